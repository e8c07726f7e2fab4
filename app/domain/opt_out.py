"""Words by which a customer asks to be written to no more.

Invariant: only a message that is such a word and nothing else counts; a sentence that holds one
is for a person to read.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

WORDS = (
    "STOP",
    "UNSUBSCRIBE",
    "OPT OUT",
    "הסר",
    "הסירו אותי",
    "להסרה",
    "الغاء",
    "إلغاء",
    "إلغاء الاشتراك",
)
LONGEST = 60
SOURCE = "keyword:"
"""Begins the source of a consent that such a word took back; the word follows."""


def opt_out_word(text: str, words: Iterable[str]) -> str:
    """Which of the words the text is, however it is spelled and marked; empty where none."""
    if len(text) > LONGEST:
        return ""
    said = _bare(text)
    return next((word for word in words if said and said == _bare(word)), "")


def _bare(text: str) -> str:
    from app.domain.folding import fold  # its tables are not for the first picture

    return " ".join("".join(one for one in fold(text) if _counts(one)).split())


def _counts(letter: str) -> bool:
    if "\ufe00" <= letter <= "\ufe0f":  # it says how the emoji before it is drawn
        return False
    return letter.isspace() or unicodedata.category(letter)[0] in "LMN"
