"""Rolling windows: exact counts, order of waiters, shares, slots that are given back."""

from __future__ import annotations

import asyncio
import math
from itertools import pairwise

import pytest

from app.providers.base import Limit, Priority
from app.providers.limits import LimitBook, LimitReached


class Time:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def limit(count: int, seconds: float, **more: object) -> Limit:
    return Limit("test", count, seconds, "key", "so many", **more)  # type: ignore[arg-type]


async def use(book: LimitBook, *windows: object, seconds: float = 0.0, **more: object) -> None:
    slot = await book.acquire(tuple(windows), **more)  # type: ignore[arg-type]
    slot.start()
    if seconds:
        await asyncio.sleep(seconds)
    slot.end(reached=True, failed=False)


async def test_the_window_rolls() -> None:
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(3, 10.0), "a")
    for _ in range(3):
        await use(book, window)
        time.at += 2
    assert book.left(window) == (0, 3, 1_010_000)
    with pytest.raises(LimitReached) as caught:
        await use(book, window, wait=3.9)
    assert caught.value.seconds == pytest.approx(4.0)
    time.at = 1010.0
    await use(book, window, wait=0)
    with pytest.raises(LimitReached):
        await use(book, window, wait=0)
    assert book.left(window).left == 0
    time.at = 1021.0
    assert book.left(window) == (3, 3, None)


async def test_what_was_done_with_an_answer_holds_no_slot() -> None:
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(1, 10.0), "a")
    slot = await book.acquire((window,))
    slot.start()
    time.at += 3
    slot.end(reached=True, failed=False, answered_at=1001.0)
    with pytest.raises(LimitReached) as caught:
        await use(book, window, wait=1)
    assert caught.value.seconds == pytest.approx(8.0)


async def test_never_more_than_the_count_in_any_window() -> None:
    book = LimitBook()
    window = book.window(limit(5, 0.1), "a")
    left: list[tuple[float, float]] = []

    async def one() -> None:
        slot = await book.acquire((window,))
        began = book.monotonic()  # no later than what is counted, also where the machine stops
        slot.start()
        await asyncio.sleep(0.0005)
        left.append((began, book.monotonic()))
        slot.end(reached=True, failed=False)

    await asyncio.gather(*(one() for _ in range(30)))
    left.sort()
    for (began, _), (later, _) in zip(left, left[5:], strict=False):
        assert later - began >= 0.1 - 0.0015


async def test_sends_come_first_and_background_last() -> None:
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(1, 0.01), "a")
    await use(book, window)
    order: list[str] = []

    async def one(name: str, priority: Priority) -> None:
        await use(book, window, priority=priority)
        order.append(name)

    async with asyncio.TaskGroup() as group:
        for name, priority in [
            ("list", Priority.BACKGROUND),
            ("click", Priority.FOREGROUND),
            ("send 1", Priority.SEND),
            ("send 2", Priority.SEND),
        ]:
            group.create_task(one(name, priority))
        for _ in range(3):
            await asyncio.sleep(0)  # all of them wait by now
        while len(order) < 4:
            time.at += 0.01
            await asyncio.sleep(0.01)
    assert order == ["send 1", "send 2", "click", "list"]


async def test_background_uses_at_most_its_share() -> None:
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(10, 900.0, background=0.5), "a")
    for _ in range(5):
        await use(book, window, priority=Priority.BACKGROUND, wait=0)
    with pytest.raises(LimitReached):
        await use(book, window, priority=Priority.BACKGROUND, wait=0)
    for _ in range(5):
        await use(book, window, priority=Priority.SEND, wait=0)
    with pytest.raises(LimitReached):
        await use(book, window, priority=Priority.SEND, wait=0)


async def test_polling_never_falls_silent_for_long() -> None:
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(100, 900.0, background=0.5), "a")
    read: list[float] = []
    began = time.at
    while time.at < began + 3_600:  # somebody wants to read at any time
        try:
            await use(book, window, priority=Priority.POLL, wait=0)
            read.append(time.at - began)
        except LimitReached:
            time.at += 1.0
    assert read[19] == 0.0  # what an account begins with is read at once
    assert max(later - earlier for earlier, later in pairwise(read)) < 45
    assert len(read) > 150
    for at in read:
        assert sum(at <= other < at + 900 for other in read) <= 50


