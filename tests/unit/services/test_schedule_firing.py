"""Once at most, and none lost: every zone change, sleep, closed program, set clocks, kills."""

from __future__ import annotations

import random
import subprocess
import sys
from bisect import bisect_left
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.civil import land, shown_at
from app.domain.messages import ChatKind
from app.domain.recurrence import Rule, Unit
from app.domain.schedules import Plan, ScheduledRow, State
from app.services.schedule_making import make_occurrences
from app.store import schedules, upgrade
from app.store.connection import Connection, connect
from app.store.database import Database
from tests.unit.domain.zone_changes import changes
from tests.unit.services.firing_stage import (
    KEY,
    HandClock,
    firing_on,
    make_number,
    tally,
)

MINUTE, HOUR, DAY, YEAR = 60_000, 3_600_000, 86_400_000, 365 * 86_400_000
TO = "972500000001@c.us"


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("firing")
    upgrade.prepare(folder / "console.db", KEY, folder / "backups")
    return folder / "console.db"


@pytest.fixture
def path(empty: Path, tmp_path: Path) -> Path:
    target = tmp_path / "console.db"
    target.write_bytes(empty.read_bytes())
    return target


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = Database(path, KEY)
    yield opened
    opened.close()


def around_changes(connection: Connection, number_id: int) -> list[int]:
    """Three days of a daily message around every change, at times in and by the change."""
    moments = []
    for place, change in enumerate(changes()):
        start = change.before - timedelta(days=1)
        for minutes in (-30, 0, 30):
            civil = start + timedelta(minutes=minutes)
            text = f"{place} {minutes}"
            rule = Rule(Unit.DAY, count=3)
            plan = Plan(number_id, TO, text, civil, change.zone, ChatKind.PERSON, rule=rule)
            made = schedules.add(connection, plan, 0)
            make_occurrences(connection, made, "", 0)
            moments += [
                land(datetime.combine(day, civil.time()), change.zone).at
                for day in rule.dates(civil.date())
            ]
    return sorted(moments)


async def test_through_every_zone_change_with_sleep_and_closed_programs(
    database: Database,
) -> None:
    number_id = await database.write(make_number)
    moments = await database.write(lambda one: around_changes(one, number_id))
    assert len(moments) > 1_100
    chance = random.Random(1)
    clock = HandClock(moments[0] - DAY)
    firing = firing_on(database, clock)
    looked = []
    for at in [*moments, moments[-1] + 4 * DAY]:
        if at < clock.wall:
            continue  # slept through
        clock.pass_to(at + chance.randrange(0, 4 * MINUTE))
        if chance.random() < 0.1:
            # the program was closed: its clock knows nothing of what was before
            firing = firing_on(database, clock)
        while await firing.tick() == 0.0:
            pass
        looked.append(clock.wall)
        if chance.random() < 0.15:
            clock.pass_to(clock.wall + chance.randrange(HOUR, 3 * DAY))
    first_looks = [looked[bisect_left(looked, at)] - at for at in moments]
    in_time = sum(late <= firing.grace for late in first_looks)
    states, sent, _ = await database.read(tally)
    assert states == {"sent": in_time, "missed": len(moments) - in_time}
    assert sent == in_time
    assert min(states.values()) > 100


@pytest.mark.parametrize("jump", [HOUR, DAY, YEAR, -HOUR, -DAY, -YEAR])
async def test_a_set_clock_fires_nothing_and_loses_nothing(database: Database, jump: int) -> None:
    number_id = await database.write(make_number)
    begin = 1_800_000_000_000 // MINUTE * MINUTE
    rule = Rule(Unit.DAY, count=10)

    def order(connection: Connection) -> None:
        civil = shown_at(begin + HOUR, "Asia/Jerusalem")
        plan = Plan(number_id, TO, "daily", civil, "Asia/Jerusalem", rule=rule)
        make_occurrences(connection, schedules.add(connection, plan, 0), "", begin)

    await database.write(order)
    clock = HandClock(begin)
    firing = firing_on(database, clock)
    await firing.tick()
    # three days pass, then somebody sets the clock for a while, then it is set right
    for day in range(3):
        clock.pass_to(begin + HOUR + day * DAY + 1_000)
        await firing.tick()
    clock.wall += jump
    for _ in range(4):
        await firing.tick()
        clock.wall, clock.since = clock.wall + 20_000, clock.since + 20_000
    assert firing.doubt is not None
    states, sent, _ = await database.read(tally)
    assert (sent, states.get("missed", 0)) == (3, 0)
    clock.wall -= jump
    await firing.tick()
    assert firing.doubt is None
    for day in range(3, 10):
        clock.pass_to(begin + HOUR + day * DAY + 1_000)
        await firing.tick()
    states, sent, _ = await database.read(tally)
    assert (states, sent) == ({"sent": 10}, 10)


async def test_two_who_fire_at_once_fire_once(database: Database) -> None:
    number_id = await database.write(make_number)
    begin = 1_800_000_000_000

    def order(connection: Connection) -> list[ScheduledRow]:
        for at in range(20):
            plan = Plan(number_id, TO, f"one {at}", land_at(begin), "UTC")
            made = schedules.add(connection, plan, 0)
            schedules.occur(connection, made, land(plan.civil, "UTC"), State.WAITING)
        return schedules.due(connection, begin + HOUR, 100)

    rows = await database.write(order)
    clock = HandClock(begin + MINUTE)
    first, second = firing_on(database, clock), firing_on(database, clock)
    for row in rows:
        results = [await one.fire(row, (State.WAITING,)) for one in (first, second)]
        assert sum(result is not None for result in results) == 1
    await first.tick()
    _, sent, doubles = await database.read(tally)
    assert (sent, doubles) == (20, 0)


def land_at(begin: int) -> datetime:
    return shown_at(begin // MINUTE * MINUTE, "UTC")


@pytest.mark.timeout(180)
def test_killed_at_any_moment_each_goes_out_once(path: Path) -> None:
    begin = 1_800_000_000_000
    connection = connect(path, KEY)
    connection.execute("BEGIN")
    number_id = make_number(connection)
    for at in range(400):
        plan = Plan(number_id, f"9725{at:08d}@c.us", f"text {at}", land_at(begin), "UTC")
        made = schedules.add(connection, plan, 0)
        schedules.occur(connection, made, land(plan.civil, "UTC"), State.WAITING)
    connection.execute("COMMIT")
    chance = random.Random(7)
    kills = 0
    for _ in range(12):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.unit.services.firing_stage", str(path), str(begin)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[3],
        )
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        try:
            child.wait(timeout=chance.uniform(0.005, 0.06))
        except subprocess.TimeoutExpired:
            child.kill()
            kills += 1
        child.wait()
        child.stdout.close()
        states, sent, doubles = tally(connection)
        assert doubles == 0
        assert states.get("sent", 0) + states.get("waiting", 0) == 400
        if sent == 400:
            break
    assert kills >= 3
    last = subprocess.run(
        [sys.executable, "-m", "tests.unit.services.firing_stage", str(path), str(begin)],
        check=True,
        cwd=Path(__file__).parents[3],
        capture_output=True,
    )
    assert last.stdout
    states, sent, doubles = tally(connection)
    assert (states, sent, doubles) == ({"sent": 400}, 400, 0)
    connection.close()
