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


class Courtesy:
    """The window asks for way; threads give it. Without a window nobody asks."""

    def __init__(self) -> None:
        self._until = 0.0
        self._free = threading.Event()
        self._free.set()

    def ask(self, seconds: float = _ASKED_S) -> None:
        """The window has something to do, for so long or until ``thank``."""
        self._until = time.monotonic() + seconds
        self._free.clear()

    def thank(self) -> None:
        """The window is done."""
        self._free.set()

    def give_way(self) -> None:
        """Waits a moment where the window asked for it. Not for the window's own thread."""
        if self._free.is_set():
            return
        left = self._until - time.monotonic()
        if left > 0:
            self._free.wait(min(left, _MOST_S))
        else:
            self._free.set()
