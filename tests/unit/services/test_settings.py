"""Settings on a disk without room: kept, tried again, told, and written at the end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest

from app.domain.errors import StoreFull
from app.services import settings
from app.services.events import SettingsUnsaved
from app.store import accounts
from app.store.connection import Connection
from tests.plugins.logs import LogGuard
from tests.unit.services.stage import Stage
from tests.waiting import until, wait_until

# more than the pages that a new file may have free
LONG = ["x" * 300_000]
UNSAVED = "settings are not on the disk: The disk that holds .* is full"


def fill_disk(stage: Stage) -> None:
    """The file can't grow any more."""

    def stop(connection: Connection) -> None:
        [pages] = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()

    surely(stage, stop)


def make_room(stage: Stage) -> None:
    """The file can grow again."""
    surely(stage, lambda one: one.execute("PRAGMA max_page_count = 1000000").fetchone())


def surely(stage: Stage, work: Callable[[Connection], object]) -> None:
    """Also where it comes into one transaction with what finds no room."""

    def done() -> bool:
        try:
            stage.console.database.write_now(work)
        except StoreFull:
            return False
        return True

    wait_until(done)


def on_disk(stage: Stage, name: str) -> object:
    return stage.console.database.read_now(lambda one: accounts.setting(one, name))


@pytest.fixture
async def told(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, expected_logs: LogGuard
) -> list[SettingsUnsaved]:
    """What is told of settings by a console at work whose disk has just become full."""
    expected_logs(UNSAVED, logger="app.services.settings")
    expected_logs("is full", optional=True)  # what else is written meanwhile
    monkeypatch.setattr(settings, "_STORE_PAUSE_S", 0.01)
    heard: list[SettingsUnsaved] = []
    stage.console.bus.listen(SettingsUnsaved, heard.append)
    await stage.console.start(receiver=False)
    fill_disk(stage)
    return heard


async def test_what_finds_no_room_is_told_and_tried_again(
    stage: Stage, told: list[SettingsUnsaved]
) -> None:
    stage.console.settings.set("search_recent", LONG)
    await until(lambda: told)
    assert told[0].what == "The disk that holds console.db is full."
    assert told[0].can == "Free some space; Switchboard tries again by itself."
    assert stage.console.settings.get("search_recent") == LONG
    make_room(stage)
    await until(lambda: on_disk(stage, "search_recent") == LONG)
    await until(lambda: told[-1] == SettingsUnsaved())
    assert len(told) == 2


@pytest.mark.usefixtures("told")
async def test_a_later_value_is_not_undone_by_another_try(stage: Stage) -> None:
    stage.console.settings.set("search_recent", LONG)
    stage.console.settings.set("search_recent", ["short"])
    await until(lambda: on_disk(stage, "search_recent") == ["short"])
    console = await stage.restart()
    assert console.settings.get("search_recent") == ["short"]


async def set_in_vain(stage: Stage) -> None:
    """A setting for which there is no room; returns once that is known."""
    fill_disk(stage)
    stage.console.settings.set("search_recent", LONG)
    with suppress(StoreFull):  # it may be in one transaction with it
        await stage.console.database.write(lambda _: None)


async def test_what_found_no_room_is_written_when_the_console_closes(
    stage: Stage, expected_logs: LogGuard
) -> None:
    expected_logs(UNSAVED, logger="app.services.settings")
    await set_in_vain(stage)
    make_room(stage)
    console = await stage.restart()
    assert console.settings.get("search_recent") == LONG


async def test_what_found_no_room_stays_though_settings_are_read_again(
    stage: Stage, expected_logs: LogGuard
) -> None:
    expected_logs(UNSAVED, logger="app.services.settings")
    await set_in_vain(stage)
    await stage.console.settings.load()
    assert stage.console.settings.get("search_recent") == LONG
    make_room(stage)


async def test_a_disk_that_stays_full_keeps_nothing_from_closing(
    stage: Stage, expected_logs: LogGuard
) -> None:
    expected_logs(UNSAVED, logger="app.services.settings")
    expected_logs("settings ended without its last write", logger="app.services.console")
    fill_disk(stage)
    stage.console.settings.set("search_recent", LONG)
    console = await stage.restart()
    assert console.settings.get("search_recent") == []
