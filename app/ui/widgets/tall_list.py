"""A list view whose rows are all alike in height, but for a few: headed ones, or headings.

Qt's own lays every row out anew with each row that comes or moves, which takes several frames
where there are fifty thousand. Here a place is reckoned. Works with a model that tells where its
headings begin. Invariant: what is painted, pressed and scrolled to comes from the same reckoning.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QHoverEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_STATE = QStyle.StateFlag
_HOVERS = (QEvent.Type.HoverEnter, QEvent.Type.HoverMove)


class TallList(QListView):
    """``row_height`` and ``head_height`` are px; the model's ``headed()`` are rows, sorted.

    A headed row is higher by ``head_height``, or lower where that is less than nothing.
    """

    row_height = 62
    head_height = 28
    _heads: tuple[int, ...] = ()
    _hover = QPersistentModelIndex()

    # Places

    @property
    def _count(self) -> int:
        """How many rows there are; Qt asks for places before there is a model, too."""
        model: Any = self.model()
        return model.rowCount() if model is not None else 0

    def top(self, row: int) -> int:
        """Where a row begins, with its heading, from the beginning of the list."""
        return row * self.row_height + bisect_left(self._heads, row) * self.head_height

    def _height(self, row: int) -> int:
        return self.row_height + self.head_height * (row in self._heads)

    def row_at(self, y: int) -> int:
        """The row at so many px from the beginning of the list; before and behind it too."""
        at = y // self.row_height
        while self._heads and at > 0 and self.top(at) > y:
            at -= 1
        while self._heads and self.top(at + 1) <= y:
            at += 1
        return at

    def rows_seen(self, margin: int = 0) -> tuple[int, int]:
        """The first and the last row in sight, and so many px around; (0, -1) for none."""
        self.executeDelayedItemsLayout()
        begin = self.verticalOffset() - margin
        end = self.verticalOffset() + self.viewport().height() - 1 + margin
        return max(0, self.row_at(begin)), min(self._count - 1, self.row_at(end))

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        self.executeDelayedItemsLayout()
        row = index.row()
        height = self._height(row)
        return QRect(0, self.top(row) - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        self.executeDelayedItemsLayout()
        row = self.row_at(point.y() + self.verticalOffset())
        inside = 0 <= point.x() < self.viewport().width()
        if not inside or not 0 <= row < self._count:
            return QModelIndex()
        return self.model().index(row, 0)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect, height, bar = (
            self.visualRect(index),
            self.viewport().height(),
            self.verticalScrollBar(),
        )
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < 0 or hint is QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= height:
            bar.setValue(bar.value() + rect.bottom() + 1 - height)

    @contextmanager
    def staying(self, stays: Callable[[int], bool] = lambda _: True) -> Iterator[None]:
        """What is seen stays where it is while rows come, go and move in the block.

        It is held by the first row in sight that ``stays``; the top of the list stays the top.
        """
        first, last = self.rows_seen()
        at = next((one for one in range(first, last + 1) if stays(one)), -1)
        held = QPersistentModelIndex(self.model().index(at, 0) if at >= 0 else QModelIndex())
        before = self.visualRect(held).top()
        self.setAutoScroll(False)  # where a chosen row goes, the next is chosen, but not gone to
        try:
            yield
        finally:
            self.setAutoScroll(True)
        self.executeDelayedItemsLayout()
        bar = self.verticalScrollBar()
        if bar.value() and held.isValid():
            bar.setValue(bar.value() + self.visualRect(held).top() - before)

    # What Qt asks

    def doItemsLayout(self) -> None:
        model: Any = self.model()
        self._heads = tuple(model.headed()) if model is not None else ()
        QAbstractItemView.doItemsLayout(self)  # not the list's own, which goes through all rows

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        model: Any = self.model()
        if tuple(model.headed()) != self._heads:  # one that is out of sight has another heading
            self.scheduleDelayedItemsLayout()
        begin, end = self.rows_seen()
        if first.row() <= end and last.row() >= begin:  # Qt paints all anew for more than one
            super().dataChanged(first, last, list(roles))

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(0, self.top(self._count) - height))
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def moveCursor(
        self, _action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.normalized().topLeft())
        self.selectionModel().select(QItemSelection(index, index), command)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            over = event.type() in _HOVERS
            found = self.indexAt(event.position().toPoint()) if over else QModelIndex()
            self._hover = QPersistentModelIndex(found)
        handled = super().viewportEvent(event)
        if isinstance(event, QWheelEvent):  # another row is under the pointer now
            left = self.visualRect(self._hover)
            self._hover = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
            self.viewport().update(left)
            self.viewport().update(self.visualRect(self._hover))
        return handled

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        option: Any = QStyleOptionViewItem()
        self.initViewItemOption(option)
        off = _STATE.State_MouseOver | _STATE.State_Selected | _STATE.State_HasFocus
        plain = option.state & ~off
        current = self.currentIndex().row() if self.hasFocus() else -1
        chosen = {one.row() for one in self.selectedIndexes()}
        hovered = self._hover.row()
        painter, model = QPainter(self.viewport()), self.model()
        delegate, begin, width = self.itemDelegate(), self.verticalOffset(), self.viewport().width()
        first = max(0, self.row_at(begin + event.rect().top()))
        last = min(self._count - 1, self.row_at(begin + event.rect().bottom()))
        top = self.top(first) - begin
        for row in range(first, last + 1):
            state = plain
            if row in chosen:
                state |= _STATE.State_Selected
            if row == current:
                state |= _STATE.State_HasFocus
            if row == hovered:
                state |= _STATE.State_MouseOver
            height = self._height(row)
            option.state = state
            option.rect = QRect(0, top, width, height)
            delegate.paint(painter, option, model.index(row, 0))
            top += height
        painter.end()
