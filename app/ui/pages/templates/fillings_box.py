"""What fills the blanks of a send: the person's own name or number, a column, or words for all.

Invariant: a line a blank, header before body before buttons, as they are read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import ltr
from app.domain.template_plan import Filling
from app.domain.template_shapes import Definition, blanks
from app.ui.pages.templates.variables_box import BlankChip
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel

_TYPED = "typed"


def places_of(definition: Definition) -> list[tuple[str, str, str]]:
    """(place, blank, what it is) of everything that a send fills."""
    found = []
    if definition.header_kind == "text":
        found += [(f"header:{name}", name, "header") for name in blanks(definition.header)]
    found += [
        (f"body:{name}", name, definition.variable(name).label) for name in blanks(definition.body)
    ]
    for at, button in enumerate(definition.buttons):
        if button.kind == "url":
            found += [(f"button:{at}", name, button.text) for name in blanks(button.value)]
    return found


class _Line(QWidget):
    """One blank."""

    edited = Signal()

    def __init__(self, name: str, label: str, hint: str, columns: Sequence[str]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(BlankChip(name))
        blank = ltr("{{" + name + "}}")
        self.source = Combo(self.tr("What fills {blank}").format(blank=blank))
        self.source.add(self.tr("Words for all"), _TYPED, icon="pencil")
        self.source.add(self.tr("First name of each contact"), "first_name", icon="user-round")
        self.source.add(self.tr("Full name of each contact"), "name", icon="user-round")
        self.source.add(self.tr("Phone number of each contact"), "phone", icon="phone")
        for column in columns:
            words = self.tr("CSV column {name}").format(name=column)
            self.source.add(words, f"column:{column}", icon="columns-3")
        row.addWidget(self.source, 3)
        self.words = LineEdit(
            placeholder=hint or label, name=self.tr("Words for {blank}").format(blank=blank)
        )
        row.addWidget(self.words, 4)
        self.source.activated.connect(lambda _at: self._changed())
        self.words.textEdited.connect(lambda _text: self.edited.emit())
        self.settle()

    def _changed(self) -> None:
        self.settle()
        self.edited.emit()

    def settle(self) -> None:
        """Words have a field; the rest comes from the person."""
        self.words.setVisible(self.source.currentData() == _TYPED)

    def filling(self) -> Filling:
        """What stands in the line."""
        source = str(self.source.currentData() or _TYPED)
        return Filling("", self.words.text()) if source == _TYPED else Filling(source)


class FillingsBox(QWidget):
    """Signal: ``edited()``."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(PlainLabel(self.tr("Variables"), "small", "medium", "text.secondary"))
        self._column = QVBoxLayout()
        self._column.setSpacing(7)
        column.addLayout(self._column)
        self._lines: dict[str, _Line] = {}
        self._columns: tuple[str, ...] = ()
        self._definition: Definition | None = None

    def put(self, definition: Definition, columns: Sequence[str] = ()) -> None:
        """The blanks of a definition; what was chosen for a place stays."""
        if definition == self._definition and tuple(columns) == self._columns:
            return
        kept = self.fillings()
        self._definition, self._columns = definition, tuple(columns)
        for line in self._lines.values():
            line.hide()
            line.deleteLater()
        self._lines.clear()
        for place, name, label in places_of(definition):
            variable = definition.variable(name) if place.startswith("body:") else None
            hint = variable.sample if variable is not None else ""
            line = _Line(name, label, hint, columns)
            line.edited.connect(self.edited)
            filling = kept.get(place)
            source = variable.source if variable is not None else ""
            if filling is None and place == "body:1" and not source:
                source = "first_name"
            wanted = filling if filling is not None else Filling(source)
            if not wanted.source or not line.source.choose(wanted.source):
                line.source.choose(_TYPED)
                line.words.setText(wanted.text)
            line.settle()
            self._lines[place] = line
            self._column.addWidget(line)
        self.setVisible(bool(self._lines))

    def restore(self, fillings: Mapping[str, Filling]) -> None:
        """Puts back what was kept for later."""
        for place, filling in fillings.items():
            line = self._lines.get(place)
            if line is None:
                continue
            if not filling.source or not line.source.choose(filling.source):
                line.source.choose(_TYPED)
                line.words.setText(filling.text)
            line.settle()

    def fillings(self) -> dict[str, Filling]:
        """What stands in the lines, by place."""
        return {place: line.filling() for place, line in self._lines.items()}

    def first(self) -> QWidget | None:
        """The first field, to put the focus on."""
        line = next(iter(self._lines.values()), None)
        return line.source if line is not None else None
