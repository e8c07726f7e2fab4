"""Draining: each stored delivery changes the cache exactly once, whatever lies among them."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import signal
import threading
import time
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.core.clock import Clock
from app.domain.messages import Direction, Status
from app.services import deliveries as draining
from app.services.deliveries import DeliveryFile
from app.services.events import DeliveriesArrived, MessagesChanged, NumbersChanged
from app.store.connection import Connection, connect
from app.store.deliveries import open_deliveries
from app.store.delivery_reads import DeliveryFilter
from tests.unit.services.stage import HAIFA, YAEL, Stage
from tests.waiting import until


class Hands(Clock):
    """A clock that goes on when it is told to."""

    now = 1_000.0

    def monotonic(self) -> float:
        return self.now


def body(text: str, at: int | None = None) -> bytes:
    data: dict[str, Any] = {"from": YAEL, "to": HAIFA, "body": text, "message": text}
    data |= {"timestamp": at or round(time.time() * 1_000), "type": "received_message"}
    return json.dumps({"event": "message_received", "data": data}).encode()


async def serve(stage: Stage) -> None:
    stage.console.settings.set("receiver_port", 0)
    stage.console.receiver.start()
    await until(lambda: stage.console.receiver.state.state == "listening")


async def post(stage: Stage, account: str, content: bytes, **headers: str) -> int:
    def talk() -> int:
        port = int(stage.console.receiver.state.url.rpartition(":")[2])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        try:
            path = stage.console.receiver.hooks[account]
            connection.request("POST", path, content, headers)
            answer = connection.getresponse()
            answer.read()
            return answer.status
        finally:
            connection.close()

    return await asyncio.to_thread(talk)


def key(stage: Stage) -> str:
    found: str = stage.credentials("gateway")["client_keys"][HAIFA]
    return found


async def test_what_came_before_the_start_and_after_it(stage: Stage) -> None:
    await stage.account()
    await serve(stage)
    assert await post(stage, "gateway", body("early"), **{"X-Api-Key": key(stage)}) == 200
    live: list[MessagesChanged] = []
    arrived: list[DeliveriesArrived] = []
    stage.console.bus.listen(MessagesChanged, live.append)
    stage.console.bus.listen(DeliveriesArrived, arrived.append)
    stage.console.link.start()
    stage.console.deliveries.start()
    await until(lambda: len(live) == 1)
    assert await post(stage, "gateway", body("late"), **{"X-Api-Key": key(stage)}) == 200
    await until(lambda: len(live) == 2)
    assert all(one.live and one.incoming == one.ids for one in live)
    page = await stage.console.conversations.page(live[0].chat_id)
    assert [(one.text, one.direction, one.status) for one in page] == [
        ("early", Direction.IN, Status.RECEIVED),
        ("late", Direction.IN, Status.RECEIVED),
    ]
    assert arrived[-1].last >= 2
    effects = await stage.console.deliveries.effects(1)
    assert [(one[1], one[2]) for one in effects] == [("message", page[0].id)]
    assert await stage.console.deliveries.counts() == {"accepted": 2}


async def test_a_restart_applies_nothing_twice(stage: Stage) -> None:
    await stage.account()
    await serve(stage)
    for number in range(20):
        content = body(f"n {number}")
        assert await post(stage, "gateway", content, **{"X-Api-Key": key(stage)}) == 200
    assert await stage.console.deliveries.drain_all() == 20
    hours = await stage.sql("SELECT sum(incoming) FROM hours")
    await stage.restart()
    assert await stage.console.deliveries.drain_all() == 20
    assert await stage.sql("SELECT count(*) FROM messages") == [(20,)]
    assert await stage.sql("SELECT sum(incoming) FROM hours") == hours == [(20,)]


async def test_a_write_that_waits_comes_between_deliveries(stage: Stage) -> None:
    """An operator's write ends the portion under way; the rest follows, in order and once."""
    await stage.account()
    await serve(stage)
    for number in range(12):
        content = body(f"n {number}")
        assert await post(stage, "gateway", content, **{"X-Api-Key": key(stage)}) == 200
    counted: list[int] = []

    def count(connection: Connection) -> None:
        counted.append(connection.execute("SELECT count(*) FROM messages").fetchone()[0])

    database = stage.console.database
    waiting = list[Future[None]]()
    give_way = stage.console.courtesy.give_way

    def meanwhile() -> None:
        if not waiting and threading.current_thread().name == "store-write":
            waiting.append(database.submit_write(count))
        give_way()

    stage.console.courtesy.give_way = meanwhile  # type: ignore[method-assign]
    assert await stage.console.deliveries.drain_all() == 12
    await asyncio.wrap_future(waiting[0])
    assert 0 < counted[0] < 12
    rows = await stage.sql("SELECT text FROM messages ORDER BY id")
    assert sorted(row[0] for row in rows) == sorted(f"n {number}" for number in range(12))
    assert await stage.sql("SELECT sum(incoming) FROM hours") == [(12,)]


async def test_numbers_are_told_at_once_and_then_once_a_second(stage: Stage) -> None:
    await stage.account()
    await serve(stage)
    told: list[NumbersChanged] = []
    stage.console.bus.listen(NumbersChanged, told.append)
    live: list[MessagesChanged] = []
    stage.console.bus.listen(MessagesChanged, live.append)
    stage.console.link.start()
    stage.console.deliveries.start()
    for number in range(8):
        content = body(f"n {number}")
        assert await post(stage, "gateway", content, **{"X-Api-Key": key(stage)}) == 200
        await until(lambda number=number: sum(len(one.ids) for one in live) == number + 1)
        if not number:
            assert len(told) == 1
    await until(lambda: len(told) > 1)
    assert len(told) <= 4
    assert len({one.ids for one in told}) == 1


