"""One blank of a template: which column fills it, or which words for everybody.

Invariant: what is chosen is told at once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core import bidi
from app.domain.campaigns import Plan
from app.domain.template_shapes import Definition
from app.services.campaigns_words import Blank, blanks_of
from app.ui.pages.campaigns.words import tr
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel

FIXED = "="


def _part(blank: Blank) -> str:
    return {"header": tr("header"), "body": tr("text"), "button": tr("button")}[blank.part]


def unfilled(plan: Plan, definition: Definition | None) -> str:
    """What the first blank is called that nothing fills, in a sentence; empty where all are."""
    blanks = blanks_of(definition) if plan.template and definition is not None else []
    for place, blank in enumerate(blanks):
        if place >= len(plan.blanks) or plan.blanks[place] in ("", FIXED):
            name = bidi.ltr(f"{{{{{blank.name}}}}}")
            return tr("Nothing fills {blank} ({part}) yet.").format(blank=name, part=_part(blank))
    return ""


def blank_row(plan: Plan, place: int, blank: Blank, fill: Callable[[int, str], None]) -> QWidget:
    """The choice for one blank; ``fill`` hears of its place and what fills it."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    words = blank.label or (
        tr("for example {sample}").format(sample=bidi.isolate(blank.sample)) if blank.sample else ""
    )
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(PlainLabel(f"{{{{{blank.name}}}}}", "small", "semibold", mono=True))
    head.addWidget(PlainLabel(_part(blank), "small", role="text.secondary"))
    head.addWidget(PlainLabel(words, "small", role="text.muted"), 1)
    column.addLayout(head)
    row = QHBoxLayout()
    row.setSpacing(8)
    source = plan.blanks[place] if place < len(plan.blanks) else ""
    combo = Combo(tr("What fills {blank}").format(blank=blank.name))
    combo.setPlaceholderText(tr("Choose a column"))
    for one in plan.columns:
        combo.add(one.name, one.name, icon="columns-3")
    combo.add(tr("The same words for everybody"), FIXED, icon="pencil")
    combo.setCurrentIndex(-1)
    fixed = LineEdit(
        source[1:] if source.startswith(FIXED) else "",
        placeholder=tr("Words"), name=tr("Words for {blank}").format(blank=blank.name),
    )  # fmt: skip
    combo.choose(FIXED if source.startswith(FIXED) else source)
    fixed.setVisible(source.startswith(FIXED))

    def chosen() -> None:
        data = str(combo.currentData())
        fixed.setVisible(data == FIXED)
        fill(place, FIXED + fixed.text() if data == FIXED else data)
        if data == FIXED:
            fixed.setFocus()

    combo.activated.connect(lambda _: chosen())
    fixed.textChanged.connect(lambda text: fill(place, FIXED + text))
    row.addWidget(combo, 1)
    row.addWidget(fixed, 1)
    column.addLayout(row)
    return box
