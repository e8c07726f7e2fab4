"""Paints a row of the JSON tree: key, value in its colour, remark. And the tree itself.

Invariant: JSON reads from left to right in every window.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.ui.models.json_tree import CHUNK, NODE_ROLE, JsonTreeModel, Node, plain
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.table import HOVER, HoverRows
from app.ui.widgets.themed import Themed

Index = QModelIndex | QPersistentModelIndex
_INDENT = 18
_OPEN_AT_FIRST = 300


def value_role(value: Any) -> str:
    """The colour role of a JSON value."""
    if isinstance(value, dict | list):
        return "text.muted"
    if isinstance(value, str):
        return "code.string"
    if isinstance(value, bool) or value is None:
        return "code.literal"
    return "code.number"


class JsonRowDelegate(QStyledItemDelegate):
    """`key: value   remark`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, theme().row("jsonTree"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node = index.data(NODE_ROLE)
        if not isinstance(node, Node):
            return
        some: Any = option
        now = theme()
        rect: QRect = some.rect.adjusted(4, 0, -8, 0)
        mono = now.font("small", mono=True)
        left = rect.x()
        for text, font, role in (
            (f"{node.key}: ", mono, "code.key"),
            (
                node.words(),
                now.font("small") if node.size or node.value in ({}, []) else mono,
                value_role(node.value),
            ),
            (node.note, now.font("small"), "text.muted"),
        ):
            room = QRect(left, rect.y(), max(0, rect.right() + 1 - left), rect.height())
            if text and room.width() > 8:
                # key and value keep their order; a Hebrew value is one run inside it
                painting.draw_text(painter, room, text, font, now.color(role), text_rtl=False)
                gap = 14 if role == value_role(node.value) else 2
                left += painting.text_width(text, font) + gap
        if (
            some.state & QStyle.StateFlag.State_HasFocus
            and some.widget is not None
            and some.widget.property("keyboardFocus")
        ):
            row = QRect(0, some.rect.y(), some.widget.viewport().width(), some.rect.height())
            painting.draw_row_focus(painter, look(), row)


class JsonTree(Themed, HoverRows, QTreeView):
    """The tree of a document. `show_document` opens what fits."""

    def __init__(self, name: str, model: JsonTreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = model
        self.setModel(model)
        self.setItemDelegate(JsonRowDelegate(self))
        self.setAccessibleName(name)
        self.watch_rows()
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(True)

    def show_document(self, document: Any) -> None:
        """Puts a document in and opens its first levels."""
        self.model_.put(document)
        self._left = _OPEN_AT_FIRST
        self._open(QModelIndex())

    def _open(self, parent: QModelIndex) -> None:
        for row in range(min(self.model_.rowCount(parent), CHUNK)):
            index = self.model_.index(row, 0, parent)
            node = self.model_.node(index)
            if node.size and node.size <= 40 and self._left > 0:
                self._left -= node.size
                if self.model_.canFetchMore(index):
                    self.model_.fetchMore(index)
                self.expand(index)
                self._open(index)

    def reveal(self, index: Index) -> None:
        """Opens what is above an item, and selects it."""
        above = self.model_.parent(index)
        while above.isValid():
            self.expand(above)
            above = self.model_.parent(above)
        self.setCurrentIndex(plain(index))
        self.scrollTo(plain(index))

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        some: Any = options
        selected = self.selectionModel().isSelected(plain(index))
        rect: QRect = some.rect
        whole = QRect(0, rect.y(), self.viewport().width(), rect.height())
        hovered = (
            index == self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
            and self.property(HOVER) == index.row()
        )
        painting.draw_row(painter, look(), whole, selected=selected, hovered=hovered)
        super().drawRow(painter, options, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if not self.model_.hasChildren(index):
            return
        box = QRect(rect.right() + 1 - _INDENT, rect.y(), _INDENT, rect.height())
        # turned, not "chevron-right": that one is mirrored in right-to-left windows
        turn = 0.0 if self.isExpanded(plain(index)) else -90.0
        look().icons.draw(painter, box, "chevron-down", "text.secondary", 12, turn=turn)

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
