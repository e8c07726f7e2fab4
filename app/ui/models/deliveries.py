"""The list of deliveries: rows around the newest, older ones fetched by id as they are scrolled to,
and between them the times in which nothing listened.

The page fetches; the model only holds what came and asks with `wants_more`. Invariant: rows stand
newest first, each id once, however they arrive; a gap stands between what came before and after.
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

from app.domain.missed import Gap
from app.services.inspector import SeenDelivery
from app.ui.models.delivery_words import spoken, spoken_gap

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SEEN_ROLE = Qt.ItemDataRole.UserRole + 1
COPIES_ROLE = Qt.ItemDataRole.UserRole + 2
PLACE_ROLE = Qt.ItemDataRole.UserRole + 3
GAP_ROLE = Qt.ItemDataRole.UserRole + 4
PICKED_ROLE = Qt.ItemDataRole.UserRole + 5
MOST = 20_000
"""Rows kept; the oldest beyond are let go, and fetched again when they are scrolled to."""
Line = SeenDelivery | Gap


class DeliveriesModel(QAbstractListModel):
    """Signal: `wants_more()` when the view nears the oldest row that is here."""

    wants_more = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._places: dict[int, int] = {}
        self._gaps: list[Gap] = []
        self._copies: dict[int, list[int]] = {}
        self._more: int | None = None
        self._asking = False
        self._picked = 0
        self._from_newest = True

    @property
    def newest(self) -> int:
        """The newest id here, 0 without any."""
        return next((one.row.id for one in self._lines if isinstance(one, SeenDelivery)), 0)

    @property
    def more_before(self) -> int | None:
        """The id to go on from, None at the end."""
        return self._more

    @property
    def count(self) -> int:
        """How many deliveries are here, gaps aside."""
        return len(self._places)

    def seen(self, index: Index) -> SeenDelivery | None:
        """The delivery behind an index; None for a gap."""
        line = self._line(index)
        return line if isinstance(line, SeenDelivery) else None

    def gap(self, index: Index) -> Gap | None:
        """The gap behind an index; None for a delivery."""
        line = self._line(index)
        return line if isinstance(line, Gap) else None

    def _line(self, index: Index) -> Line | None:
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def index_of(self, delivery_id: int) -> QModelIndex:
        """Where a delivery stands; invalid where it is not here."""
        place = self._places.get(delivery_id)
        return self.index(place) if place is not None else QModelIndex()

    def index_of_gap(self, gap: Gap) -> QModelIndex:
        """Where a gap stands; invalid where it is not here."""
        found = (place for place, one in enumerate(self._lines) if one == gap)
        return self.index(next(found, -1))

    def put(
        self, rows: Sequence[SeenDelivery], more_before: int | None, *, from_newest: bool = True
    ) -> None:
        """Another list; one that does not begin at the newest has no gap over it."""
        self.beginResetModel()
        self._copies = {}
        self._note_copies(rows)
        self._more = more_before
        self._asking = False
        self._from_newest = from_newest
        self._weave(rows)
        self.endResetModel()

    def set_gaps(self, gaps: Sequence[Gap]) -> bool:
        """The gaps there are; whether the list had to be made anew for them."""
        fresh = sorted(gaps, key=lambda one: -one.ended)
        if fresh == self._gaps:
            return False
        self._gaps = fresh
        self.beginResetModel()
        self._weave(self._deliveries())
        self.endResetModel()
        return True

    def pick(self, delivery_id: int) -> None:
        """Marks the delivery that is compared with; 0 for none."""
        for one in (self._picked, delivery_id):
            self._picked = delivery_id
            self._changed(one)

    def prepend(self, rows: Sequence[SeenDelivery]) -> None:
        """Deliveries that just arrived; those that are here already are left out."""
        fresh: list[Line] = [one for one in rows if one.row.id > self.newest]
        if not fresh:
            return
        self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
        self._lines[:0] = fresh
        self._place()
        self.endInsertRows()
        for original in self._note_copies(rows):
            self._changed(original)
        if len(self._lines) > MOST:
            kept = [one for one in self._lines[:MOST] if isinstance(one, SeenDelivery)]
            self._more = kept[-1].row.id
            self.beginRemoveRows(QModelIndex(), MOST, len(self._lines) - 1)
            del self._lines[MOST:]
            self._place()
            self.endRemoveRows()

    def append(self, rows: Sequence[SeenDelivery], more_before: int | None) -> None:
        """Older deliveries, as `wants_more` asked for."""
        known = self._deliveries()
        oldest = known[-1].row.id if known else 1 << 62
        fresh = [one for one in rows if one.row.id < oldest]
        self._more = more_before
        self._asking = False
        lines = self._woven(fresh, below=known[-1].row.received_at if known else None)
        if lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines += lines
            self._place()
            self.endInsertRows()
        for original in self._note_copies(rows):
            self._changed(original)

    def refresh(self, rows: Sequence[SeenDelivery]) -> None:
        """Rows that may have changed."""
        for one in rows:
            index = self.index_of(one.row.id)
            if index.isValid() and self._lines[index.row()] != one:
                self._lines[index.row()] = one
                self.dataChanged.emit(index, index)

    def give_up(self) -> None:
        """A fetch failed: the next scroll asks again."""
        self._asking = False

    # Gaps

    def _deliveries(self) -> list[SeenDelivery]:
        return [one for one in self._lines if isinstance(one, SeenDelivery)]

    def _weave(self, rows: Sequence[SeenDelivery]) -> None:
        above = None if self._from_newest or not rows else rows[0].row.received_at
        self._lines = self._woven(rows, below=above)
        self._place()

    def _woven(self, rows: Sequence[SeenDelivery], *, below: int | None) -> list[Line]:
        """Rows with the gaps that lie between them; ``below`` is when the row above them came.

        A gap stands over the newest delivery that came before it ended. Below the oldest row it
        stands only where there are no older ones to come.
        """
        gaps = [one for one in self._gaps if below is None or one.ended <= below]
        lines: list[Line] = []
        for row in rows:
            while gaps and gaps[0].ended > row.row.received_at:
                lines.append(gaps.pop(0))
            lines.append(row)
        return lines

    def _place(self) -> None:
        self._places = {
            one.row.id: place
            for place, one in enumerate(self._lines)
            if isinstance(one, SeenDelivery)
        }

    # Copies

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
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more is not None and not self._asking

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asking = True
            self.wants_more.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._line(index)
        if isinstance(line, Gap):
            return self._gap_data(line, role)
        if line is None:
            return None
        seen = line
        if role == SEEN_ROLE:
            return seen
        if role == COPIES_ROLE:
            return len(self._copies.get(seen.row.id, ()))
        if role == PLACE_ROLE:
            group = self._copies.get(seen.row.duplicate_of or 0, [])
            return group.index(seen.row.id) + 1 if seen.row.id in group else 0
        if role == PICKED_ROLE:
            return seen.row.id == self._picked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(seen)
        return None

    def _gap_data(self, gap: Gap, role: int) -> Any:
        if role == GAP_ROLE:
            return gap
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken_gap(gap)
        return None
