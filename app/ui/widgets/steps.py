"""A chain of steps: a round icon each, joined by a line, with words and a time.

Shows what a delivery changed, or what became of a test. Invariant: a step says in words what its
icon says in shape.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.style.look import look, theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import Tone, fill_round, tone_roles
from app.ui.widgets.themed import Themed

_SIDE = 20


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `link` is what can be opened, with the words on it; `when` stands at the end."""

    icon: str
    tone: Tone
    title: str
    detail: str = ""
    when: str = ""
    link: str = ""
    act: Callable[[], object] | None = None


class _Bead(Themed, QWidget):
    """The icon in its circle, and the line to the next one."""

    def __init__(self, icon: str, tone: Tone, last: bool) -> None:
        super().__init__()
        self._icon, self._tone, self._last = icon, tone, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        ink, soft, border = tone_roles(self._tone)
        if not self._last:
            line = QRect(_SIDE // 2, _SIDE, 1, self.height() - _SIDE)
            painter.fillRect(line, now.color("border.default"))
        box = QRect(0, 0, _SIDE, _SIDE)
        fill_round(painter, box, _SIDE / 2, now.color(soft), now.color(border))
        look().icons.draw(painter, box, self._icon, ink, 12)


class StepList(QWidget):
    """Put steps in with `put`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.steps: list[Step] = []

    def put(self, steps: Sequence[Step]) -> None:
        """Other steps."""
        if list(steps) == self.steps:
            return
        self.steps = list(steps)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, step in enumerate(steps):
            self._column.addWidget(self._row(step, last=place == len(steps) - 1))

    def _row(self, step: Step, *, last: bool) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(9)
        line.addWidget(_Bead(step.icon, step.tone, last))
        words = QVBoxLayout()
        words.setContentsMargins(0, 1, 0, 8)
        words.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(step.title, "small", "medium", wrap=True), 1)
        if step.when:
            head.addWidget(
                PlainLabel(step.when, "caption", role="text.muted", mono=True),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        words.addLayout(head)
        if step.link and step.act is not None:
            words.addLayout(self._linked(step, step.act))
        elif step.detail:
            words.addWidget(PlainLabel(step.detail, "small", role="text.secondary", wrap=True))
        line.addLayout(words, 1)
        return row

    def _linked(self, step: Step, act: Callable[[], object]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        link = LinkButton(step.link)
        link.clicked.connect(lambda _checked=False: act())
        line.addWidget(link)
        if step.detail:
            line.addWidget(PlainLabel(step.detail, "small", role="text.secondary", wrap=True), 1)
        else:
            line.addStretch(1)
        return line
