"""Chooses a moment to come: a few usual ones, or a day and a time. For Send later and Put off.

Times are the operator's own. Invariant: what is given lies in the future.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QDate, QDateTime, QLocale, QRect, QSize, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import phrases
from app.ui.digits import figures
from app.ui.style.look import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.month import Month
from app.ui.widgets.painting import draw_text, fill_round, text_width
from app.ui.widgets.panel import Line
from app.ui.widgets.popup import PopupFrame
from app.ui.widgets.themed import Themed, sides

TIME = re.compile(r"(\d{1,2})[:.]?(\d{2})?")
_HOUR_MS = 3_600_000
MORNING, EVENING = QTime(9, 0), QTime(18, 0)


def local_ms(day: QDate, time: QTime) -> int:
    """The moment (ms UTC) of a day and time here."""
    return QDateTime(day, time, QTimeZone.systemTimeZone()).toMSecsSinceEpoch()


def usual(now: int) -> list[tuple[str, QDate, QTime]]:
    """Later today, this evening, tomorrow and the next week's first day: (key, day, time)."""
    here = QDateTime.fromMSecsSinceEpoch(now, QTimeZone.systemTimeZone())
    today = here.date()
    hour = here.addSecs(3600)
    found = [("hour", hour.date(), QTime(hour.time().hour(), hour.time().minute()))]
    if here.time() < EVENING.addSecs(-1800):
        found.append(("evening", today, EVENING))
    found.append(("tomorrow", today.addDays(1), MORNING))
    begins = QLocale().firstDayOfWeek().value
    ahead = (begins - today.dayOfWeek()) % 7 or 7
    if ahead > 1:  # else it is tomorrow, and its name would not mean the one after
        found.append(("week", today.addDays(ahead), MORNING))
    return found


