"""The Calls page: when people call, who called and what followed, and what they are answered.

Invariant: the map, the list and the header speak of the same numbers; the answer editor follows
the call that is chosen in the list.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.answers import Occasion
from app.domain.calls import CallEntry, CallerRow, CallKind
from app.domain.errors import ProviderError, in_sentences
from app.services.events import AccountTrouble, CallsChanged, NumbersChanged
from app.ui.answers.editor import AnswerEditor
from app.ui.answers.log_card import LogCard
from app.ui.digits import figures
from app.ui.models.call_sums import who_called
from app.ui.models.calls import caller_name
from app.ui.pages.calls.call_list import CallList
from app.ui.pages.calls.exporting import CallExports
from app.ui.pages.calls.filters import CallFilters
from app.ui.pages.calls.heatmap import Cell, HeatLegend, HeatMap
from app.ui.pages.calls.sums import CallSums
from app.ui.style.look import theme
from app.ui.telling import tell, teller, three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.side_room import SideRoom, enough
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.console import Console

_PANEL_FROM = 1100
_SOON_MS = 400


class CallsPage(Panel):
    """Signals: `chat_wanted(int, int)` chat and message (0 for none); `delivery_wanted(int)`;
    `waiting(int)` how many calls of today wait for a reply.
    """

    chat_wanted = Signal(int, int)
    delivery_wanted = Signal(int)
    waiting = Signal(int)

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = TaskOwner("calls page", teller(self))
        self._loaded = False
        self._followed: int | None = None
        self.editor = AnswerEditor(console, self._tasks, Occasion.CALL, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        self.offline = Banner("warning", "", flat=True, icon="wifi-off")
        self.offline.hide()
        column.addWidget(self.offline)
        heat = self._heat()
        column.addWidget(heat)
        self.filters = CallFilters(console.clock.now_ms)
        column.addWidget(self.filters)
        self.list = CallList(console, self._tasks)
        self.sums = CallSums(console, self._tasks)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.sums)
        self._exporting = CallExports(self, console, self._tasks, self.list, self.sums)
        column.addWidget(self.stack, 1)
        row.addWidget(left, 1)
        row.addWidget(self.editor)
        self._side = SideRoom(self, row, [self.editor], self.editor, heat, _PANEL_FROM)
        self._wire()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._recount)
        self._soon.timeout.connect(self._sum_up)
        bus = console.bus
        self._stops = [
            self._soon.stop,
            self.filters.rest,
            bus.listen(CallsChanged, lambda _event: self._news()),
            bus.listen(NumbersChanged, lambda _event: self._put_numbers()),
            bus.listen(AccountTrouble, lambda _event: self._trouble()),
            *self.list.stops,
            *self.editor.stops,
        ]
        self._put_numbers()

    def _header(self) -> QWidget:
        head = self._head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(theme().row("pageHeader"))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Calls"), "page", "semibold"))
        row.addSpacing(6)
        self.views = Segmented(self.tr("How calls are listed"), small=True)
        self.views.add("calls", self.tr("Calls"))
        self.views.add("callers", self.tr("Callers"))
        self.views.add("numbers", self.tr("Numbers"))
        self.views.choose("calls")
        self.views.chosen.connect(self.show_as)
        row.addWidget(self.views)
        row.addSpacing(4)
        self.subtitle = PlainLabel("", role="text.muted")
        row.addWidget(self.subtitle)
        row.addStretch(1)
        self.refresh = Button(self.tr("Refresh"), "ghost", icon="refresh-cw", keys="F5")
        self.refresh.clicked.connect(lambda _checked=False: self.ask_anew())
        row.addWidget(self.refresh)
        self.log = Button(self.tr("Log"), "ghost", icon="scroll-text")
        self.log.setAccessibleName(self.tr("Log of automatic answers"))
        self.log.clicked.connect(lambda _checked=False: self.open_log())
        row.addWidget(self.log)
        self.export = Button(self.tr("Export"), icon="download")
        self.export.clicked.connect(lambda _checked=False: self.ask_target())
        row.addWidget(self.export)
        self.panel_button = IconButton(
            "panel-right", self.tr("Answer to declined calls"), checkable=True
        )
        self.panel_button.toggled.connect(self._peek)
        self.panel_button.hide()
        row.addWidget(self.panel_button)
        return head

    def _heat(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 13, 0, 13)
        column.setSpacing(9)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(8)
        head.addWidget(PlainLabel(self.tr("By day and hour"), "body", "semibold"))
        self.heat_words = ElidedLabel("", "small", role="text.muted")
        head.addWidget(self.heat_words, 1)
        head.addWidget(HeatLegend())
        column.addLayout(head)
        self.heat = HeatMap()
        column.addWidget(self.heat)
        return box

    def _wire(self) -> None:
        self._side.placed.connect(self._put_side)
        self._side.show_(self.editor)
        self.filters.changed.connect(self._filter)
        self.heat.chosen.connect(self._cell)
        self.list.chat_wanted.connect(self.call_back)
        self.list.caller_wanted.connect(self._callers)
        self.list.delivery_wanted.connect(self.delivery_wanted)
        self.list.answer_wanted.connect(self._answer)
        self.list.clear_wanted.connect(self._clear)
        self.list.refresh_wanted.connect(self.ask_anew)
        self.list.loaded.connect(self._follow)
        self.sums.caller_wanted.connect(self._calls_of)
        self.sums.number_wanted.connect(self._calls_to)
        self.sums.chat_wanted.connect(self.call_back)
        self.sums.clear_wanted.connect(self._clear)
        self.list.table.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self.editor.saved.connect(lambda _number: self.list.reload(quiet=True))
        shortcut = QShortcut(QKeySequence("F5"), self)
        shortcut.activated.connect(self.ask_anew)

    # Showing

    def activated(self) -> None:
        """The page is shown: the first time it reads the list."""
        if not self._loaded:
            self._loaded = True
            self._filter()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        listed = self.list.table if self.views.current() == "calls" else self.sums.table
        stops: list[QWidget] = [self._head, self.heat, self.filters, listed]
        return [*stops, self.editor] if self.editor.isVisible() else stops

    def show_waiting(self) -> None:
        """Only calls that wait for a reply, from another page."""
        self.activated()
        self.filters.choose_outcome(CallKind.WAITING)

    def _put_numbers(self) -> None:
        rows = self._console.numbers.by_id().values()
        self.filters.put_numbers([one for one in rows if one.state != "gone"])

    def _filter(self) -> None:
        wanted = self.filters.wanted()
        self.heat.choose(wanted.cell)
        self.list.show_calls(wanted)
        self._sum_up()
        self._recount()
        if self.filters.number:
            self.editor.edit_number(self.filters.number)

    def _cell(self, cell: Cell | None) -> None:
        self.filters.choose_cell(cell)
        self._filter()

    def _clear(self) -> None:
        self.heat.choose(None)
        self.filters.clear()

    def _callers(self, call: CallEntry) -> None:
        self.heat.choose(None)
        self.filters.choose_caller(call.caller, caller_name(call))

    def show_as(self, view: str) -> None:
        """Calls one by one, or summed up by callers or numbers."""
        self.views.choose(view)
        self.stack.setCurrentWidget(self.list if view == "calls" else self.sums)
        self._sum_up()

    def _sum_up(self) -> None:
        if self.views.current() != "calls":
            self.sums.show_sums(self.filters.wanted(), callers=self.views.current() == "callers")

    def _calls_of(self, row: CallerRow) -> None:
        self.show_as("calls")
        self.heat.choose(None)
        self.filters.choose_caller(row.caller, who_called(row))

    def _calls_to(self, number_id: int) -> None:
        self.show_as("calls")
        self.filters.choose_number(number_id)

    def _follow(self) -> None:
        call = self.list.current()
        if call is None and self.list.model.rowCount():
            return  # read anew: the one that was chosen comes back at once
        self.editor.show_call(call)
        followed, self._followed = self._followed, None if call is None else call.id
        if call is None or call.id == followed:
            return  # what was chosen in the editor since then stays there
        if call.takes_text and not self.filters.number:
            self.editor.edit_number(call.number_id)

    def _answer(self, call: CallEntry) -> None:
        self.editor.edit_number(call.number_id)
        self.editor.show_call(call)
        self.editor.what_if()

    async def _read_heat(self) -> None:
        heat = await self._console.calls.heat(self.filters.wanted().numbers)
        self.heat.put(heat)
        self.heat_words.setText(self.heat.sentence())

    def _recount(self) -> None:
        self._tasks.latest(self._count(), "calls waiting")
        self._tasks.latest(self._read_heat(), "heat map")

    async def _count(self) -> None:
        waiting = await self._console.calls.waiting_today()
        self.waiting.emit(waiting)
        wanted = self.filters.wanted()
        if wanted.caller or wanted.numbers:
            # of one caller or one number: how it usually ends
            rows = await self._console.calls.callers(wanted)
            self.subtitle.setText(
                self.tr("{calls}, {declined} declined, {taken} taken").format(
                    calls=self.tr("%Ln calls", "", sum(one.calls for one in rows)),
                    declined=figures(sum(one.declined for one in rows)),
                    taken=figures(sum(one.taken for one in rows)),
                )
            )
            return
        self.subtitle.setText(self.tr("%Ln without a reply today", "", waiting) if waiting else "")

    def _news(self) -> None:
        if self._loaded and not self._soon.isActive():
            self._soon.start()
        self.editor.soon_pace()

    def _trouble(self) -> None:
        """One account is not reached; where none is, the strip over every page says so."""
        error = self._console.calls.missing()
        if error is None:
            self.offline.hide()
            return
        self.offline.set(
            self.tr("Calls may be missing here."),
            self.tr("{what} The list is asked for again by itself.").format(
                what=said(in_sentences(error.message))
            ),
        )
        self.offline.clear_actions()
        self.offline.add_button(self.tr("Try now"), self.ask_anew)
        self.offline.show()

    # Doing

    def call_back(self, call: CallEntry | CallerRow) -> None:
        """Opens the chat with a caller."""
        self._tasks.start(self._call_back(call), "call back")

    async def _call_back(self, call: CallEntry | CallerRow) -> None:
        self.chat_wanted.emit(await self._console.calls.chat_of(call), 0)

    def ask_anew(self) -> None:
        """F5: asks the providers for their lists now."""
        self._tasks.once(self._ask_anew, "refresh calls")

    async def _ask_anew(self) -> None:
        self.refresh.setEnabled(False)
        try:
            await self._console.calls.refresh()
        except ProviderError as error:
            what, rest = three_parts(error)
            self.list.trouble.set(what, rest)
            self.list.trouble.clear_actions()
            self.list.trouble.add_button(self.tr("Try again"), self.ask_anew)
            self.list.trouble.show()
            return
        finally:
            self.refresh.setEnabled(True)
        self.list.trouble.hide()
        self.list.reload(quiet=True)
        self._recount()
        tell(self, self.tr("Calls are up to date"), icon="refresh-cw")

    def open_log(self) -> None:
        """What was answered to whom, and why."""
        card = LogCard(self, self._console, self._tasks, Occasion.CALL)
        card.chat_wanted.connect(self.chat_wanted)
        card.delivery_wanted.connect(self.delivery_wanted)
        card.open()

    def ask_target(self) -> None:
        """Asks for a file for what the list shows."""
        self._exporting.ask_target()

    def export_to(self, target: Path) -> None:
        """Writes the file."""
        self._exporting.export_to(target)

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._side.peeked:
            self._side.peek(False)
            self.regions()[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _peek(self, on: bool) -> None:
        self._side.peek(on)

    def _put_side(self) -> None:
        over = self._side.overlaid
        self.panel_button.setVisible(over)
        self.panel_button.setChecked(self._side.peeked)
        self.filters.set_narrow(
            not enough(self.width() - (0 if over else self.editor.width()), 820)
        )

    async def close_down(self) -> None:
        """Stops listening and ends what runs."""
        for stop in self._stops:
            stop()
        await self._tasks.close()
