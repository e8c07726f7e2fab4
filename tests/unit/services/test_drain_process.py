"""Many deliveries are applied by a process of their own, once each, whatever becomes of it."""

from __future__ import annotations

import asyncio
import functools
import io
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from app.core.clock import Clock
from app.domain.errors import StoreError
from app.domain.facts import (
    CallSeen,
    Fact,
    LeadChanged,
    MessageSeen,
    ReactionSeen,
    StatusSeen,
    TemplateSeen,
)
from app.domain.messages import Direction, Kind, Source, Status
from app.services import deliveries as draining
from app.services import drain, drain_process, drain_worker, unheard
from app.services import guests as guests_module
from app.services.drain import CURSOR, Drained
from app.services.drain_process import DrainProcess
from app.services.drain_worker import Orders, Worker, serve, told_by, turn_of
from app.services.events import (
    AccountsChanged,
    ChatsChanged,
    DeliveriesArrived,
    MessagesChanged,
    NumbersChanged,
)
from app.services.inbox import Applied
from app.services.sealing import CACHE_PURPOSE
from app.store import accounts, chats, delivery_reads, reconcile, texts
from app.store.connection import Connection, connect
from app.store.deliveries import KEY_PURPOSE, open_deliveries, read_deliveries
from app.store.upkeep import ANSWER_KEY
from tests.unit.services.stage import HAIFA, Stage
from tests.waiting import PATIENCE_S, until, wait_until

_AT = 1_790_000_000_000


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it is waited for comes, however slow the machine is."""
    for name in ("_BEGIN_S", "_ANSWER_S", "_END_S"):
        monkeypatch.setattr(drain_process, name, PATIENCE_S)


def put(stage: Stage, numbers: Sequence[int]) -> None:
    """Deliveries as a receiver stores them; number n says *n* in one of seven chats."""
    file = open_deliveries(stage.data_dir.deliveries_file, stage.master.subkey(KEY_PURPOSE))
    file.execute("BEGIN")
    for number in numbers:
        data = {"from": f"97250000000{number % 7}", "to": HAIFA, "body": f"n {number}"}
        said = {**data, "timestamp": _AT + number * 1_000, "type": "received_message"}
        body = json.dumps({"event": "message_received", "data": said}).encode()
        row = (number, "gateway", "gateway", _AT, "message_received", f"e{number}", "accepted")
        file.execute(
            "INSERT INTO deliveries VALUES (?,?,?,?,?,?,?,200,NULL,?,1,NULL,NULL)",
            (*row, len(body)),
        )
        file.execute("INSERT INTO payloads VALUES (?,'[]',?,X'7b7d','{}')", (number, body))
    file.execute("COMMIT")
    file.close()


async def whole(stage: Stage, count: int) -> None:
    """Each is there once, in messages, counters and indexes."""
    rows = await stage.sql("SELECT text FROM messages")
    assert sorted(row[0] for row in rows) == sorted(f"n {number}" for number in range(1, count + 1))
    assert await stage.sql("SELECT sum(incoming) FROM hours") == [(count,)]
    assert await stage.sql("SELECT sum(incoming) FROM message_counts") == [(count,)]
    assert await stage.sql("SELECT sum(unread) FROM chats") == [(count,)]
    for table in texts.TABLES:
        assert await stage.sql(f"SELECT count(*) FROM {table}") == [(count,)]
    assert await stage.sql("SELECT value FROM cursors WHERE name = ?", CURSOR) == [(count,)]


async def at_work(stage: Stage) -> DrainProcess:
    """The process of the console's deliveries, which takes turns."""
    found = stage.console.deliveries
    found._consider(draining._MANY)
    await until(lambda: found._process is not None and found._process.ready)
    assert found._process is not None
    return found._process


async def beside(stage: Stage) -> DrainProcess:
    """The same, on a console with its first account."""
    await stage.account()
    return await at_work(stage)


def child_of(process: DrainProcess) -> subprocess.Popen[bytes]:
    found = process._process
    assert found is not None
    return found


