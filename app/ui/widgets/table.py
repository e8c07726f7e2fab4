"""Tables and lists of whole rows: hover, selection and keyboard focus belong to the row.

`Table` sets a QTableView up; `RowDelegate` paints the row and leaves the cells' contents to
`paint_cell`. Invariant: a row looks the same in every page, and its focus ring is one ring
around the row, not around a cell.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QSinglePointEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.style.look import look, theme
from app.ui.widgets.end_room import EndRoom
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.painting import draw_row, draw_row_focus, draw_text
from app.ui.widgets.row_keys import RowKeys
from app.ui.widgets.themed import Themed

Index = QModelIndex | QPersistentModelIndex
HOVER = "hoverRow"
"""Dynamic property of a view: the row under the mouse, or -1."""
# also a page that opens under a resting mouse, and rows that are scrolled under it
_POINTED = frozenset(
    {QEvent.Type.MouseMove, QEvent.Type.HoverEnter, QEvent.Type.HoverMove, QEvent.Type.Wheel}
)
_LETTERS = {Qt.Key.Key_J: Qt.Key.Key_Down, Qt.Key.Key_K: Qt.Key.Key_Up}
PAD, EDGE = 12, 20
"""Where a cell's contents begin in it; in the first column of a page's table, the page's margin."""
# what a column that shares the rest keeps beside those that were drawn, at 100 %
_LEAST = 80


def cell_room(rect: QRect, column: int, *, page: bool = False) -> QRect:
    """The room of a cell's contents, and of its title in the head."""
    start = EDGE if page and column == 0 else PAD
    return rect.adjusted(4, 0, -start, 0) if theme().rtl else rect.adjusted(start, 0, -4, 0)


class RowDelegate(QStyledItemDelegate):
    """Paints row backgrounds, hairlines and the focus ring; override `paint_cell`."""

    bar = False
    """Whether a selected row has the accent bar at its start."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        now = theme()
        rect: QRect = option.rect
        view: Any = option.widget
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = view is not None and view.property(HOVER) == index.row()
        first = index.column() == 0
        draw_row(painter, look(), rect, selected=selected, hovered=hovered, bar=self.bar and first)
        line = QRect(rect.x(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, now.color("border.subtle"))
        self.paint_cell(painter, rect, option, index)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) or (
            isinstance(view, QAbstractItemView)
            and view.hasFocus()
            and view.currentIndex().row() == index.row()
        )
        if focused and view is not None and view.property("keyboardFocus"):
            whole = rect
            if isinstance(view, QTableView):
                whole = QRect(0, rect.y(), view.viewport().width(), rect.height())
            painter.setClipRect(rect)
            draw_row_focus(painter, look(), whole)
        painter.restore()

    def paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The contents of one cell; by default its text."""
        now = theme()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        right = bool(
            (index.data(Qt.ItemDataRole.TextAlignmentRole) or 0) & Qt.AlignmentFlag.AlignTrailing
        )
        draw_text(
            painter,
            rect.adjusted(12, 0, -12, 0),
            text,
            now.font(),
            now.color("text.primary"),
            align="end" if right else "start",
            rtl=now.rtl,
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme().row("table"))


def as_arrow(event: QKeyEvent) -> QKeyEvent:
    """J and K as the arrows they stand for, where single letters act; else the event itself."""
    arrow = _LETTERS.get(Qt.Key(event.key()))
    if arrow is None or event.modifiers() or not look().single_keys:
        return event
    return QKeyEvent(event.type(), arrow, event.modifiers())


class HoverRows(RowKeys, EndRoom):
    """Mix in before a QAbstractItemView: it knows the row under the mouse, and has all lists' keys.

    Also whether the focus came by keyboard, so that a click paints no ring.
    """

    def watch_rows(self) -> None:
        """Call once, at construction."""
        view: Any = self
        view.setProperty(HOVER, -1)
        view.setMouseTracking(True)
        view.viewport().setMouseTracking(True)
        lay_over(view)

    def viewportEvent(self, event: QEvent) -> bool:
        view: Any = self
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            view.setProperty("keyboardFocus", False)
        base: Any = super()
        done = bool(base.viewportEvent(event))
        # after the view's own part: a wheel has moved the rows by then
        if kind in _POINTED and isinstance(event, QSinglePointEvent):
            self._point(view.indexAt(event.position().toPoint()).row())
        elif kind in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._point(-1)
        return done

    def keyPressEvent(self, event: QEvent) -> None:
        view: Any = self
        view.setProperty("keyboardFocus", True)
        if isinstance(event, QKeyEvent):
            event = as_arrow(event)
            if self.answer_keys(event):
                return
        base: Any = super()
        base.keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        view: Any = self
        reason = getattr(event, "reason", lambda: Qt.FocusReason.OtherFocusReason)()
        if reason in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        ):
            view.setProperty("keyboardFocus", True)
        base: Any = super()
        base.focusInEvent(event)

    def _point(self, row: int) -> None:
        view: Any = self
        if view.property(HOVER) != row:
            view.setProperty(HOVER, row)
            view.viewport().update()


