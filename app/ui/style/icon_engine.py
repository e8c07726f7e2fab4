"""Icons for Qt's own controls (menus, actions): each asks the look at the moment of painting.

Invariant: an icon holds no colour of its own, so a change of theme needs no new icons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

if TYPE_CHECKING:
    from app.ui.style.icons import Icons


def following(icons: Icons, name: str, role: str, on: str, disabled: str) -> QIcon:
    """An icon in the colours of these roles: plain, checked or selected, and disabled."""
    return QIcon(_Engine(icons, name, role, on, disabled))


class _Engine(QIconEngine):
    """Paints one icon with the present theme."""

    def __init__(self, icons: Icons, name: str, role: str, on: str, disabled: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._role = role
        self._on = on
        self._disabled = disabled

    def _role_for(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return self._disabled
        if mode == QIcon.Mode.Selected or state == QIcon.State.On:
            return self._on
        return self._role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        size = min(rect.width(), rect.height())
        self._icons.draw(painter, rect, self._name, self._role_for(mode, state), size)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        side = min(size.width(), size.height())
        return self._icons.pixmap(self._name, self._role_for(mode, state), side)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        # Qt passes the size already multiplied by the scale.
        side = max(1, round(min(size.width(), size.height()) / scale))
        return self._icons.pixmap(self._name, self._role_for(mode, state), side, scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._role, self._on, self._disabled)
