"""How often: once, or every n days, weeks or months, for ever, until a day, or for a count.

Invariant: what is shown in words under the fields is what will be stored.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.phones import western
from app.domain.recurrence import LAST_DAY, Rule, Unit
from app.ui.digits import figures
from app.ui.models.schedule_words import repeats
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.tips import name_it

_NEVER, _UNTIL, _TIMES = "never", "until", "times"


class RepeatField(QWidget):
    """Signal: `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("Repeat"), "small", "medium", "text.secondary"))
        self.unit = Segmented(self.tr("Repeat"), small=True)
        self.unit.add("", self.tr("Once"))
        self.unit.add(Unit.DAY, self.tr("Daily"))
        self.unit.add(Unit.WEEK, self.tr("Weekly"))
        self.unit.add(Unit.MONTH, self.tr("Monthly"))
        self.unit.chosen.connect(lambda _key: self._changed())
        column.addWidget(self.unit)
        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(PlainLabel(self.tr("Every"), "small"))
        self.every = _Count(self.tr("Every how many"), 1)
        line.addWidget(self.every)
        self.units = PlainLabel("", "small")
        line.addWidget(self.units)
        line.addSpacing(10)
        self.month_day = Combo(self.tr("Day of the month"), small=True)
        line.addWidget(self.month_day)
        line.addStretch(1)
        more.addLayout(line)
        self.days = _WeekDays()
        self.days.changed.connect(self._changed)
        more.addWidget(self.days)
        ends = QHBoxLayout()
        ends.setSpacing(6)
        self.ends = Combo(self.tr("Until when"), small=True)
        self.ends.add(self.tr("For ever"), _NEVER)
        self.ends.add(self.tr("Until a day"), _UNTIL)
        self.ends.add(self.tr("So many times"), _TIMES)
        ends.addWidget(self.ends)
        self.count = _Count(self.tr("How many times"), 10)
        ends.addWidget(self.count)
        self.until = LineEdit("", name=self.tr("Last day"), content="ltr", small=True)
        self.until.setFixedWidth(110)
        self.until.setPlaceholderText("2026-12-31")
        ends.addWidget(self.until)
        ends.addStretch(1)
        more.addLayout(ends)
        column.addWidget(self._more)
        self.words = PlainLabel("", "small", role="text.muted", wrap=True)
        column.addWidget(self.words)
        self._start = datetime(2026, 1, 1)  # noqa: DTZ001 - civil time
        self._other_day = 0
        for signal in (
            self.every.changed,
            self.count.changed,
            self.until.textChanged,
            self.ends.currentIndexChanged,
            self.month_day.activated,
        ):
            signal.connect(lambda *_: self._changed())
        self._fill_month_days()
        self._began = self._entered()
        self._changed()

    def put(self, rule: Rule | None, start: datetime) -> None:
        """A rule to begin with."""
        self._start = start
        wanted = rule.month_day if rule is not None else 0
        self._other_day = wanted if wanted > 0 and wanted != start.day else 0
        self.until.setText((start.date() + timedelta(days=90)).isoformat())
        self._fill_month_days()
        if rule is None:
            self.unit.choose("")
        else:
            self.unit.choose(rule.unit)
            self.every.put(rule.every)
            self.days.put(rule.days)
            if not self.month_day.choose(rule.month_day):
                self.month_day.choose(0)
            if rule.count is not None:
                self.ends.choose(_TIMES)
                self.count.put(rule.count)
            elif rule.until is not None:
                self.ends.choose(_UNTIL)
                self.until.setText(rule.until.isoformat())
        self._began = self._entered()
        self._changed()

    def move_to(self, rule: Rule | None, start: datetime) -> None:
        """Another rule to begin with, unless the operator has changed the one that is here."""
        if self._entered() == self._began:
            self.put(rule, start)

    def _entered(self) -> tuple[object, ...]:
        return (
            self.unit.current(),
            self.every.edit.text(),
            self.days.chosen(),
            self.month_day.currentData(),
            self.ends.currentData(),
            self.count.edit.text(),
            self.until.text(),
        )

    def start_at(self, start: datetime) -> None:
        """The first time changed."""
        self._start = start
        self._fill_month_days()
        self._say()

    def rule(self) -> Rule | None:
        """What was chosen; None for once. Raises ValueError for what can't be."""
        unit = self.unit.current()
        if not unit:
            return None
        ends = self.ends.currentData()
        until = date.fromisoformat(western(self.until.text().strip())) if ends == _UNTIL else None
        if until is not None and until < self._start.date():
            raise ValueError(self.tr("The last day lies before the first."))
        return Rule(
            Unit(unit),
            self.every.value(),
            self.days.chosen() if unit == Unit.WEEK else (),
            int(self.month_day.currentData() or 0) if unit == Unit.MONTH else 0,
            until,
            self.count.value() if ends == _TIMES else None,
            QLocale().firstDayOfWeek().value - 1,
        )

    def problem(self) -> str:
        """Why this can't be taken; empty where it can."""
        try:
            self.rule()
        except ValueError:
            if self.ends.currentData() == _UNTIL:
                return self.tr("Write the last day as 2026-12-31, not before the first.")
            return self.tr("Write how often with a number.")
        return ""

    def _fill_month_days(self) -> None:
        chosen = self.month_day.currentData()
        self.month_day.blockSignals(True)
        self.month_day.clear()
        self.month_day.add(self.tr("on day {day}").format(day=figures(self._start.day)), 0)
        if self._other_day:
            # a series that began in a longer month
            self.month_day.add(
                self.tr("on day {day}").format(day=figures(self._other_day)), self._other_day
            )
        self.month_day.add(self.tr("on the last day"), LAST_DAY)
        self.month_day.choose(chosen or 0)
        self.month_day.blockSignals(False)

    def _changed(self) -> None:
        unit = self.unit.current()
        self._more.setVisible(bool(unit))
        self.days.setVisible(unit == Unit.WEEK)
        self.month_day.setVisible(unit == Unit.MONTH)
        n = self.every.value()
        words = {
            Unit.DAY: self.tr("%Ln days", "", n),
            Unit.WEEK: self.tr("%Ln weeks", "", n),
            Unit.MONTH: self.tr("%Ln months", "", n),
        }
        plain = words.get(Unit(unit), "") if unit else ""
        self.units.setText(plain.replace(QLocale().toString(n), "", 1).strip())
        self.count.setVisible(self.ends.currentData() == _TIMES)
        self.until.setVisible(self.ends.currentData() == _UNTIL)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        try:
            rule = self.rule()
        except ValueError:
            self.words.setText(self.problem())
            return
        self.words.setText(repeats(rule, self._start) if rule is not None else "")
        self.words.setVisible(rule is not None)


class _Count(QWidget):
    """A small number, with minus and plus. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, name: str, value: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        less = IconButton("minus", self.tr("Less"), small=True)
        self.edit = LineEdit(figures(value), name=name, content="ltr", small=True)
        self.edit.setFixedWidth(44)
        more = IconButton("plus", self.tr("More"), small=True)
        less.clicked.connect(lambda _checked=False: self.put(self.value() - 1))
        more.clicked.connect(lambda _checked=False: self.put(self.value() + 1))
        for widget in (less, self.edit, more):
            row.addWidget(widget)
        self.edit.textChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> int:
        """The number; 0 where it is none."""
        text = self.edit.text().strip()
        return int(text) if text.isdecimal() and len(text) < 5 else 0

    def put(self, value: int) -> None:
        """Another number, at least 1."""
        self.edit.setText(figures(max(1, min(366, value))))


class _WeekDays(QWidget):
    """Seven days to choose some of, in the week's order. Signal: `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons: dict[int, _Day] = {}
        locale = QLocale()
        first = locale.firstDayOfWeek().value
        for at in range(7):
            qt_day = (first - 1 + at) % 7 + 1
            short = locale.standaloneDayName(qt_day, QLocale.FormatType.ShortFormat)
            whole = locale.standaloneDayName(qt_day, QLocale.FormatType.LongFormat)
            button = _Day(short)
            name_it(button, whole)
            button.toggled.connect(lambda _on: self.changed.emit())
            self._buttons[qt_day - 1] = button
            row.addWidget(button)
        row.addStretch(1)

    def chosen(self) -> tuple[int, ...]:
        """The days, Monday is 0; empty: the first time's own."""
        return tuple(sorted(day for day, one in self._buttons.items() if one.isChecked()))

    def put(self, days: tuple[int, ...]) -> None:
        """These days."""
        for day, button in self._buttons.items():
            button.setChecked(day in days)


class _Day(Button):
    """A day that is chosen or not."""

    def __init__(self, text: str) -> None:
        super().__init__(text, size="small")
        self.setCheckable(True)
        self.toggled.connect(lambda on: self.set_variant("soft" if on else "default"))
