"""A bar in parts: how many of a whole are what, from the interface's start.

Invariant: it is round at its ends and straight where one part meets the next; no part that is
there is too thin to be seen.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.style.look import theme
from app.ui.widgets.themed import Themed

_LEAST = 3


class SplitBar(Themed, QWidget):
    """``put`` shows counts with their colour roles, of ``whole`` or of their own sum."""

    def __init__(self, height: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[tuple[int, str], ...] = ()
        self._whole = 0
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, parts: Sequence[tuple[int, str]], whole: int = 0) -> None:
        """Other figures."""
        self._parts, self._whole = tuple(parts), whole
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends = QPainterPath()
        ends.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(ends)
        painter.fillRect(self.rect(), now.color("chart.grid"))
        whole = max(1, self._whole or sum(count for count, _ in self._parts))
        done = 0
        for count, role in self._parts:
            if not count:
                continue
            left = round(done / whole * self.width())
            done += count
            wide = max(_LEAST, round(done / whole * self.width()) - left)
            left = min(left, self.width() - wide)
            at = self.width() - left - wide if now.rtl else left
            painter.fillRect(QRect(at, 0, wide, self.height()), now.color(role))
