"""Carries the window's task through, also where the display goes away under it.

An X server or compositor that ends takes the event loop with it: Qt leaves the loop, again each
time it is entered, while the services still run. The loop is entered anew then, pass by pass,
until everything is closed as by the window's own button.

Invariant: the process ends by itself once there is nothing to show the window on.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import qInstallMessageHandler

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QApplication

_TO_CLOSE_S = 10.0
_TO_CANCEL_S = 5.0


def carry_through(
    app: QApplication, loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, int]
) -> int:
    """What ``work`` gives; 1 where the display went away before its end."""
    import asyncio

    task = asyncio.ensure_future(work, loop=loop)
    task.add_done_callback(lambda _: loop.stop())
    # not run_until_complete: it takes one more step of everybody's when no loop is running
    loop.run_forever()
    if task.done():
        return loop.run_until_complete(task)
    # each pass would say again that the connection broke
    qInstallMessageHandler(lambda *_: None)
    sys.stderr.write("The display is gone, so the window closes. Nothing was lost.\n")
    app.closeAllWindows()
    if not _passes(loop, task, _TO_CLOSE_S):
        task.cancel()
        if not _passes(loop, task, _TO_CANCEL_S):
            # what is on the disk is whole at any moment; nothing here could end it in order
            sys.stderr.flush()
            os._exit(1)
    return 1


def _passes(loop: asyncio.AbstractEventLoop, task: asyncio.Future[int], seconds: float) -> bool:
    """Runs the loop until the task is done; False where it is not by then."""
    end = time.monotonic() + seconds
    while not task.done() and time.monotonic() < end:
        loop.run_forever()
    return task.done()
