"""Messages: their ids, their rows, pages of a chat.

An id is the message's first known time in milliseconds, shifted left by 20 bits, plus a counter:
unique for ever, and in order of time, so the text indexes answer newest first without looking
at the messages. The order of a timeline is (at, id); ``at`` may be corrected, an id never.

Invariant: a message and its entries in both text indexes change in one transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from app.domain.messages import Direction, Kind, Status
from app.domain.rows import MediaRow, MessageRow
from app.store import texts
from app.store.at_once import rows_at_once
from app.store.connection import Connection

if TYPE_CHECKING:
    from app.domain.files import Staged

ID_SHIFT = 20
_COLUMNS = (
    "m.id, m.chat_id, m.at, m.direction, m.kind, m.text, m.status, m.sender, m.sender_name,"
    " m.provider_id, m.quoted, m.forwarded, m.starred, m.received_at, m.reason, m.extra,"
    " m.automatic"
)
_MEDIA = "remote_id, url, mime, filename, size, seconds, state, path, width, height, reason"
# with its file and its reactions
_WITH_ALL = (
    f"{_COLUMNS}, CASE WHEN m.kind NOT IN ('text', 'system') THEN"
    f" (SELECT json(json_array({_MEDIA})) FROM media WHERE message_id = m.id) END,"
    " (SELECT json(json_group_array(json_array(sender, emoji))) FROM"
    " (SELECT sender, emoji FROM reactions WHERE message_id = m.id ORDER BY at))"
)


def new_id(connection: Connection, at: int) -> int:
    """An unused id for a message of the time ``at``."""
    low = max(at, 0) << ID_SHIFT
    row = connection.execute(
        "SELECT max(id) FROM messages WHERE id >= ? AND id < ?", (low, low + (1 << ID_SHIFT))
    ).fetchone()
    return low if row[0] is None else int(row[0]) + 1


def insert(
    connection: Connection,
    *,
    chat_id: int,
    at: int,
    direction: Direction,
    kind: Kind,
    text: str,
    status: Status,
    received_at: int,
    sender: str = "",
    sender_name: str = "",
    provider_id: str = "",
    quoted: str = "",
    forwarded: bool = False,
    extra: str = "",
    automatic: bool = False,
) -> int:
    """Adds a message; returns its id."""
    message_id = new_id(connection, at)
    connection.execute(
        "INSERT INTO messages (id, chat_id, at, direction, kind, text, status, sender, sender_name,"
        " provider_id, quoted, forwarded, received_at, changed_at, extra, automatic)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            message_id,
            chat_id,
            at,
            direction,
            kind,
            text,
            status,
            sender,
            sender_name,
            provider_id,
            quoted,
            int(forwarded),
            received_at,
            received_at,
            extra,
            int(automatic),
        ),
    )
    texts.enter(connection, message_id, text)
    return message_id


def remove(connection: Connection, message_id: int) -> None:
    """Takes a message away, with its index entries, reactions and file row."""
    connection.execute("DELETE FROM messages WHERE id = ?", (message_id,))
    texts.remove(connection, message_id)
    connection.execute("DELETE FROM reactions WHERE message_id = ?", (message_id,))
    connection.execute("DELETE FROM media WHERE message_id = ?", (message_id,))


def put_file(connection: Connection, message_id: int, staged: Staged) -> None:
    """The message's file is a staged one, and so it is here."""
    connection.execute(
        "UPDATE media SET state = 'here', path = ?, width = ?, height = ? WHERE message_id = ?",
        (staged.path, staged.width, staged.height, message_id),
    )


def page(
    connection: Connection, chat_id: int, before: tuple[int, int] | None, limit: int
) -> list[MessageRow]:
    """The ``limit`` messages that end just before (at, id), oldest first; None: the newest."""
    at, message_id = before if before is not None else (1 << 62, 0)
    return _part(
        connection,
        "m.chat_id = ? AND (m.at, m.id) < (?, ?) ORDER BY m.at DESC, m.id DESC LIMIT ?",
        (chat_id, at, message_id, limit),
    )


def after(
    connection: Connection, chat_id: int, start: tuple[int, int], limit: int
) -> list[MessageRow]:
    """The ``limit`` messages that follow (at, id), oldest first."""
    return _part(
        connection,
        "m.chat_id = ? AND (m.at, m.id) > (?, ?) ORDER BY m.at, m.id LIMIT ?",
        (chat_id, *start, limit),
    )


