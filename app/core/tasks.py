"""Every asyncio task has an owner that names it, keeps it, cancels it and reports its failure.

What may be gone before its task has ended takes a ``part`` of a longer-lived owner: the task goes
on there. Invariant: after ``close`` no task of the owner is left, and no failure went unseen.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # imported with the first task: the window is painted before it
    import asyncio
    import logging

Work = Coroutine[Any, Any, Any]
# what is reported of a failure; None: it is none
Told = Callable[[BaseException], BaseException | None]


def _log() -> logging.Logger:
    import logging

    return logging.getLogger(__name__)


class TaskOwner:
    """Keeps the tasks of one object. ``failed`` hears of a task's exception (default: the log)."""

    def __init__(
        self, name: str, failed: Callable[[str, BaseException], None] | None = None
    ) -> None:
        self._name = name
        self._failed = failed
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def start(self, work: Work, name: str) -> None:
        """Starts ``work`` on the running loop; the task is kept until it ends.

        After ``close`` it is dropped: timers and events still come in while an object goes.
        """
        if self.closed:
            work.close()
            _log().debug("%s is closed: %s is dropped", self._name, name)
        else:
            self._begin(work, name, None)

    def once(self, work: Callable[[], Work], name: str) -> None:
        """As ``start``, unless work of that name is under way: a double press is one press."""
        whole = f"{self._name}/{name}"
        if not any(task.get_name() == whole and not task.done() for task in self._tasks):
            self.start(work(), name)

    def latest(self, work: Work, name: str) -> None:
        """As ``start``; work of that name that is under way is given up: it would answer late."""
        whole = f"{self._name}/{name}"
        for task in list(self._tasks):
            if task.get_name() == whole:
                task.cancel()
        self.start(work, name)

    def begin(self, work: Work, name: str) -> asyncio.Task[Any]:
        """As ``start``, for a caller that follows the task. RuntimeError after ``close``."""
        if self.closed:
            work.close()
            raise RuntimeError(f"{self._name} is closed")
        return self._begin(work, name, None)

    def part(self, told: Told) -> TaskOwner:
        """An owner for a part of this one's object: its tasks are kept, ended and reported here."""
        return _Part(self, told)

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
        import asyncio

        while self._tasks:
            await asyncio.wait(set(self._tasks))

    def cancel(self) -> None:
        """Takes nothing more and cancels what runs, without waiting for its end."""
        self._closed = True
        for task in self._tasks:
            task.cancel()

    async def close(self) -> None:
        """Cancels what runs and waits for it to end."""
        import asyncio

        self._closed = True
        current = asyncio.current_task()
        tasks = [task for task in self._tasks if task is not current]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)

    def _begin(self, work: Work, name: str, told: Told | None) -> asyncio.Task[Any]:
        import asyncio

        task = asyncio.get_running_loop().create_task(work, name=f"{self._name}/{name}")
        self._keep(task)
        task.add_done_callback(lambda ended: self._ended(ended, told))
        return task

    def _keep(self, task: asyncio.Task[Any]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _ended(self, task: asyncio.Task[Any], told: Told | None) -> None:
        if task.cancelled():
            return
        error = task.exception()
        if error is not None and told is not None:
            error = told(error)
        if error is None:
            return
        if self._failed is not None:
            self._failed(task.get_name(), error)
        else:
            _log().error("%s failed", task.get_name(), exc_info=error)


class _Part(TaskOwner):
    """Counts and cancels its own tasks; all else is the whole's."""

    def __init__(self, whole: TaskOwner, told: Told) -> None:
        super().__init__(whole._name)
        self._whole = whole
        self._told = told

    @property
    def closed(self) -> bool:
        return self._closed or self._whole.closed

    def _begin(self, work: Work, name: str, told: Told | None) -> asyncio.Task[Any]:
        def both(error: BaseException) -> BaseException | None:
            left = error if told is None else told(error)
            return None if left is None else self._told(left)

        task = self._whole._begin(work, name, both)
        self._keep(task)
        return task
