"""What the palette lists, and how a query picks and ranks it.

Invariant: an entry that can't run now is still listed, with the reason in place of its detail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from app.ui.widgets.painting import Tone

if TYPE_CHECKING:
    from concurrent.futures import Future

EVERYWHERE = "search everywhere"
PREFIXES = {">": "actions", "@": "people", "#": "numbers", "/": "operations"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette. ``kind``: actions, people, numbers, messages or operations.

    ``seed`` makes an avatar instead of the icon, of ``face`` or the title; ``code`` and ``tag``
    name a number; ``badge`` is a chip at the end. ``here``: it is about what is open now, and
    comes before the others.
    """

    key: str
    kind: str
    title: str
    run: Callable[[], object]
    detail: str = ""
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


class Asked(NamedTuple):
    """An answer of the store that is on its way, and how entries are made of it."""

    coming: Future[Any]
    made: Callable[[Any], list[Entry]]


def rank(entry: Entry, query: str) -> int | None:
    """How well an entry fits, the lower the better; None where it doesn't."""
    if not query:
        return 0
    wanted = query.casefold()
    title = entry.title.casefold()
    if title.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in title.split()):
        return 1
    if wanted in title:
        return 2
    if wanted in entry.detail.casefold() or wanted in entry.words.casefold():
        return 3
    return 4 if _scattered(title, wanted) else None


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
