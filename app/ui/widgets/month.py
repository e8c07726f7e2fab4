"""A month to choose a day from, with the keyboard or the mouse.

Weeks begin as the locale says; the grid is mirrored with the interface. Invariant: exactly one
day is chosen, it is in sight, and it lies within the bounds.
"""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import phrases
from app.ui.digits import figures
from app.ui.style.look import theme
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import draw_text, fill_round
from app.ui.widgets.themed import Themed

_CELL_W, _CELL_H, _WEEKS = 40, 28, 6
_PAUSE_MS = 1_200
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class _Days(Themed, QWidget):
    """The grid. Signals: `moved(QDate)`, `accepted(QDate)` on Enter or a second press."""

    moved = Signal(QDate)
    accepted = Signal(QDate)
    pressed = Signal(QDate)

    def __init__(self) -> None:
        super().__init__()
        self.day = QDate.currentDate()
        self.first = QDate(2000, 1, 1)
        self.last = QDate(2100, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setMouseTracking(True)
        self._hover = QDate()
        self._digits = ""
        self._pause = QTimer(self)  # after it a digit begins another day
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def sizeHint(self) -> QSize:
        now = theme()
        return QSize(7 * now.px(_CELL_W), (_WEEKS + 1) * now.px(_CELL_H))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def go(self, day: QDate) -> None:
        """Chooses a day, or the nearest one within the bounds."""
        day = max(self.first, min(self.last, day))
        if day != self.day:
            self.day = day
            self.moved.emit(day)
        self.update()

    def _start(self) -> QDate:
        """The day in the first cell."""
        first = QDate(self.day.year(), self.day.month(), 1)
        begins = QLocale().firstDayOfWeek().value
        return first.addDays(-((first.dayOfWeek() - begins) % 7))

    def _cell(self, column: int, line: int) -> QRect:
        width = self.width() // 7
        height = theme().px(_CELL_H)
        place = 6 - column if theme().rtl else column
        return QRect(place * width, line * height, width, height)

    def _at(self, point: QPoint) -> QDate:
        for place in range(7 * _WEEKS):
            if self._cell(place % 7, 1 + place // 7).contains(point):
                return self._start().addDays(place)
        return QDate()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        locale = QLocale()
        start = self._start()
        for column in range(7):
            name = locale.standaloneDayName(
                start.addDays(column).dayOfWeek(), QLocale.FormatType.NarrowFormat
            )
            font, ink = now.font("small", "medium"), now.color("text.muted")
            draw_text(painter, self._cell(column, 0), name, font, ink, align="center", elide=False)
        today = QDate.currentDate()
        for place in range(7 * _WEEKS):
            day = start.addDays(place)
            if day.month() != self.day.month():
                continue
            self._paint_day(painter, self._cell(place % 7, 1 + place // 7), day, today)

    def _paint_day(self, painter: QPainter, cell: QRect, day: QDate, today: QDate) -> None:
        now = theme()
        box = cell.adjusted(1, 1, -1, -1)
        chosen, out = day == self.day, not self.first <= day <= self.last
        role = "text.disabled" if out else "text.primary"
        if chosen:
            border = now.color("border.focus") if self.hasFocus() else None
            fill_round(painter, box, now.radius("sm"), now.color("accent.solid"), border, 2)
            role = "accent.on"
        elif day == self._hover and not out:
            fill_round(painter, box, now.radius("sm"), now.color("surface.hover"))
        if day == today and not chosen:
            fill_round(painter, box, now.radius("sm"), None, now.color("border.default"))
        font = now.font("body", "semibold" if chosen else "regular", tabular=True)
        draw_text(
            painter, box, figures(day.day()), font, now.color(role), align="center", elide=False
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        side = -1 if theme().rtl else 1
        days = {
            Qt.Key.Key_Right: side,
            Qt.Key.Key_Left: -side,
            Qt.Key.Key_Down: 7,
            Qt.Key.Key_Up: -7,
        }
        if key in days:
            self.go(self.day.addDays(days[key]))
        elif key == Qt.Key.Key_PageDown:
            self.go(self.day.addMonths(1))
        elif key == Qt.Key.Key_PageUp:
            self.go(self.day.addMonths(-1))
        elif key == Qt.Key.Key_Home:
            self.go(QDate(self.day.year(), self.day.month(), 1))
        elif key == Qt.Key.Key_End:
            self.go(QDate(self.day.year(), self.day.month(), self.day.daysInMonth()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.accepted.emit(self.day)
        elif event.text().isdecimal() and not event.modifiers() & ~_KEYPAD:
            self._type(str(int(event.text())))
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        """A day of this month by its number: ``1``, or ``1`` and ``7``."""
        typed = f"{self._digits if self._pause.isActive() else ''}{digit}".lstrip("0")
        self._digits = typed if int(typed or 0) <= self.day.daysInMonth() else digit.lstrip("0")
        self._pause.start()
        if self._digits:
            self.go(QDate(self.day.year(), self.day.month(), int(self._digits)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._at(event.position().toPoint())
        if day.isValid() and self.first <= day <= self.last:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.go(day)
            self.pressed.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position().toPoint()) == self.day:
            self.accepted.emit(self.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._at(event.position().toPoint())
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.go(self.day.addMonths(-1 if event.angleDelta().y() > 0 else 1))


class Month(QWidget):
    """The grid under the month's name. Signals: `moved`, `pressed`, `accepted`, with the day."""

    moved = Signal(QDate)
    pressed = Signal(QDate)
    accepted = Signal(QDate)

    def __init__(self, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(0)
        self._title = PlainLabel("", "body", "semibold")
        head.addWidget(self._title, 1)
        self.before = IconButton("chevron-left", self.tr("Previous month"), small=True)
        self.after = IconButton("chevron-right", self.tr("Next month"), small=True)
        head.addWidget(self.before)
        head.addWidget(self.after)
        column.addLayout(head)
        self.days = _Days()
        column.addWidget(self.days)
        self._name = name
        self.before.clicked.connect(lambda: self.days.go(self.days.day.addMonths(-1)))
        self.after.clicked.connect(lambda: self.days.go(self.days.day.addMonths(1)))
        self.days.moved.connect(self._moved)
        self.days.accepted.connect(self.accepted)
        self.days.pressed.connect(self.pressed)
        self._show()

    def day(self) -> QDate:
        """The chosen day."""
        return self.days.day

    def bounds(self, first: QDate, last: QDate) -> None:
        """Days outside can't be chosen."""
        self.days.first, self.days.last = first, last
        self.days.go(self.days.day)
        self._show()

    def choose(self, day: QDate) -> None:
        """Chooses a day without telling."""
        self.days.blockSignals(True)
        self.days.go(day)
        self.days.blockSignals(False)
        self._show()

    def _moved(self, day: QDate) -> None:
        self._show()
        announce(self.days, QLocale().toString(day, QLocale.FormatType.LongFormat))
        self.moved.emit(day)

    def _show(self) -> None:
        day, locale = self.days.day, QLocale()
        month = locale.standaloneMonthName(day.month(), QLocale.FormatType.LongFormat)
        self._title.setText(self.tr("{month} {year}").format(month=month, year=figures(day.year())))
        written = locale.toString(day, QLocale.FormatType.LongFormat)
        self.days.setAccessibleName(phrases.listed((self._name, written)))
        self.before.setEnabled(self.days.first < QDate(day.year(), day.month(), 1))
        last = QDate(day.year(), day.month(), day.daysInMonth())
        self.after.setEnabled(self.days.last > last)
        self.days.update()
