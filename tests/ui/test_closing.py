"""Signals close a window from within its loop, also those that came before there was one."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator

import pytest

from app.core.ending import Ending
from app.ui.closing import closed_by, unless_ended
from tests.waiting import until


@pytest.fixture
def ending() -> Iterator[Ending]:
    with Ending() as made:
        yield made


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_closes_the_window_that_is_there(
    qloop: object, ending: Ending, number: int
) -> None:
    closed: list[bool] = []
    with closed_by(ending, lambda: closed.append(ending.asked)):
        for count in (1, 2):
            signal.raise_signal(number)
            await until(lambda count=count: len(closed) == count)  # type: ignore[misc]
    assert closed == [True, True]


async def test_one_that_came_before_closes_the_window_once_it_is_there(
    qloop: object, ending: Ending
) -> None:
    signal.raise_signal(signal.SIGINT)
    signal.raise_signal(signal.SIGTERM)
    closed: list[bool] = []
    with closed_by(ending, lambda: closed.append(True)):
        assert closed == []
        await until(lambda: closed)
    assert closed == [True]


async def test_what_comes_before_the_window_is_cut_short(qloop: object, ending: Ending) -> None:
    never = asyncio.Event()

    async def work() -> None:
        signal.raise_signal(signal.SIGTERM)
        await never.wait()

    assert not await unless_ended(work(), ending)
    await asyncio.sleep(0)  # and nothing else is


async def test_what_fails_before_the_window_says_so(qloop: object, ending: Ending) -> None:
    async def work(error: BaseException | None) -> None:
        if error is not None:
            raise error

    assert await unless_ended(work(None), ending)
    for kind in (OSError, asyncio.CancelledError):
        with pytest.raises(kind):
            await unless_ended(work(kind()), ending)


def test_signals_do_afterwards_what_they_did(ending: Ending) -> None:
    with Ending() as inner:
        signal.raise_signal(signal.SIGINT)
        assert (inner.asked, ending.asked) == (True, False)
    signal.raise_signal(signal.SIGINT)
    assert ending.asked
