"""The chat list: ids and display rows, loaded page by page, with message hits below them.

The list pane feeds it and hears ``wanted`` when the view nears the end. Invariant: a refresh
moves, inserts or removes just the rows it names, so selection and scroll stay where they are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.core.bidi import strip
from app.domain.messages import ChatKind
from app.domain.rows import EVERYTHING, ChatFilter, ChatRow, ChatTab, LabelRow, NumberRow, SearchHit
from app.ui import phrases
from app.ui.models.chat_preview import spoken

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
SECTION_ROLE = Qt.ItemDataRole.UserRole + 2
PAGE, FURTHER = 100, 300
"""Rows of the first page, and of those that are read ahead of the view."""
_TOGETHER = 8


class ListQuery(NamedTuple):
    """What the list shows: a tab, perhaps of some numbers only, perhaps searched.

    ``at``: the moment (ms) by which windows count as closed; it stays while the list is shown, so
    that rows keep their places.
    """

    tab: ChatTab = ChatTab.ALL
    numbers: frozenset[int] | None = None
    text: str = ""
    order: str = "newest"
    only: ChatFilter = EVERYTHING
    starred: bool = False
    at: int = 0

    def standing(self, row: ChatRow) -> int:
        """How urgent: 0 a window that closes, 1 none to close, 2 a closed one."""
        if row.window_until > self.at:
            return 0
        return 2 if row.window_until else 1

    def holds(self, row: ChatRow) -> bool:
        """Whether a row belongs to the list. Of a search only the store can tell."""
        if self.numbers is not None and row.number_id not in self.numbers:
            return False
        if self.starred or (not self.text and not self.only.holds(row)):
            return False
        if self.tab is ChatTab.NEEDS_REPLY:
            return row.needs_reply
        if self.tab is ChatTab.UNREAD:
            return row.unread > 0
        if self.tab is ChatTab.GROUPS:
            return row.kind is ChatKind.GROUP
        return self.tab is not ChatTab.CHANNELS or row.kind is ChatKind.CHANNEL

    def key(self, row: ChatRow) -> tuple[int, ...]:
        """The place of a row, as the store orders them."""
        if self.order == "urgent":
            standing = self.standing(row)
            return (standing, 0 if standing else row.window_until, row.waiting_since, row.id)
        if self.order == "oldest":
            return (row.last_at, row.id)
        return (0 if row.pinned else 1, -row.last_at, -row.id)


class ChatsModel(QAbstractListModel):
    """Rows answer `ITEM_ROLE` (ChatRow or SearchHit) and `SECTION_ROLE` (a heading above)."""

    wanted = Signal(int)

    def __init__(
        self,
        numbers: Callable[[], Mapping[int, NumberRow]],
        now: Callable[[], int],
        labels: Callable[[], Mapping[int, LabelRow]] = dict,
    ) -> None:
        super().__init__()
        self._labels = labels
        self._numbers = numbers
        self._now = now
        self.query = ListQuery()
        self._ids: list[int] = []
        self._rows: dict[int, ChatRow] = {}
        self._hits: list[SearchHit] = []
        self._complete = True
        self._asked = False

    # What the view reads

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids) + len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        at = index.row()
        if not 0 <= at < self.rowCount():
            return None
        item = self.item(at)
        if role == ITEM_ROLE:
            return item
        if role == SECTION_ROLE:
            return self.section(at)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            if isinstance(item, ChatRow):
                number = self._numbers().get(item.number_id)
                return spoken(item, number, self._now(), self._labels())
            when = phrases.list_time(item.at, self._now())
            return strip(f"{item.chat_name}, {item.text}, {when}")
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete and not self._asked

    def fetchMore(self, parent: Index) -> None:
        self._asked = True
        self.wanted.emit(len(self._ids))

    @property
    def last(self) -> ChatRow | None:
        """The last loaded chat."""
        return self._rows[self._ids[-1]] if self._ids else None

    def item(self, at: int) -> ChatRow | SearchHit:
        """The row at a place."""
        if at < len(self._ids):
            return self._rows[self._ids[at]]
        return self._hits[at - len(self._ids)]

    def section(self, at: int) -> str:
        """The heading that begins at a row, or nothing."""
        if at >= len(self._ids):
            words = self.tr("Starred") if self.query.starred else self.tr("Messages")
            return words if at == len(self._ids) else ""
        if self.query.tab is not ChatTab.NEEDS_REPLY or self.query.order != "urgent":
            return self.tr("Chats") if self._hits and at == 0 else ""
        now = self.query.standing(self._rows[self._ids[at]])
        if at and self.query.standing(self._rows[self._ids[at - 1]]) == now:
            return ""
        return (
            self.tr("Window closes first"),
            self.tr("No window: linked phones, longest wait first"),
            self.tr("Window closed: a template reaches them"),
        )[now]

    @property
    def chats(self) -> int:
        """How many chats are loaded."""
        return len(self._ids)

    @property
    def hits(self) -> int:
        """How many messages are found."""
        return len(self._hits)

    @property
    def complete(self) -> bool:
        """Whether all chats of the query are loaded."""
        return self._complete

    def ids(self) -> list[int]:
        """Ids of the loaded chats, in their order."""
        return list(self._ids)

    def row(self, chat_id: int) -> ChatRow | None:
        """The loaded row of a chat."""
        return self._rows.get(chat_id)

    def place(self, chat_id: int) -> int:
        """Where a chat stands; -1 where it is not loaded."""
        return self._ids.index(chat_id) if chat_id in self._rows else -1

    # What the pane writes

    def show(self, query: ListQuery, rows: list[ChatRow], complete: bool) -> None:
        """Another list."""
        self.beginResetModel()
        self.query = query
        self._ids = [row.id for row in rows]
        self._rows = {row.id: row for row in rows}
        self._hits = []
        self._complete = complete
        self._asked = False
        self.endResetModel()

    def append(self, rows: list[ChatRow], complete: bool) -> None:
        """The next page."""
        self._asked = False
        self._complete = complete
        fresh = [row for row in rows if row.id not in self._rows]
        if not fresh:
            return
        at = len(self._ids)
        self.beginInsertRows(QModelIndex(), at, at + len(fresh) - 1)
        self._ids += [row.id for row in fresh]
        self._rows.update((row.id, row) for row in fresh)
        self.endInsertRows()

    def set_hits(self, hits: list[SearchHit]) -> None:
        """The messages found, below the chats."""
        at = len(self._ids)
        if self._hits:
            self.beginRemoveRows(QModelIndex(), at, at + len(self._hits) - 1)
            self._hits = []
            self.endRemoveRows()
        if hits:
            self.beginInsertRows(QModelIndex(), at, at + len(hits) - 1)
            self._hits = hits
            self.endInsertRows()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(0), [SECTION_ROLE])

    def follow_hits(self, hits: list[SearchHit]) -> None:
        """The same search once more: what is new comes in, what is gone goes, the rest stays."""
        named = {hit.message_id: hit for hit in hits}
        for at in range(len(self._hits) - 1, -1, -1):
            if self._hits[at].message_id not in named:
                self.beginRemoveRows(QModelIndex(), len(self._ids) + at, len(self._ids) + at)
                del self._hits[at]
                self.endRemoveRows()
        for at, hit in enumerate(hits):
            place = len(self._ids) + at
            if at == len(self._hits) or self._hits[at].message_id != hit.message_id:
                self.beginInsertRows(QModelIndex(), place, place)
                self._hits.insert(at, hit)
                self.endInsertRows()
            elif self._hits[at] != hit:
                self._hits[at] = hit
                self.dataChanged.emit(self.index(place), self.index(place))
        if self.rowCount():  # headings
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1), [SECTION_ROLE])

    def refresh(self, rows: Iterable[ChatRow], asked: Iterable[int]) -> None:
        """Fresh rows of the ids asked for; what did not come back is gone."""
        found = {row.id: row for row in rows}
        if len(found) > _TOGETHER and not self.query.text:
            self._refresh_many(found, set(asked))
            return
        for chat_id in asked:
            row = found.get(chat_id)
            here = chat_id in self._rows
            if row is None or not self.query.holds(row):
                if here:
                    self._remove(self._ids.index(chat_id))
            elif here:
                self._change(row)
            elif not self.query.text:
                self._insert(row)

    def add_found(self, rows: Iterable[ChatRow]) -> None:
        """Chats that fit the search only since it was answered."""
        for row in rows:
            if row.id not in self._rows:
                self._insert(row)

    def coming(self, rows: Iterable[ChatRow], first: int, count: int) -> list[ChatRow]:
        """Those of the fresh rows that ``refresh`` will show at the places from ``first`` on."""
        found = {row.id: row for row in rows}
        if self.query.text:
            shown = [found.get(one) for one in self._ids[first : first + count]]
            return [row for row in shown if row is not None]
        every = {**self._rows, **{row.id: row for row in found.values() if self.query.holds(row)}}
        ids = sorted(every, key=lambda one: self.query.key(every[one]))
        return [every[one] for one in ids[first : first + count] if one in found]

    def _refresh_many(self, found: Mapping[int, ChatRow], asked: set[int]) -> None:
        """As one by one, but sorted once: what each move tells the view would hold the window."""
        key = self.query.key
        fits = {one: row for one, row in found.items() if self.query.holds(row)}
        if not self._complete and self._ids:
            # others that are not loaded may stand between the last row and one behind it
            end = key(self._rows[self._ids[-1]])
            fits = {one: row for one, row in fits.items() if key(row) <= end}
        for at in range(len(self._ids) - 1, -1, -1):
            if self._ids[at] in asked and self._ids[at] not in fits:
                self._remove(at)
        fresh = [one for one in fits if one not in self._rows]
        if fresh:
            at = len(self._ids)
            self.beginInsertRows(QModelIndex(), at, at + len(fresh) - 1)
            self._ids += fresh
            self._rows.update((one, fits[one]) for one in fresh)
            self.endInsertRows()
        self.layoutAboutToBeChanged.emit()
        kept = [one for one in self.persistentIndexList() if one.row() < len(self._ids)]
        stood = [self._ids[one.row()] for one in kept]
        self._rows.update(fits)
        self._ids.sort(key=lambda one: key(self._rows[one]))
        places = {one: at for at, one in enumerate(self._ids)}
        self.changePersistentIndexList(kept, [self.index(places[one]) for one in stood])
        self.layoutChanged.emit()

    def repaint(self) -> None:
        """Times, tags or the theme changed: same rows, drawn anew."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def _change(self, row: ChatRow) -> None:
        at = self._ids.index(row.id)
        old = self._rows[row.id]
        if old == row:
            return
        if self.query.key(old) == self.query.key(row) or self.query.text:
            self._rows[row.id] = row
            self.dataChanged.emit(self.index(at), self.index(at))
            return
        rest = [one for one in self._ids if one != row.id]
        to = self._slot(row, rest)
        if to == len(rest) and not self._complete:
            self._remove(at)
            return
        self._rows[row.id] = row
        if to != at:
            end = to + 1 if to > at else to
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), end)
            self._ids = [*rest[:to], row.id, *rest[to:]]
            self.endMoveRows()
        self.dataChanged.emit(self.index(to), self.index(to))
        self._sections_moved()

    def _insert(self, row: ChatRow) -> None:
        to = self._slot(row, self._ids)
        if to == len(self._ids) and not self._complete:
            return
        self.beginInsertRows(QModelIndex(), to, to)
        self._ids.insert(to, row.id)
        self._rows[row.id] = row
        self.endInsertRows()
        self._sections_moved()

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        self._rows.pop(self._ids.pop(at))
        self.endRemoveRows()
        self._sections_moved()

    def _slot(self, row: ChatRow, ids: list[int]) -> int:
        key = self.query.key
        return bisect_left(ids, key(row), key=lambda one: key(self._rows[one]))

    def _sections_moved(self) -> None:
        if self.query.order == "urgent" and self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1), [SECTION_ROLE])


def hit_title(hit: SearchHit) -> str:
    """The name above a found message."""
    name = hit.chat_name
    return phrases.phone(name) if name.split("@")[0].isdigit() else name
