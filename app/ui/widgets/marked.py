"""One line of a longer text: as many letters as have room, with places in it marked.

For lists that show another text with each letter somebody types; `texts.py` has lines that stay.
Letters that have no room are not even set. Invariant: the side comes from the interface, the
reading direction from the text, and what is cut ends with three dots. Places in a text are Python's
characters; Qt counts more for some of them (`_units`), and only what is handed to it is counted so.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from app.core.bidi import is_rtl
from app.ui.style.look import theme
from app.ui.style.tokens import TextSize
from app.ui.widgets.texts import draw_text, text_width

# the width of a letter in pixels: most are wider, hardly any is narrower
_USUAL, _NARROW = 5, 3


class _Line(NamedTuple):
    """A line that was set once: shaping is what drawing text costs."""

    layout: QTextLayout
    wide: float
    height: float
    dots: int
    units: int


def draw_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    size: TextSize,
    role: str,
    marks: Sequence[tuple[int, int]] = (),
) -> int:
    """Draws the line; ``marks`` are (start, end) of places on a soft ground, in order.

    Gives the width it took.
    """
    left, top, room, high = rect.x(), rect.y(), rect.width(), rect.height()
    if not text or room <= 0:
        return 0
    now = theme()
    own, font, ink = is_rtl(text, now.rtl), now.font(size), now.color(role)
    line = _fitting(text, font, own, room)
    begin = left + room - line.wide if now.rtl else float(left)
    over = line.height > high
    if over:
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    if line.dots:
        behind = round(begin if own else begin + line.wide - line.dots)
        at = QRect(behind, top, left + room - behind, high)
        draw_text(painter, at, "…", font, ink, text_rtl=False)
    painter.setPen(ink)
    place = QPointF(begin + (line.dots if own else 0), top + (high - line.height) / 2)
    shown = _shown(text, marks, line.units) if marks else ()
    if shown:
        line.layout.draw(painter, place, shown)
    else:
        line.layout.draw(painter, place)
    if over:
        painter.restore()
    return min(room, round(line.wide))


def _shown(
    text: str, marks: Sequence[tuple[int, int]], units: int
) -> list[QTextLayout.FormatRange]:
    """The marks in the first so many units, as Qt counts them."""
    if _units(text) != len(text):
        marks = [(_units(text[:start]), _units(text[:end])) for start, end in marks]
    look = theme().made(("marked letters",), _format)
    shown = []
    for start, end in marks:
        if start < units:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, min(end, units) - start, look
            shown.append(mark)
    return shown


def _format() -> QTextCharFormat:
    now = theme()
    made = QTextCharFormat()
    made.setBackground(now.color("accent.soft"))
    made.setForeground(now.color("accent.text"))
    return made


def _fitting(text: str, font: QFont, rtl: bool, room: int) -> _Line:
    """The line, of no more letters than it takes to fill the room."""
    for wide in (_USUAL, _NARROW):
        shown = text[: max(8, room // wide)]
        line = _set(shown, font, rtl, room, shown != text)
        if shown == text or line.units < _units(shown):
            break
    return line


@lru_cache(maxsize=200)
def _set(words: str, font: QFont, rtl: bool, room: int, is_part: bool) -> _Line:
    """As many letters as have room, with three dots behind them where others were left out."""
    layout = QTextLayout(words.replace("\n", " "), font)
    layout.setTextOption(_option(rtl))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    dots = text_width("…", font) if is_part else 0
    line.setLineWidth(max(1, room - dots))
    if not is_part and line.textLength() < _units(words):
        dots = text_width("…", font)
        line.setLineWidth(max(1, room - dots))
    layout.endLayout()
    wide = line.naturalTextWidth()
    # it begins where its room begins, whichever way it is read
    line.setPosition(QPointF(wide - line.width() if rtl and line.naturalTextRect().x() else 0, 0))
    return _Line(layout, wide + dots, line.height(), dots, line.textLength())


def _units(text: str) -> int:
    """How long Qt counts a text: most emoji as two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@lru_cache(maxsize=2)
def _option(rtl: bool) -> QTextOption:
    """From its left edge on, broken after any letter; a layout takes a copy."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if rtl else direction.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    return option


def forget_set() -> None:
    """No line that was set is kept any more."""
    _set.cache_clear()
