"""Tasks have an owner that keeps, cancels and reports them."""

from __future__ import annotations

import asyncio

import pytest

from app.core.tasks import TaskOwner


async def test_a_failure_is_told_with_the_tasks_name() -> None:
    told: list[tuple[str, str]] = []
    owner = TaskOwner("page", lambda name, error: told.append((name, str(error))))

    async def breaks() -> None:
        raise ValueError("no")

    owner.start(breaks(), "load")
    await owner.idle()
    assert told == [("page/load", "no")]


async def test_close_cancels_and_waits() -> None:
    owner = TaskOwner("page")
    ended = asyncio.Event()

    async def waits() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    owner.start(waits(), "wait")
    await asyncio.sleep(0)
    await owner.close()
    assert ended.is_set()
    assert owner.busy == 0


async def test_a_closed_owner_takes_nothing_more() -> None:
    owner = TaskOwner("page")
    await owner.close()

    async def never() -> None:
        return None

    with pytest.raises(RuntimeError, match="closed"):
        owner.start(never(), "late")


async def test_a_failure_without_a_listener_is_logged(expected_logs) -> None:  # type: ignore[no-untyped-def]
    expected_logs("failed", logger="app.core.tasks")
    owner = TaskOwner("page")

    async def breaks() -> None:
        raise ValueError("no")

    owner.start(breaks(), "load")
    await owner.idle()
    await asyncio.sleep(0)
