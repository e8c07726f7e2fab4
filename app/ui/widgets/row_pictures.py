"""For lists that change while somebody types or scrolls: nothing is painted that stays the same.

`OwnGround` has a view paint the ground of its rows itself, so that nothing under it is painted
and scrolling moves what is there. `RowPictures` keeps rows as they were painted, and
`KeptPictures` holds them, here and for the chat list.

Invariants: a picture is used only for the same contents, size, state and look; those of a list are
at most `PIXELS` large, as the operator counts them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap

from app.ui.style.look import theme
from app.ui.style.tokens import Theme
from app.ui.widgets.themed import Themed

PIXELS = 1_600_000
_ONCE = 60


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


class KeptPictures:
    """Pictures by what they show, the ones used last; another theme wants others."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._pixels = 0
        self._theme: Theme | None = None

    def get(self, key: Hashable) -> QPixmap | None:
        """The picture that is kept."""
        if self._theme is not theme():
            self.forget()
            self._theme = theme()
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def put(self, key: Hashable, picture: QPixmap) -> None:
        """Keeps one that there was none of; the ones used longest ago make room."""
        self._kept[key] = picture
        self._pixels += picture.width() * picture.height()
        most = PIXELS * picture.devicePixelRatioF() ** 2
        while self._pixels > most and len(self._kept) > 1:
            old = self._kept.popitem(last=False)[1]
            self._pixels -= old.width() * old.height()

    def forget(self) -> None:
        """None is kept any more."""
        self._kept.clear()
        self._pixels = 0


class RowPictures:
    """The rows that were painted last.

    A row is kept once it is painted a second time: most of those that come with a letter go with
    the next one. One that is painted before it is shown is kept at once.
    """

    def __init__(self) -> None:
        self._pictures = KeptPictures()
        self._once: OrderedDict[Hashable, None] = OrderedDict()

    def forget(self) -> None:
        """What they show is no more."""
        self._pictures.forget()
        self._once.clear()

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        shown: Hashable,
        ground: str,
        paint: Callable[[QPainter, QRect], None],
    ) -> None:
        """Draws the row in ``rect``, where its ground is painted: what ``paint`` makes of it."""
        ratio = painter.device().devicePixelRatioF()
        key = (shown, rect.width(), rect.height(), ratio)
        found = self._pictures.get(key)
        if found is None and self._is_new(key):
            painter.save()
            paint(painter, rect)
            painter.restore()
            return
        if found is None:
            found = self._made(key, ground, paint)
        painter.drawPixmap(rect.topLeft(), found)

    def make(
        self,
        size: QSize,
        ratio: float,
        shown: Hashable,
        ground: str,
        paint: Callable[[QPainter, QRect], None],
    ) -> None:
        """Paints a row that is about to be drawn, with the same ``shown``."""
        key = (shown, size.width(), size.height(), ratio)
        if self._pictures.get(key) is None:
            self._made(key, ground, paint)

    def _made(
        self,
        key: tuple[Hashable, int, int, float],
        ground: str,
        paint: Callable[[QPainter, QRect], None],
    ) -> QPixmap:
        _, width, height, ratio = key
        made = QPixmap(QSize(width, height) * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(theme().color(ground))
        brush = QPainter(made)
        paint(brush, QRect(0, 0, width, height))
        brush.end()
        self._pictures.put(key, made)
        return made

    def _is_new(self, key: Hashable) -> bool:
        if key in self._once:
            del self._once[key]
            return False
        self._once[key] = None
        if len(self._once) > _ONCE:
            self._once.popitem(last=False)
        return True
