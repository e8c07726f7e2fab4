"""The Chats page: wires the list, the open chat, the composer and the details with the console.

It knows neither the window nor other pages; it asks for them by signals. Invariant: what a
coroutine brings is shown only if the chat it was asked for is still open.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.rows import ChatCounts, ChatRow
from app.services.console import Console
from app.ui import phrases
from app.ui.pages.chats.ahead import Ahead
from app.ui.pages.chats.chat_menu import ChatMenu
from app.ui.pages.chats.composer import Composer
from app.ui.pages.chats.details import DetailsPanel
from app.ui.pages.chats.drop_zone import DropZone
from app.ui.pages.chats.following import Following
from app.ui.pages.chats.header import ChatHeader
from app.ui.pages.chats.keys import bind_keys
from app.ui.pages.chats.list_pane import ListPane
from app.ui.pages.chats.message_actions import MessageActions
from app.ui.pages.chats.opening import Opening
from app.ui.pages.chats.panes import Panes
from app.ui.pages.chats.reading import Reading
from app.ui.pages.chats.requests import Requests
from app.ui.pages.chats.scheduled_tray import ScheduledTray
from app.ui.pages.chats.search_bar import SearchBar
from app.ui.pages.chats.selection_bar import SelectionBar
from app.ui.pages.chats.standing import Standing
from app.ui.pages.chats.timeline_pane import TimelinePane
from app.ui.pages.chats.ways import Ways
from app.ui.telling import teller
from app.ui.widgets.announce import announce
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.panel import Panel
from app.ui.widgets.spared import spare

_SOON_MS = 15 * 60_000


class ChatsPage(QWidget):
    """Signals: `unread_changed(int)`, `page_wanted(name, argument)`, `chat_opened(ChatRow)`.

    `page_wanted` names: ``numbers``, ``accounts``, ``sign_in`` (with the account's id), and
    ``delivery`` or ``call`` (with its id).
    """

    unread_changed = Signal(int)
    page_wanted = Signal(str, str)
    chat_opened = Signal(object)

    def __init__(
        self,
        console: Console,
        parent: QWidget | None = None,
        begun: tuple[ListPane, TaskOwner, bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._console = console
        # ``begun``: a list on the screen, the owner of its tasks, whether its rows were read
        self._tasks = begun[1] if begun else TaskOwner("chats", teller(self))
        self._chat: ChatRow | None = None
        self._said_window = (0, 0)
        self._started = False
        self._closing = False
        self._ready = asyncio.Event()
        self._standing = Standing(console)
        self.list = begun[0] if begun else ListPane(console, self._tasks)
        self._begun = begun is not None and begun[2]
        self.header = ChatHeader()
        self.search = SearchBar(console, self._tasks)
        self.reading = Reading(self, console, self._tasks)
        self.timeline = TimelinePane(console, self._tasks, self.reading.watched)
        self.scheduled = ScheduledTray()
        self.selection = SelectionBar()
        self.composer = Composer(console, self._tasks)
        spare(self.composer)
        self.details = DetailsPanel(console, self._tasks, self.timeline.pictures)
        self.message_actions = MessageActions(console, self._tasks, self.timeline, self)
        self.chat_menu = ChatMenu(console, self._tasks, self)
        self._build()
        self._connect()
        self.opening = Opening(self, console, self._tasks)
        self.ways = Ways(self, console, self._tasks)
        self.requests = Requests(self, console, self._tasks)
        bind_keys(self)
        self._following = Following(self, console, self._tasks, self._standing)
        self.ahead = Ahead(self, console, self._tasks, self.list, self.timeline)

    def _build(self) -> None:
        middle = QWidget()
        self._middle = QStackedLayout(middle)
        self._none = Panel("canvas.chat")
        column = QVBoxLayout(self._none)
        self._none_words = EmptyState(
            "message-circle",
            self.tr("No chat is open"),
            self.tr("Choose one from the list, or begin a new one."),
        )
        column.addWidget(self._none_words)
        self._middle.addWidget(self._none)
        self.drops = chat = DropZone(self.composer.attaching, self.timeline)
        column = chat.column
        column.addWidget(self.header)
        column.addWidget(self.search)
        column.addWidget(self.selection)
        column.addWidget(self.timeline, 1)
        column.addWidget(self.scheduled)
        column.addWidget(self.composer)
        self._middle.addWidget(chat)
        self.panes = Panes(self.list, middle, self.details)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self.panes.set_details(False)

    def _connect(self) -> None:
        self.list.menu_wanted.connect(self.chat_menu.open_for)
        self.list.counted.connect(self._counted)
        self.list.view.escaped.connect(self.list.search.setFocus)
        self.header.search_wanted.connect(self.search_in_chat)
        self.header.details_wanted.connect(self.set_details)
        self.header.back_wanted.connect(self.back_to_list)
        self.search.found.connect(self.timeline.set_found)
        self.search.went_to.connect(self.timeline.reveal)
        self.search.closed.connect(self.composer.focus_text)
        self.timeline.acted.connect(self.message_actions.act)
        self.timeline.menu_wanted.connect(self.message_actions.menu)
        self.timeline.seen.connect(self.reading.seen)
        self.timeline.busy.connect(self.header.set_updating)
        self.timeline.typed.connect(self.composer.type_text)
        self.timeline.view.chosen_many.connect(self.selection.show_count)
        self.selection.acted.connect(self.message_actions.act_on_many)
        self.selection.left.connect(self.timeline.view.select_none)
        self.composer.sent.connect(self._sent)
        self.message_actions.quote_wanted.connect(self.composer.quote)
        self.message_actions.file_wanted.connect(self.composer.files.choose_again)
        self.chat_menu.gone.connect(self._close_chat)
        self.chat_menu.marked.connect(self.reading.marked)
        self.panes.changed.connect(self._rearranged)
        self._standing.changed.connect(self.show_face)

    # The window's side

    def activated(self) -> None:
        """The page is on top: the first time it loads, later it takes the keyboard."""
        if not self._started:
            self._started = True
            self._tasks.start(self._start(), "start")
            return
        self._take_settings()
        if self._chat is not None:
            self.composer.focus_text()

    def _take_settings(self) -> None:
        """Another page may have changed how this one looks and what its keys do."""
        self.list.take_settings()
        self.timeline.take_settings()
        self.composer.take_settings()

    async def _start(self) -> None:
        # before anything is written here: what hangs over the page goes where its panes change
        if bool(self._console.settings.get("details_open")) and self.panes.beside:
            self.panes.set_details(True)
            self._rearranged()
        if not self._begun:
            await self._tried(self.list.load_first())
        self._ready.set()
        await self._tried(self._standing.load())
        await self._tried(self.composer.begun.load())
        self.list.pages.order()
        last = int(self._console.settings.get("last_chat"))
        if last and not self.opening.asked and not self.panes.one_pane:
            await self.opening.by_id(last)
        await asyncio.to_thread(phrases.warm)
        self.list.delegate.forget()
        self.list.view.viewport().update()
        if self._chat is not None:
            self.show_chat(self._chat)
            self.composer.update_chat(self._chat)

    async def _tried(self, work: Coroutine[Any, Any, None]) -> None:
        """Returns when it has ended: a failure is told, and what comes after it goes on."""
        await asyncio.wait({self._tasks.begin(work, "start")})

    async def ready(self) -> None:
        """Returns once the first rows of the list are on the screen, or why there are none."""
        await self._ready.wait()

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        found: list[QWidget] = [self.list.view, self.timeline.view, self.composer]
        return [*found, self.details] if self.panes.details_open else found

    def open_chat(self, chat_id: int, message_id: int = 0) -> None:
        """Opens a chat from elsewhere (notification, palette), perhaps at a message."""
        self.opening.ask(chat_id, message_id)

    async def close_page(self) -> None:
        """Saves the draft and ends what runs. The page can't be used afterwards."""
        self._following.stop()
        self.composer.undo_bar.stop_listening()
        self.composer.save_draft()
        self._deafen()
        self.timeline.player.stop()
        self._console.settings.set(
            "window",
            {**dict(self._console.settings.get("window")), "chat_list": self.panes.list_width()},
        )
        await self.composer.sending.finish()
        # what was held or refused meanwhile stands in the box again
        self.composer.save_draft()
        await self.composer.saved()
        await self._tasks.close()

    def _deafen(self) -> None:
        """What the closing window still tells its widgets starts nothing any more."""
        self._closing = True
        self.timeline.rest()
        for timer in self.findChildren(QTimer):
            timer.stop()
            timer.blockSignals(True)
        for deaf in (
            self.list,
            self.list.view,
            self.list.model,
            self.timeline,
            self.timeline.view,
            self.composer,
            self.composer.box.text,
            self.details,
            self.search,
            self._standing,
        ):
            deaf.blockSignals(True)

    # Opening

    def show_opened(self, row: ChatRow, message_id: int) -> None:
        """Another chat, as `opening.py` has it: all of it comes with one frame."""
        self.close_popups()
        self._chat = row
        self.reading.opened()
        self._middle.setCurrentIndex(1)
        self.panes.set_chat(True)
        self.panes.show_chat(True)
        self.search.close_bar()
        self.timeline.open(row, message_id)
        self.composer.open(row)
        self.show_chat(row)
        self.show_face()
        self.timeline.show_at_once()
        self._console.sync.watch(row.id)
        self.chat_opened.emit(row)

    def show_chat(self, row: ChatRow) -> None:
        """Header and details of the open chat."""
        labels = self._console.labels.by_id()
        self.header.show_chat(
            row,
            self._console.numbers.by_id().get(row.number_id),
            [labels[one] for one in row.labels if one in labels],
        )
        if self.panes.details_open:
            self.details.show_chat(row)

    def back_to_list(self) -> None:
        """With one pane: from the chat to the list."""
        self.panes.show_chat(False)
        self.list.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_details(self, on: bool) -> None:
        """Shows or hides the details, and remembers it."""
        self.close_popups()
        self.panes.set_details(on)
        self._console.settings.set("details_open", on)
        self._rearranged()
        if on and self._chat is not None:
            self.details.show_chat(self._chat)
            entry = self.timeline.view.selected()
            self.details.select(entry.row if entry is not None else None)

    def _rearranged(self) -> None:
        self.header.details.setChecked(self.panes.details_open)
        self.header.back.setVisible(self.panes.one_pane)

    def search_in_chat(self) -> None:
        """Ctrl+F."""
        self.close_popups()
        if self._chat is not None:
            self.search.open_for(self._chat.id)

    def close_popups(self) -> None:
        """Another layer opens: what hangs over the page goes."""
        self.composer.popups.close_all()
        self.chat_menu.care.close_all()
        self.ways.close_all()
        self.requests.close_days()

    @property
    def chat(self) -> ChatRow | None:
        """The open chat."""
        return self._chat

    def refresh(self, row: ChatRow) -> None:
        """The open chat's row as it is now."""
        self._chat = row
        self.timeline.update_chat(row)
        self.composer.update_chat(row)
        self.show_chat(row)
        self.show_face()
        self.reading.look()

    # How it stands

    def show_face(self) -> None:
        """The composer and the countdown as the open chat stands now."""
        if self._chat is not None:
            self.composer.show_face(self._standing.face(self._chat))
            self._say_window(self._chat)
        self._keep_time()

    def _say_window(self, chat: ChatRow) -> None:
        """Once a window: says to screen readers that it closes within a quarter of an hour."""
        left = chat.window_until - self._console.clock.now_ms()
        if 0 < left <= _SOON_MS and self._said_window != (chat.id, chat.window_until):
            self._said_window = (chat.id, chat.window_until)
            words = self.tr("The reply window closes in {left}")
            announce(self, words.format(left=phrases.left_long(left)), urgent=True)

    def _tick(self) -> None:
        self.composer.tick()
        self.show_face()

    def _keep_time(self) -> None:
        if self.composer.counts_down and self.isVisible() and not self._closing:
            if not self._second.isActive():
                self._second.start()
        else:
            self._second.stop()

    # Reading

    def _sent(self, _: object) -> None:
        self.timeline.to_newest()
        self.reading.taken_up()

    def _counted(self, counts: ChatCounts) -> None:
        self.unread_changed.emit(counts.unread_unmuted)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        # a change of activation is told to windows only, this to what is in them
        if event.type() == QEvent.Type.WindowActivate:
            self._looked_at_again()
        return handled

    def _looked_at_again(self) -> None:
        """What came while the window, or this page, was away is seen now."""
        if not self._closing:
            self.reading.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        kept = dict(self._console.settings.get("window")).get("chat_list")
        if isinstance(kept, int) and not event.spontaneous():
            self.panes.set_list_width(kept)
        self._keep_time()
        self._looked_at_again()

    def leave(self, chat_id: int) -> None:
        """The chat was erased: nothing of it is shown or kept."""
        self.composer.forget(chat_id)
        self.details.forget(chat_id)
        self._close_chat(chat_id)

    def _close_chat(self, chat_id: int) -> None:
        if self._chat is not None and self._chat.id == chat_id:
            self._chat = None
            self.panes.set_chat(False)
            self.timeline.close_chat()
            self._middle.setCurrentIndex(0)
            self.panes.show_chat(False)
            # once what was open over the chat has gone too
            QTimer.singleShot(0, self, lambda: self.list.choosing.keep_keyboard(self))
