"""Paints a line of the activity log: time, kind, number, what happened, status, duration.

Invariant: the columns of code read from left to right; trouble is a bar, a colour and a word.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.messages import Status
from app.services.activity_rows import Entry, Kind
from app.ui.delegates.delivery_row import Tag, paint_label
from app.ui.digits import figures
from app.ui.models.activity import ENTRY_ROLE, ICONS, webhook_words
from app.ui.models.chat_preview import status_name
from app.ui.models.delivery_words import answer_time
from app.ui.phrases import exact_time
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.table import HOVER

Index = QModelIndex | QPersistentModelIndex
_BAR = ("", "warning.solid", "danger.solid")
_METHODS = {"GET": "get", "POST": "post", "PUT": "patch", "PATCH": "patch", "DELETE": "delete"}


def method_role(method: str) -> str:
    """The colour role of an HTTP method."""
    return f"code.method.{_METHODS.get(method, 'post')}"


def duration(ms: float) -> str:
    """``402 ms``, ``1.4 s``."""
    if ms >= 1000:
        return QCoreApplication.translate("Activity", "{n} s").format(n=figures(f"{ms / 1000:.1f}"))
    return QCoreApplication.translate("Activity", "{n} ms").format(n=figures(round(ms)))


class ActivityRowDelegate(QStyledItemDelegate):
    """`tag` gives code and colour of an entry's number, `path` a call's path in short."""

    def __init__(self, tag: Callable[[Entry], Tag | None], path: Callable[[Entry], str]) -> None:
        super().__init__()
        self._tag = tag
        self._path = path

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, theme().row("log"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return
        some: Any = option
        rect: QRect = some.rect
        view = some.widget
        now = theme()
        selected = bool(some.state & QStyle.StateFlag.State_Selected)
        hovered = view is not None and view.property(HOVER) == index.row()
        painting.draw_row(painter, look(), rect, selected=selected, hovered=hovered)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, now.color("border.subtle"))
        if entry.severity:
            edge = painting.at_start(rect, 3, now.rtl).adjusted(0, 0, 0, -1)
            painter.fillRect(edge, now.color(_BAR[entry.severity]))
        self._paint_cells(painter, rect, entry)
        if (
            view is not None
            and view.property("keyboardFocus")
            and view.hasFocus()
            and bool(some.state & QStyle.StateFlag.State_HasFocus)
        ):
            painting.draw_row_focus(painter, look(), rect)

    def _paint_cells(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        now = theme()
        rtl = now.rtl
        rest = rect.adjusted(20, 0, -20, 0)
        font = now.font("small", tabular=True)
        words = exact_time(entry.at)
        # wider in large text; the digits are all of one width, so the rows stay in line
        width = max(92, painting.text_width(words, font))
        painting.draw_text(
            painter,
            painting.at_start(rest, width, rtl),
            words,
            font,
            now.color("text.secondary"),
            rtl=rtl,
            elide=False,
        )
        rest = painting.after(rest, width + 8, rtl)
        role = ("text.muted", "warning.text", "danger.text")[entry.severity]
        look().icons.draw(painter, painting.at_start(rest, 16, rtl), ICONS[entry.kind], role, 14)
        rest = painting.after(rest, 24, rtl)
        tag = self._tag(entry)
        if tag is not None:
            width = painting.tag_width(now, tag[0])
            painting.draw_tag(painter, look(), painting.at_start(rest, width, rtl), *tag)
        rest = painting.after(rest, now.wide(50), rtl)
        if entry.call is not None:
            self._paint_call(painter, rest, entry)
        elif entry.delivery is not None:
            self._paint_webhook(painter, rest, entry)
        elif entry.line is not None:
            if entry.kind is Kind.SENT:
                rest = self._paint_end(painter, rest, status_name(Status(entry.code)))
            painting.draw_text(
                painter, rest, entry.line.text, now.font(), now.color("text.primary"), rtl=rtl
            )

    def _paint_end(self, painter: QPainter, rest: QRect, text: str) -> QRect:
        """The duration at the row's end; gives what is left."""
        now = theme()
        box = painting.at_start(rest, now.wide(70), not now.rtl)
        painting.draw_text(
            painter,
            box,
            text,
            now.font("small", tabular=True),
            now.color("text.secondary"),
            align="end",
            rtl=now.rtl,
            elide=False,
        )
        return painting.after(rest, now.wide(70) + 8, not now.rtl)

    def _paint_call(self, painter: QPainter, rest: QRect, entry: Entry) -> None:
        call = entry.call
        if call is None:
            return
        now = theme()
        rtl = now.rtl
        rest = self._paint_end(painter, rest, duration(call.ms))
        status = str(call.status) if call.status is not None else "–"
        box = painting.at_start(rest, now.wide(30), not rtl)
        role = ("success.text", "warning.text", "danger.text")[entry.severity]
        painting.draw_text(
            painter,
            box,
            status,
            now.font("body", "semibold", tabular=True),
            now.color(role),
            align="end",
            rtl=rtl,
            elide=False,
        )
        rest = painting.after(rest, now.wide(30) + 8, not rtl)
        for text, tone in _labels(entry):
            width = painting.chip_width(now, text)
            paint_label(painter, painting.at_start(rest, width, not rtl), text, tone)
            rest = painting.after(rest, width + 6, not rtl)
        mono = now.font("small", mono=True)
        painting.draw_text(
            painter,
            painting.at_start(rest, now.wide(58), rtl),
            call.method,
            mono,
            now.color(method_role(call.method)),
            rtl=rtl,
            text_rtl=False,
        )
        rest = painting.after(rest, now.wide(58), rtl)
        painting.draw_text(
            painter,
            rest,
            self._path(entry),
            mono,
            now.color("text.primary"),
            rtl=rtl,
            text_rtl=False,
        )

    def _paint_webhook(self, painter: QPainter, rest: QRect, entry: Entry) -> None:
        row = entry.delivery
        if row is None:
            return
        now = theme()
        rest = self._paint_end(painter, rest, answer_time(row.answer_us))
        first, event, what = webhook_words(entry)
        for text, font in (
            (first, now.font()),
            (event, now.font("small", mono=True)),
            (what, now.font()),
        ):
            width = painting.text_width(text, font)
            taken = painting.draw_text(
                painter,
                painting.at_start(rest, min(width, rest.width()), now.rtl),
                text,
                font,
                now.color("text.primary"),
                rtl=now.rtl,
            )
            rest = painting.after(rest, taken + 4, now.rtl)
            if rest.width() < 8:
                return


def _labels(entry: Entry) -> list[tuple[str, painting.Tone]]:
    """The labels before the status: which try, the provider's code or the kind of failure."""
    call = entry.call
    if call is None:
        return []
    found: list[tuple[str, painting.Tone]] = []
    if call.kind:
        tone: painting.Tone = "warning" if entry.severity == 1 else "danger"
        found.append((entry.code or call.kind.replace("_", " "), tone))
    if call.attempt > 1:
        words = QCoreApplication.translate("Activity", "try {n}").format(n=figures(call.attempt))
        found.append((words, "outline"))
    return found
