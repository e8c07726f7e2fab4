"""The open chat as a place where files are let go: over its messages as over the composer.

Invariant: what can't be taken here is not accepted, and what can says what comes of it before it
is let go.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.chats.attaching import Attaching
from app.ui.style.look import look, theme
from app.ui.widgets.announce import announce
from app.ui.widgets.painting import draw_text, fill_round
from app.ui.widgets.themed import Themed


class DropZone(QWidget):
    """Add the chat's parts to `column`; `over` is covered while something hangs over it."""

    def __init__(self, attaching: Attaching, over: QWidget) -> None:
        super().__init__()
        self._attaching = attaching
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.cover = DropCover(over)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        words = self._attaching.offered(event.mimeData())
        if words:
            event.acceptProposedAction()
            self.cover.show_words(words)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.cover.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.cover.hide()
        event.acceptProposedAction()
        self._attaching.dropped(event)

    def event(self, event: QEvent) -> bool:
        # a drag that ends elsewhere, as with the page, tells nobody that it left
        if event.type() in (QEvent.Type.Hide, QEvent.Type.WindowDeactivate):
            self.cover.hide()
        return super().event(event)


class DropCover(Themed, QWidget):
    """What comes of letting go, over the messages; the drag goes on under it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def show_words(self, words: str) -> None:
        """Covers its parent."""
        self._words = words
        self.setAccessibleName(words)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        announce(self, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), now.color("canvas.chat"))
        box = self.rect().adjusted(12, 12, -12, -12)
        fill_round(
            painter, box, now.radius("lg"), now.color("accent.soft"), now.color("accent.border")
        )
        middle = QRect(box.x(), box.center().y() - now.px(32), box.width(), now.px(28))
        look().icons.draw(painter, middle, "paperclip", "accent.text", 24)
        line = QRect(box.x() + 16, middle.bottom() + 8, box.width() - 32, now.line("body") + 4)
        font, ink = now.font("body", "semibold"), now.color("accent.text")
        draw_text(painter, line, self._words, font, ink, align="center", rtl=now.rtl)
