"""The text indexes: entered together, merged in portions, and true to the messages at a commit."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.domain.messages import Direction, Kind, Status
from app.store import messages, search, texts
from app.store.connection import Connection, connect
from app.store.database import Database
from tests.unit.store.conftest import KEY, make_chat
from tests.waiting import wait_until


@pytest.fixture
def database(cache_file: Path) -> Iterator[Database]:
    opened = Database(cache_file, KEY)
    yield opened
    opened.close()


def add(connection: Connection, at: int, text: str) -> int:
    return messages.insert(
        connection,
        chat_id=make_chat(connection),
        at=at,
        direction=Direction.IN,
        kind=Kind.TEXT,
        text=text,
        status=Status.RECEIVED,
        received_at=at,
    )


def found(database: Database, text: str) -> list[int]:
    return database.read_now(lambda one: [hit.at for hit in search.messages(one, text)])


def segments(database: Database) -> int:
    return database.read_now(lambda one: texts.new_segments(one, texts.TABLES[0]))


def test_a_batch_makes_one_segment_whatever_its_order(database: Database) -> None:
    def batch(connection: Connection) -> None:
        for at in (50, 10, 40, 20, 30):
            add(connection, at, f"wooden table {at}")

    database.write_now(batch)
    assert segments(database) == 1
    assert found(database, "table") == [50, 40, 30, 20, 10]
    assert found(database, "wo") == [50, 40, 30, 20, 10]


def test_what_was_taken_back_is_in_no_index(database: Database) -> None:
    started, free = threading.Event(), threading.Event()

    def hold(connection: Connection) -> None:
        started.set()
        assert free.wait(60)

    def fails(connection: Connection) -> None:
        add(connection, 20, "table lost")
        raise KeyError("a bug of ours")

    def thinks_again(connection: Connection) -> None:
        gone = add(connection, 30, "table removed")
        messages.remove(connection, gone)
        assert add(connection, 30, "chair instead") == gone

    held = database.submit_write(hold)
    assert started.wait(60)
    database.submit_write(lambda one: add(one, 10, "table kept"))
    failing = database.submit_write(fails)
    last = database.submit_write(thinks_again)
    free.set()
    held.result(60)
    with pytest.raises(KeyError):
        failing.result(60)
    last.result(60)
    assert found(database, "table") == [10]
    assert found(database, "chair") == [30]
    rows = database.read_now(lambda one: one.execute("SELECT rowid FROM text_parts").fetchall())
    assert len(rows) == 2


def test_a_connection_that_does_not_collect_enters_at_once(connection: Connection) -> None:
    add(connection, 10, "brass handle")
    assert [hit.at for hit in search.messages(connection, "handle")] == [10]


def test_many_small_segments_are_merged_while_nobody_waits(database: Database) -> None:
    for at in range(40):
        database.write_now(partial(add, at=at, text=f"order {at} of a table"))
    wait_until(lambda: segments(database) < 8)
    assert len(found(database, "table")) == 40


def test_no_write_merges_a_whole_level(cache_file: Path) -> None:
    """Sixteen segments would be merged at once by the engine's own rule, however large."""
    connection = connect(cache_file, KEY)
    texts.collect(connection)
    try:
        for at in range(20):
            connection.execute("BEGIN IMMEDIATE")
            add(connection, at, f"order {at} of a table")
            texts.enter_collected(connection)
            connection.execute("COMMIT")
        assert texts.new_segments(connection, "text_parts") == 20
        assert texts.new_segments(connection, "text_words") == 20
        connection.execute("BEGIN IMMEDIATE")
        for at in range(20, 23):
            add(connection, at, f"order {at} of a table")
        between: list[int] = []
        assert texts.enter_collected(connection, lambda: between.append(len(between)))
        assert len(between) == 6  # each text, in both
        connection.execute("COMMIT")
        steps = 0
        while texts.tend(connection):
            steps += 1
        assert steps
        assert texts.new_segments(connection, "text_parts") < 8
        assert texts.new_segments(connection, "text_words") < 8
    finally:
        connection.close()
