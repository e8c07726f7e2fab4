"""Labels of the chat, and whose it is.

A part of the details panel. Invariant: it shows the chat's row; changes come back with it.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.rows import ChatRow, LabelRow
from app.ui.widgets.buttons import IconButton, LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.flow import Flow
from app.ui.widgets.label_chip import LabelChip
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.section import CollapsibleSection


class LabelsSection(CollapsibleSection):
    """Signals: `edit_wanted()`, `take_wanted()`."""

    edit_wanted = Signal()
    take_wanted = Signal()

    def __init__(self) -> None:
        self._plus = IconButton("plus", "", small=True)
        super().__init__(self.tr("Labels"), end=self._plus)
        self._plus.set_icon("plus", self.tr("Labels of this chat"), "Ctrl+L")
        self._plus.clicked.connect(self.edit_wanted)
        self._shown: list[LabelRow] | None = None
        self.marks = QWidget()
        self._flow = Flow(self.marks, gap=5)
        self.body.addWidget(self.marks)
        self.none = PlainLabel(self.tr("No labels"), "small", role="text.muted")
        self.body.addWidget(self.none)
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(IconLabel("user-round", "text.muted", 14))
        self.whose = ElidedLabel("", "small", role="text.secondary")
        row.addWidget(self.whose, 1)
        self.take = LinkButton("")
        self.take.clicked.connect(lambda _=False: self.take_wanted.emit())
        row.addWidget(self.take)
        self.body.addLayout(row)

    def show_chat(self, chat: ChatRow, labels: Mapping[int, LabelRow], operator: str) -> None:
        """Another chat, or others of its labels."""
        shown = [labels[one] for one in chat.labels if one in labels]
        if shown != self._shown:
            self._shown = shown
            self._flow.clear()
            for label in shown:
                self._flow.addWidget(LabelChip(label.name, label.colour, 180))
            self.marks.setVisible(bool(shown))
            self.none.setVisible(not shown)
        mine = bool(chat.assigned) and chat.assigned == operator
        if mine:
            self.whose.setText(self.tr("Your chat"))
        elif chat.assigned:
            self.whose.setText(self.tr("{name}’s chat").format(name=isolate(chat.assigned)))
        else:
            self.whose.setText(self.tr("Nobody’s chat"))
        words = self.tr("Give up") if mine else self.tr("Take")
        if self.take.text() != words:
            self.take.setText(words)
