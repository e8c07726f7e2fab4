"""Tells a provider where a new account's events go, number by number, and keeps the secret for it.

Works with the webhook step, which shows how it went. Invariant: the secret is kept before an
address is told, so that the first event can be proved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.errors import SwitchboardError
from app.domain.rows import AccountRow
from app.ui.telling import three_parts

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.dialogs.wizard.webhook_step import WebhookStep

translate = QCoreApplication.translate


async def offer_numbers(console: Console, account: AccountRow, hook: WebhookStep) -> None:
    """Reads the account's numbers and offers to tell the address for each."""
    try:
        await console.numbers.refresh(account.id)
    except SwitchboardError:
        pass  # the list page tells why; the account is there all the same
    mine = [row for row in await console.numbers.all() if row.account_id == account.id]
    offers = console.numbers.offers(mine[0].id) if mine else {}
    offer = offers.get("set_webhook")
    hook.put_numbers(mine, bool(offer and offer.enabled), offer.reason if offer else "")


async def keep_secret(console: Console, account: AccountRow, hook: WebhookStep) -> None:
    """Keeps the secret that was typed, if any. Raises SwitchboardError."""
    if hook.secret_text():
        await console.accounts.update(
            account.id, credentials={"webhook_secret": hook.secret_text()}
        )


async def set_webhooks(console: Console, numbers: list[int], hook: WebhookStep) -> None:
    """Tells the address for each number; the first that fails ends it, and is shown."""
    hook.say(translate("AddAccountWizard", "Telling the provider"), "", "waiting")
    done = 0
    for number in numbers:
        try:
            await console.numbers.set_webhook(number, hook.address.text())
            done += 1
        except SwitchboardError as error:
            what, rest = three_parts(error)
            hook.say(what, rest, "failed")
            return
    hook.say(
        translate("AddAccountWizard", "Set on %Ln numbers", "", done),
        translate("AddAccountWizard", "Send a test event from the Numbers page to see one arrive."),
        "works",
    )
