"""How a person's phone number is told in any text, however its digits are grouped or written.

Used by search for what is to be erased and by the proof that it is. Invariant: digits that go on
before or after are another number.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

from app.domain.phones import digits_in

LAST = 4
_RUN = re.compile(r"(?<!\d)\d{7,15}(?!\d)")
# digits of Arabic and Persian; each takes one place, as ours do
_SCRIPTS = (0x660, 0x6F0)
_PLAIN = {first + digit: str(digit) for first in _SCRIPTS for digit in range(10)}
_BETWEEN = r"[\s().\u2010-\u2015\u2066-\u2069-]{0,2}"


@lru_cache(maxsize=8)
def pattern_of(digits: str) -> re.Pattern[str]:
    """Finds the number; its last four digits stand together."""
    head, tail = digits[:-LAST], digits[-LAST:]
    return re.compile(r"(?<!\d)" + "".join(f"{one}{_BETWEEN}" for one in head) + tail + r"(?!\d)")


def holds(text: str, digits: str) -> bool:
    """Whether the number stands in the text."""
    plain = text if text.isascii() else text.translate(_PLAIN)
    return digits[-LAST:] in plain and pattern_of(digits).search(plain) is not None


def endings(digits: str) -> list[str]:
    """The last digits, which stand together, in each script: what is looked for before all else."""
    last = digits[-LAST:]
    return [last, *("".join(chr(first + int(one)) for one in last) for first in _SCRIPTS)]


def without(text: str, digits: str, instead: str) -> str:
    """The text with something else in the number's place."""
    parts, at = [], 0
    for match in pattern_of(digits).finditer(text.translate(_PLAIN)):
        parts += [text[at : match.start()], instead]
        at = match.end()
    return "".join([*parts, text[at:]])


def digits_of(phone: str) -> str:
    """The digits of what was typed or of an address; empty where it can't be a number."""
    found = digits_in(phone.split("@", 1)[0])
    return found if 7 <= len(found) <= 15 else ""


def numbers_in(text: str) -> set[str]:
    """Whatever may be a number, written in one piece as programs do."""
    return set(_RUN.findall(text.translate(_PLAIN)))


def without_entry(text: str, digits: str, instead: str) -> str:
    """A JSON list that names many people with something else for the entries that name this one.

    What is no JSON any more, because it was cut, goes whole: where an entry ends is not known.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return instead
    return json.dumps(_pruned(document, digits, instead), ensure_ascii=False)


def _pruned(value: Any, digits: str, instead: str) -> Any:
    if isinstance(value, list):
        return [instead if _named(one, digits) else one for one in value]
    if isinstance(value, dict):
        if any(_named(one, digits) for one in value.values() if isinstance(one, str | int)):
            return instead  # the person's own record, outside any list
        return {
            instead if _named(name, digits) else name: (
                instead if _named(name, digits) else _pruned(one, digits, instead)
            )
            for name, one in value.items()
        }
    return instead if _named(value, digits) else value


def _named(value: Any, digits: str) -> bool:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return holds(text, digits)
