"""The strip over work that takes a while: shown when it does, and a way out of it."""

from __future__ import annotations

import asyncio

import pytest

from app.core.tasks import TaskOwner
from app.ui.widgets.work_strip import WorkStrip
from tests.waiting import until


@pytest.mark.usefixtures("qloop", "dressed")
async def test_a_cancelled_work_is_over_and_the_next_one_runs() -> None:
    tasks = TaskOwner("page")
    strip = WorkStrip(tasks)
    never = asyncio.Event()
    ended: list[str] = []

    async def long() -> None:
        strip.say("12 of 40")
        try:
            await never.wait()
        finally:
            ended.append("long")

    async def short() -> None:
        ended.append("short")

    strip.run(long, "export", "Writing")
    assert strip.isHidden()  # nothing flickers for work that is done in a moment
    await until(strip.isVisible)
    assert strip.words.text() == "12 of 40"
    strip.run(short, "another", "Writing")  # one at a time
    strip.stop.click()
    await until(lambda: not strip.busy)
    assert ended == ["long"] and strip.isHidden()
    strip.run(short, "another", "Writing")
    await until(lambda: not strip.busy)
    assert ended == ["long", "short"]
    strip.cancel()  # nothing runs: nothing happens
    await tasks.close()
    strip.deleteLater()
