"""What one number is sending just now: bulk sends that were let go, and the file on its way up.

Kept by ``sending.Sender``, one a number. Invariant: whatever ends wakes the worker.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field


@dataclass(slots=True)
class NumberWorker:
    """The sender of one number; ``flying`` are the bulk sends that it let go.

    ``uploading`` is the chat whose file is on its way; it waits, the others do not.
    """

    wake: asyncio.Event
    task: asyncio.Task[None]
    flying: set[asyncio.Task[None]] = field(default_factory=set)
    uploading: int | None = None

    def lets_go(self, task: asyncio.Task[None]) -> None:
        """A bulk send goes out by itself."""
        self.flying.add(task)
        task.add_done_callback(self._landed)

    def uploads(self, chat_id: int, task: asyncio.Task[None]) -> None:
        """A chat's file goes up."""
        self.uploading = chat_id
        task.add_done_callback(self._uploaded)

    def _landed(self, task: asyncio.Task[None]) -> None:
        self.flying.discard(task)
        self.wake.set()

    def _uploaded(self, _task: asyncio.Task[None]) -> None:
        self.uploading = None
        self.wake.set()
