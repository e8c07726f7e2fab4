"""Keep left-to-right and right-to-left text apart inside one line.

Used by the interface and by everything that composes a sentence out of names, numbers
and ids (notifications, reports). Invariant: these marks exist on screen only; `strip`
takes them out before text is copied, stored or sent.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LRI: Final = "\u2066"
FSI: Final = "\u2068"
PDI: Final = "\u2069"

_MARKS: Final = dict.fromkeys(
    map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
_RTL: Final = frozenset({"R", "AL"})
_OPENING: Final = frozenset("\u2066\u2067\u2068")
_LETTER: Final = re.compile("[A-Za-z]")
_MARK: Final = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
_ISOLATED: Final = re.compile(f"[\u2066-\u2068]([^{_MARK}]*)\u2069")


def isolate(text: str) -> str:
    """A name of unknown direction: FSI…PDI. Unbalanced marks inside it are taken out."""
    return f"{FSI}{strip(text)}{PDI}" if text else ""


def ltr(text: str) -> str:
    """A phone number, id, key, URL, UTC time or `39 / 4096`: LRI…PDI."""
    return f"{LRI}{strip(text)}{PDI}" if text else ""


def named(text: str) -> str:
    """A name that stands alone: one without a letter, as a phone number is, reads as one."""
    return text if is_rtl(text, True) == is_rtl(text, False) else ltr(text)


def strip(text: str) -> str:
    """The text without any direction mark."""
    return text.translate(_MARKS)


def file_name(name: str) -> str:
    """A file name whose last word and extension stay whole: `הצעת מחיר 2184.pdf`."""
    head, gap, last = strip(name).rpartition(" ")
    if "." not in last or is_rtl(last):
        return isolate(name)
    return f"{FSI}{head}{gap}{LRI}{last}{PDI}{PDI}"


def is_rtl(text: str, default: bool = False) -> bool:
    """Whether the first strong letter reads from right to left; `default` if there is none.

    As the Unicode rules have it, what is isolated does not count: a Hebrew name in an English
    sentence does not turn it round. Where nothing stands outside, what is inside decides.
    """
    if text.isascii():
        return default if not _LETTER.search(text) else False
    whole = _ISOLATED.fullmatch(text)
    if whole is not None:  # a name or a number alone, as most labels show one
        return is_rtl(whole[1], default)
    depth = 0
    for letter in text:
        if letter in _OPENING:
            depth += 1
        elif letter == PDI:
            depth = max(0, depth - 1)
        elif not depth:
            kind = unicodedata.bidirectional(letter)
            if kind == "L":
                return False
            if kind in _RTL:
                return True
    inside = strip(text)
    return default if len(inside) == len(text) else is_rtl(inside, default)
