"""How this computer stands: keys, database, receiver, public address.

Everything is read from services that run anyway. Invariant: a line says what is and, where
something is wrong, what can be done.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import ltr
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.services.console import Console

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ComputerCheck:
    """One line; ``fine`` False wants a look."""

    title: str
    detail: str
    fine: bool = True


def computer_checks(console: Console) -> list[ComputerCheck]:
    """What the services say now."""
    checks = []
    if console.safekeeping.kept_in == "keyring":
        checks.append(
            ComputerCheck(
                translate("Welcome", "Keyring"),
                translate("Welcome", "keeps the key to your secrets"),
            )
        )
    else:
        checks.append(
            ComputerCheck(
                translate("Welcome", "Vault"),
                translate("Welcome", "no keyring here; secrets are sealed with your passphrase"),
            )
        )
    checks.append(
        ComputerCheck(
            translate("Welcome", "Database"), translate("Welcome", "encrypted, in your user folder")
        )
    )
    checks.append(_receiver(console))
    if console.settings.get("public_url", ""):
        checks.append(
            ComputerCheck(
                translate("Welcome", "Public address"), ltr(str(console.settings.get("public_url")))
            )
        )
    else:
        checks.append(
            ComputerCheck(
                translate("Welcome", "No public address yet"),
                translate("Welcome", "webhooks need one, later is fine"),
                False,
            )
        )
    return checks


def _receiver(console: Console) -> ComputerCheck:
    state = console.receiver.state
    title = translate("Welcome", "Receiver port {port}").format(
        port=console.settings.get("receiver_port", 8787)
    )
    if state.state == "listening":
        return ComputerCheck(title, translate("Welcome", "listens on this computer"))
    if state.state == "failed":
        return ComputerCheck(title, state.reason, False)
    return ComputerCheck(title, translate("Welcome", "starts in a moment"))


class ChecksList(QWidget):
    """The lines with their title, and Check again."""

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(translate("Welcome", "This computer"), "body", "semibold"))
        head.addStretch(1)
        again = LinkButton(translate("Welcome", "Check again"))
        again.clicked.connect(self.refresh)
        head.addWidget(again)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._rows.setContentsMargins(0, 4, 0, 0)
        column.addLayout(self._rows)
        self.shown: list[ComputerCheck] = []
        self.refresh()

    def refresh(self) -> None:
        """Reads everything again."""
        self.shown = computer_checks(self._console)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for check in self.shown:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(9)
            icon, role = (
                ("circle-check", "success.text")
                if check.fine
                else ("triangle-alert", "warning.text")
            )
            row.addWidget(IconLabel(icon, role, 15))
            row.addWidget(PlainLabel(check.title))
            row.addWidget(ElidedLabel(check.detail, "small", role="text.muted"), 1)
            holder.setAccessibleName(f"{check.title}: {check.detail}")
            self._rows.addWidget(holder)
