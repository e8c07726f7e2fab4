"""Puts labels on a chat: type to find one or to make one, Enter puts it on or takes it off.

Invariant: the list shows the chat as it is; each press is saved at once.
"""

from __future__ import annotations

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
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.bidi import isolate, strip
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.domain.rows import LabelRow
from app.services.console import Console
from app.ui.style.look import look, theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.fields import SearchField
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.label_chip import draw_label, label_width
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import after, at_start
from app.ui.widgets.panel import Line
from app.ui.widgets.popup import PopupFrame

Index = QModelIndex | QPersistentModelIndex
LABEL_ROLE = Qt.ItemDataRole.UserRole + 1
ON_ROLE = Qt.ItemDataRole.UserRole + 2
COLOURS = ("teal", "violet", "orange", "rose", "gold", "green", "sky", "slate")
_ROW, _SHOWN = 32, 7


class LabelModel(QAbstractListModel):
    """Labels, with those that are on."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[LabelRow] = []
        self._on: frozenset[int] = frozenset()

    def show(self, rows: list[LabelRow], on: frozenset[int]) -> None:
        """Others, or others are on."""
        if rows == self._rows:
            self._on = on
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows, self._on = rows, on
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        on = row.id in self._on
        if role == LABEL_ROLE:
            return row
        if role == ON_ROLE:
            return on
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("{name}, on") if on else self.tr("{name}, off")
            return strip(words.format(name=row.name))
        return None


class LabelRows(QStyledItemDelegate):
    """Paints a label, with a check mark where it is on."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = theme()
        some: Any = option
        rect: QRect = some.rect
        row = index.data(LABEL_ROLE)
        if not isinstance(row, LabelRow):
            return
        if some.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, now.color("surface.selected"))
        elif some.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, now.color("surface.hover"))
        inner = rect.adjusted(12, 0, -12, 0)
        if index.data(ON_ROLE):
            look().icons.draw(painter, at_start(inner, 16, now.rtl), "check", "accent.text", 16)
        inner = after(inner, 26, now.rtl)
        width = label_width(now, row.name, inner.width())
        draw_label(painter, look(), at_start(inner, width, now.rtl), row.name, row.colour)


class _Find(SearchField):
    """Arrows move in the list while words are typed."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()  # one press closes, whatever was typed
            return
        if step is not None:
            self.moved.emit(step)
            return
        super().keyPressEvent(event)


class LabelPopup(PopupFrame):
    """Opens for a chat. Signal: `manage_wanted()`."""

    manage_wanted = Signal()

    def __init__(self, anchor: QWidget, console: Console, tasks: TaskOwner) -> None:
        super().__init__(anchor, "", margin=0)
        self.setAccessibleName(self.tr("Labels"))
        self._console = console
        self._tasks = tasks
        self._chat = 0
        self._on: frozenset[int] = frozenset()
        self._model = LabelModel()
        top = QHBoxLayout()
        top.setContentsMargins(10, 10, 10, 6)
        self.field = _Find(self.tr("Find or make a label"))
        top.addWidget(self.field)
        self.body.addLayout(top)
        self.view = QListView()
        self.view.setModel(self._model)
        self._rows = LabelRows()
        self.view.setItemDelegate(self._rows)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("Labels"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.view)
        self.none = PlainLabel("", "small", role="text.secondary", wrap=True)
        self.none.setContentsMargins(14, 4, 14, 10)
        self.body.addWidget(self.none)
        self.body.addWidget(Line())
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 8, 6)
        foot.addWidget(KeyCap("Enter", self.tr("put on or take off")))
        foot.addStretch(1)
        manage = LinkButton(self.tr("Manage"))
        manage.clicked.connect(self._manage)
        foot.addWidget(manage)
        self.body.addLayout(foot)
        self.field.textChanged.connect(lambda _: self._fill())
        self.field.moved.connect(self._move)
        self.field.searched.connect(lambda _: self._take())
        self.field.left.connect(self.close_popup)
        self.view.clicked.connect(lambda _: self._take())

    def open_for(self, chat_id: int, labels: tuple[int, ...], *, end: bool = False) -> None:
        """Opens for a chat that carries ``labels``."""
        self._chat, self._on = chat_id, frozenset(labels)
        self.field.clear()
        self._fill()
        self.open_at(end=end, width=280, first=self.field)

    def _fill(self) -> None:
        term = self.field.text().strip().casefold()
        rows = [one for one in self._console.labels.by_id().values() if term in one.name.casefold()]
        self._model.show(rows, self._on)
        self.view.setFixedHeight(theme().px(_ROW) * max(1, min(_SHOWN, len(rows))))
        self.view.setVisible(bool(rows))
        self.none.setVisible(not rows)
        if term:
            words = self.tr("Enter makes the label {name}.")
            self.none.setText(words.format(name=isolate(self.field.text().strip())))
        else:
            self.none.setText(self.tr("No labels yet. Type a name for the first."))
        if rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(0))
        if self.isVisible():
            self.body.activate()
            self.resize(self.width(), self.sizeHint().height())

    def _move(self, by: int) -> None:
        at = self.view.currentIndex().row() + by
        if 0 <= at < self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(at))

    def _take(self) -> None:
        row = self.view.currentIndex().data(LABEL_ROLE)
        if isinstance(row, LabelRow) and self._model.rowCount():
            on = row.id not in self._on
            self._on = self._on | {row.id} if on else self._on - {row.id}
            self._tasks.start(self._console.labels.put(self._chat, row.id, on), "label")
            self._fill()
        elif self.field.text().strip():
            self._tasks.start(self._make(self._chat, self.field.text()), "new label")

    async def _make(self, chat_id: int, name: str) -> None:
        labels = self._console.labels
        used = {row.colour for row in labels.by_id().values()}
        free = [one for one in COLOURS if one not in used]
        colour = free[0] if free else COLOURS[len(labels.by_id()) % len(COLOURS)]
        try:
            made = await labels.save(name, colour)
        except SettingsError as error:
            self.none.setText(f"{error.what} {error.can}")
            return
        await labels.put(chat_id, made, True)
        if chat_id == self._chat:
            self._on |= {made}
            self.field.clear()
            self._fill()

    def _manage(self) -> None:
        self.close_popup()
        self.manage_wanted.emit()
