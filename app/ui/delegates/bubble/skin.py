"""A bubble's box out of ready corners, and its time out of ready glyphs: what each row repeats.

A round box drawn as a path costs a row more than its words do. Its corners are drawn once a
theme and pixel ratio, the rest are plain rectangles. Invariant: it looks as the path does
(`paints.outline`), and where it could not, there is no skin.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
)

from app.ui.digits import ARABIC_INDIC, written
from app.ui.style.tokens import Theme
from app.ui.widgets.painting import bubble_path
from app.ui.widgets.shapes import Few

_LIKE = str.maketrans("123456789" + ARABIC_INDIC[1:], "0" * 9 + ARABIC_INDIC[0] * 9)
_TIMES, _ENDLESS = 256, 10_000.0


@dataclass(frozen=True, slots=True)
class Skin:
    """The corners of one kind of bubble: top left, top right, bottom left, bottom right."""

    side: int
    fill: QColor
    border: QColor
    corners: tuple[QPixmap, QPixmap, QPixmap, QPixmap]

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Fills the rectangle; it is not smaller than two corners either way."""
        side, fill, border = self.side, self.fill, self.border
        x, y, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        right, bottom = x + width - side, y + height - side
        inner, between = width - 2 * side, height - 2 * side
        painter.drawPixmap(x, y, self.corners[0])
        painter.drawPixmap(right, y, self.corners[1])
        painter.drawPixmap(x, bottom, self.corners[2])
        painter.drawPixmap(right, bottom, self.corners[3])
        painter.fillRect(x + side, y, inner, 1, border)
        painter.fillRect(x + side, y + 1, inner, side - 1, fill)
        painter.fillRect(x, y + side, 1, between, border)
        painter.fillRect(x + 1, y + side, width - 2, between, fill)
        painter.fillRect(x + width - 1, y + side, 1, between, border)
        painter.fillRect(x + side, bottom, inner, side - 1, fill)
        painter.fillRect(x + side, y + height - 1, inner, 1, border)


def skin_for(
    painter: QPainter,
    rect: QRect,
    theme: Theme,
    fill: str,
    border: str,
    *,
    tail_left: bool,
    tailed: bool,
) -> Skin | None:
    """The skin of a bubble; None where a path is needed: tiny, seen through, or between pixels."""
    ratio = painter.device().devicePixelRatioF()
    side = theme.radius("bubble") + 2
    if ratio != int(ratio) or rect.width() < 2 * side or rect.height() < 2 * side:
        return None
    if theme.color(fill).alpha() < 255 or theme.color(border).alpha() < 255:
        return None
    return theme.made(
        ("bubble", fill, border, tail_left, tailed, ratio),
        lambda: _skin(theme, side, fill, border, tail_left, tailed, ratio),
    )


def _skin(
    theme: Theme, side: int, fill: str, border: str, tail_left: bool, tailed: bool, ratio: float
) -> Skin:
    whole = QPixmap(round(2 * side * ratio), round(2 * side * ratio))
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color(fill))
    painter.setPen(QPen(theme.color(border), 1))
    box = QRectF(0.5, 0.5, 2 * side - 1, 2 * side - 1)
    radius, tail = float(theme.radius("bubble")), theme.radius("bubbleTail")
    painter.drawPath(bubble_path(box, radius, tail, tail_left=tail_left, tailed=tailed))
    painter.end()
    part = round(side * ratio)
    corners = [
        whole.copy(QRect(QPoint(left, top), QPoint(left + part - 1, top + part - 1)))
        for top in (0, part)
        for left in (0, part)
    ]
    return Skin(
        side,
        theme.color(fill),
        theme.color(border),
        (corners[0], corners[1], corners[2], corners[3]),
    )


def time_width(words: str, theme: Theme) -> int:
    """Room for an hour and its minutes: every digit is as wide as the others."""
    font = theme.font("caption", tabular=True)
    like = words.translate(_LIKE)
    return theme.made(
        ("time width", like), lambda: round(QFontMetricsF(font).horizontalAdvance(like) + 1)
    )


def draw_time(
    painter: QPainter, rect: QRect, words: str, ink: QColor, theme: Theme, *, right: bool
) -> None:
    """The time in the middle of the rectangle's height, at its right or left edge."""
    font = theme.font("caption", tabular=True)
    figures = theme.made(("figures", written()), lambda: Figures(font))
    runs, width = figures.line(words)
    left = rect.x() + rect.width() - width if right else rect.x()
    painter.setPen(ink)
    where = QPointF(left, rect.y() + (rect.height() - figures.height) // 2)
    for run in runs:
        painter.drawGlyphRun(where, run)


class Figures:
    """Times out of ten figures that were set once: in their columns all are as wide.

    Where the font has no such figures, each time is set by itself.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._kept = Few[tuple[list[QGlyphRun], float]](_TIMES)
        self._ids: dict[str, int] = {}
        digits = written()
        zero = digits[0]
        self._like, self._width, height = _set(f"{zero}{zero}:{zero}{zero}", font)
        self.height = round(height)
        for figure in digits:
            runs, width, _ = _set(f"{figure}{figure}:{figure}{figure}", font)
            ids = [one for run in runs for one in run.glyphIndexes()]
            alike = len(runs) == 1 and len(ids) == 5 and ids[0] == ids[1] == ids[3] == ids[4]
            if not alike or width != self._width or ids[2] != self._ids.get(":", ids[2]):
                self._ids.clear()
                break
            self._ids.update({figure: ids[0], ":": ids[2]})

    def line(self, words: str) -> tuple[list[QGlyphRun], float]:
        """The glyphs of a time, and how wide it is."""
        return self._kept.get(words, lambda: self._made(words))

    def _made(self, words: str) -> tuple[list[QGlyphRun], float]:
        if not self._ids or len(words) != 5:
            return _set(words, self._font)[:2]
        run = QGlyphRun(self._like[0])
        run.setGlyphIndexes([self._ids[letter] for letter in words])
        return [run], self._width


def _set(words: str, font: QFont) -> tuple[list[QGlyphRun], float, float]:
    """A line's glyphs, its width and its height."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout.glyphRuns(), line.naturalTextWidth(), line.height()
