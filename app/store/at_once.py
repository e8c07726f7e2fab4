"""Rows that come in one step of the engine, for answers that somebody waits for at the keyboard.

Between two rows a reader gives the interpreter away, and while the window paints it gets it back
late: fifty rows cost fifty waits. Here the engine puts all rows into one document.

Invariant: the same values as row by row, but for bytes, which no document holds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.store.connection import Connection


def rows_at_once(
    connection: Connection, columns: str, source: str, values: Sequence[object]
) -> list[list[Any]]:
    """The rows of ``SELECT columns FROM source``; their order is the caller's to make."""
    (document,) = connection.execute(
        f"SELECT json_group_array(json_array({columns})) FROM {source}", values
    ).fetchone()
    found: list[list[Any]] = json.loads(document)
    return found


def ids_at_once(connection: Connection, question: str, values: Sequence[object]) -> list[int]:
    """The first column of ``question``, in its order."""
    (document,) = connection.execute(
        f"WITH found (id) AS ({question}) SELECT group_concat(id) FROM found", values
    ).fetchone()
    return [int(one) for one in document.split(",")] if document else []
