"""Empties what a window keeps of texts that it painted, once somebody was erased.

The chats page calls it when a chat is gone. Invariant: nothing that is shown changes; what is still
there is set and painted once more.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.texts import forget_lines


def forget_painted(window: QWidget) -> None:
    """Lines that were set, rows that were painted, and texts that labels measured."""
    # neither is there before it is opened for the first time
    from app.ui.palette.rows import PaletteDelegate
    from app.ui.search.finds import ResultsDelegate, forget_marked

    forget_lines()
    forget_marked()
    for label in window.findChildren(PlainLabel):
        label.forget_heights()
    for entries in window.findChildren(PaletteDelegate):
        entries.pictures.forget()
    for finds in window.findChildren(ResultsDelegate):
        finds.pictures.forget()
