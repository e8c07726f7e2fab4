"""Still skeleton rows for loading, shown only when it takes longer than 300 ms.

Invariant: nothing moves, and nothing is drawn in the first 300 ms after `start`.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.style.look import theme
from app.ui.widgets.painting import fill_round
from app.ui.widgets.themed import Themed

DELAY_MS: Final = 300
_WIDTHS: Final = ((132, 210), (96, 238), (150, 180), (110, 226))


class Skeleton(Themed, QWidget):
    """Rows of grey shapes. `avatars` draws a circle at the start of each."""

    def __init__(
        self,
        rows: int = 4,
        *,
        avatars: bool = True,
        row_height: int = 52,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._avatars, self._row_height = rows, avatars, row_height
        self._drawn = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._draw)
        self.setAccessibleName(self.tr("Loading"))

    @property
    def drawn(self) -> bool:
        """Whether the rows can be seen yet."""
        return self._drawn

    def start(self) -> None:
        """Begin to wait; rows show after 300 ms."""
        self._drawn = False
        self._timer.start()
        self.update()

    def stop(self) -> None:
        self._timer.stop()
        self._drawn = False
        self.update()

    def _draw(self) -> None:
        self._drawn = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._drawn:
            return
        now = theme()
        painter = QPainter(self)
        fill = now.color("surface.pressed")
        for row in range(self._rows):
            top = 14 + row * now.px(self._row_height)
            start = 15
            if self._avatars:
                fill_round(painter, self._at(start, top, 36, 36), 18, fill)
                start += 47
            first, second = _WIDTHS[row % len(_WIDTHS)]
            fill_round(painter, self._at(start, top + 6, first, 8), 4, fill)
            fill_round(painter, self._at(start, top + 23, second, 8), 4, fill)

    def _at(self, start: int, top: int, width: int, height: int) -> QRect:
        left = self.width() - start - width if theme().rtl else start
        return QRect(left, top, width, height)
