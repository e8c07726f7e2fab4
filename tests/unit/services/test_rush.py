"""When deliveries pour in, and when they do not any more."""

from __future__ import annotations

import pytest

from app.services import rush as module
from app.services.events import Bus, DeliveriesArrived
from app.services.rush import Rush
from tests.unit.services.set_clock import Hands


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def told() -> list[float]:
    return []


@pytest.fixture
def rush(bus: Bus, clock: Hands, told: list[float]) -> Rush:
    return Rush(bus, clock, lambda: told.append(clock.at))


def arrive(bus: Bus, *places: int) -> None:
    for place in places:
        bus.publish(DeliveriesArrived(place))


def test_many_within_a_second_are_one_and_it_ends_a_while_after_them(
    rush: Rush, bus: Bus, clock: Hands, told: list[float]
) -> None:
    arrive(bus, 7_000, 7_000 + module._MANY - 1)
    assert rush.left() == 0 and not told
    arrive(bus, 7_000 + module._MANY)
    assert rush.left() == module._QUIET_S and told == [50.0]
    clock.at += module._QUIET_S - 1
    assert rush.left() == 1
    clock.at += 1
    assert rush.left() == 0


def test_as_many_in_longer_than_a_second_are_none(
    rush: Rush, bus: Bus, clock: Hands, told: list[float]
) -> None:
    arrive(bus, 0)
    for second in range(1, 10):
        clock.at += 1
        arrive(bus, second * (module._MANY - 1))
    assert rush.left() == 0 and not told


def test_what_comes_again_counts_no_second_time(rush: Rush, bus: Bus, told: list[float]) -> None:
    arrive(bus, 100, 130, 101, 130, 131)
    assert rush.left() == 0 and not told
