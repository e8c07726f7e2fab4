"""Wakes a loop for a signal, also for one that comes just before the loop sleeps.

A command that is cut short does not wait for its loop's threads either: one may look up a name that
nobody answers for. What has to be done, the work itself waits for.

Python calls the handlers of signals between two steps of its own: one that comes after the last
of them, or to another thread, ends no sleep of the loop, which ``asyncio.run`` leaves so.

Invariant: a handler is called at once or with the loop's next breath, never after its sleep alone.
"""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")


def wake_on_signals() -> Callable[[], None]:
    """Has signals wake the running loop, that of the main thread; undone by what is returned."""
    if sys.platform == "win32":  # whose loop has itself woken
        return lambda: None
    loop = asyncio.get_running_loop()
    heard, told = socket.socketpair()
    for end in (heard, told):
        end.setblocking(False)
    before = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    loop.add_reader(heard, _wake, heard, told)

    def undo() -> None:
        signal.set_wakeup_fd(before)
        loop.remove_reader(heard)
        for end in (heard, told):
            end.close()

    return undo


def run(work: Coroutine[Any, Any, T]) -> T:
    """``asyncio.run`` for the main thread, cut short by Ctrl+C whenever it comes.

    Python itself still waits for the threads where it ends by itself: whoever is interrupted is to
    end by the signal.
    """
    return asyncio.run(_woken(work))


async def _woken(work: Coroutine[Any, Any, T]) -> T:
    from app.core.crew import Crew

    crew = Crew()
    asyncio.get_running_loop().set_default_executor(crew)
    undo = wake_on_signals()
    try:
        return await work
    except asyncio.CancelledError:
        crew.let_go = True
        raise
    finally:
        undo()


def _wake(heard: socket.socket, _told: socket.socket) -> None:
    """The loop is awake, and so is the interpreter, which calls the signals' handlers."""
    with suppress(BlockingIOError):
        heard.recv(64)
