"""The part of a text that shows why it was found, and where the words stand in it.

Pure. Works with the store's folding, so that what is marked is what matched. Invariant: marks
are places of the snippet that is returned, in order, and never overlap.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from app.services.seeking import SHORTEST_PART, fold

_BEFORE = 22
# a line shows less, and what is not seen is not laid out either
_SHOWN = 240
# folding puts one letter, or the same, in the place of each of these
_EACH_ALONE = re.compile(
    "[\x00-\x7f\u05d0-\u05ea\u05f3\u05f4\u0621-\u063a\u0641-\u064a\u0660-\u0669\u2018-\u201e]*"
)
# texts repeat their letters, and folding one takes longer than finding it
_fold = lru_cache(maxsize=2_000)(fold)
Marks = tuple[tuple[int, int], ...]


class Snippet(NamedTuple):
    """One line of text and the (start, end) of each found term in it."""

    text: str
    marks: Marks = ()


def snippet(text: str, terms: list[str]) -> Snippet:
    """The text as one line, cut before the first term where that stands far in."""
    line = " ".join(text.split())
    found = marks(line, terms)
    if not found or found[0][0] <= _BEFORE * 2:
        return Snippet(line[:_SHOWN], tuple(one for one in found if one[1] <= _SHOWN))
    cut = line.rfind(" ", 0, found[0][0] - _BEFORE // 2)
    cut = max(cut + 1, found[0][0] - _BEFORE * 2)
    moved = tuple((start - cut + 1, end - cut + 1) for start, end in found)
    seen = tuple(one for one in moved if one[1] <= _SHOWN)
    return Snippet("…" + line[cut : cut + _SHOWN - 1], seen)


def marks(text: str, terms: list[str], *, message: bool = False) -> Marks:
    """Where the folded ``terms`` stand in ``text``.

    In a ``message`` one or two letters are found at the beginning of a word only.
    """
    if not terms:
        return ()
    folded, places = _folded(text)
    spans: list[tuple[int, int]] = []
    ends = [*places[1:], len(text)]  # what a letter carries belongs to it
    for term in terms:
        at = folded.find(term)
        begins = message and len(term) < SHORTEST_PART and term[0].isalnum()
        while at >= 0:
            if not (begins and at and folded[at - 1].isalnum()):
                last = at + len(term) - 1
                spans.append((places[at], max(places[last] + 1, ends[last])))
            at = folded.find(term, at + len(term))
    spans.sort()
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the place it comes from."""
    if _EACH_ALONE.fullmatch(text):
        return fold(text), range(len(text))
    parts: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        one = _fold(char)
        parts.append(one)
        places.extend([place] * len(one))
    return "".join(parts), places


def forget_folded() -> None:
    """No text that was folded is kept any more."""
    _fold.cache_clear()
