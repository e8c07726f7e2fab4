"""Where a number's events are delivered: this Switchboard's address, or another.

Invariant: an address that the provider can't reach (this computer's own) is told before it is
sent, and what was set is asked of the provider, never assumed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.rows import NumberRow
from app.ui.dialogs.confirm import TryCard
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate


class WebhookCard(TryCard):
    """``here`` is this Switchboard's address for the number, empty while the receiver is down;
    ``public`` whether a public address is set up. ``await result()`` is True once it is set.
    """

    def __init__(
        self,
        opener: QWidget,
        row: NumberRow,
        here: str,
        *,
        public: bool,
        save: Callable[[str], Awaitable[None]],
    ) -> None:
        super().__init__(
            opener,
            translate("WebhookCard", "Webhook of {name}").format(name=isolate(row.name)),
            width=560,
            code=row.code,
            tag=row.colour,
        )
        self._save = save
        self._here = here
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "The provider posts every message, status and call to this address at once. "
                    "Without it new ones arrive only when Switchboard asks."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self.url = Field(
            self.tr("Address"),
            text=row.webhook_url or here,
            content="mono",
            placeholder="https://hooks.example.com/hooks/…",
        )
        self.url.submitted.connect(self.try_it)
        self.url.textChanged.connect(self._check)
        self.body.addWidget(self.url)
        if here:
            line = QHBoxLayout()
            self.use_here = LinkButton(self.tr("Use this Switchboard’s address"))
            self.use_here.clicked.connect(lambda: self.url.setText(here))
            line.addWidget(self.use_here)
            line.addStretch(1)
            self.body.addLayout(line)
        self.note = Banner("warning", "", stacked=True)
        self.body.addWidget(self.note)
        self._public = public
        self.offer(self.tr("Set webhook"), icon="webhook")
        self._check(self.url.text())
        self.start_on(self.url.edit)

    def _check(self, url: str) -> None:
        self.url.set_error("")
        local = self._here and url == self._here and not self._public
        if not self._here:
            self.note.set(
                self.tr("The receiver is not running."),
                self.tr(
                    "Events sent here now would be lost until it runs. Providers retry for a while."
                ),
            )
        elif local:
            self.note.set(
                self.tr("This address works on this computer only."),
                self.tr(
                    "Providers on the internet need a public one: enter it in Settings, "
                    "Receiver. The demo’s providers reach this one."
                ),
            )
        self.note.setVisible(bool(local) or not self._here)

    def ready(self) -> bool:
        """Whether the address has a form that can work."""
        parts = urlsplit(self.url.text().strip())
        words = ""
        if parts.scheme not in ("https", "http") or not parts.netloc:
            words = self.tr("Write the whole address, beginning with https://")
        self.url.set_error(words)
        return not words

    async def attempt(self) -> None:
        """Tells the provider."""
        await self._save(self.url.text().strip())
