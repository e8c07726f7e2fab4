"""The second question before a number is deleted: the dashboard's password.

The first, the typed name, is asked by a ConfirmCard before it. Invariant: the password is handed
over once, and is in no field any more when the answer comes.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate
from app.domain.rows import NumberRow
from app.ui.dialogs.confirm import TryCard
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate


class DeleteNumberCard(TryCard):
    """``delete`` gets the password; ``await result()`` is True once the number is deleted."""

    def __init__(
        self, opener: QWidget, row: NumberRow, delete: Callable[[str], Awaitable[None]]
    ) -> None:
        name = isolate(row.name)
        super().__init__(
            opener,
            translate("DeleteNumberCard", "Delete {name}").format(name=name),
            code=row.code,
            tag=row.colour,
        )
        self._delete = delete
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "The gateway deletes a number only with the password of its dashboard. "
                    "Switchboard passes it on and does not keep it."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self.password = Field(self.tr("Dashboard password"), content="secret")
        self.password.textChanged.connect(self._typed)
        self.password.submitted.connect(self.try_it)
        self.body.addWidget(self.password)
        button = self.offer(
            self.tr("Delete {name}").format(name=name), "danger-solid", icon="trash-2"
        )
        button.setEnabled(False)
        self.start_on(self.password.edit)

    def _typed(self, text: str) -> None:
        if self.go is not None and not self._busy:
            self.go.setEnabled(bool(text))

    async def attempt(self) -> None:
        """Deletes the number for good."""
        password = self.password.text()
        self.password.edit.clear()
        await self._delete(password)

    def _set_busy(self, on: bool) -> None:
        super()._set_busy(on)
        if self.go is not None and not on:
            self.go.setEnabled(bool(self.password.text()))
            self.password.edit.setFocus()
