"""The log of calls and the journal are read in bounded pages."""

from __future__ import annotations

from app.store import activity as log
from app.store.activity import LogFilter
from app.store.connection import Connection


def test_a_log_is_at_its_end_where_only_older_lines_are_left(connection: Connection) -> None:
    connection.executemany(
        "INSERT INTO journal (at, level, text) VALUES (?, 'info', '')",
        [(at,) for at in (10, 60, 20, 30, 40, 50)],
    )
    rows, more = log.lines(connection, LogFilter(since=35), None, 10, 2)
    assert [row.at for row in rows] == [50, 40]
    # a clock that was set back: one of later is still below
    assert more is not None
    rows, more = log.lines(connection, LogFilter(since=35), more, 10, 4)
    assert [row.at for row in rows] == [60] and more is None
    assert log.lines(connection, LogFilter(since=45), None, 10, 5)[1] is None
