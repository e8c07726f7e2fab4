"""The table of calls with its states: loading, rows, none yet, no match, an error over old rows.

Invariant: rows stay on the screen while they are read anew, and a filter that was changed
meanwhile wins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.calls import CallEntry, CallFilter
from app.domain.errors import StoreError
from app.services.events import CallsChanged, ChatsChanged, MessagesChanged
from app.ui.delegates.call_row import CallRowDelegate, outcome_column
from app.ui.models.calls import CallsModel, Column, caller_name
from app.ui.pages.calls.states import show_no_match, show_none_yet
from app.ui.widgets.banner import Banner
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.menu import Menu
from app.ui.widgets.panel import Panel
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.table import Table

if TYPE_CHECKING:
    from app.services.console import Console

_PAGE = 200
_SOON_MS = 250
_NARROW = 760


class CallList(Panel):
    """Signals: `chat_wanted(object)` of a call; `caller_wanted(object)` all calls of its caller;
    `delivery_wanted(int)`; `answer_wanted(object)` what a call is answered with;
    `clear_wanted()`, `refresh_wanted()` from the empty states; `loaded()` rows were read.
    """

    chat_wanted = Signal(object)
    caller_wanted = Signal(object)
    delivery_wanted = Signal(int)
    answer_wanted = Signal(object)
    clear_wanted = Signal()
    refresh_wanted = Signal()
    loaded = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = tasks
        self._turn = 0
        self._ready = False
        self.wanted = CallFilter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.trouble = Banner("danger", "", flat=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        self.model = CallsModel(self._number_name, console.clock.now_ms, self)
        self.table = Table(self.tr("Calls"), page=True, kept="calls")
        self.table.setModel(self.model)
        self.table.setItemDelegate(CallRowDelegate(self._tag, self.table))
        self.table.on_menu = self._menu
        self.table.find_column = Column.CALLER
        self.table.activated.connect(lambda index: self.open_chat())
        self.table.doubleClicked.connect(lambda index: self.open_chat())
        self.skeleton = Skeleton(12, avatars=True, row_height=36)
        self.empty = EmptyState("phone-incoming", "")
        self.stack = QStackedWidget()
        for widget in (self.table, self.skeleton, self.empty):
            self.stack.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.model.wants_more.connect(lambda: tasks.start(self._older(), "older calls"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(lambda: self.reload(quiet=True))
        bus = console.bus
        self.stops = [
            self._soon.stop,
            bus.listen(CallsChanged, lambda _event: self._news()),
            bus.listen(MessagesChanged, lambda _event: self._news()),
            bus.listen(ChatsChanged, lambda _event: self._news()),
        ]
        self._columns()

    # What is shown

    def _tag(self, number_id: int) -> tuple[str, str]:
        number = self._console.numbers.by_id().get(number_id)
        return (number.code or "?", number.colour) if number is not None else ("?", "slate")

    def _number_name(self, number_id: int) -> str:
        number = self._console.numbers.by_id().get(number_id)
        return number.name or number.key if number is not None else ""

    def current(self) -> CallEntry | None:
        """The chosen call."""
        return self.model.call(self.table.currentIndex())

    def show_calls(self, wanted: CallFilter) -> None:
        """Another filter."""
        self.wanted = wanted
        self.reload()

    def reload(self, *, quiet: bool = False) -> None:
        """Reads the list anew; ``quiet`` keeps its length and place."""
        self._turn += 1
        self._tasks.start(self._load(self._turn, quiet), "calls")

    async def _load(self, turn: int, quiet: bool) -> None:
        if not self._ready:
            self.skeleton.start()
            self.stack.setCurrentWidget(self.skeleton)
        limit = max(_PAGE, self.model.rowCount()) if quiet else _PAGE
        try:
            rows = await self._console.calls.page(self.wanted, limit=limit)
        except StoreError as error:
            self._failed(error)
            return
        finally:
            self.skeleton.stop()
        if turn != self._turn:
            return
        self._ready = True
        self.trouble.hide()
        chosen = self.current()
        place = self.table.verticalScrollBar().value()
        self.model.put(rows, len(rows) < limit)
        at = self.model.row_of(chosen.id) if chosen is not None else -1
        self.table.choose(at if at >= 0 else 0)
        self.table.verticalScrollBar().setValue(place if quiet else 0)
        await self._show_state(turn)
        self.loaded.emit()

    async def _older(self) -> None:
        turn, before = self._turn, self.model.last()
        try:
            rows = await self._console.calls.page(self.wanted, before, _PAGE)
        except StoreError as error:
            self.model.give_up()
            self._failed(error)
            return
        if turn == self._turn and before == self.model.last():
            self.model.append(rows, len(rows) < _PAGE)

    async def _show_state(self, turn: int) -> None:
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.table)
            return
        any_call = await self._console.calls.count(CallFilter())
        if turn != self._turn:
            return
        if any_call:
            show_no_match(self.empty, self.wanted.text, self.clear_wanted.emit)
        else:
            show_none_yet(self.empty, self.refresh_wanted.emit)
        self.stack.setCurrentWidget(self.empty)

    def _failed(self, error: StoreError) -> None:
        self.trouble.set(error.what, f"{error.did} {error.can}".strip())
        self.trouble.clear_actions()
        self.trouble.add_button(self.tr("Try again"), self.reload)
        self.trouble.show()
        self.stack.setCurrentWidget(self.table)

    def _news(self) -> None:
        if self._ready and not self._soon.isActive():
            self._soon.start()

    # Doing

    def open_chat(self) -> None:
        """Calls back by chat."""
        call = self.current()
        if call is not None:
            self.chat_wanted.emit(call)

    def _menu(self, index: QModelIndex, place: QPoint) -> None:
        call = self.model.call(index)
        if call is None:
            return
        menu = Menu(self.tr("Call"), self)
        menu.add(
            self.tr("Call back by chat"), lambda: self.chat_wanted.emit(call),
            icon="message-circle", keys="Enter",
        )  # fmt: skip
        menu.add(
            self.tr("All calls of {caller}").format(caller=caller_name(call)),
            lambda: self.caller_wanted.emit(call), icon="phone-incoming",
        )  # fmt: skip
        menu.addSeparator()
        menu.add(
            self.tr("What this caller gets"), lambda: self.answer_wanted.emit(call), icon="reply",
            reason="" if call.takes_text else self.tr("Its provider takes no text."),
        )  # fmt: skip
        told = call.delivery_id is not None and call.delivery_id > 0
        menu.add(
            self.tr("Show the webhook"), lambda: self.delivery_wanted.emit(call.delivery_id or 0),
            icon="webhook", reason="" if told else self.tr("No webhook told of this call."),
        )  # fmt: skip
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._columns()

    def restyle(self) -> None:
        super().restyle()
        self._columns()

    def _columns(self) -> None:
        narrow = self.width() < _NARROW
        caller = 130 if narrow else 178
        self.table.set_columns([124, caller, 58, 86, outcome_column(), 60, 0])
