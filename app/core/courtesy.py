"""Lets long work on threads give way to the window.

Python runs one thread at a time. A thread that applies a flood of deliveries would take half of
the time that the window needs to paint them, so it asks between two of them whether it may go on.

Invariant: who gives way goes on by itself after a moment, whatever the window does.
"""

from __future__ import annotations

import threading
import time

_ASKED_S = 0.05
_MOST_S = 0.02
_FOLLOWED_S = 1.0


class Courtesy:
    """The window asks for way; threads give it. Without a window nobody asks."""

    def __init__(self) -> None:
        self._until = float("-inf")
        self._free = threading.Event()
        self._free.set()

    def ask(self, seconds: float = _ASKED_S) -> None:
        """The window has something to do, for so long or until ``thank``."""
        self._until = time.monotonic() + seconds
        self._free.clear()

    def thank(self) -> None:
        """The window is done."""
        self._free.set()

    def rest_after(self, seconds: float) -> float:
        """How long work that took so long rests before it goes on; 0 where no window follows it."""
        followed = time.monotonic() - self._until < _FOLLOWED_S
        return seconds / 2 if followed else 0.0

    def give_way(self) -> None:
        """Waits a moment where the window asked for it. Not for the window's own thread."""
        if self._free.is_set():
            return
        left = self._until - time.monotonic()
        if left > 0:
            self._free.wait(min(left, _MOST_S))
        else:
            self._free.set()
