"""When the open chat is read: its end was looked at, and nobody left it unread on purpose.

Works for the page. Invariant: what was marked as unread stays so in front of whoever marked it,
until the chat is opened again, answered, or marked as read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.tasks import TaskOwner
from app.services.console import Console

if TYPE_CHECKING:
    from app.ui.pages.chats.page import ChatsPage


class Reading:
    """``marked`` hears what is marked by hand, ``seen`` that the end of the chat is in sight."""

    def __init__(self, page: ChatsPage, console: Console, tasks: TaskOwner) -> None:
        self._page = page
        self._console = console
        self._tasks = tasks
        self._left = False

    def watched(self) -> bool:
        """Whether somebody looks at the open chat."""
        page = self._page
        return page.isVisible() and page.isActiveWindow() and page.timeline.isVisible()

    def marked(self, chat_id: int, unread: bool) -> None:
        """By hand, from wherever: as unread, or as read."""
        chat = self._page.chat
        if chat is not None and chat.id == chat_id:
            self._left = unread

    def opened(self) -> None:
        """A chat is opened; what was left unread before counts no more."""
        self._left = False

    def taken_up(self) -> None:
        """The open chat is chosen once more, or answered."""
        self._left = False
        self.look()

    def look(self) -> None:
        """Where the end is in sight, what came is seen."""
        if self._page.timeline.view.at_bottom and self._page.timeline.model.at_end:
            self.seen()

    def seen(self) -> None:
        """The open chat's end was looked at; what is in sight may be the chat's before it yet."""
        chat, placed = self._page.chat, self._page.timeline.placed
        if chat is not None and chat.unread and placed and not self._left and self.watched():
            self._tasks.start(self._console.conversations.mark_read(chat.id), "mark read")
