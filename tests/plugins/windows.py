"""Takes off the screen what a test left on it.

A window that nothing but a cycle of its own keeps is deleted whenever the collector runs. In the
middle of its painting, in some later test, that ends the whole process.

Invariant: no window of a test is painted in another.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QApplication

    if QApplication.instance():
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.hide()
