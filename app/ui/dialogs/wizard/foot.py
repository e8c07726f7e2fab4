"""The wizard's buttons, below every step: which are there, and what they say.

Invariant: the first step has no way back and none on, because choosing a card goes on.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from app.ui.dialogs.wizard.corners import CornerPanel
from app.ui.dialogs.wizard.order import CONNECTION, DONE, PROVIDER, SIGN_IN, WEBHOOK
from app.ui.style.look import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import sides

translate = QCoreApplication.translate


class WizardFoot(CornerPanel):
    """``cancel``, ``back``, ``skip`` and ``next``; the wizard says what each does."""

    def __init__(self) -> None:
        super().__init__("foot")
        spare(self)
        self.setFixedHeight(theme().px(62))
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(20, 0, 32, 0))
        row.setSpacing(8)
        self.cancel = Button(translate("AddAccountWizard", "Cancel"), "ghost")
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.back = Button(translate("AddAccountWizard", "Back"))
        self.skip = Button(translate("AddAccountWizard", "Skip for now"))
        self.next = Button(translate("AddAccountWizard", "Next"), "primary", end_icon="arrow-right")
        for button in (self.back, self.skip, self.next):
            row.addWidget(button)

    def put(self, key: str, after: str) -> None:
        """A step is shown; ``after`` is the title of the next, empty at the last."""
        self.back.setVisible(key in (CONNECTION, SIGN_IN))
        self.skip.setVisible(key == SIGN_IN)
        self.cancel.setVisible(key != DONE)
        self.cancel.setText(
            translate("AddAccountWizard", "Finish later")
            if key == WEBHOOK
            else translate("AddAccountWizard", "Cancel")
        )
        self.next.setVisible(key != PROVIDER)
        self.next.setText(
            translate("AddAccountWizard", "Next: {step}").format(step=after)
            if after
            else translate("AddAccountWizard", "Open Switchboard")
        )
