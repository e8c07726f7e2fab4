"""Thin progress bars, and the spinner for short waits.

Invariant: a bar fills from the interface's start; the spinner stands still under Reduce
motion and while it is hidden.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.ui.style.look import look, theme
from app.ui.widgets.painting import draw_bar
from app.ui.widgets.themed import Themed


class ThinBar(Themed, QProgressBar):
    """A bar of 6 px; `name` says what it measures. `role` is its colour role."""

    def __init__(
        self,
        name: str,
        share: float = 0.0,
        *,
        role: str = "accent.solid",
        thickness: int = 6,
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._thickness = thickness
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if width:
            self.setFixedWidth(width)
        self.set(share)

    def set(self, share: float, role: str = "") -> None:
        """`share` from 0 to 1, and perhaps another colour role."""
        self._role = role or self._role
        self.setValue(round(min(1.0, max(0.0, share)) * 1000))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, self._thickness)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._thickness)

    def paintEvent(self, event: QPaintEvent) -> None:
        top = (self.height() - self._thickness) // 2
        rect = QRect(0, top, self.width(), self._thickness)
        draw_bar(QPainter(self), look(), rect, self.value() / 1000, self._role)


class Spinner(Themed, QWidget):
    """A turning arc; `name` is what is waited for."""

    def __init__(
        self,
        name: str,
        size: int = 16,
        *,
        role: str = "accent.solid",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side, self._role = size, role
        self._turn = 0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._step)

    @property
    def moving(self) -> bool:
        return self._timer.isActive()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.restyle()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def restyle(self) -> None:
        if theme().reduce_motion or not self.isVisible():
            self._timer.stop()
        else:
            self._timer.start()
        self.update()

    def _step(self) -> None:
        self._turn = (self._turn + 20) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().color(self._role), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawArc(box, (90 - self._turn) * 16, -270 * 16)
