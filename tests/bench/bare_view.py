"""Bare Qt views doing the least possible, timed from inside: what the inbox is held against.

    python -m tests.bench.bare_view

Prints ``{"painted": true}``, then for each line on stdin (typing, switch, palette, search or
scroll) ``{"ms": [...]}``: as many samples as the real window takes of it. No delegate, no style
sheet, no store, no Python while it paints.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from tests.bench.inbox_driver import ROUND, Frames, say
from tests.bench.store import MANY_CHATS
from tests.bench.words import SCRIPTS, Words

_SIZE = (1440, 900)
_ON_A_SCREEN = 12
_STEP = 120


class Bare(QMainWindow):
    """A list, a list beside it, and a box to write in."""

    def __init__(self, frames: Frames) -> None:
        super().__init__()
        self._frames = frames
        whole = QWidget()
        row = QHBoxLayout(whole)
        self.chats = QListView()
        self.chats.setUniformItemSizes(True)
        self.chats.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.chats.setModel(QStringListModel([f"Chat {at}" for at in range(MANY_CHATS)]))
        row.addWidget(self.chats)
        column = QVBoxLayout()
        self.messages = QListView()
        self.messages.setWordWrap(True)
        self.rows = QStringListModel()
        self.messages.setModel(self.rows)
        self.box = QPlainTextEdit()
        self.box.setMaximumHeight(120)
        column.addWidget(self.messages)
        column.addWidget(self.box)
        row.addLayout(column, 1)
        self.setCentralWidget(whole)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self._frames.painted()
        return done


class Rounds:
    """Runs a round of one thing when it is asked on stdin."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._frames = Frames()
        self.window = Bare(self._frames)
        texts = Words(SCRIPTS[0]).texts(random.Random("bare"))
        self._texts = [[next(texts) for _ in range(_ON_A_SCREEN)] for _ in range(40)]
        self._at = 0

    def run(self, what: str) -> list[float]:
        """Milliseconds from each event to the end of the frame that shows it."""
        acts: dict[str, Callable[[], None]] = {"typing": self._type, "scroll": self._scroll}
        act = acts.get(what, self._fill)
        took = []
        for _ in range(ROUND):
            began = time.perf_counter()
            act()
            while self._frames.last < began:
                self._app.sendPostedEvents(None, 0)
                self._app.processEvents()  # this file is no part of the window
            took.append((self._frames.last - began) * 1_000)
            time.sleep(0.005)
        return took

    def _type(self) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
            self._app.postEvent(self.window.box, event)

    def _fill(self) -> None:
        self._at += 1
        self.window.rows.setStringList(self._texts[self._at % len(self._texts)])
        self.window.messages.scrollToBottom()

    def _scroll(self) -> None:
        bar = self.window.chats.verticalScrollBar()
        bar.setValue(bar.value() + _STEP)


def main() -> int:
    """Shows the window and answers what is asked until stdin closes."""
    app = QApplication(sys.argv)
    rounds = Rounds(app)
    rounds.window.resize(*_SIZE)
    rounds.window.show()
    QTimer.singleShot(500, lambda: app.exit(0))  # quit() would close the window
    app.exec()
    say(painted=True)
    for line in sys.stdin:
        say(ms=rounds.run(line.strip()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
