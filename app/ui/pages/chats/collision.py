"""The collision guard: who else answered while a draft was written, told before it is sent.

Another desk, the phone or an automatic answer may have spoken since the first letter. Invariant:
a text that is held stays in the box, and goes out only after the operator saw what was said.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.core.bidi import isolate
from app.domain.messages import Source
from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.ui import phrases
from app.ui.models.message_words import gist
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.themed import sides


class DraftWatch:
    """Since when the open chat is being answered here, and which messages are this desk's own.

    An answer begins with the first letter of its draft or the first file that waits for Send.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._own: set[int] = set()
        self._chat = 0
        self._files: dict[int, int] = {}  # since when files wait, by chat; the text has `begun`
        self.begun = 0

    @property
    def since(self) -> int:
        """When the answer to the open chat was begun, ms; 0 where none is."""
        return min((one for one in (self.begun, self._files.get(self._chat, 0)) if one), default=0)

    def opened(self, chat: ChatRow) -> None:
        """Another chat, with the draft it has."""
        self._chat = chat.id
        self.begun = chat.draft_begun if chat.draft.strip() else 0

    def typed(self, text: str) -> None:
        """The text changed: its first letter begins the draft."""
        if not text.strip():
            self.begun = 0
        elif not self.begun:
            self.begun = self._console.clock.now_ms()

    def attached(self, *, waiting: bool) -> None:
        """Whether files wait in the open chat."""
        if waiting:
            self._files.setdefault(self._chat, self._console.clock.now_ms())
        else:
            self._files.pop(self._chat, None)

    def came_back(self, chat_id: int, begun: int) -> None:
        """Files that had been sent wait again in a chat; they were begun then (ms)."""
        self._files[chat_id] = min(self._files.get(chat_id, begun), begun)

    def seen(self, until: int) -> None:
        """What was answered and came here up to a moment (ms) is known to the operator."""
        self.begun = until if self.begun else 0
        if self._chat in self._files:
            self._files[self._chat] = until

    def sent(self, message_id: int) -> None:
        """This composer sent a message."""
        self._own.add(message_id)

    async def others(self, chat_id: int, begun: int) -> list[MessageRow]:
        """What others answered since ``begun`` (ms), oldest first."""
        if not begun:
            return []
        rows = await self._console.conversations.answered_since(chat_id, begun)
        return [row for row in rows if row.id not in self._own]

    async def by_itself(self, row: MessageRow) -> bool:
        """Whether this console sent it without the composer: scheduled or automatic."""
        seen = await self._console.conversations.sightings(row.id)
        return any(one.source == Source.OWN for one in seen)


class CollisionBar(Panel):
    """What was answered, over the box. Signals: `send_anyway()`, `edit()`."""

    send_anyway = Signal()
    edit = Signal()

    def __init__(self) -> None:
        super().__init__("warning.soft", sides=("top",), line="warning.border")
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(16, 9, 14, 9))
        row.setSpacing(12)
        row.addWidget(IconLabel("users", "warning.text", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title = PlainLabel("", "small", "semibold", wrap=True)
        self.said = ElidedLabel("", "small", role="text.secondary")
        words.addWidget(self.title)
        words.addWidget(self.said)
        row.addLayout(words, 1)
        self.edit_button = Button(self.tr("Edit"), size="small")
        self.send_button = Button(self.tr("Send anyway"), size="small")
        row.addWidget(self.edit_button)
        row.addWidget(self.send_button)
        self.known = 0  # when the last of what it shows came here, ms
        self.edit_button.clicked.connect(lambda _=False: self.edit.emit())
        self.send_button.clicked.connect(lambda _=False: self.send_anyway.emit())
        self.hide()

    def show_rows(self, rows: list[MessageRow], *, by_itself: bool, now: int) -> None:
        """Shows the last of ``rows``; the keyboard goes to Edit, the safe one."""
        last = rows[-1]
        self.known = max(row.received_at for row in rows)
        if by_itself:
            words = self.tr(
                "A message went out by itself while you were writing ({when}). Yours was not sent."
            )
        else:
            words = self.tr(
                "Somebody answered from the phone or another desk while you were writing"
                " ({when}). Yours was not sent."
            )
        title = words.format(when=phrases.moment(last.at, now))
        if len(rows) > 1:
            title += " " + self.tr("%Ln messages in all.", "", len(rows))
        self.title.setText(title)
        self.said.setText(self.tr("“{text}”").format(text=isolate(gist(last))))
        self.setAccessibleName(title)
        self.show()
        self.edit_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self, f"{title} {gist(last)}", urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.edit.emit()
            return
        super().keyPressEvent(event)
