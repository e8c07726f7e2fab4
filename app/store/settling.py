"""What a chat's messages say for its row: found by looking, or carried on from the last look.

A look goes back over all that is unread and unanswered. While messages pour in, nearly all are one
more from a customer at the end of a chat, which changes little of what is known. Works for
``chats.settle``.

Invariant: what is carried on is what a look would find. Whoever keeps what is known drops it where
anybody else may have changed the messages, or a transaction was rolled back.
"""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from typing import Any, NamedTuple

from app.domain.messages import Direction, Kind
from app.store.connection import Connection

PREVIEW_CHARS = 200
ROUNDED_MS = 999  # lists tell whole seconds
_COUNT_BITS = 16
_BY_HAND = 1 << _COUNT_BITS - 1
_LAST = (
    "SELECT at, id, text, kind, direction, status, sender_name, sender, automatic FROM messages"
    " WHERE chat_id = ?"
)


class Said(NamedTuple):
    """``last``: at, id, text (its beginning), kind, direction, status, sender's name, sender,
    automatic.

    Times are 0 for never; ``counted`` are those unread after ``read_to`` (see ``told``),
    ``failed`` the sends that failed since anybody wrote.
    """

    last: Sequence[Any]
    read_to: int
    counted: int
    last_in_at: int
    last_out_at: int
    waiting: int
    failed: int


Known = MutableMapping[int, Said]
"""What is known of chats, by their ids."""


def told(count: int, until: int, *, by_hand: bool = False) -> int:
    """What stands as ``read_to`` where a list said how many were unread ``until`` its newest.

    Which ones they are can't be known before all of them are here, in whatever order they come:
    so the list's own number holds, with what came after that time. Always below 0.
    ``by_hand``: no list said it, somebody here did.
    """
    return -(until << _COUNT_BITS | min(count, _BY_HAND - 1) | (_BY_HAND if by_hand else 0))


def left_unread(read_to: int, newest: int) -> bool:
    """Whether somebody here left the chat unread when its ``newest`` message was there already."""
    return _by_hand(read_to) and newest <= bound(read_to)[1]


def _by_hand(read_to: int) -> bool:
    return read_to < 0 and bool(-read_to & _BY_HAND)


def bound(read_to: int) -> tuple[int, int]:
    """(so many are unread, beside those after this time) as ``read_to`` says it."""
    if read_to >= 0:
        return 0, read_to
    until, count = divmod(-read_to, 1 << _COUNT_BITS)
    return count & (_BY_HAND - 1), until


def moved(connection: Connection, message_id: int, at: int) -> None:
    """A message is to stand at another time: what was known up to it still is."""
    row = connection.execute(
        "SELECT m.at, c.id, c.read_to FROM messages m JOIN chats c ON c.id = m.chat_id"
        " WHERE m.id = ?",
        (message_id,),
    ).fetchone()
    if row is None or row[0] == at:
        return
    count, until = bound(row[2])
    if until != row[0]:
        return
    rest = connection.execute(
        "SELECT max(at) FROM messages WHERE chat_id = ? AND id <> ? AND at <= ?",
        (row[1], message_id, until),
    ).fetchone()[0]
    at = max(at, rest or 0)  # the others that were known then
    read_to = told(count, at, by_hand=_by_hand(row[2])) if row[2] < 0 else at
    connection.execute("UPDATE chats SET read_to = ? WHERE id = ?", (read_to, row[1]))


def unread(connection: Connection, chat_id: int, read_to: int) -> int:
    """How many messages of the chat are unread."""
    base, after = bound(read_to)
    counted = connection.execute(
        "SELECT count(*) FROM messages WHERE chat_id = ? AND at > ? AND direction = 'in'"
        " AND kind <> 'system'",
        (chat_id, after),
    ).fetchone()[0]
    return base + int(counted)


def look(connection: Connection, chat_id: int, read_to: int) -> Said | None:
    """None where nothing was said."""
    last = connection.execute(
        f"{_LAST} AND kind NOT IN ('system', 'note') ORDER BY at DESC, id DESC LIMIT 1", (chat_id,)
    ).fetchone()
    if last is None:
        return None
    counted = unread(connection, chat_id, read_to)
    last_in_at = _newest(connection, chat_id, "direction = 'in' AND kind <> 'system'")
    last_out_at = _newest(
        connection, chat_id, "direction = 'out' AND status NOT IN ('failed') AND automatic = 0"
    )
    waiting = connection.execute(
        "SELECT min(at) FROM messages WHERE chat_id = ? AND at > ? AND direction = 'in'"
        " AND kind <> 'system'",
        (chat_id, last_out_at),
    ).fetchone()[0]
    failed = connection.execute(
        "SELECT count(*) FROM messages WHERE chat_id = ? AND at > ? AND direction = 'out'"
        " AND status = 'failed'",
        (chat_id, max(last_in_at, last_out_at)),
    ).fetchone()[0]
    return Said(_brief(last), read_to, counted, last_in_at, last_out_at, waiting or 0, failed)


def carried_on(
    connection: Connection, chat_id: int, before: Said, read_to: int, came: tuple[int, int]
) -> Said | None:
    """As ``look``, where the message (at, id) is all that is new; None where a look is needed."""
    at = came[0]
    if before.read_to != read_to or before.failed or came <= (before.last[0], before.last[1]):
        return None
    last = connection.execute(f"{_LAST} AND at = ? AND id = ?", (chat_id, *came)).fetchone()
    if last is None or last[4] != Direction.IN or last[3] in (Kind.SYSTEM, Kind.NOTE):
        return None
    return Said(
        _brief(last),
        read_to,
        before.counted + (at > bound(read_to)[1]),
        max(before.last_in_at, at),
        before.last_out_at,
        min(before.waiting or at, at) if at > before.last_out_at else before.waiting,
        0,
    )


def _newest(connection: Connection, chat_id: int, of: str) -> int:
    """When the newest of some messages was; 0 where there is none."""
    row = connection.execute(
        f"SELECT at FROM messages WHERE chat_id = ? AND {of} ORDER BY at DESC, id DESC LIMIT 1",
        (chat_id,),
    ).fetchone()
    return row[0] if row else 0


def _brief(last: Sequence[Any]) -> Sequence[Any]:
    return (*last[:2], last[2][:PREVIEW_CHARS], *last[3:])
