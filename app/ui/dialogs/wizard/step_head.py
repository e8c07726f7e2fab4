"""What stands over a step of the account wizard: its title, and a sentence about it.

Invariant: every step begins at the same height with the same distance between the two.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.labels import PlainLabel


class StepHead(QWidget):
    """``sentence`` is left out where it is empty."""

    def __init__(self, title: str, sentence: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addWidget(PlainLabel(title, "heading", "semibold", wrap=True))
        if sentence:
            column.addWidget(PlainLabel(sentence, "message", role="text.secondary", wrap=True))
