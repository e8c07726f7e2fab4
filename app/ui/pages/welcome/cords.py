"""The picture of the welcome page: a switchboard's jacks and the cords between them.

Invariant: it is decoration only; screen readers pass over it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.style.look import theme
from app.ui.widgets.painting import fill_round
from app.ui.widgets.themed import Themed

_JACKS: Final = 10
# Upper jack, lower jack, colour.
_CORDS: Final = ((1, 5, "teal"), (2, 1, "green"), (4, 8, "rose"), (6, 3, "violet"), (8, 7, "gold"))
_STEP: Final = 45.0


class Cords(Themed, QWidget):
    """Two rows of jacks with five cords."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(int(_STEP * (_JACKS - 1)) + 28, 188)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        upper, lower = 14.0, 174.0
        for at in range(_JACKS):
            for y in (upper, lower):
                self._jack(painter, 14 + at * _STEP, y)
        for above, below, tag in _CORDS:
            color = now.tag(tag).solid
            start = QPointF(14 + above * _STEP, upper)
            end = QPointF(14 + below * _STEP, lower)
            path = QPainterPath(start)
            middle = (upper + lower) / 2
            path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
            pen = QPen(color, 4.5)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
            for point in (start, end):
                fill_round(painter, QRectF(point.x() - 8, point.y() - 8, 16, 16), 8, color)
                fill_round(
                    painter,
                    QRectF(point.x() - 3, point.y() - 3, 6, 6),
                    3,
                    now.color("surface.base"),
                )

    def _jack(self, painter: QPainter, x: float, y: float) -> None:
        now = theme()
        fill_round(
            painter,
            QRectF(x - 12.5, y - 12.5, 25, 25),
            12.5,
            now.color("surface.base"),
            now.color("border.default"),
            1.2,
        )
        fill_round(painter, QRectF(x - 4, y - 4, 8, 8), 4, now.color("border.default"))
