"""Single letters that act, on a keyboard of another script: known by where the key stands.

With Ctrl or Alt Qt finds the Latin letter itself; alone, the key beside W is Arabic or Hebrew.
Invariant: what a Latin layout types is taken at its word, wherever the key stands.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# what comes after Latin, and before the keys that type nothing
_OTHER_SCRIPTS = range(0x0370, int(Qt.Key.Key_Escape))
# where the rows of letters begin, by the codes that keyboards themselves send
_ROWS = ((0x10, "QWERTYUIOP"), (0x1E, "ASDFGHJKL"), (0x2C, "ZXCVBNM"))
_PLACES = {first + at: ord(letter) for first, row in _ROWS for at, letter in enumerate(row)}
_MAC = {1: "S", 3: "F", 13: "W", 15: "R", 38: "J", 40: "K"}
# X11 and Wayland count from eight on
_SHIFTED = 8


def letter_key(event: QKeyEvent) -> Qt.Key:
    """The key of an event, as an English layout has it where this one writes another script."""
    if event.key() not in _OTHER_SCRIPTS:
        return Qt.Key(event.key())
    if sys.platform == "darwin":
        letter = _MAC.get(event.nativeVirtualKey(), "")
        return Qt.Key(ord(letter) if letter else event.key())
    place = event.nativeScanCode() - (0 if sys.platform == "win32" else _SHIFTED)
    return Qt.Key(_PLACES.get(place, event.key()))
