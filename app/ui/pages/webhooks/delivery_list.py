"""The start pane of the inspector: its filters, the live list and its footer.

Loads pages by id as they are scrolled to, and puts what arrives on top, merged once a frame or
two. Invariant: a flood costs one small read a tick, and the row one reads stays where it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.domain.missed import Gap
from app.services.events import (
    AccountsChanged,
    DeliveriesArrived,
    DeliveriesMarked,
    MissedChanged,
    NumbersChanged,
)
from app.services.inspector import Delivery, DeliveryFilter, SeenDelivery
from app.ui.delegates.delivery_row import DeliveryRowDelegate, Tag
from app.ui.models.deliveries import DeliveriesModel
from app.ui.pages.webhooks.delivery_filters import DeliveryFilters
from app.ui.pages.webhooks.delivery_foot import DeliveryFoot
from app.ui.pages.webhooks.delivery_rows import DeliveryColumns, DeliveryRows
from app.ui.pages.webhooks.delivery_states import show_no_match, show_none_yet, show_searching
from app.ui.style.look import theme
from app.ui.widgets.announce import announce
from app.ui.widgets.banner import Banner
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.panel import Panel
from app.ui.widgets.skeleton import Skeleton

if TYPE_CHECKING:
    from app.services.console import Console

_PAGE = 100
_ENOUGH = 40
_TICK_MS = 100


class DeliveryList(Panel):
    """Signals: `chosen(int)` a delivery, 0 for none; `gap_chosen(object)` a Gap between them;
    `test_wanted()` from the empty state; `compare_ended()` from the strip over the list.
    """

    chosen = Signal(int)
    gap_chosen = Signal(object)
    test_wanted = Signal()
    compare_ended = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("end",), parent=parent)
        self._console = console
        self._tasks = tasks
        self._wanted = DeliveryFilter()
        self._turn = 0
        self._missed = 0
        self._loaded = False
        self.shown: Delivery | None = None
        self.paused = False
        self.model = DeliveriesModel(self)
        self.delegate = DeliveryRowDelegate(self.tag)
        self._build()
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(lambda: tasks.start(self._take_news(), "deliveries news"))
        self.model.wants_more.connect(lambda: tasks.start(self._older(), "older deliveries"))
        bus = console.bus
        self.stops = [
            bus.listen(DeliveriesArrived, lambda _event: self._soon()),
            bus.listen(AccountsChanged, lambda _event: self._learn_soon()),
            bus.listen(NumbersChanged, lambda _event: self._learn_soon()),
            bus.listen(DeliveriesMarked, self._marked),
            bus.listen(MissedChanged, lambda _event: self._show_gaps()),
        ]

    # Building

    def _build(self) -> None:
        self.setFixedWidth(theme().column("deliveryList"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.filters = DeliveryFilters(self._console, lambda: self.shown)
        self.search, self.accounts = self.filters.search, self.filters.accounts
        self.tabs, self.pause = self.filters.tabs, self.filters.pause
        self.filters.changed.connect(self.reload)
        self.filters.left.connect(self._to_list)
        self.filters.paused.connect(self._pause)
        column.addWidget(self.filters)
        self.trouble = Banner("danger", "", stacked=True, flat=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        self.compared = Banner("accent", "", flat=True, icon="arrow-left-right")
        self.compared.add_link(self.tr("Cancel"), self.compare_ended.emit)
        self.compared.hide()
        column.addWidget(self.compared)
        self.head = DeliveryColumns()
        column.addWidget(self.head)
        self.view = DeliveryRows(self.model, self.delegate)
        self.view.setAccessibleName(self.tr("Deliveries"))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell_chosen())
        self.skeleton = Skeleton(12, avatars=False, row_height=34)
        self.empty = EmptyState("webhook", "")
        self.stack = QStackedWidget()
        for widget in (self.view, self.skeleton, self.empty):
            self.stack.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.foot = DeliveryFoot()
        self.live, self.pace = self.foot.live, self.foot.pace
        column.addWidget(self.foot)

    # What is shown

    def tag(self, seen: SeenDelivery) -> Tag:
        """Code and colour of the number, else of the account."""
        number = self._console.numbers.by_id().get(seen.number_id or 0)
        if number is not None and number.code:
            return number.code, number.colour
        return self.accounts.tag(seen.row.account)

    @property
    def current(self) -> int:
        """The chosen delivery, 0 without one."""
        seen = self.model.seen(self.view.currentIndex())
        return seen.row.id if seen is not None else 0

    @property
    def current_gap(self) -> Gap | None:
        """The chosen gap, None without one."""
        return self.model.gap(self.view.currentIndex())

    @property
    def wanted(self) -> DeliveryFilter:
        """What the list shows at present."""
        return self._wanted

    def reload(self) -> None:
        """Reads the list anew for filter, account and tab."""
        self._turn += 1
        self._tasks.start(self._load(self._turn), "deliveries")

    async def _load(self, turn: int) -> None:
        console = self._console
        self._wanted = self.filters.wanted()
        if not self._loaded:
            self.skeleton.start()
            self.stack.setCurrentWidget(self.skeleton)
            await self._learn()
        try:
            page = await console.inspector.page(self._wanted, limit=_PAGE)
        except StoreError as error:
            self._failed(error)
            return
        finally:
            self.skeleton.stop()
        if turn != self._turn:
            return
        self._loaded = True
        self._missed = 0
        self.trouble.hide()
        kept, gap = self.current, self.current_gap
        self.model.put(page.rows, page.more_before, from_newest=self._wanted.until is None)
        self._show_gaps()
        self._restore(kept, gap)
        await self._look_further(turn)
        await self._count()

    async def _look_further(self, turn: int) -> None:
        """Goes on where a filter looks inside bodies and has found little so far."""
        while (
            turn == self._turn and self.model.more_before is not None and self.model.count < _ENOUGH
        ):
            self._show_state()
            page = await self._console.inspector.page(
                self._wanted, before=self.model.more_before, limit=_PAGE
            )
            if turn != self._turn:
                return
            self.model.append(page.rows, page.more_before)
        if turn == self._turn:
            self._show_state()

    async def _older(self) -> None:
        turn, before = self._turn, self.model.more_before
        if before is None:
            return
        try:
            page = await self._console.inspector.page(self._wanted, before=before, limit=_PAGE)
        except StoreError as error:
            self.model.give_up()
            self._failed(error)
            return
        if turn == self._turn and before == self.model.more_before:
            self.model.append(page.rows, page.more_before)

    def _soon(self) -> None:
        if self._loaded and not self._tick.isActive():
            self._tick.start()

    async def _take_news(self) -> None:
        turn = self._turn
        page = await self._console.inspector.page(self._wanted, limit=_PAGE)
        if turn != self._turn:
            return
        fresh = [one for one in page.rows if one.row.id > self.model.newest]
        if self.paused:
            self._missed = len(fresh)
            self._show_state()
            return
        if len(fresh) == len(page.rows) and self.model.count and page.more_before:
            # more came than a page holds: begin from the top
            kept, gap = self.current, self.current_gap
            self.model.put(page.rows, page.more_before)
            self._restore(kept, gap)
        elif fresh:
            self._prepend(fresh)
        await self._refresh_seen()
        self._show_state()
        await self._count()

    def _prepend(self, fresh: list[SeenDelivery]) -> None:
        bar = self.view.verticalScrollBar()
        before = bar.value()
        self.model.prepend(fresh)
        if before > 0:
            self.view.doItemsLayout()
            bar.setValue(before + len(fresh) * theme().row("delivery"))
        if not self.view.currentIndex().isValid():
            self._choose_first()

    async def _refresh_seen(self) -> None:
        """Rows in sight as they are now: a replay or a late proof changes them in place."""
        rect = self.view.viewport().rect()
        first = self.view.indexAt(rect.topLeft()).row()
        last = self.view.indexAt(rect.bottomLeft()).row()
        last = self.model.rowCount() - 1 if last < 0 else last
        found = (self.model.seen(self.model.index(row)) for row in range(max(0, first), last + 1))
        ids = [one.row.id for one in found if one is not None]
        if self.current and self.current not in ids:
            ids.append(self.current)
        self.model.refresh(await self._console.inspector.rows(ids))

    async def _count(self) -> None:
        await self.filters.count()
        median, slowest = await self._console.inspector.pace()
        self.foot.put_pace(median, slowest)

    # Accounts

    def _learn_soon(self) -> None:
        if self._loaded:
            self._tasks.start(self._learn(), "accounts of deliveries")

    async def _learn(self) -> None:
        """Accounts for the filter, and their codes."""
        await self.filters.learn()
        self.view.viewport().update()

    # States

    def _show_state(self) -> None:
        self.foot.put_live(paused=self.paused, missed=self._missed)
        if self.model.count:
            self.stack.setCurrentWidget(self.view)
            return
        if self.model.more_before is not None:
            show_searching(self.empty, self.search.text())
        elif self.filters.filtered:
            show_no_match(self.empty, self.search.text(), self.clear_filter)
        else:
            show_none_yet(self.empty, self.test_wanted.emit)
        self.stack.setCurrentWidget(self.empty)

    def clear_filter(self) -> None:
        """Shows all deliveries again."""
        self.filters.clear()

    def _failed(self, error: StoreError) -> None:
        self.trouble.set(error.what, f"{error.did} {error.can}".strip())
        self.trouble.clear_actions()
        self.trouble.add_button(self.tr("Try again"), self.reload)
        self.trouble.show()
        if not self.model.count:
            self.stack.setCurrentWidget(self.view)

    # Gaps, marks and words

    def _show_gaps(self) -> None:
        """The times in which nothing listened, between what came before and after."""
        kept, gap = self.current, self.current_gap
        if not self.model.set_gaps(self._console.missed.gaps):
            return
        self._restore(kept, gap)

    def choose_gap(self, gap: Gap) -> None:
        """Selects a gap, where it is in the list."""
        index = self.model.index_of_gap(gap)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _marked(self, event: DeliveriesMarked) -> None:
        ids = [one for one in event.ids if self.model.index_of(one).isValid()]
        self._tasks.start(self._refresh_marked(ids), "marked deliveries")

    async def _refresh_marked(self, ids: list[int]) -> None:
        self.model.refresh(await self._console.inspector.rows(ids))

    def show_compared(self, delivery_id: int) -> None:
        """Says that the next one that is chosen is compared with this one; 0 ends it."""
        self.model.pick(delivery_id)
        words = self.tr("Comparing with delivery {id}. Choose another one.")
        self.compared.set("", words.format(id=delivery_id), "accent", "arrow-left-right")
        self.compared.setVisible(bool(delivery_id))
        if delivery_id:
            announce(self, words.format(id=delivery_id))

    # The person

    def toggle_pause(self) -> None:
        """P: stops or goes on."""
        self.pause.setChecked(not self.paused)

    def _pause(self, on: bool) -> None:
        self.paused = on
        if not on:
            self._missed = 0
            self._soon()
        self._show_state()

    def choose(self, delivery_id: int) -> bool:
        """Selects a delivery of the list; False where it is not in it."""
        index = self.model.index_of(delivery_id)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
            self.view.scrollTo(index)
        return index.isValid()

    async def show_from(self, delivery_id: int) -> None:
        """Shows the list from a delivery on, paused, so that it stays in sight."""
        turn = self._turn = self._turn + 1
        self.filters.forget_typing()
        self._wanted = DeliveryFilter()
        page = await self._console.inspector.page(
            self._wanted, before=delivery_id + _PAGE // 4, limit=_PAGE
        )
        if turn != self._turn:
            return  # something else was asked for meanwhile
        self.pause.setChecked(True)
        self.model.put(page.rows, page.more_before, from_newest=False)
        self._show_state()
        self._restore(delivery_id)

    def _restore(self, kept: int, gap: Gap | None = None) -> None:
        if gap is not None and self.model.index_of_gap(gap).isValid():
            self.view.setCurrentIndex(self.model.index_of_gap(gap))
        elif not (kept and self.choose(kept)):
            self._choose_first()

    def _choose_first(self) -> None:
        first = self.model.index_of(self.model.newest)
        if first.isValid():
            self.view.setCurrentIndex(first)
        else:
            self.chosen.emit(0)

    def _to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_chosen(self) -> None:
        gap = self.current_gap
        if gap is not None:
            self.gap_chosen.emit(gap)
        else:
            self.chosen.emit(self.current)
