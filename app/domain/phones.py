"""Phone numbers as people type them and as providers write them.

Invariant: what comes out is ASCII digits, whatever script they were written in.
"""

from __future__ import annotations

import unicodedata

# without its country code a number is told from others by no fewer digits
_LEAST = 7


def digits_in(text: str) -> str:
    """The decimal digits of ``text`` as 0 to 9: ٠٥٠ is 050; nothing else of it."""
    if text.isascii():
        return "".join(char for char in text if char.isdecimal())
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())


def western(text: str) -> str:
    """``text`` with its decimal digits as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def same_phone(one: str, other: str) -> bool:
    """Whether two ways of writing are one phone's; one of them may lack the country code."""
    first, second = (digits_in(text.partition("@")[0]).lstrip("0") for text in (one, other))
    short, long = sorted((first, second), key=len)
    return first == second or (len(short) >= _LEAST and long.endswith(short))
