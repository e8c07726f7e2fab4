"""Work that nobody waits for at the end."""

from __future__ import annotations

import asyncio
import subprocess
import sys
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
    await until(lambda: any(one.name == "background long" for one in threading.enumerate()))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not ended.is_set()
    go_on.set()
    await until(ended.is_set)


_LEAVING = """
import asyncio, sys, threading
from app.core.background import in_background, leave

begun = threading.Event()

def work():
    begun.set()
    threading.Event().wait()

async def main():
    task = asyncio.ensure_future(in_background(work, "for ever"))
    while not begun.is_set():
        await asyncio.sleep(0)
    task.cancel()

asyncio.run(main())
sys.stdout.write("told")
import atexit
atexit.register(lambda: sys.stdout.write("taken down"))
leave(3)
"""


def test_what_is_at_work_is_left_without_taking_anything_down() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LEAVING], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (3, "told", "")
