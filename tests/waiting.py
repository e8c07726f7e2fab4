"""Waiting for a condition instead of sleeping: ``await until(...)`` and ``wait_until(...)``.

Tests of widgets use pytest-qt's ``qtbot.waitUntil`` where no coroutine runs. Invariant: a wait
ends as soon as its condition holds; how long it may take only bounds a failure, so that a busy
machine fails no test.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")
# less than a test may take (pyproject.toml), more than anything takes on a busy machine
PATIENCE_S = 60.0


async def until(
    condition: Callable[[], T], *, within: float = PATIENCE_S, every: float = 0.01
) -> T:
    """The first true answer of ``condition``; AssertionError after ``within`` seconds."""
    end = time.monotonic() + within
    while not (answer := condition()):
        assert time.monotonic() < end, f"not within {within} s"
        await asyncio.sleep(every)
    return answer


async def until_so(
    ask: Callable[[], Awaitable[T]], *, within: float = PATIENCE_S, every: float = 0.01
) -> T:
    """As ``until``, where the answer itself has to be waited for."""
    end = time.monotonic() + within
    while not (answer := await ask()):
        assert time.monotonic() < end, f"not within {within} s"
        await asyncio.sleep(every)
    return answer


def wait_until(condition: Callable[[], T], *, within: float = PATIENCE_S, every: float = 0.01) -> T:
    """As ``until``, for tests without a loop (processes, threads, files)."""
    end = time.monotonic() + within
    while not (answer := condition()):
        assert time.monotonic() < end, f"not within {within} s"
        time.sleep(every)
    return answer
