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
from typing import Any, NamedTuple

from app.domain.rows import OutboxRow
from app.store.connection import Connection

_COLUMNS = (
    "id, message_id, chat_id, number_id, operation, args, state, created_at, not_before, attempts,"
    " started_at"
)

# said in so many words, since SQLite takes a partial index only where a query names its condition
_NOT_DONE = "state <> 'done'"
# what a send waits for that would meet the number's other chats as well
_OF_THE_NUMBER = ("network", "timeout", "rate_limited", "refused")
_MOST_CHATS = 64


class Totals(NamedTuple):
    """How many sends wait, are under way, failed, and are not known to have gone out."""

    queued: int = 0
    sending: int = 0
    failed: int = 0
    uncertain: int = 0


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


def next_due(
    connection: Connection, number_id: int, now: int, limit: int = _MOST_CHATS
) -> list[OutboxRow]:
    """What operators wrote and may go out now: the first of each chat, oldest first.

    First come, first sent, in each chat: one that waits (for its file, a limit, the network, its
    undo) holds up what was written behind it there, so that it arrives in the order in which it
    was written. Other chats go on, unless it waits for what the whole number shares.
    """
    heads = _heads(connection, number_id, limit)
    if any(shared and row.not_before > now for row, shared in heads):
        return []
    return [row for row, _ in heads if row.not_before <= now]


def bulk_due(connection: Connection, number_id: int, now: int, limit: int = 16) -> list[OutboxRow]:
    """What may go out in bulk now, in its order; whoever waits holds up those behind."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE number_id = ? AND bulk = 1 AND state = 'queued'"
        " ORDER BY id LIMIT ?",
        (number_id, limit),
    ).fetchall()
    return list(takewhile(lambda one: one.not_before <= now, map(_row, found)))


def next_time(connection: Connection, number_id: int, now: int) -> int | None:
    """When more of the number's sends may go out than now; None where none waits for a time."""
    heads = _heads(connection, number_id, _MOST_CHATS)
    held = max((row.not_before for row, shared in heads if shared), default=0)
    times = [max(held, row.not_before) for row, _ in heads]
    bulk = _first_bulk(connection, number_id)
    if bulk is not None:
        times.append(bulk.not_before)
    return min((at for at in times if at > now), default=None)


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


def totals(connection: Connection) -> Totals:
    """How many sends stand how."""
    row = connection.execute(
        "SELECT coalesce(sum(state = 'queued'), 0), coalesce(sum(state = 'sending'), 0),"
        " coalesce(sum(state = 'failed'), 0), coalesce(sum(state = 'uncertain'), 0)"
        f" FROM outbox WHERE {_NOT_DONE}"
    ).fetchone()
    return Totals(*map(int, row))


def queued(connection: Connection) -> dict[int, int]:
    """How many sends wait, by their numbers."""
    rows = connection.execute(
        "SELECT number_id, count(*) FROM outbox WHERE state = 'queued' GROUP BY number_id"
    )
    return {int(row[0]): int(row[1]) for row in rows}


def _heads(connection: Connection, number_id: int, limit: int) -> list[tuple[OutboxRow, bool]]:
    """The first operators' send of each chat, oldest first; whether its wait holds the number."""
    # beside min() SQLite takes the other columns from the same row
    found = connection.execute(
        f"SELECT {_COLUMNS}, error, min(id) AS first FROM outbox"
        " WHERE number_id = ? AND bulk = 0 AND state = 'queued' GROUP BY chat_id"
        " ORDER BY first LIMIT ?",
        (number_id, limit),
    ).fetchall()
    return [(_row(row), _shared(str(row[11]))) for row in found]


def _shared(error: str) -> bool:
    """Whether a send waits for what other chats of its number would wait for too."""
    if not error:
        return False
    try:
        return json.loads(error).get("kind") in _OF_THE_NUMBER
    except (ValueError, AttributeError):
        return True


def _first_bulk(connection: Connection, number_id: int) -> OutboxRow | None:
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE number_id = ? AND bulk = 1 AND state = 'queued'"
        " ORDER BY id LIMIT 1",
        (number_id,),
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
