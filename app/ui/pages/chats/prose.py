"""A box for some lines of words, whose paragraphs each have the direction of their own text.

For notes, canned replies and scheduled texts. A `QTextEdit`, because a `QPlainTextEdit` sets all
paragraphs to one side. Invariant: it takes and gives plain words without direction marks.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from app.core.bidi import strip
from app.ui.style.look import theme
from app.ui.widgets.themed import Written


class Prose(Written, QTextEdit):
    """Signals: `submitted()` on Ctrl+Enter; `escaped()` on Esc where ``catches_escape``."""

    submitted = Signal()
    escaped = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catches_escape = False
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.restyle()

    def text(self) -> str:
        """What was typed."""
        return strip(self.toPlainText()).strip()

    def restyle(self) -> None:
        self.setFont(theme().font("body"))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # a dropped file is nobody's words: whoever holds this box may take it
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(strip(source.text()).replace("\r\n", "\n"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.catches_escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
