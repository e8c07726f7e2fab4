"""The box in which the text of an automatic answer is written; its blanks are shown as chips.

A chip names its blank in the window's language; the text that is kept names it in the plan's.

Invariant: what it gives out carries no direction marks; a chip is painted over its blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.core.bidi import is_rtl, strip
from app.domain.answer_words import BLANKS
from app.ui.answers.words import blank_name
from app.ui.style.look import theme
from app.ui.widgets.painting import fill_round
from app.ui.widgets.themed import Written

_BLANK = re.compile(r"\{([^{}\n]{1,40})\}")
_LINES = 4
_UNBROKEN = "\u00a0"


class _Ink(QSyntaxHighlighter):
    """Blanks in the accent's colour, their braces in the chip's own."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        now = theme()
        for match in _BLANK.finditer(text):
            known = _blank(match) in BLANKS
            words, braces = QTextCharFormat(), QTextCharFormat()
            words.setForeground(now.color("accent.text" if known else "danger.text"))
            words.setFontWeight(500)
            braces.setForeground(now.color("accent.soft" if known else "danger.soft"))
            start, end = match.span()
            self.setFormat(start, end - start, words)
            self.setFormat(start, 1, braces)
            self.setFormat(end - 1, 1, braces)


class AnswerText(Written, QPlainTextEdit):
    """Signal: `edited(str)` while it is typed."""

    edited = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._putting = False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(6)
        self._ink = _Ink(self.document())
        self.textChanged.connect(self._changed)
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme().font("body"))
        self.viewport().setFont(self.font())  # the hint's; it does not follow by itself
        self._ink.rehighlight()
        self.setFixedHeight(_LINES * (self.fontMetrics().lineSpacing() + 4) + 12)

    def text(self) -> str:
        """What was written."""
        return _BLANK.sub(lambda found: f"{{{_blank(found)}}}", strip(self.toPlainText()))

    def put(self, text: str, *, rtl: bool) -> None:
        """Another text, nobody is told; an empty one reads in the language's direction."""
        self._putting = True
        if text != self.text():
            self.setPlainText(_BLANK.sub(lambda found: _chip(_blank(found)), text))
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._putting = False
        self._direct(rtl)

    def add_blank(self, blank: str) -> None:
        """Puts a blank where the cursor is, with the spaces it wants."""
        cursor = self.textCursor()
        before = self.toPlainText()[: cursor.selectionStart()]
        gap = "" if not before or before[-1].isspace() else " "
        cursor.insertText(f"{gap}{_chip(blank)}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def _changed(self) -> None:
        self._direct(self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        if not self._putting:
            self.edited.emit(self.text())

    def _direct(self, default: bool) -> None:
        bare = _BLANK.sub("", self.toPlainText())
        rtl = is_rtl(bare, default)
        wanted = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if self.layoutDirection() != wanted:
            self.setLayoutDirection(wanted)
        flag = Qt.AlignmentFlag
        option = self.document().defaultTextOption()
        side = (flag.AlignRight if rtl else flag.AlignLeft) | flag.AlignAbsolute
        if option.alignment() != side or option.textDirection() != wanted:
            option.setAlignment(side)
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(strip(source.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self.viewport())
        for box, known in self._chips():
            soft, line = ("accent.soft", "accent.border") if known else ("danger.soft", "")
            border = now.color(line) if line else now.color("danger.text")
            fill_round(painter, box, 4, now.color(soft), border)
        painter.end()
        super().paintEvent(event)

    def _chips(self) -> Iterator[tuple[QRectF, bool]]:
        block: QTextBlock = self.firstVisibleBlock()
        while block.isValid():
            where = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if where.top() > self.viewport().height():
                return
            layout = block.layout()
            for match in _BLANK.finditer(block.text()):
                for at in range(layout.lineCount()):
                    line = layout.lineAt(at)
                    start = max(match.start(), line.textStart())
                    end = min(match.end(), line.textStart() + line.textLength())
                    if start >= end:
                        continue
                    # braces and words may run in different directions
                    places = [_x(line, one) for one in range(start, end + 1)]
                    left = where.left() + min(places) - 1
                    top = where.top() + line.y() + 0.5
                    width = max(places) - min(places) + 2
                    yield QRectF(left, top, width, line.height() - 1), _blank(match) in BLANKS
            block = block.next()


def _blank(found: re.Match[str]) -> str:
    """The blank that these words stand for, in either language; else the words."""
    words = found[1].replace(_UNBROKEN, " ").strip()
    return next((blank for blank in BLANKS if words == blank_name(blank)), words)


def _chip(blank: str) -> str:
    """What stands in the box for a blank; it is not to be torn apart at the end of a line."""
    return "{" + blank_name(blank).replace(" ", _UNBROKEN) + "}"


def _x(line: object, at: int) -> float:
    found = line.cursorToX(at)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
