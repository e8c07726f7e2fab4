"""The rows of a timeline: how high each is, where it stands, and their painting.

A `QListView` to whoever asks (screen readers too) that lays its rows out itself: Qt's own layout
would ask for each row's size once more whenever it is looked for or painted. `TimelineScroll` adds
scrolling, `TimelineView` presses and keys. Invariant: tops and rows agree once a delayed layout was
executed, and everything that answers where a row stands executes it first (`painted_first` tells
where it was).
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.ui.delegates.bubble.delegate import BubbleDelegate, Index
from app.ui.models.timeline import TimelineModel
from app.ui.models.timeline_entry import ENTRY_ROLE, Entry
from app.ui.style.look import theme
from app.ui.widgets.viewports import know_viewport

_BEYOND, _PAINTING_S = 500, 0.001
_MORE = 48


class Filling:
    """Whether rows fill a view, with a little more: who scrolls at once leaves the end."""

    def __init__(self, height: int) -> None:
        self._height = height
        self._laid, self._need = 0, height + _MORE

    def add(self, high: int, *, unread: bool) -> bool:
        """One more row, from the last on; ``unread``: the line of the new ones is in it."""
        self._laid += high
        if unread and self._laid > self._height:
            self._need = self._laid + self._height // 3  # it is shown in the upper third
        return self._laid >= self._need


class TimelineRows(QListView):
    """Rows of any height, one under the other, as wide as the viewport.

    Signal: `grew()`, before anything is painted at the new height.
    """

    grew = Signal()

    def __init__(
        self, model: TimelineModel, delegate: BubbleDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        know_viewport(self)
        self._timeline = model
        self._bubbles = delegate
        # where each row begins, and where the last one ends
        self._tops: list[int] = [0]
        self._high = 0
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # Where rows stand

    def doItemsLayout(self) -> None:
        model, height = self._timeline, self._bubbles.height
        width, top = self.viewport().width(), 0
        tops = [0]
        last = model.rowCount() - 1
        for at in range(last + 1):
            top += height(model.entry(at), width, last=at == last)
            tops.append(top)
        self._tops = tops
        QAbstractItemView.doItemsLayout(self)  # not the list's: that is what was just done

    def updateGeometries(self) -> None:
        bar, port = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(port)
        bar.setRange(0, max(0, self._tops[-1] - port))
        QAbstractItemView.updateGeometries(self)

    def filling(self) -> Callable[[Entry], bool]:
        """To be told one entry after the other, from the last on: whether they fill the view."""
        filling, width = Filling(self.height()), self.viewport().width()
        last = True

        def fills(entry: Entry) -> bool:
            nonlocal last
            high = self._bubbles.height(entry, width, last=last)
            last = False
            return filling.add(high, unread=entry.unread > 0)

        return fills

    @property
    def filled(self) -> bool:
        """Whether the rows fill the view as it is now, with a little more."""
        return self.laid_height >= self.height() + _MORE

    def tell_height(self) -> None:
        """Tells where the view is higher than it was; not where its margins alone changed."""
        before, self._high = self._high, self.height()
        if self._high > before:
            self.grew.emit()

    @property
    def laid_height(self) -> int:
        """All rows together, in px."""
        self.executeDelayedItemsLayout()
        return self._tops[-1]

    def top_of(self, place: int) -> int:
        """Where a row begins, counted from the upper edge of the view."""
        self.executeDelayedItemsLayout()
        return self._tops[place] - self.verticalScrollBar().value()

    def place_at(self, y: int) -> int:
        """The row at a height of the view; -1 where there is none."""
        self.executeDelayedItemsLayout()
        at = bisect_right(self._tops, y + self.verticalScrollBar().value()) - 1
        return at if 0 <= at < len(self._tops) - 1 else -1

    def painted_first(self) -> tuple[int, int] | None:
        """The first message on the screen as it is painted now, and its top; None where rows have
        come or gone since. A layout that waits is not executed."""
        tops, value = self._tops, self.verticalScrollBar().value()
        rows = len(tops) - 1
        if not rows or rows != self._timeline.rowCount():
            return None
        place = min(max(0, bisect_right(tops, value + 2) - 1), rows - 1)
        return self._timeline.entry(place).row.id, tops[place] - value

    def visualRect(self, index: Index) -> QRect:
        self.executeDelayedItemsLayout()
        at = index.row()
        if not 0 <= at < len(self._tops) - 1:
            return QRect()
        top = self._tops[at]
        high = self._tops[at + 1] - top
        return QRect(0, top - self.verticalScrollBar().value(), self.viewport().width(), high)

    def indexAt(self, point: QPoint) -> QModelIndex:
        at = self.place_at(point.y()) if 0 <= point.x() < self.viewport().width() else -1
        return self._timeline.index(at) if at >= 0 else QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        low, high = sorted((rect.top(), rect.bottom()))
        first, last = self.place_at(max(low, self.top_of(0))), self.place_at(high)
        if last < 0 <= first:
            last = self._timeline.rowCount() - 1
        chosen = QItemSelection()
        if first >= 0:
            chosen.select(self._timeline.index(first), self._timeline.index(last))
        self.selectionModel().select(chosen, command)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        go = QAbstractItemView.CursorAction
        last, at = self._timeline.rowCount() - 1, self.currentIndex().row()
        page = self.viewport().height()
        if at < 0 or last < 0:
            return self._timeline.index(0)
        if action in (go.MoveUp, go.MovePrevious):
            at -= 1
        elif action in (go.MoveDown, go.MoveNext):
            at += 1
        elif action is go.MovePageUp:
            at = min(at - 1, self.place_at(max(self.top_of(0), self.top_of(at) - page)))
        elif action is go.MovePageDown:
            below = self.place_at(self.top_of(at) + page)
            at = max(at + 1, below if below >= 0 else last)
        elif action is go.MoveHome:
            at = 0
        elif action is go.MoveEnd:
            at = last
        return self._timeline.index(max(0, min(last, at)))

    # Which are chosen

    def selected(self) -> Entry | None:
        """The selected message."""
        found = self.currentIndex().data(ENTRY_ROLE)
        return found if isinstance(found, Entry) else None

    def selected_ids(self) -> list[int]:
        """The selected messages in the order of the chat."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._timeline.entry(place).row.id for place in places]

    def select_none(self) -> None:
        """Nothing is selected any more."""
        self._choose(QModelIndex())

    def keep_choice(self) -> None:
        """Ctrl took a message out: what acts is one that is still selected, or none."""
        model = self.selectionModel()
        if not self.currentIndex().isValid() or model.isSelected(self.currentIndex()):
            return
        left = max(model.selectedRows(), key=QModelIndex.row, default=QModelIndex())
        if left.isValid():
            model.setCurrentIndex(left, QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            self.select_none()

    def _choose(self, index: QModelIndex) -> None:
        """Selects one row alone, whatever keys are held down."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        if not index.isValid():
            self.clearSelection()

    # Painting

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # moving pixels waits for the display; bubbles that were painted are put down sooner
        super().scrollContentsBy(0, 0)  # and Qt no longer goes back to what was pressed
        self.viewport().update()
        self.updateEditorGeometries()

    def verticalScrollbarValueChanged(self, value: int) -> None:
        """Qt would ask the display where the pointer is, and wait for its answer each time, for
        rows that look different under it. None here do; `scrollContentsBy` does the rest."""

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        rect, tops, now = event.rect(), self._tops, theme()
        over, width = self.verticalScrollBar().value(), self.viewport().width()
        painter = QPainter(self.viewport())
        painter.fillRect(rect, now.color("canvas.chat"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._chosen_places()
        end = over + rect.y() + rect.height()
        at = max(0, bisect_right(tops, over + rect.y()) - 1)
        while at < len(tops) - 1 and tops[at] < end:
            origin = QPoint(0, tops[at] - over)
            entry = self._timeline.entry(at)
            self._bubbles.paint_row(painter, entry, origin, width, selected=at in chosen)
            at += 1
        painter.end()

    def links_in_sight(self) -> list[QRect]:
        """The words under bubbles that do something, in the viewport's coordinates."""
        port, found = self.viewport().rect(), []
        first, last = max(0, self.place_at(0)), self.place_at(port.height() - 1)
        for at in range(first, (last if last >= 0 else len(self._tops) - 2) + 1):
            shape = self._bubbles.shape(self._timeline.entry(at), port.width())
            origin = QPoint(0, self.top_of(at))
            for zone in shape.zones:
                if zone.rect.y() > shape.bubble.bottom():
                    found.append(shape.visual(zone.rect, origin).intersected(port))
        return [rect for rect in found if not rect.isEmpty()]

    def _chosen_places(self) -> set[int]:
        chosen = self.selectionModel()
        return {one.row() for one in chosen.selectedRows()} if chosen.hasSelection() else set()

    def paint_ahead(self) -> bool:
        """Paints some of the rows just beyond the view; whether there may be more to paint."""
        port, coming = self.viewport().rect(), []
        first, last = self.place_at(1), self.place_at(port.height() - 2)
        seen = [self._timeline.entry(at) for at in range(max(0, first + 1), last)]
        for edge, step in ((first, -1), (last, 1)):
            at = edge
            while (entry := self._timeline.entry_at(at)) is not None:
                top, below = self.top_of(at), self.top_of(at + 1)
                if below < -_BEYOND or top > port.height() + _BEYOND:
                    break
                coming.append(entry)
                at += step
        began, ratio = time.perf_counter(), self.devicePixelRatioF()
        while self._bubbles.prepare(seen, coming, port.width(), ratio):
            if time.perf_counter() - began > _PAINTING_S:
                return True
        return False
