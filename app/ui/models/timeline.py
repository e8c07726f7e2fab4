"""The open chat's messages: a window of at most 400 around what is on the screen.

The timeline pane feeds pages into it from either end. Each row carries what its neighbours make
of it: a day line above, the unread line, its place in a run. Invariant: rows are in order of
(at, id), and every entry's marks agree with its neighbours.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.messages import Direction, Kind
from app.domain.rows import MessageRow
from app.ui import phrases
from app.ui.models.message_words import Quote, quote_of, spoken_message
from app.ui.models.timeline_entry import ENTRY_ROLE, Entry, counts_as_unread, joined, marks_of

Index = QModelIndex | QPersistentModelIndex
LIMIT = 400
PAGE = 50


class TimelineModel(QAbstractListModel):
    """Rows answer `ENTRY_ROLE`. ``other`` is whom a person's chat is with."""

    def __init__(self, now: Callable[[], int]) -> None:
        super().__init__()
        self._now = now
        self._entries: list[Entry] = []
        self._at: dict[int, Entry] = {}
        self._above: MessageRow | None = None  # what is just above the first, where it is known
        self._unread_from: tuple[int, int] | None = None
        self._unread = 0
        self.other = ""
        self.at_start = True
        self.at_end = True

    # What the view reads

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        at = index.row()
        if not 0 <= at < len(self._entries):
            return None
        if role == ENTRY_ROLE:
            return self._entries[at]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            entry = self._entries[at]
            return spoken_message(entry.row, entry.quote, self.other)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        # editable: the editor over a bubble selects text, it never writes
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable

    def entry(self, at: int) -> Entry:
        """The entry at a place."""
        return self._entries[at]

    def entry_at(self, at: int) -> Entry | None:
        """The entry at a place; None beyond the ends."""
        return self._entries[at] if 0 <= at < len(self._entries) else None

    def find(self, message_id: int) -> Entry | None:
        """A loaded message."""
        return self._at.get(message_id)

    def place(self, message_id: int) -> int:
        """Where a message stands; -1 where it is not loaded."""
        entry = self._at.get(message_id)
        return -1 if entry is None else self._slot(entry.key)

    def ids(self) -> list[int]:
        """Ids of the loaded messages, in order."""
        return [entry.row.id for entry in self._entries]

    @property
    def oldest(self) -> tuple[int, int] | None:
        """The key of the first loaded message."""
        return self._entries[0].key if self._entries else None

    @property
    def newest(self) -> tuple[int, int] | None:
        """The key of the last loaded message."""
        return self._entries[-1].key if self._entries else None

    # What the pane writes

    def show(
        self,
        rows: list[MessageRow],
        *,
        at_start: bool,
        at_end: bool,
        unread: int = 0,
        fills: Callable[[Entry], bool] | None = None,
    ) -> int:
        """Another chat, or another place of it. ``unread`` incoming ones at the end are new.

        ``fills`` is told one entry after the other, from the last on, and says when there are
        enough: what is above those and above the new ones is left out. How many that are.
        """
        self.beginResetModel()
        self.at_end = at_end
        incoming = [row for row in rows if counts_as_unread(row)]
        self._unread_from = None
        self._unread = 0
        if 0 < unread <= len(incoming):
            first = incoming[-unread]
            self._unread_from, self._unread = (first.at, first.id), unread
        self._at, self._above = {}, None
        self._entries = self._made(rows)
        left = self._mark(0, len(rows) - 1, fills)
        if left:
            self._above = rows[left - 1]
            del self._entries[:left]
        self.at_start = at_start and not left
        self._index()
        self.endResetModel()
        return left

    def prepend(
        self, rows: list[MessageRow], *, at_start: bool, above: MessageRow | None = None
    ) -> int:
        """Older messages; how many came. The newest fall off where the window is full.

        ``above``: what is just above them, where that is known.
        """
        self.at_start = at_start
        fresh = [row for row in rows if row.id not in self._at]
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._above = above
            self._entries = self._made(fresh) + self._entries
            self._index()
            self._mark(0, len(fresh))
            self.endInsertRows()
            self._touch(len(fresh), len(fresh))
        over = len(self._entries) - LIMIT
        if over > 0:
            self.at_end = False
            self._cut(len(self._entries) - over, len(self._entries) - 1)
        return len(fresh)

    def append(self, rows: list[MessageRow], *, at_end: bool) -> int:
        """Newer messages; how many came. The oldest fall off where the window is full."""
        self.at_end = at_end
        fresh = [row for row in rows if row.id not in self._at]
        for row in fresh:
            self._insert(row)
        over = len(self._entries) - LIMIT
        if over > 0:
            self.at_start = False
            self._cut(0, over - 1)
        return len(fresh)

    def refresh(self, rows: Iterable[MessageRow], gone: Iterable[int] = ()) -> list[int]:
        """Changed or new messages, and ids that went away; ids of those that came to the end."""
        for message_id in gone:
            at = self.place(message_id)
            if at >= 0:
                self._cut(at, at)
        added = []
        for row in rows:
            old = self._at.get(row.id)
            if old is not None and self._keeps_place(old, row):
                if old.row != row:
                    at = self._slot(old.key)
                    if old.key == self._unread_from:
                        self._unread_from = row.at, row.id
                    self._replace(at, replace(old, row=row))
                continue
            if old is not None:
                at = self._slot(old.key)
                self._cut(at, at)
            key = (row.at, row.id)
            if self._entries and key < self._entries[0].key and not self.at_start:
                continue
            if not self.at_end and (not self._entries or key > self._entries[-1].key):
                continue
            self._insert(row)
            if old is None:
                added.append(row.id)
        over = len(self._entries) - LIMIT
        if over > 0:
            self.at_start = False
            self._cut(0, over - 1)
        return added

    def _keeps_place(self, old: Entry, row: MessageRow) -> bool:
        """Whether the others stand around it as before, also where its time was corrected: who
        has chosen it, or has it before his eyes, keeps it there."""
        key = (row.at, row.id)
        if old.key == key:
            return True
        at = self._slot(old.key)
        before, after = self.entry_at(at - 1), self.entry_at(at + 1)
        return (
            (before.key < key if before is not None else self.at_start or key >= old.key)
            and (key < after.key if after is not None else self.at_end or key <= old.key)
        )  # fmt: skip

    def set_quote(self, message_id: int, quote: Quote) -> None:
        """What a message quotes was read."""
        entry = self._at.get(message_id)
        if entry is not None and entry.quote != quote:
            self._replace(self._slot(entry.key), replace(entry, quote=quote))

    def begin_unread(self, unread: int) -> None:
        """Draws the line over the first of ``unread`` incoming ones, once that is loaded."""
        rows = [entry.row for entry in self._entries]
        incoming = [row for row in rows if counts_as_unread(row)]
        if self._unread_from is None and 0 < unread <= len(incoming):
            first = incoming[-unread]
            self._unread_from, self._unread = (first.at, first.id), unread
            at = self._slot(self._unread_from)
            self._mark(at - 1, at)
            self._touch(at - 1, at)

    def set_unread_line(self, message_id: int, unread: int = 1) -> None:
        """Begins the new messages at one that came while nobody looked, or is far from the end."""
        entry = self._at.get(message_id)
        if entry is not None and self._unread_from is None:
            self._unread_from, self._unread = entry.key, unread
            at = self._slot(entry.key)
            self._mark(at, at)
            self._touch(at, at)

    def drop_unread_line(self) -> None:
        """All was read: the line goes with the next visit."""
        if self._unread_from is None:
            return
        at = self._slot(self._unread_from)
        self._unread_from, self._unread = None, 0
        if at < len(self._entries):
            self._mark(at, at)
            self._touch(at, at)

    def unread_place(self) -> int:
        """Where the unread line stands; -1 without one."""
        return -1 if self._unread_from is None else self._slot(self._unread_from)

    # Inside

    def _made(self, rows: list[MessageRow]) -> list[Entry]:
        """Entries with the quotes that can be told from what is loaded."""
        quoting = {row.quoted for row in rows if row.quoted}
        known = {}
        if quoting:
            loaded = (entry.row for entry in self._entries)
            known = {row.provider_id: row for row in (*loaded, *rows) if row.provider_id in quoting}
        return [
            Entry(
                row,
                quote=quote_of(known[row.quoted], self.other) if row.quoted in known else None,
            )
            for row in rows
        ]

    def unquoted(self) -> list[MessageRow]:
        """Loaded messages whose quote is not known yet."""
        return [e.row for e in self._entries if e.row.quoted and e.quote is None]

    def _index(self) -> None:
        self._at = {entry.row.id: entry for entry in self._entries}

    def _slot(self, key: tuple[int, int]) -> int:
        return bisect_left(self._entries, key, key=lambda entry: entry.key)

    def _insert(self, row: MessageRow) -> None:
        at = self._slot((row.at, row.id))
        self.beginInsertRows(QModelIndex(), at, at)
        entry = self._made([row])[0]
        self._entries.insert(at, entry)
        self._at[row.id] = entry
        self._mark(at - 1, at + 1)
        self.endInsertRows()
        self._touch(at - 1, at + 1)

    def _replace(self, at: int, entry: Entry) -> None:
        entry = replace(entry, stamp=0)
        self._entries[at] = entry
        self._at[entry.row.id] = entry
        self._mark(at - 1, at + 1)
        self._touch(at - 1, at + 1)

    def _cut(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        for entry in self._entries[first : last + 1]:
            self._at.pop(entry.row.id, None)
        del self._entries[first : last + 1]
        self._above = self._above if first else None
        self._mark(first - 1, first)
        self.endRemoveRows()
        self._touch(first - 1, first)

    def _touch(self, first: int, last: int) -> None:
        first, last = max(0, first), min(last, len(self._entries) - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))

    def _mark(self, first: int, last: int, fills: Callable[[Entry], bool] | None = None) -> int:
        """Sets what neighbours make of the entries between two places, the last one first.

        Where it ended: ``fills`` may have enough of them, once the unread line is among them.
        """
        now = self._now()
        own = self._newest_own()
        begin = max(0, first)
        for at in range(min(last, len(self._entries) - 1), begin - 1, -1):
            entry = self._marked(at, now, own)
            if fills is None:
                continue
            if fills(entry) and (self._unread_from is None or entry.key <= self._unread_from):
                return at
        return begin

    def _marked(self, at: int, now: int, own: int) -> Entry:
        """The entry at a place, with what its neighbours make of it."""
        old, row = self._entries[at], self._entries[at].row
        before = self._entries[at - 1].row if at else self._above
        after = self._entries[at + 1] if at + 1 < len(self._entries) else None
        today = phrases.local_day(row.at)
        new_day = before is None or phrases.local_day(before.at) != today
        day = phrases.day_line(row.at, now) if new_day else ""
        unread = self._unread if old.key == self._unread_from else 0
        head = before is None or bool(day) or unread > 0 or not joined(before, row)
        tail = (
            after is None
            or not joined(row, after.row)
            or after.key == self._unread_from
            or phrases.local_day(after.row.at) != today
        )
        marks = (day, unread, head, tail, row.id == own)
        if old.stamp and marks == marks_of(old):
            return old
        new = Entry(row, *marks, old.quote, hash((row, marks, old.quote)) or 1)
        self._entries[at] = self._at[row.id] = new
        return new

    def days_changed(self) -> None:
        """Another day began, or the days are those of another zone."""
        before = list(self._entries)
        self._mark(0, len(before) - 1)
        for at, (old, new) in enumerate(zip(before, self._entries, strict=True)):
            if old is not new:
                self._touch(at, at)

    def _newest_own(self) -> int:
        for entry in reversed(self._entries[-20:]):
            if entry.row.direction is Direction.OUT and entry.row.kind is not Kind.NOTE:
                return entry.row.id
        return 0
