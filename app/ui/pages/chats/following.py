"""What the Chats page does about what changes elsewhere: one place that hears the bus for it.

Invariant: what a coroutine brings is shown only if the chat it was asked for is still open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from app.core.tasks import TaskOwner
from app.services.events import (
    AccountsChanged,
    AccountTrouble,
    ChatsChanged,
    LabelsChanged,
    MediaChanged,
    MessagesChanged,
    NumbersChanged,
    OutboxChanged,
    SchedulesChanged,
)
from app.ui import phrases
from app.ui.forgetting import forget_painted
from app.ui.pages.chats.standing import Standing
from app.ui.widgets.announce import announce

if TYPE_CHECKING:
    from app.domain.rows import ChatRow, NumberRow
    from app.services.console import Console
    from app.ui.pages.chats.page import ChatsPage

translate = QCoreApplication.translate
_NOTED_MS, _CALENDAR_MS = 400, 15_000


class Following:
    """Listens from its making on, until ``stop``."""

    def __init__(
        self, page: ChatsPage, console: Console, tasks: TaskOwner, standing: Standing
    ) -> None:
        self._page = page
        self._console = console
        self._tasks = tasks
        self._standing = standing
        self._numbers: list[NumberRow] = []
        self._stale = False
        self._noting = QTimer(page)  # who goes through chats quickly has none of them noted
        self._noting.setSingleShot(True)
        self._noting.setInterval(_NOTED_MS)
        self._noting.timeout.connect(self._note)
        page.chat_opened.connect(lambda _: self._noting.start())
        listen = console.bus.listen
        self._today = phrases.local_day(console.clock.now_ms())
        self.calendar = QTimer(page, interval=_CALENDAR_MS)
        self.calendar.timeout.connect(self._look_at_calendar)
        self.calendar.start()
        self._stops: list[Callable[[], None]] = [
            listen(ChatsChanged, self._chats_changed),
            listen(MessagesChanged, self._messages_changed),
            listen(MediaChanged, self._media_changed),
            listen(NumbersChanged, lambda _: self._numbers_changed()),
            listen(AccountsChanged, lambda _: self._accounts_changed()),
            listen(AccountTrouble, self._trouble),
            listen(OutboxChanged, self._outbox_changed),
            listen(SchedulesChanged, page.ways.schedules_changed),
            listen(LabelsChanged, lambda _: self._labels_changed()),
            page.composer.uploads.stop_listening,
        ]

    def stop(self) -> None:
        """Hears nothing any more."""
        self.calendar.stop()
        if self._noting.isActive():
            self._noting.stop()
            self._note()
        for stop in self._stops:
            stop()
        self._stops.clear()

    def _chats_changed(self, change: ChatsChanged) -> None:
        chat = self._page.chat
        self._page.list.chats_changed(change)
        if not change.ids:  # somebody may have been erased, whose chat need not be open
            self._page.ahead.forget()
            self._page.timeline.delegate.forget()
            self._page.timeline.look_again()
            self._tasks.start(self._forget_gone(), "erased chats")
        if chat is not None and (not change.ids or chat.id in change.ids):
            self._stale = True
            self._tasks.once(self._refresh, "open chat's row")

    async def _forget_gone(self) -> None:
        details = self._page.details
        for chat_id in await self._page.composer.begun.forget_gone(details.notes.chats):
            details.forget(chat_id)

    async def _refresh(self) -> None:
        """One read after the other: what was read later is never followed by what is older."""
        while self._stale and (chat := self._page.chat) is not None:
            self._stale = False
            rows = await self._console.conversations.chats_by_id([chat.id])
            if (now := self._page.chat) is not None and now.id == chat.id:
                self._put(chat.id, rows)

    def _put(self, chat_id: int, rows: Sequence[ChatRow]) -> None:
        if rows:
            self._page.refresh(rows[0])
        else:
            self._page.leave(chat_id)  # it was erased, here or by a command
            self._page.timeline.delegate.forget()  # it was shown until now
            forget_painted(self._page.window())

    def _note(self) -> None:
        """The chat that the next start opens."""
        if self._page.chat is not None:
            self._console.settings.set("last_chat", self._page.chat.id)

    def _messages_changed(self, change: MessagesChanged) -> None:
        self._page.timeline.messages_changed(change)
        self._page.list.stars_changed()
        self._refresh_details(change.chat_id)

    def _look_at_calendar(self) -> None:
        """What names days and hours is made anew on another day, and in another zone."""
        page, moved = self._page, phrases.follow_zone()
        today = phrases.local_day(self._console.clock.now_ms())
        if today == self._today and not moved:
            return
        self._today = today
        page.ahead.forget()
        if moved:
            page.list.delegate.forget()
            page.timeline.delegate.forget()
            page.timeline.look_again()
            forget_painted(page.window())
        page.timeline.model.days_changed()
        page.list.view.viewport().update()
        page.timeline.view.viewport().update()

    def _media_changed(self, change: MediaChanged) -> None:
        self._page.timeline.media_changed(change)
        self._refresh_details(change.chat_id)

    def _refresh_details(self, chat_id: int) -> None:
        if self._page.chat is not None and chat_id == self._page.chat.id:
            self._page.details.refresh()

    def _numbers_changed(self) -> None:
        # while deliveries come, a number changes with each in nothing that is shown here
        numbers = [row._replace(hook_at=0) for row in self._console.numbers.by_id().values()]
        if numbers == self._numbers:
            return
        self._numbers = numbers
        self._page.list.numbers_changed()
        self._show_chat()
        self._page.show_face()

    def _labels_changed(self) -> None:
        self._page.list.labels_changed()
        self._show_chat()

    def _show_chat(self) -> None:
        if self._page.chat is not None:
            self._page.show_chat(self._page.chat)

    def _accounts_changed(self) -> None:
        self._tasks.start(self._standing.load(), "accounts")

    def _trouble(self, change: AccountTrouble) -> None:
        self._standing.trouble(change)
        if change.kind:
            self._tasks.start(self._standing.load(), "accounts")
        else:
            self._page.timeline.heal(change.account_id)
        self._page.show_face()

    def _outbox_changed(self, change: OutboxChanged) -> None:
        self._page.show_face()
        if change.failed:
            words = translate("ChatsPage", "%Ln messages were not sent", None, len(change.failed))
            announce(self._page, words, urgent=True)
