"""Paints a line of the board: time, number, recipient, message, who keeps it, state.

Invariant: columns stand where `columns` puts them, in the rows and in the titles over them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.schedules import ScheduledLine, ScheduledRow
from app.ui import phrases
from app.ui.models.schedule_words import Mark, kept_on, mark, run_mark, what, whom
from app.ui.models.schedules import ENTRY_ROLE, Entry
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.table import HOVER

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
EDGE = 20
HEADING = 32
_NARROW = 760
_TIGHT = 620


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the cells of a line lie; ``kept`` and ``what`` are empty in a narrow list."""

    time: QRect
    number: QRect
    whom: QRect
    what: QRect
    kept: QRect
    state: QRect


def columns(rect: QRect, rtl: bool) -> Columns:
    """The cells of a line of this size."""
    now = theme()
    inner = rect.adjusted(EDGE, 0, -EDGE, 0)
    wide = rect.width()
    state = now.px(110)
    kept = now.px(122) if wide >= _NARROW else now.px(26)
    time = painting.at_start(inner, now.px(86), rtl)
    rest = painting.after(inner, now.px(86), rtl)
    number = painting.at_start(rest, now.px(52), rtl)
    rest = painting.after(rest, now.px(52), rtl)
    end = painting.at_start(rest, state, not rtl)
    rest = painting.after(rest, state + 4, not rtl)
    where = painting.at_start(rest, kept, not rtl)
    rest = painting.after(rest, kept + 12, not rtl)
    share = now.px(142) if wide >= _TIGHT else rest.width()
    name = painting.at_start(rest, share - 10, rtl)
    return Columns(time, number, name, painting.after(rest, share, rtl), where, end)


class ScheduleRowDelegate(QStyledItemDelegate):
    """``tag`` gives a number's code and colour, ``title`` the name of a row's provider."""

    def __init__(
        self, tag: Callable[[int], tuple[str, str]], title: Callable[[ScheduledRow], str]
    ) -> None:
        super().__init__()
        self._tag = tag
        self._title = title

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme().row("table"))  # of a message; the view places headings itself

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        some: Any = option
        rect: QRect = some.rect
        now = theme()
        if entry.heading:
            self._paint_heading(painter, rect, entry)
            return
        view = some.widget
        selected = bool(some.state & QStyle.StateFlag.State_Selected)
        hovered = view is not None and view.property(HOVER) == index.row()
        painting.draw_row(painter, look(), rect, selected=selected, hovered=hovered)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, now.color("border.subtle"))
        if entry.line is not None:
            self._paint_bare(painter, rect, entry.line)
            return
        self._paint_line(painter, rect, entry)
        focused = bool(some.state & QStyle.StateFlag.State_HasFocus)
        if focused and view is not None and view.property("keyboardFocus") and view.hasFocus():
            painting.draw_row_focus(painter, look(), rect)

    def _paint_heading(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        now = theme()
        painter.fillRect(rect, now.color("surface.base"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, now.color("border.subtle"))
        inner = rect.adjusted(EDGE, 0, -EDGE, 0)
        font = now.font("body", "semibold")
        width = painting.draw_text(
            painter, inner, entry.title, font, now.color("text.primary"), rtl=now.rtl
        )
        painting.draw_text(
            painter,
            painting.after(inner, width + 8, now.rtl),
            entry.note,
            now.font(),
            now.color("text.muted"),
            rtl=now.rtl,
        )

    def _paint_bare(self, painter: QPainter, rect: QRect, line: ScheduledLine) -> None:
        """One whose row is being read: what is known of it, and bars."""
        now = theme()
        at = columns(rect, now.rtl)
        self._paint_time(painter, at.time, line.at, False)
        self._paint_state(painter, at.state, mark(line))
        for place, share in ((at.whom, 0.7), (at.what, 0.5)):
            width = round(place.width() * share)
            if width > 8:
                bar = painting.at_start(place, width, now.rtl)
                bar = QRect(bar.x(), rect.center().y() - 4, bar.width(), 8)
                painting.fill_round(painter, bar, 4, now.color("surface.sunken"))

    def _paint_line(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        now = theme()
        at = columns(rect, now.rtl)
        if entry.row is not None:
            row = entry.row
            name, icon = whom(row)
            text = what(row)
            code, colour = self._tag(row.number_id)
            kept, kept_icon = kept_on(row, self._title(row))
            self._paint_time(painter, at.time, row.at, entry.dated)
            self._paint_state(painter, at.state, mark(row))
            repeated = row.repeats
        else:
            assert entry.run is not None  # headings are painted elsewhere
            run = entry.run
            name, icon, text = run.name, "users", run.detail
            code, colour = self._tag(run.number_id)
            kept, kept_icon = translate("Schedules", "This computer"), "monitor"
            self._paint_time(painter, at.time, run.at, False)
            self._paint_state(painter, at.state, run_mark(run))
            repeated = False
        width = painting.tag_width(now, code)
        box = painting.at_start(at.number, width, now.rtl)
        painting.draw_tag(painter, look(), box, code, colour)
        self._paint_name(painter, at.whom, name, icon)
        self._paint_text(painter, at.what, text, entry, repeated)
        place = painting.at_start(at.kept, 14, now.rtl)
        look().icons.draw(painter, place, kept_icon, "text.secondary", 14)
        if at.kept.width() > 60:
            painting.draw_text(
                painter,
                painting.after(at.kept, 20, now.rtl),
                kept,
                now.font(),
                now.color("text.primary"),
                rtl=now.rtl,
            )

    def _paint_time(self, painter: QPainter, rect: QRect, at: int, dated: bool) -> None:
        now = theme()
        text = phrases.clock_time(at)
        if dated:
            text = phrases.short_day_time(at)
        painting.draw_text(
            painter,
            rect,
            text,
            now.font("body", "semibold", tabular=True),
            now.color("text.primary"),
            rtl=now.rtl,
        )

    def _paint_name(self, painter: QPainter, rect: QRect, name: str, icon: str) -> None:
        now = theme()
        if icon:
            place = painting.at_start(rect, 14, now.rtl)
            look().icons.draw(painter, place, icon, "text.secondary", 14)
            rect = painting.after(rect, 22, now.rtl)
        painting.draw_text(
            painter, rect, name, now.font("body", "medium"), now.color("text.primary"), rtl=now.rtl
        )

    def _paint_text(
        self, painter: QPainter, rect: QRect, text: str, entry: Entry, repeated: bool
    ) -> None:
        now = theme()
        if rect.width() < 40:
            return
        if entry.others:
            more = translate("Schedules", "and %Ln before", "", len(entry.others))
            width = painting.chip_width(now, more)
            box = painting.at_start(rect, width, not now.rtl)
            painting.draw_chip(painter, look(), box, more, "outline")
            rect = painting.after(rect, width + 8, not now.rtl)
        elif repeated:
            box = painting.at_start(rect, 14, not now.rtl)
            look().icons.draw(painter, box, "refresh-cw", "text.muted", 14)
            rect = painting.after(rect, 22, not now.rtl)
        painting.draw_text(
            painter, rect, text, now.font(), now.color("text.secondary"), rtl=now.rtl
        )

    def _paint_state(self, painter: QPainter, rect: QRect, shown: Mark) -> None:
        now = theme()
        text, tone, icon = shown
        width = min(rect.width(), painting.chip_width(now, text, icon))
        box = painting.at_start(rect, width, now.rtl)
        painting.draw_chip(painter, look(), box, text, tone, icon)
