"""A message of the open chat with what its neighbours make of it: what a bubble is painted from.

`TimelineModel` keeps these in order. Invariant: entries that look the same carry the same stamp.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from app.domain.messages import Direction, Kind
from app.domain.rows import MessageRow
from app.ui.models.message_words import Quote

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_RUN_MS = 5 * 60_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A message and what its neighbours make of it. ``unread`` above 0 puts the line above it.

    ``first`` and ``last`` are its place in a run. ``stamp`` is for caches: what looks the same has
    the same, whenever it was read; 0 until its neighbours are known.
    """

    row: MessageRow
    day: str = ""
    unread: int = 0
    first: bool = True
    last: bool = True
    newest_own: bool = False
    quote: Quote | None = None
    stamp: int = 0

    @property
    def key(self) -> tuple[int, int]:
        """Its place in the chat."""
        return self.row.at, self.row.id


def marks_of(entry: Entry) -> tuple[str, int, bool, bool, bool]:
    """What its neighbours make of it."""
    return entry.day, entry.unread, entry.first, entry.last, entry.newest_own


def counts_as_unread(row: MessageRow) -> bool:
    """Whether it is one of those that a chat's unread count counts."""
    return row.direction is Direction.IN and row.kind is not Kind.SYSTEM


def joined(one: MessageRow, other: MessageRow) -> bool:
    """Whether two messages belong to one run."""
    lone = (Kind.SYSTEM, Kind.NOTE)
    return (
        one.direction is other.direction
        and one.sender == other.sender
        and one.kind not in lone
        and other.kind not in lone
        and other.at - one.at < _RUN_MS
    )
