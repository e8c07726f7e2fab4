"""Asks whether one time of a repeating message is called off, or all that are to come."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.widgets.card import CardDialog
from app.ui.widgets.labels import PlainLabel


class CancelRepeatingCard(CardDialog):
    """`await result()` is "one", "all" or None."""

    def __init__(self, opener: QWidget, name: str) -> None:
        super().__init__(opener, self.tr("This message repeats"), width=440)
        text = self.tr("Only this one is left out, or nothing more is sent to {name}.")
        self.body.addWidget(PlainLabel(text.format(name=name), wrap=True))
        keep = self.add_button(self.tr("Keep all"), "ghost")
        keep.clicked.connect(self.reject)
        one = self.add_button(self.tr("Skip this one"))
        one.clicked.connect(lambda _checked=False: self.done("one"))
        whole = self.add_button(self.tr("Cancel all"), "danger")
        whole.clicked.connect(lambda _checked=False: self.done("all"))
        self.start_on(one)
