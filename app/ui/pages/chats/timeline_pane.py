"""The timeline of the open chat: loads pages as they are needed and follows what changes.

Wires `TimelineModel`, `BubbleDelegate` and `TimelineView` with the console. Invariant: an answer
for a chat that is no longer open is dropped, and changes are applied once a frame.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.messages import ChatKind, Direction, Status
from app.domain.rows import ChatRow
from app.services.console import Console
from app.services.events import MediaChanged, MessagesChanged
from app.ui.delegates.bubble.delegate import BubbleDelegate
from app.ui.delegates.bubble.shape import Moment, Playing
from app.ui.models.chat_preview import chat_name
from app.ui.models.timeline import TimelineModel
from app.ui.pages.chats.jump import JumpButton
from app.ui.pages.chats.pictures import Pictures
from app.ui.pages.chats.player import VoicePlayer
from app.ui.pages.chats.timeline_feed import FRAME_MS, TimelineFeed
from app.ui.pages.chats.timeline_history import TimelineHistory
from app.ui.pages.chats.timeline_view import TimelineView
from app.ui.widgets.banner import Banner
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.skeleton import Skeleton


class TimelinePane(QWidget):
    """Signals: `picked(id)`, `acted(id, action, argument)`, `seen()` at the end of the chat,
    `left()` on Esc with nothing to close.
    """

    picked = Signal(object)
    acted = Signal(object, str, str)
    menu_wanted = Signal(object, QPoint)
    seen = Signal()
    busy = Signal(bool)
    typed = Signal(str)
    opened = Signal(int)
    left = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, watched: Callable[[], bool]) -> None:
        super().__init__()
        self._console = console
        self._tasks = tasks
        self._watched = watched
        self._ids: set[int] = set()
        self._gone: set[int] = set()
        self._live: set[int] = set()
        self._meanwhile: set[int] = set()
        self._refreshing = False
        self.placed = False  # whether what is in sight is of the open chat
        self.pictures = Pictures(console, tasks)
        heard = Playing(waves=self.pictures.waves, lengths=self.pictures.lengths)
        self.moment = Moment(self.pictures.of, heard)
        self.player = VoicePlayer(console, tasks, self.moment.playing)
        self.model = TimelineModel(console.clock.now_ms)
        self.delegate = BubbleDelegate(self.moment)
        self.view = TimelineView(self.model, self.delegate, self)
        self._feed = TimelineFeed(console, self.model, self.view)
        self._feed.settled = self._settled
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner = Banner("danger", "", stacked=True)
        self.banner.hide()
        column.addWidget(self.banner)
        self._history = TimelineHistory(console, tasks, self._feed, self.view, self.banner)
        self._history.busy.connect(self.busy)
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
        self._frame.setInterval(FRAME_MS)
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
        return self._feed.chat

    # Opening

    def open(self, chat: ChatRow, at_message: int = 0) -> None:
        """Shows a chat at its end, at its first new message, or at a message."""
        before, visit = self._feed.chat, self._feed.begin(chat)
        self.placed = False
        self._history.begin()
        self._ids.clear()
        self._gone.clear()
        self._live.clear()
        self._meanwhile.clear()
        self.player.stop()
        self.jump.set_count(0)
        self.jump.hide()
        self.moment.group = chat.kind is ChatKind.GROUP
        if before is None or before.id != chat.id:
            self.moment.found = ""  # another place of the same chat keeps its marks
        self.model.other = "" if self.moment.group else chat_name(chat)
        self.take_settings()
        if not at_message:
            self._feed.ask(chat)
        self._tasks.start(self._open(chat, at_message, visit), f"open chat {chat.id}")

    def take_settings(self) -> None:
        """The settings that change how bubbles look and what keys do."""
        self.view.single_keys = bool(self._console.settings.get("single_keys"))
        spelled = bool(self._console.settings.get("spell_status"))
        if self.moment.spell_status != spelled:
            self.moment.spell_status = spelled
            self._lay_out_again()

    def show_at_once(self) -> None:
        """Shows the chat that was just opened, where its end is read already."""
        chat = self._feed.chat
        if chat is not None and self._feed.came(chat):
            self._placed(chat, 0)

    def close_chat(self) -> None:
        """Shows nothing."""
        self._feed.begin(None)
        self.model.show([], at_start=True, at_end=True)
        self.empty.hide()
        self.player.stop()

    def rest(self) -> None:
        """The page closes."""
        self._feed.begin(None)
        self._frame.stop()

    def update_chat(self, chat: ChatRow) -> None:
        """A fresh row of the chat that is open."""
        self._feed.chat = chat

    async def _open(self, chat: ChatRow, at_message: int, visit: int) -> None:
        shown = self._feed.shown
        if not shown:
            self.skeleton.setGeometry(self.rect())
            self.skeleton.show()
            self.skeleton.start()
        found = await self._feed.first(chat, at_message, visit)
        if found is None or visit != self._feed.visit:
            return
        more = not found and not self.model.at_start
        if not shown:
            self._placed(chat, at_message if found else 0)
        if more and await self._feed.fill_up(chat, visit):
            self._place(0)
        await self._feed.quotes(visit)
        if visit != self._feed.visit:
            return
        if self.model.at_start:
            await self._history.ask(visit)
        else:
            self.view.look_around()

    def _placed(self, chat: ChatRow, at_message: int) -> None:
        """The first screen is in the model."""
        if not self.skeleton.isHidden():
            self.skeleton.stop()
            self.skeleton.hide()
        self.placed = True
        with self.view.in_one_frame():
            self._place(at_message)
        self._show_empty(chat)
        self.opened.emit(chat.id)

    def _place(self, at_message: int) -> None:
        if at_message:
            self.view.reveal(at_message)
        else:
            if self.model.at_end:
                self.view.to_bottom()
            place = self.model.unread_place()
            if place >= 0 and (self.view.top_of(place) < 0 or not self.model.at_end):
                self.view.show_place(place)
        self._bottom_changed(self.view.at_bottom)

    def _show_empty(self, chat: ChatRow) -> None:
        if self.model.rowCount():
            self.empty.hide()
            return
        sentence = self.tr("What you and {name} write appears here.")
        self.empty.set(
            "message-circle", self.tr("No messages here yet"), sentence.format(name=chat_name(chat))
        )
        self.empty.setGeometry(self.view.geometry())
        self.empty.show()

    # Pages

    def _want_older(self) -> None:
        chat, visit = self._feed.chat, self._feed.visit
        if chat is None or self._feed.loading:
            self._feed.hurry()
            return
        if not self.model.at_start:
            self._feed.loading = True
            self._tasks.start(self._feed.older(chat.id, visit), "older messages")
        else:
            self._history.want()

    def _want_newer(self) -> None:
        chat, feed = self._feed.chat, self._feed
        if chat is not None and not feed.loading and not self.model.at_end:
            feed.loading = True
            self._tasks.start(feed.newer(chat.id, feed.visit), "newer messages")

    def reload(self) -> None:
        """Reads the chat's history from the provider again (F5)."""
        self._history.want_again()

    def heal(self, account_id: int) -> None:
        """An account works again."""
        self._history.heal(account_id)

    def to_newest(self) -> None:
        """The end of the chat."""
        self.jump.set_count(0)
        if self._feed.chat is not None and not self.model.at_end:
            self.open(self._feed.chat._replace(unread=0))  # not where the new ones begin
        else:
            self.view.to_bottom()

    def reveal(self, message_id: int) -> None:
        """Brings a message of this chat to the middle, loading its surroundings if need be."""
        if not self.view.reveal(message_id) and self._feed.chat is not None:
            self.open(self._feed.chat, message_id)

    # Changes

    def messages_changed(self, change: MessagesChanged) -> None:
        """The bus: collected, and applied with the next frame."""
        if self._feed.chat is None or change.chat_id != self._feed.chat.id:
            return
        self._ids |= change.ids
        self._gone |= change.gone
        if change.live:
            self._live |= change.incoming
        if not self._frame.isActive():
            self._frame.start()

    def look_again(self) -> None:
        """Anything may have changed or gone: what is loaded is read anew with the next frame."""
        if self._feed.chat is not None:
            self._ids |= set(self.model.ids())
            if not self._frame.isActive():
                self._frame.start()

    def media_changed(self, change: MediaChanged) -> None:
        """The bus: files of this chat came or failed."""
        self.pictures.look_again(change.ids)
        if self._feed.chat is not None and change.chat_id == self._feed.chat.id:
            self._ids |= change.ids
            if not self._frame.isActive():
                self._frame.start()

    def _settled(self) -> None:
        """What changed while messages were read may be in them as it was before."""
        if self._meanwhile:
            self._ids |= self._meanwhile
            self._meanwhile.clear()
            if not self._frame.isActive():
                self._frame.start()

    def _apply(self) -> None:
        if self._feed.chat is None or self._refreshing:
            return
        ids, gone, live = self._ids, self._gone, self._live
        self._ids, self._gone, self._live = set(), set(), set()
        if self._feed.loading:
            self._meanwhile |= ids | gone
        self._refreshing = True
        self._tasks.start(self._refresh(ids, gone, live, self._feed.visit), "changed messages")

    async def _refresh(self, ids: set[int], gone: set[int], live: set[int], visit: int) -> None:
        try:
            rows = await self._console.conversations.messages(ids - gone)
        finally:
            # one after the other: what was read later is never followed by what is older
            self._refreshing = False
            if self._ids or self._gone:
                self._frame.start()
        if visit != self._feed.visit or self._feed.chat is None:
            return
        follow = self.view.at_bottom
        sights = [] if follow else self.view.sights()
        missing = ids - {row.id for row in rows}
        own = [row for row in rows if row.chat_id == self._feed.chat.id]
        newest = self.model.newest or (0, 0)
        added = self.model.refresh(own, gone | missing)
        came = [row for row in own if row.id in added]
        # what is read back from further up is no news
        news = [row for row in came if row.id in live or row.at >= newest[0]]
        incoming = [row.id for row in news if row.direction is Direction.IN]
        mine = any(row.status in (Status.QUEUED, Status.SENDING) for row in came)
        if incoming and not self._watched():
            self.model.set_unread_line(min(incoming))
        self.empty.setVisible(not self.model.rowCount())
        if follow or mine:
            self.view.to_bottom()
            self._bottom_changed(True)
        else:
            self.view.hold_around(sights, added)
            if incoming:
                self.jump.set_count(self.jump.count + len(incoming))
        await self._feed.quotes(visit)

    def _bottom_changed(self, bottom: bool) -> None:
        end = bottom and self.model.at_end
        self.jump.setVisible(not end and bool(self.model.rowCount()))
        self.jump.place()
        self.jump.raise_()
        if end:
            self.jump.set_count(0)
            if self._feed.chat is not None:
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
        elif action == "skip":
            self.player.skip(message_id, float(argument))
        elif action == "speed":
            self.player.next_speed(message_id)
        else:
            self.acted.emit(message_id, action, argument)

    def set_found(self, text: str) -> None:
        """Marks a searched word in the bubbles."""
        if self.moment.found != text:
            self.moment.found = text
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        anchor = self.view.anchor()
        self.view.scheduleDelayedItemsLayout()
        self.view.viewport().update()
        self.view.hold(anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # no message was chosen any more
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.jump.place()
        self.skeleton.setGeometry(self.rect())
        self.empty.setGeometry(self.rect())
