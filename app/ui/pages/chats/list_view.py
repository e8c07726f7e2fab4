"""The view of the chat list: keys of a list, one chat chosen, the ring only for the keyboard.

What is typed here is looked for. Invariant: the letters J and K act only while this view has the
focus and the setting allows it; no other letter is lost.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.style.look import theme
from app.ui.widgets.end_room import EndRoom
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.row_keys import menu_place
from app.ui.widgets.row_pictures import OwnGround
from app.ui.widgets.tall_list import TallList
from app.ui.widgets.themed import letters_of
from app.ui.widgets.viewports import know_viewport


class ChatListView(EndRoom, OwnGround, TallList):
    """Signals: `chosen(index)`, `entered_chat()` on Enter, `menu_wanted(index, point)`,
    `typed(letters)`.
    """

    chosen = Signal(QModelIndex)
    entered_chat = Signal()
    menu_wanted = Signal(QModelIndex, QPoint)
    escaped = Signal()
    copy_wanted = Signal(QModelIndex)
    _compact = False
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        know_viewport(self)
        self.single_keys = True
        self._held: str | None = None
        self.setAccessibleName(self.tr("Chats"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setProperty("ownFocus", True)
        self.setProperty("byKeyboard", False)
        self.verticalScrollBar().setSingleStep(31)
        lay_over(self)

    def restyle(self) -> None:
        super().restyle()
        self.set_heights(self._compact)

    def set_heights(self, compact: bool) -> None:
        """How high rows and headings are, as the look and the setting have it."""
        self._compact = compact
        with self.staying():
            self.row_height = theme().row("chatCompact" if compact else "chat")
            self.head_height = theme().row("listSection")
            self.scheduleDelayedItemsLayout()

    def go(self, place: int) -> None:
        """Chooses a row, as a person does."""
        model = self.model()
        if not 0 <= place < model.rowCount():
            return
        index = model.index(place, 0)
        self.scrollTo(index)  # has its row read, which is then spoken
        self.setCurrentIndex(index)
        self.chosen.emit(index)

    def hold(self) -> None:
        """What is typed from now on is for the box of a chat that is on its way here."""
        self._held = ""

    def let_go(self) -> str:
        """What was held."""
        held, self._held = self._held or "", None
        return held

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard(True)
        if self._held is not None and (text := letters_of(event, begun=True)):
            self._held += text
            return
        model = self.model()
        last = model.rowCount() - 1
        at = self.currentIndex().row()
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if self.single_keys:
            steps |= {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        page = max(1, self.viewport().height() // self.row_height - 1)
        steps |= {Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        if event.matches(QKeySequence.StandardKey.Copy):
            if at >= 0:
                self.copy_wanted.emit(self.currentIndex())
        elif plain and key in steps:
            self.go(max(0, min(last, at + steps[key])) if at >= 0 else 0)
        elif letters := letters_of(event):
            self.typed.emit(letters)
        elif not plain:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Home:
            self.go(0)
        elif key == Qt.Key.Key_End:
            self.go(last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex())
            self.entered_chat.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard(False)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            super().mousePressEvent(event)
            self.chosen.emit(index)
        else:
            event.accept()

    def verticalScrollbarValueChanged(self, value: int) -> None:
        """Qt would ask the display where the pointer is, and wait for its answer, with each row
        that a key goes on. `wheelEvent` tells which row came under it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.entered.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, point = menu_place(self, event)
        if index.isValid():
            self.menu_wanted.emit(index, point)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reasons = Qt.FocusReason
        by_key = event.reason() in (
            reasons.TabFocusReason,
            reasons.BacktabFocusReason,
            reasons.ShortcutFocusReason,
        )
        self._by_keyboard(by_key)
        super().focusInEvent(event)
        if by_key and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())  # newer ones may have pushed it out of sight

    def _by_keyboard(self, on: bool) -> None:
        if self.property("byKeyboard") != on:
            self.setProperty("byKeyboard", on)
            self.viewport().update()

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and self.single_keys and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and Qt.Key(event.key()) in (Qt.Key.Key_J, Qt.Key.Key_K):
                event.accept()
                return True
        if isinstance(event, QInputMethodQueryEvent):
            # Qt turns it off where rows can't be edited: then é is lost, and what is composed
            super().event(event)
            event.setValue(Qt.InputMethodQuery.ImEnabled, True)
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        letters = event.commitString()
        if self._held is not None:
            self._held += letters
        elif letters.strip():
            self._by_keyboard(True)
            self.typed.emit(letters)
        event.accept()
