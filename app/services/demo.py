"""Furnishes a console for the demo: accounts of the sandbox, webhooks, names, canned replies.

Works with the sandbox's first line (its credentials and its admin address); everything else goes
through the services, as an operator would do it.

Invariant: nothing here is reached unless the demo or the tour was asked for.
"""

from __future__ import annotations

import asyncio
import json
import urllib.parse
import urllib.request
from typing import Any

from app.domain.errors import ProviderError, SettingsError
from app.domain.files import Chosen
from app.services.console import Console
from app.services.demo_calls import recall
from app.services.demo_campaigns import add_campaigns
from app.services.events import NumbersChanged, ReceiverChanged

_CANNED = (
    (
        "sample-track",
        "Where the sample pack is",
        "Hi {name}, your sample pack left us on {ship date}"
        " and is due on {due date}. Track it here: {tracking link}",
    ),
    (
        "sample-colours",
        "What is inside the pack",
        "The pack holds six fronts: oak, walnut, white, sage, graphite and sand.",
    ),
    (
        "hours",
        "Opening hours",
        "We are here Sunday to Thursday 9:00 to 18:00, Friday 9:00 to 13:00.",
    ),
    (
        "measure",
        "Book a measuring visit",
        "Our fitter can come on {day} at {time}. Does that suit you?",
    ),
    ("תודה", "תודה על הפנייה", "תודה שפניתם אלינו, {name}. נחזור אליכם עוד היום."),
)


_FOLDERS = {
    "sample-track": "Samples",
    "sample-colours": "Samples",
    "hours": "Showroom",
    "measure": "Visits",
}


async def furnish(console: Console, line: dict[str, Any]) -> None:
    """Adds what is not there yet; called before the window is painted."""
    have = {row.provider for row in await console.accounts.all()}
    console.settings.set("receiver_port", 0)
    for name, seed in line["providers"].items():
        if name in have:
            continue
        title = console.accounts.info(name).title
        account = await console.accounts.add(title, name, seed["base_url"], seed["credentials"])
        if seed.get("number"):
            for number in await console.numbers.all():
                if number.account_id == account.id:
                    await console.numbers.set_phone(number.id, str(seed["number"]))
    for short, title, text in _CANNED:
        brings = [_fronts()] if short == "sample-colours" else []
        in_folder = _FOLDERS.get(short, "")
        await console.canned.save(short, title, text, folder_name=in_folder, files=brings)
    from app.services.demo_inbox import furnish_inbox

    await furnish_inbox(console)
    from app.services.demo_templates import furnish_templates

    await console.clients.load()
    await furnish_templates(console)
    from app.services.demo_missed import furnish_gap

    await furnish_gap(console)
    from app.services.demo_schedules import furnish_schedules

    await furnish_schedules(console)
    await add_campaigns(console)
    # what was written before the demo is told once, not at every start
    told = set(have)
    pointer = _Pointer(console, line, told)
    console.bus.listen(ReceiverChanged, lambda _: pointer.soon())
    console.bus.listen(NumbersChanged, lambda _: pointer.soon())


def _fronts() -> Chosen:
    """A page of a PDF with the names of the fronts."""
    lines = ("Six fronts", "", "Oak", "Walnut", "White", "Sage", "Graphite", "Sand")
    words = " ".join(f"({line}) Tj T*" for line in lines)
    page = f"BT /F1 24 Tf 32 TL 72 720 Td {words} ET"
    parts = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(page)} >>\nstream\n{page}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    text, places = "%PDF-1.4\n", []
    for at, part in enumerate(parts, start=1):
        places.append(len(text))
        text += f"{at} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    text += f"xref\n0 6\n0000000000 65535 f \n{table}"
    end = text.index("xref\n0 6")
    text += f"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{end}\n%%EOF\n"
    return Chosen(text.encode("ascii"), "Fronts and colours.pdf", "application/pdf")


class _Pointer:
    """Tells every provider where the receiver is, as numbers appear and the port is known."""

    def __init__(self, console: Console, line: dict[str, Any], told: set[str]) -> None:
        self._told = told
        self._console = console
        self._line = line
        self._pointed: dict[int, str] = {}
        self._recalled: set[int] = set()
        self._busy = False
        self._again = False

    def soon(self) -> None:
        """Looks again, once at a time."""
        self._again = True
        if not self._busy and self._console.receiver.state.url:
            self._busy = True
            self._console.tasks.start(self._point(), "demo webhooks")

    async def _point(self) -> None:
        try:
            while self._again:
                self._again = False
                await self._point_once()
        finally:
            self._busy = False

    async def _point_once(self) -> None:
        accounts = {row.id: row for row in await self._console.accounts.all()}
        for number in await self._console.numbers.all():
            account = accounts[number.account_id]
            url = self._console.receiver.public_url(f"/hooks/{account.token}")
            if number.state == "pending" or self._pointed.get(number.id) == url:
                continue
            self._pointed[number.id] = url
            if number.id not in self._recalled and self._console.calls.takes_text(number.id):
                self._recalled.add(number.id)
                await recall(self._console, self._line, number)
            try:
                await self._console.numbers.set_webhook(number.id, url)
            except ProviderError:
                # the demo goes on: the page shows the number without a webhook
                self._pointed.pop(number.id)
            except SettingsError:
                # no call sets it: the sandbox's own page does
                secret = await self._console.accounts.webhook_secret(account.id)
                await self._admin(
                    "hooks", {"provider": account.provider, "url": url, "secret": secret or None}
                )
            unlisted = not self._console.clients.messaging(account.provider).listed
            if unlisted and account.provider not in self._told:
                # what was written before the demo is told by webhook only
                await self._admin("replay", {"provider": account.provider})

    async def _admin(self, action: str, body: dict[str, Any]) -> None:
        await asyncio.to_thread(ask_admin, self._line, action, body)


def ask_admin(line: dict[str, Any], action: str, body: dict[str, Any]) -> Any:
    """Asks the sandbox's own API (see ``app.sandbox.admin``). Blocks."""
    request = urllib.request.Request(
        f"{line['admin'].rstrip('/')}/{action}",
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.loads(answer.read())


def ask_ledger(line: dict[str, Any], text: str) -> Any:
    """What the sandbox's providers took with this text; one entry a send. Blocks."""
    query = urllib.parse.urlencode({"text": text, "requests": "0"})
    with urllib.request.urlopen(
        f"{line['admin'].rstrip('/')}/ledger?{query}", timeout=30
    ) as answer:
        return json.loads(answer.read())["sent"]
