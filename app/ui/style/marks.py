"""The check box, radio and switch marks, drawn the same by widgets, delegates and the style.

Invariant: a mark is told apart by its shape as well as by its colour.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.style.icons import Icons
from app.ui.style.tokens import Theme

CheckMark = Literal["on", "off", "mixed"]
BOX = 16
SWITCH_WIDTH, SWITCH_HEIGHT = 32, 18


def _centred(rect: QRect, width: float, height: float) -> QRectF:
    left = rect.x() + (rect.width() - width) / 2
    return QRectF(round(left), round(rect.y() + (rect.height() - height) / 2), width, height)


def _colors(theme: Theme, on: bool, enabled: bool) -> tuple[QColor, QColor]:
    """Outline and filling of a box."""
    if not enabled:
        return theme.color("border.default"), theme.color("surface.disabled")
    if on:
        return theme.color("accent.solid"), theme.color("accent.solid")
    return theme.color("border.input"), theme.color("surface.base")


def draw_check(
    painter: QPainter,
    theme: Theme,
    icons: Icons,
    rect: QRect,
    mark: CheckMark,
    enabled: bool = True,
    size: int = BOX,
) -> None:
    """A check box in the middle of `rect`."""
    box = _centred(rect, size, size)
    outline, fill = _colors(theme, mark != "off", enabled)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(outline, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    if mark != "off":
        role = "accent.on" if enabled else "text.disabled"
        name = "check" if mark == "on" else "minus"
        icons.draw(painter, box.toRect(), name, role, size - 4)
    painter.restore()


def draw_radio(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    on: bool,
    enabled: bool = True,
    size: int = BOX,
) -> None:
    """A radio mark in the middle of `rect`."""
    box = _centred(rect, size, size)
    outline, fill = _colors(theme, on, enabled)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(outline, 1))
    painter.setBrush(fill)
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface.base" if enabled else "text.disabled"))
        inset = size * 0.31
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def draw_switch(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    on: bool,
    enabled: bool = True,
    scale: float = 1.0,
) -> None:
    """A switch in the middle of `rect`; the knob of an active one is at the line's end."""
    width, height = round(SWITCH_WIDTH * scale), round(SWITCH_HEIGHT * scale)
    track = _centred(rect, width, height)
    role = "accent.solid" if on else "unread.muted.bg"
    if not enabled:
        role = "border.default"
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(role))
    painter.drawRoundedRect(track, height / 2, height / 2)
    knob = height - 4
    at_right = on != theme.rtl
    left = track.right() - knob - 2 if at_right else track.left() + 2
    painter.setBrush(theme.color("accent.on" if enabled else "surface.base"))
    painter.drawEllipse(QRectF(left, track.top() + 2, knob, knob))
    painter.restore()
