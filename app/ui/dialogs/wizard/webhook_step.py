"""Where the account's events arrive: the address, its secret, and setting it on the numbers.

Invariant: an address is set at the provider only by a press of the button, and what the provider
can't be told by us, the operator is told to enter there.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.dialogs.session_form import WaitingNote
from app.ui.dialogs.wizard.step_head import StepHead
from app.ui.telling import copy
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.choices import Check
from app.ui.widgets.fields import Field

if TYPE_CHECKING:
    from app.domain.rows import NumberRow


class WebhookStep(QWidget):
    """Signal: ``set_wanted(list)`` the ids of the numbers to point at the address."""

    set_wanted = Signal(list)

    def __init__(
        self,
        address: str,
        *,
        public: bool,
        signs: bool,
        provider: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 20)
        column.setSpacing(14)
        sentence = self.tr(
            "{provider} posts messages, statuses and calls to this address at once. "
            "Without it, what can be read is asked for from time to time."
        ).format(provider=provider)
        column.addWidget(StepHead(self.tr("Where events arrive"), sentence))
        self.address = Field(
            self.tr("Address of this account"),
            text=address,
            content="mono",
            placeholder=self.tr("The receiver is not running"),
        )
        self.address.edit.setReadOnly(True)
        button = IconButton("copy", self.tr("Copy the address"), small=True)
        button.clicked.connect(
            lambda: copy(self, self.address.text(), self.tr("The address is on the clipboard"))
        )
        self.address.edit.add_end(button)
        column.addWidget(self.address)
        if not public:
            column.addWidget(
                Banner(
                    "warning",
                    self.tr("This computer has no public address yet."),
                    self.tr(
                        "Providers on the internet can’t reach it. Enter the address of a tunnel "
                        "or proxy in Settings, Receiver; until then messages are asked for."
                    ),
                    stacked=True,
                )
            )
        self.secret: Field | None = None
        if signs:
            column.addWidget(self._secret_field())
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column.addLayout(self._list)
        line = QHBoxLayout()
        self.set_button = Button(self.tr("Set on these numbers"), "soft", icon="webhook")
        self.set_button.clicked.connect(lambda: self.set_wanted.emit(self.chosen()))
        self.set_button.hide()
        line.addWidget(self.set_button)
        line.addStretch(1)
        column.addLayout(line)
        self.note = WaitingNote()
        self.note.hide()
        column.addWidget(self.note)
        column.addStretch(1)
        self._checks: dict[int, Check] = {}

    def _secret_field(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.secret = Field(
            self.tr("Webhook secret"),
            content="secret",
            note=self.tr("recommended"),
            helper=self.tr(
                "Proves that an event is theirs. The same text goes into the "
                "provider’s settings; at least 16 characters."
            ),
        )
        row.addWidget(self.secret, 1)
        make = Button(self.tr("Make one"), icon="key-round")
        make.clicked.connect(self._make_secret)
        row.addWidget(make, 0, Qt.AlignmentFlag.AlignTop)
        row.setAlignment(make, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _make_secret(self) -> None:
        if self.secret is not None:
            self.secret.setText(secrets.token_urlsafe(32))
            copy(self, self.secret.text(), self.tr("A new secret is on the clipboard"))

    def secret_text(self) -> str:
        """The secret that was made or entered."""
        return self.secret.text().strip() if self.secret is not None else ""

    def put_numbers(self, rows: list[NumberRow], may: bool, reason: str) -> None:
        """The account's numbers; ``may``: the provider lets programs set the address."""
        if not rows:
            return
        if not may:
            self.note.say(self.tr("Enter the address on the provider’s page"), reason, "works")
            self.note.show()
            return
        for row in rows:
            check = Check(f"{row.name} ({row.code})", checked=True)
            self._checks[row.id] = check
            self._list.addWidget(check)
        self.set_button.setVisible(True)
        self.set_button.setEnabled(bool(self.address.text()))

    def chosen(self) -> list[int]:
        """The numbers that are ticked."""
        return [number for number, check in self._checks.items() if check.isChecked()]

    def say(self, title: str, text: str, state: str) -> None:
        """How setting it went."""
        self.note.say(title, text, state)
        self.note.show()
        self.set_button.setEnabled(state != "waiting")
