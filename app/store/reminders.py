"""Chats whose reply window closes soon.

Read by ``app.services.notifications``. Invariant: only chats that need a reply are named.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.messages import ChatKind
from app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class DueChat:
    """A chat that needs a reply. Times in ms; ``window_until`` 0 where nothing closes."""

    id: int
    number_id: int
    name: str
    kind: ChatKind
    muted: bool
    waiting_since: int
    window_until: int


_COLUMNS = (
    "SELECT id, number_id, CASE WHEN own_name <> '' THEN own_name WHEN name <> '' THEN name"
    " ELSE address END, kind, muted, waiting_since, window_until FROM chats"
    " WHERE needs_reply = 1 AND archived = 0 AND snoozed_until = 0 AND "
)


def closing(connection: Connection, now: int, until: int) -> list[DueChat]:
    """Chats whose window closes between the two moments, soonest first."""
    rows = connection.execute(
        _COLUMNS + "window_until > ? AND window_until <= ? ORDER BY window_until LIMIT 200",
        (now, until),
    )
    return [_due(row) for row in rows]


def _due(row: tuple[int, int, str, str, int, int, int]) -> DueChat:
    name = row[2].split("@", 1)[0]
    return DueChat(row[0], row[1], name, ChatKind(row[3]), bool(row[4]), row[5], row[6])
