"""Which steps the wizard has, and in which order.

Invariant: a provider without a dashboard session has no sign-in step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.dialogs.wizard.step_list import StepWords

if TYPE_CHECKING:
    from app.services.accounts import ProviderInfo

translate = QCoreApplication.translate
PROVIDER, CONNECTION, SIGN_IN = "provider", "connection", "sign_in"
WEBHOOK, DONE = "webhook", "done"


def steps_of(info: ProviderInfo | None) -> list[StepWords]:
    """The steps for a provider, or before one was chosen."""
    chosen = info.title if info else translate("AddAccountWizard", "Choose one")
    steps = [
        StepWords(PROVIDER, translate("AddAccountWizard", "Provider"), chosen),
        StepWords(
            CONNECTION,
            translate("AddAccountWizard", "Connection"),
            translate("AddAccountWizard", "Address and key"),
        ),
    ]
    if info is None or info.has_session:
        steps.append(
            StepWords(
                SIGN_IN,
                translate("AddAccountWizard", "Sign-in"),
                translate("AddAccountWizard", "Optional, for history"),
            )
        )
    steps.append(
        StepWords(
            WEBHOOK,
            translate("AddAccountWizard", "Webhook"),
            translate("AddAccountWizard", "Where events arrive"),
        )
    )
    steps.append(
        StepWords(
            DONE,
            translate("AddAccountWizard", "Done"),
            translate("AddAccountWizard", "Pair or start"),
        )
    )
    return steps
