"""Chats that were put away: archived, or put off until a time; and who answered meanwhile.

Invariant: what rests comes back at its time, or with the next message (``chats.settle``).
"""

from __future__ import annotations

from app.store import chats
from app.store.connection import Connection

# What a phone sent may be told a while later; what is older than this is history.
LATE_MS = 15 * 60_000


def put_away(connection: Connection, chat_id: int, *, archived: bool, until: int) -> None:
    """Archives a chat or lets it rest ``until`` (ms); 0 and False bring it back."""
    connection.execute(
        "UPDATE chats SET archived = ?, snoozed_until = ?, rested_in = last_in_at WHERE id = ?",
        (int(archived), until, chat_id),
    )


def awake(connection: Connection, now: int) -> list[int]:
    """Ends the rest of chats whose time has come, as unread; their ids."""
    due = connection.execute(
        "SELECT id, unread FROM chats WHERE snoozed_until > 0 AND snoozed_until <= ?", (now,)
    ).fetchall()
    for chat_id, unread in due:
        connection.execute("UPDATE chats SET snoozed_until = 0 WHERE id = ?", (chat_id,))
        if not unread:
            chats.mark_unread(connection, chat_id)
    return [int(row[0]) for row in due]


def next_awake(connection: Connection) -> int:
    """When the next resting chat comes back, ms; 0 where none rests."""
    row = connection.execute(
        "SELECT min(snoozed_until) FROM chats WHERE snoozed_until > 0"
    ).fetchone()
    return int(row[0] or 0)


def resting(connection: Connection) -> tuple[int, int]:
    """How many chats are (put off, archived)."""
    put_off = connection.execute(
        "SELECT count(*) FROM chats WHERE snoozed_until > 0 AND archived = 0"
    ).fetchone()[0]
    archived = connection.execute("SELECT count(*) FROM chats WHERE archived = 1").fetchone()[0]
    return int(put_off), int(archived)


def answered_since(connection: Connection, chat_id: int, since: int) -> list[int]:
    """Messages of ours that came to be known after ``since``, whoever sent them; oldest first.

    Older ones that a history brings are left out.
    """
    rows = connection.execute(
        "SELECT id FROM messages WHERE chat_id = ? AND at > ? AND direction = 'out'"
        " AND received_at > ? AND kind NOT IN ('system', 'note') AND status <> 'failed'"
        " ORDER BY at, id",
        (chat_id, since - LATE_MS, since),
    )
    return [int(row[0]) for row in rows]
