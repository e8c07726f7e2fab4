"""Takes one person out of the stored deliveries: a job for the writer's thread.

The console asks for it in steps (``{"erase": digits, "ids": […], "above": id}``), so that
deliveries that arrive meanwhile never wait long. Works with ``app.store.erasing_sweep``.

Invariant: a delivery that names the number goes with its payload, and the counters agree.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain import person
from app.domain.hooks import Verdict
from app.receiver.ledger import Ledger
from app.store.erasing_sweep import Erased, sweep

_CHUNK = 500


def erase(digits: str, ids: frozenset[int], above: int) -> Callable[[Ledger], dict[str, Any]]:
    """Erases among the deliveries above an id. Raises ValueError for digits that are no number.

    Answers ``{"above", "erased", "ids"}``; ``above`` 0: all were looked at, and the other tables
    too. ``ids`` are the deliveries that went, so that the console forgets what it knew of them.
    """
    if person.digits_of(digits) != digits:
        raise ValueError("This is not a phone number.")

    def job(ledger: Ledger) -> dict[str, Any]:
        connection = ledger.connection
        connection.execute("PRAGMA secure_delete = ON")
        rows = connection.execute(
            "SELECT d.id, d.account, d.event, d.verdict, p.headers, p.body, p.answer, p.proof,"
            " d.event_id FROM deliveries d JOIN payloads p ON p.id = d.id"
            " WHERE d.id > ? ORDER BY d.id LIMIT ?",
            (above, _CHUNK),
        ).fetchall()
        went: list[int] = []
        for row in rows:
            told = (row[4], _text(row[5]), _text(row[6]), row[7], row[8])
            if row[0] not in ids and not any(person.holds(one, digits) for one in told):
                continue
            connection.execute("DELETE FROM deliveries WHERE id = ?", (row[0],))
            connection.execute("DELETE FROM payloads WHERE id = ?", (row[0],))
            connection.execute(
                "UPDATE deliveries SET duplicate_of = NULL WHERE duplicate_of = ?"
                " AND verdict NOT IN ('accepted', 'unsigned', 'stale', 'quarantined')",
                (row[0],),
            )
            ledger.count(row[1], row[2], Verdict(row[3]), -1)
            went.append(int(row[0]))
        if len(rows) == _CHUNK:
            return {"above": int(rows[-1][0]), "erased": len(went), "ids": went}
        gone = Erased()
        sweep(connection, digits, gone)
        connection.execute("PRAGMA secure_delete = OFF")
        ledger.leaves_nothing = True
        return {"above": 0, "erased": len(went) + sum(gone.rows.values()), "ids": went}

    return job


def _text(cell: bytes | str) -> str:
    return cell.decode("utf-8", "replace") if isinstance(cell, bytes) else cell
