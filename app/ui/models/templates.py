"""The list of templates: groups of one name, filtered by state and by what is searched.

Invariant: a row is found again by its key (account and name) when the list is read anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.folding import fold
from app.domain.rows import NumberRow
from app.domain.template_rows import TemplateGroup
from app.domain.templates import TemplateState
from app.ui.models.template_words import language_words, row_words

Index = QModelIndex | QPersistentModelIndex
GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
TABS: dict[str, frozenset[TemplateState]] = {
    "all": frozenset(TemplateState),
    "approved": frozenset({TemplateState.APPROVED}),
    "review": frozenset({TemplateState.REVIEW}),
    "rejected": frozenset({TemplateState.REJECTED, TemplateState.PAUSED}),
    "draft": frozenset({TemplateState.DRAFT}),
}
"""A group is counted under every tab that one of its languages belongs to."""


class TemplatesModel(QAbstractListModel):
    """``put`` shows groups; ``filter`` narrows them."""

    def __init__(
        self,
        number: Callable[[int], NumberRow | None],
        now: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._number = number
        self._now = now
        self._all: list[TemplateGroup] = []
        self._searched: list[str] = []
        self._rows: list[TemplateGroup] = []
        self._tab, self._text = "all", ""

    def put(self, groups: Sequence[TemplateGroup]) -> None:
        """Other groups; the filter stays."""
        self._all = list(groups)
        self._searched = [_searchable(group) for group in groups]
        self._narrow()

    def filter(self, tab: str, text: str) -> None:
        """Shows what has a language in the tab's states and holds every word of the text."""
        if (tab, text) != (self._tab, self._text):
            self._tab, self._text = tab, text
            self._narrow()

    def counts(self) -> dict[str, int]:
        """How many groups each tab holds, whatever is searched."""
        found = dict.fromkeys(TABS, 0)
        for group in self._all:
            states = {row.state for row in group.rows}
            for tab, wanted in TABS.items():
                found[tab] += bool(states & wanted)
        return found

    @property
    def whole(self) -> int:
        """How many groups there are in all."""
        return len(self._all)

    def groups(self) -> list[TemplateGroup]:
        """What is shown."""
        return list(self._rows)

    def group(self, row: int) -> TemplateGroup | None:
        """The group of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, key: tuple[int, str], draft_id: int | None = None) -> int:
        """The row of a key, or of a draft without a name; -1 where it is not shown."""
        for at, group in enumerate(self._rows):
            if draft_id is not None and any(row.draft_id == draft_id for row in group.rows):
                return at
        for at, group in enumerate(self._rows):
            if draft_id is None and group.key == key:
                return at
        return -1

    def number(self, group: TemplateGroup) -> NumberRow | None:
        """The number that a group's account has."""
        return self._number(group.account_id)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = self.group(index.row())
        if group is None:
            return None
        if role == GROUP_ROLE:
            return group
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            number = self._number(group.account_id)
            return row_words(group, number.name if number is not None else "", self._now())
        return None

    def _narrow(self) -> None:
        words = fold(self._text).split()
        wanted = TABS[self._tab]
        self.beginResetModel()
        self._rows = [
            group
            for group, searched in zip(self._all, self._searched, strict=True)
            if any(row.state in wanted for row in group.rows)
            and all(word in searched for word in words)
        ]
        self.endResetModel()


def _searchable(group: TemplateGroup) -> str:
    parts = [group.name]
    for row in group.rows:
        parts += [
            row.language,
            language_words(row.language),
            row.definition.header,
            row.definition.body,
            row.definition.footer,
        ]
    return fold("\n".join(parts))
