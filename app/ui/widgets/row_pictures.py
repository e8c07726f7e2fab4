"""For lists that change while somebody types or scrolls: nothing is painted that stays the same.

`OwnGround` has a view paint the ground of its rows itself, so that nothing under it is painted
and scrolling moves what is there. `RowPictures` keeps rows as they were painted.

Invariant: a picture is used only for the same contents, size, state and look.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap

from app.ui.style.look import theme
from app.ui.widgets.themed import Themed

_KEPT = 120


class OwnGround(Themed):
    """Mix in before a QAbstractItemView class. ``ground`` is the colour's role."""

    ground = "surface.base"

    def restyle(self) -> None:
        view: Any = self
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        view.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        view: Any = self
        painter = QPainter(view.viewport())
        painter.fillRect(event.rect(), theme().color(self.ground))
        painter.end()
        base: Any = super()
        base.paintEvent(event)


class RowPictures:
    """The rows that were painted last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        shown: Hashable,
        ground: str,
        paint: Callable[[QPainter, QRect], None],
    ) -> None:
        """Draws the row in ``rect``: what ``paint`` makes of ``shown``, on its ground."""
        ratio = painter.device().devicePixelRatioF()
        key = (shown, rect.width(), rect.height(), ratio, theme())
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = QPixmap(rect.size() * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(theme().color(ground))
            brush = QPainter(found)
            paint(brush, QRect(0, 0, rect.width(), rect.height()))
            brush.end()
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(rect.topLeft(), found)
