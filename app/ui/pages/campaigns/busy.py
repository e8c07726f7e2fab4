"""What is shown while a campaign's people are read, checked, verified or entered.

Works for the steps that do it on threads. Invariant: progress may be told from any thread, and is
shown a few times a second.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.pages.campaigns.words import tr
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.progress import ThinBar


class Busy(QWidget):
    """A bar with words and a way out. Signal: `stopped`."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.words = PlainLabel("", role="text.secondary")
        column.addWidget(self.words)
        row = QHBoxLayout()
        self.bar = ThinBar(tr("Progress"))
        row.addWidget(self.bar, 1)
        self.stop = Button(tr("Stop"), "ghost", size="small", icon="x")
        self.stop.clicked.connect(lambda _checked=False: self.stopped.emit())
        row.addWidget(self.stop)
        column.addLayout(row)
        self._told = (0, 0.0)
        self._form: Callable[[int], str] = lambda n: ""
        self._timer = QTimer(self)
        self._timer.setInterval(60)
        self._timer.timeout.connect(self._show)

    def take_focus_of(self, button: QWidget) -> None:
        """Shows itself; Qt hands the focus of a button that rests to anything, Stop keeps it."""
        waits = button.hasFocus()
        self.show()
        if waits:
            self.stop.setFocus()

    def give_focus_to(self, button: QWidget) -> None:
        """Hides itself; what it kept goes back."""
        if self.stop.hasFocus():
            button.setFocus()
        self.hide()

    def begin(self, form: Callable[[int], str]) -> None:
        """Something long begins; ``form`` makes words of a count."""
        self._form, self._told = form, (0, 0.0)
        self._show()
        self._timer.start()

    def end(self) -> None:
        """It is over."""
        self._timer.stop()

    def progress(self, count: int, share: float) -> None:
        """How far it is; may come from any thread."""
        self._told = (count, share)

    def _show(self) -> None:
        count, share = self._told
        self.words.setText(self._form(count))
        self.bar.set(share)
