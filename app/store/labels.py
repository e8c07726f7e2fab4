"""Labels of chats: a name and a colour; a chat may carry several.

Invariant: ``chats.labels`` repeats the ids of ``chat_labels``, in the labels' own order.
"""

from __future__ import annotations

from app.domain.rows import LabelRow
from app.store.connection import Connection


def listing(connection: Connection) -> list[LabelRow]:
    """All labels in their order, with how many chats carry each."""
    rows = connection.execute(
        "SELECT l.id, l.name, l.colour, count(c.chat_id) FROM labels l"
        " LEFT JOIN chat_labels c ON c.label_id = l.id GROUP BY l.id ORDER BY l.position, l.id"
    )
    return [LabelRow(*row) for row in rows]


def save(connection: Connection, name: str, colour: str, label_id: int | None) -> int:
    """Adds a label, or changes one; its id. A name that is taken means that label."""
    if label_id is not None:
        connection.execute(
            "UPDATE labels SET name = ?, colour = ? WHERE id = ?", (name, colour, label_id)
        )
        return label_id
    place = connection.execute("SELECT coalesce(max(position), 0) + 1 FROM labels").fetchone()[0]
    row = connection.execute(
        "INSERT INTO labels (name, colour, position) VALUES (?,?,?)"
        " ON CONFLICT (name) DO UPDATE SET colour = excluded.colour RETURNING id",
        (name, colour, place),
    ).fetchone()
    return int(row[0])


def taken(connection: Connection, name: str, label_id: int | None) -> bool:
    """Whether another label has this name, whatever its case."""
    rows = connection.execute("SELECT id, name FROM labels").fetchall()
    return any(row[1].casefold() == name.casefold() and row[0] != label_id for row in rows)


def remove(connection: Connection, label_id: int) -> list[int]:
    """Takes a label away from everywhere; the chats that carried it."""
    rows = connection.execute("SELECT chat_id FROM chat_labels WHERE label_id = ?", (label_id,))
    chats = [int(row[0]) for row in rows.fetchall()]
    connection.execute("DELETE FROM chat_labels WHERE label_id = ?", (label_id,))
    connection.execute("DELETE FROM labels WHERE id = ?", (label_id,))
    for chat_id in chats:
        _repeat(connection, chat_id)
    return chats


def put(connection: Connection, chat_id: int, label_id: int, on: bool) -> None:
    """Puts a label on a chat, or takes it off."""
    if on:
        connection.execute(
            "INSERT OR IGNORE INTO chat_labels (label_id, chat_id) VALUES (?,?)",
            (label_id, chat_id),
        )
    else:
        connection.execute(
            "DELETE FROM chat_labels WHERE label_id = ? AND chat_id = ?", (label_id, chat_id)
        )
    _repeat(connection, chat_id)


def _repeat(connection: Connection, chat_id: int) -> None:
    rows = connection.execute(
        "SELECT l.id FROM chat_labels c JOIN labels l ON l.id = c.label_id WHERE c.chat_id = ?"
        " ORDER BY l.position, l.id",
        (chat_id,),
    )
    ids = " ".join(str(row[0]) for row in rows)
    connection.execute("UPDATE chats SET labels = ? WHERE id = ?", (ids, chat_id))
