"""Which chat of the list is chosen: by its place, by a step from it, and while rows move.

Works for ``list_pane``. Invariant: a chat is chosen once its row, or at least which chat it is, is
known; until then its place waits, and nothing else is opened for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QWidget

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
        self._place = -1  # chosen, but which chat it is, is not known yet

    @property
    def waits(self) -> bool:
        """Whether a place was chosen of which it is not known yet whose it is."""
        return self._place >= 0

    def give_up(self) -> None:
        """The place that waits is not the one to be opened any more."""
        if self.waits:
            self._place = -1
            self._pane.awaited.emit(False)

    def mark(self, *, follow: bool = False) -> None:
        """Shows the open chat as chosen, where it is in the list; ``follow``: goes there."""
        pane, view, model = self._pane, self._pane.view, self._pane.model
        if self.waits:
            return
        place, current = model.place(pane.current), view.currentIndex().row()
        if place >= 0 and place != current:
            # one that lies far off is not gone to
            view.setAutoScroll(follow and model.row(pane.current) is not None)
            view.setCurrentIndex(model.index(place))
            view.setAutoScroll(True)
        elif place < 0 and 0 <= current < model.chats:
            view.setCurrentIndex(QModelIndex())

    def take_keyboard(self) -> bool:
        """To the rows with the keyboard, where they are shown; whether they are.

        Hidden ones would take it later, as soon as they are shown, from wherever it is then.
        """
        if not self._pane.view.isVisible():
            return False
        self._pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def keep_keyboard(self, page: QWidget) -> None:
        """Takes it where it was in a chat that is closed now: it would be nowhere."""
        focus = QApplication.focusWidget()
        if focus is None or (page.isAncestorOf(focus) and not self._pane.isAncestorOf(focus)):
            self.take_keyboard()

    def walk_in(self) -> None:
        """Down out of the field: to the open chat, or to the first that is found."""
        view = self._pane.view
        is_open = view.currentIndex().isValid()
        if self.take_keyboard() and not is_open and self._pane.is_answered():
            view.go(0)

    def choose(self, index: QModelIndex) -> None:
        """A row was chosen."""
        self.give_up()
        self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        pane, item = self._pane, index.data(ITEM_ROLE)
        if isinstance(item, ChatRow):
            pane.current = item.id
            pane.chosen.emit(item)
        elif isinstance(item, SearchHit):
            pane.hit_chosen.emit(item)
        elif chat_id := pane.model.id_at(index.row()):
            pane.current = chat_id
            pane.id_chosen.emit(chat_id)  # its row is on its way
        elif index.isValid():
            self._place = index.row()  # which chat it is, is on its way
            pane.awaited.emit(True)

    def put(self, same: bool) -> None:
        """The first rows of a list were put there: of the same one anew, or of another."""
        if not same:
            self.give_up()
        self.ordered()

    def ordered(self) -> None:
        """The places of all chats may be known now."""
        view, model = self._pane.view, self._pane.model
        if self.waits and not model.chats:
            self.give_up()
        elif self.waits and model.complete:
            index = view.currentIndex()
            if not index.isValid():  # the first rows were put there anew meanwhile
                index = model.index(min(self._place, model.chats - 1))
                view.setCurrentIndex(index)
            self._place = -1
            self._choose(index)
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
        pane, model = self._pane, self._pane.model
        if not (model.complete or model.query.text):
            await pane.pages.renew(model.query, question)
        unread = await self._console.conversations.unread_ids()
        while 0 <= place < model.chats and model.id_at(place) not in unread:
            place += by
        if question == pane.question and place < model.chats:
            pane.view.go(place)