class TableHead(QHeaderView):
    """The titles of columns, each over its cells; ``page`` as in the table.

    Signal: ``drawn(columns)``, these were made wider or narrower with the mouse.
    """

    drawn = Signal(list)

    def __init__(self, parent: QWidget, *, page: bool = False) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._page = page
        self._before: list[int] = []

    def mousePressEvent(self, e: QMouseEvent) -> None:
        self._before = self._sizes()
        super().mousePressEvent(e)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        pairs = zip(self._before, self._sizes(), strict=False)
        changed = [at for at, (before, now) in enumerate(pairs) if before != now]
        if changed:
            self.drawn.emit(changed)

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(e)
        self._before = self._sizes()  # what it did is not drawn

    def _sizes(self) -> list[int]:
        return [self.sectionSize(at) for at in range(self.count())]

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        now = theme()
        painter.fillRect(rect, now.color("surface.sunken"))
        line = QRect(rect.x(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, now.color("border.subtle"))
        words = self.model().headerData(logicalIndex, self.orientation())
        draw_text(
            painter,
            cell_room(rect, logicalIndex, page=self._page),
            str(words or ""),
            now.font("small"),
            now.color("text.muted"),
            rtl=now.rtl,
        )


class Table(Themed, HoverRows, QTableView):
    """A table of rows: one selected at a time, columns sized by the page.

    ``page``: it reaches to the page's edges, so its first column begins at the page's margin.
    ``kept``: a name under which the widths that the operator draws are kept for the next start;
    where they have no room, less of them is shown, so that no column is out of reach. A double
    click on an edge brings the usual width back.
    """

    def __init__(
        self,
        name: str,
        *,
        row: str = "table",
        page: bool = False,
        kept: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._kept = kept
        self._widths: list[int] = []
        self._scale = theme().scale
        titles = TableHead(self, page=page)
        titles.drawn.connect(self._drawn)
        self.setHorizontalHeader(titles)
        titles.sectionHandleDoubleClicked.connect(self._as_usual)
        self.setAccessibleName(name)
        self.watch_rows()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(RowDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.restyle()

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Home and End go through the rows, as in every list, not through a row's cells."""
        ends = QAbstractItemView.CursorAction
        rows = self.model().rowCount() if self.model() is not None else 0
        if rows and cursorAction in (ends.MoveHome, ends.MoveEnd):
            row = 0 if cursorAction is ends.MoveHome else rows - 1
            return self.model().index(row, max(0, self.currentIndex().column()))
        return super().moveCursor(cursorAction, modifiers)

    def set_columns(self, widths: list[int]) -> None:
        """Widths in pixels at 100 %, which grow with the text; 0 shares what is left.

        The same ones again leave what the operator drew.
        """
        if widths == self._widths:
            return
        self._widths = list(widths)
        self._fit()

    def _key(self) -> str:
        """Other usual widths, as of a narrow window, have others drawn."""
        return f"{self._kept} {' '.join(map(str, self._widths))}"

    def _drawn(self, columns: list[int]) -> None:
        """The operator drew columns: the next start has them too."""
        if not self._kept:
            return
        head, grown = self.horizontalHeader(), theme().wide(1_000) / 1_000
        kept = self._known() or list(self._widths)
        for at in columns:
            if at < len(kept) and kept[at]:
                kept[at] = round(head.sectionSize(at) / grown)
        look().columns[self._key()] = kept
        self._fit()

    def _as_usual(self, at: int) -> None:
        kept = self._known()
        if kept and at < len(kept):
            kept[at] = self._widths[at]
            look().columns[self._key()] = kept
            if kept == self._widths:
                del look().columns[self._key()]
        if at < len(self._widths) and self._widths[at]:
            self.horizontalHeader().resizeSection(at, theme().wide(self._widths[at]))
        if self._kept:
            self._fit()

    def _known(self) -> list[int]:
        """The widths that were drawn; none without."""
        drawn = look().columns.get(self._key(), []) if self._kept else []
        return list(drawn) if len(drawn) == len(self._widths) else []

    def _fit(self) -> None:
        head = self.horizontalHeader()
        for at, width in enumerate(self._shown()):
            if width:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
                head.resizeSection(at, width)
            else:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def _shown(self) -> list[int]:
        """In pixels: the usual ones, and of what was drawn over them as much as has room."""
        usual = [theme().wide(width) for width in self._widths]
        drawn = [theme().wide(width) for width in self._known()] or usual
        if not self.isVisible():  # its width is not known yet
            return drawn
        over = [max(0, mine - own) for mine, own in zip(drawn, usual, strict=True)]
        least = theme().wide(_LEAST) * self._widths.count(0)
        room = max(0, self.viewport().width() - least - sum(drawn) + sum(over))
        if sum(over) <= room:
            return drawn
        return [
            mine - more + more * room // sum(over)
            for mine, more in zip(drawn, over, strict=True)
        ]  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._known():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._known():
            self._fit()

    def choose(self, row: int) -> None:
        """Select a row. (`selectRow` does nothing in a right-to-left view not shown yet.)"""
        model = self.model()
        if 0 <= row < model.rowCount():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(
                model.index(row, 0), flag.ClearAndSelect | flag.Rows
            )

    def restyle(self) -> None:
        now = theme()
        self.verticalHeader().setDefaultSectionSize(now.row(self._row))
        self.horizontalHeader().setFixedHeight(now.row("tableHead"))
        if now.scale != self._scale:  # what the operator drew stays otherwise
            self._scale = now.scale
            self._fit()
        self.viewport().update()
