"""The list of chats: search, tabs, number filter, order, rows, and what shows instead of rows.

Wires `ChatsModel`, its delegate and the console. Invariant: the chosen chat stays chosen and the
scroll stays put while rows change; an answer to an older question is dropped.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.rows import ChatCounts, ChatRow, ChatTab, SearchHit
from app.services.console import Console
from app.services.events import ChatsChanged
from app.ui import phrases
from app.ui.delegates.chat_row import ChatRowDelegate
from app.ui.models.chats import ITEM_ROLE, PAGE, ChatsModel, ListQuery
from app.ui.pages.chats.list_states import ListStates
from app.ui.pages.chats.list_view import ChatListView
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.fields import SearchField
from app.ui.widgets.menu import Menu
from app.ui.widgets.panel import Panel
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.tabs import Tabs

_MANY = 300
_MINUTE_MS = 30_000


class ListPane(Panel):
    """Signals: `chosen(ChatRow)`, `hit_chosen(SearchHit)`, `new_chat()`, `counted(ChatCounts)`."""

    chosen = Signal(object)
    hit_chosen = Signal(object)
    entered_chat = Signal()
    new_chat = Signal()
    menu_wanted = Signal(object, QPoint)
    counted = Signal(object)

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__("surface.base")
        self._console = console
        self._tasks = tasks
        self._question = 0
        self._ids: set[int] = set()
        self._all = False
        self._numbers: frozenset[int] | None = None
        self._orders = {True: "urgent", False: str(console.settings.get("chat_order"))}
        self.current = 0
        self.counts: ChatCounts | None = None
        now = console.clock.now_ms
        self.model = ChatsModel(console.numbers.by_id, now)
        self.delegate = ChatRowDelegate(console.numbers.by_id, now)
        self.view = ChatListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(self.delegate)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, 8, 8)
        head.setSpacing(6)
        self.search = SearchField(self.tr("Search name, number or message"))
        head.addWidget(self.search, 1)
        self.new_button = IconButton("square-pen", self.tr("New chat"), shortcut="Ctrl+N")
        head.addWidget(self.new_button)
        column.addLayout(head)
        self.tabs = Tabs(self.tr("Chats shown"), spread=True)
        self.tabs.add(ChatTab.NEEDS_REPLY, self.tr("Needs reply"))
        self.tabs.add(ChatTab.UNREAD, self.tr("Unread"))
        self.tabs.add(ChatTab.ALL, self.tr("All"))
        self.tabs.add(ChatTab.GROUPS, self.tr("Groups"))
        self.tabs.add(ChatTab.CHANNELS, self.tr("Channels"))
        kept = str(self._console.settings.get("chat_tab"))
        self.tabs.choose(kept if kept in set(ChatTab) else ChatTab.ALL)
        column.addWidget(self.tabs)
        filters = QHBoxLayout()
        filters.setContentsMargins(2, 2, 4, 2)
        self.number_filter = Button("", "ghost", size="small", end_icon="chevron-down")
        self.order_button = Button("", "ghost", size="small", icon="arrow-up-down")
        filters.addWidget(self.number_filter)
        filters.addStretch(1)
        filters.addWidget(self.order_button)
        column.addLayout(filters)
        place = QWidget()
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.view)
        self.skeleton = Skeleton(8, row_height=62)
        self._stack.addWidget(self.skeleton)
        self.states = ListStates()
        self._stack.addWidget(self.states)
        column.addWidget(place, 1)
        self._name_filters()

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_chat)
        self.tabs.chosen.connect(self._tab_chosen)
        self.number_filter.clicked.connect(self._open_numbers)
        self.order_button.clicked.connect(self._open_orders)
        self.model.wanted.connect(self._more)
        self.view.chosen.connect(self._row_chosen)
        self.view.entered_chat.connect(self.entered_chat)
        self.view.menu_wanted.connect(self._menu)
        self.states.clear_wanted.connect(self.search.clear)
        self.states.search_wanted.connect(self.search.setText)
        self.states.new_wanted.connect(self.new_chat)
        self.states.tab_wanted.connect(lambda: self.show_tab(ChatTab.ALL))
        self.search.left.connect(self.view.setFocus)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(120)
        self._typing.timeout.connect(self.reload)
        self.search.textChanged.connect(self._typed)
        self.search.searched.connect(lambda _: self._first_result())
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(16)
        self._frame.timeout.connect(self._apply)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.view.viewport().update)
        self._minute.start()

    def stop(self) -> None:
        """Its timers rest: the page closes."""
        for timer in (self._typing, self._frame, self._minute):
            timer.stop()

    # What is asked

    def query(self) -> ListQuery:
        """What the list shows now. A search looks through all tabs."""
        text = self.search.text().strip()
        tab = ChatTab(self.tabs.current()) if not text else ChatTab.ALL
        order = self._orders[tab is ChatTab.NEEDS_REPLY]
        return ListQuery(tab, self._numbers, text, order)

    def reload(self) -> None:
        """Asks for the list anew."""
        self._question += 1
        self._tasks.start(self._load(self.query(), self._question), "chat list")

    async def load_first(self) -> None:
        """The first page of the list, waited for."""
        self._question += 1
        await self._load(self.query(), self._question)

    async def _load(self, query: ListQuery, question: int) -> None:
        if not self.model.chats:
            self._stack.setCurrentWidget(self.skeleton)
            self.skeleton.start()
        rows = await self._console.conversations.chats(
            query.tab, numbers=query.numbers, text=query.text, order=query.order, limit=PAGE
        )
        hits: list[SearchHit] = []
        if len(query.text) >= 2:
            hits = await self._console.search.messages(query.text, numbers=query.numbers, limit=50)
        if question != self._question:
            return
        same = query == self.model.query and not query.text
        bar = self.view.verticalScrollBar()
        kept = bar.value() if same else 0
        self.delegate.searched = query.text
        self.delegate.all_windows = query.order == "urgent"
        self.delegate.compact = self._console.settings.get("density") == "compact"
        self.view.single_keys = bool(self._console.settings.get("single_keys"))
        plain = query.order != "urgent" and not hits
        self.view.setUniformItemSizes(plain)
        self.model.show(query, rows, len(rows) < PAGE)
        self.model.set_hits(hits)
        self._mark()
        bar.setValue(kept)
        self.skeleton.stop()
        await self._show_state(query, question)
        await self._count()

    async def _show_state(self, query: ListQuery, question: int) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        names: list[str] = []
        if query.text:
            rows = await self._console.conversations.chats(ChatTab.ALL, limit=_MANY)
            names = [row.name for row in rows if row.name]
        counts = await self._console.conversations.counts(self._numbers)
        if question != self._question:
            return
        self.states.show_for(query, counts, self._console.numbers.by_id(), names)
        self._stack.setCurrentWidget(self.states)

    def _typed(self, _text: str) -> None:
        self._typing.start()

    def _more(self, offset: int) -> None:
        self._tasks.start(self._next_page(self.model.query, offset, self._question), "more chats")

    async def _next_page(self, query: ListQuery, offset: int, question: int) -> None:
        rows = await self._console.conversations.chats(
            query.tab,
            numbers=query.numbers,
            text=query.text,
            order=query.order,
            offset=offset,
            limit=PAGE,
        )
        if question == self._question:
            self.model.append(rows, len(rows) < PAGE)

    async def _count(self) -> None:
        counts = await self._console.conversations.counts(self._numbers)
        self.counts = counts
        self.tabs.set_count(ChatTab.NEEDS_REPLY, counts.needs_reply or None)
        self.tabs.set_count(ChatTab.UNREAD, counts.unread or None)
        self.counted.emit(counts)

    # What changes

    def chats_changed(self, change: ChatsChanged) -> None:
        """The bus: collected, and applied with the next frame."""
        if change.ids:
            self._ids |= change.ids
        else:
            self._all = True
        if not self._frame.isActive():
            self._frame.start()

    def _apply(self) -> None:
        ids, many = self._ids, self._all or len(self._ids) > _MANY
        self._ids, self._all = set(), False
        if many:
            self.reload()
        else:
            self._tasks.start(self._refresh(ids, self._question), "changed chats")

    async def _refresh(self, ids: set[int], question: int) -> None:
        rows = await self._console.conversations.chats_by_id(ids)
        if question != self._question:
            return
        top = self.view.verticalScrollBar().value()
        before = self.model.rowCount()
        self.model.refresh(rows, ids)
        if top > 0:
            self.view.verticalScrollBar().setValue(top)
        if bool(before) != bool(self.model.rowCount()):
            await self._show_state(self.model.query, question)
        self._mark()
        await self._count()

    def numbers_changed(self) -> None:
        """Codes or colours changed."""
        self._name_filters()
        self.view.viewport().update()

    # Choosing

    def mark(self, chat_id: int) -> None:
        """The chat that is open; its row is shown as chosen where it is loaded."""
        self.current = chat_id
        self._mark()

    def _mark(self) -> None:
        place = self.model.place(self.current)
        current = self.view.currentIndex().row()
        if place >= 0 and place != current:
            self.view.setCurrentIndex(self.model.index(place))
        elif place < 0 and current >= 0 and current < self.model.chats:
            self.view.setCurrentIndex(QModelIndex())

    def step(self, by: int, *, unread: bool = False) -> None:
        """The previous or next chat of the list, or the next unread one."""
        ids = self.model.ids()
        at = self.model.place(self.current)
        place = at + by if at >= 0 else (0 if by > 0 else len(ids) - 1)
        while unread and 0 <= place < len(ids):
            row = self.model.row(ids[place])
            if row is not None and row.unread:
                break
            place += by
        if 0 <= place < len(ids):
            self.view.go(place)

    def show_tab(self, tab: ChatTab) -> None:
        """Another tab."""
        self.tabs.choose(tab)
        self._tab_chosen(tab)

    def _tab_chosen(self, key: str) -> None:
        self._console.settings.set("chat_tab", str(key))
        self._name_filters()
        self.reload()

    def _first_result(self) -> None:
        if self.model.rowCount():
            self.view.go(0)
            self.view.setFocus()

    def _row_chosen(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if isinstance(item, ChatRow):
            self.current = item.id
            self.chosen.emit(item)
        elif isinstance(item, SearchHit):
            self.hit_chosen.emit(item)

    def _menu(self, index: QModelIndex, point: QPoint) -> None:
        item = index.data(ITEM_ROLE)
        if isinstance(item, ChatRow):
            self.menu_wanted.emit(item, point)

    # Filters

    def _name_filters(self) -> None:
        numbers = self._console.numbers.by_id()
        if self._numbers is not None and not self._numbers <= set(numbers):
            self._numbers = frozenset(self._numbers & set(numbers)) or None
        if self._numbers is None:
            words = self.tr("All %n numbers", "", len(numbers))
        elif len(self._numbers) == 1:
            words = numbers[next(iter(self._numbers))].name
        else:
            words = self.tr("{n} of %n numbers", "", len(numbers)).format(n=len(self._numbers))
        self.number_filter.setText(words)
        self.number_filter.setVisible(len(numbers) > 1)
        needs = self.tabs.current() == ChatTab.NEEDS_REPLY
        self.order_button.setText(self._order_names()[self._orders[needs]])

    def _order_names(self) -> dict[str, str]:
        return {
            "newest": self.tr("Newest first"),
            "urgent": self.tr("Most urgent first"),
            "oldest": self.tr("Oldest first"),
        }

    def _open_numbers(self) -> None:
        menu = Menu(self.tr("Numbers shown"), self)
        menu.add_choice(
            self.tr("All numbers"), self._numbers is None, lambda: self._choose_numbers(None)
        )
        menu.addSeparator()
        for row in self._console.numbers.by_id().values():
            chosen = self._numbers is not None and row.id in self._numbers
            words = f"{row.name} · {row.code}" if row.code else row.name
            name = words or phrases.phone(row.phone)
            menu.add_choice(name, chosen, partial(self._toggle_number, row.id))
        menu.under(self.number_filter)

    def _toggle_number(self, number_id: int) -> None:
        chosen = set(self._numbers or ()) ^ {number_id}
        whole = len(chosen) == len(self._console.numbers.by_id())
        self._choose_numbers(None if not chosen or whole else frozenset(chosen))

    def _choose_numbers(self, numbers: frozenset[int] | None) -> None:
        self._numbers = numbers
        self._name_filters()
        self.reload()

    def _open_orders(self) -> None:
        needs = self.tabs.current() == ChatTab.NEEDS_REPLY
        menu = Menu(self.tr("Order"), self)
        for key, words in self._order_names().items():
            menu.add_choice(words, self._orders[needs] == key, partial(self._choose_order, key))
        menu.under(self.order_button, end=True)

    def _choose_order(self, order: str) -> None:
        needs = self.tabs.current() == ChatTab.NEEDS_REPLY
        self._orders[needs] = order
        if not needs:
            self._console.settings.set("chat_order", order)
        self._name_filters()
        self.reload()
