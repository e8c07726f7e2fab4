"""Pictures of bubbles that were painted already: scrolling puts them down again, and draws nothing.

`BubbleDelegate` asks it for each row. Invariants: a picture shows what its shape draws, pixel for
pixel, on the chat's own ground; all of them together are at most `PIXELS` large, as the operator
counts them: a screen that is twice as fine has four of its own for each.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap

from app.ui.delegates.bubble.shape import Shape
from app.ui.style.tokens import Theme

PIXELS = 1_600_000
# letters may reach out of their box by a hair
_EDGE = 2


class Stills:
    """The last painted shapes, the newest last, each with its picture from the second time on."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[Shape, QRect, QPixmap | None]] = OrderedDict()
        self._pixels = 0
        self._most = PIXELS

    def paint(self, painter: QPainter, shape: Shape, origin: QPoint, theme: Theme) -> bool:
        """Puts the picture of a shape down, without its heads; False where it is to be drawn."""
        found = self._kept.get(id(shape))
        if found is None:
            self._kept[id(shape)] = (shape, QRect(), None)
            self._trim()
            return False
        self._kept.move_to_end(id(shape))
        _, box, picture = found
        ratio = painter.device().devicePixelRatioF()
        if picture is None or picture.devicePixelRatioF() != ratio:
            made = self.make(shape, theme, ratio)
            if made is None:
                return False
            box, picture = made
        painter.drawPixmap(origin.x() + box.x(), origin.y() + box.y(), picture)
        return True

    def make(self, shape: Shape, theme: Theme, ratio: float) -> tuple[QRect, QPixmap] | None:
        """The picture of a shape and where it is in its row; None where there can be none."""
        ground = theme.color("canvas.chat")
        if ratio != int(ratio) or not shape.still or ground.alpha() < 255:
            return None
        box = _box(shape)
        self._most = round(PIXELS * ratio * ratio)
        if _size(box, ratio) * 4 > self._most:
            return None
        picture = QPixmap(round(box.width() * ratio), round(box.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect, draw in shape.draws[shape.heads :]:
            draw(painter, shape.visual(rect, -box.topLeft()), theme)
        painter.end()
        self._drop(id(shape))
        self._kept[id(shape)] = (shape, box, picture)
        self._pixels += picture.width() * picture.height()
        self._trim()
        return box, picture

    def has(self, shape: Shape) -> bool:
        """Whether there is a picture of it, or can be none."""
        return not shape.still or self._picture(shape) is not None

    def make_next(
        self, seen: Sequence[Shape], coming: Sequence[Shape], theme: Theme, ratio: float
    ) -> bool:
        """Makes the first picture that is missing of what comes into sight; whether it did.

        None is made that would push out what is seen, or what comes before it.
        """
        most = round(PIXELS * ratio * ratio)
        room = most - sum(self._taken(shape) for shape in seen)
        for place, shape in enumerate(coming):
            if self.has(shape):
                room -= self._taken(shape)
                continue
            size = _size(_box(shape), ratio)
            if size * 4 > most:
                continue
            if size > room:
                return False
            for one in (*reversed(coming[:place]), *seen):
                if id(one) in self._kept:
                    self._kept.move_to_end(id(one))
            if self.make(shape, theme, ratio) is not None:
                return True
        return False

    def forget(self) -> None:
        """Another theme."""
        self._kept.clear()
        self._pixels = 0

    def _picture(self, shape: Shape) -> QPixmap | None:
        found = self._kept.get(id(shape))
        return found[2] if found is not None else None

    def _taken(self, shape: Shape) -> int:
        """The pixels of its picture."""
        picture = self._picture(shape)
        return picture.width() * picture.height() if picture is not None else 0

    def _trim(self) -> None:
        while self._kept and (self._pixels > self._most or len(self._kept) > 200):
            self._drop(next(iter(self._kept)))

    def _drop(self, key: int) -> None:
        found = self._kept.pop(key, None)
        if found is not None and found[2] is not None:
            self._pixels -= found[2].width() * found[2].height()


def _box(shape: Shape) -> QRect:
    """Where a picture of it is in its row."""
    origin, box = QPoint(0, 0), QRect()
    for rect, _ in shape.draws[shape.heads :]:
        box = box.united(shape.visual(rect, origin))
    return box.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)


def _size(box: QRect, ratio: float) -> int:
    """The pixels of a picture of it."""
    return round(box.width() * ratio) * round(box.height() * ratio)
