"""The bars of a day: what came and what went, by the hour.

Invariant: time runs from left to right in every language; the highest bar fills the height.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from app.ui.style.look import theme


def draw_hours(painter: QPainter, rect: QRect, hours: Sequence[tuple[int, int]]) -> None:
    """Stacked bars, outgoing below incoming; the gap between them is one pixel."""
    now = theme()
    top = max((came + went for came, went in hours), default=0)
    if not top:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    step = rect.width() / len(hours)
    wide = max(2, round(step) - 1)
    base = rect.bottom() + 1
    lower, upper = now.color("chart.delivered"), now.color("chart.sent")
    for at, (came, went) in enumerate(hours):
        left = rect.left() + round(at * step)
        low, high = _share(went, top, rect.height()), _share(came, top, rect.height())
        painter.fillRect(QRect(left, base - low, wide, low), lower)
        gap = 1 if low and high > 1 else 0
        painter.fillRect(QRect(left, base - low - high, wide, high - gap), upper if went else lower)


def _share(value: int, top: int, height: int) -> int:
    return max(1, round(value / top * height)) if value else 0
