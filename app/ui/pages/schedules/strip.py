"""Two weeks at a glance: a cell a day, a mark a message, a square a campaign.

Left and Right walk the days, Enter goes to one. Invariant: the day that is today is marked by more
than its colour (its number is bold), and a cell never shows fewer than there are: what does not fit
is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.schedule_words import first_of_week
from app.ui.style.look import theme
from app.ui.widgets import painting
from app.ui.widgets.announce import announce
from app.ui.widgets.themed import Themed
from app.ui.widgets.tips import tip_it

DAYS = 14
_HEIGHT = 59
_BAR, _SQUARE, _GAP = 5, 12, 2


class DayStrip(Themed, QWidget):
    """Signal: `day_chosen(QDate)` by a person."""

    day_chosen = Signal(QDate)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first_of_week(QDate.currentDate())
        self._today = QDate.currentDate()
        self._messages: dict[date, int] = {}
        self._runs: dict[date, int] = {}
        self._missed: set[date] = set()
        self._chosen = self._today
        self._hover = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("ownFocus", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Two weeks"))
        self.restyle()

    @property
    def first(self) -> QDate:
        """The first day that is shown."""
        return self._first

    def show_from(self, first: QDate, today: QDate) -> None:
        """Other days; what stands on them comes with `put`."""
        self._first, self._today = first, today
        self.update()

    def put(
        self, messages: Sequence[date], runs: Sequence[date], missed: Sequence[date] = ()
    ) -> None:
        """The day of each message and of each campaign."""
        self._messages = _counted(messages)
        self._runs = _counted(runs)
        self._missed = set(missed)
        self.setAccessibleDescription(self._sentence())
        self.update()

    def choose(self, day: QDate) -> None:
        """The day that the list stands at."""
        self._chosen = day
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(theme().px(_HEIGHT))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(700, theme().px(_HEIGHT))

    def count_of(self, day: QDate) -> tuple[int, int]:
        """(messages, campaigns) of a day."""
        key = date(day.year(), day.month(), day.day())
        return self._messages.get(key, 0), self._runs.get(key, 0)

    # By hand

    def _day_at(self, x: float) -> int:
        at = int(x * DAYS / max(1, self.width()))
        at = DAYS - 1 - at if theme().rtl else at
        return max(0, min(DAYS - 1, at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._day_at(event.position().x())
        day = self._first.addDays(self._hover)
        tip_it(self, self._words(day))
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._hover = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(self._first.addDays(self._day_at(event.position().x())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = Qt.Key.Key_Left if theme().rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if theme().rtl else Qt.Key.Key_Left
        if event.key() in (ahead, back):
            day = self._chosen.addDays(1 if event.key() == ahead else -1)
            last = self._first.addDays(DAYS - 1)
            self._chosen = max(self._first, min(last, day))
            announce(self, self._words(self._chosen))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go(self._chosen)
        else:
            super().keyPressEvent(event)

    def _go(self, day: QDate) -> None:
        self._chosen = day
        self.update()
        self.day_chosen.emit(day)

    def _words(self, day: QDate) -> str:
        messages, runs = self.count_of(day)
        when = QLocale().toString(day, self.tr("dddd d MMMM"))
        parts = [self.tr("%Ln messages", "", messages)]
        if runs:
            parts.append(self.tr("%Ln campaigns", "", runs))
        return f"{when}: {phrases.listed(parts)}"

    def _sentence(self) -> str:
        days = [self._first.addDays(at) for at in range(DAYS)]
        messages = sum(self.count_of(day)[0] for day in days)
        runs = sum(self.count_of(day)[1] for day in days)
        return phrases.listed(
            (self.tr("%Ln messages", "", messages), self.tr("%Ln campaigns", "", runs))
        )

    # On screen

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        radius = now.radius("lg")
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setClipPath(clip)
        edges = [round(self.width() * at / DAYS) for at in range(DAYS + 1)]
        for at in range(DAYS):
            place = DAYS - 1 - at if now.rtl else at
            left, right = edges[place], edges[place + 1]
            self._paint_day(painter, QRect(left, 0, right - left, self.height()), at)
        painter.setClipping(False)
        painting.fill_round(painter, self.rect(), radius, None, now.color("border.default"))
        if self.hasFocus():
            at = self._first.daysTo(self._chosen)
            if 0 <= at < DAYS:
                place = DAYS - 1 - at if now.rtl else at
                box = QRect(edges[place], 0, edges[place + 1] - edges[place], self.height())
                painting.fill_round(
                    painter, box, now.radius("md"), None, now.color("border.focus"), 2
                )

    def form(self) -> QLocale.FormatType:
        """How days are named: all of them short, or all of them by a letter."""
        now, locale = theme(), QLocale()
        short, narrow = QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat
        room = self.width() // DAYS - 15 - 5
        room -= painting.text_width(figures("30"), now.font("body", "semibold", tabular=True))
        names = [locale.standaloneDayName(day, short) for day in range(1, 8)]
        widest = max(painting.text_width(name, now.font("small")) for name in names)
        return short if widest <= room else narrow

    def _paint_day(self, painter: QPainter, rect: QRect, at: int) -> None:
        now = theme()
        day = self._first.addDays(at)
        today, past = day == self._today, day < self._today
        fill = "accent.soft" if today else "surface.sunken" if past else "surface.base"
        if at == self._hover and not today:
            fill = "surface.hover"
        painter.fillRect(rect, now.color(fill))
        edge = rect.right() if not now.rtl else rect.left()
        if at < DAYS - 1:
            painter.fillRect(QRect(edge, 0, 1, rect.height()), now.color("border.subtle"))
        if day == self._chosen and not today:
            painter.fillRect(
                QRect(rect.x(), rect.bottom() - 2, rect.width(), 3), now.color("accent.solid")
            )
        inner = rect.adjusted(9, 0, -6, 0)
        if now.rtl:
            inner = rect.adjusted(6, 0, -9, 0)
        top = QRect(inner.x(), now.px(8), inner.width(), now.line("body"))
        quiet = now.color("accent.text" if today else "text.muted" if past else "text.secondary")
        name = QLocale().standaloneDayName(day.dayOfWeek(), self.form())
        number = figures(day.day())
        big, small = now.font("body", "semibold", tabular=True), now.font("small")
        width = painting.draw_text(painter, top, name, small, quiet, rtl=now.rtl)
        rest = painting.after(top, width + 5, now.rtl)
        painting.draw_text(painter, rest, number, big, quiet, rtl=now.rtl)
        self._paint_marks(painter, inner, day, past)

    def _paint_marks(self, painter: QPainter, inner: QRect, day: QDate, past: bool) -> None:
        now = theme()
        messages, runs = self.count_of(day)
        if not messages and not runs:
            return
        high = 9
        top = now.px(34)
        room = inner.width()
        taken = min(runs * (_SQUARE + _GAP), max(0, room - 2 * (_BAR + _GAP)))
        fit = max(0, (room - taken) // (_BAR + _GAP))
        shown = messages if messages <= fit else max(0, fit - 4)
        role = "border.input" if past else "text.muted"
        key = date(day.year(), day.month(), day.day())
        x = 0
        for at in range(shown):
            box = painting.at_start(
                QRect(inner.x(), top, inner.width(), high).adjusted(0, 0, 0, 0), _BAR, now.rtl
            )
            box.translate(-x if now.rtl else x, 0)
            colour = now.color("danger.solid" if key in self._missed and at == 0 else role)
            painting.fill_round(painter, box, 1.5, colour)
            x += _BAR + _GAP
        if shown < messages:
            more = painting.after(QRect(inner.x(), top, inner.width(), high), x, now.rtl)
            x += painting.draw_text(
                painter,
                more,
                figures(f"+{messages - shown}"),
                now.font("micro", "medium", tabular=True),
                now.color("text.muted"),
                elide=False,
                rtl=now.rtl,
            )
            x += 4
        for _ in range(runs):
            if x + _SQUARE > room:
                break
            box = painting.at_start(QRect(inner.x(), top, inner.width(), high), _SQUARE, now.rtl)
            box.translate(-x if now.rtl else x, 0)
            painting.fill_round(
                painter, box, 2, now.color("border.input" if past else "accent.solid")
            )
            x += _SQUARE + _GAP


class StripLegend(Themed, QWidget):
    """What the marks mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.restyle()

    def restyle(self) -> None:
        now = theme()
        font = now.font("caption")
        words = (self.tr("message"), self.tr("campaign"))
        width = sum(painting.text_width(word, font) for word in words) + 60
        self.setFixedSize(width, now.line("small"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rect = self.rect()
        font, ink = now.font("caption"), now.color("text.muted")
        for word, wide, role in (
            (self.tr("message"), _BAR, "text.muted"),
            (self.tr("campaign"), _SQUARE, "accent.solid"),
        ):
            box = painting.at_start(rect, wide, now.rtl)
            box.setTop((self.height() - 9) // 2)
            box.setHeight(9)
            painting.fill_round(painter, box, 1.5, now.color(role))
            rect = painting.after(rect, wide + 6, now.rtl)
            width = painting.draw_text(painter, rect, word, font, ink, rtl=now.rtl)
            rect = painting.after(rect, width + 16, now.rtl)


def _counted(days: Sequence[date]) -> dict[date, int]:
    found: dict[date, int] = {}
    for day in days:
        found[day] = found.get(day, 0) + 1
    return found
