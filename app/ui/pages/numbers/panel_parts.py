"""Sections and rows of the side panel.

Invariant: labels of rows stand in one column, whatever their words are.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import is_rtl
from app.ui.style.look import theme
from app.ui.widgets.chips import StateDot
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line, Panel

LABELS = 104


class Bar(Panel):
    """A bar across whose height follows the text size: ``height`` is in pixels at 100 %."""

    def __init__(self, height: int, side: str) -> None:
        super().__init__("surface.base", sides=(side,))
        self._height = height
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme().px(self._height))
        self.update()


class PanelSection(QWidget):
    """A title with something at its end, and a body; `below` are pixels under that."""

    def __init__(self, title: str, *, below: int = 14) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 13, 16, below)
        inner.setSpacing(7)
        self.head = QHBoxLayout()
        self.head.addWidget(PlainLabel(title, "body", "semibold"))
        self.head.addStretch(1)
        inner.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        inner.addLayout(self.body)
        column.addLayout(inner)
        column.addWidget(Line())


class KeyRow(QWidget):
    """Label, value, and actions at the end."""

    def __init__(self, label: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        name = PlainLabel(label, role="text.muted")
        name.setFixedWidth(LABELS)
        row.addWidget(name)
        self.value = PlainLabel("", "small", mono=True)
        self.dot = StateDot("ok")
        self.dot.hide()
        row.addWidget(self.value)
        row.addWidget(self.dot)
        row.addStretch(1)
        self.end = row
        self.setMinimumHeight(theme().tokens.target)


class Share(PlainLabel):
    """``94 of 100`` at the end of its cell; the letters from ``start`` on, ``length`` of them,
    stand out.
    """

    def __init__(self, words: str, start: int, length: int) -> None:
        super().__init__(words, role="text.secondary", align="end", tabular=True)
        self._start, self._length = start, length

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        direction = Qt.LayoutDirection
        own = is_rtl(self.text(), now.rtl)
        option.setTextDirection(direction.RightToLeft if own else direction.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if now.rtl else Qt.AlignmentFlag.AlignRight
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        rest, strong = QTextCharFormat(), QTextCharFormat()
        rest.setForeground(now.color("text.secondary"))
        strong.setForeground(now.color("text.primary"))
        strong.setFontWeight(now.font("body", "medium").weight())
        formats = [QTextLayout.FormatRange() for _ in range(2)]
        formats[0].length, formats[0].format = len(self.text()), rest
        formats[1].start, formats[1].length = self._start, self._length
        formats[1].format = strong
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self.width())
        layout.endLayout()
        layout.draw(QPainter(self), QPointF(0, (self.height() - line.height()) / 2))
