"""To which other numbers a plan of answers is copied.

Invariant: the card changes nothing; its result is taken by the editor, which can undo it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.rows import NumberRow
from app.ui.widgets.card import CardDialog
from app.ui.widgets.chips import NumberTag
from app.ui.widgets.choices import Check
from app.ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate


class CopyCard(CardDialog):
    """``await result()`` is (ids of numbers, whether to switch on there), or None.

    ``on`` are the numbers that answer already.
    """

    def __init__(
        self, opener: QWidget, source: str, numbers: Sequence[NumberRow], on: set[int]
    ) -> None:
        super().__init__(
            opener, translate("CopyCard", "Copy these answers to other numbers"), width=480
        )
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Texts, rules and hours of {number} replace those of the numbers chosen here."
                ).format(number=source),
                role="text.secondary",
                wrap=True,
            )
        )
        self.checks: dict[int, Check] = {}
        for row in numbers:
            line = QHBoxLayout()
            line.setSpacing(8)
            check = Check(row.name or row.key)
            check.toggled.connect(lambda _on: self._count())
            self.checks[row.id] = check
            line.addWidget(check)
            if row.code:
                line.addWidget(NumberTag(row.code, row.colour, row.name))
            line.addStretch(1)
            state = self.tr("answers now") if row.id in on else self.tr("off")
            line.addWidget(PlainLabel(state, "small", role="text.secondary"))
            self.body.addLayout(line)
        self.switch = Check(self.tr("Switch them on there too"))
        self.body.addSpacing(6)
        self.body.addWidget(self.switch)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.go = self.add_button("", "primary", icon="copy")
        self.go.clicked.connect(lambda _on=False: self.done((self.chosen(), self._on())))
        self._count()
        self.start_on(next(iter(self.checks.values())))

    def chosen(self) -> list[int]:
        """The numbers that are ticked."""
        return [number for number, check in self.checks.items() if check.isChecked()]

    def _on(self) -> bool:
        return self.switch.isChecked()

    def _count(self) -> None:
        count = len(self.chosen())
        self.go.setText(self.tr("Copy to %Ln numbers", "", count) if count else self.tr("Copy"))
        self.go.setEnabled(bool(count))