def first_unread(connection: Connection, chat_id: int, unread: int) -> int:
    """The first of that many incoming messages at the chat's end; 0 where fewer are here."""
    row = connection.execute(
        "SELECT id FROM messages WHERE chat_id = ? AND direction = 'in' AND kind <> 'system'"
        " ORDER BY at DESC, id DESC LIMIT 1 OFFSET ?",
        (chat_id, unread - 1),
    ).fetchone()
    return int(row[0]) if row is not None else 0


def by_ids(connection: Connection, ids: Iterable[int]) -> list[MessageRow]:
    """The messages with these ids, in order of time; unknown ids are left out."""
    wanted = list(ids)
    found: list[MessageRow] = []
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        found += _whole(connection, f"messages m WHERE m.id IN ({','.join('?' * len(part))})", part)
    if len(wanted) > 500:
        found.sort(key=lambda row: (row.at, row.id))
    return found


def there(connection: Connection, ids: Iterable[int]) -> list[int]:
    """Those of the messages that are there, out of an index alone."""
    return [row[0] for row in _some(connection, "SELECT id FROM messages WHERE", ids)]


def times(connection: Connection, ids: Iterable[int]) -> dict[int, int]:
    """When these messages were written."""
    return dict(_some(connection, "SELECT id, at FROM messages WHERE", ids))


def system_lines(connection: Connection, ids: Iterable[int]) -> list[MessageRow]:
    """Those of the messages that are lines of a system; that there are none, an index tells."""
    question = "SELECT id FROM messages WHERE kind = 'system' AND kind <> 'text' AND"
    found = _some(connection, question, ids)
    return by_ids(connection, [row[0] for row in found]) if found else []


def _some(connection: Connection, question: str, ids: Iterable[int]) -> list[Any]:
    wanted = list(ids)
    found: list[Any] = []
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ",".join("?" * len(part))
        found += connection.execute(f"{question} id IN ({marks})", part).fetchall()
    return found


def media_of_chat(connection: Connection, chat_id: int, limit: int) -> list[MessageRow]:
    """The newest messages of the chat that have a file, newest first."""
    rows = _part(
        connection,
        "m.chat_id = ? AND m.kind IN ('image', 'audio', 'video', 'document', 'sticker')"
        " ORDER BY m.at DESC, m.id DESC LIMIT ?",
        (chat_id, limit),
    )
    return rows[::-1]


def unread_sends(
    connection: Connection, account_id: int, since: int, limit: int
) -> list[tuple[str, str]]:
    """(provider's id, number's key) of some sends after ``since`` that nobody has read yet."""
    rows = connection.execute(
        "SELECT m.provider_id, n.key FROM messages m JOIN chats c ON c.id = m.chat_id"
        " JOIN numbers n ON n.id = c.number_id WHERE n.account_id = ? AND c.last_at > ?"
        " AND m.at > ? AND m.direction = 'out' AND m.provider_id <> ''"
        " AND m.status IN ('sent', 'delivered') ORDER BY random() LIMIT ?",
        (account_id, since, since, limit),
    )
    return [(str(row[0]), str(row[1])) for row in rows]


def _part(connection: Connection, which: str, values: Sequence[object]) -> list[MessageRow]:
    """A part of a chat, oldest first."""
    return _whole(connection, f"(SELECT * FROM messages m WHERE {which}) m", values)


def _whole(connection: Connection, source: str, values: Sequence[object]) -> list[MessageRow]:
    """Messages, oldest first, in one step: somebody waits for them to be painted."""
    rows = rows_at_once(connection, _WITH_ALL, source, values)
    rows.sort(key=lambda row: (row[2], row[0]))
    return [
        _row(row, MediaRow(*row[17]) if row[17] else None, tuple(map(tuple, row[18])))
        for row in rows
    ]


def _row(
    row: Sequence[Any], media: MediaRow | None, reactions: tuple[tuple[str, str], ...]
) -> MessageRow:
    return MessageRow(
        row[0],
        row[1],
        row[2],
        Direction(row[3]),
        Kind(row[4]),
        row[5],
        Status(row[6]),
        row[7],
        row[8],
        row[9],
        row[10],
        bool(row[11]),
        bool(row[12]),
        row[13],
        row[14],
        row[15],
        media,
        reactions,
        bool(row[16]),
    )
