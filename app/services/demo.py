"""Furnishes a console for the demo: accounts of the sandbox, webhooks, names, canned replies.

Works with the sandbox's first line (its credentials and its admin address); everything else goes
through the services, as an operator would do it.

Invariant: nothing here is reached unless the demo or the tour was asked for.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import urllib.request
from typing import Any

from app.domain.errors import ProviderError
from app.services.console import Console
from app.services.events import ReceiverChanged

_CANNED = (
    ("sample-track", "Where the sample pack is", "Hi {name}, your sample pack left us on {ship date}"
     " and is due on {due date}. Track it here: {tracking link}"),
    ("sample-colours", "What is inside the pack", "The pack holds six fronts: oak, walnut, white,"
     " sage, graphite and sand."),
    ("hours", "Opening hours", "We are here Sunday to Thursday 9:00 to 18:00, Friday 9:00 to 13:00."),
    ("measure", "Book a measuring visit", "Our fitter can come on {day} at {time}. Does that suit you?"),
    ("תודה", "תודה על הפנייה", "תודה שפניתם אלינו, {name}. נחזור אליכם עוד היום."),
)


async def furnish(console: Console, line: dict[str, Any]) -> None:
    """Adds what is not there yet; called before the window is painted."""
    have = {row.provider for row in await console.accounts.all()}
    console.settings.set("receiver_port", 0)
    for name, seed in line["providers"].items():
        if name in have:
            continue
        title = console.accounts.info(name).title
        account = await console.accounts.add(
            title, name, seed["base_url"], seed["credentials"]
        )
        if seed.get("number"):
            for number in await console.numbers.all():
                if number.account_id == account.id:
                    await console.numbers.set_phone(number.id, str(seed["number"]))
    for short, title, text in _CANNED:
        await console.conversations.save_canned(short, title, text)
    console.bus.listen(ReceiverChanged, lambda state: _point(console, line, state))


def _point(console: Console, line: dict[str, Any], state: ReceiverChanged) -> None:
    if state.state == "listening" and state.url:
        console.tasks.start(_point_webhooks(console, line), "demo webhooks")


async def _point_webhooks(console: Console, line: dict[str, Any]) -> None:
    """Every provider is told where the receiver is: by its API, else by the sandbox's admin."""
    for account in await console.accounts.all():
        path = console.receiver.hooks.get(account.name, f"/hooks/{account.token}")
        url = console.receiver.public_url(path)
        offered = [
            number
            for number in await console.numbers.all()
            if number.account_id == account.id
            and console.numbers.offers(number.id)["set_webhook"].enabled
        ]
        for number in offered:
            # the demo goes on: the page shows the number without a webhook, and why
            with contextlib.suppress(ProviderError):
                await console.numbers.set_webhook(number.id, url)
        if not offered:
            await asyncio.to_thread(_tell_admin, line, account.provider, url)


def _tell_admin(line: dict[str, Any], provider: str, url: str) -> None:
    seed = line["providers"][provider]
    secret = seed["credentials"].get("webhook_secret", "")
    body = json.dumps({"provider": provider, "url": url, "secret": secret}).encode()
    request = urllib.request.Request(
        f"{line['admin'].rstrip('/')}/hooks",
        data=body,
        headers={"Content-Type": "application/json"},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        answer.read()
