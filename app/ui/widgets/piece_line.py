"""A line of several pieces, words and codes of numbers, that paints them all.

For lines that change with each chat: labels in a layout are asked for their room a dozen times
with each other text. Invariant: where there is no room for all, pieces that may be cut are, the
last first, and the whole line is the tooltip.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.bidi import is_rtl, strip
from app.ui.style.look import look, theme
from app.ui.style.tokens import TextSize
from app.ui.widgets.painting import (
    TAG_HEIGHT,
    after,
    at_start,
    draw_tag,
    draw_text,
    tag_width,
    text_width,
)
from app.ui.widgets.themed import Themed
from app.ui.widgets.tips import plain_tip

_GAP = 6
_LEAST = 24


class Piece(NamedTuple):
    """Words; with the ``colour`` of a number they are its code. ``cut``: it may be shortened."""

    words: str
    colour: str = ""
    cut: bool = False


class PieceLine(Themed, QWidget):
    """``role`` is the colour of its words."""

    def __init__(self, size: TextSize, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size: TextSize = size
        self._role = role
        self._pieces: list[Piece] = []
        self._widths: list[int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        now = theme()
        self._widths = None
        # one height for words of every script, so that nothing moves from chat to chat
        self.setFixedHeight(max(now.line(self._size), now.px(TAG_HEIGHT)) + 2)
        super().restyle()

    def set(self, *pieces: Piece) -> None:
        """Other pieces; those without words are left out."""
        shown = [one for one in pieces if one.words]
        if shown == self._pieces:
            return
        self._pieces = shown
        self._widths = None
        self.setAccessibleName(strip(self.text()))
        self._tip()
        self.update()

    def text(self) -> str:
        """What it says."""
        return " ".join(one.words for one in self._pieces)

    def sizeHint(self) -> QSize:
        widths = self._needs()
        return QSize(sum(widths) + _GAP * max(0, len(widths) - 1), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter, rest = QPainter(self), self.rect()
        font, ink = now.font(self._size), now.color(self._role)
        for piece, width in zip(self._pieces, self._fitting(), strict=True):
            box = at_start(rest, width, now.rtl)
            if piece.colour:
                draw_tag(painter, look(), box, piece.words, piece.colour)
            else:
                reads_rtl = is_rtl(piece.words, now.rtl)
                draw_text(painter, box, piece.words, font, ink, rtl=now.rtl, text_rtl=reads_rtl)
            rest = after(rest, width + _GAP, now.rtl)

    def _needs(self) -> list[int]:
        if self._widths is None:
            now = theme()
            font = now.font(self._size)
            self._widths = [
                tag_width(now, one.words) if one.colour else text_width(one.words, font)
                for one in self._pieces
            ]
        return self._widths

    def _fitting(self) -> list[int]:
        """Widths of the pieces in the room there is."""
        widths = list(self._needs())
        over = self.sizeHint().width() - self.width()
        for at in reversed(range(len(widths))):
            if over > 0 and self._pieces[at].cut:
                less = min(over, max(0, widths[at] - _LEAST))
                widths[at] -= less
                over -= less
        return widths

    def _tip(self) -> None:
        tip = plain_tip(strip(self.text())) if self.sizeHint().width() > self.width() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
