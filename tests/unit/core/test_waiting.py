"""Waiting for an event for a while: in time, too late, and ended in the very turn."""

from __future__ import annotations

import asyncio

import pytest

from app.core.waiting import set_within


async def test_it_tells_whether_the_event_came_in_time() -> None:
    event = asyncio.Event()
    assert not await set_within(event, 0.0)
    assert not await set_within(event, 0.01)
    asyncio.get_running_loop().call_soon(event.set)
    assert await set_within(event, 60)
    assert await set_within(event, 0.0)
    assert await set_within(event, None)


@pytest.mark.parametrize("turns", range(6))
async def test_a_worker_that_is_woken_while_it_is_ended_ends(turns: int) -> None:
    event = asyncio.Event()

    async def work() -> None:
        while True:
            await set_within(event, 60)
            event.clear()

    worker = asyncio.create_task(work())
    await asyncio.sleep(0)
    event.set()
    for _ in range(turns):
        await asyncio.sleep(0)
    worker.cancel()
    done, _ = await asyncio.wait({worker}, timeout=5)
    worker.cancel()  # else the loop waits for it
    assert done
    assert worker.cancelled()
