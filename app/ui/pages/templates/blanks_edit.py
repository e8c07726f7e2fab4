"""A text field that shows variables as chips: one line (header, address) or several (body).

A `QTextEdit`, because a `QPlainTextEdit` sets lines as close as the font allows and the design
wants its line height. Invariant: what it gives out carries no direction marks; the chips are
painted, never text.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from app.core.bidi import is_rtl, ltr, strip
from app.domain.template_shapes import BLANK, blanks
from app.ui.style.look import theme
from app.ui.widgets.blank_chips import boxes, shapes
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import fill_round
from app.ui.widgets.themed import Written

_LINE = 22  # as drawn: chips on two lines do not touch


class _Ink(QSyntaxHighlighter):
    """Colours the words of a variable."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        rtl = is_rtl(text, theme().rtl)
        for match in BLANK.finditer(text):
            for start, length, shape in shapes(text, *match.span(), rtl=rtl):
                self.setFormat(start, length, shape)


class BlanksEdit(Written, QTextEdit):
    """Signals: ``edited(str)`` while typed, ``left()`` when the focus goes.

    ``most`` shows a counter at the end; ``lines`` is the least height; 1 refuses new lines.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(
        self,
        name: str,
        *,
        most: int = 0,
        lines: int = 1,
        ltr_only: bool = False,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines, self._most, self._ltr = lines, most, ltr_only
        self._putting = False
        self._spacing = False
        self._ink = _Ink(self.document())
        self._counter = PlainLabel("", "small", role="text.muted", tabular=True, parent=self)
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if lines == 1 else policy.ScrollBarAsNeeded
        )
        if lines == 1:
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        if ltr_only:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            option = QTextOption()
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
            if lines == 1:
                option.setWrapMode(QTextOption.WrapMode.NoWrap)
            self.document().setDefaultTextOption(option)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)
        self._counter.setVisible(bool(most))
        self._counter.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._changed)
        self.restyle()
        self._count()

    def restyle(self) -> None:
        self.setFont(theme().font("body"))
        self.viewport().setFont(self.font())  # the hint's; it does not follow by itself
        self._ink.rehighlight()
        self._space()
        self._grow()
        self._place()

    def _space(self) -> None:
        """Gives the lines of several the height of the design, where they have another."""
        wanted = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.FixedHeight
        wanted.setLineHeight(theme().px(_LINE), kind.value)
        first = self.document().firstBlock().blockFormat()
        if self._lines == 1 or first.lineHeight() == wanted.lineHeight():
            return
        self._spacing = True
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.joinPreviousEditBlock()
        cursor.mergeBlockFormat(wanted)
        cursor.endEditBlock()
        self._spacing = False

    # Text

    def text(self) -> str:
        """What was typed."""
        return strip(self.toPlainText())

    def put(self, text: str) -> None:
        """Another text; nobody is told."""
        if text == self.text():
            return
        self._putting = True
        self.setPlainText(text)
        self._putting = False
        self._count()

    def set_error(self, on: bool) -> None:
        """The red border."""
        if bool(self.property("error")) != on:
            self.setProperty("error", on)
            self.style().unpolish(self)
            self.style().polish(self)

    def add_blank(self) -> None:
        """Puts the next variable where the cursor is."""
        names = [int(one) for one in blanks(self.text()) if one.isdecimal() and len(one) <= 6]
        self.textCursor().insertText("{{" + str(max(names, default=0) + 1) + "}}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def wrap(self, sign: str) -> None:
        """Puts one of WhatsApp's signs (``*``, ``_``, ``~``) around the selection."""
        cursor = self.textCursor()
        words = cursor.selectedText().replace("\u2029", "\n")
        cursor.insertText(f"{sign}{words}{sign}")
        if not words:
            cursor.movePosition(QTextCursor.MoveOperation.Left)
            self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        if self._spacing:
            return
        self._space()
        self._grow()
        self._count()
        if not self._putting:
            self.edited.emit(self.text())

    def _count(self) -> None:
        if self._most:
            used = len(self.text())
            self._counter.setText(ltr(f"{used} / {self._most}"))
            self._counter.set_role("danger.text" if used > self._most else "text.muted")
            self._place()

    # Room

    def sizeHint(self) -> QSize:
        return QSize(160, self._height())

    def _height(self) -> int:
        now = theme()
        if self._lines == 1:
            return now.row("control")
        line = now.px(_LINE)
        words = round(self.document().size().height() - 2 * self.document().documentMargin())
        return max(self._lines * line, min(words, 14 * line)) + (38 if self._most else 22)

    def _grow(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()
        self._place()

    def _place(self) -> None:
        if not self._most:
            return
        counter = self._counter
        size = counter.sizeHint()
        rtl = theme().rtl and not self._ltr
        top = (self.height() - size.height()) // 2
        if self._lines > 1:
            top = self.height() - size.height() - 5
        left = 10 if rtl else self.width() - size.width() - 10
        counter.setGeometry(left, top, size.width(), size.height())
        room = size.width() + 12 if self._lines == 1 else 0
        bottom = 18 if self._lines > 1 else 0
        self.setViewportMargins(room if rtl else 0, 0, 0 if rtl else room, bottom)

    # Keys and painting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._lines == 1 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: object) -> None:
        text = source.text() if hasattr(source, "text") else ""
        if self._lines == 1:
            text = " ".join(text.split("\n"))
        self.insertPlainText(strip(text))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_chips()
        super().paintEvent(event)

    def _paint_chips(self) -> None:
        now = theme()
        painter = QPainter(self.viewport())
        aside, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        block = self.document().firstBlock()
        while block.isValid():
            layout = block.layout()
            where = layout.position() - QPointF(aside, down)
            if where.y() > self.viewport().height():
                break
            for match in BLANK.finditer(block.text()):
                for box in boxes(layout, *match.span()):
                    chip = box.translated(where).adjusted(0, 0.5, 0, -0.5)
                    soft, border = now.color("accent.soft"), now.color("accent.border")
                    fill_round(painter, chip, 3, soft, border)
            block = block.next()
