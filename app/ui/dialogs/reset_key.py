"""Reset the account key: what it breaks, then the attempt.

Invariant: the new key is stored by the service before the old one is forgotten; this card never
sees either.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate
from app.ui.dialogs.confirm import AttemptCard
from app.ui.widgets.banner import Banner
from app.ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate


class ResetKeyCard(AttemptCard):
    """``await result()`` is True once the account has a new key and it is kept here."""

    def __init__(self, opener: QWidget, account: str, work: Callable[[], Awaitable[None]]) -> None:
        super().__init__(
            opener,
            translate("ResetKeyCard", "Reset the key of {account}").format(
                account=isolate(account)
            ),
            work,
        )
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "The gateway makes a new account key and the old one stops at once. "
                    "Switchboard takes the new one over by itself."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self.body.addWidget(
            Banner(
                "warning",
                self.tr("Other programs with the old key stop working."),
                self.tr("Copy the new key to them afterwards. Five resets an hour are allowed."),
                stacked=True,
            )
        )
        self.offer(self.tr("Reset the key"), "danger-solid", icon="rotate-ccw")
