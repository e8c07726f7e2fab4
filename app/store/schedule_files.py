"""The sealed files that go out later: kept as long as one of the plans names them.

Works on the tables of ``schedules``. Invariant: a file that is yet to go out is named.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.store.connection import Connection
from app.store.schedules import NOT_OVER


def files_to(connection: Connection, numbers: Iterable[str]) -> list[str]:
    """The sealed files of what is to go out to these digits."""
    found: list[str] = []
    for digits in numbers:
        rows = connection.execute(
            "SELECT json_extract(template, '$.staged.path') FROM schedules"
            " WHERE template LIKE '%\"staged\"%' AND (address = ? OR address LIKE ?)",
            (digits, f"{digits}@%"),
        )
        found += [str(row[0]) for row in rows if row[0]]
    return found


def staged_files(connection: Connection) -> set[str]:
    """The sealed files that have yet to go out."""
    rows = connection.execute(
        "SELECT json_extract(s.template, '$.staged.path') FROM schedules s"
        " WHERE s.template LIKE '%\"staged\"%' AND ((s.rule <> '' AND s.active = 1) OR EXISTS"
        " (SELECT 1 FROM occurrences o WHERE o.schedule_id = s.id"
        f" AND {NOT_OVER}))"
    )
    return {str(row[0]) for row in rows if row[0]}
