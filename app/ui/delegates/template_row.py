"""Paints a row of the template list: name, state, number, category, languages, when or how often.

Invariant: names and language codes read from left to right; their places mirror with the window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.rows import NumberRow
from app.domain.template_rows import TemplateGroup
from app.ui.models.template_words import (
    category_words,
    group_languages,
    group_name,
    group_note,
    state_words,
)
from app.ui.models.templates import GROUP_ROLE
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.table import HOVER

Index = QModelIndex | QPersistentModelIndex


class TemplateRowDelegate(QStyledItemDelegate):
    """Rows of 58 px. ``number`` gives the number of an account."""

    def __init__(self, number: Callable[[int], NumberRow | None], now: Callable[[], int]) -> None:
        super().__init__()
        self._number = number
        self._now = now

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme().row("template"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group = index.data(GROUP_ROLE)
        if not isinstance(group, TemplateGroup):
            return
        some: Any = option
        rect: QRect = some.rect
        view = some.widget
        now = theme()
        selected = bool(some.state & QStyle.StateFlag.State_Selected)
        hovered = view is not None and view.property(HOVER) == index.row()
        painting.draw_row(painter, look(), rect, selected=selected, hovered=hovered, bar=True)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, now.color("border.subtle"))
        inner = rect.adjusted(20, 6, -16, -7)
        half = inner.height() // 2
        self._first(painter, QRect(inner.x(), inner.y(), inner.width(), half), group)
        self._second(painter, QRect(inner.x(), inner.y() + half, inner.width(), half), group)
        focused = bool(some.state & QStyle.StateFlag.State_HasFocus)
        if focused and view is not None and view.property("keyboardFocus"):
            painting.draw_row_focus(painter, look(), rect)

    def _first(self, painter: QPainter, rect: QRect, group: TemplateGroup) -> None:
        now = theme()
        words, tone, icon = state_words(group.state)
        width = painting.chip_width(now, words, icon)
        chip = painting.at_start(rect, width, not now.rtl)
        painting.draw_chip(painter, look(), chip, words, tone, icon)
        rest = painting.after(rect, width + 8, not now.rtl)
        named = bool(group.name)
        painting.draw_text(
            painter,
            rest,
            group_name(group.name),
            now.font("body", "medium", mono=named),
            now.color("text.primary" if named else "text.muted"),
            rtl=now.rtl,
            text_rtl=False if named else None,
        )

    def _second(self, painter: QPainter, rect: QRect, group: TemplateGroup) -> None:
        now = theme()
        note = group_note(group, self._now())
        font = now.font("small", tabular=True)
        width = painting.text_width(note, font)
        painting.draw_text(
            painter,
            painting.at_start(rect, width, not now.rtl),
            note,
            font,
            now.color("text.secondary"),
            align="end",
            rtl=now.rtl,
        )
        rest = painting.after(rect, width + 10, not now.rtl)
        number = self._number(group.account_id)
        if number is not None and number.code:
            tag = painting.tag_width(now, number.code)
            painting.draw_tag(
                painter,
                look(),
                painting.at_start(rest, tag, now.rtl),
                number.code,
                number.colour,
            )
            rest = painting.after(rest, tag + 8, now.rtl)
        parts = [category_words(group.first.category), group_languages(group)]
        painting.draw_text(
            painter,
            rest,
            " · ".join(part for part in parts if part),
            now.font("small"),
            now.color("text.secondary"),
            rtl=now.rtl,
        )
