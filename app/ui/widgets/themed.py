"""What our own controls have in common: they draw themselves anew when the look changes.

Invariant: `restyle` is idempotent and cheap; it runs once at construction and once for each
change of theme, text size or direction.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.ui.style.look import theme

_CHANGES = frozenset({QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange})


def sides(start: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins for `setContentsMargins`, which Qt does not mirror; call it in `restyle`."""
    return (end, top, start, bottom) if theme().rtl else (start, top, end, bottom)


class Themed:
    """Mix in before a QWidget class, and override `restyle`."""

    def changeEvent(self, event: QEvent) -> None:
        base: Any = super()
        base.changeEvent(event)
        if event.type() in _CHANGES:
            self.restyle()

    def restyle(self) -> None:
        """Take fonts, colours and sizes from the present theme."""
        widget: Any = self
        widget.updateGeometry()
        widget.update()


class Pressable(Themed):
    """Mix in before a button class: Enter presses it like the space bar.

    Qt leaves Enter to the desktop's habits, and a button that does nothing on it looks broken.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button: Any = self
        bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or bare:
            base: Any = super()
            base.keyPressEvent(event)
        elif not event.isAutoRepeat():
            event.accept()  # first: what it does may delete it
            button.click()


class Written(Themed):
    """Mix in before a class in which one writes: a letter with Alt is a command, and no letter.

    Qt writes it where no shortcut takes it, and none does in a window that nobody made the active
    one. (On macOS that key makes other letters.)
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = Qt.KeyboardModifier
        command = event.modifiers() & (held.ControlModifier | held.AltModifier | held.MetaModifier)
        by_alt = command == held.AltModifier and sys.platform != "darwin"
        if by_alt and event.text() and event.text().isprintable():
            event.ignore()
            return
        base: Any = super()
        base.keyPressEvent(event)


def letters_of(event: QKeyEvent, *, begun: bool = False) -> str:
    """What a key writes; nothing for a command, nor for a space, which begins nothing."""
    modifiers = Qt.KeyboardModifier
    # with both, a letter of the third level of the keyboard
    command = event.modifiers() & (modifiers.ControlModifier | modifiers.AltModifier)
    third = modifiers.ControlModifier | modifiers.AltModifier
    if (command and command != third) or event.modifiers() & modifiers.MetaModifier:
        return ""
    letters = event.text()
    return letters if letters.isprintable() and (begun or letters.strip()) else ""
