"""A day, a time and a zone, with what they mean: the recipient's time, the operator's, and UTC.

Invariant: a time that does not exist or comes twice on its day is explained as soon as it is
entered; what is given names one moment.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime, time
from typing import NamedTuple

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.civil import Fit, Landing, land, shown_at
from app.ui.digits import figures
from app.ui.models.schedule_words import (
    day_and_time,
    landing_note,
    offset,
    soon_whole,
    utc_stamp,
    zone_name,
)
from app.ui.widgets.banner import Banner
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.month import Month
from app.ui.widgets.segmented import Segmented

_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?")
_MORE = "more"


class _Entered(NamedTuple):
    """What stands in the parts of the field."""

    day: QDate
    time: str
    zone: str
    fold: str


class WhenField(QWidget):
    """Signal: `changed()`."""

    changed = Signal()

    def __init__(self, home: str, now: Callable[[], int]) -> None:
        super().__init__()
        self._home = home
        self._now = now
        self._theirs = ""
        self._all: Sequence[str] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        self.month = Month(self.tr("Day"))
        row.addWidget(self.month)
        side = QVBoxLayout()
        side.setSpacing(10)
        self.time = Field(self.tr("Time"), content="ltr", placeholder=figures("09:00"))
        side.addWidget(self.time)
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(PlainLabel(self.tr("Time zone"), "small", "medium", "text.secondary"))
        self.zone = Combo(self.tr("Time zone"))
        column.addWidget(self.zone)
        side.addLayout(column)
        self.fold = Segmented(self.tr("Which of the two"), small=True)
        self.fold.add("first", self.tr("The first time"))
        self.fold.add("second", self.tr("The second time"))
        self.fold.hide()
        side.addWidget(self.fold)
        self.lines: list[tuple[QWidget, PlainLabel, PlainLabel]] = []
        for icon in ("user-round", "monitor", "globe"):
            box = QWidget()
            line = QHBoxLayout(box)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            line.addWidget(IconLabel(icon, "text.muted", 14), 0, Qt.AlignmentFlag.AlignTop)
            both = QVBoxLayout()
            both.setSpacing(0)
            words = PlainLabel("", "small", "medium", tabular=True)
            where = PlainLabel("", "caption", role="text.muted")
            both.addWidget(words)
            both.addWidget(where)
            line.addLayout(both, 1)
            side.addWidget(box)
            self.lines.append((box, words, where))
        side.addStretch(1)
        row.addLayout(side, 1)
        self.note = Banner("warning", "", stacked=True, icon="clock")
        self.note.hide()
        self._fill_zones()
        self.month.moved.connect(lambda _day: self._tell())
        self.time.textChanged.connect(lambda _text: self._tell())
        self.zone.activated.connect(lambda _at: self._zone_chosen())
        self.fold.chosen.connect(lambda _key: self._tell())
        today = shown_at(now(), home).date()
        first = QDate(today.year, today.month, today.day)
        self.month.bounds(first, first.addYears(5))
        self._began = self._entered()

    def put(self, civil: datetime | None, zone: str = "", *, second: bool = False) -> None:
        """A time to begin with; none: the next whole hour."""
        if zone:
            self._choose_zone(zone)
        shown = civil or soon_whole(shown_at(self._now(), self.zone_name))
        self.month.choose(QDate(shown.year, shown.month, shown.day))
        self.time.setText(figures(f"{shown:%H:%M}"))
        self.fold.choose("second" if second else "first")
        self._began = self._entered()
        self._tell()

    def move_to(self, civil: datetime, zone: str, *, second: bool = False) -> None:
        """Another time to begin with; what the operator has changed stays as it is."""
        began, entered = self._began, self._entered()
        self.blockSignals(True)
        self.put(civil, zone, second=second)
        if entered.day != began.day:
            self.month.choose(entered.day)
            self._began = self._began._replace(day=began.day)
        if entered.time != began.time:
            self.time.setText(entered.time)
            self._began = self._began._replace(time=began.time)
        if entered.zone != began.zone:
            self._choose_zone(entered.zone)
            self._began = self._began._replace(zone=began.zone)
        if entered.fold != began.fold:
            self.fold.choose(entered.fold)
            self._began = self._began._replace(fold=began.fold)
        self.blockSignals(False)
        self._tell()

    def _entered(self) -> _Entered:
        return _Entered(self.month.day(), self.time.text(), self.zone_name, self.fold.current())

    def put_theirs(self, zones: Sequence[str]) -> None:
        """Where the recipient may be."""
        chosen = self.zone_name
        self._theirs = zones[0] if zones else ""
        self._fill_zones(zones)
        self._choose_zone(chosen)
        self._tell()

    def put_all(self, zones: Sequence[str]) -> None:
        """Every zone, for those who want another one."""
        self._all = zones

    @property
    def zone_name(self) -> str:
        """The zone whose clocks count."""
        data = self.zone.currentData()
        return str(data) if data and data != _MORE else self._home

    @property
    def second(self) -> bool:
        """The second of two equal times."""
        landing = self.landing()
        return landing is not None and landing.fit is Fit.FOLD and self.fold.current() == "second"

    def civil(self) -> datetime | None:
        """What was entered; None while it is no time."""
        match = _TIME.fullmatch(self.time.text().strip())
        if match is None:
            return None
        hour, minute = int(match.group(1)), int(match.group(2) or 0)
        if hour > 23 or minute > 59:
            return None
        day = self.month.day()
        return datetime.combine(
            datetime(day.year(), day.month(), day.day()).date(),  # noqa: DTZ001 - civil time
            time(hour, minute),
        )

    def landing(self) -> Landing | None:
        """The moment that it means."""
        civil = self.civil()
        if civil is None:
            return None
        return land(civil, self.zone_name, second=self.fold.current() == "second")

    def problem(self) -> str:
        """Why this can't be taken; empty where it can."""
        landing = self.landing()
        if landing is None:
            return self.tr("Write the time as 09:00.")
        if landing.at <= self._now():
            return self.tr("This time has passed.")
        return ""

    def _tell(self) -> None:
        landing = self.landing()
        now = self._now()
        bad = bool(self.time.text().strip()) and landing is None
        past = landing is not None and landing.at <= now
        words = self.tr("Write the time as 09:00.") if bad else ""
        self.time.set_error(words or (self.tr("This time has passed.") if past else ""))
        self.fold.setVisible(landing is not None and landing.fit is Fit.FOLD)
        said = landing_note(landing, self.zone_name) if landing is not None else ""
        self.note.setVisible(bool(said))
        if said:
            title = self.tr("The clocks change on this day.")
            self.note.set(title, said)
        if landing is not None:
            self._tell_times(landing, now)
        self.changed.emit()

    def _tell_times(self, landing: Landing, now: int) -> None:
        """The same moment as the recipient, the operator and the provider have it."""
        at = landing.at
        theirs = self._theirs or self.zone_name
        same = offset(at, theirs) == offset(at, self._home)
        both = self.tr("for them and you") if same and self._theirs else self.tr("for you")
        shown = ((theirs, self.tr("for them")), (self._home, both))
        for place, (zone, whose) in enumerate(shown):
            line, words, where = self.lines[place]
            line.setVisible(place == 1 or not same)
            words.setText(day_and_time(shown_at(at, zone), shown_at(now, zone)))
            where.setText(
                self.tr("{whose}, {zone}, {offset}").format(
                    whose=whose, zone=zone_name(zone), offset=offset(at, zone)
                )
            )
        self.lines[2][1].setText(utc_stamp(at))
        self.lines[2][2].setText(self.tr("in UTC"))

    def _fill_zones(self, theirs: Sequence[str] = ()) -> None:
        self.zone.blockSignals(True)
        self.zone.clear()
        named: list[str] = []
        for zone in theirs[:3]:
            words = self.tr("{zone} (their guessed zone)").format(zone=zone_name(zone))
            if zone == self._home:
                words = self.tr("{zone} (theirs and yours)").format(zone=zone_name(zone))
            self.zone.add(words, zone, icon="user-round")
            named.append(zone)
        if self._home not in named:
            words = self.tr("{zone} (yours)").format(zone=zone_name(self._home))
            self.zone.add(words, self._home, icon="monitor")
            named.append(self._home)
        if "UTC" not in named:
            self.zone.add("UTC", "UTC", icon="globe")
        self.zone.add(self.tr("Another zone…"), _MORE)
        self.zone.blockSignals(False)

    def _choose_zone(self, zone: str) -> None:
        if not self.zone.choose(zone):
            at = max(0, self.zone.count() - 1)
            self.zone.insertItem(at, zone.replace("_", " "), zone)
            self.zone.choose(zone)

    def _zone_chosen(self) -> None:
        if self.zone.currentData() == _MORE:
            for zone in self._all:
                if self.zone.findData(zone) < 0:
                    self.zone.insertItem(self.zone.count() - 1, zone.replace("_", " "), zone)
            self.zone.removeItem(self.zone.count() - 1)
            self._choose_zone(self._theirs or self._home)
            self.zone.showPopup()
        self._tell()
