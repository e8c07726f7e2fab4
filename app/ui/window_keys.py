"""The keys that act on the whole window, whatever is open in it.

Mixed into the main window. Invariant: they act also where nobody made the window the active one
(a display without a window manager), in which Qt's shortcuts rest; under a cover none does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication


def open_menu() -> None:
    """The menu of what has the focus: Qt opens it with the menu key alone, which many lack."""
    focus = QApplication.focusWidget()
    if focus is not None:
        cursor = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        place = (cursor if isinstance(cursor, QRect) else focus.rect()).center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focus, QContextMenuEvent(reason, place, focus.mapToGlobal(place)))


class KeysOfWindow:
    """Mix in before a QWidget class."""

    _shortcuts: tuple[QShortcut, ...] = ()

    def bind_keys(self, keys: str, act: Callable[[], object], *, always: bool = False) -> None:
        """``always``: not even a card over the window keeps them from acting."""
        window: Any = self
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.setProperty("neverRests", always)
        shortcut.activated.connect(act)
        self._shortcuts = (*self._shortcuts, shortcut)

    def rest_keys(self, rest: bool) -> None:
        """They rest, or act again."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not rest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence(event.keyCombination())  # empty for a key that Qt has no name for
        for shortcut in self._shortcuts if not keys.isEmpty() else ():
            if shortcut.isEnabled() and shortcut.key() == keys:
                shortcut.activated.emit()
                return
        base: Any = super()
        base.keyPressEvent(event)
