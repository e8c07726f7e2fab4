"""Takes a send back while it waits: the strip that counts down over the composer.

Invariant: one send at a time can be taken back here, the last one; what has left stays sent.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.core.bidi import isolate
from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.services.events import MessagesChanged
from app.ui import phrases
from app.ui.models.chat_preview import chat_name
from app.ui.pages.chats.strip import Strip, StripBar


@dataclass(frozen=True, slots=True)
class Waiting:
    """A send that can be taken back, with what it was made of.

    ``checked`` is when it was last looked whether somebody else answered, ms; 0 for never.
    """

    chat: ChatRow
    message_id: int
    text: str = ""
    quoted: MessageRow | None = None
    link: str = ""
    checked: int = 0


class UndoBar(StripBar):
    """Signal: `taken_back(Waiting)`."""

    taken_back = Signal(object)

    def __init__(self, console: Console) -> None:
        super().__init__(lambda _: self.take_back(), keys="Ctrl+Z")
        self._console = console
        self._waiting: Waiting | None = None
        self._until = 0
        self._open_chat = 0
        self.stop_listening = console.bus.listen(MessagesChanged, self._changed)

    @property
    def chat_id(self) -> int:
        """Where it would take a send back; 0 for none."""
        return self._waiting.chat.id if self._waiting is not None else 0

    @property
    def counts_down(self) -> bool:
        """Whether it wants a tick each second."""
        return self._waiting is not None

    def open(self, chat_id: int) -> None:
        """Another chat is open: of a send elsewhere it says to whom it goes."""
        self._open_chat = chat_id
        if self._waiting is not None:
            self.tick()

    def offer(self, waiting: Waiting) -> None:
        """A send was queued."""
        seconds = self._console.outbox.undo_seconds
        if seconds > 0:
            self._until = self._console.clock.now_ms() + seconds * 1000
            self._waiting = waiting
            self.tick()

    def tick(self) -> None:
        """Once a second while it counts down."""
        waiting = self._waiting
        left = self._until - self._console.clock.now_ms() if waiting is not None else 0
        if waiting is None or left <= 0:
            self._waiting = None
            self.show_strip(None)
            return
        words = self.tr("Goes out in {left}.")
        values = {"left": phrases.left_long(left + 999)}
        if waiting.chat.id != self._open_chat:
            words = self.tr("Goes out to {name} in {left}.")
            values["name"] = isolate(chat_name(waiting.chat))
        self.show_strip(Strip("accent", "clock", words, values, "undo", self.tr("Undo")))

    def _changed(self, change: MessagesChanged) -> None:
        """What was taken back by another way can't be here any more."""
        if self._waiting is not None and self._waiting.message_id in change.gone:
            self._drop()

    def forget(self, chat_id: int) -> None:
        """The chat was erased."""
        if self._waiting is not None and self._waiting.chat.id == chat_id:
            self._drop()

    def _drop(self) -> None:
        self._waiting = None
        self.show_strip(None)

    def take_back(self) -> None:
        """Undo was pressed."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show_strip(None)
            self.taken_back.emit(waiting)
