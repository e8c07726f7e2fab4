"""The people of a campaign: a table over the ledger that reads only what is looked at.

The model holds pages of rows; a hundred thousand people cost as much as the two pages in view.
Invariant: a row that is not read yet is shown empty, asked for once, and painted when it is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core import bidi
from app.core.tasks import TaskOwner
from app.domain.campaigns import Counts, Entry, Step
from app.services.console import Console
from app.ui import phrases
from app.ui.pages.campaigns.words import note_of, number, step_words, tr
from app.ui.style.look import look, theme
from app.ui.telling import copy
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.painting import draw_text
from app.ui.widgets.panel import Panel
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.table import RowDelegate, Table, cell_room

Index = QModelIndex | QPersistentModelIndex
PAGE = 200
_NARROW = 720
_FILTERS: dict[str, tuple[Step, ...]] = {
    "all": (),
    "waiting": (Step.WAITING, Step.QUEUED, Step.SENDING),
    "read": (Step.READ,),
    "failed": (Step.FAILED,),
    "uncertain": (Step.UNCERTAIN,),
    "held": (Step.HELD,),
}


class PeopleModel(QAbstractTableModel):
    """Rows of the ledger. Signal: `wanted(int)` a page that is looked at and not there."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: dict[int, list[Entry]] = {}
        self._asked: set[int] = set()
        self.now = 0
        self.over = False

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._total

    def columnCount(self, parent: Index | None = None) -> int:
        return 5

    def entry(self, row: int) -> Entry | None:
        """The person of a row, if it is read; asks for it otherwise."""
        page, at = divmod(row, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            if page not in self._asked:
                self._asked.add(page)
                self.wanted.emit(page)
            return None
        return rows[at] if at < len(rows) else None

    def put_page(self, page: int, rows: list[Entry], now: int) -> None:
        """A page came."""
        self._asked.discard(page)
        self._pages[page] = rows
        self.now = now
        first = page * PAGE
        last = min(self._total, first + len(rows)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 4))

    def resize(self, total: int) -> None:
        """Another number of rows; those that stay keep their place."""
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def start_over(self, total: int) -> None:
        """Other rows altogether."""
        self.beginResetModel()
        self._total = total
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def stale(self, keep: Sequence[int]) -> None:
        """Forgets pages that are not in view; those in view are read again by the caller."""
        self._pages = {page: rows for page, rows in self._pages.items() if page in keep}
        self._asked.clear()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Name"), tr("Number"), tr("State"), tr("At"), tr("Note"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        one = self.entry(index.row())
        if one is None:
            return ""
        cells = self.cells(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return phrases.listed(cells)
        return cells[index.column()]

    def cells(self, one: Entry) -> tuple[str, str, str, str, str]:
        """What stands in the five columns."""
        return (
            bidi.isolate(one.name) if one.name else "–",
            _phone(one),
            step_words(one.step, self.over)[0],
            phrases.moment(one.sent_at, self.now),
            note_of(one, self.now, self.over),
        )


def _phone(one: Entry) -> str:
    if not one.number.startswith("+"):
        return bidi.ltr(one.number) or "–"
    return phrases.phone(one.digits)


class _PersonRow(RowDelegate):
    """Paints a person; the state has its icon."""

    def paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        now = theme()
        column = index.column()
        model = index.model()
        one = model.entry(index.row()) if isinstance(model, PeopleModel) else None
        inner = cell_room(rect, column, page=True)
        if one is None or not isinstance(model, PeopleModel):
            return
        font = now.font("body", "medium" if column == 0 else "regular", tabular=column in (1, 3))
        role = "text.primary" if column in (0, 1, 2) else "text.secondary"
        if column == 2:
            _, icon, colour = step_words(one.step, model.over)
            left = inner.right() - 15 if now.rtl else inner.left()
            box = QRect(left, inner.y(), 16, inner.height())
            look().icons.draw(painter, box, icon, colour, 16)
            inner = inner.adjusted(0, 0, -24, 0) if now.rtl else inner.adjusted(24, 0, 0, 0)
        draw_text(painter, inner, model.cells(one)[column], font, now.color(role), rtl=now.rtl)


class PeoplePane(QWidget):
    """The table with its filter. Signals: `chat_wanted(int, int)` chat and message."""

    chat_wanted = Signal(int, int)

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self._campaign = 0
        self._round = 0
        self._filter = "all"
        self.model = PeopleModel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.table = Table(tr("People"), page=True, kept="people")
        self.table.setModel(self.model)
        self.table.setItemDelegate(_PersonRow(self.table))
        self._narrow: bool | None = None
        self._columns()
        self.table.activated.connect(self._open)
        self.table.on_menu = self._menu
        self.nobody = EmptyState("users", tr("Nobody here"), tr("No person stands like this."))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nobody)
        column.addWidget(self.stack, 1)
        self.model.wanted.connect(self._fetch)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(150)
        self._typing.timeout.connect(self.start_over)

    def _head(self) -> QWidget:
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(theme().px(46))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        self.title = PlainLabel(tr("People"), "body", "semibold")
        row.addWidget(self.title)
        self.filter = Segmented(tr("Which people"), small=True)
        for key in _FILTERS:
            self.filter.add(key, self._filter_words(key, 0))
        self.filter.chosen.connect(self._filtered)
        row.addWidget(self.filter)
        row.addStretch(1)
        self.search = SearchField(tr("Name or number"), small=True)
        self.search.setFixedWidth(190)
        self.search.textChanged.connect(lambda _: self._typing.start())
        row.addWidget(self.search)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns()

    def _columns(self) -> None:
        narrow = self.width() < theme().wide(_NARROW)
        if narrow is self._narrow:  # what the operator drew stays
            return
        self._narrow = narrow
        self.table.set_columns([150, 144, 112, 72, 0] if narrow else [180, 160, 130, 96, 0])
        # the filter's words need the room; the table's name says what they are about
        self.title.setHidden(narrow)
        self.search.setFixedWidth(130 if narrow else 190)

    def _filter_words(self, key: str, count: int) -> str:
        words = {
            "all": tr("All {n}"),
            "waiting": tr("Not sent {n}") if self.model.over else tr("Waiting {n}"),
            "read": tr("Read {n}"),
            "failed": tr("Failed {n}"),
            "uncertain": tr("Not known {n}"),
            "held": tr("Held {n}"),
        }
        return words[key].format(n=number(count))

    def put(self, campaign_id: int, counts: Counts, over: bool = False) -> None:
        """Shows a campaign's people, or reads those in view again."""
        self.model.over = over
        for key, count in (
            ("all", counts.everyone),
            ("waiting", counts.left),
            ("read", counts.read),
            ("failed", counts.failed),
            ("uncertain", counts.uncertain),
            ("held", counts.held),
        ):
            self.filter.set_text(key, self._filter_words(key, count))
        self.filter.set_visible("uncertain", counts.uncertain > 0 or self._filter == "uncertain")
        if campaign_id != self._campaign:
            self._campaign = campaign_id
            self._filter = "all"
            self.filter.choose("all")
            self.search.clear()
            self.start_over()
        else:
            self._tasks.latest(self._refresh(), "people again")

    def _filtered(self, key: str) -> None:
        self._filter = key
        self.start_over()

    def show_only(self, key: str) -> None:
        """Chooses a filter, as a press on it does."""
        self.filter.choose(key)
        self._filtered(key)

    def start_over(self) -> None:
        """Reads from the top with the filter and the words that are set."""
        self._round += 1
        self._tasks.start(self._begin(self._round), "people")

    async def _begin(self, turn: int) -> None:
        steps, text = _FILTERS[self._filter], self.search.text()
        console = self._console.campaigns
        total = await console.people_count(self._campaign, steps=steps, text=text)
        rows = await console.people(self._campaign, steps=steps, text=text, limit=PAGE)
        if turn != self._round:
            return
        self.model.start_over(total)
        self.model.put_page(0, rows, self._console.clock.now_ms())
        self.table.scrollToTop()
        self.stack.setCurrentIndex(0 if total else 1)

    def _fetch(self, page: int) -> None:
        if not self._tasks.closed:
            self._tasks.start(self._read(page, self._round), "more people")

    async def _read(self, page: int, turn: int) -> None:
        rows = await self._console.campaigns.people(
            self._campaign, steps=_FILTERS[self._filter], text=self.search.text(),
            offset=page * PAGE, limit=PAGE,
        )  # fmt: skip
        if turn == self._round:
            self.model.put_page(page, rows, self._console.clock.now_ms())

    async def _refresh(self) -> None:
        turn = self._round
        steps, text = _FILTERS[self._filter], self.search.text()
        total = await self._console.campaigns.people_count(self._campaign, steps=steps, text=text)
        if turn != self._round:
            return
        self.model.resize(total)
        self.stack.setCurrentIndex(0 if total else 1)
        pages = self._pages_in_view()
        self.model.stale(pages)
        for page in pages:
            await self._read(page, turn)

    def _pages_in_view(self) -> list[int]:
        first = max(0, self.table.rowAt(0))
        last = self.table.rowAt(self.table.viewport().height() - 1)
        last = self.model.rowCount() - 1 if last < 0 else last
        return list(range(first // PAGE, max(first, last) // PAGE + 1))

    def _open(self, index: QModelIndex) -> None:
        one = self.model.entry(index.row())
        if one is not None and one.chat_id:
            self.chat_wanted.emit(one.chat_id, one.message_id)

    def _menu(self, index: QModelIndex, place: QPoint) -> None:
        one = self.model.entry(index.row())
        if one is None:
            return
        menu = Menu(tr("Person"), self)
        no_chat = "" if one.chat_id else tr("Nothing was sent to them yet.")
        menu.add(
            tr("Open the chat"),
            lambda: self.chat_wanted.emit(one.chat_id, one.message_id),
            icon="messages-square",
            reason=no_chat,
        )
        menu.add(
            tr("Copy the number"),
            lambda: copy(self, one.number, tr("Number copied")),
            icon="copy",
            reason="" if one.digits else tr("No number"),
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
