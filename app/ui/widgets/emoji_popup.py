"""The emoji picker: used lately, all of them, search by name and keyword.

What they are called comes from `emoji_table.py`. Invariant: the picker is made when it first
opens, never at start-up.
"""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.tasks import TaskOwner
from app.services.settings import Settings
from app.ui.style.look import theme
from app.ui.widgets.announce import announce
from app.ui.widgets.emoji_table import Emoji, bare, found, reading, table
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import draw_text, fill_round
from app.ui.widgets.panel import Line
from app.ui.widgets.popup import PopupFrame
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.themed import sides

Index = QModelIndex | QPersistentModelIndex
NAME_ROLE = Qt.ItemDataRole.UserRole + 1
COLUMNS, CELL_HEIGHT = 9, 36
RECENT = 27
_USUAL = (
    "👍",
    "🙏",
    "😀",
    "😊",
    "🎉",
    "❤️",
    "😉",
    "👏",
    "✅",
    "📎",
    "🚚",
    "🏠",
    "☀️",
    "🔧",
    "📐",
    "🕐",
    "👀",
    "💪",
)


class EmojiModel(QAbstractListModel):
    """A flat list of emoji."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Emoji] = []

    def show(self, emoji: list[Emoji]) -> None:
        """Others."""
        self.beginResetModel()
        self._all = emoji
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._all)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._all):
            return None
        emoji = self._all[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return emoji.sign
        if role in (NAME_ROLE, Qt.ItemDataRole.AccessibleTextRole):
            return emoji.name
        return None


class _Cells(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(44, CELL_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = theme()
        some: Any = option
        rect: QRect = some.rect.adjusted(2, 2, -2, -2)
        if some.state & QStyle.StateFlag.State_Selected:
            fill_round(
                painter,
                rect,
                now.radius("sm"),
                now.color("surface.selected"),
                now.color("border.focus"),
                2,
            )
        elif some.state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, rect, now.radius("sm"), now.color("surface.hover"))
        font = QFont(now.font("page"))
        font.setPixelSize(20)
        draw_text(
            painter,
            rect,
            str(index.data()),
            font,
            now.color("text.primary"),
            align="center",
            elide=False,
        )


class _Search(SearchField):
    """Arrows move in the grid while the words are typed."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: COLUMNS, Qt.Key.Key_Up: -COLUMNS}
        if not self.text():
            side = -1 if theme().rtl else 1
            steps |= {Qt.Key.Key_Right: side, Qt.Key.Key_Left: -side}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
            return
        super().keyPressEvent(event)


class EmojiPopup(PopupFrame):
    """`picked(str)` with the sign. Those used lately are kept in ``settings``, newest first."""

    picked = Signal(str)

    def __init__(self, anchor: QWidget, settings: Settings, tasks: TaskOwner) -> None:
        super().__init__(anchor, "", margin=0)
        self.setAccessibleName(self.tr("Emoji"))
        self._settings = settings
        tasks.start(asyncio.to_thread(reading()), "words of emoji")
        self._model = EmojiModel()
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 6)
        self.search = _Search(self.tr("Search, for example thumbs"))
        top.addWidget(self.search)
        self.body.addLayout(top)
        self._head = PlainLabel("", "caption", "semibold", "text.muted")
        self._head.setContentsMargins(12, 0, 12, 4)
        self.body.addWidget(self._head)
        self.view = QListView()
        self.view.setModel(self._model)
        self._cells = _Cells()
        self.view.setItemDelegate(self._cells)
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setGridSize(QSize(46, CELL_HEIGHT + 2))
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("Emoji"))
        self.view.setProperty("ownFocus", True)
        grid = QHBoxLayout()
        grid.setContentsMargins(*sides(10, 0, 4, 0))
        grid.addWidget(self.view)
        self.body.addLayout(grid, 1)
        self.body.addWidget(Line())
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 7, 12, 8)
        self._name = PlainLabel("", "small", role="text.secondary")
        foot.addWidget(self._name, 1)
        foot.addWidget(KeyCap("Enter", self.tr("insert")))
        self.body.addLayout(foot)
        self.search.textChanged.connect(lambda _: self._fill())
        self.search.moved.connect(self._move)
        self.search.searched.connect(lambda _: self._take(self.view.currentIndex()))
        self.search.left.connect(self.close_popup)
        self.view.clicked.connect(self._take)
        self.view.selectionModel().currentChanged.connect(lambda now, _: self._said(now))

    def open_picker(self, clear_of: QWidget | None = None) -> None:
        """Opens over its button, and over ``clear_of``, where the words stand."""
        self.search.clear()
        self._fill()
        host = self.parentWidget()
        room = host.height() - 160 if host is not None else 380
        self.open_at(
            above=True, width=444, height=min(380, room), first=self.search, clear_of=clear_of
        )

    def _fill(self) -> None:
        text = self.search.text().strip()
        lately = [*self._recent(), *_USUAL]
        if text:
            shown = found(text, lately)
            head = self.tr("%Ln found", "", len(shown))
        else:
            known = {bare(emoji.sign): emoji for emoji in table()}
            signs = dict.fromkeys(bare(sign) for sign in lately)
            first = [sign for sign in signs if sign in known][:RECENT]
            shown = [known.pop(sign) for sign in first]
            shown += known.values()
            head = self.tr("Used lately, then all")
        self._head.setText(head)
        self._model.show(shown)
        if shown:
            self.view.setCurrentIndex(self._model.index(0))
        self._said(self.view.currentIndex())

    def _recent(self) -> list[str]:
        return [str(sign) for sign in self._settings.get("emoji_recent")]

    def _move(self, by: int) -> None:
        at = self.view.currentIndex().row() + by
        if 0 <= at < self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(at))
            announce(self.search, str(self.view.currentIndex().data(NAME_ROLE)))

    def _said(self, index: QModelIndex) -> None:
        name = f"{index.data()}  {index.data(NAME_ROLE)}" if index.isValid() else ""
        self._name.setText(name)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            sign = str(index.data())
            recent = [sign, *(one for one in self._recent() if one != sign)]
            self._settings.set("emoji_recent", recent[:RECENT])
            self.close_popup()
            self.picked.emit(sign)
