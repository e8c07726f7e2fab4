"""What can be done to a number's account from the Numbers page: its key and its session.

``NumberActions`` is made of it. Invariant: a secret goes to the clipboard alone.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.rows import NumberRow
from app.ui.dialogs.reset_key import ResetKeyCard
from app.ui.dialogs.sign_in import SignInCard
from app.ui.pages.numbers.loader import NumbersLoader
from app.ui.telling import copy, tell, tell_error
from app.ui.widgets.card import ConfirmCard

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.pages.numbers.page import NumbersPage

translate = QCoreApplication.translate


class AccountActions(QObject):
    """The part of a page's actions that concerns the account behind a number."""

    def __init__(
        self, page: NumbersPage, console: Console, tasks: TaskOwner, loader: NumbersLoader
    ) -> None:
        super().__init__(page)
        self._page = page
        self._console = console
        self._tasks = tasks
        self._loader = loader

    def _start(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._tasks.start(work, name)

    def _copy_account_key(self, row: NumberRow) -> None:
        facts = self._loader.facts(row.id)
        if facts is not None and facts.account_field:
            secret = self._console.accounts.copy_secret(row.account_id, facts.account_field)
            copy(
                self._page,
                secret,
                translate("NumberActions", "The account key is on the clipboard"),
            )

    async def _reset_key(self, row: NumberRow) -> None:
        card = ResetKeyCard(
            self._page, row.account, lambda: self._console.accounts.reset_key(row.account_id)
        )
        if await card.result():
            words = translate("NumberActions", "{account} has a new key").format(
                account=isolate(row.account)
            )
            tell(self._page, words)
            self._page.reload()

    def sign_in(self, account_id: int) -> None:
        """Asks for a session of an account, from another page too."""
        self._start(self._sign_in_to(account_id), "sign in")

    async def _sign_in(self, row: NumberRow) -> None:
        await self._sign_in_to(row.account_id)

    async def _sign_in_to(self, account_id: int) -> None:
        accounts = await self._console.accounts.all()
        account = next((one for one in accounts if one.id == account_id), None)
        if account is None:
            return
        card = SignInCard(
            self._page,
            account.name,
            account.base_url,
            lambda cookie: self._console.accounts.sign_in(account_id, cookie),
        )
        if await card.result():
            words = translate("NumberActions", "Signed in to {account}").format(
                account=isolate(account.name)
            )
            tell(self._page, words)
            self._page.reload()

    async def _sign_out(self, row: NumberRow) -> None:
        sure = await ConfirmCard(
            self._page,
            translate("NumberActions", "Sign out of {account}").format(
                account=isolate(row.account)
            ),
            translate(
                "NumberActions",
                "New messages still arrive and go out. History, media, read marks and "
                "cancelling need the session, so they wait until you sign in again.",
            ),
            translate("NumberActions", "Sign out"),
        ).result()
        if not sure:
            return
        try:
            await self._console.accounts.sign_out(row.account_id)
        except SwitchboardError as error:
            tell_error(self._page, error)
            return
        self._page.reload()
