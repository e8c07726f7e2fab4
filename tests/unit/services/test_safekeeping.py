"""Checks and hourly copies, made by a process that runs where nobody else wants to."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from app.core import background, ourselves
from app.core.clock import Clock
from app.core.filelock import FileLock
from app.core.vault import PASSPHRASE
from app.domain.errors import StoreError
from app.services import rush, safekeeping, safekeeping_worker
from app.services.events import DeliveriesArrived, StoreDamageFound
from app.services.safekeeping import FLAG
from app.services.sealing import CACHE_PURPOSE
from app.store.connection import connect
from tests.unit.services.stage import Stage
from tests.waiting import until


def shown_of(pid: int) -> bytes:
    there = Path(f"/proc/{pid}")
    return (there / "cmdline").read_bytes() + (there / "environ").read_bytes()


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that were started for it."""
    found: list[subprocess.Popen[bytes]] = []

    def helper(words: Sequence[str]) -> subprocess.Popen[bytes]:
        found.append(ourselves.helper(words))
        return found[-1]

    monkeypatch.setattr(background, "helper", helper)
    return found


@pytest.fixture
def held(stage: Stage) -> Iterator[FileLock]:
    """The backups folder, while somebody else makes a copy there."""
    backups = stage.console.data_dir.backups
    backups.mkdir(exist_ok=True)
    with FileLock(backups / "making.lock", "another") as lock:
        yield lock


def copying(stage: Stage) -> asyncio.Task[dict[str, Any]]:
    keeping = stage.console.safekeeping
    now = stage.console.clock.now()
    return asyncio.create_task(keeping._behind(backups=str(keeping._data_dir.backups), now=now))


class Hands(Clock):
    """A clock that is set by hand."""

    at = 50.0

    def monotonic(self) -> float:
        return self.at


