"""Work that nobody waits for at the end."""

from __future__ import annotations

import asyncio
import threading

import pytest

from app.core.background import in_background
from tests.waiting import until


async def test_it_gives_back_what_the_work_returned_or_raised() -> None:
    assert await in_background(lambda: threading.current_thread().daemon, "works") is True

    def fail() -> None:
        raise ValueError("spoilt")

    with pytest.raises(ValueError, match="spoilt"):
        await in_background(fail, "fails")


async def test_who_is_cancelled_does_not_wait_for_it() -> None:
    go_on, ended = threading.Event(), threading.Event()

    def work() -> None:
        go_on.wait(30)
        ended.set()

    task = asyncio.ensure_future(in_background(work, "long"))
    await until(lambda: any(one.name == "long" for one in threading.enumerate()), within=5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not ended.is_set()
    go_on.set()
    await until(ended.is_set, within=5)
