"""What the palette lists, and how a query picks and ranks it.

People type what they know, so an action is found by the words of the sources too (`Said`), after
what fits by the words that are shown.

Invariant: an entry that can't run now is still listed, with the reason in place of its detail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from app.domain.folding import fold
from app.domain.phones import digits_in
from app.ui.widgets.painting import Tone

if TYPE_CHECKING:
    from concurrent.futures import Future

EVERYWHERE = "search everywhere"
_IN_SOURCE = 5
# thousands of numbers are ranked with each letter
_fold = lru_cache(maxsize=16_384)(fold)
PREFIXES = {">": "actions", "@": "people", "#": "numbers", "/": "operations"}


class Said(str):
    """Words of the window's language, which know the sources' own words for the same."""

    __slots__ = ("source",)
    source: str

    def __new__(cls, shown: str, source: str) -> Said:
        made = super().__new__(cls, shown)
        made.source = source
        return made

    def filled(self, **blanks: str) -> Said:
        """With its blanks filled in, in both languages."""
        in_source = {name: source_of(value) for name, value in blanks.items()}
        return Said(self.format(**blanks), self.source.format(**in_source))


def sourced(translate: Callable[[str], str]) -> Callable[[str], Said]:
    """A module's helper that translates, so that it keeps what it translated."""

    def said(text: str) -> Said:
        return Said(translate(text), text)

    return said


def source_of(words: str) -> str:
    """The sources' own words, where others are shown; else these."""
    return words.source if isinstance(words, Said) else words


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette. ``kind``: actions, people, numbers, messages or operations.

    ``seed`` makes an avatar instead of the icon, of ``face`` or the title; ``code`` and ``tag``
    name a number; ``phone`` is its detail, grouped where it is shown: thousands take long.
    ``badge`` is a chip at the end. ``here``: it is about what is open now, and
    comes before the others.
    """

    key: str
    kind: str
    title: str
    run: Callable[[], object]
    detail: str = ""
    phone: str = ""
    icon: str = "command"
    keys: str = ""
    end: str = ""
    code: str = ""
    tag: str = ""
    seed: str = ""
    face: str = ""
    square: bool = False
    reason: str = ""
    words: str = ""
    badge: str = ""
    badge_tone: Tone = "neutral"
    badge_icon: str = ""
    here: bool = False

    @property
    def looks(self) -> tuple[object, ...]:
        """All that its row shows."""
        return _looks(self)


# what is left out says nothing of how it looks
_looks = attrgetter(
    *(one.name for one in fields(Entry) if one.name not in ("key", "run", "words", "here"))
)


class Asked(NamedTuple):
    """An answer of the store that is on its way, and how entries are made of it."""

    coming: Future[Any]
    made: Callable[[Any], list[Entry]]


def rank(entry: Entry, query: str) -> int | None:
    """How well an entry fits, the lower the better; None where it doesn't."""
    if not query:
        return 0
    wanted = _fold(query)
    fits = _rank(entry.title, (entry.detail, entry.words), wanted)
    if fits is None and entry.kind == "numbers" and (digits := _digits(wanted)):
        fits = 3 if digits in entry.words else None
    title = source_of(entry.title)
    if fits is not None or title == entry.title:
        return fits
    fits = _rank(title, map(source_of, (entry.detail, entry.words)), wanted)
    return None if fits is None else fits + _IN_SOURCE


def _rank(shown: str, more: Iterable[str], wanted: str) -> int | None:
    title = _fold(shown)
    if title.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in title.split()):
        return 1
    if wanted in title:
        return 2
    if any(wanted in _fold(words) for words in more):
        return 3
    return 4 if _scattered(title, wanted) else None


@lru_cache(maxsize=2)
def _digits(wanted: str) -> str:
    """Those of a phone number, which may be written with blanks and without its country."""
    digits = digits_in(wanted).lstrip("0")
    return digits if len(digits) > 2 and not any(map(str.isalpha, wanted)) else ""


def forget_folded() -> None:
    """No text that was folded is kept any more."""
    _fold.cache_clear()
    _digits.cache_clear()


def fit(entry: Entry, query: str) -> int:
    """The same for what a search of the store found, which may fit by words not shown."""
    fits = rank(entry, query)
    return 5 if fits is None else fits


def _scattered(title: str, wanted: str) -> bool:
    """Whether the letters stand in the title in this order, the first at a word's beginning."""
    if len(wanted) < 2:
        return False
    at = -1
    for place, letter in enumerate(wanted):
        at = title.find(letter, at + 1)
        if at < 0:
            return False
        if place == 0 and at and title[at - 1].isalnum():
            return False
    return True


def pick(entries: Iterable[Entry], query: str, recent: list[str], most: int) -> list[Entry]:
    """The fitting entries: what is about the open thing, then the best, those used lately first."""
    order = {key: place for place, key in enumerate(recent)}
    found = [
        (not entry.here, bool(entry.reason), fits, order.get(entry.key, len(order)), place, entry)
        for place, entry in enumerate(entries)
        if (fits := rank(entry, query)) is not None
    ]
    if not query:
        # with nothing typed what was used lately comes first
        found = [(one[3] == len(order), *one[:3], *one[3:]) for one in found]  # type: ignore[misc]
    found.sort(key=lambda one: one[:-1])
    return [entry for *_, entry in found[:most]]
