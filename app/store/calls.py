"""Calls, from lists and webhooks, without doubles.

Calls carry no text, so they are told by caller and time: within a source two are two; across
sources those of one caller within the tolerance of the clocks are one.

Invariant: a (number, source, key) is counted once, whatever is replayed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.alignment import TOLERANCE_MS
from app.domain.facts import CallSeen
from app.domain.rows import CallRow
from app.store.connection import Connection
from app.store.documents import stored

_COLUMNS = "id, number_id, caller, name, at, ended, seconds, video, outcome, answer"


def record(connection: Connection, number_id: int, fact: CallSeen) -> tuple[int, bool]:
    """Enters a sighting of a call; its id, and whether it is new."""
    known = connection.execute(
        "SELECT call_id FROM call_sightings WHERE number_id = ? AND source = ? AND key = ?",
        (number_id, fact.source, fact.key),
    ).fetchone()
    if known is not None:
        _fill(connection, int(known[0]), fact)
        return int(known[0]), False
    twin = connection.execute(
        "SELECT c.id FROM calls c WHERE c.number_id = ? AND c.caller = ? AND c.at BETWEEN ? AND ?"
        " AND NOT EXISTS (SELECT 1 FROM call_sightings s WHERE s.call_id = c.id AND s.source = ?)"
        " ORDER BY abs(c.at - ?) LIMIT 1",
        (
            number_id,
            fact.caller,
            fact.at - TOLERANCE_MS,
            fact.at + TOLERANCE_MS,
            fact.source,
            fact.at,
        ),
    ).fetchone()
    if twin is not None:
        call_id, new = int(twin[0]), False
        _fill(connection, call_id, fact)
    else:
        made = connection.execute(
            "INSERT INTO calls (number_id, caller, name, at, ended, seconds, video, outcome, extra)"
            " VALUES (?,?,?,?,?,?,?,?,?)",
            (
                number_id,
                fact.caller,
                fact.caller_name,
                fact.at,
                fact.ended,
                fact.seconds,
                int(fact.video),
                fact.outcome,
                stored(dict(fact.raw)) if fact.raw else "",
            ),
        )
        call_id, new = int(made.lastrowid or 0), True
    connection.execute(
        "INSERT INTO call_sightings VALUES (?,?,?,?,?)",
        (number_id, fact.source, fact.key, call_id, fact.at),
    )
    return call_id, new


def page(
    connection: Connection, *, before_at: int | None = None, limit: int = 200
) -> list[CallRow]:
    """Calls, newest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM calls WHERE at < ? ORDER BY at DESC, id DESC LIMIT ?",
        (before_at if before_at is not None else 1 << 62, limit),
    ).fetchall()
    return [_row(row) for row in rows]


def _row(row: Sequence[Any]) -> CallRow:
    fields = list(row)
    fields[7] = bool(fields[7])
    return CallRow(*fields)


def _fill(connection: Connection, call_id: int, fact: CallSeen) -> None:
    connection.execute(
        "UPDATE calls SET ended = coalesce(ended, ?), seconds = coalesce(seconds, ?),"
        " name = CASE WHEN name = '' THEN ? ELSE name END,"
        " outcome = CASE WHEN ? = 'rejected' THEN ? ELSE outcome END WHERE id = ?",
        (fact.ended, fact.seconds, fact.caller_name, fact.outcome, fact.outcome, call_id),
    )
