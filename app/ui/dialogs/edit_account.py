"""Edit an account: its name, its address, new keys, its webhook secret.

Fields come from the provider's declaration. Invariant: a field for a key is always empty; left
empty, the key stays as it is.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate, ltr
from app.domain.rows import AccountRow
from app.ui.dialogs.confirm import TryCard
from app.ui.widgets.fields import Field

if TYPE_CHECKING:
    from app.services.accounts import ProviderInfo

translate = QCoreApplication.translate
Save = Callable[[str, str, dict[str, Any]], Awaitable[None]]


class EditAccountCard(TryCard):
    """``tails``: the last four characters of each secret; ``save``: name, address, new secrets."""

    def __init__(
        self,
        opener: QWidget,
        row: AccountRow,
        info: ProviderInfo,
        tails: Mapping[str, str],
        save: Save,
    ) -> None:
        super().__init__(
            opener,
            translate("EditAccountCard", "Edit {name}").format(name=isolate(row.name)),
            width=520,
        )
        self._save = save
        self.name = Field(self.tr("Name, for you"), text=row.name)
        self.address = Field(self.tr("Address"), text=row.base_url, content="mono")
        self.body.addWidget(self.name)
        self.body.addWidget(self.address)
        self.secrets: dict[str, Field] = {}
        for field in info.fields:
            if field.name == "session_cookie":
                continue
            tail = tails.get(field.name, "")
            helper = field.help
            if field.secret and tail:
                helper = self.tr("Now the one ending {tail}. Leave empty to keep it.").format(
                    tail=ltr(tail)
                )
            made = Field(
                field.label,
                content="secret" if field.secret else "mono",
                helper=helper,
                note="" if not field.optional else self.tr("optional"),
                placeholder=self.tr("New one") if tail else "",
            )
            self.secrets[field.name] = made
            self.body.addWidget(made)
        for one in (self.name, self.address, *self.secrets.values()):
            one.submitted.connect(self.try_it)
        self.offer(self.tr("Save"))
        self.start_on(self.name.edit)

    def ready(self) -> bool:
        """Whether name and address have a form that can work."""
        name = "" if self.name.text().strip() else self.tr("An account needs a name.")
        url = self.address.text().strip().lower()
        address = (
            ""
            if url.startswith(("https://", "http://"))
            else self.tr("Write the whole address, beginning with https://")
        )
        self.name.set_error(name)
        self.address.set_error(address)
        return not name and not address

    async def attempt(self) -> None:
        """Saves what was changed."""
        found = {name: field.text().strip() for name, field in self.secrets.items()}
        given = {name: text for name, text in found.items() if text}
        await self._save(self.name.text().strip(), self.address.text().strip().rstrip("/"), given)
        for field in self.secrets.values():
            field.edit.clear()
