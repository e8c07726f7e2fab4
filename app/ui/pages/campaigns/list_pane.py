"""All campaigns in one table: what each says, to how many, how far it is, how it stands.

Invariant: rows that run are read again while they run, and nothing else moves by itself.
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
from app.domain.campaigns import Campaign, State
from app.domain.rows import NumberRow
from app.services.console import Console
from app.services.events import CampaignChanged
from app.ui import phrases
from app.ui.digits import amount
from app.ui.pages.campaigns.compare import CompareCard
from app.ui.pages.campaigns.words import message_words, number, share, state_of, tr
from app.ui.style.look import look, theme
from app.ui.telling import tell
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.painting import (
    chip_width,
    draw_bar,
    draw_chip,
    draw_tag,
    draw_text,
    tag_width,
    text_width,
)
from app.ui.widgets.panel import Panel
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.table import RowDelegate, Table, cell_room

Index = QModelIndex | QPersistentModelIndex
_NAME, _FROM, _MESSAGE, _PEOPLE, _PROGRESS, _READ, _STATE = range(7)
_TOGETHER_MS = 500
_NARROW = 1100


class CampaignModel(QAbstractTableModel):
    """A row a campaign."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Campaign] = []
        self.numbers: dict[int, NumberRow] = {}
        self.now = 0

    def put(self, rows: Sequence[Campaign], numbers: dict[int, NumberRow], now: int) -> None:
        """Other rows; those that only moved on keep the selection."""
        same = [one.id for one in rows] == [one.id for one in self.rows]
        self.numbers, self.now = numbers, now
        if same:
            self.rows = list(rows)
            if self.rows:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(len(self.rows) - 1, self.columnCount() - 1)
                )
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 7

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                *(tr("Campaign"), tr("From"), tr("Message"), tr("People"), tr("Sent")),
                *(tr("Read"), tr("State")),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return phrases.listed(
                (
                    one.name,
                    message_words(one.plan),
                    tr("%Ln people", one.counts.audience),
                    tr("{share} sent").format(share=share(one.counts.tried, one.counts.audience)),
                    state_of(one)[0],
                )
            )
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(one, index.column())
        return None

    def text(self, one: Campaign, column: int) -> str:
        """What stands in a cell."""
        if column == _NAME:
            return bidi.isolate(one.name)
        if column == _FROM:
            row = self.numbers.get(one.number_id)
            return row.code if row is not None else ""
        if column == _MESSAGE:
            return message_words(one.plan)
        if column == _PEOPLE:
            return number(one.counts.audience)
        if column == _PROGRESS:
            return share(one.counts.tried, one.counts.audience)
        if column == _READ:
            return share(one.counts.read, one.counts.arrived) if one.counts.arrived else "–"
        return state_of(one)[0]

    def when(self, one: Campaign) -> str:
        """The small words under the name."""
        if one.state is State.WAITING:
            return tr("starts {time}").format(time=phrases.moment(one.plan.start_at, self.now))
        if one.state.over:
            return tr("ended {time}").format(time=phrases.moment(one.ended_at, self.now))
        if one.started_at:
            return tr("started {time}").format(time=phrases.moment(one.started_at, self.now))
        return tr("made {time}").format(time=phrases.moment(one.created_at, self.now))


