"""The view of a timeline: scrolling that stays with what is read, presses, keys, selection.

It shows `TimelineModel` through `BubbleDelegate` and says what was pressed; it changes nothing
itself. Invariant: rows that come or go above never move what is on the screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.core.bidi import strip
from app.ui.delegates.bubble.delegate import BubbleDelegate
from app.ui.delegates.bubble.shape import Zone
from app.ui.models.message_words import shown_text
from app.ui.models.timeline import ENTRY_ROLE, Entry, TimelineModel
from app.ui.pages.chats.timeline_rows import TimelineRows
from app.ui.style.look import theme
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.themed import Themed
from app.ui.widgets.tips import tip_it

_NEAR = 1500
_AHEAD_MS, _SOON_MS = 3, 300
_LETTERS = {
    Qt.Key.Key_R: "quote", Qt.Key.Key_W: "why", Qt.Key.Key_F: "forward", Qt.Key.Key_S: "star",
}  # fmt: skip
_LOOKS = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}


class TimelineView(Themed, TimelineRows):
    """Signals: `acted(id, action, argument)`, `near_top()`, `near_bottom()`, `bottom(bool)`."""

    acted = Signal(object, str, str)
    menu_wanted = Signal(object, QPoint)
    near_top = Signal()
    near_bottom = Signal()
    bottom = Signal(bool)
    picked = Signal(object)
    typed = Signal(str)
    chosen_many = Signal(int)

    def __init__(
        self, model: TimelineModel, delegate: BubbleDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, delegate, parent)
        self._pressed: tuple[int, Zone] | None = None
        self._still = False
        self._was_bottom = True
        self._follow = False
        self._kept: tuple[int, int] | None = None
        self.single_keys = True
        self.setAccessibleName(self.tr("Messages"))
        lay_over(self)  # a bar beside them would have chats laid out twice as it comes and goes
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setProperty("ownFocus", True)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._ranged)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(
            lambda *_: self.chosen_many.emit(len(self.selectionModel().selectedRows()))
        )
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self._ahead = QTimer(self, singleShot=True)
        self._ahead.timeout.connect(self._prepare)
        model.rowsInserted.connect(lambda *_: self._settling.start())
        model.rowsRemoved.connect(lambda *_: self._settling.start())
        model.modelReset.connect(self._settling.start)
        model.dataChanged.connect(self._changed)
        self.restyle()

    def restyle(self) -> None:
        sheet = f"QListView {{ background: {theme().css('canvas.chat')}; }}"
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)
        bubbles = getattr(self, "_bubbles", None)
        if bubbles is not None:
            bubbles.forget()
            self.scheduleDelayedItemsLayout()
        # nothing under the messages is painted
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # Where we are

    @property
    def at_bottom(self) -> bool:
        """Whether the newest loaded message can be seen whole."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 6

    @property
    def follows(self) -> bool:
        """Whether the view stays at the end as messages come."""
        return self._follow

    @contextmanager
    def in_one_frame(self) -> Iterator[None]:
        """Moves nothing on the screen until all of a change is done: then it is painted once."""
        self.setUpdatesEnabled(False)
        try:
            yield
        finally:
            self.setUpdatesEnabled(True)

    def to_bottom(self) -> None:
        """Shows the end, and stays there while rows are laid out."""
        self.executeDelayedItemsLayout()
        self._pad()
        self._go(self.verticalScrollBar().maximum())
        self._follow, self._kept = True, None

    def _go(self, value: int) -> None:
        """Scrolls by itself: nobody looks for what is beyond."""
        before, self._still = self._still, True
        self.verticalScrollBar().setValue(value)
        self._still = before

    def anchor(self) -> tuple[int, int] | None:
        """The first message on the screen and how far its top is from the view's."""
        if not self._timeline.rowCount():
            return None
        place = max(0, self.place_at(2))
        return self._timeline.entry(place).row.id, self.top_of(place)

    def hold(self, anchor: tuple[int, int] | None) -> None:
        """Puts a message back where it was, after rows came or went."""
        self.executeDelayedItemsLayout()
        self._pad()
        place = self._timeline.place(anchor[0]) if anchor is not None else -1
        if anchor is None or place < 0:
            return
        self._go(self.verticalScrollBar().value() + self.top_of(place) - anchor[1])

    def reveal(self, message_id: int, *, top: bool = False) -> bool:
        """Selects a message and brings it into view; False where it is not loaded."""
        place = self._timeline.place(message_id)
        if place < 0:
            return False
        self._follow, self._kept = False, None
        index = self._timeline.index(place)
        self.executeDelayedItemsLayout()
        hint = QAbstractItemView.ScrollHint
        self._choose(index)
        self.scrollTo(index, hint.PositionAtTop if top else hint.PositionAtCenter)
        return True

    def show_place(self, place: int) -> None:
        """Brings a row to the upper third, without selecting it."""
        self._follow, self._kept = False, None
        self.executeDelayedItemsLayout()
        self._pad()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.top_of(place) - self.viewport().height() // 3)

    # Layout

    def _settle(self) -> None:
        """After a change of rows or of the view: what was looked at stays where it was."""
        self._ahead.start(_SOON_MS)
        kept, self._kept = self._kept, None
        if kept is None or self._follow:
            self._pad()
        else:
            self.hold(kept)

    def _pad(self) -> None:
        """A chat shorter than the view stands at its lower end."""
        self._margin(max(0, self.height() - self.laid_height) if self._timeline.rowCount() else 0)

    def _margin(self, top: int) -> None:
        if self.viewportMargins().top() != top:
            self.setViewportMargins(0, top, 0, 0)

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Heights may have changed with the message; Qt has a layout wait for it already."""
        width, tops, rows = self.viewport().width(), self._tops, self._timeline.rowCount()
        for at in range(first.row(), last.row() + 1):
            entry = self._timeline.entry(at)
            high = tops[at + 1] - tops[at] if len(tops) == rows + 1 else -1
            if high != self._bubbles.height(entry, width, last=at == rows - 1):
                self._keep()
                return

    def _keep(self) -> None:
        """Rows get other heights: what is looked at stays where it is."""
        if self._kept is None and not self._follow:
            self._kept = self.painted_first()
        self._settling.start()

    def _ranged(self, _low: int, high: int) -> None:
        if self._follow:
            self._go(high)

    def _scrolled(self, value: int) -> None:
        if not self._still:
            self._ahead.start(_AHEAD_MS)
        bar = self.verticalScrollBar()
        bottom = self.at_bottom
        if bottom != self._was_bottom:
            self._was_bottom = bottom
            self.bottom.emit(bottom)
        if self._still or self._kept is not None:
            return
        if not bottom and value < bar.maximum() - 40:
            self._follow = False
        elif bottom:
            self._follow = True
        if value < _NEAR:
            self.near_top.emit()
        if bar.maximum() - value < _NEAR:
            self.near_bottom.emit()

    def _prepare(self) -> None:
        """Paints ahead while nothing else is to be done."""
        if self.paint_ahead():
            self._ahead.start(_AHEAD_MS)

    def look_around(self) -> None:
        """Asks for more at once where the view already stands near an end of what is loaded."""
        bar = self.verticalScrollBar()
        if bar.value() < _NEAR and not self._timeline.at_start and not self._follow:
            self.near_top.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._kept is None and self._timeline.at_end and self.at_bottom:
            self._follow = True  # who sees the end goes on seeing it
        stay = self._follow
        other = event.size().width() != event.oldSize().width()
        if other and not stay and self._kept is None:
            self._kept = self.anchor()
        super().resizeEvent(event)
        if other:
            self.scheduleDelayedItemsLayout()
        self._settling.start()
        if stay:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())
        self.tell_height()

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        if self.verticalScrollBar().value() == 0:
            self.near_top.emit()

    # Presses

    def _hit(self, point: QPoint) -> tuple[QModelIndex, Entry, Zone | None] | None:
        index = self.indexAt(point)
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if not isinstance(entry, Entry):
            return None
        rect = self.visualRect(index)
        inside = QPoint(point.x() - rect.x(), point.y() - rect.y())
        return index, entry, self._bubbles.zone_at(entry, rect.width(), inside)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        hit = self._hit(event.position().toPoint())
        if hit is not None and event.button() == Qt.MouseButton.LeftButton and hit[2] is not None:
            self._pressed = (hit[1].row.id, hit[2])
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.keep_choice()
        pressed, self._pressed = self._pressed, None
        hit = self._hit(event.position().toPoint())
        if pressed is None or hit is None or hit[2] is None:
            return
        if (hit[1].row.id, hit[2].action) == (pressed[0], pressed[1].action):
            argument = hit[2].argument
            if hit[2].action == "seek":
                argument = self._share(hit[0], hit[2], event.position().toPoint())
            self.acted.emit(hit[1].row.id, hit[2].action, argument)

    def _share(self, index: QModelIndex, zone: Zone, point: QPoint) -> str:
        rect = self.visualRect(index)
        entry = self._timeline.entry(index.row())
        box = self._bubbles.shape(entry, rect.width()).visual(zone.rect, rect.topLeft())
        return f"{max(0.0, min(1.0, (point.x() - box.x()) / max(1, box.width()))):.3f}"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)  # dragging selects nothing: Shift and Ctrl do
        hit = self._hit(event.position().toPoint())
        zone = hit[2] if hit is not None else None
        cursor = Qt.CursorShape
        self.viewport().setCursor(cursor.PointingHandCursor if zone else cursor.ArrowCursor)
        tip_it(self.viewport(), strip(zone.tip) if zone is not None else "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position().toPoint())
        if hit is not None and hit[2] is None and shown_text(hit[1].row):
            self.edit(hit[0])
            return
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            point = event.globalPos()
        else:
            index = self.currentIndex()
            point = self.viewport().mapToGlobal(self.visualRect(index).center())
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if isinstance(entry, Entry):
            if not self.selectionModel().isSelected(index):
                self._choose(index)
            self.menu_wanted.emit(entry.row.id, point)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.selected()
        key, plain = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.NoModifier
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if entry is None and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(0)  # Qt would begin at the very first message, far out of sight
        elif key in _STEPS and plain and self.single_keys:
            self._step(_STEPS[key])
        elif entry is not None and plain and key in _LETTERS and self.single_keys:
            self.acted.emit(entry.row.id, _LETTERS[key], "")
        elif entry is not None and plain and key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.acted.emit(entry.row.id, "activate", "")
        elif entry is not None and ctrl and key == Qt.Key.Key_C:
            self.acted.emit(entry.row.id, "copy", "")
        elif key == Qt.Key.Key_Escape:
            if self.currentIndex().isValid():
                self.select_none()
            else:
                event.ignore()
        elif key == Qt.Key.Key_Home and plain:
            self.verticalScrollBar().setValue(0)
        elif key == Qt.Key.Key_End and plain:
            self.acted.emit(0, "bottom", "")
        else:
            self._typed(event)

    def _typed(self, event: QKeyEvent) -> None:
        """Words typed over the timeline go to the composer where single letters do not act."""
        text = event.text()
        modified = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if text and text.isprintable() and text != " " and not modified and not self.single_keys:
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        at = self.currentIndex().row()
        last = self._timeline.rowCount() - 1
        goal = last if at < 0 else max(0, min(last, at + by))
        if goal >= 0:
            self._choose(self._timeline.index(goal))
            self.scrollTo(self._timeline.index(goal))

    def focusInEvent(self, event: QFocusEvent) -> None:
        had = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not had:
            self.select_none()  # Qt makes the first row the current one; reading goes on below
        keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        if keyboard and not self.currentIndex().isValid() and self._timeline.rowCount():
            self._choose(self._timeline.index(self._timeline.rowCount() - 1))

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        entry = current.data(ENTRY_ROLE) if current.isValid() else None
        self.picked.emit(entry.row.id if isinstance(entry, Entry) else 0)

    def event(self, event: QEvent) -> bool:
        if event.type() in _LOOKS and hasattr(self, "_settling"):
            self._keep()  # Qt lays out anew with the next line
        # a letter that acts here must not be taken for a shortcut of the window
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and self.single_keys and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and Qt.Key(event.key()) in (*_LETTERS, *_STEPS, Qt.Key.Key_Space):
                event.accept()
                return True
        return super().event(event)
