"""The tree of accounts and their numbers.

The model holds ids and display entries; the page fills it. Invariant: an update that keeps the
same accounts and numbers moves no index, so selection and scroll position stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.digits import figures
from app.ui.pages.numbers.entries import AccountEntry, NumberEntry

Index = QModelIndex | QPersistentModelIndex
ENTRY: Final = Qt.ItemDataRole.UserRole + 1
NUMBER, STATE, LIMIT, HOOK, TRAFFIC = range(5)
_TOP: Final = 0


class NumbersModel(QAbstractItemModel):
    """Accounts at the top, numbers under them; five columns. ``ENTRY`` gives the entry."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accounts: list[AccountEntry] = []
        self._places: dict[int, tuple[int, int]] = {}
        self._now = 0

    @property
    def accounts(self) -> Sequence[AccountEntry]:
        return self._accounts

    @property
    def now(self) -> int:
        """When the entries were made (ms), for their times."""
        return self._now

    def entries(self) -> list[NumberEntry]:
        """All numbers, in the tree's order."""
        return [entry for account in self._accounts for entry in account.numbers]

    def put(self, accounts: Sequence[AccountEntry], now: int) -> None:
        """Shows these; rows that stayed keep their indexes."""
        self._now = now
        if _shape(self._accounts) != _shape(accounts):
            self.beginResetModel()
            self._accounts = list(accounts)
            self._places = {
                entry.row.id: (at, row)
                for at, account in enumerate(self._accounts)
                for row, entry in enumerate(account.numbers)
            }
            self.endResetModel()
            return
        old, self._accounts = self._accounts, list(accounts)
        for at, (before, after) in enumerate(zip(old, self._accounts, strict=True)):
            if _line(before) != _line(after):
                top = self.index(at, 0)
                self.dataChanged.emit(top, top)
            for row, (one, other) in enumerate(zip(before.numbers, after.numbers, strict=True)):
                if one is not other and one != other:
                    parent = self.index(at, 0)
                    self.dataChanged.emit(
                        self.index(row, 0, parent), self.index(row, TRAFFIC, parent)
                    )

    def index_of(self, number_id: int) -> QModelIndex:
        """Where a number stands; an invalid index where it does not."""
        at, row = self._places.get(number_id, (-1, -1))
        return self.index(row, 0, self.index(at, 0)) if at >= 0 else QModelIndex()

    def entry(self, index: Index) -> AccountEntry | NumberEntry | None:
        """What stands at an index."""
        if not index.isValid():
            return None
        if index.internalId() == _TOP:
            return self._accounts[index.row()]
        return self._accounts[index.internalId() - 1].numbers[index.row()]

    # QAbstractItemModel

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own signature
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt overloads it
        if not child.isValid() or child.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        if not parent.isValid():
            return len(self._accounts)
        if parent.internalId() == _TOP and parent.column() == 0:
            return len(self._accounts[parent.row()].numbers)
        return 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return TRAFFIC + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Number"),
                self.tr("State"),
                self.tr("Rate left"),
                self.tr("Webhook"),
                self.tr("Today by hour"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(entry, AccountEntry):
                return entry.spoken()
            return entry.spoken(self._now)
        return None

    def _text(self, entry: AccountEntry | NumberEntry, column: int) -> str:
        if isinstance(entry, AccountEntry):
            return entry.row.name if column == NUMBER else ""
        if column == NUMBER:
            return entry.row.name
        if column == STATE:
            return entry.state_words().title
        if column == LIMIT:
            budget = entry.budget
            return figures(f"{budget.left}/{budget.total}") if budget else entry.limit_words()[0]
        if column == HOOK:
            return entry.hook_words(self._now).title
        return entry.traffic_words()[0]


def _line(one: AccountEntry) -> tuple[object, ...]:
    """All that an account's own line tells; as many numbers stand under it as before."""
    return one.row, one.host, one.session


def _shape(accounts: Sequence[AccountEntry]) -> list[tuple[int, tuple[int, ...]]]:
    return [(one.row.id, tuple(entry.row.id for entry in one.numbers)) for one in accounts]
