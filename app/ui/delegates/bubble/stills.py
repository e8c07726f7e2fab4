"""Pictures of bubbles that were painted already: scrolling puts them down again, and draws nothing.

`BubbleDelegate` asks it for each row. Invariants: a picture shows what its shape draws, pixel for
pixel, on the chat's own ground; all of them together are at most `PIXELS` large.
"""

from __future__ import annotations

from collections import OrderedDict

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
        origin, box = QPoint(0, 0), QRect()
        for rect, _ in shape.draws[shape.heads :]:
            box = box.united(shape.visual(rect, origin))
        box.adjust(-_EDGE, -_EDGE, _EDGE, _EDGE)
        picture = QPixmap(round(box.width() * ratio), round(box.height() * ratio))
        if picture.width() * picture.height() * 4 > PIXELS:
            return None
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
        found = self._kept.get(id(shape))
        return not shape.still or (found is not None and found[2] is not None)

    def forget(self) -> None:
        """Another theme."""
        self._kept.clear()
        self._pixels = 0

    def _trim(self) -> None:
        while self._kept and (self._pixels > PIXELS or len(self._kept) > 200):
            self._drop(next(iter(self._kept)))

    def _drop(self, key: int) -> None:
        found = self._kept.pop(key, None)
        if found is not None and found[2] is not None:
            self._pixels -= found[2].width() * found[2].height()
