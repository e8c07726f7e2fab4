"""Shapes that painters put together, and pictures of what is drawn again and again.

`painting.py` passes these on to widgets and delegates. Invariant: a border lies inside its shape,
and is crisp.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

T = TypeVar("T")


class Few(Generic[T]):
    """What was made last of what there may be many of: at most so many are kept."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, T] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """The one of this key, made where it is not kept."""
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = make()
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found


def fill_round(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded rectangle with a crisp border inside its edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(rect)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        half = width / 2
        box.adjust(half, half, -half, -half)
        radius = max(0.0, radius - half)
        painter.setPen(QPen(border, width))
    radius = min(radius, box.width() / 2, box.height() / 2)
    painter.drawRoundedRect(box, radius, radius)


def bubble_path(
    rect: QRectF, radius: float, tail: float, *, tail_left: bool, tailed: bool = True
) -> QPainterPath:
    """A message bubble: round corners, the lower one at the sender's side smaller."""
    left = tail if tailed and tail_left else radius
    right = tail if tailed and not tail_left else radius
    path = QPainterPath()
    x, y, r, b = rect.left(), rect.top(), rect.right(), rect.bottom()
    path.moveTo(x + radius, y)
    path.lineTo(r - radius, y)
    path.arcTo(QRectF(r - 2 * radius, y, 2 * radius, 2 * radius), 90, -90)
    path.lineTo(r, b - right)
    path.arcTo(QRectF(r - 2 * right, b - 2 * right, 2 * right, 2 * right), 0, -90)
    path.lineTo(x + left, b)
    path.arcTo(QRectF(x, b - 2 * left, 2 * left, 2 * left), 270, -90)
    path.lineTo(x, y + radius)
    path.arcTo(QRectF(x, y, 2 * radius, 2 * radius), 180, -90)
    path.closeSubpath()
    return path


def drawn(size: QSize, ratio: float, draw: Callable[[QPainter, QRect], None]) -> QPixmap:
    """A picture of what is drawn again and again, on nothing."""
    found = QPixmap(size * ratio)
    found.setDevicePixelRatio(ratio)
    found.fill(Qt.GlobalColor.transparent)
    brush = QPainter(found)
    draw(brush, QRect(QPoint(0, 0), size))
    brush.end()
    return found
