"""Long lists of scheduled messages: what is to come, what is over, how many stand where.

Works on the tables of ``schedules``. Invariant: ``lines`` and ``board`` name the same occurrences,
in the same order.
"""

from __future__ import annotations

from app.domain.folding import fold
from app.domain.phones import digits_in
from app.domain.schedules import ScheduledLine, ScheduledRow, State, Wanted
from app.store.connection import Connection
from app.store.schedules import NOT_OVER, OVER, rows_where


def board(connection: Connection, wanted: Wanted) -> list[ScheduledRow]:
    """The occurrences of a list, in the order of their time."""
    where, values = _where(wanted)
    return rows_where(connection, where, values)


def lines(connection: Connection, wanted: Wanted) -> list[ScheduledLine]:
    """The same list, only as much of each as stands for it out of sight."""
    where, values = _where(wanted)
    chats = (
        " LEFT JOIN chats c ON c.number_id = s.number_id AND c.address = s.address"
        if wanted.text.strip()
        else ""
    )
    rows = connection.execute(
        "SELECT o.id, s.id, s.number_id, o.at, o.state, s.rule <> '' FROM occurrences o"
        f" JOIN schedules s ON s.id = o.schedule_id{chats} WHERE {where}",
        values,
    )
    known = {str(one): one for one in State}
    return [
        ScheduledLine(row[0], row[1], row[2], row[3], known[row[4]], row[5] == 1) for row in rows
    ]


def _where(wanted: Wanted) -> tuple[str, list[object]]:
    states = [str(one) for one in wanted.states]
    parts = [f"o.state IN ({','.join('?' * len(states))})"]
    values: list[object] = list(states)
    if not wanted.states & OVER:
        parts.append(NOT_OVER)
    if wanted.numbers is not None:
        parts.append(f"s.number_id IN ({','.join('?' * len(wanted.numbers))})")
        values += sorted(wanted.numbers)
    if wanted.since is not None:
        parts.append("o.at >= ?")
        values.append(wanted.since)
    if wanted.until is not None:
        parts.append("o.at < ?")
        values.append(wanted.until)
    text = fold(wanted.text.strip())
    if text:
        digits = digits_in(text)
        by_number = len(digits) >= 3 and not any(char.isalpha() for char in text)
        parts.append(
            "(name_has(coalesce(c.own_name, ''), ?) OR name_has(coalesce(c.name, ''), ?)"
            " OR name_has(s.text, ?) OR name_has(s.template, ?)"
            + (" OR instr(s.address, ?) > 0)" if by_number else ")")
        )
        values += [text] * 4
        if by_number:
            values.append(digits.lstrip("0") or digits)
    order = "DESC" if wanted.newest_first else "ASC"
    values.append(wanted.limit)
    return f"{' AND '.join(parts)} ORDER BY o.at {order}, o.id {order} LIMIT ?", values


def times(connection: Connection, since: int, until: int) -> list[tuple[int, State]]:
    """(at, state) of all that was not called off, for strips and calendars."""
    rows = connection.execute(
        "SELECT at, state FROM occurrences WHERE at >= ? AND at < ?"
        " AND state NOT IN ('cancelled', 'dropped') ORDER BY at",
        (since, until),
    )
    return [(int(row[0]), State(row[1])) for row in rows]


def counts(connection: Connection) -> dict[State, int]:
    """How many occurrences stand in each state."""
    rows = connection.execute("SELECT state, count(*) FROM occurrences GROUP BY state")
    return {State(row[0]): int(row[1]) for row in rows}
