"""The composer's text box: grows with its text, sends by key, takes words and nothing else.

Invariant: what it gives out carries no direction marks; pictures and files never become text.
"""

from __future__ import annotations

import math
import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QSize, QSysInfo, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.core.bidi import is_rtl, strip
from app.services.spelling import WORD
from app.ui.style.look import theme
from app.ui.widgets.themed import Written
from app.ui.widgets.viewports import know_viewport

BLANK = re.compile(r"\{[^{}\n]{1,40}\}")
MOST_LINES = 8


class _Blanks(QSyntaxHighlighter):
    """Shows the blanks of a canned reply that are still to be filled."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.blanks: set[str] = set()
        self.wrong: frozenset[str] = frozenset()

    def highlightBlock(self, text: str) -> None:
        if self.wrong:
            self._underline(text)
        if not self.blanks:
            return
        now = theme()
        format = QTextCharFormat()
        format.setBackground(now.color("warning.soft"))
        format.setForeground(now.color("warning.text"))
        for match in BLANK.finditer(text):
            if match.group() in self.blanks:
                self.setFormat(match.start(), len(match.group()), format)

    def _underline(self, text: str) -> None:
        wavy = QTextCharFormat()
        wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wavy.setUnderlineColor(theme().color("danger.text"))
        for match in WORD.finditer(text):
            if match.group() in self.wrong:
                start = _units(text[: match.start()])
                self.setFormat(start, _units(match.group()), wavy)


class ComposerText(Written, QPlainTextEdit):
    """Signals: `edited()`, `submitted()`, `slash(str)` after `/`, `given(paths, image)`."""

    edited = Signal()
    submitted = Signal()
    slash = Signal(str)
    slash_key = Signal(int)
    up_on_empty = Signal()
    undo_on_empty = Signal()
    given = Signal(object, object)
    escaped = Signal()
    word_menu_wanted = Signal(QTextCursor, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        know_viewport(self)
        self.send_on_enter = True
        self.popup_open = False
        self._forced: Qt.LayoutDirection | None = None
        self._known = ""
        self.setProperty("bare", True)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(self.tr("Message"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.setViewportMargins(3, 0, 3, 0)  # the words begin over the first tool
        self._highlighter = _Blanks(self.document())
        self.textChanged.connect(self._changed)
        self.restyle()

    def restyle(self) -> None:
        font = theme().font("message")
        self.setFont(font)
        self.viewport().setFont(font)  # the hint's; it does not follow by itself
        self._highlighter.rehighlight()
        self._grow()

    # Text

    def text(self) -> str:
        """What was typed."""
        return strip(self.toPlainText())

    def set_text(self, text: str) -> None:
        """Another text, with the cursor at its end."""
        if text == self.toPlainText():
            return
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def insert_canned(self, text: str, from_slash: bool) -> None:
        """Puts a canned reply in, in the place of the `/word`; goes to its first blank.

        What stands after the cursor stays, on a line of its own.
        """
        cursor = self.textCursor()
        if from_slash:
            begin = QTextCursor.MoveOperation.StartOfBlock
            if text and not cursor.atBlockEnd():
                cursor.insertText("\n")
                cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
            cursor.movePosition(begin, QTextCursor.MoveMode.KeepAnchor)
        start = cursor.selectionStart()
        self._highlighter.blanks |= set(BLANK.findall(text))
        cursor.insertText(text)
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        if not self.next_blank():
            cursor.setPosition(start + _units(text))
            self.setTextCursor(cursor)

    def blanks_left(self) -> list[str]:
        """Blanks of canned replies that are still in the text."""
        text = self.toPlainText()
        return [found for found in BLANK.findall(text) if found in self._highlighter.blanks]

    def next_blank(self) -> bool:
        """Selects the next blank; False where none is left."""
        text = self.toPlainText()
        at = self.textCursor().selectionEnd()
        found = [m for m in BLANK.finditer(text) if m.group() in self._highlighter.blanks]
        if not found:
            return False
        match = next((m for m in found if m.start() >= at), found[0])
        cursor = self.textCursor()
        # positions count UTF-16 units: emoji before the blank take two
        cursor.setPosition(_units(text[: match.start()]))
        cursor.setPosition(_units(text[: match.end()]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def know_blanks(self, blanks: set[str]) -> None:
        """Those of them that stand in the text wait to be filled."""
        self._highlighter.blanks |= blanks
        self._highlighter.rehighlight()
        self.edited.emit()

    def forget_blanks(self) -> None:
        """Another chat."""
        self._highlighter.blanks = set()

    def slash_word(self) -> str | None:
        """What stands after a `/` at the start of the cursor's line; None where there is none."""
        cursor = self.textCursor()
        line = cursor.block().text()[: cursor.positionInBlock()]
        if line.startswith("/") and " " not in line and not line.startswith("//"):
            return line[1:]
        return None

    def show_wrong(self, wrong: frozenset[str]) -> None:
        """Words to underline."""
        if wrong != self._highlighter.wrong:
            self._highlighter.wrong = wrong
            self._highlighter.rehighlight()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Over an underlined word what it may have been meant to be, else the usual."""
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if mouse else self.textCursor()
        block = cursor.block().text()
        at = len(block.encode("utf-16-le")[: 2 * cursor.positionInBlock()].decode("utf-16-le"))
        for match in WORD.finditer(block):
            if match.start() <= at <= match.end() and match.group() in self._highlighter.wrong:
                start = cursor.block().position() + _units(block[: match.start()])
                cursor.setPosition(start)
                end = start + _units(match.group())
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self.word_menu_wanted.emit(cursor, event.globalPos())
                return
        super().contextMenuEvent(event)

    # Direction

    def flip(self) -> None:
        """The other writing direction (Ctrl+Shift+X)."""
        direction = Qt.LayoutDirection
        rtl = self.layoutDirection() == direction.RightToLeft
        self._forced = direction.LeftToRight if rtl else direction.RightToLeft
        self._direct()

    def _direct(self) -> None:
        wanted = self._forced
        if wanted is None:
            rtl = is_rtl(self.toPlainText(), theme().rtl)
            wanted = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if self.layoutDirection() != wanted:
            self.setLayoutDirection(wanted)
        rtl = wanted == Qt.LayoutDirection.RightToLeft
        if self._forced is None and self.toPlainText():
            wanted = Qt.LayoutDirection.LayoutDirectionAuto  # by the letters of each paragraph
        side = _side(rtl=rtl)
        option = self.document().defaultTextOption()
        if option.alignment() != side or option.textDirection() != wanted:
            option.setAlignment(side)
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)
        if self._take_sides():
            self.viewport().update()

    def _take_sides(self) -> bool:
        """Has each paragraph begin at its own side, one without letters as the one before it.

        Whether one changed its side. A paragraph that is laid out anew has lost its own.
        """
        moved, rtl = False, theme().rtl
        block = self.document().firstBlock()
        while block.isValid() and self._forced is None:
            rtl = is_rtl(block.text(), rtl)
            layout, side = block.layout(), _side(rtl=rtl)
            option = layout.textOption()
            if option.alignment() != side:
                option.setAlignment(side)
                layout.setTextOption(option)
                moved = True
            block = block.next()
        return moved

    def paintEvent(self, event: QPaintEvent) -> None:
        self._take_sides()
        super().paintEvent(event)

    # Size

    def _changed(self) -> None:
        text = self.toPlainText()
        if text == self._known:
            return  # only its colours changed
        self._known = text
        if not text:
            self._forced = None
        self._direct()
        self._grow()
        word = self.slash_word()
        self.slash.emit("" if word is None else f"/{word}")
        self.edited.emit()

    def _grow(self) -> None:
        height = self._lines_height() + 10
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _lines_height(self) -> int:
        """Of the first lines, each as high as the script in it: Arabic needs more than Latin."""
        usual = self.fontMetrics().lineSpacing()
        height, left = 0.0, MOST_LINES
        block = self.document().firstBlock()
        while block.isValid() and left > 0:
            layout = block.layout()
            lines = min(left, max(1, layout.lineCount()))
            for at in range(lines):
                own = layout.lineAt(at).height() if at < layout.lineCount() else 0.0
                height += max(usual, own)
            left -= lines
            block = block.next()
        return math.ceil(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()
        self.ensureCursorVisible()  # a long text was put in before there was room for it

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    # Keys and files

    def focusNextPrevChild(self, next: bool) -> bool:
        # Qt moves the focus before it hands Tab to the key handler
        if next and (self.popup_open or self.blanks_left()):
            return False
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.BacktabFocusReason and self.popup_open:
            self.slash.emit("")
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        ctrl = Qt.KeyboardModifier.ControlModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab)
        if self.popup_open and modifiers == none and (enter or key in moves):
            self.slash_key.emit(int(key))
        elif key == Qt.Key.Key_Tab and modifiers == none and self.blanks_left():
            self.next_blank()
        elif enter and modifiers == (none if self.send_on_enter else ctrl):
            self.submitted.emit()
        elif enter and modifiers in (none, shift):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif key == Qt.Key.Key_Up and modifiers == none and not self.toPlainText():
            self.up_on_empty.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.toPlainText():
            self.undo_on_empty.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_X and modifiers == (ctrl | shift):
            self.flip()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Words are dropped where the cursor goes; all else is the chat's, which shows it."""
        held = event.mimeData()
        if holds_files(held) and (files_in(held)[0] or not held.hasText()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        paths, image = files_in(source)
        if paths or (not image.isNull() and not source.hasText()):
            self.given.emit(paths, image)
            return
        if source.hasText():
            self.insertPlainText(strip(source.text()).replace("\r\n", "\n"))


def files_in(source: QMimeData) -> tuple[list[Path], QImage]:
    """Files of this computer in what was pasted or dropped, else the picture (perhaps none)."""
    paths = [_path(url) for url in source.urls() if url.isLocalFile()]
    if paths or not source.hasImage():
        return paths, QImage()
    return [], QImage(source.imageData())


def holds_files(source: QMimeData) -> bool:
    """Whether it is taken as files, a picture or an address, and not as words."""
    return source.hasUrls() or source.hasImage()


def _path(url: QUrl) -> Path:
    # some programs name the computer: without this it would be another one's share
    if url.host().casefold() in ("localhost", QSysInfo.machineHostName().casefold()):
        url.setHost("")
    return Path(url.toLocalFile())


def _side(*, rtl: bool) -> Qt.AlignmentFlag:
    # the layout leaves right-to-left words at the left edge unless it is told absolutely
    flag = Qt.AlignmentFlag
    return (flag.AlignRight if rtl else flag.AlignLeft) | flag.AlignAbsolute


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
