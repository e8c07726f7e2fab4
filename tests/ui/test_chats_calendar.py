"""Days and hours of an open chat follow the calendar, and the zone that the computer is set to."""

from __future__ import annotations

import pytest

from app.services.console import Console
from app.ui import phrases
from app.ui.pages.chats.page import ChatsPage
from tests.ui.chats_page import on_page, opened
from tests.ui.chats_scene import DAY, Scene, StillClock
from tests.waiting import until


def last_day(page: ChatsPage) -> str:
    return [one.day for one in page.timeline.model._entries if one.day][-1]


@on_page
async def test_another_day_begins_while_a_chat_is_open(
    console: Console, scene: Scene, page: ChatsPage
) -> None:
    await opened(page, scene, "Marcus Bell")
    assert last_day(page).startswith("Today, Tuesday")
    clock = console.clock
    assert isinstance(clock, StillClock)
    clock.ms += DAY
    page._following.calendar.setInterval(1)
    await until(lambda: last_day(page).startswith("Yesterday, Tuesday"))
    clock.ms -= DAY  # it was set wrong
    await until(lambda: last_day(page).startswith("Today, Tuesday"))


@on_page
async def test_another_zone_moves_hours_and_days(
    console: Console, scene: Scene, page: ChatsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(page, scene, "Marcus Bell")
    last = page.timeline.model._entries[-1].row.at
    view = page.timeline.view.viewport()
    before, seen = phrases.clock_time(last), view.grab().toImage()
    page._following.calendar.setInterval(1)
    try:
        monkeypatch.setenv("TZ", "Pacific/Kiritimati")
        await until(lambda: last_day(page).startswith("Today, Wednesday"))
        assert phrases.clock_time(last) != before
        await until(lambda: view.grab().toImage() != seen)
        monkeypatch.undo()
        await until(lambda: last_day(page).startswith("Today, Tuesday"))
    finally:
        monkeypatch.undo()
        phrases.follow_zone()
    assert phrases.clock_time(last) == before
