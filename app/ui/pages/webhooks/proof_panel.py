"""The end pane of the inspector: the proof, what it changed, what the provider expects.

Invariant: a secret typed here to try is forgotten with its dialog.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.services.inspector import Delivery, Expectation
from app.ui.pages.webhooks.proof_words import expects, explain, shortened
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.painting import tone_roles
from app.ui.widgets.pairs import Pairs
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.steps import Step, StepList

WIDTH = 344


class ProofPanel(Panel):
    """Signal: `secret_wanted()` try another secret on this delivery."""

    secret_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("start",), parent=parent)
        self.setFixedWidth(WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        area.setWidget(content)
        content.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        outer.addWidget(area)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._whole = False
        self._shown: tuple[Delivery, Expectation] | None = None
        self._build_proof()
        self._column.addWidget(Line())
        _, box = self._section(self.tr("What it changed"))
        self.changes = StepList(self.tr("What it changed"))
        box.addWidget(self.changes)
        self._column.addWidget(Line())
        self.expects_title, box = self._section("")
        self.expects = Pairs()
        box.addWidget(self.expects)
        self._column.addStretch(1)

    def _section(self, title: str) -> tuple[PlainLabel, QVBoxLayout]:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(16, 14, 16, 16)
        box.setSpacing(9)
        label = PlainLabel(title, weight="semibold")
        box.addWidget(label)
        self._column.addWidget(holder)
        return label, box

    def _build_proof(self) -> None:
        self.title, box = self._section("")
        head = QHBoxLayout()
        head.setSpacing(8)
        self.icon = IconLabel("shield-check", "success.text", 16)
        box.removeWidget(self.title)
        head.addWidget(self.icon)
        head.addWidget(self.title, 1)
        box.addLayout(head)
        self.text = PlainLabel("", "small", role="text.secondary", wrap=True)
        box.addWidget(self.text)
        self.lines = Pairs()
        box.addWidget(self.lines)
        links = QHBoxLayout()
        links.setSpacing(12)
        self.full = LinkButton(self.tr("Show full values"))
        self.full.clicked.connect(lambda _checked=False: self._toggle())
        self.other = LinkButton(self.tr("Test another secret"))
        self.other.clicked.connect(lambda _checked=False: self.secret_wanted.emit())
        links.addWidget(self.full)
        links.addWidget(self.other)
        links.addStretch(1)
        box.addLayout(links)

    def put(self, delivery: Delivery, expected: Expectation, steps: Sequence[Step]) -> None:
        """Show a delivery."""
        self._shown = (delivery, expected)
        self._put_proof()
        self.changes.put(steps)
        self.expects_title.setText(
            self.tr("What {provider} expects").format(provider=expected.title)
        )
        self.expects.clear()
        for name, words in expects(expected, delivery.row):
            self.expects.add(name, words, whole=True)

    def _put_proof(self) -> None:
        if self._shown is None:
            return
        words = explain(*self._shown)
        self.title.setText(words.title)
        self.icon.set(words.icon, tone_roles(words.tone)[0])
        self.text.setText(words.text)
        self.text.setVisible(bool(words.text))
        self.lines.clear()
        for line in words.lines:
            value = line.value if self._whole else shortened(line.value)
            self.lines.add(line.name, value, role=line.role, mono=True, whole=self._whole)
        self.full.setText(
            self.tr("Show short values") if self._whole else self.tr("Show full values")
        )

    def _toggle(self) -> None:
        self._whole = not self._whole
        self._put_proof()
