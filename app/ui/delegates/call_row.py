"""Paints the cells of the table of calls.

Invariant: only paints; what a cell says comes from the model.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.domain.calls import CallEntry
from app.ui.models.calls import ENTRY_ROLE, Column, caller_name, kind_words, outcomes, state_words
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.table import Index, RowDelegate, cell_room

TagOf = Callable[[int], tuple[str, str]]
_CHIP_ROOM = 24  # the cell's own margins, and air before the next column
_AVATAR = 26


def outcome_column() -> int:
    """Pixels at 100 % that the longest outcome needs in this language."""
    now = theme()
    chips = (painting.chip_width(now, words, icon) for words, _, icon in outcomes().values())
    return round((max(chips) + _CHIP_ROOM) * 100 / now.wide(100))


class CallRowDelegate(RowDelegate):
    """``tag`` gives code and colour of a number by its id."""

    def __init__(self, tag: TagOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag = tag

    def paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The contents of one cell."""
        call = index.data(ENTRY_ROLE)
        if not isinstance(call, CallEntry):
            return
        now = theme()
        column = Column(index.column())
        inner = cell_room(rect, index.column(), page=True)
        if column is Column.CALLER:
            self._caller(painter, inner, call)
        elif column is Column.TO:
            code, colour = self._tag(call.number_id)
            box = painting.at_start(inner, painting.tag_width(now, code), now.rtl)
            painting.draw_tag(painter, look(), box, code, colour)
        elif column is Column.KIND:
            words, icon = kind_words(call.video)
            look().icons.draw(
                painter, painting.at_start(inner, 16, now.rtl), icon, "text.secondary", 16
            )
            painting.draw_text(
                painter, painting.after(inner, 22, now.rtl), words, now.font(),
                now.color("text.primary"), rtl=now.rtl,
            )  # fmt: skip
        elif column is Column.OUTCOME:
            words, tone, icon = state_words(call)
            width = min(inner.width(), painting.chip_width(now, words, icon))
            painting.draw_chip(
                painter, look(), painting.at_start(inner, width, now.rtl), words, tone, icon
            )
        else:
            strong = column is Column.WHEN
            painting.draw_text(
                painter, inner, str(index.data() or ""),
                now.font("body", "medium" if strong else "regular", tabular=True),
                now.color("text.secondary" if column is Column.AFTER else "text.primary"),
                rtl=now.rtl,
            )  # fmt: skip

    def _caller(self, painter: QPainter, rect: QRect, call: CallEntry) -> None:
        now = theme()
        name = caller_name(call)
        known = any(char.isalpha() for char in call.name)
        face = painting.at_start(rect, _AVATAR, now.rtl)
        face = QRect(face.x(), rect.center().y() - _AVATAR // 2 + 1, _AVATAR, _AVATAR)
        painting.draw_avatar(
            painter, look(), face, seed=call.caller if known else "",
            name=call.name if known else "", icon="" if known else "user-round",
            color=None if known else now.color("text.muted"),
        )  # fmt: skip
        painting.draw_text(
            painter, painting.after(rect, _AVATAR + 9, now.rtl), name, now.font(),
            now.color("text.primary"), rtl=now.rtl,
        )  # fmt: skip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme().row("table"))
