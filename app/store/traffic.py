"""The log of API calls (one row an attempt) and the journal of the program's own words.

Invariant: what is stored here was redacted before it came, and an answer that lists somebody who
was erased, because the provider still has them, is kept without that entry.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain import person
from app.domain.rows import TrafficRow
from app.store import tombstones
from app.store.connection import Connection

_COLUMNS = (
    "id, at, account_id, number_id, operation, method, url, status, ms, attempt, request, answer,"
    " kind, message_id, request_id"
)
_ANSWER = 10
"""Where the answer stands in a row that is to be entered."""


def add(connection: Connection, rows: Sequence[tuple[object, ...]]) -> list[int]:
    """Enters attempts (the columns after ``id``); returns their ids."""
    ids: list[int] = []
    erased = tombstones.load(connection)
    for row in rows:
        for digits in erased.named_in(str(row[_ANSWER])):
            row = _without(connection, row, digits)
        made = connection.execute(
            "INSERT INTO traffic (at, account_id, number_id, operation, method, url, status, ms,"
            " attempt, request, answer, kind, message_id, request_id)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            tuple(row),
        )
        ids.append(int(made.lastrowid or 0))
    return ids


def _without(connection: Connection, row: tuple[object, ...], digits: str) -> tuple[object, ...]:
    """The attempt without an erased person; as it is where the person wrote again since."""
    back = connection.execute(
        "SELECT 1 FROM chats WHERE address IN (?, ?)", (digits, f"{digits}@c.us")
    ).fetchone()
    if back is not None:
        return row
    answer = person.without_entry(str(row[_ANSWER]), digits, "[erased]")
    return (*row[:_ANSWER], answer, *row[_ANSWER + 1 :])


def page(
    connection: Connection,
    *,
    before_id: int | None = None,
    limit: int = 100,
    accounts: frozenset[int] | None = None,
    text: str = "",
    problems: bool = False,
    since: int = 0,
) -> list[TrafficRow]:
    """Attempts, newest first. ``problems``: only those that failed or were refused."""
    parts = ["id < ?", "at >= ?"]
    values: list[object] = [before_id if before_id is not None else 1 << 62, since]
    if accounts is not None:
        parts.append(f"account_id IN ({','.join('?' * len(accounts))})")
        values.extend(sorted(accounts))
    if problems:
        parts.append("kind <> ''")
    if text:
        parts.append("(operation LIKE ? OR url LIKE ? OR request LIKE ? OR answer LIKE ?)")
        values.extend([f"%{text}%"] * 4)
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM traffic WHERE {' AND '.join(parts)} ORDER BY id DESC LIMIT ?",
        (*values, limit),
    ).fetchall()
    return [TrafficRow(*row) for row in rows]


def of_message(connection: Connection, message_id: int) -> list[TrafficRow]:
    """The attempts behind a message, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM traffic WHERE message_id = ? ORDER BY id", (message_id,)
    ).fetchall()
    return [TrafficRow(*row) for row in rows]


def by_ids(connection: Connection, ids: Sequence[int]) -> list[TrafficRow]:
    """The attempts with these ids, oldest first; unknown ones are left out."""
    marks = ",".join("?" * len(ids))
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM traffic WHERE id IN ({marks}) ORDER BY id", list(ids)
    ).fetchall()
    return [TrafficRow(*row) for row in rows]


def times(
    connection: Connection, account_id: int, operations: Sequence[str], since: int
) -> list[int]:
    """When calls of these operations went out since ``since``, oldest first: for limits."""
    marks = ",".join("?" * len(operations))
    rows = connection.execute(
        f"SELECT at FROM traffic WHERE account_id = ? AND operation IN ({marks}) AND at >= ?"
        " ORDER BY at",
        (account_id, *operations, since),
    )
    return [int(row[0]) for row in rows]


def recent(
    connection: Connection, account_id: int, since: int, failed_since: int
) -> list[tuple[str, int, int, int | None, str, str]]:
    """(operation, at, ms, status, kind, start of the answer) of the attempts since ``since``.

    Those that failed count from ``failed_since`` on.
    """
    rows = connection.execute(
        "SELECT operation, at, ms, status, kind, substr(answer, 1, 80) FROM traffic"
        " WHERE at >= ? AND account_id = ? AND (at >= ? OR kind <> '') ORDER BY at",
        (min(since, failed_since), account_id, since),
    )
    return [(row[0], int(row[1]), int(row[2]), row[3], row[4], row[5]) for row in rows]


def note(
    connection: Connection,
    at: int,
    level: str,
    text: str,
    *,
    account_id: int | None = None,
    number_id: int | None = None,
    message_id: int | None = None,
) -> None:
    """Writes a line into the journal."""
    connection.execute(
        "INSERT INTO journal (at, level, account_id, number_id, text, message_id)"
        " VALUES (?,?,?,?,?,?)",
        (at, level, account_id, number_id, text, message_id),
    )


def prune(connection: Connection, before: int) -> None:
    """Forgets attempts and journal lines older than ``before``."""
    connection.execute("DELETE FROM traffic WHERE at < ?", (before,))
    connection.execute("DELETE FROM journal WHERE at < ?", (before,))
