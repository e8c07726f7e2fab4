"""How a person's phone number is told in any text, however its digits are grouped.

Used by search for what is to be erased and by the proof that it is. Invariant: digits that go on
before or after are another number.
"""

from __future__ import annotations

import re
from functools import lru_cache

LAST = 4
_BETWEEN = r"[\s().\u2010-\u2015\u2066-\u2069-]{0,2}"


@lru_cache(maxsize=8)
def pattern_of(digits: str) -> re.Pattern[str]:
    """Finds the number; its last four digits stand together."""
    head, tail = digits[:-LAST], digits[-LAST:]
    return re.compile(r"(?<!\d)" + "".join(f"{one}{_BETWEEN}" for one in head) + tail + r"(?!\d)")


def holds(text: str, digits: str) -> bool:
    """Whether the number stands in the text."""
    return digits[-LAST:] in text and pattern_of(digits).search(text) is not None


def without(text: str, digits: str, instead: str) -> str:
    """The text with something else in the number's place."""
    return pattern_of(digits).sub(instead, text)


def digits_of(phone: str) -> str:
    """The digits of what was typed or of an address; empty where it can't be a number."""
    found = "".join(char for char in phone.split("@", 1)[0] if char.isdigit())
    return found if 7 <= len(found) <= 15 else ""
