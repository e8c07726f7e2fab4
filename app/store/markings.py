"""Pins, marks and notes of deliveries, as plain rows of the cache.

Invariant: a marking that says nothing has no row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.markings import Marking
from app.store.connection import Connection


def all_markings(connection: Connection) -> dict[int, Marking]:
    """Delivery id → marking."""
    rows = connection.execute("SELECT delivery_id, pinned, important, seen, note FROM markings")
    return {row[0]: Marking(bool(row[1]), bool(row[2]), bool(row[3]), row[4]) for row in rows}


def put(connection: Connection, markings: Mapping[int, Marking], now: int) -> None:
    """Stores markings; empty ones are taken away."""
    gone = [(one,) for one, marking in markings.items() if marking.empty]
    connection.executemany("DELETE FROM markings WHERE delivery_id = ?", gone)
    connection.executemany(
        "INSERT OR REPLACE INTO markings VALUES (?, ?, ?, ?, ?, ?)",
        [
            (one, marking.pinned, marking.important, marking.seen, marking.note, now)
            for one, marking in markings.items()
            if not marking.empty
        ],
    )


def forget(connection: Connection, ids: Sequence[int]) -> None:
    """Takes away what was noted about deliveries that are gone."""
    connection.executemany("DELETE FROM markings WHERE delivery_id = ?", [(one,) for one in ids])
