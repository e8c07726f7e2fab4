"""The list of chats: search, tabs, number filter, order, rows, and what shows instead of rows.

Wires `ChatsModel`, its delegate and the console. Invariant: the chosen chat stays chosen and the
scroll stays put while rows change; an answer to an older question is dropped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.errors import SwitchboardError
from app.domain.rows import ChatCounts, ChatFilter, ChatRow, ChatTab, SearchHit
from app.ui.delegates.chat_row import ChatRowDelegate
from app.ui.models.chats import PAGE, ChatsModel
from app.ui.models.list_query import ListQuery
from app.ui.pages.chats.filter_bar import FilterBar
from app.ui.pages.chats.list_choosing import ListChoosing
from app.ui.pages.chats.list_counts import ListCounts
from app.ui.pages.chats.list_following import ListFollowing
from app.ui.pages.chats.list_pages import ListPages
from app.ui.pages.chats.list_searching import ListSearching
from app.ui.pages.chats.list_states import ListStates
from app.ui.pages.chats.list_view import ChatListView
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.panel import Panel
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.tabs import Tabs
from app.ui.widgets.themed import sides

if TYPE_CHECKING:
    from app.core.tasks import TaskOwner
    from app.domain.chat_order import ChatOrder
    from app.services.console import Console
    from app.services.events import ChatsChanged
    from app.services.first_sight import FirstSight

_MANY, _MINUTE_MS = 300, 30_000


class ListPane(Panel):
    """Signals: `chosen(ChatRow)`, `id_chosen(int)`, `hit_chosen(SearchHit)`, `awaited(bool)`: which
    chat was chosen is on its way, or is not waited for; `new_chat()`, `counted(ChatCounts)`."""

    chosen = Signal(object)
    id_chosen = Signal(int)
    awaited = Signal(bool)
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
        self._orders = {True: "urgent", False: str(console.settings.get("chat_order"))}
        self.current = 0
        self.counts: ChatCounts | None = None
        now = console.clock.now_ms
        self.model = ChatsModel(console.numbers.by_id, now, console.labels.by_id)
        self.delegate = ChatRowDelegate(console.numbers.by_id, now, console.labels.by_id)
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
        head.setContentsMargins(*sides(12, 12, 8, 8))
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
        self.filters = FilterBar(self._console)
        column.addWidget(self.filters)
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
        self.filters.changed.connect(self.reload)
        self.filters.order_chosen.connect(self._choose_order)
        self.states.filter_cleared.connect(self.filters.clear)
        self.choosing = ListChoosing(self, self._console, self._tasks)
        self.view.chosen.connect(self.choosing.choose)
        self.view.entered_chat.connect(self.entered_chat)
        self.view.menu_wanted.connect(self._menu)
        self.view.typed.connect(self._type)
        self.states.clear_wanted.connect(self.search.clear)
        self.states.search_wanted.connect(self.search.setText)
        self.states.new_wanted.connect(self.new_chat)
        self.states.again_wanted.connect(self.reload)
        self.states.tab_wanted.connect(lambda: self.show_tab(ChatTab.ALL))
        self.search.left.connect(self.choosing.take_keyboard)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.choosing.walk_in)
        self.pages = ListPages(self, self._console, self._tasks)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._typed)
        self._searching = ListSearching(
            self._tasks, self.ask_again, lambda: self._question, self._first_result
        )
        self.search.searched.connect(lambda _: self._searching.enter())
        self.following = ListFollowing(self, self._console, self._tasks)
        self._counting = ListCounts(self, self._console, self._tasks)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._minute_passed)
        self._minute.start()

    def stop(self) -> None:
        """Its timers rest: the page closes."""
        self._minute.stop()
        self._counting.stop()
        self.following.stop()

    def _minute_passed(self) -> None:
        self.view.viewport().update()
        if self.model.query.order == "urgent" and self.isVisible():
            self.reload()  # windows close

    # What is asked

    def query(self) -> ListQuery:
        """What the list shows now. A search looks through all tabs."""
        text = self.search.text().strip()
        tab = ChatTab(self.tabs.current()) if not text else ChatTab.ALL
        order = self._orders[tab is ChatTab.NEEDS_REPLY]
        filters = self.filters
        starred = filters.starred and not text
        return ListQuery(tab, filters.numbers, text, order, filters.only, starred)

    @property
    def question(self) -> int:
        """Which question the list answers: another number, another list."""
        return self._question

    def reload(self) -> None:
        """Asks for the list anew."""
        self._question += 1
        self._tasks.start(self._load(self.query(), self._question), "chat list")

    async def load_first(self) -> None:
        """The first page of the list, waited for."""
        self._question += 1
        await self.ask_again()

    async def ask_again(self) -> None:
        """The same question once more, waited for."""
        await self._load(self.query(), self._question)

    async def ask_chats(self, query: ListQuery) -> list[ChatRow]:
        """The first page of a list that is no search."""
        return await self._console.conversations.chats(
            query.tab,
            numbers=query.numbers,
            order=query.order,
            limit=PAGE,
            only=query.only,
            now=query.at,
        )

    def show_first(self, sight: FirstSight) -> bool:
        """The first page as it was read while the window was made; False: it is another list."""
        query = self.query()
        if not sight.rows or query != ListQuery(ChatTab(sight.tab), order=sight.order):
            return False
        self._counting.tell(sight.counts)
        self._put(query, sight.rows, [])
        self._stack.setCurrentWidget(self.view)
        self.filters.set_resting(*sight.resting)
        return True

    async def _load(self, query: ListQuery, question: int) -> None:
        if not self.model.rowCount() and self._stack.currentWidget() is not self.states:
            self._stack.setCurrentWidget(self.skeleton)
            self.skeleton.start()
        self.following.loading()
        if query.order == "urgent":
            query = query._replace(at=self._console.clock.now_ms())
        try:
            if self.pages.has(query):
                await self.pages.renew(query, question)
                await self._counting.count()
                return
            rows, hits = await self._read(query)
        except SwitchboardError:
            # rows of another question would answer this one
            its_own = query.like(self.model.query) and self.model.rowCount()
            if question == self._question and not its_own:
                self.skeleton.stop()
                self.states.show_failed()
                self._stack.setCurrentWidget(self.states)
            raise
        if self.model.chats and query.like(self.model.query):
            await self.following.paint_ahead(rows)  # the same list anew
        if question != self._question:
            return
        self._put(query, rows, hits)
        self.following.loaded()
        await self.show_state(query, question)
        self.pages.order()
        if not query.text:  # what is looked for changes no count
            await self._counting.count()

    async def _read(self, query: ListQuery) -> tuple[list[ChatRow], list[SearchHit]]:
        if query.starred:
            return [], await self._console.landmarks.starred(query.numbers)
        if query.text:
            return await self.pages.find(query)
        return await self.ask_chats(query), []

    def _put(self, query: ListQuery, rows: list[ChatRow], hits: list[SearchHit]) -> None:
        self.take_settings()
        same = query.like(self.model.query)
        bar = self.view.verticalScrollBar()
        kept = bar.value() if same else 0
        self.delegate.searched = query.text
        self.delegate.all_windows = query.order == "urgent"
        known = self._counting.of == (query.numbers, query.only) and not query.text
        beyond = query.count(self.counts) - len(rows) if known and self.counts else 0
        self.model.show(query, rows, len(rows) < PAGE or query.starred, beyond)
        self.model.set_hits(hits)
        self.choosing.put(same)
        bar.setValue(kept)

    def take_settings(self) -> None:
        """The settings that change how rows look and what keys do."""
        self.view.single_keys = bool(self._console.settings.get("single_keys"))
        compact = self._console.settings.get("density") == "compact"
        if self.delegate.compact != compact:
            self.delegate.compact = compact
            self.view.set_heights(compact)

    async def show_state(self, query: ListQuery, question: int) -> None:
        """The rows, or what is shown where there are none."""
        self.skeleton.stop()
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        asked = self._console.conversations
        rows = await asked.chats(ChatTab.ALL, limit=_MANY) if query.text else []
        names = [row.name for row in rows if row.name]
        counts = await asked.counts(query.numbers)
        if question != self._question:
            return
        self.states.show_for(query, counts, self._console.numbers.by_id(), names)
        self._stack.setCurrentWidget(self.states)

    def _type(self, letters: str) -> None:
        """Typed while the rows had the keyboard: it is looked for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.deselect()
        self.search.end(False)
        self.search.insert(letters)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self._tasks.closed:
            self._tasks.start(self._console.conversations.know_names(), "names")
        return super().eventFilter(watched, event)

    def _typed(self, _text: str) -> None:
        self._question += 1
        query = self.query()
        found = self.pages.find_now(query) if query.text and not self._searching.busy else None
        if found is None:
            self._searching.typed()
            return
        self._put(query, *found)
        self.following.loaded()
        self._stack.setCurrentWidget(self.view)

    # What changes

    def chats_changed(self, change: ChatsChanged) -> None:
        """The bus."""
        self.following.changed(change)

    async def show_changed(self, rows: list[ChatRow], ids: set[int]) -> None:
        """Fresh rows of some chats; those that did not come are gone."""
        before = self.model.rowCount()
        with self.view.staying(lambda at: self.model.id_at(at) not in ids):
            self.model.refresh(rows, ids)
        self.pages.look()
        if bool(before) != bool(self.model.rowCount()):
            await self.show_state(self.model.query, self._question)
        self.choosing.mark()
        self._counting.soon()

    def take(self, query: ListQuery, order: ChatOrder, rows: list[ChatRow]) -> None:
        """The list that is shown, as it is now."""
        with self.view.staying():
            self.model.take(query, order, rows)
        self.choosing.ordered()

    def numbers_changed(self) -> None:
        """Codes or colours changed."""
        self._name_filters()
        self.view.viewport().update()

    # Choosing

    def mark(self, chat_id: int) -> None:
        """The chat that is open; its row is shown as chosen where it is loaded."""
        self.current = chat_id
        self.choosing.mark(follow=True)

    def step(self, by: int, *, unread: bool = False) -> None:
        """The previous or next chat of the list, or the next unread one."""
        self.choosing.step(by, unread=unread)

    def show_tab(self, tab: ChatTab) -> None:
        """Another tab."""
        self.tabs.choose(tab)
        self._tab_chosen(tab)

    def _tab_chosen(self, key: str) -> None:
        self._console.settings.set("chat_tab", str(key))
        self._name_filters()
        self.reload()

    def _first_result(self) -> None:
        if self.is_answered() and self.model.rowCount():
            self.view.go(0)
            self.view.setFocus()

    def is_answered(self) -> bool:
        """Whether the rows answer what stands in the field: a search may have failed."""
        return self.model.query.text == self.search.text().strip()

    def _menu(self, index: QModelIndex, point: QPoint) -> None:
        item = self.pages.item(index)
        if isinstance(item, ChatRow):
            self.menu_wanted.emit(item, point)

    # Filters

    def _name_filters(self) -> None:
        self.filters.show_now(self._orders[self.tabs.current() == ChatTab.NEEDS_REPLY])

    def show_only(self, only: ChatFilter) -> None:
        """Another filter, from elsewhere."""
        self.filters.choose(only)

    def stars_changed(self) -> None:
        """A message was starred, or is not any more."""
        if self.filters.starred:
            self.reload()

    def labels_changed(self) -> None:
        """Names or colours of labels changed."""
        self._name_filters()
        self.delegate.forget()
        self.view.viewport().update()

    def _choose_order(self, order: str) -> None:
        needs = self.tabs.current() == ChatTab.NEEDS_REPLY
        self._orders[needs] = order
        if not needs:
            self._console.settings.set("chat_order", order)
        self._name_filters()
        self.reload()
