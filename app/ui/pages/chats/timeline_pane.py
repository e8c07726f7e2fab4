"""The timeline of the open chat: loads pages as they are needed and follows what changes.

Wires `TimelineModel`, `BubbleDelegate` and `TimelineView` with the console. Invariant: an answer
for a chat that is no longer open is dropped, and changes are applied once a frame.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.messages import ChatKind, Direction, Status
from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.services.events import MediaChanged, MessagesChanged
from app.ui.delegates.bubble.delegate import BubbleDelegate
from app.ui.delegates.bubble.shape import Moment
from app.ui.models.chat_preview import chat_name
from app.ui.models.message_words import quote_of
from app.ui.models.timeline import LIMIT, PAGE, TimelineModel
from app.ui.pages.chats.jump import JumpButton
from app.ui.pages.chats.pictures import Pictures
from app.ui.pages.chats.player import VoicePlayer
from app.ui.pages.chats.timeline_view import TimelineView
from app.ui.telling import three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.skeleton import Skeleton

FIRST = 18
_SLICE = 12
_FRAME_MS = 16


class TimelinePane(QWidget):
    """Signals: `picked(id)`, `acted(id, action, argument)`, `seen()` at the end of the chat."""

    picked = Signal(object)
    acted = Signal(object, str, str)
    menu_wanted = Signal(object, QPoint)
    seen = Signal()
    busy = Signal(bool)
    typed = Signal(str)
    opened = Signal(int)

    def __init__(self, console: Console, tasks: TaskOwner, watched: Callable[[], bool]) -> None:
        super().__init__()
        self._console = console
        self._tasks = tasks
        self._watched = watched
        self._chat: ChatRow | None = None
        self._visit = 0
        self._loading = False
        self._asked_provider = False
        self._ids: set[int] = set()
        self._gone: set[int] = set()
        self.pictures = Pictures(console, tasks)
        self.moment = Moment(self.pictures.of)
        self.player = VoicePlayer(console, tasks, self.moment.playing)
        self.model = TimelineModel(console.clock.now_ms)
        self.delegate = BubbleDelegate(self.moment)
        self.view = TimelineView(self.model, self.delegate, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner = Banner("danger", "", stacked=True)
        self.banner.hide()
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        self.empty = EmptyState("message-circle", self.tr("No messages here yet"))
        self.empty.setParent(self)
        self.empty.hide()
        self.skeleton = Skeleton(5)
        self.skeleton.setParent(self)
        self.skeleton.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.skeleton.hide()
        self.jump = JumpButton(self)
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(_FRAME_MS)
        self._frame.timeout.connect(self._apply)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.near_top.connect(self._want_older)
        view.near_bottom.connect(self._want_newer)
        view.bottom.connect(self._bottom_changed)
        view.picked.connect(self.picked)
        view.menu_wanted.connect(self.menu_wanted)
        view.typed.connect(self.typed)
        view.acted.connect(self._acted)
        self.jump.clicked.connect(self.to_newest)
        self.pictures.ready.connect(self._repaint)
        self.player.changed.connect(self._repaint)

    @property
    def chat(self) -> ChatRow | None:
        """The open chat."""
        return self._chat

    # Opening

    def open(self, chat: ChatRow, at_message: int = 0) -> None:
        """Shows a chat at its end, at its first new message, or at a message."""
        self._visit += 1
        self._chat = chat
        self._asked_provider = False
        self._ids.clear()
        self._gone.clear()
        self.player.stop()
        self.jump.set_count(0)
        self.jump.hide()
        self.banner.hide()
        self.moment.group = chat.kind is ChatKind.GROUP
        self.moment.found = ""
        self.model.other = "" if self.moment.group else chat_name(chat)
        self.moment.spell_status = bool(self._console.settings.get("spell_status"))
        self.view.single_keys = bool(self._console.settings.get("single_keys"))
        self.delegate.forget()
        self._tasks.start(self._open(chat, at_message, self._visit), f"open chat {chat.id}")

    def close_chat(self) -> None:
        """Shows nothing."""
        self._visit += 1
        self._chat = None
        self.model.show([], at_start=True, at_end=True)
        self.empty.hide()
        self.player.stop()

    def rest(self) -> None:
        """The page closes."""
        self._visit += 1
        self._frame.stop()
        self._chat = None

    def update_chat(self, chat: ChatRow) -> None:
        """A fresh row of the chat that is open."""
        self._chat = chat

    async def _open(self, chat: ChatRow, at_message: int, visit: int) -> None:
        self._loading = True
        self.skeleton.setGeometry(self.rect())
        self.skeleton.show()
        self.skeleton.start()
        try:
            conversations = self._console.conversations
            around = []
            if at_message:
                around = await conversations.around(chat.id, at_message, PAGE)
            if around:
                rows, at_start, at_end = around, False, False
            else:
                rows = await conversations.page(chat.id, None, FIRST)
                at_start, at_end = len(rows) < FIRST, True
            if visit != self._visit:
                return
            unread = 0 if around else chat.unread
            self.model.show(rows, at_start=at_start, at_end=at_end, unread=unread)
        finally:
            if visit == self._visit:
                self._loading = False
                self.skeleton.stop()
                self.skeleton.hide()
        self._place(at_message if around else 0)
        self._show_empty(chat)
        self.opened.emit(chat.id)
        if not around and not at_start:
            await self._fill_up(chat, visit)
        await self._quotes(visit)
        if self.model.at_start:
            await self._ask_provider(visit)
        else:
            self.view.look_around()

    async def _fill_up(self, chat: ChatRow, visit: int) -> None:
        """After the first picture: what is above it, as far as the first new message."""
        self._loading = True
        try:
            await self._fill(chat, visit)
        finally:
            if visit == self._visit:
                self._loading = False

    async def _fill(self, chat: ChatRow, visit: int) -> None:
        await asyncio.sleep(_FRAME_MS / 1000)
        if visit != self._visit:
            return
        want = min(LIMIT - FIRST, max(PAGE - FIRST, chat.unread + 10 - FIRST))
        rows = await self._console.conversations.page(chat.id, self.model.oldest, want)
        await self._prepend(rows, len(rows) < want, visit)
        if visit == self._visit and chat.unread:
            before = self.model.unread_place()
            self.model.begin_unread(chat.unread)
            if before < 0 <= self.model.unread_place():
                self._place(0)

    async def _prepend(self, rows: list[MessageRow], at_start: bool, visit: int) -> None:
        """Puts older messages in, a few a frame: laying text out is what costs."""
        while rows and visit == self._visit:
            some, rows = rows[-_SLICE:], rows[:-_SLICE]
            follow, anchor = self.view.follows, self.view.anchor()
            self.model.prepend(some, at_start=at_start and not rows)
            if follow:
                self.view.to_bottom()
            else:
                self.view.hold(anchor)
            if rows:
                await asyncio.sleep(_FRAME_MS / 1000)
        if visit == self._visit and not rows:
            self.model.at_start = at_start

    def _place(self, at_message: int) -> None:
        if at_message:
            self.view.reveal(at_message)
        else:
            self.view.to_bottom()
            place = self.model.unread_place()
            if place >= 0 and self.view.visualRect(self.model.index(place)).top() < 0:
                self.view.show_place(place)
        self._bottom_changed(self.view.at_bottom)

    def _show_empty(self, chat: ChatRow) -> None:
        if self.model.rowCount():
            self.empty.hide()
            return
        sentence = self.tr("What you and {name} write appears here.")
        self.empty.set("message-circle", self.tr("No messages here yet"),
                       sentence.format(name=chat_name(chat)))
        self.empty.setGeometry(self.view.geometry())
        self.empty.show()

    async def _quotes(self, visit: int) -> None:
        chat = self._chat
        if chat is None:
            return
        for row in self.model.unquoted():
            found = await self._console.conversations.by_provider_id(chat.id, row.quoted)
            if visit != self._visit:
                return
            if found is not None:
                anchor = None if self.view.at_bottom else self.view.anchor()
                self.model.set_quote(row.id, quote_of(found, self.model.other))
                if anchor is not None:
                    self.view.hold(anchor)

    # Pages

    def _want_older(self) -> None:
        if self._chat is None or self._loading:
            return
        if self.model.at_start:
            if not self._asked_provider:
                self._tasks.start(self._ask_provider(self._visit), "history")
            return
        self._loading = True
        self._tasks.start(self._older(self._chat.id, self._visit), "older messages")

    async def _older(self, chat_id: int, visit: int) -> None:
        try:
            rows = await self._console.conversations.page(chat_id, self.model.oldest, PAGE)
            if visit != self._visit:
                return
            await self._prepend(rows, len(rows) < PAGE, visit)
        finally:
            if visit == self._visit:
                self._loading = False
        await self._quotes(visit)
        self.view.look_around()

    async def _ask_provider(self, visit: int) -> None:
        """Once a visit, where the number can read its history back."""
        chat = self._chat
        if chat is None or self._asked_provider:
            return
        self._asked_provider = True
        if not self._offers("history"):
            return
        self.busy.emit(True)
        try:
            await self._console.conversations.load_older(chat.id)
        except SwitchboardError as error:
            if visit == self._visit:
                self._tell(error)
        finally:
            if visit == self._visit:
                self.busy.emit(False)

    def _offers(self, name: str) -> bool:
        chat = self._chat
        if chat is None or chat.number_id not in self._console.numbers.by_id():
            return False
        offer = self._console.numbers.offers(chat.number_id).get(name)
        return offer is not None and offer.enabled

    def _want_newer(self) -> None:
        if self._chat is None or self._loading or self.model.at_end:
            return
        self._loading = True
        self._tasks.start(self._newer(self._chat.id, self._visit), "newer messages")

    async def _newer(self, chat_id: int, visit: int) -> None:
        try:
            start = self.model.newest
            if start is None:
                return
            rows = await self._console.conversations.after(chat_id, start, PAGE)
            if visit != self._visit:
                return
            anchor = self.view.anchor()
            self.model.append(rows, at_end=len(rows) < PAGE)
            self.view.hold(anchor)
        finally:
            if visit == self._visit:
                self._loading = False

    def reload(self) -> None:
        """Reads the chat's history from the provider again (F5)."""
        self._asked_provider = False
        self._tasks.start(self._ask_provider(self._visit), "refresh")

    def to_newest(self) -> None:
        """The end of the chat."""
        self.jump.set_count(0)
        if self._chat is not None and not self.model.at_end:
            self.open(self._chat)
        else:
            self.view.to_bottom()

    def reveal(self, message_id: int) -> None:
        """Brings a message of this chat to the middle, loading its surroundings if need be."""
        if not self.view.reveal(message_id) and self._chat is not None:
            found = self.moment.found
            self.open(self._chat, message_id)
            self.moment.found = found

    # Changes

    def messages_changed(self, change: MessagesChanged) -> None:
        """The bus: collected, and applied with the next frame."""
        if self._chat is None or change.chat_id != self._chat.id:
            return
        self._ids |= change.ids
        self._gone |= change.gone
        if not self._frame.isActive():
            self._frame.start()

    def media_changed(self, change: MediaChanged) -> None:
        """The bus: files of this chat came or failed."""
        if self._chat is not None and change.chat_id == self._chat.id:
            self._ids |= change.ids
            if not self._frame.isActive():
                self._frame.start()

    def _apply(self) -> None:
        if self._chat is None:
            return
        ids, gone = self._ids, self._gone
        self._ids, self._gone = set(), set()
        self._tasks.start(self._refresh(ids, gone, self._visit), "changed messages")

    async def _refresh(self, ids: set[int], gone: set[int], visit: int) -> None:
        rows = await self._console.conversations.messages(ids - gone)
        if visit != self._visit or self._chat is None:
            return
        follow = self.view.at_bottom
        anchor = None if follow else self.view.anchor()
        missing = ids - {row.id for row in rows}
        own = [row for row in rows if row.chat_id == self._chat.id]
        added = self.model.refresh(own, gone | missing)
        came = [row for row in own if row.id in added]
        incoming = [row.id for row in came if row.direction is Direction.IN]
        mine = any(row.status in (Status.QUEUED, Status.SENDING) for row in came)
        if incoming and not self._watched():
            self.model.set_unread_line(min(incoming))
        self.empty.setVisible(not self.model.rowCount())
        if follow or mine:
            self.view.to_bottom()
            self._bottom_changed(True)
        else:
            self.view.hold(anchor)
            if incoming:
                self.jump.set_count(self.jump.count + len(incoming))
        await self._quotes(visit)

    def _bottom_changed(self, bottom: bool) -> None:
        end = bottom and self.model.at_end
        self.jump.setVisible(not end and bool(self.model.rowCount()))
        self.jump.place()
        self.jump.raise_()
        if end:
            self.jump.set_count(0)
            if self._chat is not None:
                self.seen.emit()

    def _repaint(self, message_id: int) -> None:
        place = self.model.place(message_id)
        if place >= 0:
            self.view.update(self.model.index(place))

    def _acted(self, message_id: int, action: str, argument: str) -> None:
        if action == "bottom":
            self.to_newest()
        elif action == "seek":
            self.player.seek(message_id, float(argument))
        elif action == "speed":
            self.player.next_speed(message_id)
        else:
            self.acted.emit(message_id, action, argument)

    def set_found(self, text: str) -> None:
        """Marks a searched word in the bubbles."""
        if self.moment.found != text:
            self.moment.found = text
            anchor = self.view.anchor()
            self.view.scheduleDelayedItemsLayout()
            self.view.viewport().update()
            self.view.hold(anchor)

    def _tell(self, error: SwitchboardError) -> None:
        what, rest = three_parts(error)
        self.banner.set(what, rest, "danger")
        self.banner.clear_actions()
        self.banner.add_button(self.tr("Try again"), self._again)
        self.banner.show()

    def _again(self) -> None:
        self.banner.hide()
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.jump.place()
        self.skeleton.setGeometry(self.rect())
        self.empty.setGeometry(self.rect())
