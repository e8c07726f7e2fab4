"""Room behind the last row of a list or table: what lies over its end can be scrolled free.

Works with `ToastRoom`. Invariant: nothing moves when the room comes, and the row that the keyboard
goes to is not under what covers the end.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractItemView


class EndRoom:
    """Mix in before a QAbstractItemView that scrolls by pixels."""

    end_room = 0

    def set_end_room(self, height: int) -> None:
        """So many px at the foot of the view are covered; 0 for none."""
        if height != self.end_room:
            self.end_room = height
            self.updateGeometries()

    def updateGeometries(self) -> None:
        view: Any = self
        base: Any = super()
        bar, room = view.verticalScrollBar(), self.end_room
        before = bar.value()
        base.updateGeometries()
        if not room:
            return
        high = view.viewport().height()
        # rows that end above what covers the foot need none
        if bar.maximum() or view.indexAt(QPoint(view.width() // 2, high - room)).isValid():
            bar.setMaximum(bar.maximum() + room)
            bar.setValue(before)  # it was taken back with the room, if it was in there

    def scrollTo(
        self,
        index: Any,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        view: Any = self
        base: Any = super()
        base.scrollTo(index, hint)
        if self.end_room:
            rect = view.visualRect(index)
            under = rect.bottom() + 1 - (view.viewport().height() - self.end_room)
            bar = view.verticalScrollBar()
            # of one higher than what is left the beginning stays in sight
            bar.setValue(bar.value() + max(0, min(under, rect.top())))
