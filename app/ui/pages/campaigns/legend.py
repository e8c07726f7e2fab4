"""The colours of the sends' chart in words.

Invariant: every colour of the chart has its word here.
"""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.pages.campaigns.words import tr
from app.ui.style.look import theme
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import fill_round
from app.ui.widgets.themed import Themed


class Legend(Themed, QWidget):
    """The colours of the chart in words."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for words, role in (
            (tr("read"), "chart.read"),
            (tr("delivered"), "chart.delivered"),
            (tr("sent"), "chart.sent"),
            (tr("failed"), "chart.failed"),
        ):
            one = QHBoxLayout()
            one.setSpacing(6)
            one.addWidget(_Square(role))
            one.addWidget(PlainLabel(words, "small", role="text.secondary"))
            row.addLayout(one)


class _Square(Themed, QWidget):
    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill_round(QPainter(self), self.rect(), 2, theme().color(self._role))
