"""The activity log: chart, query, stream and the chosen entry.

Invariant: following never moves the entry one reads, and data that is here stays on screen.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.tasks import TaskOwner
from app.domain.errors import StoreError, SwitchboardError
from app.services.activity_query import path_of, since_until
from app.services.activity_rows import ActivityPage, Cursor, Entry
from app.services.events import DeliveriesArrived, MessagesChanged, TrafficLogged
from app.services.query import moment
from app.ui.delegates.activity_row import ActivityRowDelegate
from app.ui.delegates.delivery_row import Tag
from app.ui.focusorder import tab_stops
from app.ui.models.activity import ActivityModel
from app.ui.pages.logs.activity_bar import ActivityBar
from app.ui.pages.logs.activity_view import ActivityView
from app.ui.pages.logs.call_panel import EntryPanel
from app.ui.pages.logs.chart import ActivityChart
from app.ui.pages.logs.shown_entry import ShownEntry
from app.ui.phrases import clock_time
from app.ui.saving import ask_where
from app.ui.style.look import theme
from app.ui.telling import tell, three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.keys import hear
from app.ui.widgets.panel import Line
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from app.services.console import Console

_PAGE, _ENOUGH = 100, 40
_TICK_MS, _TYPING_MS, _CHART_MS = 150, 200, 15_000


class ActivityTab(QWidget):
    """Signals: `chat_wanted(int, int)`, `delivery_wanted(int)`, `explorer_wanted(object)`,
    `follow_changed()`; `panel_wanted(bool)` whether the page is to show ``panel`` beside it.
    """

    chat_wanted = Signal(int, int)
    delivery_wanted = Signal(int)
    explorer_wanted = Signal(object)
    follow_changed = Signal()
    panel_wanted = Signal(bool)

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self._turn = 0
        self._loaded = False
        self._bases: dict[int, str] = {}
        self.following = True
        self.model = ActivityModel(self)
        self._timers()
        self._build()
        self.model.wants_more.connect(lambda: tasks.start(self._older(), "older activity"))
        self.stops = [
            console.bus.listen(kind, lambda _event: self._soon())
            for kind in (TrafficLogged, DeliveriesArrived, MessagesChanged)
        ]

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.chart = ActivityChart()
        self.chart.chosen.connect(self._choose_span)
        column.addWidget(self.chart)
        column.addWidget(Line())
        self.bar = ActivityBar()
        self.query = self.bar.query
        self.bar.typed.connect(self._typing.start)
        self.bar.chosen.connect(self.reload)
        self.bar.left.connect(self._to_list)
        column.addWidget(self.bar)
        self.trouble = Banner("danger", "", stacked=True, flat=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        self.work = WorkStrip(self._tasks)
        column.addWidget(self.work)
        column.addWidget(Line())
        self.view = ActivityView(self.model, ActivityRowDelegate(self._tag, self._path))
        self.view.setAccessibleName(self.tr("Activity"))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.skeleton = Skeleton(12, avatars=False, row_height=29)
        self.empty = EmptyState("scroll-text", "")
        self.stack = QStackedWidget()
        for widget in (self.view, self.skeleton, self.empty):
            self.stack.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.panel = EntryPanel()
        self.view.on_enter = lambda _index: self._step_in()
        self._wire_panel()

    def _wire_panel(self) -> None:
        shown = self.shown = ShownEntry(
            self._console, self._tasks, self.panel, self.view, self._path, parent=self
        )
        self.panel.closed.connect(self._close_panel)
        self.panel.explorer_wanted.connect(self.explorer_wanted)
        self.panel.delivery_wanted.connect(self.delivery_wanted)
        shown.chat_wanted.connect(self.chat_wanted)
        shown.put.connect(lambda: self.panel_wanted.emit(True))
        for part in (self, self.panel):
            hear(part, {"P": self.toggle_follow, "F5": self.reload, "Escape": self._close_panel})

    def _timers(self) -> None:
        self._tick = QTimer(self)
        self._typing = QTimer(self)
        for timer, ms in ((self._tick, _TICK_MS), (self._typing, _TYPING_MS)):
            timer.setSingleShot(True)
            timer.setInterval(ms)
        self._tick.timeout.connect(lambda: self._tasks.start(self._news(), "activity news"))
        self._typing.timeout.connect(self.reload)
        self._bars = QTimer(self)
        self._bars.setInterval(_CHART_MS)
        self._bars.timeout.connect(lambda: self._tasks.start(self._draw_chart(), "chart"))

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.query, self.view, self.panel]

    # What rows show

    def _tag(self, entry: Entry) -> Tag | None:
        numbers = self._console.numbers.by_id()
        number = numbers.get(entry.number_id or 0)
        if number is None and entry.account_id is not None:
            own = [one for one in numbers.values() if one.account_id == entry.account_id]
            number = own[0] if len(own) == 1 else None
        return (number.code, number.colour) if number is not None and number.code else None

    def _path(self, entry: Entry) -> str:
        if entry.call is None:
            return ""
        return path_of(entry.call.url, self._bases.get(entry.call.account_id, ""))

    # Loading

    def activated(self) -> None:
        """Shown: the first time it reads."""
        self._bars.start()
        if not self._loaded:
            self.reload()

    def reload(self) -> None:
        """Reads the stream anew."""
        self._turn += 1
        self._tasks.start(self._load(self._turn), "activity")

    async def _page(self, cursor: Cursor | None = None) -> ActivityPage:
        return await self._console.activity.page(
            self.query.text(),
            self.bar.wanted(),
            problems=self.bar.problems.isChecked(),
            cursor=cursor,
            limit=_PAGE,
        )

    async def _load(self, turn: int) -> None:
        if not self._loaded:
            self.skeleton.start()
            self.stack.setCurrentWidget(self.skeleton)
            self._bases = {row.id: row.base_url for row in await self._console.accounts.all()}
        try:
            page = await self._page()
        except StoreError as error:
            self._failed(error)
            return
        finally:
            self.skeleton.stop()
        if turn != self._turn:
            return
        self._loaded = True
        self.trouble.hide()
        chosen = self.view.selectedIndexes()
        kept = self.model.entry(chosen[0]) if chosen else self.panel.entry
        self.model.put(page.entries, page.cursor)
        if kept is not None:
            self.view.setCurrentIndex(self.model.find(kept.key))
        if self.model.rowCount():
            self._show_state()  # what is there is not held back for the chart
        await self._draw_chart()
        while (
            turn == self._turn and not self.model.cursor.ended and (self.model.rowCount() < _ENOUGH)
        ):
            page = await self._page(self.model.cursor)
            if turn == self._turn:
                self.model.append(page.entries, page.cursor)
        if turn == self._turn:
            self._show_state()

    async def _older(self) -> None:
        turn, before = self._turn, self.model.cursor
        try:
            page = await self._page(before)
        except StoreError as error:
            self.model.give_up()
            self._failed(error)
            return
        if turn == self._turn and before == self.model.cursor:
            self.model.append(page.entries, page.cursor)

    def _soon(self) -> None:
        if self._loaded and self.following and self.isVisible() and not self._tick.isActive():
            self._tick.start()

    async def _news(self) -> None:
        turn = self._turn
        page = await self._page()
        if turn != self._turn:
            return
        bar = self.view.verticalScrollBar()
        before, rows = bar.value(), self.model.rowCount()
        if (
            rows
            and page.entries
            and page.entries[-1].at > self._newest()
            and len(page.entries) >= _PAGE
        ):
            self.model.put(page.entries, page.cursor)
        else:
            came = self.model.merge(page.entries)
            if before > 0 and came:
                self.view.doItemsLayout()
                bar.setValue(before + came * theme().row("log"))
        self._show_state()
        if page.entries and self.chart.is_empty:
            await self._draw_chart()  # else with the next turn of its own

    def _newest(self) -> int:
        entry = self.model.entry(self.model.index(0))
        return entry.at if entry is not None else 0

    async def _draw_chart(self) -> None:
        self.chart.put(await self._console.activity.slots())
        asked = self._console.activity.query.parsed(self.query.text())
        now = self._console.clock.now_ms()
        since = moment(asked.value("since"), now) or 0
        self.chart.set_span(since, moment(asked.value("until"), now) or now)

    # States

    def _show_state(self) -> None:
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.view)
            return
        self.panel_wanted.emit(False)
        if self.bar.filters():
            clear = Button(self.tr("Clear"), "soft")
            clear.clicked.connect(lambda _checked=False: self.clear())
            title = (
                self.tr("Nothing for “{text}”").format(text=self.query.text())
                if (self.query.text())
                else self.tr("Nothing here")
            )
            self.empty.set(
                "search",
                title,
                self.tr("Calls, webhooks and the program’s own lines were looked through."),
            )
            self.empty.set_actions(clear)
        else:
            self.empty.set(
                "scroll-text",
                self.tr("Nothing happened yet"),
                self.tr(
                    "Every call to a provider and every webhook is listed here, with what was sent "
                    "and answered."
                ),
            )
            self.empty.set_actions()
        self.stack.setCurrentWidget(self.empty)

    def _failed(self, error: SwitchboardError) -> None:
        what, rest = three_parts(error)
        self.trouble.set(what, rest)
        self.trouble.clear_actions()
        self.trouble.add_button(self.tr("Try again"), self.reload)
        self.trouble.show()

    def clear(self) -> None:
        """Shows everything again."""
        self.bar.clear()
        self._typing.stop()
        self.reload()

    # The person

    def toggle_follow(self) -> bool:
        """P: stops following or goes on; gives how it is now."""
        self.following = not self.following
        self._soon()
        self.follow_changed.emit()
        return self.following

    def _choose_span(self, since: int, until: int) -> None:
        asked = self._console.activity.query.parsed(self.query.text())
        now = self._console.clock.now_ms()
        end = clock_time(until) if until and until < now - 60_000 else ""
        self.query.setText(since_until(asked, clock_time(since) if since else "", end))
        self._typing.stop()
        self.reload()

    def _to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        chosen = self.view.selectedIndexes()
        entry = self.model.entry(chosen[0]) if chosen else None
        if entry is not None:
            self.shown.show(entry)

    def _step_in(self) -> None:
        """Enter on an entry goes on to what is told of it."""
        stop = next(iter(tab_stops(self.panel)), None) if self.panel.isVisible() else None
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _close_panel(self) -> None:
        self.panel.entry = None
        self.view.clearSelection()  # the next arrow goes on from here
        self._to_list()
        self.panel_wanted.emit(False)

    # Export

    def export(self) -> None:
        """Asks for a file and writes everything that fits the filter."""
        ask_where(
            self,
            self.tr("Export the activity"),
            "activity.csv",
            self.export_to,
            [
                self.tr("CSV (*.csv)"),
                self.tr("Excel (*.xlsx)"),
                self.tr("JSON lines") + " (*.jsonl)",
            ],
        )

    def export_to(self, target: Path) -> None:
        """Writes the file, with progress and a way out."""
        self.work.run(lambda: self._export(target), "export activity", self.tr("Exporting…"))

    async def _export(self, target: Path) -> None:
        count = await self._console.activity_export.write(
            target,
            self.query.text(),
            self.bar.wanted(),
            problems=self.bar.problems.isChecked(),
            progress=lambda done: self.work.say(self.tr("%Ln entries so far", "", done)),
        )
        tell(self, self.tr("%Ln entries exported", "", count), icon="download")
