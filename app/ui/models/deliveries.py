"""The list of deliveries: rows around the newest, older ones fetched by id as they are scrolled to.

The page fetches; the model only holds what came and asks with `wants_more`. Invariant: rows stand
newest first, each id once, however they arrive.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.services.inspector import SeenDelivery
from app.ui.models.delivery_words import spoken

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SEEN_ROLE = Qt.ItemDataRole.UserRole + 1
COPIES_ROLE = Qt.ItemDataRole.UserRole + 2
PLACE_ROLE = Qt.ItemDataRole.UserRole + 3
MOST = 20_000
"""Rows kept; the oldest beyond are let go, and fetched again when they are scrolled to."""


class DeliveriesModel(QAbstractListModel):
    """Signal: `wants_more()` when the view nears the oldest row that is here."""

    wants_more = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SeenDelivery] = []
        self._copies: dict[int, list[int]] = {}
        self._more: int | None = None
        self._asking = False

    @property
    def newest(self) -> int:
        """The newest id here, 0 without any."""
        return self._rows[0].row.id if self._rows else 0

    @property
    def more_before(self) -> int | None:
        """The id to go on from, None at the end."""
        return self._more

    def seen(self, index: Index) -> SeenDelivery | None:
        """The row behind an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def index_of(self, delivery_id: int) -> QModelIndex:
        """Where a delivery stands; invalid where it is not here."""
        low, high = 0, len(self._rows)
        while low < high:
            middle = (low + high) // 2
            if self._rows[middle].row.id > delivery_id:
                low = middle + 1
            else:
                high = middle
        fits = low < len(self._rows) and self._rows[low].row.id == delivery_id
        return self.index(low) if fits else QModelIndex()

    def put(self, rows: Sequence[SeenDelivery], more_before: int | None) -> None:
        """Another list."""
        self.beginResetModel()
        self._rows = list(rows)
        self._copies = {}
        self._note_copies(rows)
        self._more = more_before
        self._asking = False
        self.endResetModel()

    def prepend(self, rows: Sequence[SeenDelivery]) -> None:
        """Deliveries that just arrived; those that are here already are left out."""
        fresh = [one for one in rows if one.row.id > self.newest]
        if not fresh:
            return
        self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
        self._rows[:0] = fresh
        self.endInsertRows()
        touched = self._note_copies(fresh)
        for original in touched:
            self._changed(original)
        if len(self._rows) > MOST:
            self._more = self._rows[MOST - 1].row.id
            self.beginRemoveRows(QModelIndex(), MOST, len(self._rows) - 1)
            del self._rows[MOST:]
            self.endRemoveRows()

    def append(self, rows: Sequence[SeenDelivery], more_before: int | None) -> None:
        """Older deliveries, as `wants_more` asked for."""
        oldest = self._rows[-1].row.id if self._rows else 1 << 62
        fresh = [one for one in rows if one.row.id < oldest]
        self._more = more_before
        self._asking = False
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()
        for original in self._note_copies(rows):
            self._changed(original)

    def refresh(self, rows: Sequence[SeenDelivery]) -> None:
        """Rows that may have changed."""
        for one in rows:
            index = self.index_of(one.row.id)
            if index.isValid() and self._rows[index.row()] != one:
                self._rows[index.row()] = one
                self.dataChanged.emit(index, index)

    def give_up(self) -> None:
        """A fetch failed: the next scroll asks again."""
        self._asking = False

    def _note_copies(self, rows: Sequence[SeenDelivery]) -> set[int]:
        """Keeps which delivery came again; gives the originals that have new copies."""
        touched = set()
        for one in rows:
            original = one.row.duplicate_of
            if original is None:
                continue
            known = self._copies.setdefault(original, [])
            if one.row.id not in known:
                known.append(one.row.id)
                known.sort()
                touched.add(original)
        return touched

    def _changed(self, delivery_id: int) -> None:
        index = self.index_of(delivery_id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    # Qt's questions

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more is not None and not self._asking

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asking = True
            self.wants_more.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        seen = self.seen(index)
        if seen is None:
            return None
        if role == SEEN_ROLE:
            return seen
        if role == COPIES_ROLE:
            return len(self._copies.get(seen.row.id, ()))
        if role == PLACE_ROLE:
            group = self._copies.get(seen.row.duplicate_of or 0, [])
            return group.index(seen.row.id) + 1 if seen.row.id in group else 0
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(seen)
        return None
