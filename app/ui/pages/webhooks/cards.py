"""The inspector's dialogs: forward a copy to an address, try another secret.

Invariant: nothing leaves before the operator has seen where it goes.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtWidgets import QWidget

from app.core.bidi import ltr
from app.domain.errors import SettingsError
from app.services.inspector import Delivery
from app.services.posting import checked_address
from app.ui import phrases
from app.ui.widgets.card import CardDialog
from app.ui.widgets.choices import Check
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel


class ForwardCard(CardDialog):
    """`await result()` is (address, sign again) or None."""

    def __init__(self, opener: QWidget, delivery: Delivery, before: str, *, can_sign: bool) -> None:
        super().__init__(
            opener, self.tr("Forward delivery {id}").format(id=delivery.row.id), width=560
        )
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "The same {size} are posted once to the address. Headers go along, keys do "
                    "not. What is in the body leaves this computer."
                ).format(size=phrases.size(delivery.row.size)),
                role="text.secondary",
                wrap=True,
            )
        )
        self.address = Field(
            self.tr("Address"),
            text=before,
            content="ltr",
            placeholder="https://staging.example.com/webhook",
        )
        self.address.submitted.connect(self._go)
        self.address.textChanged.connect(lambda _text: self.address.set_error(""))
        self.body.addWidget(self.address)
        self.again = Check(self.tr("Sign it again with this account’s secret"))
        self.body.addWidget(self.again)
        self.again.setVisible(can_sign)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self.go = self.add_button("", "primary", icon="arrow-up-right")
        self.go.clicked.connect(self._go)
        self.address.textChanged.connect(lambda _text: self._name_target())
        self._name_target()
        self.start_on(self.address.edit)

    def _name_target(self) -> None:
        host = urlsplit(self.address.text().strip()).netloc if "//" in self.address.text() else ""
        self.go.setText(
            self.tr("Send to {host}").format(host=ltr(host)) if host else self.tr("Send")
        )

    def _go(self) -> None:
        try:
            url = checked_address(self.address.text())
        except SettingsError as error:
            self.address.set_error(f"{error.what} {error.can}")
            return
        self.done((url, self.again.isChecked()))


class SecretCard(CardDialog):
    """`await result()` is the typed secret or None; the caller tries it and forgets it."""

    def __init__(self, opener: QWidget, account: str) -> None:
        super().__init__(opener, self.tr("Test another secret"), width=480)
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Says whether this secret or key proves the delivery. It is not kept, and "
                    "the secret of {account} stays as it is."
                ).format(account=account),
                role="text.secondary",
                wrap=True,
            )
        )
        self.secret = Field(self.tr("Secret or key"), content="secret")
        self.secret.submitted.connect(self._go)
        self.body.addWidget(self.secret)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        go = self.add_button(self.tr("Test it"), "primary")
        go.clicked.connect(self._go)
        self.start_on(self.secret.edit)

    def _go(self) -> None:
        typed = self.secret.text()
        if not typed:
            self.secret.set_error(self.tr("Enter a secret to test."))
            return
        self.secret.setText("")
        self.done(typed)
