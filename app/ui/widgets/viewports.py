"""Asks a view for what it scrolls, before anybody else does, in a way that loads nothing.

That is a plain widget which Qt made itself. Where one is handed over as a widget, PySide6 asks
every class of widgets whether it is one of its own, and makes them all for that: sixty of them, a
megabyte and a tenth of a start. Among a view's children it goes by its class's name, and is known
from then on, so ``viewport()`` has nothing to ask.

Invariant: what ``viewport()`` answers is the same widget as ever; only views that nobody told of
here are slower, once.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_NAME = "qt_scrollarea_viewport"  # by which Qt itself finds it


def know_viewport(view: QAbstractScrollArea) -> None:
    """To be called as the view is made, before its ``viewport()`` is asked for."""
    view.findChild(QWidget, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
