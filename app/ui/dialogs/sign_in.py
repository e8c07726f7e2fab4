"""Sign in to a provider's dashboard: in its own page, or with a pasted cookie.

Used for an account that is there already; the wizard has the same parts in its own step.
Invariant: a cookie is kept only after it was tried and works.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate
from app.domain.errors import SwitchboardError
from app.ui.dialogs.confirm import TryCard
from app.ui.dialogs.session_form import SessionForm
from app.ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate


class SignInCard(TryCard):
    """``sign_in`` tries a Cookie header and keeps it; ``await result()`` is True once it works."""

    def __init__(
        self,
        opener: QWidget,
        account: str,
        base_url: str,
        sign_in: Callable[[str], Awaitable[None]],
    ) -> None:
        super().__init__(
            opener,
            translate("SignInCard", "Sign in to {account}").format(account=isolate(account)),
            width=760,
        )
        self._sign_in = sign_in
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Sign in on the dashboard’s own page. Switchboard keeps the session cookie "
                    "and never sees your password."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self.form = SessionForm(base_url)
        self.form.captured.connect(lambda _: self.try_it())
        self.form.changed.connect(self._changed)
        self.body.addWidget(self.form, 1)
        self.offer(self.tr("Sign in"), icon="log-in").setEnabled(False)
        self.finished.connect(lambda _: self.form.forget())
        self.start_on(self.form.first)

    def _changed(self) -> None:
        if self.go is not None and not self._busy:
            self.go.setEnabled(bool(self.form.cookie()))

    async def attempt(self) -> None:
        """Tries the cookie."""
        await self._sign_in(self.form.cookie())

    def fail(self, error: SwitchboardError) -> None:
        """Shows why, but for the cookie that a dashboard sets before anybody signed in."""
        if not self.form.in_browser:
            super().fail(error)

    def _set_busy(self, on: bool) -> None:
        super()._set_busy(on)
        self.form.set_trying(on)
        if not on:
            self._changed()
