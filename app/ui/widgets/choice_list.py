"""A list that is narrowed by typing and walked with the arrows while a field keeps the focus.

`ChoiceView` holds rows of any kind, `ChoiceRows` paints one, `FindField` is the field beside it;
`choice_popup.py` hangs them over the page, dialogs place them themselves. Invariant: while there
are rows, one is chosen wherever the arrows were used, and a screen reader hears which.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.bidi import strip
from app.ui.style.look import look, theme
from app.ui.widgets.announce import announce
from app.ui.widgets.painting import after, at_start
from app.ui.widgets.search_field import SearchField

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1


class ChoiceModel(QAbstractListModel):
    """Rows of any kind; ``said`` is what a screen reader says of one."""

    def __init__(self, said: Callable[[Any], str]) -> None:
        super().__init__()
        self._said = said
        self._rows: list[Any] = []

    def show(self, rows: Sequence[Any]) -> None:
        """Others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def change(self, rows: Sequence[Any]) -> None:
        """The same rows as they are now."""
        self._rows = list(rows)
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return strip(self._said(row))
        return None


class ChoiceRows(QStyledItemDelegate):
    """The ground of a row; override `paint_choice` for what stands on it."""

    height = 32
    margins = (12, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme().px(self.height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        some: Any = option
        row = index.data(ROW)
        if row is None:
            return
        if some.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(some.rect, theme().color("surface.selected"))
        elif some.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(some.rect, theme().color("surface.hover"))
        across, down = self.margins
        self.paint_choice(painter, some.rect.adjusted(across, down, -across, -down), row)

    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        """Paints ``row`` into ``rect``, which is visual."""


def switched(name: str, *, on: bool) -> str:
    """What a screen reader says of a row that is on or off."""
    words = QCoreApplication.translate("LabelModel", "{name}, off")
    if on:
        words = QCoreApplication.translate("LabelModel", "{name}, on")
    return words.format(name=name)


def draw_check(painter: QPainter, rect: QRect, *, on: bool) -> QRect:
    """The mark of such a row, at its start where it is on; the room beside it."""
    rtl = theme().rtl
    if on:
        look().icons.draw(painter, at_start(rect, 16, rtl), "check", "accent.text", 16)
    return after(rect, 26, rtl)


class ChoiceView(QListView):
    """The list. With ``focusable`` it is a stop of its own for Tab, as in a dialog."""

    def __init__(
        self,
        name: str,
        said: Callable[[Any], str],
        rows: ChoiceRows,
        *,
        focusable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = ChoiceModel(said)
        self._rows = rows
        self.setModel(self._choices)
        self.setItemDelegate(rows)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not focusable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._choices.rowCount()

    @property
    def chosen(self) -> Any:
        """The row that is chosen; None where none is."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def show_rows(self, rows: Sequence[Any], *, first: bool = True) -> None:
        """Other rows; the first is chosen, or none."""
        self._choices.show(rows)
        self.choose(0 if first else -1)

    def change_rows(self, rows: Sequence[Any]) -> None:
        """The same rows as they are now; the choice stays."""
        self._choices.change(rows)

    def choose(self, at: int) -> None:
        """Chooses a row by its place; -1 none."""
        self.setCurrentIndex(self._choices.index(at) if 0 <= at < self.count else QModelIndex())

    def step(self, by: int, *, around: bool = False, field: QWidget | None = None) -> bool:
        """Chooses another row, ``around`` the ends or up to them; False where there is none.

        A screen reader hears of it at ``field``, which has the focus.
        """
        if not self.count:
            return False
        at = self.currentIndex().row()
        if at < 0:
            goal = 0 if by > 0 else self.count - 1
        elif around:
            goal = (at + by) % self.count
        else:
            goal = max(0, min(self.count - 1, at + by))
        self.choose(goal)
        if field is not None and goal != at:
            announce(field, str(self.currentIndex().data()))
        return True

    def fit(self, most: int) -> None:
        """As high as its rows, up to ``most`` of them."""
        self.setFixedHeight(theme().px(self._rows.height) * max(1, min(most, self.count)))

    @property
    def paging(self) -> int:
        """How many rows Page Up and Page Down go."""
        return max(1, self.viewport().height() // theme().px(self._rows.height) - 1)


class FindField(SearchField):
    """The field beside a list: Up, Down, Page Up and Page Down walk there while words are typed.

    With ``at_once`` one Esc leaves, whatever was typed.
    """

    def __init__(self, placeholder: str, view: ChoiceView, *, at_once: bool = False) -> None:
        super().__init__(placeholder)
        self._view = view
        self._at_once = at_once

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self._view.paging
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }.get(Qt.Key(event.key()))
        if step is not None:
            self._view.step(step, field=self)
        elif event.key() == Qt.Key.Key_Escape and self._at_once:
            self.left.emit()
        else:
            super().keyPressEvent(event)
