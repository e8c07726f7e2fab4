"""A template as its customer will see it: a bubble with header, text, footer, time and buttons.

Each paragraph reads in the direction of its own letters, the bubble stands at the start of the
phone, whose direction is the template's. Blanks are shown as chips, filled ones on a tint.

Invariant: paints plain text only; what is bold or slanted was marked so by WhatsApp's own signs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.bidi import is_rtl
from app.domain.template_shapes import Definition, blanks, pieces
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.blank_chips import boxes, shapes
from app.ui.widgets.themed import Themed

BUTTON_ICONS = {
    "quick_reply": "reply",
    "url": "external-link",
    "phone": "phone",
    "copy_code": "copy",
    "otp": "copy",
}
_MARKS = re.compile(r"(?<!\w)([*_~])(?=\S)(.+?)(?<=\S)\1(?!\w)", re.S)
_PAD, _GAP = 11, 3
_BUTTON = 34


@dataclass(slots=True)
class _Line:
    """A paragraph that is laid out."""

    layout: QTextLayout
    top: float
    chips: list[tuple[int, int, str]]


class PhoneBubble(Themed, QWidget):
    """``put`` shows a definition with values by place (``1``); ``most`` is its greatest width."""

    def __init__(self, most: int = 300, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._definition = Definition()
        self._values: Mapping[str, str] = {}
        self._header = ""
        self._time = ""
        self._lines: list[_Line] = []
        self._laid = -1
        self._text_height = 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(
        self,
        definition: Definition,
        values: Mapping[str, str],
        header: str = "",
        time: str = "",
        name: str = "",
    ) -> None:
        """Another template, or other values."""
        self._definition, self._values = definition, dict(values)
        self._header, self._time = header, time
        words = [self._header_text(), self._body_text(), definition.footer]
        words += [one.text for one in definition.buttons]
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(word for word in words if word))
        self._laid = -1
        self.updateGeometry()
        self.update()

    @property
    def rtl(self) -> bool:
        """Whether the template reads from right to left."""
        return is_rtl(f"{self._definition.body} {self._definition.header}", theme().rtl)

    def _header_text(self) -> str:
        return "".join(words for _, words in pieces(self._definition.header, self._head_values()))

    def _body_text(self) -> str:
        return "".join(words for _, words in pieces(self._definition.body, self._values))

    def _head_values(self) -> dict[str, str]:
        names = blanks(self._definition.header)
        return {names[0]: self._header} if names and self._header else {}

    # Size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lay_out(min(width, self._most))
        return (
            round(self._text_height) + self._file_height() + 2 * _PAD - 4 + self._buttons_height()
        )

    def sizeHint(self) -> QSize:
        width = max(160, min(self.width() or self._most, self._most))
        return QSize(self._most, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def restyle(self) -> None:
        self._laid = -1
        self.updateGeometry()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()

    def _buttons_height(self) -> int:
        return len(self._definition.buttons) * theme().px(_BUTTON)

    def _file_height(self) -> int:
        kind = self._definition.header_kind
        if kind in ("image", "video"):
            return theme().px(112) + 8
        return theme().px(52) + 8 if kind == "document" else 0

    # Laying out

    def _lay_out(self, width: int) -> None:
        if self._laid == width:
            return
        self._laid = width
        self._lines = []
        now = theme()
        room = width - 2 * _PAD
        top = 0.0
        definition = self._definition
        if definition.header_kind == "text" and definition.header:
            parts = pieces(definition.header, self._head_values())
            font = now.font("message", "semibold")
            top = self._paragraphs(parts, font, "text.primary", room, top) + _GAP
        top = self._paragraphs(
            pieces(definition.body, self._values), now.font("message"), "text.primary", room, top
        )
        if definition.footer:
            top += _GAP
            parts = [("", definition.footer)]
            top = self._paragraphs(parts, now.font("small"), "text.secondary", room, top)
        elif self._time:
            top += now.line("caption")
        self._text_height = max(top, float(now.line("message")))

    def _paragraphs(
        self, parts: list[tuple[str, str]], font: QFont, role: str, room: int, top: float
    ) -> float:
        """Lays out one text, each of its lines by its own direction; where it ends."""
        line: list[tuple[str, str]] = []
        lines = [line]
        for kind, words in parts:
            first, *rest = words.split("\n")
            line.append((kind, first))
            for more in rest:
                line = [(kind, more)]
                lines.append(line)
        for one in lines:
            top = self._paragraph(one, font, role, room, top)
        return top

    def _paragraph(
        self, parts: list[tuple[str, str]], font: QFont, role: str, room: int, top: float
    ) -> float:
        now = theme()
        text = "".join(words for _, words in parts)
        rtl = is_rtl(text, self.rtl)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = Qt.LayoutDirection
        option.setTextDirection(direction.RightToLeft if rtl else direction.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        plain, marks = _marked(text) if len(text) < 5_000 else (text, [])
        layout = QTextLayout(plain, font)
        layout.setTextOption(option)
        formats = []
        base = QTextCharFormat()
        base.setForeground(now.color(role))
        formats.append(_range(0, len(plain), base))
        for start, length, sign in marks:
            shape = QTextCharFormat(base)
            if sign == "*":
                shape.setFontWeight(QFont.Weight.DemiBold)
            elif sign == "_":
                shape.setFontItalic(True)
            else:
                shape.setFontStrikeOut(True)
            formats.append(_range(start, length, shape))
        chips = []
        at = 0
        for kind, words in parts:
            start = plain.find(words, at) if kind and words else -1
            if start >= 0:
                chips.append((start, len(words), kind))
                at = start + len(words)
                if kind == "blank":
                    formats += [_range(*one) for one in shapes(plain, start, at, rtl=rtl)]
        layout.setFormats(formats)
        height = float(now.line("message" if role == "text.primary" else "small"))
        layout.beginLayout()
        end = 0.0
        while (row := layout.createLine()).isValid():
            row.setLineWidth(max(20, room))
            row.setPosition(QPointF(0, end + (height - row.height()) / 2))
            end += height
        layout.endLayout()
        self._lines.append(_Line(layout, top, chips))
        return top + max(end, height)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        width = min(self.width(), self._most)
        self._lay_out(width)
        left = self.width() - width if self.rtl else 0
        height = self.heightForWidth(self.width())
        frame = QRect(left, 0, width, height)
        painting.fill_round(
            painter, frame, now.radius("lg"), now.color("bubble.in"), now.color("bubble.in.border")
        )
        text = frame.adjusted(_PAD, _PAD - 2, -_PAD, 0)
        self._paint_file(painter, text)
        origin = QPointF(text.x(), text.y() + self._file_height())
        for line in self._lines:
            self._paint_chips(painter, line, origin)
            line.layout.draw(painter, QPointF(origin.x(), origin.y() + line.top))
        self._paint_time(painter, text)
        self._paint_buttons(painter, frame)

    def _paint_chips(self, painter: QPainter, line: _Line, origin: QPointF) -> None:
        now = theme()
        for start, length, kind in line.chips:
            blank = kind == "blank"
            border = now.color("accent.border") if blank else None
            for box in boxes(line.layout, start, start + length):
                around = (0.0, -0.5, 0.0, 0.5) if blank else (2.5, -0.5, 3.5, 0.5)
                box = box.translated(origin.x(), origin.y() + line.top).adjusted(*around)
                painting.fill_round(painter, box, 3, now.color("accent.soft"), border)

    def _paint_file(self, painter: QPainter, rect: QRect) -> None:
        kind = self._definition.header_kind
        if not self._file_height():
            return
        now = theme()
        box = QRect(rect.x(), rect.y(), rect.width(), self._file_height() - 8)
        painting.fill_round(painter, box, now.radius("md"), now.color("surface.sunken"))
        icon = {"image": "image", "video": "play"}.get(kind, "file-text")
        look().icons.draw(painter, box, icon, "text.muted", 26)

    def _paint_time(self, painter: QPainter, rect: QRect) -> None:
        if not self._time:
            return
        now = theme()
        bottom = rect.y() + self._file_height() + round(self._text_height)
        line = QRect(rect.x(), bottom - now.line("caption"), rect.width(), now.line("caption"))
        painting.draw_text(
            painter,
            line,
            self._time,
            now.font("caption", tabular=True),
            now.color("text.muted"),
            align="end",
            rtl=self.rtl,
        )

    def _paint_buttons(self, painter: QPainter, frame: QRect) -> None:
        now = theme()
        height = now.px(_BUTTON)
        top = frame.bottom() + 1 - self._buttons_height()
        font = now.font("body", "medium")
        for button in self._definition.buttons:
            row = QRect(frame.x(), top, frame.width(), height)
            painter.fillRect(row.x() + 1, top, row.width() - 2, 1, now.color("border.subtle"))
            words = button.text or "…"
            width = min(painting.text_width(words, font), row.width() - 48)
            whole = width + 22
            left = row.x() + (row.width() - whole) // 2
            icon = BUTTON_ICONS.get(button.kind, "reply")
            rtl = is_rtl(words, self.rtl)
            place = left + whole - 14 if rtl else left
            look().icons.draw(painter, QRect(place, top, 14, height), icon, "text.link", 14)
            painting.draw_text(
                painter,
                QRect(left if rtl else left + 22, top, width, height),
                words,
                font,
                now.color("text.link"),
                rtl=rtl,
            )
            top += height


def _range(start: int, length: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, shape
    return found


def _marked(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without WhatsApp's ``*bold*``, ``_slanted_``, ``~struck~`` signs, and where."""
    plain, marks, at = "", [], 0
    for match in _MARKS.finditer(text):
        plain += text[at : match.start()]
        marks.append((len(plain), len(match.group(2)), match.group(1)))
        plain += match.group(2)
        at = match.end()
    return plain + text[at:], marks