async def test_a_request_that_never_left_gives_its_slot_back() -> None:
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(1, 900.0), "a")
    slot = await book.acquire((window,), wait=0)
    slot.start()
    slot.end(reached=False, failed=True)
    await use(book, window, wait=0)


async def test_failures_count_and_successes_do_not() -> None:
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(4, 3600.0, failures=True), "a")
    for _ in range(10):
        await use(book, window, wait=0)
    for _ in range(4):
        slot = await book.acquire((window,), wait=0)
        slot.start()
        slot.end(reached=True, failed=True)
        time.at += 1
    with pytest.raises(LimitReached) as caught:
        await book.acquire((window,), wait=10)
    assert caught.value.seconds == pytest.approx(3596)


async def test_counted_windows_make_nobody_wait() -> None:
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(2, 900.0), "a")
    for _ in range(5):
        slot = await book.acquire((), counted=(window,))
        slot.start()
        slot.end(reached=True, failed=False)
    assert book.left(window).left == 0


async def test_several_windows_hold_together() -> None:
    time = Time()
    book = LimitBook(time, time)
    number, account = book.window(limit(2, 1.0), "n"), book.window(limit(3, 1.0), "a")
    other = book.window(limit(2, 1.0), "m")
    assert len({number, account, other}) == 3
    await use(book, number, account)
    await use(book, number, account)
    await use(book, other, account)
    with pytest.raises(LimitReached):
        await use(book, other, account, wait=0.5)


async def test_a_cancelled_waiter_takes_nothing() -> None:
    book = LimitBook()
    window = book.window(limit(1, 0.05), "a")
    await use(book, window)
    waiting = asyncio.ensure_future(book.acquire((window,), wait=math.inf))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await use(book, window)
    book.close()


async def test_a_slot_counts_from_when_it_can_have_arrived() -> None:
    """One that was held up on the way is not followed too early; a slow line costs nothing."""
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(1, 1.0), "a")

    async def one(seconds: float) -> float:
        slot = await book.acquire((window,), wait=0)
        slot.start()
        time.at += seconds
        slot.end(reached=True, failed=False)
        free = window.free_at(time.at, False) - time.at
        time.at += 2.0
        return free

    # at first nothing is known of the way back
    assert [await one(0.2) for _ in range(49)] == [pytest.approx(1.0)] * 49
    way_back = 0.2 * 0.9 - 0.001
    assert await one(0.2) == pytest.approx(1.0 - way_back)
    # held up on the way there: whole second from when it can have arrived
    assert await one(0.9) == pytest.approx(1.0 - way_back)
    # a quicker answer shows that less may be taken off, also of what came before
    assert await one(0.1) == pytest.approx(1.0 - (0.1 * 0.9 - 0.001))
    assert await one(0.4) == pytest.approx(1.0 - (0.1 * 0.9 - 0.001))
    # a line that became slow is known as such after ten minutes
    for _ in range(3):
        time.at += 301
        slow = await one(0.5)
    assert slow == pytest.approx(1.0 - (0.5 * 0.9 - 0.001))


async def test_a_busy_start_lets_nothing_out_early() -> None:
    """All answers of the start are slow on the way there: none may be followed before its time."""
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(25, 1.0), "a")
    slots = []
    for _ in range(25):
        while window.free_at(time.at, False) > time.at:
            time.at += 0.005
        slot = await book.acquire((window,), wait=0)
        slot.start()
        slots.append(slot)
    time.at += 0.4
    counted = time.at - 0.02
    for slot in slots:
        slot.end(reached=True, failed=False)
    assert window.free_at(time.at, False) >= counted + 1.0


async def test_one_without_an_answer_holds_its_slot_for_two_windows() -> None:
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(1, 1.0), "a")
    slot = await book.acquire((window,), wait=0)
    assert window.free_at(time.at, False) == math.inf
    slot.start()
    assert window.free_at(time.at, False) - time.at == pytest.approx(3.0)


async def test_a_burst_in_a_window_of_a_second_is_spread() -> None:
    time = Time()
    book = LimitBook(time, time)
    window = book.window(limit(25, 1.0), "a")
    for _ in range(4):
        await use(book, window, wait=0)
    with pytest.raises(LimitReached) as caught:
        await use(book, window, wait=0)
    assert caught.value.seconds == pytest.approx(0.04)
