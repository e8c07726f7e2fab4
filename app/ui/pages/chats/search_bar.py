"""Search inside the open chat: Enter goes to the next older hit, Shift+Enter to the newer one.

Invariant: hits belong to the chat and words that are on the screen; older answers are dropped.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from app.core.tasks import TaskOwner
from app.services.console import Console
from app.ui.digits import figures
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.themed import sides


class SearchBar(Panel):
    """Signals: `found(text)` to mark words, `went_to(message_id)`, `closed()`."""

    found = Signal(str)
    went_to = Signal(object)
    closed = Signal()

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__("surface.base", sides=("bottom",))
        self._console = console
        self._tasks = tasks
        self._chat_id = 0
        self._question = 0
        self._hits: list[int] = []
        self._at = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(16, 6, 14, 7))
        row.setSpacing(6)
        self.field = SearchField(self.tr("Search in this chat"), small=True)
        row.addWidget(self.field, 1)
        self.place = PlainLabel("", "small", role="text.muted", tabular=True)
        row.addWidget(self.place)
        self.older = IconButton("chevron-up", self.tr("Older"), shortcut="Enter", small=True)
        self.newer = IconButton(
            "chevron-down", self.tr("Newer"), shortcut="Shift+Enter", small=True
        )
        close = IconButton("x", self.tr("Close"), shortcut="Esc", small=True)
        for button in (self.older, self.newer, close):
            row.addWidget(button)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(150)
        self._typing.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda _: self._typing.start())
        self.field.left.connect(self.close_bar)
        self.field.installEventFilter(self)
        self.older.clicked.connect(lambda: self.step(1))
        self.newer.clicked.connect(lambda: self.step(-1))
        close.clicked.connect(self.close_bar)
        self.hide()

    def open_for(self, chat_id: int) -> None:
        """Shows the bar for a chat."""
        self._chat_id = chat_id
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self._ask()
        self._show_place()

    def close_bar(self) -> None:
        """Hides it, and takes the marks away."""
        if not self.isHidden():
            self._question += 1
            self.hide()
            self.found.emit("")
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step(-1 if back else 1)
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.step(1 if event.key() == Qt.Key.Key_Up else -1)
                return True
        return False

    def step(self, by: int) -> None:
        """To the next older (1) or newer (-1) hit."""
        if self._typing.isActive():
            self._typing.stop()
            self._ask()
            return
        if not self._hits:
            return
        self._at = max(0, min(len(self._hits) - 1, self._at + by))
        self._show_place()
        self.went_to.emit(self._hits[self._at])

    def _ask(self) -> None:
        self._question += 1
        text = self.field.text().strip()
        self._tasks.start(self._find(self._chat_id, text, self._question), "search in chat")

    async def _find(self, chat_id: int, text: str, question: int) -> None:
        hits = await self._console.conversations.find(chat_id, text) if text else []
        if question != self._question:
            return
        self._hits, self._at = hits, -1
        self.found.emit(text)
        self._show_place()
        if hits:
            self.step(1)

    def _show_place(self) -> None:
        text = self.field.text().strip()
        if not text:
            words = ""
        elif not self._hits:
            words = self.tr("Nothing found")
        else:
            words = self.tr("{n} of %Ln", "", len(self._hits)).format(n=figures(self._at + 1))
        self.place.setText(words)
        self.older.setEnabled(self._at + 1 < len(self._hits))
        self.newer.setEnabled(self._at > 0)
