"""Lines and paragraphs of plain text, placed by the interface, read by their own direction.

`painting.py` passes these on to delegates. Invariant: the side comes from the interface, the
reading direction from the text, and a line is cut at its logical end.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import Literal

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from app.core.bidi import is_rtl

Align = Literal["start", "center", "end"]
_ENDLESS = float(1 << 24)
# letters that are mostly wider than so many px, and so much room behind the last that is seen
_NARROW, _BEYOND, _LEAST = 5, 48, 24


def text_width(text: str, font: QFont) -> int:
    """Room one line of text needs."""
    return int(_line(text.replace("\n", " "), font, is_rtl(text))[1] + 0.5) + 1


def line_size(text: str, font: QFont) -> tuple[int, int]:
    """Room one line of text needs, and how high its letters' fonts make it."""
    _, advance, height = _line(text.replace("\n", " "), font, is_rtl(text))
    return int(advance + 0.5) + 1, ceil(height)


def raised(text: str, font: QFont) -> int:
    """How much higher than the font's own letters a line of these letters' fonts is."""
    if text.isascii():
        return 0
    layout = _line(text, font, is_rtl(text))[0]
    ascent = layout.lineAt(0).ascent() if layout.lineCount() else 0.0
    return max(0, round(ascent) - QFontMetrics(font).ascent())


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    color: QColor,
    *,
    align: Align = "start",
    rtl: bool = False,
    text_rtl: bool | None = None,
    elide: bool = True,
) -> int:
    """One line of text, vertically centred; gives the width it took.

    `rtl` is the interface's direction and decides the side, `text_rtl` the paragraph's
    (by default that of its first strong letter, else the interface's).
    """
    words = text.replace("\n", " ")
    if not words:
        return 0
    reads_rtl = is_rtl(text, rtl) if text_rtl is None else text_rtl
    width, room = rect.width(), rect.height()
    if elide and len(words) > _LEAST:
        words = _as_far_as_seen(words, font, width, reads_rtl)
    layout, advance, height = _line(words, font, reads_rtl)
    if elide and advance > width:
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
        layout, advance, height = _line(words, font, reads_rtl)
    if align == "center":
        left = rect.x() + (width - advance) / 2
    else:
        left = rect.x() + (width - advance if (align == "end") != rtl else 0)
    place = QPointF(left, rect.y() + (room - height) / 2)
    painter.setPen(color)
    if advance <= width and height <= room:
        layout.draw(painter, place)
    else:
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        layout.draw(painter, place)
        painter.restore()
    return min(int(advance + 0.5), width)


def _as_far_as_seen(words: str, font: QFont, width: int, rtl: bool) -> str:
    """A long text's beginning where it is too wide already: shaping the rest shows nothing."""
    most = max(_LEAST, (width + _BEYOND) // _NARROW)
    if len(words) <= 2 * most:
        return words
    begin = words[:most]
    return begin if _line(begin, font, rtl)[1] > width + _BEYOND else words


@lru_cache(maxsize=300)
def _line(words: str, font: QFont, rtl: bool) -> tuple[QTextLayout, float, float]:
    """A line that was set once, its width and its height: shaping is what drawing text costs."""
    layout = QTextLayout(words, font)
    layout.setTextOption(_option(rtl))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        layout.endLayout()
        return layout, 0.0, 0.0
    line.setLineWidth(_ENDLESS)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout, line.horizontalAdvance(), line.ascent() + line.descent()


def forget_lines() -> None:
    """No line that was set is kept any more."""
    _line.cache_clear()


@lru_cache(maxsize=2)
def _option(rtl: bool) -> QTextOption:
    """One line, from its left edge on; a layout takes a copy."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if rtl else direction.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def lay_out(
    text: str,
    font: QFont,
    width: int,
    line_height: int,
    *,
    align: Align = "start",
    rtl: bool = False,
) -> tuple[QTextLayout, int]:
    """Text broken into lines of a given height; gives the layout and the whole height.

    Draw it with `layout.draw(painter, QPointF(rect.topLeft()))`. Direction is the text's,
    the side is the interface's.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection
    reads_rtl = is_rtl(text, rtl)
    option.setTextDirection(direction.RightToLeft if reads_rtl else direction.LeftToRight)
    flag = Qt.AlignmentFlag
    if align == "center":
        side = flag.AlignHCenter
    else:
        side = flag.AlignRight if (align == "end") != rtl else flag.AlignLeft
    option.setAlignment(side | flag.AlignAbsolute)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
        top += line_height
    layout.endLayout()
    return layout, top
