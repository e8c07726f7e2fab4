"""The receiver: whether it listens, on which port, and the public address that reaches it.

Invariant: what is shown comes from the receiver's own state, not from what was entered.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate, ltr
from app.core.tasks import TaskOwner
from app.services.events import AccountsChanged, ReceiverChanged
from app.ui.pages.settings.rows import Section
from app.ui.telling import copy, tell
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.chips import StateDot
from app.ui.widgets.fields import FieldMessage, LineEdit
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line

if TYPE_CHECKING:
    from app.services.console import Console

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
        self.port.setValidator(QIntValidator(1024, 65535, self.port))
        self.port.setFixedWidth(110)
        self.port.editingFinished.connect(self._port_edited)
        self.add(
            self.tr("Port"),
            self.tr("On this computer only, 1024 to 65535. Changing it restarts the receiver."),
            self.port,
        )

    def _shown_port(self) -> str:
        """The port that was set; where any free one is taken (0), the one it listens on."""
        port = int(self._console.settings.get("receiver_port"))
        url = self._console.receiver.state.url
        return str(port or (urlsplit(url).port if url else "") or "")

    def _add_public(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.public = LineEdit(
            str(self._console.settings.get("public_url") or ""),
            content="mono",
            name=self.tr("Public address"),
            placeholder="https://hooks.example.com",
        )
        self.public.setFixedWidth(320)
        self.public.editingFinished.connect(self._public_edited)
        self.public_message = FieldMessage()
        column.addWidget(self.public)
        column.addWidget(self.public_message)
        self.add(
            self.tr("Public address"),
            self.tr(
                "Of the tunnel or proxy that passes on to this port. Providers on the internet "
                "need it."
            ),
            holder,
        )

    def refresh(self) -> None:
        """Shows the receiver's state and the accounts' addresses."""
        now = self._console.receiver.state
        if not self.port.hasFocus():
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
                    (now.reason, self.tr("Providers keep trying for a while, nothing is lost yet."))
                ),
            )
            self.trouble.clear_actions()
            if now.free_port:
                self.trouble.add_button(
                    self.tr("Use port {port}").format(port=now.free_port),
                    lambda: self._use_port(now.free_port),
                )
            self.trouble.add_button(self.tr("Start again"), self._console.receiver.restart)
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
        if not self.port.hasAcceptableInput():
            self.port.setText(self._shown_port())
            return
        port = int(self.port.text())
        if self.port.text() != self._shown_port():
            self._use_port(port)

    def _use_port(self, port: int) -> None:
        self.port.setText(str(port))
        self._console.receiver.use_port(port)
        tell(self, self.tr("The receiver moves to port {port}").format(port=port), icon="webhook")

    def _public_edited(self) -> None:
        text = self.public.text().strip().rstrip("/")
        parts = urlsplit(text)
        bad = bool(text) and (parts.scheme not in ("https", "http") or not parts.netloc)
        self.public.set_error(bad)
        self.public_message.say(
            self.tr("Write the whole address, beginning with https://") if bad else "", error=bad
        )
        if bad or text == self._console.settings.get("public_url"):
            return
        self._console.settings.set("public_url", text)
        self.refresh()
