"""Sends that wait, run or ended without a clear answer.

A row goes queued → sending → done | failed | uncertain. ``sending`` is committed before the
request leaves, so a row found in it at start was cut off: it may have gone out, and becomes
uncertain, never queued again. A number has two lines: what operators write, and behind it what
goes out in bulk.

Invariant: no row leaves ``sending`` for ``queued`` unless nothing can have been sent.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from app.domain.rows import OutboxRow
from app.store.connection import Connection

_COLUMNS = (
    "id, message_id, chat_id, number_id, operation, args, state, created_at, not_before, attempts,"
    " started_at"
)

# said in so many words, since SQLite takes a partial index only where a query names its condition
_NOT_DONE = "state <> 'done'"


def add(
    connection: Connection,
    *,
    message_id: int,
    chat_id: int,
    number_id: int,
    operation: str,
    args: dict[str, object],
    now: int,
    not_before: int,
    bulk: bool = False,
) -> int:
    """Queues a send; returns the row's id. ``bulk`` makes way for what operators write."""
    made = connection.execute(
        "INSERT INTO outbox (message_id, chat_id, number_id, operation, args, state, created_at,"
        " not_before, bulk) VALUES (?,?,?,?,?,'queued',?,?,?)",
        (
            message_id,
            chat_id,
            number_id,
            operation,
            json.dumps(args, ensure_ascii=False),
            now,
            not_before,
            int(bulk),
        ),
    )
    return int(made.lastrowid or 0)


def next_due(connection: Connection, number_id: int, now: int) -> OutboxRow | None:
    """The number's first send, if it may go out now.

    First come, first sent: one that waits (for a limit, the network, its undo) holds up those
    behind it, so that what was written in order arrives in order. What goes out in bulk stands in
    a line of its own, which is looked at while nothing else may go.
    """
    for bulk in (False, True):
        row = _first(connection, number_id, bulk)
        if row is not None and row.not_before <= now:
            return row
    return None


def next_line(
    connection: Connection, number_id: int, now: int, limit: int = 16
) -> tuple[OutboxRow | None, list[OutboxRow]]:
    """What an operator wrote and may go out now, else the first of the bulk line that may."""
    row = _first(connection, number_id, False)
    if row is not None and row.not_before <= now:
        return row, []
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE number_id = ? AND bulk = 1 AND state = 'queued'"
        " ORDER BY id LIMIT ?",
        (number_id, limit),
    ).fetchall()
    # whoever waits in line holds up those behind, as everywhere
    return None, list(takewhile(lambda one: one.not_before <= now, map(_row, found)))


def next_time(connection: Connection, number_id: int) -> int | None:
    """When the number's first queued send may go out; None where none waits."""
    firsts = (_first(connection, number_id, bulk) for bulk in (False, True))
    return min((row.not_before for row in firsts if row is not None), default=None)


def hurry(connection: Connection, account_id: int, now: int) -> list[int]:
    """What waits for the network may go now; the numbers of it."""
    rows = connection.execute(
        "UPDATE outbox SET not_before = ? WHERE state = 'queued' AND not_before > ?"
        " AND json_valid(error) AND json_extract(error, '$.kind') IN ('network', 'timeout')"
        " AND number_id IN (SELECT id FROM numbers WHERE account_id = ?) RETURNING number_id",
        (now, now, account_id),
    ).fetchall()
    return sorted({int(row[0]) for row in rows})


def replan(
    connection: Connection, row_id: int, operation: str, args: dict[str, object], now: int
) -> None:
    """Takes another operation for a send of which it is proven that nothing went out."""
    connection.execute(
        "UPDATE outbox SET state = 'queued', operation = ?, args = ?, not_before = ?, error = ''"
        " WHERE id = ?",
        (operation, json.dumps(args, ensure_ascii=False), now, row_id),
    )


def lease(connection: Connection, row_id: int, now: int, message_id: int | None = None) -> bool:
    """queued → sending; False where somebody else took it or it was withdrawn.

    Row ids come again after a withdrawal, a message's id never does: who read the row in an
    earlier transaction names its message too.
    """
    changed = connection.execute(
        "UPDATE outbox SET state = 'sending', started_at = ?, attempts = attempts + 1"
        " WHERE id = ? AND state = 'queued' AND message_id = coalesce(?, message_id)",
        (now, row_id, message_id),
    )
    return changed.rowcount == 1


