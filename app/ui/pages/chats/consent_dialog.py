"""Records a person's consent: opted in, opted out, or no record, and where that comes from.

Invariant: an opt-in is not recorded without its source.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.segmented import Segmented


class ConsentDialog(CardDialog):
    """`await result()` is (state, source) or None; state: opted_in, opted_out or empty."""

    def __init__(self, opener: QWidget, state: str, source: str) -> None:
        super().__init__(opener, self.tr("Consent"), width=460)
        self.body.addWidget(
            PlainLabel(
                self.tr("It stays on this computer, and decides who gets templates and campaigns."),
                role="text.secondary",
                wrap=True,
            )
        )
        self.states = Segmented(self.tr("Consent"))
        self.states.add("opted_in", self.tr("Opted in"), icon="shield-check")
        self.states.add("opted_out", self.tr("Opted out"), icon="ban")
        self.states.add("none", self.tr("No record"))
        self.states.choose(state or "opted_in")
        self.body.addWidget(self.states)
        self.source = Field(
            self.tr("Source"), text=source, placeholder=self.tr("Web form, phone call, contract")
        )
        self.body.addWidget(self.source)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        save = self.add_button(self.tr("Save"), "primary")
        save.clicked.connect(self._save)
        self.source.submitted.connect(self._save)
        self.start_on(self.source.edit)

    def _save(self) -> None:
        state = self.states.current()
        source = self.source.text().strip()
        if state == "opted_in" and not source:
            self.source.set_error(self.tr("Say where the consent comes from."))
            return
        self.done(("" if state == "none" else state, source if state != "none" else ""))
