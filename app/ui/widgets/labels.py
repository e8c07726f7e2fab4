"""Labels that show plain text and nothing else.

QLabel guesses rich text, so `<img src=…>` in a customer's name would load. Every label in
Switchboard is one of these. Invariant: the format is PlainText and cannot become another.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.core.bidi import is_rtl, strip
from app.ui.style.look import theme
from app.ui.style.tokens import TextSize, Weight
from app.ui.widgets.painting import Align, draw_text, lay_out, text_width
from app.ui.widgets.texts import line_size
from app.ui.widgets.themed import Themed

_TALLER = 4
_HEIGHTS = 8
_WORD = 120


class PlainLabel(Themed, QLabel):
    """Plain text in a text size, weight and colour role.

    `wrap` breaks lines, `selectable` lets the mouse and keyboard select, `mono` is for ids
    and code, `tabular` for numbers that change or stand in columns.
    """

    def __init__(
        self,
        text: str = "",
        size: TextSize = "body",
        weight: Weight = "regular",
        role: str = "text.primary",
        *,
        wrap: bool = False,
        selectable: bool = False,
        mono: bool = False,
        tabular: bool = False,
        align: Align = "start",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[int, str], int] = {}
        super().setTextFormat(Qt.TextFormat.PlainText)
        self._look = (size, weight, mono, tabular)
        self._role = role
        self._align: Align = align
        if wrap:
            self.setWordWrap(True)
        if selectable:
            flag = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.restyle()
        self.setText(text)

    def setTextFormat(self, format: Qt.TextFormat) -> None:
        """Refused: the format stays PlainText."""
        if format != Qt.TextFormat.PlainText:
            raise ValueError("labels show plain text only")

    def set_role(self, role: str) -> None:
        """Another colour role, as `danger.text`."""
        if role != self._role:
            self._role = role
            self.restyle()

    def restyle(self) -> None:
        self._heights.clear()
        size, weight, mono, tabular = self._look
        now = theme()
        self.setFont(now.font(size, weight, mono=mono, tabular=tabular))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, now.color(self._role))
        self.setPalette(palette)
        # QLabel would align by the text's direction; a column stays on the interface's side.
        flag = Qt.AlignmentFlag
        if self._align == "center":
            side = flag.AlignHCenter
        else:
            side = flag.AlignRight if (self._align == "end") != now.rtl else flag.AlignLeft
        self.setAlignment(side | flag.AlignVCenter | flag.AlignAbsolute)

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        height = self._height_in(room) + margins.top() + margins.bottom()
        # what can be selected is painted by Qt, with lines as high as the script's font is
        return max(height, super().heightForWidth(width)) if self._interactive() else height

    def _height_in(self, room: int) -> int:
        """Kept until ``restyle``: whatever changes in a window, its layouts ask every label."""
        key = (room, self.text())
        known = self._heights.get(key)
        if known is None:
            line = theme().line(self._look[0])
            known = lay_out(key[1], self.font(), room, line)[1]
            if len(self._heights) >= _HEIGHTS:
                self._heights.clear()
            self._heights[key] = known
        return known

    def forget_heights(self) -> None:
        """Keeps no text that it had before."""
        self._heights.clear()

    def _interactive(self) -> bool:
        selects = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return bool(selects)

    def _one_line(self) -> QSize | None:
        """Room for a line that can be selected: Qt would set a whole document for the answer."""
        if self.wordWrap() or not self._interactive() or "\n" in self.text():
            return None
        margins = self.contentsMargins()
        width, height = line_size(self.text(), self.font())
        return QSize(
            width + margins.left() + margins.right() + 1,
            max(height, theme().line(self._look[0])) + margins.top() + margins.bottom(),
        )

    def sizeHint(self) -> QSize:
        line_alone = self._one_line()
        if line_alone is not None:
            return line_alone
        hint = super().sizeHint()
        margins = self.contentsMargins()
        line = theme().line(self._look[0]) + margins.top() + margins.bottom()
        if self.wordWrap() or "\n" in self.text() or self._interactive():
            return QSize(hint.width(), max(hint.height(), line))
        # a script with a tall font (Arabic) must not push the lines around it far away
        return QSize(hint.width(), min(max(hint.height(), line), line + _TALLER))

    def minimumSizeHint(self) -> QSize:
        line_alone = self._one_line()
        if line_alone is not None:
            return line_alone
        hint = super().minimumSizeHint()
        if not self.wordWrap():
            return QSize(hint.width(), self.sizeHint().height())
        margins = self.contentsMargins()
        line = theme().line(self._look[0]) + margins.top() + margins.bottom()
        # a script's tall font must not ask for more than the line that is painted here
        height = max(hint.height(), line) if self._interactive() else line
        # a word of any length is broken where it has to be: no column is pushed wide by one
        return QSize(min(hint.width(), theme().px(_WORD)), height)

    def _too_long(self) -> bool:
        """Whether a word does not fit on a line: Qt would let it run out at the side."""
        room = self.contentsRect().width()
        words = self.text().split()
        longest = max(words, key=len, default="")
        return len(longest) * 16 > room and text_width(longest, self.font()) > room

    def paintEvent(self, event: QPaintEvent) -> None:
        by_qt = self._interactive() and (self.hasSelectedText() or not self._too_long())
        if not self.wordWrap() or by_qt:
            super().paintEvent(event)
            return
        # QLabel sets lines as close as the font allows; the design wants its line height.
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rect = self.contentsRect()
        now = theme()
        layout, height = lay_out(
            self.text(),
            self.font(),
            rect.width(),
            now.line(self._look[0]),
            align=self._align,
            rtl=now.rtl,
        )
        top = rect.y() + max(0, (rect.height() - height) // 2)
        layout.draw(painter, QPointF(rect.x(), top))


class ElidedLabel(PlainLabel):
    """One line that is cut at its logical end, with the whole text as its tooltip."""

    def __init__(
        self,
        text: str = "",
        size: TextSize = "body",
        weight: Weight = "regular",
        role: str = "text.primary",
        *,
        mono: bool = False,
        tabular: bool = False,
        align: Align = "start",
        parent: QWidget | None = None,
    ) -> None:
        self._room: tuple[int, int] | None = None
        super().__init__(
            text, size, weight, role, mono=mono, tabular=tabular, align=align, parent=parent
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        # by the line that is painted: QLabel would lay it out once more for its height
        margins = self.contentsMargins()
        width, height = self._needs()
        line = theme().line(self._look[0])
        return QSize(
            width + margins.left() + margins.right() + 1,
            min(max(height, line), line + _TALLER) + margins.top() + margins.bottom(),
        )

    def _needs(self) -> tuple[int, int]:
        """Room for the whole line: layouts ask for it a dozen times for each other text."""
        if self._room is None:
            self._room = line_size(self.text(), self.font())
        return self._room

    def restyle(self) -> None:
        self._room = None
        super().restyle()

    def setText(self, text: str) -> None:
        if text != self.text():
            self._room = None
            super().setText(text)  # whether it is cut shows once it is placed and painted

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip()

    def _tip(self) -> None:
        cut = self._needs()[0] > self.contentsRect().width()
        if not cut and not self.toolTip():
            return
        from app.ui.widgets.tips import plain_tip

        tip = plain_tip(strip(self.text())) if cut else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._tip()
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        draw_text(
            painter,
            self.contentsRect(),
            self.text(),
            self.font(),
            self.palette().color(QPalette.ColorRole.WindowText),
            align=self._align,
            rtl=rtl,
            text_rtl=is_rtl(self.text(), rtl),
        )
