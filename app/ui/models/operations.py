"""The catalogue of operations as a tree: provider, group, operation; filtered by what is typed.

Invariant: a filtered tree holds every operation that fits, and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.services.operation_specs import OperationSpec
from app.ui import phrases
from app.ui.wording import said

SPEC_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
LEVEL_ROLE = Qt.ItemDataRole.UserRole + 3
translate = QCoreApplication.translate


def group_words(group: str) -> str:
    """The title of a group."""
    return {
        "numbers": translate("Operations", "Numbers"),
        "messages": translate("Operations", "Messages"),
        "groups": translate("Operations", "Groups and channels"),
        "templates": translate("Operations", "Templates"),
        "media": translate("Operations", "Media"),
        "contacts": translate("Operations", "Contacts"),
        "schedules": translate("Operations", "Schedules"),
        "chats": translate("Operations", "Chats"),
        "calls": translate("Operations", "Calls and logs"),
        "webhooks": translate("Operations", "Webhooks"),
        "account": translate("Operations", "Account"),
    }.get(group, group)


class OperationsModel(QStandardItemModel):
    """Items carry their `OperationSpec` in SPEC_ROLE; providers their count in COUNT_ROLE."""

    def __init__(self, specs: Sequence[OperationSpec], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._specs = list(specs)
        self.filter("")

    def specs(self) -> list[OperationSpec]:
        """The whole catalogue."""
        return list(self._specs)

    def filter(self, text: str) -> int:
        """Show what fits: name, path or summary. Gives how many operations do."""
        wanted = text.casefold().split()
        self.clear()
        providers: dict[str, QStandardItem] = {}
        groups: dict[tuple[str, str], QStandardItem] = {}
        total = 0
        for spec in self._specs:
            hay = f"{spec.title} {spec.name} {spec.path} {spec.summary}".casefold()
            if not all(word in hay for word in wanted):
                continue
            total += 1
            provider = providers.get(spec.provider)
            if provider is None:
                provider = _item(spec.title, 0)
                providers[spec.provider] = provider
                self.appendRow(provider)
            group = groups.get((spec.provider, spec.group))
            if group is None:
                group = _item(group_words(spec.group), 1)
                groups[spec.provider, spec.group] = group
                provider.appendRow(group)
            item = _item(spec.name, 2)
            item.setData(spec, SPEC_ROLE)
            item.setData(_spoken(spec), Qt.ItemDataRole.AccessibleTextRole)
            group.appendRow(item)
            provider.setData((provider.data(COUNT_ROLE) or 0) + 1, COUNT_ROLE)
        return total

    def index_of(self, key: str) -> QModelIndex:
        """Where an operation stands; invalid where the filter hides it."""
        for row in range(self.rowCount()):
            provider = self.item(row)
            for place in range(provider.rowCount()):
                group = provider.child(place)
                for at in range(group.rowCount()):
                    spec = group.child(at).data(SPEC_ROLE)
                    if isinstance(spec, OperationSpec) and spec.key == key:
                        return group.child(at).index()
        return QModelIndex()


def _item(text: str, level: int) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    item.setSelectable(level == 2)
    item.setData(level, LEVEL_ROLE)
    return item


def _spoken(spec: OperationSpec) -> str:
    parts = [spec.name, spec.method, said(spec.summary)]
    if spec.needs_session:
        parts.append(translate("Operations", "needs sign-in"))
    if spec.assumed:
        parts.append(translate("Operations", "path assumed"))
    return phrases.listed(parts)
