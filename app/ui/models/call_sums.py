"""Calls summed up in a table: a line a caller, or a line a number.

Invariant: the lines are of one kind; what a screen reader says of one is one sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.core.bidi import isolate
from app.domain.calls import CallerRow, NumberCalls
from app.ui import phrases
from app.ui.models.calls import when

Index = QModelIndex | QPersistentModelIndex
Sum = CallerRow | NumberCalls
SUM_ROLE = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
translate = QCoreApplication.translate


def sum_titles(callers: bool) -> list[str]:
    """What stands over the columns."""
    first = translate("Calls", "Caller") if callers else translate("Calls", "Number")
    second = translate("Calls", "To") if callers else translate("Calls", "Callers")
    return [
        first,
        second,
        translate("Calls", "Calls"),
        translate("Calls", "Declined"),
        translate("Calls", "Missed"),
        translate("Calls", "Taken"),
        translate("Calls", "Talk"),
        translate("Calls", "Last call"),
    ]


def who_called(row: CallerRow) -> str:
    """A caller's name, else the number."""
    if any(char.isalpha() for char in row.name):
        return row.name
    return phrases.phone(row.caller.split("@", 1)[0])


class CallSumsModel(QAbstractTableModel):
    """``number_name`` gives the name of a number by its id, ``now`` the time in ms."""

    def __init__(
        self,
        number_name: Callable[[int], str],
        now: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: list[Sum] = []
        self.callers = True
        self._number_name = number_name
        self._now = now

    def put(self, rows: Sequence[Sum], *, callers: bool) -> None:
        """Other lines."""
        self.beginResetModel()
        self.rows, self.callers = list(rows), callers
        self.endResetModel()

    def row(self, index: Index) -> Sum | None:
        """The line of a row."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 8

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return sum_titles(self.callers)[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == SUM_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return self.words(row, index.column()) if role == Qt.ItemDataRole.DisplayRole else None

    def words(self, row: Sum, column: int) -> str:
        """The text of a cell."""
        if column == 0:
            if isinstance(row, CallerRow):
                return who_called(row)
            return self._number_name(row.number_id)
        if column == 1:
            if isinstance(row, CallerRow):
                return self._number_name(row.number_id)
            return QLocale().toString(row.callers)
        if column == 6:
            return phrases.duration(row.seconds) if row.seconds else ""
        if column == 7:
            return when(row.last_at, self._now())
        count = (row.calls, row.declined, row.missed, row.taken)[column - 2]
        return QLocale().toString(count) if count else "–"

    def _spoken(self, row: Sum) -> str:
        return translate(
            "Calls",
            "{who}: {calls}, {declined} declined, {missed} missed, {taken} taken, last {when}",
        ).format(
            who=isolate(self.words(row, 0)),
            calls=translate("Calls", "%Ln calls", "", row.calls),
            declined=QLocale().toString(row.declined),
            missed=QLocale().toString(row.missed),
            taken=QLocale().toString(row.taken),
            when=when(row.last_at, self._now()),
        )