class _Choice(Themed, QAbstractButton):
    """A usual moment: its name, and its time at the end."""

    def __init__(self, words: str, time: str, step: Callable[[QWidget, int], None]) -> None:
        super().__init__()
        self._time = time
        self._step = step
        self.setText(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(phrases.listed((words, time)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRadius", 6)

    def sizeHint(self) -> QSize:
        now = theme()
        both = text_width(self.text(), now.font()) + text_width(
            self._time, now.font("body", tabular=True)
        )
        return QSize(max(140, both + 2 * 9 + 12), now.px(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(self, 1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        box: QRect = self.rect()
        if self.isChecked():
            fill_round(painter, box, now.radius("sm"), now.color("surface.selected"))
        elif self.underMouse():
            fill_round(painter, box, now.radius("sm"), now.color("surface.hover"))
        inner = box.adjusted(9, 0, -9, 0)
        ink = now.color("text.primary")
        draw_text(painter, inner, self.text(), now.font(), ink, rtl=now.rtl)
        small = now.font("body", tabular=True)
        muted = now.color("text.secondary")
        draw_text(painter, inner, self._time, small, muted, align="end", rtl=now.rtl, elide=False)


class WhenPopup(PopupFrame):
    """Signal: `chosen(at_ms, zone)`."""

    chosen = Signal(object, str)

    def __init__(self, anchor: QWidget, name: str, verb: str, now: Callable[[], int]) -> None:
        super().__init__(anchor, name, margin=0)
        self._now = now
        self._choices: list[tuple[_Choice, QDate, QTime]] = []
        self._note = ""
        row = QHBoxLayout()
        row.setSpacing(0)
        side = QVBoxLayout()
        side.setContentsMargins(6, 8, 6, 8)
        side.setSpacing(1)
        self._side = QVBoxLayout()
        self._side.setSpacing(1)
        side.addLayout(self._side)
        side.addStretch(1)
        self.time = Field(self.tr("Time"), text="09:00", content="ltr", small=True)
        side.addWidget(self.time)
        row.addLayout(side)
        row.addWidget(Line(upright=True))
        month = QVBoxLayout()
        month.setContentsMargins(*sides(12, 8, 10, 8))
        self.month = Month(name)
        month.addWidget(self.month)
        month.addStretch(1)
        row.addLayout(month, 1)
        self.body.addLayout(row)
        self.body.addWidget(Line())
        foot = QHBoxLayout()
        foot.setContentsMargins(*sides(12, 8, 10, 8))
        foot.setSpacing(8)
        self.icon = IconLabel("monitor", "warning.text")
        foot.addWidget(self.icon)
        self.said = ElidedLabel("", "small")
        foot.addWidget(self.said, 1)
        self.go = Button(verb, "primary", size="small")
        foot.addWidget(self.go)
        self.body.addLayout(foot)
        self.month.moved.connect(lambda _: self._changed())
        self.month.accepted.connect(lambda _: self._give())
        self.time.textChanged.connect(lambda _: self._changed())
        self.time.submitted.connect(self._give)
        self.go.clicked.connect(self._give)

    def open_when(self, *, above: bool = False, end: bool = False, note: str = "") -> None:
        """Opens by its anchor; ``note`` says who keeps the time, as *sent by this computer*."""
        self._note = note
        self.icon.setVisible(bool(note))
        now = self._now()
        today = QDateTime.fromMSecsSinceEpoch(now, QTimeZone.systemTimeZone()).date()
        self.month.bounds(today, today.addYears(1))
        self._fill(now)
        first = self._choices[0][0]
        self.open_at(above=above, end=end, width=500, first=first)
        self._pick(next(one for one in self._choices if one[2] == MORNING))
        next(one for one in self._choices if one[2] == MORNING)[0].setFocus()

    def _fill(self, now: int) -> None:
        for button, _, _ in self._choices:
            button.hide()
            button.deleteLater()
        self._choices = []
        locale = QLocale()
        for key, day, time in usual(now):
            words = {
                "hour": self.tr("In 1 hour"),
                "evening": self.tr("Today"),
                "tomorrow": self.tr("Tomorrow"),
                "week": locale.standaloneDayName(day.dayOfWeek(), QLocale.FormatType.LongFormat),
            }[key]
            button = _Choice(words, phrases.clock_time(local_ms(day, time)), self._step)
            self._choices.append((button, day, time))
            place = len(self._choices) - 1
            button.clicked.connect(lambda _=False, one=place: self._clicked(one))
            self._side.addWidget(button)

    def _step(self, at: QWidget, by: int) -> None:
        place = [one[0] for one in self._choices].index(at) + by  # type: ignore[arg-type]
        if 0 <= place < len(self._choices):
            self._choices[place][0].setFocus(Qt.FocusReason.TabFocusReason)
            self._pick(self._choices[place])
        elif place >= len(self._choices):
            self.time.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self, place: int) -> None:
        self._pick(self._choices[place])

    def _pick(self, choice: tuple[_Choice, QDate, QTime]) -> None:
        button, day, time = choice
        button.setChecked(True)
        self.month.choose(day)
        self.time.setText(figures(time.toString("HH:mm")))
        self._changed()

    def at(self) -> int:
        """The chosen moment, ms; 0 where the time is none."""
        match = TIME.fullmatch(self.time.text().strip())
        if match is None:
            return 0
        time = QTime(int(match.group(1)), int(match.group(2) or 0))
        return local_ms(self.month.day(), time) if time.isValid() else 0

    def _changed(self) -> None:
        at = self.at()
        reason = ""
        if not at:
            reason = self.tr("Write the time as 09:00.")
        elif at <= self._now():
            reason = self.tr("This moment has passed.")
        self.go.set_reason(reason)
        for button, day, time in self._choices:
            fits = at == local_ms(day, time)
            if button.isChecked() != fits:
                button.setAutoExclusive(False)
                button.setChecked(fits)
                button.setAutoExclusive(True)
        written = QLocale().toString(self.month.day(), self.tr("ddd d MMMM"))
        when = self.tr("{day}, {time}").format(day=written, time=phrases.clock_time(at))
        words = self.tr("{when}, {note}").format(when=when, note=self._note)
        self.said.setText(reason or (words if self._note else when))

    def _give(self) -> None:
        # Enter comes from a field and, passed on, from here: it counts once
        if self.go.isEnabled() and not self.isHidden():
            at = self.at()
            self.close_popup()
            zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
            self.chosen.emit(at, zone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
            return
        super().keyPressEvent(event)
