"""The framed box of the composer: quote, text, toolbar, counter, Send.

It lays out and shows; `composer.py` decides. Invariant: its ring shows exactly while the text
has the focus.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import ltr
from app.ui.models.message_words import Quote
from app.ui.pages.chats.attach_strip import AttachStrip
from app.ui.pages.chats.composer_text import ComposerText
from app.ui.style.look import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.painting import fill_round
from app.ui.widgets.panel import Line
from app.ui.widgets.themed import Themed, sides
from app.ui.widgets.tips import name_it

LIMIT = 4096
_COUNTER = 70


class QuoteBar(Themed, QWidget):
    """The message that the next one answers to; `closed` when it is taken away."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(14, 5, 4, 5))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = ElidedLabel("", "small", "semibold", "accent.text")
        self._text = ElidedLabel("", "small", role="text.secondary")
        words.addWidget(self._name)
        words.addWidget(self._text)
        row.addLayout(words, 1)
        close = IconButton("x", self.tr("Do not quote"), shortcut="Esc", small=True)
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.hide()

    def show_quote(self, quote: Quote | None) -> None:
        """Another quote, or none."""
        self.setVisible(quote is not None)
        if quote is not None:
            self._name.setText(quote.name)
            self._text.setText(quote.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        fill_round(painter, self.rect(), now.radius("sm"), now.color("surface.sunken"))
        left = self.width() - 3 if now.rtl else 0
        painter.fillRect(left, 0, 3, self.height(), now.color("accent.solid"))


class ComposerBox(Themed, QWidget):
    """Holds `text`, `quote`, `files`, the buttons and the counter."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 5, 6, 6)
        column.setSpacing(2)
        self.quote = QuoteBar()
        column.addWidget(self.quote)
        self.files = AttachStrip()
        column.addWidget(self.files)
        self.text = ComposerText()
        column.addWidget(self.text)
        self._tools = tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2)
        self.emoji = IconButton(
            "smile", self.tr("Emoji"), shortcut="Ctrl+E", small=True, icon_size=18
        )
        self.attach = IconButton(
            "paperclip", self.tr("Attach"), shortcut="Ctrl+O", small=True, icon_size=18
        )
        self.canned = Button(self.tr("Canned"), "ghost", icon="slash", size="small")
        self.canned.setAccessibleDescription(self.tr("Canned replies, / at the start of a line"))
        tools.addWidget(self.emoji)
        tools.addWidget(self.attach)
        tools.addSpacing(4)
        line = Line(upright=True)
        line.setFixedHeight(16)
        tools.addWidget(line)
        tools.addSpacing(2)
        tools.addWidget(self.canned)
        self.template = Button(self.tr("Template"), "ghost", icon="layout-template", size="small")
        name_it(self.template, self.tr("Template"), "Ctrl+T")
        self.schedule = Button(self.tr("Schedule"), "ghost", icon="calendar-clock", size="small")
        name_it(self.schedule, self.tr("Schedule"), "Ctrl+Shift+D")
        tools.addWidget(self.template)
        tools.addWidget(self.schedule)
        self.waiting = ElidedLabel("", "small", role="text.muted")
        self.waiting.setContentsMargins(*sides(6, 0, 0, 0))
        tools.addWidget(self.waiting)
        tools.addStretch(1)
        self.blanks = PlainLabel("", "small", role="warning.text")
        tools.addWidget(self.blanks)
        self.counter = PlainLabel("", "small", role="text.muted", tabular=True)
        self.counter.setContentsMargins(8, 0, 8, 0)
        tools.addWidget(self.counter)
        self.send = Button(self.tr("Send"), "primary", end_icon="send-horizontal", size="small")
        tools.addWidget(self.send)
        column.addLayout(tools)
        self._worded = tuple(
            (one, one.text()) for one in (self.canned, self.template, self.schedule)
        )
        self._wide = 0  # what the words need, while there are only icons
        self.text.installEventFilter(self)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._make_room()
        return super().event(event)

    def restyle(self) -> None:
        super().restyle()
        if getattr(self, "_wide", 0):
            self._make_short(0)

    def _make_room(self) -> None:
        """In a narrow chat the tools are icons alone; their words stay their names and tips."""
        if not hasattr(self, "_wide"):
            return
        room = self.width() - 12
        if self._wide:
            if room >= self._wide:
                self._make_short(0)
            return
        # what is cut with an ellipsis needs nothing; the counter comes with the first letter
        wide = self._tools.sizeHint().width() - self.waiting.sizeHint().width()
        wide += 0 if self.counter.text() else theme().px(_COUNTER)
        if wide > room:
            self._make_short(wide)

    def _make_short(self, wide: int) -> None:
        self._wide = wide
        for button, words in self._worded:
            button.set_short(bool(wide), words)

    def show_tools(self, waiting: str, send: str, *, attach: bool, templates: bool) -> None:
        """Which tools there are now; ``waiting`` are words in place of some of them."""
        self.waiting.setText(waiting)
        for button in (self.canned, self.schedule):
            button.setVisible(not waiting)
        if self.send.text() != send:
            self.send.setText(send)
        self.attach.setVisible(attach)
        self.template.setVisible(templates and not waiting)

    def count(self, length: int) -> None:
        """How much of the limit is used; nothing while nothing is written."""
        self.counter.setText(ltr(f"{length} / {LIMIT}") if length else "")
        self.counter.set_role("danger.text" if length > LIMIT else "text.muted")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.text.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        focused = self.text.hasFocus()
        fill_round(
            QPainter(self),
            self.rect(),
            now.radius("lg"),
            now.color("surface.base"),
            now.color("border.focus" if focused else "border.input"),
            2 if focused else 1,
        )
