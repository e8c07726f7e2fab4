"""What each recipient will see: one bubble, to be turned over person by person.

Invariant: shows exactly the values of the plan, never a sample.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.template_plan import Planned
from app.domain.template_shapes import Definition, blanks
from app.ui import phrases
from app.ui.digits import figures
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.phone_bubble import PhoneBubble


class SightBox(QWidget):
    """``put`` shows a plan; ``at`` is whose message is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0
        self._ready: list[Planned] = []
        self._definition = Definition()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        self.sees = PlainLabel("", "small", "medium", "text.secondary")
        head.addWidget(self.sees)
        head.addStretch(1)
        self.before = IconButton("chevron-left", self.tr("The one before"), small=True)
        self.place = PlainLabel("", "small", role="text.secondary", tabular=True)
        self.after = IconButton("chevron-right", self.tr("The next one"), small=True)
        self.before.clicked.connect(lambda _on=False: self._turn(-1))
        self.after.clicked.connect(lambda _on=False: self._turn(1))
        for widget in (self.before, self.place, self.after):
            head.addWidget(widget)
        column.addLayout(head)
        paper = Panel("canvas.chat", line="border.subtle", radius="lg")
        inner = QVBoxLayout(paper)
        inner.setContentsMargins(14, 13, 14, 14)
        self.bubble = PhoneBubble(310)
        inner.addWidget(self.bubble)
        column.addWidget(paper)

    def put(self, definition: Definition, ready: Sequence[Planned]) -> None:
        """The people who get it, with their values."""
        self._definition, self._ready = definition, list(ready)
        self.at = min(self.at, max(0, len(ready) - 1))
        self._show()

    def _turn(self, by: int) -> None:
        if self._ready:
            self.at = (self.at + by) % len(self._ready)
            self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._ready))
        if not self._ready:
            return
        one = self._ready[self.at]
        first = one.recipient.name.split()[0] if one.recipient.name.split() else ""
        name = isolate(first) or phrases.phone(one.recipient.digits)
        words = self.tr("What {name} will see").format(name=name)
        self.sees.setText(words)
        self.place.setText(
            self.tr("{n} of {all}").format(n=figures(self.at + 1), all=figures(len(self._ready)))
        )
        for widget in (self.before, self.place, self.after):
            widget.setVisible(len(self._ready) > 1)
        values = dict(zip(blanks(self._definition.body), one.body, strict=False))
        header = one.header[0] if one.header else ""
        self.bubble.put(self._definition, values, header, "", words)
