"""Lines and paragraphs of plain text, placed by the interface, read by their own direction.

`painting.py` passes these on to delegates. Invariant: the side comes from the interface, the
reading direction from the text, and a line is cut at its logical end.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from app.core.bidi import is_rtl

Align = Literal["start", "center", "end"]


def text_width(text: str, font: QFont) -> int:
    """Room one line of text needs."""
    return QFontMetrics(font).horizontalAdvance(text) + 1


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
    metrics = QFontMetrics(font)
    line = text.replace("\n", " ")
    if elide:
        line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
    if align == "center":
        side = Qt.AlignmentFlag.AlignHCenter
    else:
        right = (align == "end") != rtl
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    paragraph_rtl = is_rtl(text, rtl) if text_rtl is None else text_rtl
    direction = Qt.LayoutDirection
    painter.setLayoutDirection(direction.RightToLeft if paragraph_rtl else direction.LeftToRight)
    painter.setFont(font)
    painter.setPen(color)
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine), line)
    return min(metrics.horizontalAdvance(line), rect.width())


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
