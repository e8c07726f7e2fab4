"""The chosen entry of the activity log in its panel, and what can be done about it.

Invariant: what is read for one entry is never shown for another.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.tasks import TaskOwner
from app.domain.messages import Status
from app.domain.rows import TrafficRow
from app.services.activity_rows import Entry
from app.ui.models.activity import ENTRY_ROLE
from app.ui.pages.logs.activity_view import ActivityView, failure_words
from app.ui.pages.logs.call_panel import EntryPanel
from app.ui.telling import copy

if TYPE_CHECKING:
    from app.services.console import Console


class ShownEntry(QObject):
    """Signals: `chat_wanted(int, int)` chat and message; `put()` once the panel holds an entry.

    ``path`` words a call's address.
    """

    chat_wanted = Signal(int, int)
    put = Signal()

    def __init__(
        self,
        console: Console,
        tasks: TaskOwner,
        panel: EntryPanel,
        view: ActivityView,
        path: Callable[[Entry], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self._panel = panel
        self._view = view
        self._path = path
        panel.chat_wanted.connect(self._open_chat)
        panel.retry_wanted.connect(self._retry)
        panel.copy_wanted.connect(self._copy)

    def show(self, entry: Entry) -> None:
        """Puts an entry into the panel."""
        self._tasks.start(self._show(entry), "entry")

    async def _show(self, entry: Entry) -> None:
        activity = self._console.activity
        tries: list[TrafficRow] = []
        words = ("", "")
        may_retry = False
        if entry.call is not None:
            tries = await activity.tries(entry.call)
            if entry.call.kind:
                words = self._words(entry, activity.explained(entry.call), len(tries))
            if entry.call.message_id is not None:
                found = await self._console.conversations.messages([entry.call.message_id])
                may_retry = bool(found) and found[0].status is Status.FAILED
        current = self._view.currentIndex().data(ENTRY_ROLE)
        if not isinstance(current, Entry) or current.key != entry.key:
            return
        self._panel.put(entry, self._path(entry), words, tries, may_retry=may_retry)
        self.put.emit()

    def _words(self, entry: Entry, found: tuple[str, str], tries: int) -> tuple[str, str]:
        text = found[1]
        if tries > 1:
            text = self.tr("It was tried %Ln times. {hint}", "", tries).format(hint=text).strip()
        return failure_words(entry.call.kind if entry.call is not None else ""), text

    def _open_chat(self, message_id: int) -> None:
        self._tasks.start(self._go_to_chat(message_id), "open chat")

    async def _go_to_chat(self, message_id: int) -> None:
        chat_id = await self._console.activity.message_chat(message_id)
        if chat_id is not None:
            self.chat_wanted.emit(chat_id, message_id)

    def _retry(self, message_id: int) -> None:
        self._tasks.start(self._console.outbox.retry(message_id), "retry")

    def _copy(self, call: TrafficRow, form: str) -> None:
        text = self._console.explorer.code_of_call(call, form)
        told = self.tr("Command copied") if form == "curl" else self.tr("Code copied")
        copy(self._panel, text, told)