def finish(connection: Connection, row_id: int, state: str, error: str = "") -> None:
    """sending → done, failed or uncertain."""
    connection.execute(
        "UPDATE outbox SET state = ?, error = ? WHERE id = ?", (state, error, row_id)
    )


def put_back(connection: Connection, row_id: int, not_before: int, error: str) -> None:
    """sending → queued, only for a try of which it is proven that nothing went out."""
    connection.execute(
        "UPDATE outbox SET state = 'queued', not_before = ?, error = ? WHERE id = ?",
        (not_before, error, row_id),
    )


def withdraw(connection: Connection, message_id: int) -> OutboxRow | None:
    """Takes a send out of the queue unless it has left; the row as it was."""
    row = of_message(connection, message_id)
    if row is None or row.state not in ("queued", "failed", "uncertain"):
        return None
    connection.execute("DELETE FROM outbox WHERE id = ?", (row.id,))
    return row


def forget(connection: Connection, row_id: int) -> None:
    """Takes a send that is over out of the book."""
    connection.execute("DELETE FROM outbox WHERE id = ?", (row_id,))


def is_there(connection: Connection, row: OutboxRow) -> bool:
    """Whether the send is still in the book; an account takes its sends along when it goes."""
    found = of_message(connection, row.message_id)
    return found is not None and found.id == row.id


def is_queued(connection: Connection, row_id: int) -> bool:
    """Whether the send still waits: it was neither withdrawn nor taken."""
    row = connection.execute("SELECT state FROM outbox WHERE id = ?", (row_id,)).fetchone()
    return row is not None and row[0] == "queued"


def of_message(connection: Connection, message_id: int) -> OutboxRow | None:
    """The send behind a message."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE message_id = ?", (message_id,)
    ).fetchone()
    return _row(row) if row else None


def mark(connection: Connection, row_id: int, words: str) -> None:
    """Notes on a row that is being sent who sends it."""
    connection.execute(
        "UPDATE outbox SET error = ? WHERE id = ? AND state = 'sending'", (words, row_id)
    )


def marked(connection: Connection) -> list[tuple[OutboxRow, str]]:
    """Rows that commands are sending, each with its mark."""
    rows = connection.execute(
        f"SELECT {_COLUMNS}, error FROM outbox WHERE {_NOT_DONE} AND state = 'sending'"
        " AND error <> ''"
    ).fetchall()
    return [(_row(row), str(row[-1])) for row in rows]


def cut_off(connection: Connection) -> list[OutboxRow]:
    """Rows found in ``sending`` at start: the program ended while they were under way."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE {_NOT_DONE} AND state = 'sending'"
    ).fetchall()
    return [_row(row) for row in rows]


def waiting_numbers(connection: Connection) -> list[int]:
    """Numbers that have something queued."""
    rows = connection.execute("SELECT DISTINCT number_id FROM outbox WHERE state = 'queued'")
    return [int(row[0]) for row in rows]


def totals(connection: Connection) -> tuple[int, int, int]:
    """(queued, sending, failed or uncertain)."""
    row = connection.execute(
        "SELECT coalesce(sum(state = 'queued'), 0), coalesce(sum(state = 'sending'), 0),"
        " coalesce(sum(state IN ('failed', 'uncertain')), 0) FROM outbox WHERE state <> 'done'"
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def _first(connection: Connection, number_id: int, bulk: bool) -> OutboxRow | None:
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE number_id = ? AND bulk = ? AND state = 'queued'"
        " ORDER BY id LIMIT 1",
        (number_id, int(bulk)),
    ).fetchone()
    return _row(row) if row else None


def _row(row: Sequence[Any]) -> OutboxRow:
    return OutboxRow(
        row[0],
        row[1],
        row[2],
        row[3],
        row[4],
        json.loads(str(row[5])),
        row[6],
        row[7],
        row[8],
        row[9],
        row[10],
    )
