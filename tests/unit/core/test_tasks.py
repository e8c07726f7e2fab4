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


async def test_a_second_press_is_none_while_the_first_is_under_way() -> None:
    owner, go, ran = TaskOwner("page"), asyncio.Event(), list[str]()

    async def work(name: str) -> None:
        ran.append(name)
        await go.wait()

    for press in ("first", "second"):
        owner.once(lambda press=press: work(press), "send")  # type: ignore[misc]
    owner.once(lambda: work("other"), "other")
    go.set()
    await owner.idle()
    assert ran == ["first", "other"]
    owner.once(lambda: work("again"), "send")
    part = owner.part(lambda error: error)
    part.once(lambda: work("part"), "take")
    part.once(lambda: work("twice"), "take")
    await owner.idle()
    assert ran == ["first", "other", "again", "part"]


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
    ran: list[str] = []

    async def late(how: str) -> None:
        ran.append(how)

    owner.start(late("start"), "late")
    with pytest.raises(RuntimeError, match="closed"):
        owner.begin(late("begin"), "late")
    await asyncio.sleep(0)
    assert ran == []


async def test_a_parts_tasks_end_with_the_whole() -> None:
    owner = TaskOwner("page")
    part = owner.part(lambda error: error)
    task = part.begin(asyncio.Event().wait(), "wait")
    assert (owner.busy, part.busy) == (1, 1)
    await owner.close()
    assert task.cancelled()
    assert part.closed
    assert part.busy == 0


async def test_a_part_ends_alone() -> None:
    owner = TaskOwner("page")
    part = owner.part(lambda error: error)
    mine, other = (one.begin(asyncio.Event().wait(), "wait") for one in (part, owner))
    await part.close()
    assert mine.cancelled()
    assert not other.done()
    assert not owner.closed
    await owner.close()


async def test_a_part_says_what_is_told_of_a_failure() -> None:
    told: list[str] = []
    owner = TaskOwner("page", lambda _name, error: told.append(str(error)))
    part = owner.part(lambda error: None if isinstance(error, KeyError) else error)

    async def breaks(error: Exception) -> None:
        raise error

    part.start(breaks(KeyError("hushed")), "one")
    part.start(breaks(ValueError("told")), "two")
    await owner.idle()
    owner.start(breaks(KeyError("also told")), "three")
    await owner.idle()
    assert told == ["told", "'also told'"]


async def test_a_failure_without_a_listener_is_logged(expected_logs) -> None:  # type: ignore[no-untyped-def]
    expected_logs("failed", logger="app.core.tasks")
    owner = TaskOwner("page")

    async def breaks() -> None:
        raise ValueError("no")

    owner.start(breaks(), "load")
    await owner.idle()
    await asyncio.sleep(0)
