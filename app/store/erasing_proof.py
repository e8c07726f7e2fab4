"""Looks whether anything of an erased person is left: the proof of ``erasing``.

Invariant: every row of every table is read that may hold a text.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain import person
from app.store.connection import Connection
from app.store.erasing_tables import INDEXES, LOGS, SENT_TO_MANY, forms, parts, text_of, text_tables


def traces(
    connection: Connection,
    numbers: Sequence[str],
    texts: Sequence[str],
    names: Sequence[str] = (),
) -> tuple[dict[str, int], int]:
    """Rows that still name a number or hold one of the texts, by table; how many were read.

    Texts are not looked for where the same may have been said to others, names only in logs.
    """
    found: dict[str, int] = {}
    read = 0
    long = [form for text in dict.fromkeys(texts) if text for form in forms(text)]
    short = [form for name in names for form in forms(name)]
    for table, columns, _ in text_tables(connection, skip=frozenset({"audit_end"})):
        spoken = [*(long if table not in SENT_TO_MANY else ()), *(short if table in LOGS else ())]
        for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table}"):
            read += 1
            cells = [text_of(cell) for cell in row]
            if any(person.holds(cell, one) for cell in cells for one in numbers) or any(
                text in cell for text in spoken for cell in cells
            ):
                found[table] = found.get(table, 0) + 1
    return found, read


def orphans(connection: Connection, message_ids: Sequence[int]) -> int:
    """Entries of the text indexes that point at messages that are gone."""
    count = 0
    for index in INDEXES:
        for part in parts(message_ids):
            marks = ",".join("?" * len(part))
            count += int(
                connection.execute(
                    f"SELECT count(*) FROM {index} WHERE rowid IN ({marks})", part
                ).fetchone()[0]
            )
    return count
