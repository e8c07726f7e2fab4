"""The board: two weeks as a strip, filters, and the list by day; or a calendar of the same.

Reads its list whenever something changed, a few times a second at most: whole rows where it is
looked at, lines elsewhere, whose rows follow as they come into sight.
Invariant: what was read stays on screen while it is read anew, and when reading fails.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.domain.schedules import (
    DONE,
    NEEDS_YOU,
    UPCOMING,
    PlannedRun,
    ScheduledLine,
    ScheduledRow,
    State,
    Wanted,
)
from app.services.events import NumbersChanged, SchedulesChanged
from app.ui.delegates.schedule_row import ScheduleRowDelegate
from app.ui.digits import figures
from app.ui.models.schedule_words import at_midnight, first_of_week, week_of, zone_name
from app.ui.models.schedules import Entry, ScheduleModel
from app.ui.pages.schedules.board_states import BoardStates
from app.ui.pages.schedules.filters import BoardFilters
from app.ui.pages.schedules.in_sight import RowsInSight
from app.ui.pages.schedules.rows import ScheduleColumns, ScheduleRows
from app.ui.pages.schedules.strip import DAYS, DayStrip, StripLegend
from app.ui.phrases import local_day
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from app.domain.schedules import Runs
    from app.services.console import Console
    from app.ui.pages.schedules.calendar import ScheduleCalendar

_SOON_MS = 150
_MINUTE_MS = 30_000
_AHEAD_MS = 5 * 366 * 86_400_000
_FIRST = 60


class Board(QWidget):
    """Signals: `chosen(object)` an Entry or None; `new_wanted(object)` a datetime or None.

    ``done``: shows what went out or was called off instead of what is to come.
    """

    chosen = Signal(object)
    new_wanted = Signal(object)

    def __init__(self, console: Console, tasks: TaskOwner, *, done: bool = False) -> None:
        super().__init__()
        self._console = console
        self._tasks = tasks
        self._done = done
        self._runs: list[Runs] = []
        self._rows: list[ScheduledLine | ScheduledRow] = []
        self._drawn: list[ScheduledRow] = []
        self._planned: list[PlannedRun] = []
        self._reading = False
        self._again = False
        self.loaded = False
        self.calendar: ScheduleCalendar | None = None
        self.model = ScheduleModel(self.names, console.clock.now_ms)
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.reload)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._minute_passed)
        self.stops = [
            console.bus.listen(SchedulesChanged, lambda _: self.refresh_soon()),
            console.bus.listen(NumbersChanged, lambda _: self._numbers_changed()),
        ]

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(20, 10, 20, 9)
        top.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.month = PlainLabel("", "body", "semibold")
        self.weeks = PlainLabel("", role="text.muted")
        line.addWidget(self.month)
        line.addWidget(self.weeks)
        line.addStretch(1)
        self._line = line
        self.filters = BoardFilters(self._console, done=self._done)
        self.filters.changed.connect(self.fit)
        self.filters.changed.connect(self.reload)
        self.filters.form_changed.connect(self._show_form)
        line.addWidget(self.filters)
        line.addSpacing(8)
        self.back = IconButton("chevron-left", self.tr("Earlier"))
        self.today = Button(self.tr("Today"), size="small")
        self.ahead = IconButton("chevron-right", self.tr("Later"))
        self.back.clicked.connect(lambda: self._move(-1))
        self.ahead.clicked.connect(lambda: self._move(1))
        self.today.clicked.connect(lambda: self.go_to(QDate.currentDate()))
        for button in (self.back, self.today, self.ahead):
            line.addWidget(button)
        top.addLayout(line)
        top.addSpacing(8)
        self.strip = DayStrip()
        self.strip.day_chosen.connect(self.go_to)
        top.addWidget(self.strip)
        top.addSpacing(7)
        under = QHBoxLayout()
        under.addWidget(StripLegend())
        under.addStretch(1)
        self.zone = PlainLabel("", "caption", role="text.muted")
        self._say_zone()
        under.addWidget(self.zone)
        top.addLayout(under)
        column.addLayout(top)
        self.states = BoardStates(self._console, self._tasks, done=self._done)
        column.addWidget(self.states.banners)
        self.delegate = ScheduleRowDelegate(self.tag, lambda row: self.names(row)[1])
        self.list = ScheduleRows(self.model, self.delegate)
        self.columns = ScheduleColumns(self.list)
        column.addWidget(self.columns)
        self.list.selectionModel().currentChanged.connect(self._current)
        self.sight = RowsInSight(self._console, self._tasks, self.list, self.model)
        self.sight.came.connect(self._came)
        self.sight.gone.connect(self.refresh_soon)
        bar = self.list.verticalScrollBar()
        bar.rangeChanged.connect(lambda *_: self.columns.update())
        bar.rangeChanged.connect(lambda *_: self.sight.fill())
        bar.valueChanged.connect(lambda _at: self.sight.fill())
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.states.instead)
        column.addWidget(self.stack, 1)
        self.states.clear_wanted.connect(self.filters.clear)
        self.states.new_wanted.connect(lambda: self.new_wanted.emit(None))
        self.states.retry_wanted.connect(self.reload)
        self._show_days()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Where the line over the strip has too little room, the weeks go before any filter is
        cut, then the search's keys.
        """
        room = self.width() - 40
        self.filters.set_short(False)
        self.weeks.show()
        self.weeks.setVisible(self._line.sizeHint().width() <= room)
        self.filters.set_short(self._line.sizeHint().width() > room)

    # What is shown

    def add_runs(self, runs: Runs) -> None:
        """Something else that has starts."""
        self._runs.append(runs)

    def activated(self) -> None:
        """The page is shown: the first time it reads."""
        self._say_zone()
        self.list.setFocus()
        self._minute.start()
        if not self.loaded:
            self.states.loading(True)
            if not self._rows:
                self.stack.setCurrentWidget(self.states.instead)
        self.reload()

    def left(self) -> None:
        """Another page or segment is shown."""
        self._minute.stop()

    def close_down(self) -> None:
        """Stops listening."""
        self._minute.stop()
        self._soon.stop()
        self.states.close_down()
        for stop in self.stops:
            stop()

    def refresh_soon(self, *, covered: bool = False) -> None:
        """Something changed: reads again, with what else changes just now.

        ``covered``: the panel of one of its rows has taken the board's place.
        """
        if (covered or self.isVisible()) and not self._soon.isActive():
            self._soon.start()

    def reload(self) -> None:
        """Reads again; one reading at a time."""
        if self._tasks.closed:
            return
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._tasks.start(self._read(), "read the board")

    async def _read(self) -> None:
        try:
            while True:
                self._again = False
                await self._read_once()
                if not self._again:
                    return
        except StoreError as error:
            self.states.failed(error)
            raise
        finally:
            self._reading = False

    async def _read_once(self) -> None:
        schedules = self._console.schedules
        wanted = self.filters.wanted()
        now = self._console.clock.now_ms()
        whole = DONE if self._done else UPCOMING | NEEDS_YOU
        listed = Wanted(
            wanted.states or whole, wanted.numbers, wanted.text, newest_first=self._done
        )
        rows = await schedules.lines(listed, self.sight.ids(), _FIRST)
        drawn: list[ScheduledRow] = []
        if self.calendar is not None and not self._done and self.filters.form() != "list":
            begins, ends = self.calendar.span()
            drawn = await schedules.upcoming(
                numbers=listed.numbers, states=listed.states, text=listed.text,
                since=begins, until=ends,
            )  # fmt: skip
        since = min(at_midnight(self.strip.first), now - 86_400_000)
        planned: list[PlannedRun] = []
        for runs in self._runs:
            planned += await runs.planned(since, now + _AHEAD_MS)
        marks = await schedules.times(
            at_midnight(self.strip.first), at_midnight(self.strip.first.addDays(DAYS))
        )
        self._rows, self._drawn, self._planned = rows, drawn, planned
        self.loaded = True
        self._show(marks, wanted.filtered)
        await self.states.refresh()

    def _show(self, marks: list[tuple[int, State]], filtered: bool) -> None:
        wanted = self.filters.wanted()
        shown = [
            run
            for run in self._planned
            if (wanted.numbers is None or run.number_id in wanted.numbers)
            and wanted.takes_run(run)
            and (run.state in ("done", "cancelled")) == self._done
        ]
        entry = self.current()
        key = entry.key if entry is not None else None
        self.model.put(self._rows, shown, newest=self._done)
        if key is not None:
            self.list.choose(self.model.index_of(key))
        self.sight.fill()
        self.strip.put(
            [local_day(at) for at, _ in marks],
            [local_day(run.at) for run in self._planned],
            [local_day(at) for at, state in marks if state in NEEDS_YOU],
        )
        if self.calendar is not None:
            self.calendar.put(self._drawn, shown)
        empty = not self._rows and not shown
        self.states.loading(False)
        self.states.show_instead(empty=empty, filtered=filtered, text=wanted.text)
        form = self.filters.form() if not self._done else "list"
        if form != "list" and self.calendar is not None and not (empty and filtered):
            self.stack.setCurrentWidget(self.calendar)
        else:
            self.stack.setCurrentWidget(self.states.instead if empty else self.list)
        self.columns.setVisible(self.stack.currentWidget() is not self.calendar)
        current = self.current()
        if current is None:
            self.chosen.emit(None)
        elif key is not None:
            self.chosen.emit(current)

    def current(self) -> Entry | None:
        """The line that is chosen; None for none."""
        entry = self.model.entry(self.list.currentIndex())
        return None if entry is None or entry.heading else entry

    def choose(self, key: tuple[str, int]) -> bool:
        """Chooses a line; False where it is not listed."""
        index = self.model.index_of(key)
        self.list.choose(index, centre=True)
        return index.isValid()

    def _current(self, index: QModelIndex, _before: QModelIndex) -> None:
        entry = self.model.entry(index)
        if entry is not None and not entry.heading:
            self.chosen.emit(entry)

    def _came(self, ids: frozenset[int]) -> None:
        current = self.current()
        if current is not None and current.row is not None and current.row.id in ids:
            self.chosen.emit(current)

    # Days

    def go_to(self, day: QDate) -> None:
        """Stands at a day: strip, list and calendar."""
        if not self.strip.first <= day < self.strip.first.addDays(DAYS):
            self.strip.show_from(first_of_week(day), QDate.currentDate())
            self._show_days()
            self.reload()
        self.strip.choose(day)
        if self.calendar is not None:
            self.calendar.show_day(day)
            self.reload()
        python = datetime(day.year(), day.month(), day.day()).date()  # noqa: DTZ001 - a day only
        index = self.model.index_of_day(python)
        if index.isValid():
            self.list.scrollTo(index, self.list.ScrollHint.PositionAtTop)

    def _move(self, step: int) -> None:
        first = self.strip.first.addDays(7 * step)
        self.strip.show_from(first, QDate.currentDate())
        self._show_days()
        if self.calendar is not None:
            self.calendar.step(step)
        self.reload()

    def _show_days(self) -> None:
        first, last = self.strip.first, self.strip.first.addDays(DAYS - 1)
        locale = QLocale()
        month = self.tr("MMMM yyyy")
        self.month.setText(locale.toString(first.addDays(6), month))
        self.weeks.setText(
            self.tr("weeks {first} and {second}").format(
                first=figures(week_of(first)), second=figures(week_of(last.addDays(-6)))
            )
        )

    def _show_form(self, form: str) -> None:
        if form != "list" and self.calendar is None:
            from app.ui.pages.schedules.calendar import ScheduleCalendar

            self.calendar = ScheduleCalendar(self._console, self.tag)
            self.calendar.chosen.connect(self.choose)
            self.calendar.new_wanted.connect(self.new_wanted)
            self.stack.addWidget(self.calendar)
        if self.calendar is not None and form != "list":
            self.calendar.set_days(7 if form == "week" else 1)
        self.reload()

    def _say_zone(self) -> None:
        zone = zone_name(self._console.schedules.home)
        self.zone.setText(self.tr("Times are {zone}. The provider gets UTC.").format(zone=zone))

    def _minute_passed(self) -> None:
        self._say_zone()
        today = QDate.currentDate()
        self.strip.show_from(self.strip.first, today)
        self.list.viewport().update()
        self.refresh_soon()

    # Names

    def names(self, row: ScheduledRow) -> tuple[str, str]:
        """(number, provider) of a line."""
        number = self._console.numbers.by_id().get(row.number_id)
        title = self._console.accounts.info(row.provider).title
        return (number.name if number is not None else "", title)

    def tag(self, number_id: int) -> tuple[str, str]:
        """Code and colour of a number."""
        number = self._console.numbers.by_id().get(number_id)
        return (number.code, number.colour) if number is not None else ("?", "slate")

    def _numbers_changed(self) -> None:
        self.filters.load_numbers()
        self.list.viewport().update()