class _CampaignRow(RowDelegate):
    """Paints a campaign's row."""

    bar = True

    def paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        model = index.model()
        if not isinstance(model, CampaignModel):
            return
        now = theme()
        one = model.rows[index.row()]
        column = index.column()
        inner = cell_room(rect, column, page=True)
        text = model.text(one, column)
        if column == _NAME:
            half = inner.height() // 2
            top = QRect(inner.x(), inner.y() + 7, inner.width(), half - 6)
            below = QRect(inner.x(), inner.y() + half, inner.width(), half - 7)
            draw_text(
                painter, top, text, now.font("body", "semibold"), now.color("text.primary"),
                rtl=now.rtl,
            )  # fmt: skip
            draw_text(
                painter, below, model.when(one), now.font("small"), now.color("text.secondary"),
                rtl=now.rtl,
            )  # fmt: skip
        elif column == _FROM and text:
            row = model.numbers[one.number_id]
            width = tag_width(now, text)
            left = inner.right() + 1 - width if now.rtl else inner.left()
            draw_tag(
                painter, look(), QRect(left, inner.y(), width, inner.height()), text, row.colour
            )
        elif column == _PROGRESS:
            self._progress(painter, inner, one, text)
        elif column == _STATE:
            words, tone, icon = state_of(one)
            width = min(inner.width(), chip_width(now, words, icon))
            left = inner.right() + 1 - width if now.rtl else inner.left()
            high = now.px(20)
            box = QRect(left, inner.center().y() - high // 2, width, high)
            draw_chip(painter, look(), box, words, tone, icon)
        else:
            font = now.font("body", tabular=column in (_PEOPLE, _READ))
            role = "text.primary" if column != _READ else "text.secondary"
            draw_text(painter, inner, text, font, now.color(role), rtl=now.rtl)

    @staticmethod
    def _progress(painter: QPainter, inner: QRect, one: Campaign, text: str) -> None:
        now = theme()
        font = now.font("small", tabular=True)
        words = text_width(amount("100 %"), font) + 8
        wide = max(20, inner.width() - words)
        left = inner.right() + 1 - wide if now.rtl else inner.left()
        box = QRect(left, inner.center().y() - 3, wide, 6)
        part = one.counts.tried / one.counts.audience if one.counts.audience else 0.0
        role = "success.solid" if one.state is State.DONE else "accent.solid"
        draw_bar(painter, look(), box, part, role)
        at = inner.left() if now.rtl else inner.right() + 1 - words
        draw_text(
            painter, QRect(at, inner.y(), words, inner.height()), text, font,
            now.color("text.secondary"), align="end", rtl=now.rtl, elide=False,
        )  # fmt: skip


class ListPane(Panel):
    """Signals: `opened(int)` a campaign's own page; `edit(int)` a draft; `new` a new one."""

    opened = Signal(int)
    edit = Signal(int)
    new = Signal()
    counted = Signal(int)

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = tasks
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.model = CampaignModel(self)
        self.table = Table(tr("Campaigns"), row="tableTall", page=True, kept="campaigns")
        self.table.setModel(self.model)
        self.table.setItemDelegate(_CampaignRow(self.table))
        self._narrow: bool | None = None
        self._columns()
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._open)
        self.table.on_menu = self._menu
        self.table.on_delete = lambda index: self._delete(self.model.rows[index.row()])
        make = Button(tr("New campaign"), "primary", icon="plus")
        make.clicked.connect(lambda _checked=False: self.new.emit())
        self.empty = EmptyState(
            "megaphone",
            tr("No campaigns yet"),
            tr("A campaign sends one message to many people, at a pace that you set."),
            make,
        )
        self.waiting = Skeleton(6, avatars=False, row_height=52)
        self.stack = QStackedWidget()
        for widget in (self.waiting, self.table, self.empty):
            self.stack.addWidget(widget)
        self.waiting.start()
        column.addWidget(self.stack, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self.read)
        self.stops = [console.bus.listen(CampaignChanged, self._heard)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns()

    def _columns(self) -> None:
        narrow = self.width() < theme().wide(_NARROW)
        if narrow is not self._narrow:  # what the operator drew stays otherwise
            self._narrow = narrow
            wide, slim = [250, 76, 0, 88, 170, 80, 200], [180, 60, 0, 64, 130, 58, 172]
            self.table.set_columns(slim if narrow else wide)

    def _head(self) -> QWidget:
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(theme().px(44))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        self.words = PlainLabel("", role="text.secondary")
        row.addWidget(self.words)
        row.addStretch(1)
        self.compare = Button(tr("Compare"), "ghost", icon="chart-column", size="small")
        self.compare.clicked.connect(lambda _checked=False: self._compare())
        row.addWidget(self.compare)
        return head

    def _heard(self, change: CampaignChanged) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def read(self) -> None:
        """Reads the list again."""
        if not self._tasks.closed:
            self._tasks.latest(self._read(), "campaigns")

    async def _read(self) -> None:
        rows = await self._console.campaigns.all()
        at, place = self.table.currentIndex().row(), self.table.verticalScrollBar().value()
        chosen = self.model.rows[at].id if at >= 0 else 0
        self.model.put(rows, self._console.numbers.by_id(), self._console.clock.now_ms())
        if chosen and not self.table.currentIndex().isValid():
            self.table.choose(next((n for n, one in enumerate(rows) if one.id == chosen), -1))
            self.table.verticalScrollBar().setValue(place)
        self.waiting.stop()
        self.stack.setCurrentIndex(1 if rows else 2)
        running = sum(one.state is State.RUNNING for one in rows)
        paused = sum(one.state is State.PAUSED for one in rows)
        parts = [tr("%Ln campaigns", len(rows))]
        if running:
            parts.append(tr("%Ln running", running))
        if paused:
            parts.append(tr("%Ln paused", paused))
        self.words.setText(phrases.listed(parts))
        done = [one for one in rows if one.counts.tried]
        self.compare.set_reason("" if len(done) > 1 else tr("Two campaigns have to have sent."))
        self.counted.emit(len(rows))

    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.rows):
            one = self.model.rows[index.row()]
            (self.edit if one.state is State.DRAFT else self.opened).emit(one.id)

    def _compare(self) -> None:
        rows = [one for one in self.model.rows if one.counts.tried]
        card = CompareCard(self.compare, rows)
        card.open()

    def _menu(self, index: QModelIndex, place: QPoint) -> None:
        one = self.model.rows[index.row()]
        why = _why_not_deleted(one)
        menu = Menu(tr("Campaign"), self)
        menu.add(tr("Open"), lambda: self._open(index), icon="arrow-right")
        menu.add(
            tr("Delete…"),
            lambda: self._delete(one),
            icon="trash-2",
            keys="" if why else "Del",
            danger=True,
            reason=why,
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _delete(self, one: Campaign) -> None:
        why = _why_not_deleted(one)
        if why:
            tell(self, why, icon="info")
        else:
            self._tasks.once(lambda: self._remove(one), "remove")

    async def _remove(self, one: Campaign) -> None:
        card = ConfirmCard(
            self.table,
            tr("Delete {name}").format(name=bidi.isolate(one.name)),
            tr("Its ledger goes away. The messages stay in their chats."),
            tr("Delete the campaign"),
        )
        card.open()
        if await card.result():
            await self._console.campaigns.remove(one.id)


def _why_not_deleted(one: Campaign) -> str:
    return "" if one.state.over or one.state is State.DRAFT else tr("Cancel it first.")
