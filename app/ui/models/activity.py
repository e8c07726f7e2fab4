"""The stream of the Logs page: entries newest first, older ones fetched as they are scrolled to.

Invariant: an entry stands once, at its time, however often it is handed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.messages import Status
from app.services.activity_rows import Cursor, Entry, Kind
from app.ui.digits import figures
from app.ui.models.chat_preview import status_name
from app.ui.models.delivery_words import answer_time, event_name, mark
from app.ui.phrases import exact_time, listed

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
translate = QCoreApplication.translate


def webhook_words(entry: Entry) -> tuple[str, str, str]:
    """``Webhook``, the event, what became of it."""
    row = entry.delivery
    if row is None:
        return "", "", ""
    event = event_name(row) if row.event else ""
    became = mark(row.verdict).word  # the end of the sentence, not its beginning
    return translate("Activity", "Webhook"), event, became[:1].lower() + became[1:]


def spoken(entry: Entry) -> str:
    """What a screen reader says of an entry."""
    when = exact_time(entry.at)
    if entry.call is not None:
        status = str(entry.call.status or entry.call.kind)
        call = f"{entry.call.method} {entry.call.operation}"
        return listed((when, call, status, figures(f"{entry.call.ms} ms")))
    if entry.delivery is not None:
        took = answer_time(entry.delivery.answer_us)
        return listed((when, " ".join(webhook_words(entry)), took))
    text = entry.line.text if entry.line is not None else ""
    ended = status_name(Status(entry.code)) if entry.kind is Kind.SENT else ""
    return listed((when, text, ended))


class ActivityModel(QAbstractListModel):
    """Signal: `wants_more()` when the view nears the oldest entry that is here."""

    wants_more = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._keys: set[tuple[str, int]] = set()
        self.cursor = Cursor(None, None, None)
        self._asking = False

    def entries(self) -> list[Entry]:
        """What is here."""
        return list(self._entries)

    def entry(self, index: Index) -> Entry | None:
        """The entry behind an index."""
        row = index.row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def find(self, key: tuple[str, int]) -> QModelIndex:
        """Where an entry stands; invalid where it is not here."""
        row = next((at for at, one in enumerate(self._entries) if one.key == key), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def put(self, entries: Sequence[Entry], cursor: Cursor) -> None:
        """Another list."""
        self.beginResetModel()
        self._entries = list(entries)
        self._keys = {one.key for one in entries}
        self.cursor = cursor
        self._asking = False
        self.endResetModel()

    def append(self, entries: Sequence[Entry], cursor: Cursor) -> None:
        """Older entries."""
        self.cursor = cursor
        self._asking = False
        fresh = [one for one in entries if one.key not in self._keys]
        if fresh:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._entries += fresh
            self._keys.update(one.key for one in fresh)
            self.endInsertRows()

    def merge(self, entries: Sequence[Entry]) -> int:
        """New entries, each at its time, and known ones as they are now; gives how many came."""
        fresh = [one for one in entries if one.key not in self._keys]
        if len(fresh) < len(entries):
            self._renew({one.key: one for one in entries})
        for entry in reversed(fresh):
            at = next(
                (n for n, one in enumerate(self._entries) if one.at <= entry.at),
                len(self._entries),
            )
            self.beginInsertRows(QModelIndex(), at, at)
            self._entries.insert(at, entry)
            self._keys.add(entry.key)
            self.endInsertRows()
        return len(fresh)

    def _renew(self, entries: dict[tuple[str, int], Entry]) -> None:
        """A sent message's status rises while it stands in the list."""
        # what changes is among the newest: no further than as many as came
        for at, old in enumerate(self._entries[: 2 * len(entries)]):
            new = entries.get(old.key)
            if new is not None and new.code != old.code:
                self._entries[at] = new
                self.dataChanged.emit(self.index(at), self.index(at))

    def give_up(self) -> None:
        """A fetch failed: the next scroll asks again."""
        self._asking = False

    # Qt's questions

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.cursor.ended and not self._asking

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asking = True
            self.wants_more.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(entry)
        return None


ICONS = {
    Kind.CALL: "arrow-up-right",
    Kind.WEBHOOK: "webhook",
    Kind.APP: "monitor",
    Kind.AUDIT: "shield-check",
    Kind.SENT: "send",
}
