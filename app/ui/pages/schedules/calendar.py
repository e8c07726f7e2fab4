"""The board as a calendar: a day or a week by the hour.

What overlaps stands side by side, and what does not fit is counted. Arrows walk what is there,
also what is only counted; a press opens it, and further ones the next of what is counted. A double
press on an empty hour begins a message at it.
Invariant: nothing that the list holds for these days is left out unsaid.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from app.domain.schedules import NEEDS_YOU, PlannedRun, ScheduledRow
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.schedule_words import at_midnight, first_of_week, whom
from app.ui.pages.schedules.calendar_blocks import Block, blocks_of, minute_of, spoken_block
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.announce import announce
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.table import as_arrow
from app.ui.widgets.themed import Themed
from app.ui.widgets.tips import show_tip

if TYPE_CHECKING:
    from app.services.console import Console

_HOUR, _HEAD, _GUTTER = 48, 34, 56
_TOLD = 12


class ScheduleCalendar(Themed, QAbstractScrollArea):
    """Signals: `chosen(object)` a key of the model; `new_wanted(object)` a datetime."""

    chosen = Signal(object)
    new_wanted = Signal(object)

    def __init__(self, console: Console, tag: Callable[[int], tuple[str, str]]) -> None:
        super().__init__()
        self._console = console
        self._tag = tag
        self._days = 7
        self._first = first_of_week(QDate.currentDate())
        self._rows: Sequence[ScheduledRow] = ()
        self._runs: Sequence[PlannedRun] = ()
        self.blocks: list[Block] = []
        self._current: tuple[str, int] | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Calendar"))
        self.viewport().setAutoFillBackground(False)
        lay_over(self)
        self._scrolled = False

    def set_days(self, days: int) -> None:
        """A day or a week."""
        self._days = days
        if days == 7:
            self._first = first_of_week(self._first)
        else:
            today = QDate.currentDate()
            in_week = self._first <= today < self._first.addDays(7)
            self._first = today if in_week else self._first
        self._lay_out()

    def show_day(self, day: QDate) -> None:
        """The day, or its week."""
        self._first = first_of_week(day) if self._days == 7 else day
        self._lay_out()

    def step(self, by: int) -> None:
        """A day or a week on, or back."""
        self._first = self._first.addDays(self._days * by)
        self._lay_out()

    def put(self, rows: Sequence[ScheduledRow], runs: Sequence[PlannedRun]) -> None:
        """What the board holds."""
        self._rows, self._runs = rows, runs
        self._lay_out()

    def span(self) -> tuple[int, int]:
        """What it shows, in ms UTC: from, and before."""
        return at_midnight(self._first), at_midnight(self._first.addDays(self._days))

    # Layout

    def _lay_out(self) -> None:
        self.blocks = list(blocks_of(self._first, self._days, self._rows, self._runs))
        count = len(self._rows) + len(self._runs)
        self.setAccessibleDescription(self.tr("%Ln messages and campaigns", "", count))
        self._range()
        self.viewport().update()

    def _range(self) -> None:
        whole = 24 * theme().px(_HOUR) + theme().px(_HEAD)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, whole - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(theme().px(_HOUR) // 2)
        if not self._scrolled and self.viewport().height() > 100:
            self._scrolled = True
            bar.setValue(7 * theme().px(_HOUR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._range()

    def restyle(self) -> None:
        self._range()
        self.viewport().update()

    def _column(self, day: int) -> QRect:
        now = theme()
        gutter = now.px(_GUTTER)
        width = self.viewport().width() - gutter - 8
        left, right = width * day // self._days, width * (day + 1) // self._days
        x = 8 + width - right if now.rtl else gutter + left
        return QRect(x, now.px(_HEAD), right - left, self.viewport().height())

    def _rect(self, block: Block) -> QRect:
        now = theme()
        column = self._column(block.day).adjusted(2, 0, -4, 0)
        top = now.px(_HEAD) + round(block.top / 60 * now.px(_HOUR))
        wide = column.width() // block.of
        place = block.of - 1 - block.place if now.rtl else block.place
        return QRect(
            column.x() + place * wide,
            top - self.verticalScrollBar().value() + 1,
            wide - 2,
            now.px(_HOUR) // 2 - 2,
        )

    # By hand

    def _at(self, event: QMouseEvent) -> Block | None:
        point = event.position().toPoint()
        there = [one for one in self.blocks if self._rect(one).contains(point)]
        keys = [one.key for one in there]
        after = keys.index(self._current) + 1 if self._current in keys else 0
        return there[after % len(there)] if there else None

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            there = [one for one in self.blocks if self._rect(one).contains(event.pos())]
            lines = [spoken_block(one) for one in there[:_TOLD]]
            if len(there) > _TOLD:
                lines.append(figures(f"+{len(there) - _TOLD}"))
            show_tip(event.globalPos(), "\n".join(lines), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        block = self._at(event)
        if block is not None:
            self._choose(block)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        block = self._at(event)
        if block is not None:
            if block.more:  # the second of two quick presses goes on too
                self._choose(block)
            return
        now = theme()
        y = event.position().y() - now.px(_HEAD) + self.verticalScrollBar().value()
        half = max(0, min(47, int(y / now.px(_HOUR) * 2)))
        for day in range(self._days):
            column = self._column(day)
            if column.left() <= event.position().x() <= column.right():
                on = self._first.addDays(day)
                at = datetime(on.year(), on.month(), on.day(), half // 2, half % 2 * 30)  # noqa: DTZ001
                self.new_wanted.emit(at)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event = as_arrow(event)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        ahead = Qt.Key.Key_Left if theme().rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if theme().rtl else Qt.Key.Key_Left
        if step is not None and self.blocks:
            keys = [one.key for one in self.blocks]
            at = keys.index(self._current) + step if self._current in keys else 0
            self._choose(self.blocks[max(0, min(len(keys) - 1, at))])
        elif event.key() in (ahead, back):
            self.step(1 if event.key() == ahead else -1)
            when = QLocale().toString(self._first, self.tr("dddd d MMMM"))
            announce(self, when)
        else:
            super().keyPressEvent(event)

    def _choose(self, block: Block) -> None:
        self._current = block.key
        rect = self._rect(block)
        bar = self.verticalScrollBar()
        if rect.top() < theme().px(_HEAD):
            bar.setValue(bar.value() + rect.top() - theme().px(_HEAD) - 4)
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + 4)
        announce(self, spoken_block(block))
        self.viewport().update()
        self.chosen.emit(block.key)

    # On screen

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(area, now.color("surface.base"))
        self._paint_hours(painter)
        for block in self.blocks:
            rect = self._rect(block)
            shown = block.is_first or block.key == self._current
            if shown and rect.bottom() > 0 and rect.top() < area.height():
                self._paint_block(painter, rect, block)
        self._paint_now(painter)
        self._paint_head(painter)

    def _paint_hours(self, painter: QPainter) -> None:
        now = theme()
        high, head = now.px(_HOUR), now.px(_HEAD)
        offset = self.verticalScrollBar().value()
        today = self._first.daysTo(QDate.currentDate())
        if 0 <= today < self._days:
            painter.fillRect(self._column(today), now.color("surface.sunken"))
        for hour in range(25):
            y = head + hour * high - offset
            painter.fillRect(QRect(0, y, self.viewport().width(), 1), now.color("border.subtle"))
            if hour < 24:
                box = painting.at_start(
                    QRect(0, y, self.viewport().width(), now.line("small") + 6),
                    now.px(_GUTTER) - 10,
                    now.rtl,
                )
                painting.draw_text(
                    painter,
                    box,
                    figures(f"{hour:02d}:00"),
                    now.font("caption", tabular=True),
                    now.color("text.muted"),
                    align="end",
                    rtl=now.rtl,
                    elide=False,
                )
        for day in range(self._days):
            column = self._column(day)
            edge = column.right() if now.rtl else column.left()
            painter.fillRect(
                QRect(edge, head, 1, self.viewport().height()), now.color("border.subtle")
            )

    def _paint_head(self, painter: QPainter) -> None:
        now = theme()
        head = now.px(_HEAD)
        whole = QRect(0, 0, self.viewport().width(), head)
        painter.fillRect(whole, now.color("surface.sunken"))
        painter.fillRect(QRect(0, 0, whole.width(), 1), now.color("border.subtle"))
        painter.fillRect(QRect(0, head - 1, whole.width(), 1), now.color("border.subtle"))
        locale = QLocale()
        for day in range(self._days):
            column = self._column(day)
            when = self._first.addDays(day)
            pattern = self.tr("dddd d MMMM") if self._days == 1 else self.tr("ddd d")
            today = when == QDate.currentDate()
            painting.draw_text(
                painter,
                QRect(column.x(), 0, column.width(), head).adjusted(6, 0, -6, 0),
                locale.toString(when, pattern),
                now.font("small", "semibold" if today else "medium"),
                now.color("accent.text" if today else "text.secondary"),
                rtl=now.rtl,
            )

    def _paint_now(self, painter: QPainter) -> None:
        now = theme()
        day = self._first.daysTo(QDate.currentDate())
        if not 0 <= day < self._days:
            return
        column = self._column(day)
        minute = minute_of(self._console.clock.now_ms())
        y = now.px(_HEAD) + round(minute / 60 * now.px(_HOUR)) - self.verticalScrollBar().value()
        painter.fillRect(QRect(column.x(), y, column.width(), 2), now.color("danger.solid"))

    def _paint_block(self, painter: QPainter, rect: QRect, block: Block) -> None:
        now = theme()
        number_id = block.row.number_id if block.row is not None else 0
        if block.run is not None:
            number_id = block.run.number_id
        _, colour = self._tag(number_id)
        colours = now.tag(colour)
        held = block.row is not None and block.row.state in NEEDS_YOU
        fill = now.color("danger.soft") if held else colours.soft
        edge = now.color("danger.solid") if held else colours.solid
        radius = now.radius("sm")
        painting.fill_round(painter, rect, radius, fill)
        bar = painting.at_start(rect, 3, now.rtl)
        painting.fill_round(painter, bar, 1.5, edge)
        ink = now.color("danger.text") if held else colours.text
        inner = painting.after(rect, 8, now.rtl)
        inner = inner.adjusted(4, 0, 0, 0) if now.rtl else inner.adjusted(0, 0, -4, 0)
        if block.more:
            more = figures(f"+{block.more}")
            font = now.font("small", "semibold")
            painting.draw_text(painter, inner, more, font, ink, rtl=now.rtl)
        else:
            self._paint_words(painter, inner, block, ink)
        if block.key == self._current:
            painting.fill_round(painter, rect, radius, None, now.color("border.focus"), 2)

    def _paint_words(self, painter: QPainter, inner: QRect, block: Block, ink: object) -> None:
        now = theme()
        colour = now.color("text.primary")
        time = phrases.clock_time(block.at)
        small = now.font("caption", "semibold", tabular=True)
        width = 0
        if inner.width() > 90:
            width = painting.draw_text(painter, inner, time, small, colour, rtl=now.rtl) + 6
        name = whom(block.row)[0] if block.row is not None else ""
        icon = whom(block.row)[1] if block.row is not None else "users"
        if block.run is not None:
            name = block.run.name
        rest = painting.after(inner, width, now.rtl)
        if icon and rest.width() > 40:
            look().icons.draw(
                painter, painting.at_start(rest, 12, now.rtl), icon, "text.secondary", 12
            )
            rest = painting.after(rest, 16, now.rtl)
        painting.draw_text(painter, rest, name, now.font("caption", "medium"), colour, rtl=now.rtl)
