"""Messages that are looked for by what they are: starred ones, pictures, the first of a day.

Invariant: reading only.
"""

from __future__ import annotations

from app.domain.messages import ChatKind, Kind
from app.domain.rows import SearchHit
from app.store.connection import Connection


def starred(
    connection: Connection, numbers: frozenset[int] | None = None, limit: int = 300
) -> list[SearchHit]:
    """Starred messages of all chats, the newest first."""
    where = ""
    values: list[int] = []
    if numbers is not None:
        where = f" AND c.number_id IN ({','.join('?' * len(numbers))})"
        values = sorted(numbers)
    rows = connection.execute(
        "SELECT m.id, m.chat_id, m.at, m.text,"
        " CASE WHEN c.own_name <> '' THEN c.own_name WHEN c.name <> '' THEN c.name"
        " ELSE c.address END,"
        " c.number_id, m.direction = 'out', m.sender_name, m.kind, c.kind, c.address"
        " FROM messages m JOIN chats c ON c.id = m.chat_id"
        f" WHERE m.starred = 1{where} ORDER BY m.id DESC LIMIT ?",
        (*values, limit),
    )
    return [
        SearchHit(
            row[0],
            row[1],
            row[2],
            row[3],
            row[4],
            row[5],
            bool(row[6]),
            row[7],
            Kind(row[8]),
            ChatKind(row[9]),
            row[10],
        )
        for row in rows
    ]


def first_from(connection: Connection, chat_id: int, at: int) -> int:
    """The first message of a chat at or after a moment (ms), else its last; 0 where none is."""
    for where in ("at >= ? ORDER BY at, id", "at < ? ORDER BY at DESC, id DESC"):
        row = connection.execute(
            f"SELECT id FROM messages WHERE chat_id = ? AND {where} LIMIT 1", (chat_id, at)
        ).fetchone()
        if row is not None:
            return int(row[0])
    return 0


def began(connection: Connection, chat_id: int) -> int:
    """When the first known message of a chat was, ms; 0 where none is."""
    row = connection.execute(
        "SELECT min(at) FROM messages WHERE chat_id = ?", (chat_id,)
    ).fetchone()
    return int(row[0] or 0)


def pictures(connection: Connection, chat_id: int) -> list[int]:
    """The messages of a chat that are pictures with a file here or at the provider, oldest first.

    What went out by its public address alone is none: it was never here.
    """
    rows = connection.execute(
        "SELECT m.id FROM messages m JOIN media d ON d.message_id = m.id WHERE m.chat_id = ?"
        " AND m.kind IN ('image', 'sticker')"
        " AND (d.state = 'here' OR m.direction = 'in') ORDER BY m.at, m.id",
        (chat_id,),
    )
    return [int(row[0]) for row in rows]
