"""The cards of the Templates page: two versions side by side, and where a new template goes.

Invariant: nothing is changed from here.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.template_rows import TemplateRow
from app.domain.template_shapes import differences, samples
from app.ui.models.template_words import group_name, language_words, state_words
from app.ui.widgets.card import CardDialog
from app.ui.widgets.combo import Combo
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.phone_bubble import PhoneBubble


def version_words(row: TemplateRow) -> str:
    """``plan_ready · English · Approved``."""
    return " · ".join(
        (group_name(row.name), language_words(row.language), state_words(row.state)[0])
    )


class CompareCard(CardDialog):
    """Two versions as their customers see them, and what differs between them."""

    def __init__(self, opener: QWidget, rows: Sequence[TemplateRow], left: int, right: int) -> None:
        super().__init__(opener, self.tr("Compare"), width=860, scroll=True)
        self._rows = list(rows)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._combos: list[Combo] = []
        self._bubbles: list[PhoneBubble] = []
        for at, chosen in enumerate((left, right)):
            combo = Combo(self.tr("First version") if at == 0 else self.tr("Second version"))
            for place, row in enumerate(rows):
                combo.add(version_words(row), place)
            combo.choose(chosen)
            combo.currentIndexChanged.connect(lambda _at: self._show())
            self._combos.append(combo)
            self._grid.addWidget(combo, 0, at)
            paper = Panel("canvas.chat", line="border.subtle", radius="lg")
            inner = QGridLayout(paper)
            bubble = PhoneBubble(340)
            inner.addWidget(bubble, 0, 0)
            self._bubbles.append(bubble)
            self._grid.addWidget(paper, 1, at)
            self._grid.setColumnStretch(at, 1)
        self.body.addLayout(self._grid)
        self.body.addWidget(Line())
        self.summary = PlainLabel("", weight="semibold")
        self.body.addWidget(self.summary)
        self._parts = QGridLayout()
        self._parts.setHorizontalSpacing(16)
        self._parts.setColumnStretch(1, 1)
        self._parts.setColumnStretch(2, 1)
        self.body.addLayout(self._parts)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.reject)
        self._show()
        self.start_on(self._combos[1])

    def _show(self) -> None:
        rows = [self._rows[int(combo.currentData())] for combo in self._combos]
        for row, bubble in zip(rows, self._bubbles, strict=True):
            definition = row.definition
            bubble.put(
                definition, samples(definition), definition.header_sample, "", version_words(row)
            )
        while (item := self._parts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = differences(rows[0].definition, rows[1].definition)
        self.summary.setText(
            self.tr("%Ln parts differ", "", len(found)) if found else self.tr("Nothing differs")
        )
        names = {
            "name": self.tr("Name"),
            "category": self.tr("Category"),
            "language": self.tr("Language"),
            "header_kind": self.tr("Kind of header"),
            "header": self.tr("Header"),
            "body": self.tr("Body"),
            "footer": self.tr("Footer"),
        }
        for at, (part, before, after) in enumerate(found):
            words = names.get(part) or self.tr("Button {n}").format(n=part.removeprefix("button "))
            self._parts.addWidget(PlainLabel(words, "small", role="text.secondary"), at, 0)
            for column, text in ((1, before), (2, after)):
                label = PlainLabel(text or "–", "small", wrap=True, selectable=True)
                self._parts.addWidget(label, at, column)
