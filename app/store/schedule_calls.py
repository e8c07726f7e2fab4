"""The logged calls behind a scheduled message.

Invariant: read only; what is found was redacted when it was logged.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.rows import TrafficRow
from app.domain.schedules import Kept, ScheduledRow
from app.store import traffic
from app.store.connection import Connection


def calls_behind(
    connection: Connection, row: ScheduledRow, listing: str, cancel: str
) -> list[TrafficRow]:
    """Logged calls that belong to an occurrence, the oldest first.

    ``listing`` and ``cancel`` are the operations of the provider that keeps it, or empty.
    """
    found = traffic.of_message(connection, row.message_id) if row.message_id else []
    if row.kept is Kept.THERE and row.asked_at and listing:
        found += _calls(
            connection,
            "account_id = ? AND number_id = ? AND operation NOT IN (?, ?) AND method = 'POST'"
            " AND message_id IS NULL AND at BETWEEN ? AND ? AND (instr(request, ?) OR ? = '')"
            " ORDER BY id DESC LIMIT 3",
            (
                row.account_id,
                row.number_id,
                listing,
                cancel,
                row.asked_at - 1_000,
                row.asked_at + 60_000,
                row.address.partition("@")[0],
                row.address,
            ),
        )
        found += _calls(
            connection,
            "account_id = ? AND operation = ? ORDER BY id DESC LIMIT 1",
            (row.account_id, listing),
        )
        found += _calls(
            connection,
            "account_id = ? AND operation = ? AND url LIKE ? ORDER BY id DESC LIMIT 3",
            (row.account_id, cancel, f"%/{row.remote_id}"),
        )
    return sorted(found, key=lambda one: one.id)


def _calls(connection: Connection, where: str, values: Sequence[object]) -> list[TrafficRow]:
    rows = connection.execute(f"SELECT id FROM traffic WHERE {where}", values).fetchall()
    return [one for row in rows for one in traffic.by_ids(connection, [int(row[0])])]
