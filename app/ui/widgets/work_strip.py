"""A strip for work that takes a while: what is done, how far it is, and a way out.

Shown only when the work takes longer than a moment. Invariant: one work at a time; a cancelled
one is over before the next begins.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.progress import Spinner

_SOON_MS = 300


class WorkStrip(Panel):
    """``run`` starts a work; ``say`` tells how far it is."""

    def __init__(self, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.sunken", sides=("bottom",), parent=parent)
        self._tasks = tasks
        self._task: asyncio.Task[Any] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(8)
        self.spinner = Spinner(self.tr("Working"))
        row.addWidget(self.spinner)
        self.words = PlainLabel("", "small", role="text.secondary", tabular=True)
        row.addWidget(self.words, 1)
        self.stop = Button(self.tr("Cancel"), "ghost", size="small", icon="x")
        self.stop.clicked.connect(lambda _on=False: self.cancel())
        row.addWidget(self.stop)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.show)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a work runs."""
        return self._task is not None and not self._task.done()

    def run(self, work: Callable[[], Coroutine[Any, Any, None]], name: str, words: str) -> None:
        """Starts ``work`` unless one runs; ``words`` stand there until it tells more."""
        if self.busy:
            return
        self.words.setText(words)
        self._soon.start()
        self._task = self._tasks.begin(self._guard(work), name)

    def say(self, words: str) -> None:
        """How far it is."""
        self.words.setText(words)

    def cancel(self) -> None:
        """Ends what runs."""
        if self._task is not None and self.busy:
            self._task.cancel()
            announce(self, self.tr("Cancelled"))

    async def _guard(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        finally:
            self._soon.stop()
            self.hide()
