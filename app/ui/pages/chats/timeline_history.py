"""A chat's history, read back from its provider once what is kept of it has been shown.

Works for the timeline's pane: the newest messages once a visit, and what is older than all that is
here where somebody goes to the top. Invariant: one thing is asked at a time, again after a failure
only where somebody wants it, and what could not be answered is told over the chat that it was
asked for.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.services.console import Console
from app.ui.pages.chats.timeline_feed import TimelineFeed
from app.ui.pages.chats.timeline_view import TimelineView
from app.ui.telling import three_parts
from app.ui.widgets.banner import Banner

Reading = Callable[[int], Coroutine[Any, Any, None]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimelinePane", text)


class TimelineHistory(QObject):
    """``trouble`` tells what went wrong. Signal: `busy(bool)` while a provider is asked."""

    busy = Signal(bool)

    def __init__(
        self,
        console: Console,
        tasks: TaskOwner,
        feed: TimelineFeed,
        view: TimelineView,
        trouble: Banner,
    ) -> None:
        super().__init__(trouble)
        self._console = console
        self._tasks = tasks
        self._feed = feed
        self._view = view
        self._trouble = trouble
        self._asked = False
        self._asking = False
        self._turn = 0
        self._failed: Reading | None = None

    def begin(self) -> None:
        """Another visit, in which nothing has been asked yet."""
        self._asked = self._asking = False
        self._failed = None
        self._trouble.hide()
        self.busy.emit(False)  # the end of what another visit asked for is not heard

    def want(self) -> None:
        """The top of what is here was reached."""
        if self._asking or self._failed is not None:
            return
        ask = self.older if self._asked else self.ask
        self._tasks.start(ask(self._feed.visit), "history")

    def want_again(self) -> None:
        """Asks for the newest once more."""
        self._asked = False
        self._failed = None
        self._tasks.start(self.ask(self._feed.visit), "refresh")

    async def ask(self, visit: int) -> None:
        """The newest once a visit, where the number can read its history back."""
        chat = self._feed.chat
        if chat is None or visit != self._feed.visit or self._asked:
            return
        self._asked = True
        if self._offered() and await self._ask(
            self._console.conversations.refresh, visit, self.ask
        ):
            self._view.look_around()  # who went to the top meanwhile wants what is older

    async def older(self, visit: int) -> None:
        """What is older than all that is here."""
        chat, conversations = self._feed.chat, self._console.conversations
        if chat is None or visit != self._feed.visit or not self._offered():
            return
        if not conversations.may_have_older(chat):
            return
        self._feed.open_above()
        await self._ask(conversations.load_older, visit, self.older)
        if visit == self._feed.visit:
            await self._feed.older(chat.id, visit)

    async def _ask(
        self,
        ask: Callable[[int], Awaitable[object]],
        visit: int,
        again: Reading,
    ) -> bool:
        """Whether it was answered, the chat is open still and nothing was asked for meanwhile."""
        assert self._feed.chat is not None
        self._asking = True
        turn = self._turn = self._turn + 1
        self.busy.emit(True)
        failed: SwitchboardError | None = None
        try:
            await ask(self._feed.chat.id)
        except SwitchboardError as error:
            failed = error
        finally:
            # where something was asked for meanwhile, that decides
            newest = visit == self._feed.visit and turn == self._turn
            if newest:
                self._asking = False
                self.busy.emit(False)
        if not newest:
            return False
        if failed is None:
            self._failed = None
            self._trouble.hide()
        # a session that has just ended is told over the composer, with what to do
        if failed is not None and self._offered():
            self._failed = again
            self._tell(failed)
        return failed is None

    def _offered(self) -> bool:
        chat = self._feed.chat
        if chat is None or chat.number_id not in self._console.numbers.by_id():
            return False
        offer = self._console.numbers.offers(chat.number_id).get("history")
        return offer is not None and offer.enabled

    def _tell(self, error: SwitchboardError) -> None:
        what, rest = three_parts(error)
        self._trouble.set(what, rest, "danger")
        self._trouble.clear_actions()
        self._trouble.add_button(_tr("Try again"), self._try_again)
        self._trouble.show()

    def heal(self, account_id: int) -> None:
        """An account works again: what it could not answer is asked for once more."""
        chat = self._feed.chat
        row = self._console.numbers.by_id().get(chat.number_id) if chat is not None else None
        if row is not None and row.account_id == account_id and self._failed and not self._asking:
            self._try_again()

    def _try_again(self) -> None:
        again, self._failed = self._failed or self.ask, None
        self._trouble.hide()
        if again == self.ask:
            self._asked = False
        self._tasks.start(again(self._feed.visit), "history")
