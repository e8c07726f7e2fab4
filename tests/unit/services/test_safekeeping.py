"""Checks and hourly copies, made by a process that runs where nobody else wants to."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core import ourselves
from app.domain.errors import StoreError
from app.services import safekeeping
from app.services.safekeeping import FLAG
from app.services.sealing import CACHE_PURPOSE
from app.store.connection import connect
from tests.unit.services.stage import Stage
from tests.waiting import until


def shown_of(pid: int) -> bytes:
    there = Path(f"/proc/{pid}")
    return (there / "cmdline").read_bytes() + (there / "environ").read_bytes()


async def test_it_runs_behind_everything_and_shows_no_key() -> None:
    process = ourselves.helper(ourselves.command(FLAG))
    with process:
        # before it hears what is to be done
        await until(lambda: os.sched_getscheduler(process.pid) == os.SCHED_IDLE)
        shown = await asyncio.to_thread(shown_of, process.pid)
        assert FLAG.encode() in shown
        assert b"SWITCHBOARD_PASSPHRASE" not in shown
        assert process.stdin is not None
        process.stdin.close()
        assert await asyncio.to_thread(process.wait, 30) == 0


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
