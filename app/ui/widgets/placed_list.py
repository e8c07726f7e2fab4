"""List views whose rows stand where a reckoning has them: Qt lays nothing out, and asks nothing.

Its own layout asks for each row's size, its painting for each row's state, and every question goes
from its side to ours and back. `TallList` has rows that are all alike, `MixedList` few of several
heights. Invariant: what is painted, pressed and scrolled to comes from the same reckoning.
"""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
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
from PySide6.QtGui import QHoverEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.widgets.announce import announce

Index = QModelIndex | QPersistentModelIndex
_STATE = QStyle.StateFlag
_HOVERS = (QEvent.Type.HoverEnter, QEvent.Type.HoverMove)
_ACTIONS = QAbstractItemView.CursorAction
_LEAST_STEP = 20


class PlacedList(QListView):
    """Of whoever makes a class of it: ``top``, ``height_of`` and ``row_at``."""

    _hover = QPersistentModelIndex()

    # Places

    @abstractmethod
    def top(self, row: int) -> int:
        """Where a row begins, counted from the beginning of the list."""

    @abstractmethod
    def height_of(self, row: int) -> int:
        """How high a row is."""

    @abstractmethod
    def row_at(self, y: int) -> int:
        """The row at so many px from the beginning of the list; before and behind it too."""

    @property
    def _count(self) -> int:
        """How many rows there are; Qt asks for places before there is a model, too."""
        model: Any = self.model()
        return model.rowCount() if model is not None else 0

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
        height = self.height_of(row)
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

    # What Qt asks

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
            height = self.height_of(row)
            option.state = state
            option.rect = QRect(0, top, width, height)
            delegate.paint(painter, option, model.index(row, 0))
            top += height
        painter.end()


class MixedList(PlacedList):
    """A short list; its model's ``heights()`` are px, one a row. Headings can't be selected."""

    _tops: tuple[int, ...] = (0,)

    def top(self, row: int) -> int:
        return self._tops[min(max(row, 0), len(self._tops) - 1)]

    def height_of(self, row: int) -> int:
        return self.top(row + 1) - self.top(row)

    def row_at(self, y: int) -> int:
        return bisect_right(self._tops, y) - 1

    def doItemsLayout(self) -> None:
        model: Any = self.model()
        heights: Iterable[int] = model.heights() if model is not None else ()
        self._tops = tuple(accumulate(heights, initial=0))
        # a notch of the wheel is three steps; Qt's own layout would set this too
        self.verticalScrollBar().setSingleStep(max(_LEAST_STEP, self.height_of(0)))
        QAbstractItemView.doItemsLayout(self)  # not the list's own, which asks for each row

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        above = index.row() - 1
        if above >= 0 and not self._is_choice(above):
            super().scrollTo(self.model().index(above, 0), hint)  # a heading comes with its row
        super().scrollTo(index, hint)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        rows = range(self._count)
        if action in (_ACTIONS.MoveHome, _ACTIONS.MoveEnd):
            for row in rows if action is _ACTIONS.MoveHome else reversed(rows):
                if self._is_choice(row):
                    return self.model().index(row, 0)
        return self.currentIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._is_choice(index.row()):
            event.accept()  # what was chosen stays
        else:
            super().mousePressEvent(event)

    def step(self, by: int, field: QWidget | None = None) -> bool:
        """Chooses the row that is so many further, up to the last; False where there is none.

        A screen reader hears of it at ``field``, which has the focus.
        """
        before = row = self.currentIndex().row()
        way, rows = (1 if by > 0 else -1), range(self._count)
        for _ in range(abs(by)):
            fresh = row + way
            while fresh in rows and not self._is_choice(fresh):
                fresh += way
            row = fresh if fresh in rows else row
        if row == before:
            return False
        self.setCurrentIndex(self.model().index(row, 0))
        if field is not None:
            announce(field, str(self.currentIndex().data()))
        return True

    def _is_choice(self, row: int) -> bool:
        flags = self.model().flags(self.model().index(row, 0))
        return bool(flags & Qt.ItemFlag.ItemIsSelectable)
