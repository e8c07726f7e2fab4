"""The column titles of the numbers tree.

Invariant: a title begins where the text of its column begins, in both directions.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.style.look import theme
from app.ui.widgets.painting import after, draw_text
from app.ui.widgets.themed import Themed

_FIRST = 31


class ColumnHead(Themed, QHeaderView):
    """Paints titles from the tokens; columns are sized by the tree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(0)

    def sizeHint(self) -> QSize:
        return QSize(0, theme().row("tableHead"))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        now = theme()
        painter.fillRect(rect, now.color("surface.sunken"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, now.color("border.subtle"))
        if logicalIndex == 0:
            rect = after(rect, _FIRST, now.rtl)
        title = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
        draw_text(
            painter,
            rect,
            str(title or ""),
            now.font("small"),
            now.color("text.muted"),
            rtl=now.rtl,
        )
