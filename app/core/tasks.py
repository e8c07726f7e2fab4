"""Every asyncio task has an owner that names it, keeps it, cancels it and reports its failure.

Invariant: after ``close`` no task of the owner is left, and no failure went unseen.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

_log = logging.getLogger(__name__)


class TaskOwner:
    """Keeps the tasks of one object. ``failed`` hears of a task's exception (default: the log)."""

    def __init__(
        self, name: str, failed: Callable[[str, BaseException], None] | None = None
    ) -> None:
        self._name = name
        self._failed = failed
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def start(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        """Starts ``work`` on the running loop; the task is kept until it ends."""
        if self._closed:
            work.close()
            raise RuntimeError(f"{self._name} is closed")
        task = asyncio.get_running_loop().create_task(work, name=f"{self._name}/{name}")
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    @property
    def closed(self) -> bool:
        """Whether nothing is taken any more."""
        return self._closed

    @property
    def busy(self) -> int:
        """How many tasks run."""
        return len(self._tasks)

    async def idle(self) -> None:
        """Returns when no task is left."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def close(self) -> None:
        """Cancels what runs and waits for it to end."""
        self._closed = True
        current = asyncio.current_task()
        tasks = [task for task in self._tasks if task is not current]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        if self._failed is not None:
            self._failed(task.get_name(), error)
        else:
            _log.error("%s failed", task.get_name(), exc_info=error)
