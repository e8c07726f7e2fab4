"""The explorer's form and its code and answer: side by side, or one at a time where it is narrow.

Invariant: nothing is cut off at 1024 px; what is hidden is one press away.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.panel import Panel
from app.ui.widgets.segmented import Segmented

_WIDE_FROM, _BOTH_FROM = 850, 720
_WIDE, _NARROW = 520, 360
_LEAST = 340
_NO_LIMIT = 16_777_215


class Sides(QWidget):
    """Two panes: `form` and `answer`."""

    def __init__(self, form: QWidget, answer: QWidget) -> None:
        super().__init__()
        self._form, self._answer = form, answer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = Panel("surface.base", sides=("bottom",))
        head = QHBoxLayout(self.bar)
        head.setContentsMargins(20, 6, 20, 6)
        self.choice = Segmented(self.tr("Form or answer"), small=True)
        self.choice.add("form", self.tr("Form"))
        self.choice.add("answer", self.tr("Code and answer"))
        self.choice.chosen.connect(lambda _key: self._arrange())
        head.addWidget(self.choice)
        head.addStretch(1)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(form, 1)
        row.addWidget(answer)
        column.addLayout(row, 1)
        self._arrange()

    @property
    def one_at_a_time(self) -> bool:
        """Whether there is room for one pane only."""
        return self.width() < _BOTH_FROM

    def show_answer(self, on: bool) -> None:
        """The answer comes up, or the form, where only one can be seen."""
        self.choice.choose("answer" if on else "form")
        self._arrange()

    def _arrange(self) -> None:
        answer = self.choice.current() == "answer"
        self.bar.setVisible(self.one_at_a_time)
        if self.one_at_a_time:
            self._answer.setMinimumWidth(0)
            self._answer.setMaximumWidth(_NO_LIMIT)
        else:
            self._answer.setFixedWidth(_WIDE if self.width() >= _WIDE_FROM else _NARROW)
        # hidden first: for a moment there is never room wanted for both
        for pane, shown in ((self._answer, answer), (self._form, not answer)):
            if self.one_at_a_time and not shown:
                pane.hide()
        for pane, shown in ((self._answer, answer), (self._form, not answer)):
            if shown or not self.one_at_a_time:
                pane.show()

    def minimumSizeHint(self) -> QSize:
        # what two panes need must not keep a window from becoming narrow enough for one
        least = super().minimumSizeHint()
        return QSize(min(least.width(), _LEAST), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
