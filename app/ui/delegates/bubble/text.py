"""A message's text, laid out: paragraphs with a direction each, links, the last line's room.

Invariant: direction follows each paragraph's first strong letter, and right-to-left paragraphs
end at the block's right edge whatever the interface's direction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from app.core.bidi import is_rtl, ltr
from app.ui.models.message_words import links
from app.ui.style.tokens import Theme

_LONGEST = 20_000
_NUMBER = re.compile(r"\+\d[\d -]{5,}\d")


@dataclass(slots=True)
class Paragraph:
    """One paragraph: its layout, its height, where it begins in the text, its links."""

    layout: QTextLayout
    top: int
    height: int
    rtl: bool
    start: int
    links: list[tuple[int, int, str]]


class TextBlock:
    """``width`` is the widest line's; ``last`` the room the last line takes from the start."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        font: QFont,
        most: int,
        *,
        link_role: str = "text.link",
        line: int = 0,
        found: str = "",
    ) -> None:
        self.paragraphs: list[Paragraph] = []
        self.width = 0
        self.height = 0
        self.lines = 0
        self.last = 0
        self._placed = -1
        rtl = theme.rtl
        at = 0
        height = line or theme.line("message")
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        for words in shown.split("\n"):
            rtl = is_rtl(words, rtl)
            if rtl:
                words = _in_own_order(words)
            self._add(words, at, rtl, theme, font, most, height, link_role, found)
            at += len(words) + 1
        if self.paragraphs and rtl != theme.rtl and self.lines > 1:
            self.last = most  # the last line ends where the time would stand

    @property
    def rtl(self) -> bool:
        """Direction of the last paragraph."""
        return bool(self.paragraphs) and self.paragraphs[-1].rtl

    def _add(
        self,
        words: str,
        at: int,
        rtl: bool,
        theme: Theme,
        font: QFont,
        most: int,
        height: int,
        link_role: str,
        found: str,
    ) -> None:
        layout = QTextLayout(words, font)
        layout.setTextOption(_option(rtl))
        layout.setCacheEnabled(True)
        marks = _in_units(words, links(words)) if "." in words else []
        if marks or found:
            layout.setFormats(_formats(words, marks, theme, link_role, found))
        top, used = self.height, 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(most)
            own = line.height()
            need = max(height, round(own))
            line.setPosition(QPointF(0, used + (need - own) / 2))
            used += need
            self.lines += 1
            self.last = int(line.naturalTextWidth()) + 2
            self.width = max(self.width, self.last)
        layout.endLayout()
        self.paragraphs.append(Paragraph(layout, top, used, rtl, at, marks))
        self.height += used

    def settle(self, width: int) -> None:
        """Puts right-to-left lines at the right edge of a block of this width."""
        if width == self._placed:
            return
        self._placed = width
        for paragraph in self.paragraphs:
            if not paragraph.rtl:
                continue
            for number in range(paragraph.layout.lineCount()):
                line = paragraph.layout.lineAt(number)
                line.setPosition(QPointF(width - line.naturalTextWidth() - 1, line.y()))

    def paint(self, painter: QPainter, box: QRect) -> None:
        """Draws it; the pen is the text's colour."""
        for paragraph in self.paragraphs:
            paragraph.layout.draw(painter, QPointF(box.x(), box.y() + paragraph.top))

    def link_at(self, x: int, y: int) -> str:
        """The address of the link under a point of the block; empty if none."""
        for paragraph in self.paragraphs:
            if not paragraph.links or not paragraph.top <= y < paragraph.top + paragraph.height:
                continue
            for number in range(paragraph.layout.lineCount()):
                line = paragraph.layout.lineAt(number)
                inside = line.y() <= y - paragraph.top < line.y() + line.height() + 3
                reach = line.x() <= x <= line.x() + line.naturalTextWidth()
                if not inside or not reach:
                    continue
                at = line.xToCursor(x)
                for start, length, address in paragraph.links:
                    if start <= at <= start + length:
                        return address
        return ""


def _in_own_order(words: str) -> str:
    """Words from right to left, in which phone numbers and links are read from the left."""
    parts, at = list[str](), 0
    for start, length, _ in links(words) if "." in words else []:
        parts += [_NUMBER.sub(_as_ltr, words[at:start]), ltr(words[start : start + length])]
        at = start + length
    return "".join([*parts, _NUMBER.sub(_as_ltr, words[at:])])


def _as_ltr(match: re.Match[str]) -> str:
    return ltr(match.group())


@lru_cache(maxsize=2)
def _option(rtl: bool) -> QTextOption:
    """How paragraphs of a direction break; a layout takes a copy."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if rtl else direction.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _formats(
    words: str,
    marks: list[tuple[int, int, str]],
    theme: Theme,
    link_role: str,
    found: str,
) -> list[QTextLayout.FormatRange]:
    ranges = []
    for start, length, _ in marks:
        format = QTextCharFormat()
        format.setForeground(theme.color(link_role))
        format.setFontUnderline(True)
        ranges.append(_range(start, length, format))
    if found:
        from app.services.seeking import terms_of  # bubbles are laid out without them
        from app.ui.search.snippet import marks as places_of

        places = places_of(words, terms_of(found), message=True)
        for start, length, _ in _in_units(words, [(one, end - one, "") for one, end in places]):
            format = QTextCharFormat()
            format.setBackground(theme.color("warning.border"))
            ranges.append(_range(start, length, format))
    return ranges


def _in_units(words: str, places: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """(start, length, …) as Qt counts: in UTF-16 units, of which an emoji takes two."""
    if not places or max(words) <= "\uffff":
        return places
    return [
        (_units(words[:start]), _units(words[start : start + length]), rest)
        for start, length, rest in places
    ]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _range(start: int, length: int, format: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = format
    return made
