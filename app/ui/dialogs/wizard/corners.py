"""Panels that lie in the corners of a card and follow its roundness.

Invariant: only the corners that are the card's own are round.
"""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.style.look import theme
from app.ui.widgets.painting import fill_round
from app.ui.widgets.panel import Panel


class CornerPanel(Panel):
    """``corner``: ``start`` fills the card's whole start side, ``foot`` its lower end corner."""

    def __init__(self, corner: str, parent: QWidget | None = None) -> None:
        sides = ("end",) if corner == "start" else ("top",)
        super().__init__("surface.sunken", sides=sides, parent=parent)
        self._corner = corner

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        radius = now.radius("lg") - 1
        rect = self.rect()
        beyond = rect.adjusted(0, 0, 2 * radius, 0)
        if now.rtl:
            beyond = rect.adjusted(-2 * radius, 0, 0, 0)
        if self._corner == "foot":
            beyond = rect.adjusted(-2 * radius, -2 * radius, 0, 0)
            if now.rtl:
                beyond = rect.adjusted(0, -2 * radius, 2 * radius, 0)
        fill_round(painter, beyond, radius, now.color("surface.sunken"))
        line = now.color("border.subtle")
        if self._corner == "foot":
            painter.fillRect(0, 0, rect.width(), 1, line)
        else:
            left = 0 if now.rtl else rect.width() - 1
            painter.fillRect(left, 0, 1, rect.height(), line)
