"""Lines of a provider's own log in a table whose columns were found in the data.

Invariant: a row says exactly what the provider said; nothing is made up for a field it left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.services.provider_logs import RemoteLine
from app.ui import phrases

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()


class ProviderLogModel(QAbstractTableModel):
    """``put`` shows other lines or columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[RemoteLine] = []
        self.columns: list[str] = []

    def put(self, lines: Sequence[RemoteLine], columns: Sequence[str]) -> None:
        """Another list."""
        self.beginResetModel()
        self.lines, self.columns = list(lines), list(columns)
        self.endResetModel()

    def line(self, index: Index) -> RemoteLine | None:
        """The line of a row."""
        return self.lines[index.row()] if 0 <= index.row() < len(self.lines) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.columns[section] if section < len(self.columns) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None or index.column() >= len(self.columns):
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (f"{name}: {line.cells[name]}" for name in self.columns if line.cells.get(name))
            return phrases.listed(told)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.cells.get(self.columns[index.column()], "")
        return None
