"""What is shown where the data folder can't be opened: a passphrase, a backup, or the reason.

Works with ``desktop``, which tries again after the operator mended it.

Invariant: nothing is deleted or replaced without the operator's word, and the old file stays.
"""

from __future__ import annotations

import asyncio
import os

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.core.secrets import PASSPHRASE
from app.domain.errors import SecretsError, StoreBusy, StoreFull, SwitchboardError
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import IconTile
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trouble", text)


class TroubleWindow(Panel):
    """A small window of its own: the console's can't be shown yet."""

    def __init__(self, error: SwitchboardError) -> None:
        super().__init__("surface.base")
        self.setWindowTitle("Switchboard")
        self.setWindowFlag(Qt.WindowType.Window)
        self.resize(520, 300)
        self._again: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        head = QHBoxLayout()
        sealed = isinstance(error, SecretsError)
        head.addWidget(IconTile("lock" if sealed else "triangle-alert", "warning"))
        head.addWidget(PlainLabel(_tr("Switchboard can't open its data"), "title", "semibold"), 1)
        column.addLayout(head)
        for part in (error.what, error.did, error.can):
            if part:
                column.addWidget(PlainLabel(part, role="text.secondary", wrap=True, selectable=True))
        self._phrase: Field | None = None
        if sealed:
            self._phrase = Field(_tr("Passphrase of the vault"), content="secret")
            self._phrase.submitted.connect(self._try)
            column.addWidget(self._phrase)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        leave = Button(_tr("Quit"), "ghost")
        leave.clicked.connect(self.close)
        buttons.addWidget(leave)
        if sealed or isinstance(error, StoreBusy | StoreFull):
            again = Button(_tr("Open") if sealed else _tr("Try again"), "primary")
            again.clicked.connect(self._try)
            buttons.addWidget(again)
        column.addLayout(buttons)

    async def answer(self) -> bool:
        """True to try again, False to give up."""
        self.show()
        if self._phrase is not None:
            self._phrase.edit.setFocus()
        again = await self._again
        self.hide()
        self.deleteLater()
        return again

    def _try(self) -> None:
        if self._phrase is not None:
            if not self._phrase.text():
                self._phrase.set_error(_tr("Enter the passphrase."))
                return
            # this process only, so that the next try finds it
            os.environ[PASSPHRASE] = self._phrase.text()
        self._end(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end(False)
        super().closeEvent(event)

    def _end(self, again: bool) -> None:
        if not self._again.done():
            self._again.set_result(again)


async def ask(error: SwitchboardError) -> bool:
    """Shows the trouble; whether to try again."""
    return await TroubleWindow(error).answer()
