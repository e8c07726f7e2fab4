"""Paints a line of the delivery list: verdict, time, event, chip, account, answer time.

Invariant: times and event names read from left to right; their places mirror with the window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.missed import Gap
from app.services.inspector import SeenDelivery
from app.ui.digits import figures
from app.ui.models.deliveries import (
    COPIES_ROLE,
    GAP_ROLE,
    PICKED_ROLE,
    PLACE_ROLE,
    SEEN_ROLE,
)
from app.ui.models.delivery_words import answer_time, chip, event_name, gap_words, mark
from app.ui.phrases import exact_time
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.table import HOVER

Index = QModelIndex | QPersistentModelIndex
Tag = tuple[str, str]
"""Code and colour of a number or an account."""

START, TAG = 38, 46


def widths() -> tuple[int, int]:
    """Of the time and of how long an answer took: at large text they need more room."""
    font = theme().font("small", tabular=True)
    time = painting.text_width(figures("00:00:00.000"), font) + 14
    return max(98, time), max(62, painting.text_width(figures("0000 ms"), font) + 14)


class DeliveryRowDelegate(QStyledItemDelegate):
    """`tag` gives code and colour for a delivery."""

    def __init__(self, tag: Callable[[SeenDelivery], Tag]) -> None:
        super().__init__()
        self._tag = tag

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme().row("delivery"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        seen = index.data(SEEN_ROLE)
        gap = index.data(GAP_ROLE)
        some: Any = option
        rect: QRect = some.rect
        view = some.widget
        now = theme()
        selected = bool(some.state & QStyle.StateFlag.State_Selected)
        hovered = view is not None and view.property(HOVER) == index.row()
        painting.draw_row(painter, look(), rect, selected=selected, hovered=hovered, bar=True)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, now.color("border.subtle"))
        if isinstance(gap, Gap):
            self._paint_gap(painter, rect, gap)
        elif isinstance(seen, SeenDelivery):
            self._paint_cells(painter, rect, seen, index)
        if (
            view is not None
            and view.property("keyboardFocus")
            and view.hasFocus()
            and bool(some.state & QStyle.StateFlag.State_HasFocus)
        ):
            painting.draw_row_focus(painter, look(), rect)

    def _paint_gap(self, painter: QPainter, rect: QRect, gap: Gap) -> None:
        """A dashed line through the list, and on it how long nothing listened."""
        now = theme()
        middle = rect.center().y()
        pen = QPen(now.color("warning.border"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(rect.x(), middle, rect.right(), middle)
        text, font = gap_words(gap), now.font("small", "medium")
        side = now.px(14)
        width = painting.text_width(text, font) + side + 24
        box = QRect(0, 0, width, now.px(22))
        box.moveCenter(rect.center())
        soft, line = now.color("warning.soft"), now.color("warning.border")
        painting.fill_round(painter, box, box.height() // 2, soft, line)
        inner = box.adjusted(9, 0, -9, 0)
        icon = painting.at_start(inner, side, now.rtl)
        look().icons.draw(painter, icon, "unplug", "warning.text", side)
        rest = painting.after(inner, side + 6, now.rtl)
        ink = now.color("warning.text")
        painting.draw_text(painter, rest, text, font, ink, rtl=now.rtl, elide=False)

    def _paint_cells(
        self, painter: QPainter, rect: QRect, seen: SeenDelivery, index: Index
    ) -> None:
        now = theme()
        rtl = now.rtl
        row = seen.row
        shown = mark(row.verdict)
        place = painting.at_start(rect.adjusted(12, 0, -12, 0), 16, rtl)
        look().icons.draw(painter, place, shown.icon, shown.role, 16)
        if index.data(PICKED_ROLE):
            frame = rect.adjusted(3, 2, -3, -3)
            painter.setPen(QPen(now.color("accent.solid"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, now.radius("sm"), now.radius("sm"))
        rest = painting.after(rect, START, rtl)
        time, answer = widths()
        self._paint_time(painter, painting.at_start(rest, time, rtl), row.received_at)
        rest = painting.after(rest, time, rtl)
        rest = rest.adjusted(14, 0, 0, 0) if rtl else rest.adjusted(0, 0, -14, 0)
        took = painting.at_start(rest, answer - 14, not rtl)
        painting.draw_text(
            painter,
            took,
            answer_time(row.answer_us),
            now.font("small", tabular=True),
            now.color("danger.text" if seen.late else "text.secondary"),
            align="end",
            rtl=rtl,
            elide=False,
        )
        rest = painting.after(rest, answer - 14 + 6, not rtl)
        code, colour = self._tag(seen)
        width = painting.tag_width(now, code)
        painting.draw_tag(painter, look(), painting.at_start(rest, width, not rtl), code, colour)
        rest = painting.after(rest, max(width, TAG - 12) + 8, not rtl)
        found = chip(row, index.data(COPIES_ROLE) or 0, index.data(PLACE_ROLE) or 0)
        if found is not None:
            width = painting.chip_width(now, found[0])
            box = painting.at_start(rest, width, not rtl)
            paint_label(painter, box, found[0], found[1])
            rest = painting.after(rest, width + 8, not rtl)
        rest = self._paint_marks(painter, rest, seen)
        plain = not row.event
        painting.draw_text(
            painter,
            rest,
            event_name(row),
            now.font("small", mono=not plain),
            now.color("text.muted" if plain or seen.marking.seen else "text.primary"),
            rtl=rtl,
            text_rtl=None if plain else False,
        )

    def _paint_marks(self, painter: QPainter, rect: QRect, seen: SeenDelivery) -> QRect:
        """Small icons at the end of the event: pin, importance, note. Gives what is left."""
        now = theme()
        side = now.px(14)
        for on, icon, role in (
            (bool(seen.marking.note), "sticky-note", "text.muted"),
            (seen.marking.important, "star", "warning.text"),
            (seen.marking.pinned, "pin", "accent.text"),
        ):
            if on:
                place = painting.at_start(rect, side, not now.rtl)
                look().icons.draw(painter, place, icon, role, side)
                rect = painting.after(rect, side + 5, not now.rtl)
        return rect

    def _paint_time(self, painter: QPainter, rect: QRect, at: int) -> None:
        now = theme()
        text = exact_time(at).strip("\u2066\u2069")
        font = now.font("small", tabular=True)
        whole, part = text[:8], text[8:]
        left = rect.x()
        if now.rtl:
            left = rect.right() + 1 - painting.text_width(text, font)
        width = painting.draw_text(
            painter,
            QRect(left, rect.y(), rect.width(), rect.height()),
            whole,
            font,
            now.color("text.primary"),
            elide=False,
        )
        painting.draw_text(
            painter,
            QRect(left + width, rect.y(), 60, rect.height()),
            part,
            font,
            now.color("text.muted"),
            elide=False,
        )


def paint_label(painter: QPainter, rect: QRect, text: str, tone: painting.Tone) -> None:
    """A small squared label, as rows of logs have them."""
    now = theme()
    ink, soft, border = painting.tone_roles(tone)
    height = now.px(18)
    box = QRect(rect.x(), rect.y() + (rect.height() - height) // 2, rect.width(), height)
    painting.fill_round(painter, box, now.radius("sm"), now.color(soft), now.color(border))
    painting.draw_text(
        painter,
        box,
        text,
        now.font("caption", "medium"),
        now.color(ink),
        align="center",
        elide=False,
        rtl=now.rtl,
    )
