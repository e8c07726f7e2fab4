"""Add number: the account, the number's id there, its phone and name.

Adding asks the gateway for a code at once, so the pairing dialog follows. Invariant: what is
typed is checked here only for its form; what the provider accepts, it says itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.phones import digits_in, western
from app.ui.widgets.card import CardDialog
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")


@dataclass(frozen=True, slots=True)
class NewNumber:
    """What was entered; ``phone`` is digits with the country code."""

    account_id: int
    name: str
    client_id: str
    phone: str


class AddNumberCard(CardDialog):
    """``accounts``: (id, name, host) of those that pair; ``taken``: client ids in use.

    ``await result()`` is a NewNumber or None.
    """

    def __init__(
        self,
        opener: QWidget,
        accounts: Sequence[tuple[int, str, str]],
        taken: set[str],
        *,
        account_id: int | None = None,
    ) -> None:
        super().__init__(
            opener, QCoreApplication.translate("AddNumberCard", "Add a number"), width=480
        )
        self._taken = taken
        self._own_id = True
        self.account = Combo(self.tr("Account"))
        for number, name, host in accounts:
            self.account.add(f"{name} · {host}", number)
        if account_id is not None:
            self.account.choose(account_id)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(PlainLabel(self.tr("Account"), "small", "medium", "text.secondary"))
        column.addWidget(self.account)
        holder.setVisible(len(accounts) > 1)
        self.name = Field(self.tr("Name, for you"), placeholder=self.tr("Showroom Haifa"))
        self.name.edit.setMaxLength(60)
        self.phone = Field(
            self.tr("Phone number"),
            placeholder="+972 55 555 0119",
            content="ltr",
            helper=self.tr(
                "With its country code. It is the number of the SIM in the phone that "
                "will scan the code."
            ),
        )
        self.client = Field(
            self.tr("Client id"),
            content="mono",
            placeholder="showroom-haifa",
            helper=self.tr("The gateway knows the number by this. It cannot be changed later."),
        )
        for widget in (holder, self.name, self.phone, self.client):
            self.body.addWidget(widget)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self.go = self.add_button(self.tr("Add and show code"), "primary", icon="qr-code")
        self.go.clicked.connect(self._submit)
        self.name.textChanged.connect(self._suggest)
        self.client.edit.textEdited.connect(self._typed_id)
        for field in (self.name, self.phone, self.client):
            field.submitted.connect(self._submit)
            field.textChanged.connect(lambda _, field=field: field.set_error(""))
        self.start_on(self.name.edit)

    def fill(self, name: str, client_id: str, phone: str) -> None:
        """Enters what is known of a number that is added again."""
        self.client.setText(client_id)
        self._own_id = False
        self.name.setText(name)
        self.phone.setText(f"+{phone}" if phone else "")

    def _typed_id(self) -> None:
        self._own_id = not self.client.text()

    def _suggest(self, name: str) -> None:
        if not self._own_id:
            return
        letters = unicodedata.normalize("NFKD", western(name).lower())
        letters = "".join(char for char in letters if not unicodedata.combining(char))
        plain = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:40]
        tries = [plain, *(f"{plain}-{n}" for n in range(2, 100))]
        self.client.setText(next((one for one in tries if one and one not in self._taken), ""))
        self.client.set_error("")

    def _submit(self) -> None:
        typed = western(self.phone.text())
        # +972 (0)54… is how it is printed on cards
        typed = typed.replace("(0)", "") if "+" in typed else typed
        digits = digits_in(typed).removeprefix("00")
        client = self.client.text().strip()
        problems = (
            (self.phone, self._phone_problem(digits)),
            (self.client, self._id_problem(client)),
        )
        wrong = [field for field, words in problems if words]
        for field, words in problems:
            field.set_error(words)
        if wrong:
            wrong[0].edit.setFocus()
            return
        self.done(
            NewNumber(
                int(self.account.currentData()), self.name.text().strip() or client, client, digits
            )
        )

    def _phone_problem(self, digits: str) -> str:
        if not digits:
            return self.tr("Enter the phone’s number.")
        if digits.startswith("0"):
            return self.tr("The country code is missing: write +972 50…, not 050…")
        if not 8 <= len(digits) <= 15:
            return self.tr("A phone number has 8 to 15 digits with its country code.")
        return ""

    def _id_problem(self, client: str) -> str:
        if not client:
            return self.tr("Enter an id, for example showroom-haifa.")
        if not _ID.fullmatch(client):
            return self.tr("Letters without accents, digits, dots, dashes and underscores only.")
        if client in self._taken:
            return self.tr("Another of your numbers has this id.")
        return ""
