"""How large a picture is shown, and which part of it.

Works for `picture_view.py`. Invariant: a picture is never smaller than it is without a zoom, and
no edge of one that is larger than its view is drawn into the view.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

STEP = 1.5
MOST = 8.0


class Zoom:
    """A scale, 1 for the whole picture, and the place in the picture that is in the middle."""

    def __init__(self) -> None:
        self.scale = 1.0
        self._middle = QPointF(0.5, 0.5)  # shares of width and height

    def reset(self) -> None:
        """The whole picture."""
        self.scale = 1.0
        self._middle = QPointF(0.5, 0.5)

    def target(self, view: QSizeF, whole: QSizeF) -> QRectF:
        """Where the picture is drawn in a view, in which ``whole`` is its size without a zoom."""
        width, height = whole.width() * self.scale, whole.height() * self.scale
        return QRectF(
            _start(view.width(), width, self._middle.x()),
            _start(view.height(), height, self._middle.y()),
            width,
            height,
        )

    def by(self, factor: float, at: QPointF, view: QSizeF, whole: QSizeF) -> None:
        """Larger or smaller; what lies at a place of the view stays there where it can."""
        before = self.target(view, whole)
        scale = min(max(self.scale * factor, 1.0), MOST)
        share_x = (at.x() - before.x()) / before.width()
        share_y = (at.y() - before.y()) / before.height()
        self.scale = scale
        width, height = whole.width() * scale, whole.height() * scale
        self._look_at(
            share_x + (view.width() / 2 - at.x()) / width,
            share_y + (view.height() / 2 - at.y()) / height,
            view,
            whole,
        )

    def move(self, by: QPointF, view: QSizeF, whole: QSizeF) -> None:
        """The picture is pushed by so many pixels, up to its edges."""
        width, height = whole.width() * self.scale, whole.height() * self.scale
        x, y = self._middle.x() - by.x() / width, self._middle.y() - by.y() / height
        self._look_at(x, y, view, whole)

    def _look_at(self, x: float, y: float, view: QSizeF, whole: QSizeF) -> None:
        half_x = view.width() / 2 / (whole.width() * self.scale)
        half_y = view.height() / 2 / (whole.height() * self.scale)
        self._middle = QPointF(_within(x, half_x), _within(y, half_y))


def _start(view: float, size: float, middle: float) -> float:
    if size <= view:
        return (view - size) / 2
    return min(max(view / 2 - middle * size, view - size), 0.0)


def _within(middle: float, half: float) -> float:
    """The middle of a part that lies in the picture; its own where the part is larger."""
    return 0.5 if half >= 0.5 else min(max(middle, half), 1 - half)
