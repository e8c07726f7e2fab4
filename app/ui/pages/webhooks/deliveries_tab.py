"""The inspector: the list, the delivery that is chosen in it, and what can be done with it.

Wires list, view and proof panel to the services; what is done with a delivery stands in
``delivery_actions``. Invariant: what is shown in the middle and at
the end is always the delivery that is chosen in the list.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.missed import Gap
from app.services.events import (
    DeliveriesArrived,
    DeliveriesForwarded,
    DeliveriesMarked,
    MissedChanged,
)
from app.services.inspector import Delivery
from app.services.query import written_moment
from app.ui import phrases
from app.ui.pages.webhooks.changes import steps_of
from app.ui.pages.webhooks.comparing import COMPARE_KEYS, Comparison
from app.ui.pages.webhooks.delivery_actions import DeliveryActions
from app.ui.pages.webhooks.delivery_list import DeliveryList
from app.ui.pages.webhooks.delivery_view import DeliveryHead, DeliveryView
from app.ui.pages.webhooks.difference_view import DifferenceView
from app.ui.pages.webhooks.forwarded import copy_steps
from app.ui.pages.webhooks.marking import (
    IMPORTANT_KEYS,
    NOTE_KEYS,
    PIN_KEYS,
    READ_KEYS,
    MarkingActions,
    NoteStrip,
    letter,
)
from app.ui.pages.webhooks.missed_view import MissedView
from app.ui.pages.webhooks.proof_panel import ProofPanel
from app.ui.stepping import Stepping
from app.ui.style.look import theme
from app.ui.widgets.keys import hear
from app.ui.widgets.menu import Menu
from app.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from app.services.console import Console

_PANEL_FROM = 1200
_AGAIN_MS = 400
_WHOLE_FROM, _LIST_LEAST, _LIST_SHARE = 1080, 340, 0.4
_NOTHING, _DETAIL, _DIFFERENCE, _GAP = range(4)


class DeliveriesTab(QWidget):
    """Signals: `chat_wanted(int, int)` chat and message; `test_wanted(object)` a delivery as a
    test event, or None.
    """

    chat_wanted = Signal(int, int)
    test_wanted = Signal(object)

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self.delivery: Delivery | None = None
        self.marking = MarkingActions(console, tasks, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.list = DeliveryList(console, tasks)
        self.doing = DeliveryActions(
            console, tasks, self, lambda: self.delivery, lambda: self.list.wanted
        )
        row.addWidget(self.list)
        self.stack = QStackedWidget()
        self.stack.addWidget(Panel("surface.base"))
        self.stack.addWidget(self._detail())
        self.difference = DifferenceView()
        self.stack.addWidget(self.difference)
        self.missed = MissedView(self.list.accounts.tag)
        self.stack.addWidget(self.missed)
        row.addWidget(self.stack, 1)
        self.list.chosen.connect(self._choose)
        self.list.gap_chosen.connect(self._choose_gap)
        self.list.view.menu_wanted.connect(self._list_menu)
        Stepping(self.list.view, self.stack, first=self.view.tree)
        self.comparison = Comparison(console, tasks, self.list, self.difference)
        self.comparison.shown.connect(lambda: self.stack.setCurrentIndex(_DIFFERENCE))
        self.comparison.ended.connect(self._alone_again)
        self.difference.opened.connect(self._open_one)
        self.missed.again.connect(self._read_back)
        self.list.test_wanted.connect(lambda: self.test_wanted.emit(None))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._refresh)
        self.doing.changed.connect(self._again.start)
        self.doing.busy.connect(lambda on: self.head.replay_button.setEnabled(not on))
        self.list.model.dataChanged.connect(lambda *_: self._again.start())
        hear(self, {"P": self.list.toggle_pause, "F5": self.list.reload})
        for keys, mark in (
            (PIN_KEYS, self.marking.pin),
            (IMPORTANT_KEYS, self.marking.important),
            (READ_KEYS, self.marking.seen),
            (NOTE_KEYS, self.marking.note),
            (COMPARE_KEYS, self.compare),
        ):
            letter(self.list.view, keys, lambda act=mark: self._on_chosen(act))
        self.stops = [
            console.bus.listen(DeliveriesMarked, self._marked),
            console.bus.listen(DeliveriesForwarded, self._copied),
            console.bus.listen(MissedChanged, lambda _event: self._put_gap()),
            console.bus.listen(DeliveriesArrived, self._applied),
        ]
        self._applied_to = 0

    def _detail(self) -> QWidget:
        page = Panel("surface.base")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = DeliveryHead()
        column.addWidget(self.head)
        self.note = NoteStrip()
        column.addWidget(self.note)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.view = DeliveryView(self._remark)
        row.addWidget(self.view, 1)
        self.panel = ProofPanel()
        row.addWidget(self.panel)
        column.addLayout(row, 1)
        self.head.replay.connect(self.doing.replay)
        self.head.forward.connect(self._forward_menu)
        self.view.marks.pin.connect(lambda on: self._on_shown(self.marking.pin, on))
        self.view.marks.important.connect(lambda on: self._on_shown(self.marking.important, on))
        self.view.marks.note.connect(lambda: self._on_shown(self.marking.note))
        self.note.edit.connect(lambda: self._on_shown(self.marking.note))
        self.head.curl.connect(self.doing.copy_curl)
        self.head.more.connect(self._menu)
        self.panel.secret_wanted.connect(self.doing.try_secret)
        return page

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.list.view, self.view.tree, self.panel]

    # Choosing

    def _choose(self, delivery_id: int) -> None:
        if not delivery_id:
            self.delivery = None
            self.stack.setCurrentIndex(_NOTHING)
        elif self.comparison.waits_for(delivery_id):
            self.comparison.pick(delivery_id)
        elif self.delivery is None or self.delivery.row.id != delivery_id:
            self._tasks.start(self._show(delivery_id), "delivery")

    def _applied(self, event: DeliveriesArrived) -> None:
        """What was chosen before it was applied tells its changes now."""
        before, self._applied_to = self._applied_to, event.last
        if before < self.list.current <= event.last:
            self._again.start()

    def _refresh(self) -> None:
        if self.delivery is not None:
            self._tasks.start(self._show(self.delivery.row.id), "delivery again")

    async def _show(self, delivery_id: int) -> None:
        console = self._console
        delivery = await console.inspector.detail(delivery_id)
        if delivery is None or self.list.current not in (delivery_id, 0):
            return
        expected = console.inspector.expectation(delivery.row.provider, delivery.row.event)
        steps = await steps_of(console, delivery, self.chat_wanted.emit, self.open_delivery)
        steps += await copy_steps(console, delivery_id, self.doing.copy_again)
        if self.list.current not in (delivery_id, 0):
            return
        same = self.delivery is not None and self.delivery == delivery
        self.delivery = delivery
        self.list.shown = delivery
        marking = self.marking.of(delivery_id)
        self.head.put(delivery, expected)
        self.view.marks.put(marking)
        self.note.put(marking.note)
        if not same:
            self.view.put(delivery)
        self.panel.put(delivery, expected, steps)
        self.stack.setCurrentIndex(_DETAIL)

    def open_delivery(self, delivery_id: int) -> None:
        """Shows a delivery, looking further back than the list if need be."""
        if not self.list.choose(delivery_id):
            self._tasks.start(self._jump(delivery_id), "jump to delivery")

    async def _jump(self, delivery_id: int) -> None:
        """Shows the list from this delivery on."""
        self.list.clear_filter()
        await self.list.show_from(delivery_id)

    def _remark(self, key: str, value: Any) -> str:
        """A grey note beside a value: a time in words, a number of ours by its name."""
        lowered = key.lower()
        digits = str(value)
        named = any(word in lowered for word in ("time", "_at", "date"))
        # anybody may write anything there: seconds and milliseconds have so many figures
        if named and digits.isdecimal() and len(digits) in (10, 13):
            at = int(digits) * (1000 if len(digits) == 10 else 1)
            if 10**12 < at < 10**13:
                return phrases.exact_moment(at, self._console.clock.now_ms())
        if isinstance(value, str) and (moment := written_moment(value)):
            return phrases.exact_moment(moment, self._console.clock.now_ms())
        if isinstance(value, str) and len(value) > 2:
            bare = value.split("@", 1)[0].lstrip("+")
            for number in self._console.numbers.by_id().values():
                if value == number.key or (bare and bare in (number.phone, number.connected_phone)):
                    return number.name
        return ""

    # Marks

    def _on_chosen(self, act: Callable[[int], object]) -> None:
        if self.list.current and self._console.settings.get("single_keys"):
            act(self.list.current)

    def _on_shown(self, act: Callable[..., object], *more: object) -> None:
        if self.delivery is not None:
            act(self.delivery.row.id, *more)

    def _marked(self, event: DeliveriesMarked) -> None:
        if self.delivery is not None and self.delivery.row.id in event.ids:
            marking = self.marking.of(self.delivery.row.id)
            self.view.marks.put(marking)
            self.note.put(marking.note)

    def _list_menu(self, place: QPoint) -> None:
        delivery_id = self.list.current
        if not delivery_id:
            return
        menu = Menu(self.tr("Delivery {id}").format(id=delivery_id), self)
        self.marking.fill(menu, delivery_id)
        menu.addSeparator()
        self.comparison.fill(menu, delivery_id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # Comparing

    def compare(self, delivery_id: int) -> None:
        """Takes the chosen delivery as the first one; once more ends it."""
        self.comparison.pick(delivery_id)

    def end_comparison(self) -> None:
        """Shows the chosen delivery alone again."""
        self.comparison.end()

    def _alone_again(self) -> None:
        if self.list.current:
            self._tasks.start(self._show(self.list.current), "delivery")
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_one(self, delivery_id: int) -> None:
        self.end_comparison()
        self.open_delivery(delivery_id)

    # Gaps

    def _choose_gap(self, gap: Gap) -> None:
        self.delivery = None
        self.missed.gap = gap
        self._put_gap()
        self.stack.setCurrentIndex(_GAP)

    def _put_gap(self) -> None:
        gap = self.missed.gap
        if gap is not None and (self.list.current_gap == gap):
            now = self._console.clock.now_ms()
            self.missed.put(gap, self._console.missed.accounts(gap), now)

    def open_gap(self, gap: Gap) -> None:
        """Shows what was missed in a gap."""
        self.list.choose_gap(gap)
        if self.list.current_gap != gap:
            # it is further back than the list, or hidden by its filter
            self._choose_gap(gap)
            self.missed.put(gap, self._console.missed.accounts(gap), self._console.clock.now_ms())

    def _read_back(self, account_id: int) -> None:
        gap = self.missed.gap
        if gap is not None:
            self._tasks.start(self._console.missed.again(account_id, gap), "read back")

    # Doing

    def _forward_menu(self) -> None:
        menu = Menu(self.tr("Forward"), self)
        menu.add(
            self.tr("This one, to an address…"),
            self.doing.forward,
            icon="arrow-up-right",
            note=self.tr("re-signed if you like"),
        )
        menu.add(self.tr("Live copies of what comes…"), self.doing.live_copies, icon="radio")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.under(self.head.forward_button, end=True)

    def _copied(self, event: DeliveriesForwarded) -> None:
        if self.delivery is not None and self.delivery.row.id in event.ids:
            self._again.start()

    def _menu(self, under: QWidget) -> None:
        menu = Menu(self.tr("Export"), self)
        if self.delivery is not None:
            self.comparison.fill(menu, self.delivery.row.id)
            menu.addSeparator()
        menu.add(self.tr("This delivery…"), lambda: self.doing.export(whole=False), icon="download")
        menu.add(
            self.tr("Everything the list shows…"),
            lambda: self.doing.export(whole=True),
            icon="download",
            note=self.tr("JSON lines or HAR"),
        )
        menu.addSeparator()
        menu.add(
            self.tr("Make a test event of it"),
            lambda: self.test_wanted.emit(self.delivery),
            icon="flask-conical",
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.under(under, end=True)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.panel.setVisible(self.width() >= _PANEL_FROM)
        whole = theme().column("deliveryList")
        narrow = max(_LIST_LEAST, round(self.width() * _LIST_SHARE))
        self.list.setFixedWidth(whole if self.width() >= _WHOLE_FROM else min(whole, narrow))
