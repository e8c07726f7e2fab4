"""Takes a send back while it waits: the strip that counts down over the composer.

Invariant: one send at a time can be taken back here, the last one; what has left stays sent.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.services.console import Console
from app.ui import phrases
from app.ui.pages.chats.strip import Strip, StripBar


@dataclass(frozen=True, slots=True)
class Waiting:
    """A send that can be taken back ``until`` (ms)."""

    chat_id: int
    message_id: int
    text: str
    until: int


class UndoBar(StripBar):
    """Signal: `taken_back(Waiting)`."""

    taken_back = Signal(object)

    def __init__(self, console: Console) -> None:
        super().__init__(lambda _: self.take_back())
        self._console = console
        self._waiting: Waiting | None = None

    @property
    def counts_down(self) -> bool:
        """Whether it wants a tick each second."""
        return self._waiting is not None

    def offer(self, chat_id: int, message_id: int, text: str) -> None:
        """A send was queued."""
        seconds = self._console.outbox.undo_seconds
        if seconds > 0:
            until = self._console.clock.now_ms() + seconds * 1000
            self._waiting = Waiting(chat_id, message_id, text, until)
            self.tick()

    def tick(self) -> None:
        """Once a second while it counts down."""
        left = 0
        if self._waiting is not None:
            left = self._waiting.until - self._console.clock.now_ms()
        if left <= 0:
            self._waiting = None
            self.show_strip(None)
            return
        words = self.tr("Goes out in {left}.")
        values = {"left": phrases.left_long(left + 999)}
        self.show_strip(Strip("accent", "clock", words, values, "undo", self.tr("Undo")))

    def take_back(self) -> None:
        """Undo was pressed."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show_strip(None)
            self.taken_back.emit(waiting)
