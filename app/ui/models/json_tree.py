"""A JSON document as a tree: an item a field, its children made when they are first seen.

Works with `JsonRowDelegate`, which paints key, value and remark. Invariant: an item never holds
more than `CHUNK` new children at once, so that a hostile body cannot stall the window.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.ui import phrases

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NODE_ROLE = Qt.ItemDataRole.UserRole + 1
CHUNK = 200
_LONGEST = 400

Remark = Callable[[str, Any], str]


def plain(index: Index) -> QModelIndex:
    """The index itself, where a view asked with a persistent one."""
    return QModelIndex(index)  # type: ignore[arg-type]


class Node:
    """One value. `key` is its name or place; `path` leads to it from the root."""

    __slots__ = ("children", "key", "note", "parent", "row", "value")

    def __init__(self, key: str, value: Any, parent: Node | None, row: int) -> None:
        self.key = key
        self.value = value
        self.parent = parent
        self.row = row
        self.children: list[Node] = []
        self.note = ""

    @property
    def size(self) -> int:
        """How many children it has."""
        return len(self.value) if isinstance(self.value, dict | list) else 0

    @property
    def path(self) -> str:
        """``entry[0].changes[0].value``."""
        if self.parent is None:
            return ""
        before = self.parent.path
        if isinstance(self.parent.value, list):
            return f"{before}[{self.key}]"
        return f"{before}.{self.key}" if before else self.key

    def words(self) -> str:
        """The value in a line; of an object how much is inside."""
        if isinstance(self.value, dict):
            return QCoreApplication.translate("JsonTree", "%Ln fields", "", len(self.value))
        if isinstance(self.value, list):
            return QCoreApplication.translate("JsonTree", "%Ln items", "", len(self.value))
        text = json.dumps(self.value, ensure_ascii=False)
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

    def copied(self) -> str:
        """The whole value, as it goes to the clipboard."""
        if isinstance(self.value, str):
            return self.value
        return json.dumps(self.value, ensure_ascii=False, indent=2)

    def grow(self, remark: Remark | None) -> list[Node]:
        """The next children that were not made yet."""
        start = len(self.children)
        if isinstance(self.value, dict):
            pairs = [(str(k), v) for k, v in list(self.value.items())[start : start + CHUNK]]
        else:
            pairs = [(str(start + n), v) for n, v in enumerate(self.value[start : start + CHUNK])]
        fresh = []
        for at, (key, value) in enumerate(pairs):
            node = Node(key, value, self, start + at)
            node.note = remark(key, value) if remark is not None else ""
            fresh.append(node)
        return fresh


class JsonTreeModel(QAbstractItemModel):
    """Show a document with `put`; `remark` gives a grey note beside a value."""

    def __init__(self, remark: Remark | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remark = remark
        self._root = Node("", {}, None, 0)

    def put(self, document: Any) -> None:
        """Show another document; anything that is no object or list stands alone."""
        self.beginResetModel()
        value = document if isinstance(document, dict | list) else {"": document}
        self._root = Node("", value, None, 0)
        self._root.children = self._root.grow(self._remark)
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """The value behind an index; the root for an invalid one."""
        found = index.internalPointer() if index.isValid() else self._root
        return found if isinstance(found, Node) else self._root

    def find(self, text: str, after: Index) -> QModelIndex:
        """The next item whose key or value holds `text`, in reading order, from the top again."""
        wanted = text.casefold()
        order = list(self._walk(QModelIndex()))
        start = next((i for i, one in enumerate(order) if one == after), -1)
        for index in order[start + 1 :] + order[: start + 1]:
            node = self.node(index)
            value = "" if node.size or isinstance(node.value, dict | list) else node.copied()
            if wanted in node.key.casefold() or wanted in value.casefold():
                return index
        return QModelIndex()

    def _walk(self, parent: QModelIndex) -> list[QModelIndex]:
        found: list[QModelIndex] = []
        while self.canFetchMore(parent) and self.rowCount(parent) < CHUNK:
            self.fetchMore(parent)
        for row in range(self.rowCount(parent)):
            index = self.index(row, 0, parent)
            found.append(index)
            if len(found) > 20_000:
                break
            found += self._walk(index)
        return found

    # Qt's questions

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        children = self.node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self.node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self.node(parent).children)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        return self.node(parent).size > 0

    def canFetchMore(self, parent: Index) -> bool:
        node = self.node(parent)
        return len(node.children) < node.size

    def fetchMore(self, parent: Index) -> None:
        node = self.node(parent)
        fresh = node.grow(self._remark)
        if fresh:
            first = len(node.children)
            self.beginInsertRows(plain(parent), first, first + len(fresh) - 1)
            node.children += fresh
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == NODE_ROLE:
            return node
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            note = node.note if role != Qt.ItemDataRole.DisplayRole else ""
            return phrases.listed((f"{node.key}: {node.words()}", note))
        return None
