"""What waits to be applied is told where it takes seconds, and sinks to nothing."""

from __future__ import annotations

import pytest

from app.services import backlog as module
from app.services.backlog import Backlog
from app.services.events import Bus, DeliveriesWaiting
from tests.unit.services.set_clock import Hands
from tests.unit.services.stage import Stage
from tests.unit.services.test_drain_process import put, whole
from tests.waiting import until


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def told() -> list[int]:
    return []


@pytest.fixture
def backlog(clock: Hands, told: list[int]) -> Backlog:
    bus = Bus()
    bus.listen(DeliveriesWaiting, lambda event: told.append(event.waiting))
    return Backlog(bus, clock)


def test_nothing_is_told_before_anybody_looked_nor_of_a_few(
    backlog: Backlog, told: list[int]
) -> None:
    backlog.stored(5_000)
    assert told == []
    backlog.applied(4_001)
    assert told == []
    backlog.stored(5_001)
    assert told == [1_000]


def test_it_is_told_once_a_second_and_its_end_at_once(
    backlog: Backlog, clock: Hands, told: list[int]
) -> None:
    backlog.applied(0)
    backlog.stored(9_000)
    for cursor in (1_000, 2_000, 3_000):
        backlog.applied(cursor)
    assert told == [9_000]
    clock.at += 1.0
    backlog.applied(8_000)  # fewer than would begin it
    assert told == [9_000, 1_000]
    backlog.applied(8_900)
    assert told == [9_000, 1_000, 0]
    backlog.applied(9_000)
    backlog.stored(9_500)
    assert told == [9_000, 1_000, 0]


async def test_a_console_that_comes_late_tells_what_waits(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MANY", 50)
    monkeypatch.setattr(module, "_FEW", 10)
    await stage.account()
    put(stage, range(1, 121))
    told: list[int] = []
    stage.console.bus.listen(DeliveriesWaiting, lambda event: told.append(event.waiting))
    found = stage.console.deliveries
    found._heard(150)  # the last thirty were erased since
    found.start()
    await until(lambda: bool(told) and told[-1] == 0)
    assert told[0] == 150
    await whole(stage, 120)
