"""The view of a timeline: presses, keys and what is chosen, over scrolling that stays.

It shows `TimelineModel` through `BubbleDelegate` and says what was pressed. Invariant: it changes
nothing itself, and a letter acts here only where nobody means to write.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.core.bidi import strip
from app.domain.messages import Kind
from app.ui.delegates.bubble.delegate import BubbleDelegate
from app.ui.delegates.bubble.shape import Zone
from app.ui.keyboard.latin import letter_key
from app.ui.models.message_words import shown_text
from app.ui.models.timeline import TimelineModel
from app.ui.models.timeline_entry import ENTRY_ROLE, Entry
from app.ui.pages.chats.timeline_scroll import TimelineScroll
from app.ui.widgets.tips import tip_it

_LETTERS = {
    Qt.Key.Key_R: "quote", Qt.Key.Key_W: "why", Qt.Key.Key_F: "forward", Qt.Key.Key_S: "star",
}  # fmt: skip
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
# a voice note's wave goes from left to right in every language
_SKIPS = {Qt.Key.Key_Left: "-5", Qt.Key.Key_Right: "5"}


class TimelineView(TimelineScroll):
    """Signals: `acted(id, action, argument)`, `menu_wanted(id, point)`, `picked(id)` the one that
    is chosen, `chosen_many(count)`, `typed(text)`.
    """

    acted = Signal(object, str, str)
    menu_wanted = Signal(object, QPoint)
    picked = Signal(object)
    typed = Signal(str)
    chosen_many = Signal(int)

    def __init__(
        self, model: TimelineModel, delegate: BubbleDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, delegate, parent)
        self._pressed: tuple[int, Zone] | None = None
        self.single_keys = True
        self.setAccessibleName(self.tr("Messages"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setProperty("ownFocus", True)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(
            lambda *_: self.chosen_many.emit(len(self.selectionModel().selectedRows()))
        )

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
            if index.isValid() and self._seen(index).isEmpty():
                self.show_place(index.row())  # the wheel may have taken it out of sight
            point = self.viewport().mapToGlobal(self._seen(index).center())
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if isinstance(entry, Entry):
            if not self.selectionModel().isSelected(index):
                self._choose(index)
            self.menu_wanted.emit(entry.row.id, point)

    def _seen(self, index: QModelIndex) -> QRect:
        """What can be seen of a row's bubble; of the row where it has none."""
        rect = self.visualRect(index)
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if isinstance(entry, Entry):
            shape = self._bubbles.shape(entry, rect.width())
            if not shape.bubble.isEmpty():
                rect = shape.visual(shape.bubble, rect.topLeft())
        return rect.intersected(self.viewport().rect())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.selected()
        key, plain = letter_key(event), event.modifiers() == Qt.KeyboardModifier.NoModifier
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if entry is None and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(0)  # Qt would begin at the very first message, far out of sight
        elif key in _STEPS and plain and self.single_keys:
            self._step(_STEPS[key])
        elif entry is not None and plain and key in _LETTERS and self.single_keys:
            self.acted.emit(entry.row.id, _LETTERS[key], "")
        elif entry is not None and plain and key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.acted.emit(entry.row.id, "activate", "")
        elif entry is not None and plain and key in _SKIPS and entry.row.kind is Kind.AUDIO:
            self.acted.emit(entry.row.id, "skip", _SKIPS[key])
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
        # a letter that acts here must not be taken for a shortcut of the window
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and self.single_keys and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and letter_key(event) in (*_LETTERS, *_STEPS, Qt.Key.Key_Space):
                event.accept()
                return True
        return super().event(event)
