"""Over the timeline while several messages are selected: how many, and what can be done with them.

Invariant: it shows only while more than one message is selected; Esc takes the selection away.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.themed import sides
from app.ui.widgets.tips import name_it


class SelectionBar(Panel):
    """Signals: `acted(str)` (copy, forward, star), `left()`."""

    acted = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("accent.soft", sides=("bottom",), line="accent.border")
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(16, 5, 10, 6))
        row.setSpacing(6)
        self.count = PlainLabel("", "small", "semibold", "accent.text")
        row.addWidget(self.count)
        row.addStretch(1)
        self.buttons: dict[str, Button] = {}
        for action, words, icon, keys in (
            ("copy", self.tr("Copy"), "copy", "Ctrl+C"),
            ("forward", self.tr("Forward…"), "arrow-up-right", "F"),
            ("star", self.tr("Star"), "star", "S"),
        ):
            button = Button(words, "ghost", icon=icon, size="small")
            name_it(button, words, keys)
            button.clicked.connect(lambda _=False, one=action: self.acted.emit(one))
            self.buttons[action] = button
            row.addWidget(button)
        close = IconButton("x", self.tr("Select nothing"), shortcut="Esc", small=True)
        close.clicked.connect(lambda _=False: self.left.emit())
        row.addWidget(close)
        self.hide()

    def show_count(self, count: int) -> None:
        """How many are selected; one or none hides it."""
        self.count.setText(self.tr("%Ln messages selected", "", count))
        self.setAccessibleName(self.count.text())
        self.setVisible(count > 1)
