"""The chat list: the order of all its chats, the rows of those that were looked at, found messages.

All chats stand in the list, fifty thousand of them too; a row is read when its place is looked at,
and is nothing until then. The list pane feeds the model. Invariants: a refresh moves, inserts or
removes just the rows it names, so selection and scroll stay where they are; of a list whose order
is not read yet, the first places are known and the others counted.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.core.bidi import strip
from app.domain.chat_order import CLOSED_WINDOW, NO_WINDOW, ChatOrder, Key
from app.domain.rows import ChatRow, ChatTab, LabelRow, NumberRow, SearchHit
from app.ui import phrases
from app.ui.models.chat_preview import spoken
from app.ui.models.list_query import ListQuery

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
SECTION_ROLE = Qt.ItemDataRole.UserRole + 2
PAGE, FURTHER = 100, 300
"""Rows of the first page, and of those that are read ahead of the view."""
_TOGETHER, _FEW, _NEAR, _KEPT = 8, 3, 2_000, 1_500
_NONE: tuple[int, dict[int, ChatRow], dict[int, ChatRow], ChatOrder] = (-1, {}, {}, ChatOrder())


class ChatsModel(QAbstractListModel):
    """Rows answer `ITEM_ROLE` (ChatRow or SearchHit; None: not read yet) and `SECTION_ROLE` (a
    heading above). ``wanted``: a search goes on from here. ``needed``: somebody reads this place.
    """

    wanted = Signal(int)
    needed = Signal(int)

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
        self._order = ChatOrder()
        self._beyond = 0
        self._rows: dict[int, ChatRow] = {}
        self._hits: list[SearchHit] = []
        self._whole = True
        self._asked = False
        self.refreshed = 0
        self._planned = _NONE

    # What the view reads

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self.chats + len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        at = index.row()
        if not 0 <= at < self.rowCount():
            return None
        if role == SECTION_ROLE:
            return self.section(at)
        item = self.item(at)
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            if item is None:
                self.needed.emit(at)  # a screen reader may be anywhere
                item = self.item(at)
            if isinstance(item, ChatRow):
                number = self._numbers().get(item.number_id)
                return spoken(item, number, self._now(), self._labels())
            if item is None:
                return self.tr("Loading")
            when = phrases.list_time(item.at, self._now())
            return strip(phrases.listed((item.chat_name, item.text, when)))
        return None

    def canFetchMore(self, parent: Index) -> bool:
        waits = self._whole or self._asked or not self.query.text
        return not parent.isValid() and not waits

    def fetchMore(self, parent: Index) -> None:
        self._asked = True
        self.wanted.emit(len(self._order))

    def item(self, at: int) -> ChatRow | SearchHit | None:
        """The row at a place, where it was read."""
        if at < len(self._order):
            return self._rows.get(self._order.id(at))
        return None if at < self.chats else self._hits[at - self.chats]

    def section(self, at: int) -> str:
        """The heading that begins at a row, or nothing."""
        if at >= self.chats:
            words = self.tr("Starred") if self.query.starred else self.tr("Messages")
            return words if at == self.chats else ""
        if self._hits:
            return self.tr("Chats") if at == 0 else ""
        if not self._is_parted or at >= len(self._order):
            return ""
        now = self._standing(at)
        if at and self._standing(at - 1) == now:
            return ""
        return (
            self.tr("Window closes first"),
            self.tr("No window: linked phones, longest wait first"),
            self.tr("Window closed: a template reaches them"),
        )[now]

    @property
    def _is_parted(self) -> bool:
        return self.query.tab is ChatTab.NEEDS_REPLY and self.query.order == "urgent"

    def _standing(self, at: int) -> int:
        first = self._order.key(at)[0]
        return (first >= NO_WINDOW) + (first >= CLOSED_WINDOW)

    def headed(self) -> list[int]:
        """The places at which a heading begins, the first one first."""
        if self._hits:
            return sorted({0, self.chats})
        if not self._is_parted:
            return []
        slot = self._order.slot
        begin = (0, slot((NO_WINDOW, 0, 0)), slot((CLOSED_WINDOW, 0, 0)))
        return sorted({at for at in begin if at < len(self._order)})

    @property
    def chats(self) -> int:
        """How many chats are in the list."""
        return len(self._order) + self._beyond

    @property
    def hits(self) -> int:
        """How many messages are found."""
        return len(self._hits)

    @property
    def complete(self) -> bool:
        """Whether the places of all chats are known."""
        return self._whole

    def ids(self) -> list[int]:
        """Ids of the chats whose places are known, in their order."""
        return self._order.ids()

    def row(self, chat_id: int) -> ChatRow | None:
        """The row of a chat, where it was read."""
        return self._rows.get(chat_id)

    def place(self, chat_id: int) -> int:
        """Where a chat stands; -1 where it is not known to be in the list."""
        row = self._rows.get(chat_id)
        if row is not None:
            at = self._order.slot(self.query.key(row))
            if at < len(self._order) and self._order.id(at) == chat_id:
                return at
        return self._order.place(chat_id)

    def id_at(self, at: int) -> int:
        """The chat of a place; 0 where it is not known, or is a message."""
        return self._order.id(at) if 0 <= at < len(self._order) else 0

    def missing(self, first: int, last: int) -> list[int]:
        """The chats of some places whose rows were not read."""
        return [one for one in self._order.ids(max(0, first), last + 1) if one not in self._rows]

    # What the pane writes

    def show(self, query: ListQuery, rows: list[ChatRow], complete: bool, beyond: int = 0) -> None:
        """Another list, of which these are the first chats; ``beyond`` more are counted in it."""
        self.beginResetModel()
        self.query = query
        self._order = ChatOrder()
        for at, row in enumerate(rows):
            self._order.insert(at, query.key(row))
        self._rows = {row.id: row for row in rows}
        self._hits = []
        self._whole = complete
        self._beyond = 0 if complete else max(0, beyond)
        self._asked = False
        self.refreshed += 1
        self.endResetModel()

    def take(self, query: ListQuery, order: ChatOrder, rows: Iterable[ChatRow]) -> None:
        """The same list anew: the order of all its chats, and those rows that are seen."""
        count, known = len(order), len(self._order)
        if count > self.chats:
            self.beginInsertRows(QModelIndex(), self.chats, count - 1)
            self._beyond = count - known
            self.endInsertRows()
        elif count < self.chats:
            self.beginRemoveRows(QModelIndex(), count, self.chats - 1)
            self._order = self._order.changed(range(min(count, known), known), ())
            self._beyond = count - len(self._order)
            self.endRemoveRows()
        self.query = query
        self._rows = {row.id: row for row in rows}
        self._whole = True
        self.refreshed += 1
        self._arrange(order, 0)

    def learn(self, rows: Iterable[ChatRow], first: int, last: int) -> None:
        """Rows that were read for some places; where they stand, the order alone says."""
        fresh = {row.id: row for row in rows if row.id not in self._rows}
        self._rows.update(fresh)
        places = [at for at in range(first, last + 1) if self.id_at(at) in fresh]
        if places:
            self.dataChanged.emit(self.index(places[0]), self.index(places[-1]))

    def forget_far(self, first: int, last: int) -> None:
        """Lets rows go that are far from the places that are seen, where there are many."""
        if len(self._rows) > _KEPT and not self.query.text:
            near = self._order.ids(max(0, first - _KEPT // 4), last + _KEPT // 4)
            self._rows = {one: self._rows[one] for one in near if one in self._rows}

    def append(self, rows: list[ChatRow], complete: bool) -> None:
        """The next page of a search."""
        self._asked = False
        self._whole = complete
        fresh = [row for row in rows if row.id not in self._rows]
        if not fresh:
            return
        at = len(self._order)
        self.beginInsertRows(QModelIndex(), at, at + len(fresh) - 1)
        for row in fresh:
            self._order.insert(len(self._order), self.query.key(row))
        self._rows.update((row.id, row) for row in fresh)
        self.endInsertRows()

    def set_hits(self, hits: list[SearchHit]) -> None:
        """The messages found, below the chats."""
        at = self.chats
        if self._hits:
            self.beginRemoveRows(QModelIndex(), at, at + len(self._hits) - 1)
            self._hits = []
            self.endRemoveRows()
        if hits:
            self.beginInsertRows(QModelIndex(), at, at + len(hits) - 1)
            self._hits = hits
            self.endInsertRows()
        if self.chats:
            self.dataChanged.emit(self.index(0), self.index(0), [SECTION_ROLE])

    def follow_hits(self, hits: list[SearchHit]) -> None:
        """The same search once more: what is new comes in, what is gone goes, the rest stays."""
        named = {hit.message_id: hit for hit in hits}
        for at in range(len(self._hits) - 1, -1, -1):
            if self._hits[at].message_id not in named:
                self.beginRemoveRows(QModelIndex(), self.chats + at, self.chats + at)
                del self._hits[at]
                self.endRemoveRows()
        for at, hit in enumerate(hits):
            place = self.chats + at
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
        self.refreshed += 1
        found = {row.id: row for row in rows}
        if len(found) > _TOGETHER and not self.query.text:
            self._refresh_many(found, set(asked))
            return
        for chat_id in asked:
            row, at = found.get(chat_id), self.place(chat_id)
            if row is None or not self.query.holds(row):
                if at >= 0:
                    self._remove(at)
            elif at >= 0:
                self._change(at, row)
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
        fits, order = found, self._order
        if not self.query.text:
            fits = self._fitting(found)
            order = self._moved(fits, self._places(fits))
            self._planned = self.refreshed, found, fits, order
        return [fits[one] for one in order.ids(first, first + count) if one in fits]

    def _fitting(self, found: Mapping[int, ChatRow]) -> dict[int, ChatRow]:
        fits = {one: row for one, row in found.items() if self.query.holds(row)}
        if self._whole or not len(self._order):
            return fits
        # others whose places are not known may stand between the last one and one behind it
        end = self._order.key(len(self._order) - 1)
        return {one: row for one, row in fits.items() if self.query.key(row) <= end}

    def _places(self, chats: Collection[int]) -> dict[int, int]:
        """Where those of the chats stand that are in the list."""
        places = self._order.places(chats, _NEAR)  # what changes stands there, mostly
        rest = [one for one in chats if one not in places]
        if sum(one not in self._rows for one in rest) > _FEW:
            return self._order.places(chats)
        return places | {one: at for one in rest if (at := self.place(one)) >= 0}

    def _moved(self, fits: Mapping[int, ChatRow], places: Mapping[int, int]) -> ChatOrder:
        return self._order.moved({one: self.query.key(row) for one, row in fits.items()}, places)

    def _refresh_many(self, found: dict[int, ChatRow], asked: set[int]) -> None:
        """As one by one, but ordered once: what each move tells the view would hold the window."""
        (turn, ahead, fits, order), self._planned = self._planned, _NONE
        if (turn, ahead) != (self.refreshed - 1, found) or asked != fits.keys():
            fits = self._fitting(found)
            places = self._places(asked)
            leaving = sorted((at for one, at in places.items() if one not in fits), reverse=True)
            for at in leaving:
                self._remove(at)
            order = self._moved(fits, self._places(fits) if leaving else places)
        if fresh := len(order) - len(self._order):
            self.beginInsertRows(QModelIndex(), self.chats, self.chats + fresh - 1)
            self._beyond += fresh
            self.endInsertRows()
        self._rows.update(fits)
        self._arrange(order, self._beyond - fresh)

    def _arrange(self, order: ChatOrder, beyond: int) -> None:
        """Another order of as many chats."""
        self.layoutAboutToBeChanged.emit()
        kept = [one for one in self.persistentIndexList() if one.row() < len(self._order)]
        stood = [self._order.key(one.row()) for one in kept]
        self._order, self._beyond = order, beyond
        self.changePersistentIndexList(kept, [self._index_of(key) for key in stood])
        self.layoutChanged.emit()

    def _index_of(self, key: Key) -> QModelIndex:
        """Of the chat that had this key."""
        at = self._order.slot(key)
        if at == len(self._order) or self._order.key(at) != key:
            at = self._order.place(abs(key[2]))
        return self.index(at) if at >= 0 else QModelIndex()

    def _change(self, at: int, row: ChatRow) -> None:
        old = self._rows.get(row.id)
        if old == row:
            return
        key = self.query.key(row)
        if self._order.key(at) == key or self.query.text:
            self._rows[row.id] = row
            self.dataChanged.emit(self.index(at), self.index(at))
            return
        slot = self._order.slot(key)
        to = slot - 1 if slot > at else slot
        if slot == len(self._order) and not self._whole:
            self._remove(at)
            return
        self._rows[row.id] = row
        if to != at:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), slot)
        self._order.remove(at)
        self._order.insert(to, key)
        if to != at:
            self.endMoveRows()
        self.dataChanged.emit(self.index(to), self.index(to))

    def _insert(self, row: ChatRow) -> None:
        to = self._order.slot(self.query.key(row))
        if to == len(self._order) and not self._whole:
            return
        self.beginInsertRows(QModelIndex(), to, to)
        self._order.insert(to, self.query.key(row))
        self._rows[row.id] = row
        self.endInsertRows()

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        self._rows.pop(self._order.id(at), None)
        self._order.remove(at)
        self.endRemoveRows()


def hit_title(hit: SearchHit) -> str:
    """The name above a found message."""
    name = hit.chat_name
    return phrases.phone(name) if name.split("@")[0].isdigit() else name
