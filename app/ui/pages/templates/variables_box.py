"""The variables of the body: place, what it is, a sample for the reviewers, what fills it.

Invariant: a line is there for exactly the variables that the body has; what was written for a
place stays while the body is edited around it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.bidi import ltr
from app.domain.template_shapes import Variable
from app.ui.style.look import theme
from app.ui.widgets import painting
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.themed import Themed


class BlankChip(Themed, QWidget):
    """``{{1}}`` as a chip."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = "{{" + name + "}}"
        self.setAccessibleName(self.tr("Variable {name}").format(name=name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        now = theme()
        width = painting.text_width(self._words, now.font("small", mono=True)) + 10
        return QSize(width, now.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painting.fill_round(
            painter, self.rect(), 3, now.color("accent.soft"), now.color("accent.border")
        )
        painting.draw_text(
            painter,
            self.rect(),
            self._words,
            now.font("small", mono=True),
            now.color("accent.text"),
            align="center",
            text_rtl=False,
            elide=False,
        )


class VariablesBox(Panel):
    """Signal: ``edited()``. ``put`` shows variables, ``variables`` gives them."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__("surface.base", line="border.subtle", radius="lg")
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 11, 13, 13)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Variables in the body"), weight="semibold"))
        head.addStretch(1)
        self.note = PlainLabel(self.tr("Samples go to the reviewers"), "small", role="text.muted")
        head.addWidget(self.note)
        column.addLayout(head)
        self._holder = QWidget()
        column.addWidget(self._holder)
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._lines: dict[str, tuple[LineEdit, LineEdit, Combo]] = {}
        self._order: list[str] = []

    def put(self, variables: Sequence[Variable]) -> None:
        """Shows these; lines that stay keep focus and cursor."""
        names = [one.name for one in variables]
        if names != self._order:
            self._rebuild(variables)
        for one in variables:
            label, sample, source = self._lines[one.name]
            if label.text() != one.label and not label.hasFocus():
                label.setText(one.label)
            if sample.text() != one.sample and not sample.hasFocus():
                sample.setText(one.sample)
            self._choose(source, one)
        self.setVisible(bool(names))

    def _rebuild(self, variables: Sequence[Variable]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._lines.clear()
        self._order = [one.name for one in variables]
        for at, words in enumerate(
            (self.tr("Place"), self.tr("What it is"), self.tr("Sample"), self.tr("Filled from"))
        ):
            self._grid.addWidget(PlainLabel(words, "small", role="text.secondary"), 0, at)
        self._grid.setColumnStretch(1, 4)
        self._grid.setColumnStretch(2, 7)
        self._grid.setColumnStretch(3, 5)
        for row, one in enumerate(variables, 1):
            blank = ltr("{{" + one.name + "}}")
            label = LineEdit(
                one.label, small=True, name=self.tr("What {blank} is").format(blank=blank)
            )
            sample = LineEdit(
                one.sample,
                small=True,
                placeholder=self.tr("for example 10:00"),
                name=self.tr("Sample for {blank}").format(blank=blank),
            )
            source = Combo(self.tr("What fills {blank}").format(blank=blank), small=True)
            self._lines[one.name] = (label, sample, source)
            for field in (label, sample):
                field.textEdited.connect(lambda _text: self.edited.emit())
            source.activated.connect(lambda _at: self.edited.emit())
            for at, widget in enumerate((BlankChip(one.name), label, sample, source)):
                self._grid.addWidget(widget, row, at)

    def _choose(self, source: Combo, one: Variable) -> None:
        column = one.source.removeprefix("column:") if one.source.startswith("column:") else ""
        wanted = [
            ("", self.tr("At the send")),
            ("first_name", self.tr("First name")),
            ("name", self.tr("Full name")),
            ("phone", self.tr("Phone number")),
        ]
        named = column or "_".join(one.label.lower().split())
        if named:
            wanted.append((f"column:{named}", self.tr("CSV: {name}").format(name=named)))
        kept = [(source.itemData(at), source.itemText(at)) for at in range(source.count())]
        if kept != wanted:
            source.clear()
            for data, words in wanted:
                source.add(words, data)
        source.choose(one.source)

    def variables(self) -> tuple[Variable, ...]:
        """What stands in the lines, in their order."""
        return tuple(
            Variable(
                name,
                self._lines[name][0].text().strip(),
                self._lines[name][1].text().strip(),
                str(self._lines[name][2].currentData() or ""),
            )
            for name in self._order
        )

    def mark(self, missing: frozenset[str]) -> None:
        """Red borders where a sample is missing."""
        for name, (_, sample, _) in self._lines.items():
            sample.set_error(name in missing)

    def sample(self, name: str) -> LineEdit | None:
        """The sample's field of a variable."""
        found = self._lines.get(name)
        return found[1] if found is not None else None
