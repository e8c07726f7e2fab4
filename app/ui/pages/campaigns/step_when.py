"""Step four: when it starts, how fast it goes, and what stops it.

Civil time and zone are kept beside UTC; an hour that does not exist, or comes twice, is explained.
Invariant: what is said here is what the runner keeps to.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core import bidi
from app.domain.campaigns import Quiet
from app.domain.civil import Fit, land, shown_at
from app.ui import phrases
from app.ui.digits import figures
from app.ui.pages.campaigns.pace_card import PaceCard
from app.ui.pages.campaigns.words import minutes_of_day, pace_words, share, tr
from app.ui.pages.campaigns.work import Work
from app.ui.widgets.banner import Banner
from app.ui.widgets.choices import Check, Radio
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.themed import sides
from app.ui.wording import said

if TYPE_CHECKING:
    from app.core.tasks import TaskOwner
    from app.services.console import Console

_DAYS = 60
_WIDTH = 620


class WhenStep(Panel):
    """Signals: `ready(bool)`; `changed` the estimate may be another."""

    ready = Signal(bool)
    changed = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = tasks
        self._work = Work()
        self._filling = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        page = Panel("surface.base")
        row = QHBoxLayout(page)
        row.setContentsMargins(20, 20, 20, 20)
        box = QWidget()
        box.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._start(column)
        column.addSpacing(6)
        column.addWidget(Line())
        column.addSpacing(6)
        self._speed(column)
        column.addSpacing(6)
        column.addWidget(Line())
        column.addSpacing(6)
        self._stops(column)
        column.addStretch(1)
        row.addWidget(box, 100)  # its own width first, what is left stays empty
        row.addStretch(1)
        area.setWidget(page)
        outer.addWidget(area)

    def _start(self, column: QVBoxLayout) -> None:
        column.addWidget(PlainLabel(tr("Start"), "body", "semibold"))
        self.now = Radio(tr("Now"), checked=True)
        self.later = Radio(tr("Later, all at the same moment"))
        self.local = Radio(tr("In everybody’s own hours"))
        for one in (self.now, self.later, self.local):
            column.addWidget(one)
            one.toggled.connect(self._chosen)
        self.time = QWidget()
        row = QHBoxLayout(self.time)
        row.setContentsMargins(*sides(28, 0, 0, 0))
        row.setSpacing(8)
        self.day = Combo(tr("Day"))
        self.clock = Combo(tr("Time"))
        for minute in range(0, 1_440, 15):
            self.clock.add(minutes_of_day(minute), minute)
        self.zone = Combo(tr("Time zone"))
        for combo in (self.day, self.clock, self.zone):
            combo.currentIndexChanged.connect(lambda _: self._timed())
            row.addWidget(combo)
        self.day.setMinimumWidth(190)
        self.clock.setMinimumWidth(90)
        self.zone.setMaximumWidth(220)
        row.addStretch(1)
        column.addWidget(self.time)
        self.utc = PlainLabel("", "small", role="text.secondary", wrap=True)
        column.addWidget(self.utc)
        self.note = Banner("warning", "", stacked=True)
        self.note.hide()
        column.addWidget(self.note)

    def _speed(self, column: QVBoxLayout) -> None:
        column.addWidget(PlainLabel(tr("Pace"), "body", "semibold"))
        row = QHBoxLayout()
        row.setSpacing(10)
        self.pace = Segmented(tr("Pace"))
        for value in ("6", "9", "30"):
            self.pace.add(value, pace_words(float(value)))
        self.pace.add("custom", tr("Custom"))
        self.pace.chosen.connect(self._paced)
        row.addWidget(self.pace)
        row.addStretch(1)
        column.addLayout(row)
        self.limit = PlainLabel("", "small", role="text.secondary", wrap=True)
        column.addWidget(self.limit)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.quiet = Check(tr("Nothing between"))
        self.quiet_from = _hours(tr("Quiet from"))
        self.quiet_to = _hours(tr("Quiet until"))
        row.addWidget(self.quiet)
        row.addWidget(self.quiet_from)
        row.addWidget(PlainLabel(tr("and")))
        row.addWidget(self.quiet_to)
        row.addStretch(1)
        column.addLayout(row)
        self.quiet.toggled.connect(lambda _: self._ruled())
        for one in (self.quiet_from, self.quiet_to):
            one.currentIndexChanged.connect(lambda _: self._ruled())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(PlainLabel(tr("At most a day")))
        self.daily = Combo(tr("At most a day"))
        self.daily.add(tr("No cap"), 0)
        for count in (50, 100, 250, 500, 1_000, 2_000, 5_000, 10_000):
            self.daily.add(QLocale().toString(count), count)
        self.daily.currentIndexChanged.connect(lambda _: self._ruled())
        row.addWidget(self.daily)
        row.addStretch(1)
        column.addLayout(row)

    def _stops(self, column: QVBoxLayout) -> None:
        column.addWidget(PlainLabel(tr("What stops it"), "body", "semibold"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(PlainLabel(tr("Pause by itself at")))
        self.failures = Combo(tr("Failures"))
        for part in (0.02, 0.05, 0.1, 0.2):
            self.failures.add(
                tr("{share} failed").format(share=share(round(part * 100), 100)), part
            )
        self.failures.add(tr("never"), 0.0)
        row.addWidget(self.failures)
        row.addWidget(PlainLabel(tr("and at")))
        self.complaints = Combo(tr("Complaints"))
        for count in (1, 3, 5, 10):
            self.complaints.add(tr("%Ln complaints", count), count)
        self.complaints.add(tr("never"), 0)
        row.addWidget(self.complaints)
        row.addStretch(1)
        column.addLayout(row)
        for one in (self.failures, self.complaints):
            one.currentIndexChanged.connect(lambda _: self._ruled())
        self.complaint_words = Field(
            tr("A reply with one of these words is a complaint"),
            helper=tr("Separated by commas."),
        )
        self.opt_out_words = Field(
            tr("A reply that is one of these words opts out"),
            helper=tr("They are kept as opted out, and no campaign writes to them again."),
        )
        for field in (self.complaint_words, self.opt_out_words):
            field.textChanged.connect(lambda _: self._ruled())
            column.addWidget(field)

    # Showing

    def put(self, work: Work) -> None:
        """Shows what is being written."""
        self._work = work
        plan = work.plan
        self._filling = True
        self._fill_days()
        if not self.zone.count():
            home = self._console.campaigns.zone
            names = [home, "UTC", *sorted(available_timezones() - {home, "UTC"})]
            for name in names:
                self.zone.add(name.replace("_", " "), name)
        self.zone.choose(plan.zone or self._console.campaigns.zone)
        civil = datetime.fromisoformat(plan.civil) if plan.civil else self._next_hour()
        self.day.choose(civil.date().isoformat())
        self.clock.choose(civil.hour * 60 + civil.minute // 15 * 15)
        {"now": self.now, "later": self.later, "local": self.local}[plan.when].setChecked(True)
        self.quiet.setChecked(plan.quiet.on)
        shown = plan.quiet if plan.quiet.on else Quiet()
        self.quiet_from.choose(shown.start)
        self.quiet_to.choose(shown.end)
        self.daily.choose(plan.daily)
        self.failures.choose(plan.stop_share)
        self.complaints.choose(plan.complaints)
        self.complaint_words.setText(phrases.listed(plan.complaint_words))
        self.opt_out_words.setText(phrases.listed(plan.opt_out_words))
        self._show_pace()
        self._filling = False
        self._timed()

    def _fill_days(self) -> None:
        self.day.clear()
        today = shown_at(self._console.clock.now_ms(), self._console.campaigns.zone).date()
        locale = QLocale()
        for ahead in range(_DAYS):
            day = today + timedelta(days=ahead)
            words = locale.toString(QDate(day.year, day.month, day.day), "ddd d MMMM")
            if ahead < 2:
                words = phrases.listed(((tr("Today"), tr("Tomorrow"))[ahead], words))
            self.day.add(words, day.isoformat())

    def _next_hour(self) -> datetime:
        shown = shown_at(self._console.clock.now_ms(), self._console.campaigns.zone)
        return shown.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)

    def _chosen(self, on: bool) -> None:
        if on:
            self._timed()

    def _timed(self) -> None:
        if self._filling:
            return
        when = "now" if self.now.isChecked() else "later" if self.later.isChecked() else "local"
        self.time.setVisible(when != "now")
        self.zone.setVisible(when == "later")
        if when == "now":
            self._work.change(when=when, start_at=0, civil="")
            self.utc.setText("")
            self.note.hide()
        else:
            self._place(when)
        self._show_pace()
        self.ready.emit(True)
        self.changed.emit()

    def _place(self, when: str) -> None:
        day, minute = self.day.currentData(), self.clock.currentData()
        if not isinstance(day, str) or not isinstance(minute, int):
            return
        civil = datetime.fromisoformat(day) + timedelta(minutes=minute)
        zone = str(self.zone.currentData() or self._console.campaigns.zone)
        found = land(civil, zone)
        start = found.at
        if when == "local":
            # the first of them is where the day begins: UTC+14
            start = land(civil, "Pacific/Kiritimati").at
            self.utc.setText(
                tr("Everybody gets it from {time} on their own clock, as their number’s area tells;"
                   " numbers without one follow yours.").format(time=figures(f"{civil:%H:%M}"))
            )  # fmt: skip
        else:
            utc = datetime.fromtimestamp(start / 1_000).astimezone(tz=None)
            self.utc.setText(
                tr("In UTC: {time}").format(
                    time=bidi.ltr(f"{shown_at(start, 'UTC'):%Y-%m-%dT%H:%MZ}")
                )
                + (f" · {utc:%H:%M}" if zone != self._console.campaigns.zone else "")
            )
        self._work.change(
            when=when, start_at=start, civil=civil.isoformat(timespec="minutes"), zone=zone
        )
        self._explain(found.fit if when == "later" else Fit.ONCE, figures(f"{found.shown:%H:%M}"))
        if when == "later" and start < self._console.clock.now_ms():
            self.note.set(tr("That time is over."), tr("It would start at once."))
            self.note.show()

    def _explain(self, fit: Fit, shown: str) -> None:
        self.note.setVisible(fit is not Fit.ONCE)
        if fit is Fit.GAP:
            self.note.set(
                tr("The clocks go forward over that time."),
                tr("It does not exist on that day; it starts at {time}.").format(time=shown),
            )
        elif fit is Fit.FOLD:
            self.note.set(
                tr("The clocks go back over that time."),
                tr("It comes twice on that day; it starts at the first."),
            )

    def _show_pace(self) -> None:
        plan = self._work.plan
        known = {6.0: "6", 9.0: "9", 30.0: "30"}
        key = known.get(plan.pace, "custom")
        self.pace.choose(key)
        self.pace.set_text("custom", pace_words(plan.pace) if key == "custom" else tr("Custom"))
        limit = self._console.campaigns.limit(self._work.number_id, plan)
        self.limit.setText(
            tr("Documented limit: {words}.").format(words=said(limit.words))
            if limit.words
            else tr("The provider documents no limit for this; a slow pace is safer.")
        )

    def _paced(self, key: str) -> None:
        if key == "custom":
            self._tasks.start(self._own_pace(), "pace")
        else:
            self._work.change(pace=float(key))
            self.changed.emit()

    async def _own_pace(self) -> None:
        limit = self._console.campaigns.limit(self._work.number_id, self._work.plan)
        card = PaceCard(self.pace, self._work.plan.pace, limit.per_second * 60, limit.words)
        card.open()
        value = await card.result()
        if isinstance(value, float):
            self._work.change(pace=value)
        self._show_pace()
        self.changed.emit()

    def _ruled(self) -> None:
        if self._filling:
            return
        on = self.quiet.isChecked()
        self.quiet_from.setEnabled(on)
        self.quiet_to.setEnabled(on)
        quiet = Quiet(self.quiet_from.currentData(), self.quiet_to.currentData())
        self._work.change(
            quiet=quiet if on else Quiet(0, 0),
            daily=self.daily.currentData(),
            stop_share=self.failures.currentData(),
            complaints=self.complaints.currentData(),
            complaint_words=_split(self.complaint_words.text()),
            opt_out_words=_split(self.opt_out_words.text()),
        )
        self.changed.emit()


def _hours(name: str) -> Combo:
    combo = Combo(name)
    for minute in range(0, 1_440, 30):
        combo.add(minutes_of_day(minute), minute)
    return combo


def _split(text: str) -> tuple[str, ...]:
    return tuple(phrases.parted(text))
