"""How accounts are read back after a time in which nothing was received; plain rows.

Invariant: an account and the beginning of a gap name one backfill.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.domain.missed import Gap
from app.domain.readback import Backfill, BackfillState, BackfillStep
from app.store.connection import Connection

_COLUMNS = "account_id, began, ended, state, found, steps, changed_at, dismissed"


def account_ages(connection: Connection) -> dict[int, int]:
    """Account → when it was added."""
    return {int(row[0]): int(row[1]) for row in connection.execute(
        "SELECT id, created_at FROM accounts"
    )}  # fmt: skip


def enter(connection: Connection, account_id: int, gap: Gap, state: str, now: int) -> bool:
    """Enters a gap of an account; False where it is known already."""
    made = connection.execute(
        "INSERT OR IGNORE INTO backfills (account_id, began, ended, state, changed_at)"
        " VALUES (?, ?, ?, ?, ?)",
        (account_id, gap.began, gap.ended, state, now),
    )
    return bool(made.rowcount)


def listing(connection: Connection, since: int) -> list[Backfill]:
    """All that ended after a time, the newest gap first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM backfills WHERE ended > ? ORDER BY ended DESC, account_id",
        (since,),
    )
    return [_row(row) for row in rows]


def put(connection: Connection, backfill: Backfill, now: int) -> None:
    """Notes how a backfill stands."""
    connection.execute(
        "UPDATE backfills SET state = ?, found = ?, steps = ?, changed_at = ?"
        " WHERE account_id = ? AND began = ?",
        (
            backfill.state,
            backfill.found,
            json.dumps([_packed(one) for one in backfill.steps]),
            now,
            backfill.account_id,
            backfill.gap.began,
        ),
    )


def dismiss(connection: Connection, until: int) -> None:
    """The operator has seen all gaps that ended up to a time."""
    connection.execute("UPDATE backfills SET dismissed = 1 WHERE ended <= ?", (until,))


def forget(connection: Connection, before: int) -> None:
    """Takes away what is long over."""
    connection.execute("DELETE FROM backfills WHERE ended < ?", (before,))


def known_between(connection: Connection, account_id: int, gap: Gap) -> int:
    """How many messages and calls of the account are known from within a gap."""
    messages = connection.execute(
        "SELECT count(*) FROM numbers n JOIN chats c ON c.number_id = n.id"
        " JOIN messages m ON m.chat_id = c.id"
        " WHERE n.account_id = ? AND c.last_at >= ? AND m.at BETWEEN ? AND ?",
        (account_id, gap.began, gap.began, gap.ended),
    ).fetchone()[0]
    calls = connection.execute(
        "SELECT count(*) FROM calls c JOIN numbers n ON n.id = c.number_id"
        " WHERE n.account_id = ? AND c.at BETWEEN ? AND ?",
        (account_id, gap.began, gap.ended),
    ).fetchone()[0]
    return int(messages) + int(calls)


def _packed(step: BackfillStep) -> dict[str, object]:
    return {
        "operation": step.operation,
        "number": step.number,
        "count": step.count,
        "reaches": step.reaches,
        "problem": step.problem,
    }


def _row(row: Sequence[Any]) -> Backfill:
    steps = tuple(
        BackfillStep(
            str(one.get("operation", "")),
            str(one.get("number", "")),
            int(one.get("count", 0)),
            int(one.get("reaches", 0)),
            str(one.get("problem", "")),
        )
        for one in json.loads(row[5])
    )
    gap = Gap(int(row[1]), int(row[2]))
    return Backfill(row[0], gap, BackfillState(row[3]), row[4], steps, row[6], bool(row[7]))
