"""A list view whose rows are all alike in height, but for a few: headed ones, or headings.

Qt's own lays every row out anew with each row that comes or moves, which takes several frames
where there are fifty thousand. Here a place is reckoned. Works with a model that tells where its
headings begin.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView

from app.ui.widgets.placed_list import PlacedList

Index = QModelIndex | QPersistentModelIndex


class TallList(PlacedList):
    """``row_height`` and ``head_height`` are px; the model's ``headed()`` are rows, sorted.

    A headed row is higher by ``head_height``, or lower where that is less than nothing.
    """

    row_height = 62
    head_height = 28
    _heads: tuple[int, ...] = ()

    # Places

    def top(self, row: int) -> int:
        """Where a row begins, with its heading, from the beginning of the list."""
        return row * self.row_height + bisect_left(self._heads, row) * self.head_height

    def height_of(self, row: int) -> int:
        return self.row_height + self.head_height * (row in self._heads)

    def row_at(self, y: int) -> int:
        at = y // self.row_height
        while self._heads and at > 0 and self.top(at) > y:
            at -= 1
        while self._heads and self.top(at + 1) <= y:
            at += 1
        return at

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
