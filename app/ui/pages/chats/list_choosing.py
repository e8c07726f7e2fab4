"""Which chat of the list is chosen: by its place, by a step from it, and while rows move.

Works for ``list_pane``. Invariant: a chat is chosen once its row, or at least which chat it is, is
known; until then its place waits, and nothing else is opened for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from app.domain.rows import ChatRow, SearchHit
from app.ui.models.chats import ITEM_ROLE

if TYPE_CHECKING:
    from app.core.tasks import TaskOwner
    from app.services.console import Console
    from app.ui.pages.chats.list_pane import ListPane


class ListChoosing:
    """``mark`` after rows changed, ``choose`` for the operator, ``step`` for the keys."""

    def __init__(self, pane: ListPane, console: Console, tasks: TaskOwner) -> None:
        self._pane = pane
        self._console = console
        self._tasks = tasks
        self._waits = False

    def mark(self) -> None:
        """Shows the open chat as chosen, where it is in the list."""
        pane, view, model = self._pane, self._pane.view, self._pane.model
        if self._waits:
            return
        place, current = model.place(pane.current), view.currentIndex().row()
        if place >= 0 and place != current:
            # one that lies far off is not gone to
            view.setAutoScroll(model.row(pane.current) is not None)
            view.setCurrentIndex(model.index(place))
            view.setAutoScroll(True)
        elif place < 0 and 0 <= current < model.chats:
            view.setCurrentIndex(QModelIndex())

    def choose(self, index: QModelIndex) -> None:
        """A row was chosen."""
        pane, item = self._pane, index.data(ITEM_ROLE)
        self._waits = False
        if isinstance(item, ChatRow):
            pane.current = item.id
            pane.chosen.emit(item)
        elif isinstance(item, SearchHit):
            pane.hit_chosen.emit(item)
        elif chat_id := pane.model.id_at(index.row()):
            pane.current = chat_id
            pane.id_chosen.emit(chat_id)  # its row is on its way
        else:
            self._waits = index.isValid()  # which chat it is, is on its way

    def ordered(self) -> None:
        """The places of all chats are known now."""
        if self._waits:
            self.choose(self._pane.view.currentIndex())
        self.mark()

    def step(self, by: int, *, unread: bool) -> None:
        """The previous or next chat of the list, or the next unread one."""
        model = self._pane.model
        count, at = model.chats, model.place(self._pane.current)
        place = at + by if at >= 0 else (0 if by > 0 else count - 1)
        while unread and 0 <= place < count:
            row = model.row(model.id_at(place))
            if row is None:
                far = self._step_far(place, by, self._pane.question)
                self._tasks.start(far, "next unread")
                return
            if row.unread:
                break
            place += by
        self._pane.view.go(place)

    async def _step_far(self, place: int, by: int, question: int) -> None:
        """To the first unread chat from a place on whose row is not read."""
        unread, model = await self._console.conversations.unread_ids(), self._pane.model
        while 0 <= place < model.chats and model.id_at(place) not in unread:
            place += by
        if question == self._pane.question and place < model.chats:
            self._pane.view.go(place)
