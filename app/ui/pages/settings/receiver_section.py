"""The receiver: whether it listens, on which port, and the public address that reaches it.

Invariant: what is shown comes from the receiver's own state, not from what was entered.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate, ltr
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError, in_sentences
from app.services.events import AccountsChanged, ReceiverChanged
from app.ui.pages.settings.rows import Section
from app.ui.receiver_ways import offer_ways
from app.ui.telling import copy, tell, three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.chips import StateDot
from app.ui.widgets.fields import FieldMessage, LineEdit
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.console import Console

_LEAST, _MOST = 1024, 65535

translate = QCoreApplication.translate


class ReceiverSection(Section):
    """State, port, public address, and the address of each account."""

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__(translate("Settings", "Receiver"))
        self._console = console
        self._tasks = tasks
        self.column.addWidget(
            PlainLabel(
                self.tr(
                    "Takes the webhooks of your providers on this computer. It runs beside the "
                    "window and stores every delivery before it answers."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self.column.addSpacing(10)
        self.trouble = Banner("danger", "", stacked=True)
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        self.state = StateDot("off")
        self.add(self.tr("State"), "", self.state)
        self._add_port()
        self._add_public()
        self.heading(self.tr("Addresses for your providers"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self.stops: list[Callable[[], None]] = [
            console.bus.listen(ReceiverChanged, lambda _: self.refresh()),
            console.bus.listen(AccountsChanged, lambda _: self.refresh()),
        ]

    def _add_port(self) -> None:
        self.port = LineEdit(
            self._shown_port(),
            name=self.tr("Port"),
            content="ltr",
        )
        self.port.setMaxLength(5)
        self.port.setFixedWidth(110)
        self.port.editingFinished.connect(self._port_edited)
        self.port_message = FieldMessage()
        self.add(
            self.tr("Port"),
            self.tr("On this computer only, 1024 to 65535. Changing it restarts the receiver."),
            _over(self.port, self.port_message),
        )

    def _shown_port(self) -> str:
        """The port that was set; where any free one is taken (0), the one it listens on."""
        port = int(self._console.settings.get("receiver_port"))
        url = self._console.receiver.state.url
        return str(port or (urlsplit(url).port if url else "") or "")

    def _add_public(self) -> None:
        self.public = LineEdit(
            str(self._console.settings.get("public_url") or ""),
            content="mono",
            name=self.tr("Public address"),
            placeholder="https://hooks.example.com",
        )
        self.public.setFixedWidth(320)
        self.public.editingFinished.connect(self._public_edited)
        self.public_message = FieldMessage()
        self.add(
            self.tr("Public address"),
            self.tr(
                "Of the tunnel or proxy that passes on to this port. Providers on the internet "
                "need it."
            ),
            _over(self.public, self.public_message),
        )

    def refresh(self) -> None:
        """Shows the receiver's state and the accounts' addresses."""
        now = self._console.receiver.state
        if not self.port.hasFocus() and not self.port_message.text:
            self.port.setText(self._shown_port())
        self.trouble.setVisible(now.state == "failed")
        if now.state == "listening":
            self.state.set(
                "ok",
                self.tr("Listens on {url}").format(url=ltr(now.url or self.tr("another process"))),
            )
        elif now.state == "failed":
            self.state.set("down", self.tr("Stopped"))
            self.trouble.set(
                self.tr("Webhooks are not received"),
                " ".join(
                    (
                        said(now.reason),
                        self.tr("Providers keep trying for a while, nothing is lost yet."),
                    )
                ),
            )
            self.trouble.clear_actions()
            offer_ways(self.trouble, self._console.receiver, now, self._use_port)
        elif now.state == "starting":
            self.state.set("look", self.tr("Starting"))
        else:
            self.state.set("off", self.tr("Off"))
        self._tasks.start(self._load(), "addresses")

    async def _load(self) -> None:
        rows = await self._console.accounts.all()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            url = self._console.receiver.public_url(f"/hooks/{row.token}")
            holder = QWidget()
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 7, 0, 7)
            line.setSpacing(12)
            name = ElidedLabel(isolate(row.name))
            name.setFixedWidth(150)
            line.addWidget(name)
            line.addWidget(
                ElidedLabel(
                    ltr(url) if url else self.tr("not before the receiver runs"),
                    "small",
                    role="text.secondary",
                    mono=bool(url),
                ),
                1,
                Qt.AlignmentFlag.AlignVCenter,
            )
            button = IconButton(
                "copy", self.tr("Copy the address of {name}").format(name=row.name), small=True
            )
            button.setEnabled(bool(url))
            button.clicked.connect(
                lambda _=False, url=url: copy(self, url, self.tr("The address is on the clipboard"))
            )
            line.addWidget(button)
            self._rows.addWidget(holder)
            self._rows.addWidget(Line())

    def _port_edited(self) -> None:
        typed = self.port.text().strip()
        if not typed:
            self.port.setText(self._shown_port())
        # Arabic and other digits are numbers too
        port = int(typed) if typed.isdecimal() else 0
        bad = bool(typed) and not _LEAST <= port <= _MOST
        self.port.set_error(bad)
        self.port_message.say(
            self.tr("A port is a number from {least} to {most}.").format(
                least=ltr(str(_LEAST)), most=ltr(str(_MOST))
            )
            if bad
            else "",
            error=bad,
        )
        if typed and not bad and str(port) != self._shown_port():
            self._use_port(port)

    def _use_port(self, port: int) -> None:
        self.port.setText(str(port))
        self._console.receiver.use_port(port)
        tell(self, self.tr("The receiver moves to port {port}").format(port=port), icon="webhook")

    def _public_edited(self) -> None:
        before = self._console.public_address.url
        trouble = ""
        try:
            self._console.public_address.set(self.public.text())
        except SettingsError as error:
            trouble = in_sentences(*three_parts(error))
        self.public.set_error(bool(trouble))
        self.public_message.say(trouble, error=bool(trouble))
        if trouble:
            return
        kept = self._console.public_address.url
        if self.public.text() != kept:
            self.public.setText(kept)
        if kept != before:
            self.refresh()


def _over(field: QWidget, message: FieldMessage) -> QWidget:
    """A field with what is wrong with it below; the message takes no room while it is empty."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(field, 0, Qt.AlignmentFlag.AlignRight)
    column.addWidget(message)
    return holder
