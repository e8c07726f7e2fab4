"""The tree view of the Numbers page: draws whole rows, keeps selection on numbers.

Invariant: an account's line can be reached and folded by keyboard, but what is selected is
always a number.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView, QWidget

from app.ui.pages.numbers.delegate import NumbersDelegate
from app.ui.pages.numbers.entries import AccountEntry, NumberEntry
from app.ui.pages.numbers.header import ColumnHead
from app.ui.pages.numbers.model import HOOK, LIMIT, NUMBER, STATE, TRAFFIC, NumbersModel
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.end_room import EndRoom
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.row_keys import menu_place
from app.ui.widgets.table import as_arrow
from app.ui.widgets.themed import Themed

Index = QModelIndex | QPersistentModelIndex
# Widths of the columns after the first, and the least of the first; 0 hides a column.
_WIDE: Final = {STATE: 170, LIMIT: 183, HOOK: 155, TRAFFIC: 178}
_NARROW: Final = {STATE: 158, LIMIT: 160, HOOK: 148, TRAFFIC: 0}
_LEAST: Final = 236


class NumbersTree(Themed, EndRoom, QTreeView):
    """Signals with a number's id: ``chosen``, ``opened``, ``copy_wanted``, ``delete_wanted``, and
    ``menu_wanted(int, QPoint)``.
    """

    chosen = Signal(int)
    opened = Signal(int)
    copy_wanted = Signal(int)
    delete_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: NumbersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = model
        self._delegate = NumbersDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setHeader(ColumnHead(self))
        self.setAccessibleName(self.tr("Numbers by account"))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lay_over(self)
        self.setProperty("ownFocus", True)
        self._folded: set[int] = set()
        model.modelReset.connect(self._unfold)
        self.expanded.connect(lambda index: self._fold(index, False))
        self.collapsed.connect(lambda index: self._fold(index, True))
        self._hovered = QPersistentModelIndex()
        self.entered.connect(self._hover)

    # Which

    def number_id(self) -> int | None:
        """The number that is selected."""
        entry = self._numbers.entry(self.currentIndex())
        return entry.row.id if isinstance(entry, NumberEntry) else None

    def choose(self, number_id: int) -> bool:
        """Selects a number and scrolls to it; False where it is not in the list."""
        index = self._numbers.index_of(number_id)
        if not index.isValid():
            return False
        self.expand(index.parent())
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry = self._numbers.entry(current)
        if isinstance(entry, NumberEntry):
            self.chosen.emit(entry.row.id)
        self.viewport().update()

    # Folding

    def _unfold(self) -> None:
        for at, account in enumerate(self._numbers.accounts):
            index = self._numbers.index(at, 0)
            self.setExpanded(index, account.row.id not in self._folded)

    def _fold(self, index: QModelIndex, folded: bool) -> None:
        entry = self._numbers.entry(index)
        if isinstance(entry, AccountEntry):
            (self._folded.add if folded else self._folded.discard)(entry.row.id)

    # Painting

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = theme()
        rect = QRect(0, option.rect.y(), self.viewport().width(), option.rect.height())
        entry = self._numbers.entry(index)
        current = self.currentIndex()
        mine = current.isValid() and current.siblingAtColumn(0) == index.sibling(index.row(), 0)
        if isinstance(entry, AccountEntry):
            painter.fillRect(rect, now.color("surface.sunken"))
            self._delegate.paint_account(painter, rect, entry, not self.isExpanded(index))
        elif isinstance(entry, NumberEntry):
            hovered = self._hovered.isValid() and self._hovered == index
            painting.draw_row(painter, look(), rect, selected=mine, hovered=hovered)
            head = self.header()
            for column in range(self._numbers.columnCount()):
                if head.isSectionHidden(column):
                    continue
                cell = QRect(
                    head.sectionViewportPosition(column),
                    rect.y(),
                    head.sectionSize(column),
                    rect.height(),
                )
                self._delegate.paint_cell(painter, cell, entry, column, self._numbers)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, now.color("border.subtle"))
        if mine and self.hasFocus():
            painting.draw_row_focus(painter, look(), rect)

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._share_room()
        self.viewport().update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_room()

    def _share_room(self) -> None:
        head = self.header()
        if head.count() == 0:
            return
        room = self.viewport().width()
        scale = min(1.15, max(1.0, theme().scale))
        # names come first: they have to be readable also where the text is large
        left = room - sum(_WIDE.values()) * scale
        widths = _WIDE if left >= theme().wide(_LEAST) else _NARROW
        for column, width in widths.items():
            self.setColumnHidden(column, width == 0)
            self.setColumnWidth(column, round(width * scale))
        used = sum(round(width * scale) for width in widths.values())
        self.setColumnWidth(NUMBER, max(_LEAST // 2, room - used))

    # Mouse and keyboard

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = QPersistentModelIndex(index.siblingAtColumn(0))
        self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        self._hovered = QPersistentModelIndex()
        self.viewport().update()
        super().leaveEvent(event)  # type: ignore[arg-type]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if isinstance(self._numbers.entry(index), AccountEntry):
            top = index.siblingAtColumn(0)
            self.setExpanded(top, not self.isExpanded(top))
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self.number_id()
        if number is not None and self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            number = self.number_id()
            index = self.currentIndex().siblingAtColumn(0)
            if number is not None:
                self.opened.emit(number)
            elif index.isValid():
                self.setExpanded(index, not self.isExpanded(index))
            return
        copies, number = event.matches(QKeySequence.StandardKey.Copy), self.number_id()
        if copies or (key == Qt.Key.Key_Delete and not event.modifiers()):
            if number is not None:
                (self.copy_wanted if copies else self.delete_wanted).emit(number)
            return
        super().keyPressEvent(as_arrow(event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_place(self, event)
        entry = self._numbers.entry(index)
        if isinstance(entry, NumberEntry):
            self.menu_wanted.emit(entry.row.id, where)
