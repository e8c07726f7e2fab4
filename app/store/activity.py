"""Reading the log of calls and the journal for one stream: pages by id, and counts by minute.

Invariant: a page looks at a bounded number of rows, whatever the filter is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.rows import TrafficRow
from app.store.connection import Connection

_CALL = (
    "id, at, account_id, number_id, operation, method, url, status, ms, attempt, request, answer,"
    " kind, message_id, request_id"
)
_LINE = "id, at, level, account_id, number_id, text, message_id"
_MOST_COUNTED = 50_000


@dataclass(frozen=True, slots=True)
class JournalRow:
    """A line of the program's own words. ``level``: info, warning or error."""

    id: int
    at: int
    level: str
    account_id: int | None
    number_id: int | None
    text: str
    message_id: int | None


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which calls and lines; empty fields ask for nothing. ``accounts`` None: all of them.

    ``statuses`` are ranges (low, high) of HTTP statuses, ends included.
    """

    accounts: frozenset[int] | None = None
    number_id: int | None = None
    text: str = ""
    problems: bool = False
    statuses: Sequence[tuple[int, int]] = ()
    operation: str = ""
    since: int = 0
    until: int = 1 << 62


def calls(
    connection: Connection, wanted: LogFilter, before: int | None, limit: int, look_at: int
) -> tuple[list[TrafficRow], int | None]:
    """Attempts, newest first, and the id to go on from (None at the end)."""
    parts, values = _shared(wanted)
    if wanted.problems:
        parts.append("kind <> ''")
    if wanted.operation:
        parts.append("operation = ?")
        values.append(wanted.operation)
    if wanted.statuses:
        parts.append("(" + " OR ".join(["status BETWEEN ? AND ?"] * len(wanted.statuses)) + ")")
        values += [end for pair in wanted.statuses for end in pair]
    if wanted.text:
        parts.append(
            "(operation LIKE ? ESCAPE '\\' OR url LIKE ? ESCAPE '\\' OR request LIKE ? ESCAPE '\\'"
            " OR answer LIKE ? ESCAPE '\\')"
        )
        values += [_like(wanted.text)] * 4
    rows, more = _look(
        connection, "traffic", _CALL, parts, values, before, limit, look_at, wanted.since
    )
    return [TrafficRow(*row) for row in rows], more


def lines(
    connection: Connection, wanted: LogFilter, before: int | None, limit: int, look_at: int
) -> tuple[list[JournalRow], int | None]:
    """Journal lines, newest first, and the id to go on from (None at the end)."""
    if wanted.statuses or wanted.operation:
        return [], None
    parts, values = _shared(wanted)
    if wanted.problems:
        parts.append("level <> 'info'")
    if wanted.text:
        parts.append("text LIKE ? ESCAPE '\\'")
        values.append(_like(wanted.text))
    rows, more = _look(
        connection, "journal", _LINE, parts, values, before, limit, look_at, wanted.since
    )
    return [JournalRow(*row) for row in rows], more


def sent(
    connection: Connection, wanted: LogFilter, before: int | None, limit: int, look_at: int
) -> tuple[list[tuple[JournalRow, str]], int | None]:
    """Messages that went out or should have, each with its status, newest first.

    Their ids rise with their first known times, so an id says where to go on.
    """
    if wanted.statuses or wanted.operation:
        return [], None
    parts: list[str] = ["direction = 'out'", "kind NOT IN ('system', 'note', 'reaction')"]
    values: list[object] = []
    # by the time in the id: the order of the list
    for sign, at in ((">=", wanted.since), ("<", wanted.until)):
        if 0 < at < 1 << 42:
            parts.append(f"id {sign} ?")
            values.append(at << 20)
    chats = "chat_id IN (SELECT c.id FROM chats c JOIN numbers n ON n.id = c.number_id WHERE"
    if wanted.number_id is not None:
        parts.append(f"{chats} n.id = ?)")
        values.append(wanted.number_id)
    elif wanted.accounts is not None:
        marks = ",".join("?" * len(wanted.accounts))
        parts.append(f"{chats} n.account_id IN ({marks}))")
        values += sorted(wanted.accounts)
    if wanted.problems:
        parts.append("status IN ('failed', 'uncertain')")
    if wanted.text:
        parts.append("text LIKE ? ESCAPE '\\'")
        values.append(_like(wanted.text))
    number = "(SELECT number_id FROM chats WHERE id = chat_id)"
    columns = (
        f"id, id >> 20, status, (SELECT account_id FROM numbers WHERE id = {number}), {number},"
        " (SELECT coalesce(nullif(own_name, ''), nullif(name, ''), address) FROM chats"
        " WHERE id = chat_id), text, kind"
    )
    rows, more = _look(connection, "messages", columns, parts, values, before, limit, look_at)
    levels = {"failed": "error", "uncertain": "warning"}
    return [
        (
            JournalRow(
                row[0], row[1], levels.get(row[2], "info"), row[3], row[4],
                f"{row[5].split('@', 1)[0]}: {' '.join(row[6].split()) or f'[{row[7]}]'}", row[0],
            ),
            str(row[2]),
        )
        for row in rows
    ], more  # fmt: skip


def attempts(connection: Connection, request_id: str) -> list[TrafficRow]:
    """The attempts of one call, oldest first; looks among the newest calls only."""
    rows = connection.execute(
        f"SELECT {_CALL} FROM (SELECT * FROM traffic ORDER BY id DESC LIMIT {_MOST_COUNTED})"
        " WHERE request_id = ? ORDER BY id",
        (request_id,),
    ).fetchall()
    return [TrafficRow(*row) for row in rows]


def call(connection: Connection, call_id: int) -> TrafficRow | None:
    """One attempt."""
    row = connection.execute(f"SELECT {_CALL} FROM traffic WHERE id = ?", (call_id,)).fetchone()
    return TrafficRow(*row) if row else None


def minutes(connection: Connection, since: int, slot: int) -> list[tuple[int, int, int, int]]:
    """(slot of time, calls, refused ones, failed ones) since then; ``slot`` is in ms."""
    # what had no answer has no status; of more than can be counted the newest are
    refused = "coalesce(status BETWEEN 400 AND 499, 0)"
    rows = connection.execute(
        f"SELECT at / ?, count(*), sum(kind <> '' AND {refused}), sum(kind <> '' AND NOT {refused})"
        " FROM (SELECT at, kind, status FROM traffic WHERE at >= ?"
        f" ORDER BY at DESC LIMIT {_MOST_COUNTED}) GROUP BY 1",
        (slot, since),
    ).fetchall()
    return [(int(at), int(n), int(refused), int(failed)) for at, n, refused, failed in rows]


def _shared(wanted: LogFilter) -> tuple[list[str], list[object]]:
    parts, values = ["at >= ?", "at < ?"], list[object]((wanted.since, wanted.until))
    if wanted.accounts is not None:
        marks = ",".join("?" * len(wanted.accounts))
        parts.append(f"account_id IN ({marks})")
        values += sorted(wanted.accounts)
    if wanted.number_id is not None:
        parts.append("(number_id = ? OR number_id IS NULL)")
        values.append(wanted.number_id)
    return parts, values


def _look(
    connection: Connection,
    table: str,
    columns: str,
    parts: Sequence[str],
    values: Sequence[object],
    before: int | None,
    limit: int,
    look_at: int,
    since: int = 0,
) -> tuple[list[tuple[Any, ...]], int | None]:
    """The fitting among the next ``look_at`` rows below ``before``.

    There is no more where all that is left is older than ``since``.
    """
    high = before if before is not None else 1 << 62
    edge = connection.execute(
        f"SELECT min(id) FROM (SELECT id FROM {table} WHERE id < ? ORDER BY id DESC LIMIT ?)",
        (high, look_at),
    ).fetchone()[0]
    if edge is None:
        return [], None
    where = " AND ".join(["id < ?", "id >= ?", *parts])
    rows = connection.execute(
        f"SELECT {columns} FROM {table} WHERE {where} ORDER BY id DESC LIMIT ?",
        (high, edge, *values, limit),
    ).fetchall()
    if len(rows) == limit:
        return rows, int(rows[-1][0])
    below, from_then = f"SELECT 1 FROM {table} WHERE id < ?", [edge]
    if since:
        # by the index of times: nothing older than the filter is gone through
        below, from_then = f"SELECT 1 FROM {table} WHERE +id < ? AND at >= ?", [edge, since]
    lower = connection.execute(f"{below} LIMIT 1", from_then).fetchone()
    return rows, int(edge) if lower else None


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
