"""Which tables and columns of a file may hold what is to be erased, found in the file itself.

Shared by ``erasing`` and its proof, so that both look at the same. Invariant: a table that nobody
thought of is looked at like every other.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from app.store.connection import Connection

# A chain whose lines cover each other: ``erasing_logs.free_audit`` alone may change it.
CHAINED = frozenset({"audit", "audit_end"})
# Rows that are counted stay when their message goes.
COUNTED = frozenset({"traffic"})
# Where names were written down by programs; elsewhere people speak, of whom they like.
LOGS = frozenset(
    {"traffic", "journal", "answers", "effects", "backfills", "lead_events", "settings", "audit"}
)
INDEXES = ("text_parts", "text_words")
# Words that were or will be sent to many may be one person's too.
SENT_TO_MANY = frozenset(
    {"messages", "canned", "templates", "template_drafts", "outbox", "campaigns", "answer_plans"}
)
_AT_ONCE = 400


def columns_of(connection: Connection) -> list[tuple[str, list[str]]]:
    """Ordinary tables with their columns."""
    names = [
        str(row[0])
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT LIKE 'text_parts%' AND name NOT LIKE 'text_words%'"
            " AND name <> 'alembic_version' ORDER BY name"
        )
    ]
    return [
        (name, [str(row[1]) for row in connection.execute(f"PRAGMA table_info({name})")])
        for name in names
    ]


def text_tables(
    connection: Connection, skip: frozenset[str] = CHAINED
) -> list[tuple[str, list[str], list[str]]]:
    """(table, columns that may hold text, columns of the primary key)."""
    found = []
    for table, _ in columns_of(connection):
        if table in skip or table == "sealed":
            continue
        info = connection.execute(f"PRAGMA table_info({table})").fetchall()
        texts = [str(row[1]) for row in info if str(row[2]).upper() in ("TEXT", "BLOB", "")]
        keys = [str(row[1]) for row in sorted(info, key=lambda row: row[5]) if row[5]]
        if texts and keys:
            found.append((table, texts, keys))
    return found


def forms(text: str) -> list[str]:
    """A text as it stands plainly and in JSON."""
    return list(
        dict.fromkeys([text, json.dumps(text, ensure_ascii=False)[1:-1], json.dumps(text)[1:-1]])
    )


def text_of(cell: object) -> str:
    """A cell as text; empty where it holds none."""
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "replace")
    return cell if isinstance(cell, str) else ""


def parts(ids: Sequence[int]) -> Iterator[list[int]]:
    """The ids in portions that a statement can take."""
    for start in range(0, len(ids), _AT_ONCE):
        yield list(ids[start : start + _AT_ONCE])
