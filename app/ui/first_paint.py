"""Knows when a window was first painted, with or without a running loop.

The very first window is painted before asyncio is imported (``desktop.py``): ``now`` lets Qt
handle what the platform sends until it happened, and leaves what the operator types and clicks
in the queue for the loop that follows.

Invariant: it never waits longer than ``PATIENCE_MS`` for a window that nobody can see.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

PATIENCE_MS = 1_000


class FirstPaint(QObject):
    """Watches ``widget``; ``tell`` is called once, when its first paint is over."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.over = False
        self._tell: list[Callable[[], None]] = []
        self._paint = QEvent.Type.Paint
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == self._paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._end)  # the paint itself comes after its filters
        return False

    def then(self, tell: Callable[[], None]) -> None:
        """Calls ``tell`` once it is over; at once where it is."""
        if self.over:
            tell()
        else:
            self._tell.append(tell)

    def now(self) -> bool:
        """Waits for it, without a loop; whether it came in time."""
        waiting = QEventLoop()
        QTimer.singleShot(PATIENCE_MS, waiting.quit)
        self.then(waiting.quit)
        if not self.over:
            waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return self.over

    def _end(self) -> None:
        self.over = True
        for tell in self._tell:
            tell()
        self._tell.clear()
