"""Closes a window by Ctrl+C and SIGTERM, as its own button does."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

from app.core.ending import Ending


@contextmanager
def closed_by(ending: Ending | None, close: Callable[[], object]) -> Iterator[None]:
    """While it lasts, what asks for the end has ``close`` called: by the loop, also of what came
    before. With None, signals do what they do.
    """
    if ending is None:
        yield
        return
    asked = ending
    asked.begin_again()
    notifier = QSocketNotifier(asked.fileno(), QSocketNotifier.Type.Read)

    def heard(*_: object) -> None:
        asked.hear()
        close()

    notifier.activated.connect(heard)
    try:
        yield
    finally:
        notifier.setEnabled(False)
        notifier.deleteLater()


async def unless_ended(work: Awaitable[None], ending: Ending | None) -> bool:
    """Does what comes before the window; False where the end was asked for instead."""
    task = asyncio.current_task()
    assert task is not None
    with closed_by(ending, task.cancel):
        try:
            await work
        except asyncio.CancelledError:
            if ending is None or not ending.asked:
                raise
            task.uncancel()
            return False
    return True
