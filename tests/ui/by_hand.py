"""A window that has the keyboard, and keys pressed where the keyboard is.

Invariant: a window is given to a test once it is the active one.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def in_front(qtbot: QtBot, window: W) -> W:
    """Shows a window; it is closed after the test."""
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def press(keys: str = "", key: Qt.Key | None = None) -> None:
    """Types, or presses one key, wherever the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    if key is None:
        QTest.keyClicks(focus, keys)
    else:
        QTest.keyClick(focus, key)
