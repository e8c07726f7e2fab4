"""The lines of the board and the titles over their columns.

Invariant: a heading is never current: moving skips it; one letter is a command, never a search.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from app.ui.delegates.schedule_row import HEADING, ScheduleRowDelegate, columns
from app.ui.models.schedules import ScheduleModel
from app.ui.style.look import theme
from app.ui.widgets import painting
from app.ui.widgets.row_keys import menu_place
from app.ui.widgets.table import HoverRows, as_arrow
from app.ui.widgets.tall_list import TallList
from app.ui.widgets.themed import Themed

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ScheduleRows(Themed, HoverRows, TallList):
    """Signals: `menu_wanted(QPoint)` (global), `delete_wanted()`, `edit_wanted()`."""

    menu_wanted = Signal(object)
    delete_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, model: ScheduleModel, delegate: ScheduleRowDelegate) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.watch_rows()
        self.setAccessibleName(self.tr("Scheduled messages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.restyle()

    def choose(self, index: QModelIndex, *, centre: bool = False) -> None:
        """Makes a line the current one."""
        if index.isValid():
            self.setCurrentIndex(index)
            hint = QAbstractItemView.ScrollHint
            self.scrollTo(index, hint.PositionAtCenter if centre else hint.EnsureVisible)

    def keyPressEvent(self, event: QEvent) -> None:
        if not isinstance(event, QKeyEvent) or event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            super().keyPressEvent(event)
            return
        event = as_arrow(event)
        key = Qt.Key(event.key())
        last = self._model.rowCount() - 1
        current = self.currentIndex().row()
        page = max(1, self.viewport().height() // max(1, theme().row("table")) - 1)
        if key in _STEPS:
            self._to(current + _STEPS[key], _STEPS[key])
        elif key == Qt.Key.Key_Home:
            self._to(0, 1)
        elif key == Qt.Key.Key_End:
            self._to(last, -1)
        elif key == Qt.Key.Key_PageDown:
            self._to(min(last, current + page), 1)
        elif key == Qt.Key.Key_PageUp:
            self._to(max(0, current - page), -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wanted.emit()
        elif key in (Qt.Key.Key_E, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _to(self, at: int, step: int) -> None:
        """The first message at or beyond a line; the one before where there is none."""
        self.setProperty("keyboardFocus", True)
        for way in (step, -step):
            place = at
            while 0 <= place < self._model.rowCount():
                index = self._model.index(place)
                entry = self._model.entry(index)
                if entry is not None and not entry.heading:
                    self.setCurrentIndex(index)
                    if place == 1:
                        self.scrollToTop()
                    return
                place += way

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = menu_place(self, event)
        entry = self._model.entry(index)
        if entry is not None and not entry.heading:
            self.setCurrentIndex(index)
            self.menu_wanted.emit(place)

    def restyle(self) -> None:
        now = theme()
        self.row_height = now.row("table")
        self.head_height = now.px(HEADING) - self.row_height
        self.scheduleDelayedItemsLayout()


class ScheduleColumns(Themed, QWidget):
    """The titles over the columns of `rows`, as wide as its lines are."""

    def __init__(self, rows: ScheduleRows) -> None:
        super().__init__()
        self._rows = rows
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme().row("tableHead"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rect = self.rect()
        painter.fillRect(rect, now.color("surface.sunken"))
        painter.fillRect(QRect(0, 0, rect.width(), 1), now.color("border.subtle"))
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), now.color("border.subtle"))
        lines = painting.at_start(rect, self._rows.viewport().width(), now.rtl)
        at = columns(lines, now.rtl)
        font, ink = now.font("small"), now.color("text.muted")
        titles = (
            (at.time, self.tr("Time")),
            (at.number, self.tr("From")),
            (at.whom, self.tr("To")),
            (at.what, self.tr("Message")),
            (at.kept, self.tr("Kept on") if at.kept.width() > 60 else ""),
            (at.state, self.tr("State")),
        )
        for place, title in titles:
            if place.width() > 30:
                painting.draw_text(painter, place, title, font, ink, rtl=now.rtl)