@pytest.fixture
def by_hand(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Hands:
    """The clock of what stands back, which looks at it again all the time."""
    monkeypatch.setattr(rush, "_QUIET_S", 0.02)
    keeping = stage.console.safekeeping
    clock = keeping._clock = keeping._rush._clock = Hands()
    return clock


def pour(stage: Stage) -> None:
    """Deliveries pour in now."""
    keeping = stage.console.safekeeping
    last = keeping._rush._reached or 0
    for place in (last, last + rush._MANY):
        stage.console.bus.publish(DeliveriesArrived(place))
    assert keeping._rush.left()


async def test_it_runs_behind_everything_and_shows_no_key(
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
    begun: list[subprocess.Popen[bytes]],
    held: FileLock,
) -> None:
    monkeypatch.setenv(PASSPHRASE, "phrase-of-this-test")
    task = copying(stage)
    await until(lambda: len(begun) == 1)
    [process] = begun
    await until(lambda: os.sched_getscheduler(process.pid) == os.SCHED_IDLE)
    shown = await asyncio.to_thread(shown_of, process.pid)
    assert FLAG.encode() in shown
    key = stage.master.subkey(CACHE_PURPOSE)
    for secret in (key, key.hex().encode(), b"phrase-of-this-test", PASSPHRASE.encode()):
        assert secret not in shown
    held.release()
    assert await task == {}
    assert len(await stage.console.safekeeping.backups()) == 1


async def test_a_pause_ends_it_and_it_is_begun_anew(
    stage: Stage, begun: list[subprocess.Popen[bytes]], held: FileLock
) -> None:
    keeping = stage.console.safekeeping
    task = copying(stage)
    await until(lambda: len(begun) == 1)
    async with keeping.paused(), keeping.paused():
        assert await asyncio.to_thread(begun[0].wait, 30) != 0
        held.release()
        # a copy that is asked for is made meanwhile
        made = await keeping.backup_now()
        assert not task.done() and len(begun) == 1
    assert await task == {}
    assert len(begun) == 2
    assert [one.path for one in await keeping.backups()] == [made]


async def test_what_ends_with_its_asker_is_not_begun_anew(
    stage: Stage, begun: list[subprocess.Popen[bytes]], held: FileLock
) -> None:
    task = copying(stage)
    await until(lambda: len(begun) == 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(begun[0].wait, 30) != 0
    assert len(begun) == 1


async def test_it_waits_for_the_end_of_a_rush(
    stage: Stage, begun: list[subprocess.Popen[bytes]], by_hand: Hands
) -> None:
    pour(stage)
    task = copying(stage)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await asyncio.shield(task)
    assert not begun
    by_hand.at += rush._QUIET_S
    assert await task == {}
    assert len(begun) == 1
    assert len(await stage.console.safekeeping.backups()) == 1


async def test_a_rush_ends_it_and_it_is_begun_anew(
    stage: Stage, begun: list[subprocess.Popen[bytes]], held: FileLock, by_hand: Hands
) -> None:
    task = copying(stage)
    await until(lambda: len(begun) == 1)
    pour(stage)
    assert await asyncio.to_thread(begun[0].wait, 30) != 0
    held.release()
    assert len(begun) == 1 and not task.done()
    by_hand.at += rush._QUIET_S
    assert await task == {}
    assert len(begun) == 2


async def test_what_has_waited_long_is_carried_through_a_rush(
    stage: Stage, begun: list[subprocess.Popen[bytes]], held: FileLock, by_hand: Hands
) -> None:
    pour(stage)
    task = copying(stage)
    await asyncio.sleep(0)  # it waits from now on
    by_hand.at += safekeeping._PATIENCE_S - 0.0078125
    pour(stage)
    by_hand.at += 0.0078125  # less than a rush lasts
    assert stage.console.safekeeping._rush.left()
    await until(lambda: len(begun) == 1)
    pour(stage)
    held.release()
    assert await task == {}
    assert len(begun) == 1


def test_a_mistake_of_ours_is_named(tmp_path: Path) -> None:
    assert safekeeping_worker._done({"file": str(tmp_path), "key": ""}) != {}
    assert safekeeping_worker._done({}) == {"error": "KeyError"}


def test_a_missing_database_is_not_copied(tmp_path: Path) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    wish = {"file": str(path), "key": bytes(32).hex(), "backups": str(backups), "now": 0}
    assert safekeeping_worker._done(wish) == {"damaged": "console.db is missing."}
    assert not path.exists()


async def test_an_hourly_copy_is_made_by_it(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safekeeping, "_CHECK_S", 0.0)
    monkeypatch.setattr(safekeeping, "_FIRST_S", 0.0)
    keeping = stage.console.safekeeping
    keeping.start()
    await until(lambda: any(stage.console.data_dir.backups.glob("hourly-*.db")))
    (made,) = await keeping.backups()
    copy = connect(made.path, stage.master.subkey(CACHE_PURPOSE), read_only=True)
    try:
        assert copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
    finally:
        copy.close()


async def test_a_copy_that_meets_damage_is_the_last_and_is_told(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, expected_logs: Callable[..., None]
) -> None:
    """It came after the check at the start."""
    told: list[StoreDamageFound] = []
    stage.console.bus.listen(StoreDamageFound, told.append)
    file = stage.console.data_dir.cache_file
    await stage.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = file.read_bytes()
    keeping = stage.console.safekeeping

    async def checked() -> bool:
        found = await safekeeping.Safekeeping.check_now(keeping)
        file.write_bytes(whole[:-64] + bytes(64))
        return found

    monkeypatch.setattr(keeping, "check_now", checked)
    monkeypatch.setattr(safekeeping, "_CHECK_S", 0.0)
    monkeypatch.setattr(safekeeping, "_FIRST_S", 0.0)
    expected_logs("damaged", logger="app.services.safekeeping")
    await asyncio.wait_for(keeping._run(), 60)
    [one] = told
    assert one.what.startswith("console.db ")
    assert not await keeping.backups()
    file.write_bytes(whole)


async def test_without_a_process_nothing_is_called_whole_or_damaged(
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: Callable[..., None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(safekeeping, "command", lambda flag: [sys.executable, "-c", "0"])
    with pytest.raises(StoreError, match="no answer"):
        await stage.console.safekeeping.check_now()
    monkeypatch.setattr(safekeeping, "_CHECK_S", 0.0)
    monkeypatch.setattr(safekeeping, "_FIRST_S", 0.0)
    expected_logs("the database was not checked", logger="app.services.safekeeping")
    expected_logs("no backup was made", logger="app.services.safekeeping")
    stage.console.safekeeping.start()
    await until(lambda: any("no backup" in one.message for one in caplog.records))
