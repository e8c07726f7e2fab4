"""Asks for a pace of the operator's own.

Invariant: nothing above the documented limit is taken, and the limit is named.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.digits import figures
from app.ui.pages.campaigns.words import number, tr
from app.ui.widgets.card import CardDialog
from app.ui.widgets.choices import Check
from app.ui.widgets.fields import Field


class PaceCard(CardDialog):
    """Its result is the pace a minute (0: as fast as the limit allows), or None."""

    def __init__(self, opener: QWidget, pace: float, most: float, words: str) -> None:
        super().__init__(opener, tr("Pace"), width=420)
        helper = (
            tr("At most {n}: {words}.").format(n=number(most), words=words)
            if most
            else tr("The provider documents no limit. Slower is safer for a phone’s number.")
        )
        self._most = most
        self.field = Field(
            tr("Messages a minute"),
            text=figures(f"{pace:g}") if pace else "",
            helper=helper,
            content="ltr",
        )
        self.body.addWidget(self.field)
        self.full = Check(tr("As fast as the limit allows"), checked=pace <= 0 and most > 0)
        self.full.setVisible(most > 0)
        self.full.toggled.connect(self.field.edit.setDisabled)
        self.field.edit.setDisabled(self.full.isChecked())
        self.body.addWidget(self.full)
        close = self.add_button(tr("Back"), "default")
        close.clicked.connect(lambda _checked=False: self.reject())
        self.take = self.add_button(tr("Set the pace"), "primary")
        self.take.clicked.connect(lambda _checked=False: self._take())
        self.field.submitted.connect(self._take)
        self.start_on(self.field.edit)

    def _take(self) -> None:
        if self.full.isChecked() and self._most:
            self.done(0.0)
            return
        try:
            value = float(self.field.text().strip().replace(",", ".").replace("٫", "."))
        except ValueError:
            value = 0.0
        if not 0 < value <= (self._most or 6_000):
            self.field.set_error(tr("Write a number above 0 and within the limit."))
            return
        self.done(value)
