"""Takes the hand off the mouse between tests.

A click whose press closes what it was on leaves the button pressed for Qt, and focus that comes
while one is looks as if the mouse had brought it: the next test that goes by keys sees no ring.

Invariant: no mouse button is pressed when a test begins.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _hands_off() -> Iterator[None]:
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    if QApplication.instance() and QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)
