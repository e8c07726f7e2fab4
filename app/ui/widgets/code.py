"""Code that is read or edited: JSON, headers, commands, in the monospaced face, coloured.

Always left to right, also in a right-to-left window; the surface under it is the page's.
Invariant: what is shown is plain text, letter by letter what was put in.
"""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextDocumentLayout, QPlainTextEdit, QWidget

from app.ui.style.look import theme
from app.ui.widgets.painting import draw_text, text_width
from app.ui.widgets.themed import Themed

Language = Literal["json", "headers", "shell", "python", "none"]
_COLOURED = 200_000
"""Longer texts stay in one colour: a highlighter runs on the GUI thread."""

_STRING = r'"(?:[^"\\]|\\.)*"?'
_RULES: dict[str, list[tuple[re.Pattern[str], str]]] = {
    "json": [
        (re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"), "code.number"),
        (re.compile(r"\b(?:true|false|null)\b"), "code.literal"),
        (re.compile(_STRING), "code.string"),
        (re.compile(r'"(?:[^"\\]|\\.)*"(?=\s*:)'), "code.key"),
    ],
    "headers": [(re.compile(r"^[^:\s]+(?=:)"), "code.key")],
    "shell": [
        (re.compile(r"https?://\S+"), "code.string"),
        (re.compile(r"\$[A-Z_]+"), "code.literal"),
    ],
    "python": [
        (re.compile(r"\b(?:import|from|as|async|await|with|def|return|print)\b"), "code.key"),
        (re.compile(r"\b\d+(?:\.\d+)?\b"), "code.number"),
        (re.compile(r"\b(?:True|False|None)\b"), "code.literal"),
        (re.compile(_STRING), "code.string"),
    ],
    "none": [],
}


class _Colours(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument, language: Language) -> None:
        super().__init__(document)
        self.language: Language = language
        self.on = True

    def highlightBlock(self, text: str) -> None:
        if not self.on:
            return
        now = theme()
        if self.language == "shell":
            self._quotes(text)
        for pattern, role in _RULES[self.language]:
            shape = QTextCharFormat()
            shape.setForeground(now.color(role))
            for match in pattern.finditer(text):
                self.setFormat(match.start(), match.end() - match.start(), shape)

    def _quotes(self, text: str) -> None:
        """Colours what stands in single quotes, which go on over lines in a shell."""
        inside = self.previousBlockState() == 1
        shape = QTextCharFormat()
        shape.setForeground(theme().color("code.string"))
        for at, char in enumerate(text):
            if inside or char == "'":
                self.setFormat(at, 1, shape)
            if char == "'":
                inside = not inside
        self.setCurrentBlockState(int(inside))


class _Apart(QPlainTextDocumentLayout):
    """Lines further apart than the face has them, which is made for terminals."""

    def __init__(self, document: QTextDocument, air: int) -> None:
        super().__init__(document)
        self._air = air

    @property
    def air(self) -> int:
        """Pixels under each line."""
        return theme().px(self._air)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        return super().blockBoundingRect(block).adjusted(0, 0, 0, self.air)


class CodeView(Themed, QPlainTextEdit):
    """Read-only by default. `numbers` shows line numbers; `wrap` breaks long lines."""

    def __init__(
        self,
        name: str,
        *,
        language: Language = "json",
        numbers: bool = False,
        wrap: bool = False,
        editable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        document = QTextDocument(self)
        self._lines = _Apart(document, 6 if numbers else 4)
        document.setDocumentLayout(self._lines)
        self.setDocument(document)
        self._numbers = _Gutter(self) if numbers else None
        self._colours = _Colours(self.document(), language)
        self.setAccessibleName(name)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(not editable)
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        flag = Qt.TextInteractionFlag
        if not editable:
            self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        mode = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(mode.WidgetWidth if wrap else mode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(12)
        if self._numbers is not None:
            self.blockCountChanged.connect(lambda _count: self._make_room())
            self.updateRequest.connect(self._scroll_numbers)
        self.restyle()

    def put(self, text: str, language: Language | None = None) -> None:
        """Show a text, from its beginning."""
        self._colours.on = len(text) <= _COLOURED
        if language is not None:
            self._colours.language = language
        self.setPlainText(text)

    def line_height(self) -> int:
        """Pixels from one line to the next."""
        return self.fontMetrics().height() + self._lines.air

    def restyle(self) -> None:
        now = theme()
        self.setFont(now.font("small", mono=True))
        self._make_room()
        self._colours.rehighlight()

    # Line numbers

    def gutter_width(self) -> int:
        digits = max(2, len(str(self.blockCount())))
        return text_width("9" * digits, self.font()) + 22

    def _make_room(self) -> None:
        if self._numbers is not None:
            self.setViewportMargins(self.gutter_width(), 0, 0, 0)

    def _scroll_numbers(self, rect: QRect, _: int) -> None:
        if self._numbers is not None:
            self._numbers.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._numbers is not None:
            inner = self.contentsRect()
            self._numbers.setGeometry(
                inner.left(), inner.top(), self.gutter_width(), inner.height()
            )

    def paint_gutter(self, painter: QPainter, area: QWidget) -> None:
        now = theme()
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        while block.isValid():
            where = self.blockBoundingGeometry(block).translated(offset)
            if where.top() > area.height():
                break
            box = QRect(0, round(where.top()), area.width() - 10, self.fontMetrics().height())
            draw_text(
                painter,
                box,
                str(block.blockNumber() + 1),
                self.font(),
                now.color("text.muted"),
                align="end",
                elide=False,
                rtl=False,
            )
            block = block.next()


class _Gutter(QWidget):
    """The line numbers beside a view."""

    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        return QSize(self._view.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_gutter(QPainter(self), self)
