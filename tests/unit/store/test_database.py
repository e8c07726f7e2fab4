"""One writer that commits in groups, readers that see snapshots, and no caller left waiting."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3

from app.domain.errors import SettingsError, StoreDamaged, StoreError, StoreFull
from app.store import accounts, texts
from app.store.connection import Connection, connect
from app.store.database import GUESTS, Database
from tests.unit.store.conftest import KEY

ADD = "INSERT INTO settings VALUES (?, '1')"


@pytest.fixture
def database(cache_file: Path) -> Iterator[Database]:
    opened = Database(cache_file, KEY)
    yield opened
    opened.close()


def names(database: Database) -> list[str]:
    return database.read_now(
        lambda one: [row[0] for row in one.execute("SELECT name FROM settings ORDER BY name")]
    )


class Held:
    """Keeps the writer busy until ``let_go``, so that what is written meanwhile makes a group."""

    def __init__(self, database: Database) -> None:
        self._free = threading.Event()
        started = threading.Event()

        def work(connection: Connection) -> None:
            started.set()
            assert self._free.wait(60)

        self._future = database.submit_write(work)
        assert started.wait(60)

    def let_go(self) -> None:
        self._free.set()
        self._future.result(60)


def test_what_waits_is_committed_together(database: Database) -> None:
    said: list[str] = []
    database.write_now(lambda one: one.set_trace_callback(said.append))
    said.clear()
    held = Held(database)
    futures = [
        database.submit_write(lambda c, n=n: c.execute(ADD, (f"{n:03}",))) for n in range(100)
    ]
    held.let_go()
    for future in futures:
        future.result(60)
    assert said.count("COMMIT") == 2  # the one that held it, then all the others
    assert len(names(database)) == 100


def test_one_that_fails_is_taken_back_alone(database: Database) -> None:
    def half(connection: Connection) -> None:
        connection.execute(ADD, ("half",))
        raise KeyError("a bug of ours")

    held = Held(database)
    first = database.submit_write(lambda one: one.execute(ADD, ("first",)))
    failing = database.submit_write(half)
    last = database.submit_write(lambda one: one.execute(ADD, ("last",)))
    held.let_go()
    first.result(60)
    last.result(60)
    with pytest.raises(KeyError):
        failing.result(60)
    assert names(database) == ["first", "last"]


def test_who_hears_of_a_write_finds_it_on_the_disk(database: Database) -> None:
    other = connect(database.path, KEY, read_only=True)
    for number in range(20):
        database.write_now(lambda one, n=number: one.execute(ADD, (str(n),)))
        assert other.execute("SELECT count(*) FROM settings").fetchone()[0] == number + 1
    other.close()


async def test_a_cancelled_caller_does_not_end_the_writer(database: Database) -> None:
    held = Held(database)
    waiting = asyncio.ensure_future(
        database.write(lambda one: one.execute(ADD, ("cancelled",)).rowcount)
    )
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    held.let_go()
    await database.write(lambda one: one.execute(ADD, ("after",)).rowcount)
    assert names(database) == ["after"]


async def test_a_caller_cancelled_under_way_does_not_end_the_writer(database: Database) -> None:
    started, free = threading.Event(), threading.Event()

    def work(connection: Connection) -> None:
        connection.execute(ADD, ("under way",))
        started.set()
        assert free.wait(60)

    waiting = asyncio.ensure_future(database.write(work))
    await asyncio.to_thread(started.wait, 10)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    free.set()
    await database.write(lambda one: one.execute(ADD, ("after",)).rowcount)
    assert names(database) == ["after", "under way"]


def test_a_reader_sees_one_moment_and_writes_nothing(database: Database) -> None:
    def read(connection: Connection) -> tuple[int, int]:
        before = connection.execute("SELECT count(*) FROM settings").fetchone()[0]
        database.write_now(lambda one: one.execute(ADD, ("meanwhile",)))
        return before, connection.execute("SELECT count(*) FROM settings").fetchone()[0]

    assert database.read_now(read) == (0, 0)
    assert names(database) == ["meanwhile"]
    with pytest.raises(StoreError):
        database.read_now(lambda one: one.execute("DELETE FROM settings"))
    assert names(database) == ["meanwhile"]


def test_closing_commits_what_waits_and_refuses_what_comes(cache_file: Path) -> None:
    database = Database(cache_file, KEY)
    held = Held(database)
    futures = [
        database.submit_write(lambda one, n=n: one.execute(ADD, (str(n),))) for n in range(9)
    ]
    closing = threading.Thread(target=database.close)
    closing.start()
    held.let_go()
    closing.join(60)
    assert not closing.is_alive()
    assert all(future.done() for future in futures)
    for refused in (database.submit_write, database.submit_read):
        with pytest.raises(StoreError):
            refused(lambda one: None)
    database.close()
    again = Database(cache_file, KEY)
    assert len(names(again)) == 9
    again.close()


def test_a_wrong_key_opens_nothing_and_changes_nothing(cache_file: Path) -> None:
    before = cache_file.read_bytes()
    with pytest.raises(StoreDamaged):
        Database(cache_file, bytes(32))
    assert cache_file.read_bytes() == before


def test_nothing_readable_on_the_disk(database: Database) -> None:
    database.write_now(lambda one: one.execute(ADD, ("canary-of-this-test",)))
    files = list(database.path.parent.glob("console.db*"))
    assert any(path.name.endswith("-wal") for path in files)
    for path in files:
        content = path.read_bytes()
        assert b"canary-of-this-test" not in content
        assert not content.startswith(b"SQLite format 3")


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("error", [KeyError("ours"), SettingsError("Not so."), StoreError("Own.")])
def test_a_failing_write_hears_its_own_words_and_costs_nobody_else_theirs(
    database: Database, error: Exception, alone: bool
) -> None:
    def half(connection: Connection) -> None:
        connection.execute(ADD, ("half",))
        raise error

    held = Held(database)
    others = [] if alone else [database.submit_write(lambda one: one.execute(ADD, ("other",)))]
    failing = database.submit_write(half)
    held.let_go()
    with pytest.raises(type(error)) as raised:
        failing.result(60)
    assert raised.value is error
    for other in others:
        other.result(60)
    assert names(database) == ([] if alone else ["other"])


@pytest.mark.parametrize("alone", [True, False])
def test_a_full_disk_is_named_so_also_within_a_group(database: Database, alone: bool) -> None:
    pages = database.write_now(lambda one: one.execute("PRAGMA page_count").fetchone()[0])
    database.write_now(lambda one: one.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    held = Held(database)
    others = [] if alone else [database.submit_write(lambda one: one.execute("SELECT 1"))]
    big = database.submit_write(lambda one: one.execute(ADD, ("x" * 500_000,)))
    held.let_go()
    # who waits for room (the end of a send) goes by this name
    for future in (big, *others):
        with pytest.raises(StoreFull):
            future.result(60)
    assert names(database) == []


@pytest.mark.parametrize("alone", [True, False])
def test_nobody_hears_of_a_success_before_the_commit(database: Database, alone: bool) -> None:
    def orphan(connection: Connection) -> str:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        connection.execute(
            "INSERT INTO numbers (account_id, key, name, created_at) VALUES (4711, 'x', '', 0)"
        )
        return "done"

    held = Held(database)
    others = [] if alone else [database.submit_write(lambda one: one.execute(ADD, ("other",)))]
    failing = database.submit_write(orphan)
    held.let_go()
    for future in (failing, *others):
        with pytest.raises(sqlcipher3.IntegrityError, match="FOREIGN KEY"):
            future.result(60)
    assert names(database) == []
    database.write_now(lambda one: one.execute(ADD, ("after",)))
    assert names(database) == ["after"]


def test_the_first_read_takes_the_connection_that_is_there(cache_file: Path) -> None:
    database = Database(cache_file, KEY, connection=connect(cache_file, KEY))
    before = threading.active_count()
    try:
        found = database.read_first(lambda one: one.execute("SELECT 1").fetchone()[0])
        assert found == 1
        assert threading.active_count() == before  # neither writer nor reader was needed
        database.write_now(lambda one: one.execute(ADD, ("later",)))
        assert names(database) == ["later"]
    finally:
        database.close()


def test_the_first_read_leaves_the_writer_no_pages(cache_file: Path) -> None:
    connection = connect(cache_file, KEY)
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    database = Database(cache_file, KEY, connection=connection)
    try:
        database.read_first(lambda one: one.execute("SELECT count(*) FROM chats").fetchone())
        assert asked[-2:] == ["ROLLBACK", "PRAGMA shrink_memory"]  # one in use would be kept
    finally:
        database.close()


def test_upkeep_that_fails_ends_no_writer(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = threading.Event()

    def fail(_: Connection) -> bool:
        failed.set()
        raise MemoryError("no room for a merge")

    monkeypatch.setattr(texts, "enter_collected", lambda _: True)
    monkeypatch.setattr(texts, "tend", fail)
    database.write_now(lambda one: one.execute(ADD, ("before",)))
    assert failed.wait(60)
    database.submit_write(lambda one: one.execute(ADD, ("after",))).result(60)
    assert names(database) == ["after", "before"]


def test_a_connection_that_is_handed_over_keeps_no_more_pages_than_any(cache_file: Path) -> None:
    mine = Database(cache_file, KEY)
    handed = Database(cache_file, KEY, connection=connect(cache_file, KEY, cache_mib=64))
    sizes = [
        one.write_now(lambda c: c.execute("PRAGMA cache_size").fetchone()[0])
        for one in (mine, handed)
    ]
    mine.close()
    handed.close()
    assert sizes[0] == sizes[1] < 0


def test_a_long_write_hears_of_those_it_is_committed_with(database: Database) -> None:
    heard: list[bool] = []
    held = Held(database)
    futures = [
        database.submit_write(lambda _: heard.append(database.has_waiting())) for _ in range(2)
    ]
    held.let_go()
    for future in futures:
        future.result(60)
    assert heard == [True, True]
    database.write_now(lambda _: heard.append(database.has_waiting()))
    assert heard[-1] is False


def test_a_lent_turn_is_alone_keeps_its_place_and_hears_of_a_write(database: Database) -> None:
    order: list[str] = []
    hurried = threading.Event()
    held = Held(database)
    before = database.submit_write(lambda one: order.append("before"))

    def turn() -> str:
        order.append("turn")
        beside = connect(database.path, KEY)
        beside.execute(ADD, ("beside",))  # nothing of ours is locked
        beside.close()
        assert hurried.wait(60)
        order.append("turn over")
        return "done"

    lent = database.submit_turn(turn, hurried.set)
    after = database.submit_write(lambda one: order.append("after"))
    held.let_go()
    for future in (before, lent, after):
        future.result(60)
    assert lent.result() == "done"
    assert order == ["before", "turn", "turn over", "after"]
    assert names(database) == ["beside"]


def test_a_lent_turn_hears_of_a_write_that_comes_and_of_the_end(database: Database) -> None:
    for then in (lambda: database.submit_write(lambda one: None), database.close):
        begun, hurried = threading.Event(), threading.Event()

        def turn(begun: threading.Event = begun, hurried: threading.Event = hurried) -> bool:
            begun.set()
            return hurried.wait(60)

        lent = database.submit_turn(turn, hurried.set)
        assert begun.wait(60)
        assert not hurried.is_set()
        then()
        assert lent.result(60) is True


def test_a_lent_turn_that_fails_ends_no_writer(database: Database) -> None:
    def fail() -> None:
        raise OSError("gone")

    lent = database.submit_turn(fail, lambda: None)
    with pytest.raises(OSError, match="gone"):
        lent.result(60)
    database.write_now(lambda one: one.execute(ADD, ("after",)))
    assert names(database) == ["after"]


def test_a_guests_commits_are_counted_and_nobody_elses(cache_file: Path) -> None:
    counted = []
    for guest in (False, True):
        opened = Database(cache_file, KEY, guest=guest)
        opened.write_now(lambda one, name=f"{guest}": one.execute(ADD, (name,)))
        opened.write_now(lambda one: one.execute("SELECT 1").fetchone())
        counted.append(opened.read_now(lambda one: accounts.cursor(one, GUESTS)))
        opened.close()
    assert counted == [0, 1]


async def test_nobody_waits_for_ever_for_what_work_did_not_find(database: Database) -> None:
    def look(connection: Connection) -> object:
        return next(row for row in connection.execute("SELECT 1") if row[0] == 2)

    for ask in (database.read, database.write):
        with pytest.raises(LookupError):
            await asyncio.wait_for(ask(look), 30)
    held = Held(database)
    alone = [asyncio.ensure_future(database.write(look)) for _ in range(2)]
    await asyncio.sleep(0)
    held.let_go()
    for one in alone:
        with pytest.raises(LookupError):
            await asyncio.wait_for(one, 30)


def test_what_reads_the_same_again_gets_the_same_connection(database: Database) -> None:
    def which(connection: Connection) -> int:
        return id(connection)

    first = database.submit_read(which, again=True).result(60)
    for _ in range(5):
        database.submit_read(which).result(60)  # others read elsewhere
        assert database.submit_read(which, again=True).result(60) == first
    assert database.submit_read(which).result(60) != first
    free, began = threading.Event(), threading.Event()

    def long(_: Connection) -> None:
        began.set()
        assert free.wait(60)

    held = database.submit_read(long, again=True)
    assert began.wait(60)
    other = database.submit_read(which, again=True).result(60)  # it waits for none of its like
    free.set()
    held.result(60)
    assert other != first