@pytest.mark.parametrize(("rest", "slept"), [(3.0, 1.0), (1.5, 0.0)])
async def test_telling_is_no_work_to_rest_from_and_rest_itself(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, rest: float, slept: float
) -> None:
    await stage.account()
    await serve(stage)
    for number in range(3):
        content = body(f"n {number}")
        assert await post(stage, "gateway", content, **{"X-Api-Key": key(stage)}) == 200
    clock = Hands()
    took: list[float] = []
    sleeps: list[float] = []

    def rest_after(seconds: float) -> float:
        took.append(seconds)
        return rest

    async def sleep(seconds: float) -> None:
        sleeps.append(seconds)

    def hear(_change: DeliveriesArrived) -> None:
        clock.now += 2.0  # so long it takes to tell

    stage.console.bus.listen(DeliveriesArrived, hear)
    found = stage.console.deliveries
    monkeypatch.setattr(found, "_clock", clock)
    monkeypatch.setattr(stage.console.courtesy, "rest_after", rest_after)
    monkeypatch.setattr(draining, "asyncio", SimpleNamespace(**{**vars(asyncio), "sleep": sleep}))
    assert await found.drain_all() == 3
    assert set(took) == {0.0}
    # between two changes that are told it sleeps as well
    rests = [one for one in sleeps if one != draining._APART_S]
    assert rests == [slept] * len(took)


async def test_what_is_not_proven_changes_nothing(stage: Stage) -> None:
    await stage.account()
    await serve(stage)
    assert await post(stage, "gateway", body("forged"), **{"X-Api-Key": "not-the-key-1"}) == 401
    assert await post(stage, "gateway", b"[]", **{"X-Api-Key": key(stage)}) == 400
    assert await post(stage, "gateway", body("true"), **{"X-Api-Key": key(stage)}) == 200
    await stage.console.deliveries.drain_all()
    assert await stage.sql("SELECT text FROM messages") == [("true",)]


async def test_poison_is_set_aside_and_blocks_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.services import drain

    await stage.account()
    await serve(stage)
    for text in ("before", "poison", "after"):
        assert await post(stage, "gateway", body(text), **{"X-Api-Key": key(stage)}) == 200
    real = drain.Batch._message

    def picky(self: drain.Batch, fact: Any) -> None:
        if fact.text == "poison":
            raise OverflowError("a value that fits no column")
        real(self, fact)

    monkeypatch.setattr(drain.Batch, "_message", picky)
    # nobody is there to be told yet: draining goes on all the same
    await stage.console.deliveries.drain_all()
    assert await stage.sql("SELECT text FROM messages ORDER BY at") == [("before",), ("after",)]
    stage.console.link.start()
    await until(lambda: stage.console.link.connected)
    await stage.console.deliveries.drain_all()
    counts = await stage.console.deliveries.counts()
    assert counts == {"accepted": 2, "quarantined": 1}


async def test_a_replay_is_quiet_and_changes_nothing_that_stands(stage: Stage) -> None:
    await stage.account()
    await serve(stage)
    assert await post(stage, "gateway", body("again"), **{"X-Api-Key": key(stage)}) == 200
    stage.console.link.start()
    stage.console.deliveries.start()
    told: list[MessagesChanged] = []
    stage.console.bus.listen(MessagesChanged, told.append)
    await until(lambda: told and stage.console.link.connected)
    told.clear()
    assert await stage.console.deliveries.replay([1]) == {"failed": {}}
    page = await stage.console.deliveries.page(DeliveryFilter())
    assert len(page.rows) == 1
    await until(lambda: stage.console.database.read_now(_cursor) >= 2)
    assert not [one for one in told if one.live]
    assert await stage.sql("SELECT count(*) FROM messages") == [(1,)]


async def test_news_come_back_after_the_receiver_died(stage: Stage) -> None:
    await stage.account()
    await serve(stage)
    stage.console.link.start()
    stage.console.deliveries.start()
    await until(lambda: stage.console.link.connected)
    first = stage.console.receiver.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    await until(lambda: stage.console.receiver.pid not in (None, first))
    await until(lambda: stage.console.receiver.state.state == "listening")
    told: list[MessagesChanged] = []
    stage.console.bus.listen(MessagesChanged, told.append)
    assert await post(stage, "gateway", body("risen"), **{"X-Api-Key": key(stage)}) == 200
    await until(lambda: told)


def _cursor(connection: Any) -> int:
    row = connection.execute("SELECT value FROM cursors WHERE name = 'deliveries'").fetchone()
    return int(row[0]) if row else 0


async def test_a_file_that_its_receiver_is_only_making_is_empty(tmp_path: Path) -> None:
    key = bytes(32)
    path = tmp_path / "deliveries.db"
    begun = connect(path, key)
    begun.execute("BEGIN IMMEDIATE")
    begun.execute("PRAGMA user_version = 0")
    begun.execute("COMMIT")
    file = DeliveryFile(path, key)

    def count(connection: Connection) -> int:
        return int(connection.execute("SELECT count(*) FROM deliveries").fetchone()[0])

    assert await file.read(count, -1) == -1
    begun.close()
    open_deliveries(path, key).close()
    assert await file.read(count, -1) == 0
    file.close()
