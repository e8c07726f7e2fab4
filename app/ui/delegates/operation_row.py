"""Paints the tree of operations: providers, groups, and operations with method and marks.

Invariant: names and methods read from left to right; a mark has its meaning in the legend.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from app.services.operation_specs import OperationSpec
from app.ui.delegates.activity_row import method_role
from app.ui.digits import figures
from app.ui.models.operations import COUNT_ROLE, LEVEL_ROLE, SPEC_ROLE, OperationsModel
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.table import HoverRows
from app.ui.widgets.themed import Themed

Index = QModelIndex | QPersistentModelIndex
_SHORT = {"DELETE": "DEL"}


class OperationDelegate(QStyledItemDelegate):
    """Rows of 27 px."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme().row("operation"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        some: Any = option
        now = theme()
        rtl = now.rtl
        view = some.widget
        whole = QRect(0, some.rect.y(), view.viewport().width(), some.rect.height())
        selected = bool(some.state & QStyle.StateFlag.State_Selected)
        hovered = bool(some.state & QStyle.StateFlag.State_MouseOver)
        level = index.data(LEVEL_ROLE)
        painting.draw_row(
            painter, look(), whole, selected=selected, bar=selected, hovered=hovered and level == 2
        )
        rest = whole.adjusted(12, 0, -12, 0)
        text = str(index.data() or "")
        if level < 2:
            self._paint_head(painter, rest, text, index, level)
        else:
            spec = index.data(SPEC_ROLE)
            if isinstance(spec, OperationSpec):
                self._paint_operation(painter, painting.after(rest, 20, rtl), spec)
        focused = bool(some.state & QStyle.StateFlag.State_HasFocus)
        if focused and view.property("keyboardFocus"):
            painting.draw_row_focus(painter, look(), whole)

    def _paint_head(
        self, painter: QPainter, rest: QRect, text: str, index: Index, level: int
    ) -> None:
        now = theme()
        rtl = now.rtl
        view: Any = self.parent()
        expanded = view.isExpanded(index)
        if level == 1:
            rest = painting.after(rest, 20, rtl)
        if level == 0 or not expanded:
            box = painting.at_start(rest, 14, rtl)
            turn = 0.0 if expanded else (90.0 if rtl else -90.0)
            look().icons.draw(painter, box, "chevron-down", "text.secondary", 13, turn=turn)
            rest = painting.after(rest, 20 if level == 0 else 17, rtl)
        font = now.font(*(("body", "semibold") if level == 0 else ("caption", "semibold")))
        role = "text.primary" if level == 0 else "text.muted"
        width = painting.draw_text(painter, rest, text, font, now.color(role), rtl=rtl)
        if level == 0:
            painting.draw_text(
                painter,
                painting.after(rest, width + 8, rtl),
                figures(index.data(COUNT_ROLE) or 0),
                now.font("small"),
                now.color("text.muted"),
                rtl=rtl,
            )

    def _paint_operation(self, painter: QPainter, rest: QRect, spec: OperationSpec) -> None:
        now = theme()
        rtl = now.rtl
        method = _SHORT.get(spec.method, spec.method)
        painting.draw_text(
            painter,
            painting.at_start(rest, 38, rtl),
            method,
            now.font("micro", "medium", mono=True),
            now.color(method_role(spec.method)),
            rtl=rtl,
            text_rtl=False,
        )
        rest = painting.after(rest, 38, rtl)
        for on, icon, role in (
            (spec.assumed, "circle-dashed", "warning.text"),
            (spec.needs_session, "cookie", "text.secondary"),
        ):
            if on:
                look().icons.draw(painter, painting.at_start(rest, 14, not rtl), icon, role, 14)
                rest = painting.after(rest, 19, not rtl)
        painting.draw_text(
            painter,
            rest,
            spec.name,
            now.font("small", mono=True),
            now.color("text.primary"),
            rtl=rtl,
            text_rtl=False,
        )


class OperationTree(Themed, HoverRows, QTreeView):
    """The tree of the catalogue."""

    def __init__(self, name: str, model: OperationsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(OperationDelegate(self))
        self.setAccessibleName(name)
        self.watch_rows()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.clicked.connect(self._fold)

    def _fold(self, index: QModelIndex) -> None:
        if index.data(LEVEL_ROLE) in (0, 1):
            self.setExpanded(index, not self.isExpanded(index))

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        delegate = self.itemDelegate()
        some: Any = options
        some.rect = QRect(0, some.rect.y(), self.viewport().width(), some.rect.height())
        if self.selectionModel().isSelected(index):
            some.state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and self.currentIndex() == index:
            some.state |= QStyle.StateFlag.State_HasFocus
        some.widget = self
        delegate.paint(painter, options, index)

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
