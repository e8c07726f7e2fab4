"""Frees every table of a file of one number, whatever the tables are.

A row that is about the number goes, a text that names it keeps its other words. Works on the
cache (``erasing``) and, in the receiver, on the deliveries alike.

Invariant: nothing of our own side is deleted, and no chained line is changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain import person
from app.store import texts
from app.store.connection import Connection
from app.store.erasing_tables import text_of, text_tables

ERASED = "[erased]"
# Our own side: these rows are never deleted, only freed of the number. (A scheduled message is no
# such row: freed of its recipient it would still go out, to nobody.)
_OURS = frozenset({"accounts", "numbers", "settings", "templates", "canned", "sealed"})
# Columns that say whom a row is about.
_WHOM = frozenset(
    {"digits", "caller", "contact", "address", "phone", "sender", "recipient", "main", "peer"}
)


@dataclass(slots=True)
class Erased:
    """What was taken out: rows by table, and what must be looked for elsewhere.

    ``deliveries`` are ids of webhooks behind the person's messages; ``texts`` long ones of them,
    ``shared`` how many of those stay because others' chats hold them too. ``names`` are nobody
    else's; ``files`` lie in the media folder under names of their own.
    """

    rows: dict[str, int] = field(default_factory=dict)
    chats: list[int] = field(default_factory=list)
    messages: list[int] = field(default_factory=list)
    deliveries: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    shared: int = 0

    def count(self, table: str, rows: int) -> None:
        """Adds to a table's number."""
        if rows > 0:
            self.rows[table] = self.rows.get(table, 0) + rows


def sweep(connection: Connection, digits: str, gone: Erased) -> None:
    """Frees every table of the number: rows about it go, texts lose it."""
    for table, columns, keys in text_tables(connection):
        for row_keys, cells in _rows_with(connection, table, columns, keys, digits):
            about = any(
                name in _WHOM and person.digits_of(text) == digits for name, text in cells.items()
            )
            where = " AND ".join(f"{key} IS ?" for key in keys)
            if about and table not in _OURS:
                connection.execute(f"DELETE FROM {table} WHERE {where}", row_keys)
                gone.count(table, 1)
                continue
            cleaned = {name: person.without(text, digits, ERASED) for name, text in cells.items()}
            names = ", ".join(f"{name} = ?" for name in cleaned)
            changed = connection.execute(
                f"UPDATE OR IGNORE {table} SET {names} WHERE {where}",
                (*cleaned.values(), *row_keys),
            )
            if changed.rowcount == 0:
                connection.execute(f"DELETE FROM {table} WHERE {where}", row_keys)
            gone.count(table, 1)
            if table == "messages" and "text" in cleaned:
                _index_again(connection, row_keys, keys)


def _rows_with(
    connection: Connection, table: str, columns: list[str], keys: list[str], digits: str
) -> Iterator[tuple[tuple[Any, ...], dict[str, str]]]:
    """(key, cells that name the number) of each row that names it."""
    endings = person.endings(digits)
    near = " OR ".join(f"instr({name}, ?) > 0" for name in columns for _ in endings)
    rows = connection.execute(
        f"SELECT {', '.join(keys)}, {', '.join(columns)} FROM {table} WHERE {near}",
        endings * len(columns),
    ).fetchall()
    for row in rows:
        cells = dict(zip(columns, map(text_of, row[len(keys) :]), strict=True))
        naming = {name: text for name, text in cells.items() if person.holds(text, digits)}
        if naming:
            yield tuple(row[: len(keys)]), naming


def _index_again(connection: Connection, row_keys: Sequence[Any], keys: Sequence[str]) -> None:
    message_id = int(row_keys[list(keys).index("id")])
    texts.remove(connection, message_id)
    row = connection.execute("SELECT text FROM messages WHERE id = ?", (message_id,)).fetchone()
    if row is not None:
        texts.enter(connection, message_id, row[0])