def writing(stage: Stage) -> None:
    """Returns while somebody else is in a transaction."""
    mine = connect(
        stage.data_dir.cache_file, stage.master.subkey(CACHE_PURPOSE), read_only=True, busy_ms=0
    )
    mine.execute("PRAGMA query_only = OFF")

    def locked() -> bool:
        try:
            mine.execute("BEGIN IMMEDIATE")
        except sqlcipher3.OperationalError:
            return True
        mine.execute("ROLLBACK")
        return False

    wait_until(locked)
    mine.close()


async def test_a_process_takes_over_where_many_come_in_a_second(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.account()
    put(stage, range(1, draining._MANY))
    await stage.console.deliveries.drain_all()
    assert stage.console.deliveries._process is None
    seconds = [stage.clock.monotonic() + 100.0]
    monkeypatch.setattr(stage.clock, "monotonic", lambda: seconds[0])
    put(stage, range(draining._MANY, draining._MANY + 2))
    await stage.console.deliveries.drain_all()
    assert stage.console.deliveries._process is None  # another second: two of them
    monkeypatch.undo()
    put(stage, range(draining._MANY + 2, 1_001))
    told = dict[int, set[int]]()
    times: list[int] = []
    coming = dict[int, set[int]]()

    def hear(change: MessagesChanged) -> None:
        assert change.live
        times.append(len(change.ids))
        told.setdefault(change.chat_id, set()).update(change.ids)
        coming.setdefault(change.chat_id, set()).update(change.incoming)

    stage.console.bus.listen(MessagesChanged, hear)
    assert await stage.console.deliveries.drain_all() == 1_000
    process = stage.console.deliveries._process
    assert process is not None
    await until(lambda: process.ready)
    put(stage, range(1_001, 1_301))
    assert await stage.console.deliveries.drain_all() == 1_300
    await whole(stage, 1_300)
    assert sum(map(len, told.values())) == sum(times) == 1_300 - draining._MANY - 1
    assert coming == told


async def test_a_turn_is_read_off_the_loop_and_told_in_slices(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await beside(stage)
    readers: list[int] = []

    def told(answer: dict[str, Any]) -> Drained:
        readers.append(threading.get_ident())
        return told_by(answer)

    monkeypatch.setattr(drain_process, "told_by", told)
    monkeypatch.setattr(draining, "_SLICE_S", -1.0)
    put(stage, range(1, 8))
    heard: list[str] = []

    def others(of: str) -> None:
        heard.append(of)

    def hear(change: MessagesChanged | ChatsChanged) -> None:
        heard.append(type(change).__name__)
        asyncio.get_running_loop().call_soon(others, "others")

    stage.console.bus.listen(MessagesChanged, hear)
    stage.console.bus.listen(ChatsChanged, hear)
    assert await stage.console.deliveries.drain_all() == 7
    await until(lambda: heard[-1] == "others")
    # who waits comes between any two, and the list hears after the chats; where the machine stops
    # the seven come in more than one turn
    changes = heard[::2]
    assert heard[1::2] == ["others"] * len(changes)
    assert changes.count("MessagesChanged") == 7
    turns = " ".join(changes).split("ChatsChanged")
    assert turns.pop() == ""
    assert all(turn.strip() for turn in turns)
    assert readers and threading.get_ident() not in readers


async def test_its_turns_tell_what_they_changed_and_no_guest(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.account()
    await at_work(stage)
    foreign: list[object] = []
    guests = stage.console.guests
    monkeypatch.setattr(guests_module, "_EVERY_S", 0.05)
    guests.start()
    await until(lambda: guests._version != -1)
    stage.console.bus.listen(AccountsChanged, foreign.append)
    changed: list[ChatsChanged] = []
    stage.console.bus.listen(ChatsChanged, changed.append)
    put(stage, range(1, 31))
    assert await stage.console.deliveries.drain_all() == 30
    chats = {row[0] for row in await stage.sql("SELECT id FROM chats")}
    assert {one for change in changed for one in change.ids} == chats
    rounds: list[int] = []
    look_after = guests._look_after

    async def counted() -> bool:
        await look_after()
        rounds.append(1)
        return True  # it looks again

    guests._look_after = counted
    guests._at_work = True
    # a round tells at its end: the second look comes after the whole of the first
    await until(lambda: len(rounds) >= 2)
    assert not foreign


async def test_killed_in_its_turn_it_loses_and_doubles_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.account()
    put(stage, range(1, 601))
    process = await at_work(stage)
    told: set[int] = set()
    stage.console.bus.listen(MessagesChanged, lambda one: told.update(one.ids))
    pid = process.pid
    assert pid is not None
    lent = process._lent

    def killed() -> dict[str, Any] | None:
        process._say({"go": 1, "for": 60.0})
        writing(stage)
        os.kill(pid, signal.SIGKILL)
        return lent()

    monkeypatch.setattr(process, "_lent", killed)
    assert await stage.console.deliveries.drain_all() == 600
    assert process.pid is None
    await whole(stage, 600)  # nothing of its turn was committed: the console did it, and told it
    assert told == {row[0] for row in await stage.sql("SELECT id FROM messages")}


async def test_a_turn_that_was_committed_and_not_answered_is_told(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.account()
    put(stage, range(1, 601))
    file = open_deliveries(stage.data_dir.deliveries_file, stage.master.subkey(KEY_PURPOSE))
    file.execute("UPDATE payloads SET body = X'7b' WHERE id IN (3, 500)")
    file.execute("UPDATE deliveries SET verdict = 'stale' WHERE id = 7")
    file.close()
    process = await at_work(stage)
    monkeypatch.setattr(drain_process, "_TURN_S", 60.0)
    pid = process.pid
    assert pid is not None
    answer = process._answer
    answered: list[Any] = []

    def killed(turn: int) -> None:
        answered.append(answer(turn))
        os.kill(pid, signal.SIGKILL)

    monkeypatch.setattr(process, "_answer", killed)
    told: list[MessagesChanged] = []
    arrived: list[DeliveriesArrived] = []
    numbers: list[NumbersChanged] = []
    stage.console.bus.listen(MessagesChanged, told.append)
    stage.console.bus.listen(DeliveriesArrived, arrived.append)
    stage.console.bus.listen(NumbersChanged, numbers.append)
    changed: list[ChatsChanged] = []
    stage.console.bus.listen(ChatsChanged, changed.append)
    found = stage.console.deliveries
    assert await found.drain_all() == 600
    # what was merged away is not known by name: whoever shows chats looks at all of them again
    assert [one for one in changed if not one.ids] == [changed[-1]]
    assert [one["cursor"] for one in answered] == [600]
    everything = {row[0] for row in await stage.sql("SELECT id FROM messages")}
    assert len(everything) == 598
    assert sum(len(one.ids) for one in told) == 598
    assert {number for one in told for number in one.ids} == everything
    assert all(one.incoming == one.ids for one in told)
    [stale] = await stage.sql("SELECT id FROM messages WHERE text = 'n 7'")
    assert {number for one in told if one.quiet for number in one.ids} == set(stale)
    assert arrived[-1].last == 600
    assert numbers
    assert set(found._poison) == {3, 500}


async def test_all_that_was_changed_is_found_again(stage: Stage) -> None:
    await stage.account()
    person, at = "972500000001", _AT
    own = MessageSeen(
        HAIFA, person, Direction.OUT, Kind.TEXT, "ours", at, Source.WA, "w1", Status.SENT
    )
    theirs = replace(
        own, direction=Direction.IN, text="theirs", key="w2", at=at + 1, status=Status.RECEIVED
    )
    call = CallSeen(HAIFA, person, at + 5_000, Source.HOOK, "call-1")
    lead = LeadChanged("lead.status_changed", f"+{person}", at + 9_000, "key-1", current="won")
    turns: list[list[Fact]] = [
        [own, theirs],
        [StatusSeen(HAIFA, "w1", Status.READ, at + 3)],
        [ReactionSeen(HAIFA, person, "w1", "+", person, at + 4)],
        [call],
        [lead],
        [TemplateSeen("promo", "en", "APPROVED", at)],
        [own, theirs],  # known already
    ]
    put(stage, range(1, len(turns) + 1))
    file = stage.console.delivery_file
    batch = await file.read(lambda one: delivery_reads.after(one, 0), [])
    database = stage.console.database
    for (place, delivery), facts in zip(batch, turns, strict=True):
        parsed = [drain.Parsed(place, delivery, facts)]
        done = await database.write(functools.partial(drain.apply, parsed=parsed, clock=Clock()))
        again = await database.read(functools.partial(unheard.read, parsed=parsed))
        assert (again.cursor, again.taken) == (done.cursor, done.taken)
        (changed, live), (found, still_live) = done.applied[0], again.applied[0]
        assert live and still_live
        assert found.messages == {chat: ids for chat, ids in changed.messages.items() if ids}
        assert found.incoming == changed.incoming
        assert found.calls == changed.calls
        assert found.templates == changed.templates
        assert found.chats == set(found.messages)
        assert found.numbers >= changed.numbers


async def test_left_alone_in_its_turn_it_ends_and_nothing_of_it_stays(stage: Stage) -> None:
    await stage.account()
    put(stage, range(1, 801))
    process = (await at_work(stage))._process
    assert process is not None and process.stdin is not None
    process.stdin.write(b'{"go": 1, "for": 60}\n')
    process.stdin.flush()
    await asyncio.to_thread(writing, stage)
    process.stdin.close()
    assert await asyncio.to_thread(process.wait, 10) == 0
    assert await stage.sql("SELECT count(*) FROM messages") == [(0,)]
    assert await stage.console.deliveries.drain_all() == 800
    await whole(stage, 800)


async def test_stopped_in_its_turn_it_is_ended_before_anybody_else_writes(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = await beside(stage)
    put(stage, range(1, 51))
    held = child_of(process)
    os.kill(held.pid, signal.SIGSTOP)
    monkeypatch.setattr(drain_process, "_ANSWER_S", 0.2)
    turn = stage.console.database.submit_turn(process._lent, process._hurry)
    assert await asyncio.wrap_future(turn) is None
    assert held.poll() is not None
    assert await stage.console.deliveries.drain_all() == 50
    assert process.pid is None and not process.ready
    await whole(stage, 50)


async def test_one_that_is_not_gone_is_waited_for(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill takes effect where the system lets it: not while it waits for a disk."""
    process = await beside(stage)
    found = stage.console.deliveries
    put(stage, range(1, 51))
    held = child_of(process)
    kill = held.kill
    os.kill(held.pid, signal.SIGSTOP)
    monkeypatch.setattr(held, "kill", lambda: None)
    monkeypatch.setattr(drain_process, "_ANSWER_S", 0.05)
    monkeypatch.setattr(drain_process, "_END_S", 0.05)
    for _ in range(2):  # in its turn, and from then on
        with pytest.raises(StoreError, match="in use"):
            await found.drain_all()
        assert not process.ready
    process._not_before = 0.0
    await process.begin()
    assert process.pid == held.pid  # no second one beside it
    monkeypatch.setattr(held, "kill", kill)
    monkeypatch.setattr(drain_process, "_END_S", 10.0)
    assert await stage.sql("SELECT count(*) FROM messages") == [(0,)]
    assert await found.drain_all() == 50
    assert process.pid is None
    await whole(stage, 50)


async def test_one_that_does_not_go_keeps_no_console_open(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = await beside(stage)
    held = child_of(process)
    kill = held.kill
    monkeypatch.setattr(held, "kill", lambda: None)
    monkeypatch.setattr(drain_process, "_END_S", 0.05)
    await process.close()
    assert not process.ready
    kill()
    held.wait()


async def test_a_write_that_waits_already_ends_the_turn_behind_which_it_stands(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = await beside(stage)
    put(stage, range(1, 401))
    monkeypatch.setattr(drain_process, "_TURN_S", 60.0)
    go_on = threading.Event()
    held = stage.console.database.submit_write(lambda _: go_on.wait(30))
    turn = asyncio.ensure_future(process.turn())
    await asyncio.sleep(0)
    written = stage.console.database.submit_write(lambda _: None)
    go_on.set()
    done = await turn
    assert done is not None
    assert done.taken < 400
    await asyncio.gather(asyncio.wrap_future(held), asyncio.wrap_future(written))


async def test_an_answer_of_another_turn_is_dropped(stage: Stage) -> None:
    process = await beside(stage)
    put(stage, range(1, 11))
    process._answers.put({"turn": 0, "error": "long ago"})
    process._answers.put({"error": "of none"})
    assert await stage.console.deliveries.drain_all() == 10
    assert process.pid is not None
    await whole(stage, 10)


async def test_what_fails_between_two_turns_is_told_by_the_next(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders = Orders(io.BytesIO(b""))
    said: list[dict[str, Any]] = []

    def fail(*_: object, **__: object) -> None:
        raise sqlcipher3.dbapi2.OperationalError("disk i/o error")

    orders._turns.put({"go": 1, "for": 60.0})
    reading = delivery_reads.after
    prepare = worker.prepare

    def between(enough: Callable[[], bool]) -> None:
        if said:
            monkeypatch.setattr(delivery_reads, "after", fail)
        prepare(enough)

    monkeypatch.setattr(worker, "prepare", between)
    serve(worker, orders, Path("cache.db"), said.append)
    assert [(one["turn"], "error" in one) for one in said] == [(1, False)]
    orders._turns.put({"go": 2, "for": 60.0})
    serve(worker, orders, Path("cache.db"), said.append)
    assert [(one["turn"], "error" in one) for one in said[1:]] == [(2, True)]
    monkeypatch.setattr(delivery_reads, "after", reading)


async def test_a_write_ends_the_turn_under_way(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = await beside(stage)
    put(stage, range(1, 401))
    monkeypatch.setattr(drain_process, "_TURN_S", 60.0)
    counted: list[int] = []
    waiting: list[Future[None]] = []

    def count(connection: Connection) -> None:
        counted.append(connection.execute("SELECT count(*) FROM messages").fetchone()[0])

    say = process._say

    def spoken(what: dict[str, Any]) -> None:
        say(what)
        if "go" in what and not waiting:
            waiting.append(stage.console.database.submit_write(count))

    monkeypatch.setattr(process, "_say", spoken)
    assert await stage.console.deliveries.drain_all() == 400
    await asyncio.wrap_future(waiting[0])
    assert counted[0] < 400
    await whole(stage, 400)


async def test_it_goes_once_it_is_not_needed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    process = await beside(stage)
    put(stage, range(1, 4))
    await stage.console.deliveries.drain_all()
    assert process.ready
    monkeypatch.setattr(drain_process, "_IDLE_S", 0.0)
    put(stage, range(4, 6))
    await stage.console.deliveries.drain_all()
    assert process.pid is None
    put(stage, range(6, 8))
    assert await stage.console.deliveries.drain_all() == 7
    await whole(stage, 7)


async def test_it_is_given_keys_by_its_pipe_alone_and_works_behind_the_window(stage: Stage) -> None:
    process = await beside(stage)
    keys = [stage.master.subkey(one).hex() for one in (CACHE_PURPOSE, KEY_PURPOSE)]
    held = child_of(process)
    assert drain_process.FLAG in str(held.args)
    assert not any(key in str(held.args) for key in keys)
    if sys.platform.startswith("linux"):
        pid = held.pid
        assert os.getpriority(os.PRIO_PROCESS, pid) > os.getpriority(os.PRIO_PROCESS, 0)
        assert os.sched_getscheduler(pid) == os.SCHED_BATCH
        shown = await asyncio.to_thread(_shown, Path(f"/proc/{pid}"), "cmdline", "environ")
        assert drain_process.FLAG in shown
        assert not any(key in shown for key in [*keys, "SWITCHBOARD_PASSPHRASE"])
        limits = await asyncio.to_thread(_shown, Path(f"/proc/{pid}"), "limits")
        [core] = [line.split() for line in limits.splitlines() if "core file size" in line]
        assert core[4:6] == ["0", "0"]


def _shown(process: Path, *names: str) -> str:
    return "".join((process / name).read_bytes().decode() for name in names)


async def test_one_that_does_not_start_is_left_alone(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.account()
    begun: list[int] = []

    def command() -> list[str]:
        begun.append(1)
        return ["/nowhere/switchboard"]

    monkeypatch.setattr(drain_process, "worker_command", command)
    put(stage, range(1, 1_201))
    assert await stage.console.deliveries.drain_all() == 1_200
    await until(lambda: begun)
    assert len(begun) == 1
    await whole(stage, 1_200)


@pytest.fixture
async def worker(stage: Stage) -> AsyncIterator[Worker]:
    """The worker in this process, on both files."""
    await stage.account()
    put(stage, [])
    subkey = stage.master.subkey
    cache = connect(stage.data_dir.cache_file, subkey(CACHE_PURPOSE))
    stored = read_deliveries(stage.data_dir.deliveries_file, subkey(KEY_PURPOSE))
    texts.collect(cache)
    yield Worker(cache, stored, Clock())
    cache.close()
    stored.close()


async def test_what_it_read_ahead_is_read_anew_where_the_cursor_went_back(
    stage: Stage, worker: Worker
) -> None:
    put(stage, range(1, 11))
    worker.prepare()
    assert worker.turn(10.0, lambda: True).taken == 1
    assert worker._parsed
    move = functools.partial(accounts.move_cursor, name=CURSOR)
    # somebody else was quicker with some of them, and then a copy from before was put back
    await stage.console.database.write(lambda one: move(one, value=5))
    assert worker.turn(10.0, lambda: True).taken == 1
    await stage.console.database.write(lambda one: move(one, value=0))
    done = worker.turn(10.0)
    assert done.cursor == 10
    assert await stage.sql("SELECT count(*) FROM messages") == [(10,)]


async def test_a_turn_goes_on_with_what_came_meanwhile_and_ends_in_time(
    stage: Stage, worker: Worker
) -> None:
    put(stage, range(1, 501))
    done = worker.turn(60.0)
    assert (done.cursor, done.taken) == (500, 500)
    put(stage, range(501, 531))
    assert worker.turn(0.0).taken == 1
    worker._read_at = 0.0  # read long ago: the rest may have been erased since, as the last is
    file = open_deliveries(stage.data_dir.deliveries_file, stage.master.subkey(KEY_PURPOSE))
    file.execute("DELETE FROM deliveries WHERE id = 530")
    file.close()
    assert worker.turn(60.0).cursor == 529
    assert worker.turn(60.0).taken == 0
    await whole(stage, 529)


async def test_a_write_ends_a_turn_that_still_reads_and_what_it_read_is_kept(
    stage: Stage, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(stage, range(1, 51))
    read: list[int] = []
    parse = drain.parse

    def parsed(*given: Any, **named: Any) -> list[drain.Parsed]:
        found = parse(*given, **named)
        read.append(len(found))
        return found

    monkeypatch.setattr(drain, "parse", parsed)
    asked: list[bool] = []

    def stopped() -> bool:
        asked.append(True)
        return len(asked) > 3

    assert worker.turn(60.0, stopped).taken == 1
    assert read == [4]
    assert [one.place for one in worker._parsed] == [2, 3, 4]
    assert worker.turn(60.0).taken == 49
    await whole(stage, 50)


async def test_between_two_turns_it_reads_until_the_next_comes(
    stage: Stage, worker: Worker
) -> None:
    put(stage, range(1, 51))
    orders = Orders(io.BytesIO(b""))
    said: list[dict[str, Any]] = []
    orders._turns.put({"go": 1, "for": 0.0})
    orders._turns.put({"go": 2, "for": 60.0})
    serve(worker, orders, Path("cache.db"), said.append)
    assert said[0]["taken"] == 1
    assert [one.place for one in worker._parsed] == [2]


async def test_of_large_deliveries_fewer_are_read_at_once(
    stage: Stage, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(stage, range(1, 21))
    [[size]] = worker._stored.execute("SELECT size FROM deliveries WHERE id = 1").fetchall()
    for most, count in ((1, 1), (size * 5, 5), (size * 5 + 1, 6)):
        monkeypatch.setattr(drain_worker, "_MOST_BYTES", most)
        worker._parsed = []
        worker.prepare()
        assert [one.place for one in worker._parsed] == list(range(1, count + 1))
    assert worker.turn(60.0).taken == 20
    await whole(stage, 20)


async def test_a_turn_that_fails_changes_nothing_and_is_repeated(
    stage: Stage, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(stage, range(1, 6))
    real = texts.enter_collected

    def fail(_: Connection, pause: object) -> bool:
        raise MemoryError("no room")

    monkeypatch.setattr(texts, "enter_collected", fail)
    with pytest.raises(MemoryError):
        worker.turn(60.0)
    assert await stage.sql("SELECT count(*) FROM messages") == [(0,)]
    monkeypatch.setattr(texts, "enter_collected", real)
    assert worker.turn(60.0).taken == 5
    await whole(stage, 5)


async def test_between_two_deliveries_others_get_the_processor(
    stage: Stage, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(stage, range(1, 6))
    given: list[int] = []
    monkeypatch.setattr(drain_worker, "let_others", lambda: given.append(1))
    assert worker.turn(60.0).taken == 5
    # after each but the last, and after each of their texts in two indexes
    assert len(given) >= 4 + 2 * 5


async def test_what_it_knows_of_chats_holds_until_somebody_else_writes(
    stage: Stage, worker: Worker
) -> None:
    put(stage, range(1, 15))
    worker.turn(60.0)
    assert len(worker._known) == 7
    put(stage, [15])
    known = dict(worker._known)
    worker.turn(60.0)
    assert sum(worker._known[chat] is not said for chat, said in known.items()) == 1
    # an operator reads one chat; its number of unread is the same, what was read is not
    await stage.console.database.write(
        lambda one: one.execute("DELETE FROM messages WHERE text = 'n 8'").rowcount
    )
    put(stage, [22])
    worker.turn(60.0)
    assert len(worker._known) == 1
    rows = await stage.sql("SELECT unread FROM chats WHERE last_text = 'n 22'")
    assert rows == [(3,)]  # 1, 15 and 22


async def test_an_automatic_answer_is_looked_at(
    stage: Stage, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(stage, [7, 14])
    worker.prepare()
    first, second = worker._parsed
    later = _AT + 20_000

    def answer(connection: Connection, *_: object) -> None:
        (chat_id,) = connection.execute("SELECT id FROM chats").fetchone()
        seen = MessageSeen(
            HAIFA, "", Direction.OUT, Kind.TEXT, "we are closed", later, Source.OWN,
            f"{ANSWER_KEY}7", Status.SENT,
        )  # fmt: skip
        reconcile.record(connection, chat_id, seen, later)
        chats.settle(connection, chat_id, None)

    monkeypatch.setattr(drain.answer_log, "note", answer)
    decided: Any = object()  # what was decided is told by ``answer``
    answered = replace(first, decided=decided)
    cache = worker._cache
    cache.execute("BEGIN IMMEDIATE")
    drain.apply(cache, [answered, second], Clock(), known=worker._known)
    cache.execute("COMMIT")
    rows = await stage.sql("SELECT last_text, unread FROM chats")
    assert rows == [("we are closed", 2)]


async def test_nothing_is_known_of_what_was_rolled_back(
    stage: Stage, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(stage, [7, 14, 21])
    worker.prepare()

    def answer(*_: object) -> None:
        raise OverflowError("a value that fits no column")

    monkeypatch.setattr(drain.answer_log, "note", answer)
    decided: Any = object()
    parsed = [replace(one, decided=decided if one.place == 14 else None) for one in worker._parsed]
    cache = worker._cache
    cache.execute("BEGIN IMMEDIATE")
    done = drain.apply(cache, parsed, Clock(), known=worker._known)
    cache.execute("COMMIT")
    assert [number for number, _ in done.poison] == [14]
    assert await stage.sql("SELECT last_text, unread FROM chats") == [("n 21", 2)]


def test_what_a_turn_changed_survives_its_way() -> None:
    live, quiet = Applied(), Applied()
    live.changed(3, {5 << 60, 7})
    live.incoming[3] = {7}
    live.gone[3] = {9}
    live.numbers.add(1)
    live.calls.add(2)
    quiet.templates.add(4)
    quiet.changed(8, ())
    done = Drained(77, 6, [(live, True), (quiet, False)], [(12, "why")])
    again = told_by(json.loads(json.dumps(turn_of(done))))
    assert (again.cursor, again.taken, again.poison) == (77, 6, [(12, "why")])
    assert again.applied == done.applied
