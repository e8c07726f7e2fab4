"""A chat's history, read back from its provider once what is kept of it has been shown.

Works for the timeline's pane. Invariant: a provider is asked once a visit, and again only where
somebody wants it; what it could not answer is told over the chat that it was asked for.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.services.console import Console
from app.ui.pages.chats.timeline_feed import TimelineFeed
from app.ui.telling import three_parts
from app.ui.widgets.banner import Banner


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimelinePane", text)


class TimelineHistory(QObject):
    """``trouble`` tells what went wrong. Signal: `busy(bool)` while a provider is asked."""

    busy = Signal(bool)

    def __init__(
        self, console: Console, tasks: TaskOwner, feed: TimelineFeed, trouble: Banner
    ) -> None:
        super().__init__(trouble)
        self._console = console
        self._tasks = tasks
        self._feed = feed
        self._trouble = trouble
        self._asked = False

    def begin(self) -> None:
        """Another visit, in which nothing has been asked yet."""
        self._asked = False
        self._trouble.hide()
        self.busy.emit(False)  # the end of what another visit asked for is not heard

    def want(self) -> None:
        """Asks, unless that was done in this visit."""
        if not self._asked:
            self._tasks.start(self.ask(self._feed.visit), "history")

    def want_again(self) -> None:
        """Asks once more."""
        self._asked = False
        self._tasks.start(self.ask(self._feed.visit), "refresh")

    async def ask(self, visit: int) -> None:
        """Once a visit, where the number can read its history back."""
        chat = self._feed.chat
        if chat is None or visit != self._feed.visit or self._asked:
            return
        self._asked = True
        if not self._offered():
            return
        self.busy.emit(True)
        try:
            await self._console.conversations.load_older(chat.id)
        except SwitchboardError as error:
            # a session that has just ended is told over the composer, with what to do
            if visit == self._feed.visit and self._offered():
                self._tell(error)
        finally:
            if visit == self._feed.visit:
                self.busy.emit(False)

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

    def _try_again(self) -> None:
        self._trouble.hide()
        self.want_again()
