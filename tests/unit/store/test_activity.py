"""The log of calls and the journal are read in bounded pages."""

from __future__ import annotations

import pytest

from app.store import accounts
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


def test_a_minute_of_calls_without_any_answer_is_counted(connection: Connection) -> None:
    put(connection, [(1_000, "network", None), (2_000, "timeout", None)])
    assert log.minutes(connection, 0, 60_000) == [(0, 2, 0, 2)]
    put(connection, [(61_000, "refused", 429), (62_000, "", 200), (63_000, "server", 500)])
    assert log.minutes(connection, 0, 60_000) == [(0, 2, 0, 2), (1, 3, 1, 1)]


def test_of_more_calls_than_are_counted_the_newest_are(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "_MOST_COUNTED", 10)
    put(connection, [(at * 1_000, "", 200) for at in range(120)])
    assert log.minutes(connection, 0, 60_000) == [(1, 10, 0, 0)]


def put(connection: Connection, calls: list[tuple[int, str, int | None]]) -> None:
    row = accounts.by_name(connection, "desk")
    if row is None:
        row = accounts.add(connection, "desk", "gateway", "http://127.0.0.1:9", {}, 0)
    connection.executemany(
        "INSERT INTO traffic (at, account_id, operation, method, url, kind, status)"
        f" VALUES (?, {row.id}, 'list_clients', 'GET', '', ?, ?)",
        calls,
    )
