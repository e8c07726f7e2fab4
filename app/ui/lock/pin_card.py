"""Asks for a new PIN, twice. Invariant: the PIN goes to ``console.lock`` and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.services.lock import SHORTEST_PIN
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate


class PinCard(CardDialog):
    """``await result()`` is the new PIN, or None."""

    def __init__(self, opener: QWidget) -> None:
        super().__init__(opener, translate("PinCard", "Choose a PIN"), width=420)
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "It unlocks the window. The data itself is sealed by the system keyring, and "
                    "the recovery key opens it where the PIN is forgotten."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self.pin = Field(
            self.tr("PIN"),
            content="secret",
            helper=self.tr("%Ln characters or more, letters too.", "", SHORTEST_PIN),
        )
        self.again = Field(self.tr("Once more"), content="secret")
        for field in (self.pin, self.again):
            self.body.addWidget(field)
            field.textChanged.connect(lambda _: self._check())
            field.submitted.connect(self._keep)
        self.add_button(self.tr("Cancel"), "ghost").clicked.connect(self.reject)
        self.go = self.add_button(self.tr("Keep this PIN"), "primary")
        self.go.clicked.connect(self._keep)
        self.start_on(self.pin.edit)
        self._check()

    def _check(self) -> None:
        pin, again = self.pin.text(), self.again.text()
        differs = bool(again) and not pin.startswith(again)
        self.again.set_error(self.tr("The two are not the same.") if differs else "")
        self.go.setEnabled(len(pin) >= SHORTEST_PIN and pin == again)

    def _keep(self) -> None:
        if self.go.isEnabled():
            self.done(self.pin.text())
