"""The public address that brings webhooks here: kept, and proven by asking through it.

A nonce goes out through the address, on the path of a webhook, and a receiver of this data folder
answers it with an echo that needs the folder's key. Nothing is stored.

Invariant: an address counts as proven only if the echo of this very nonce came back through it.
"""

from __future__ import annotations

import hmac
import json
import secrets
from dataclasses import dataclass
from enum import StrEnum

from app.core.echo import FIELD, KEY_PURPOSE, echo
from app.core.secrets import MasterKey
from app.domain.errors import SettingsError
from app.services.clients import Clients
from app.services.posting import checked_address, post
from app.services.settings import Settings


class Reach(StrEnum):
    """How an address was found. ``elsewhere``: something answers there, but not our receiver."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    SILENT = "silent"
    NOTHING_TO_ASK = "nothing_to_ask"


@dataclass(frozen=True, slots=True)
class AddressProof:
    """The result of a check. ``ms`` is how long the way there and back took."""

    reach: Reach
    ms: float = 0.0
    problem: str = ""


class PublicAddress:
    """The address that providers call."""

    def __init__(self, settings: Settings, clients: Clients, master: MasterKey) -> None:
        self._settings = settings
        self._clients = clients
        self._key = master.subkey(KEY_PURPOSE)
        self._found: tuple[str, Reach] = ("", Reach.NOTHING_TO_ASK)

    @property
    def url(self) -> str:
        """The address without a slash at its end; empty where none is set."""
        return str(self._settings.get("public_url")).rstrip("/")

    def set(self, url: str) -> None:
        """Keeps an address, or with an empty text none. Raises SettingsError."""
        typed = url.strip().rstrip("/")
        if typed and "//" not in typed:
            typed = f"https://{typed}"
        try:
            checked = checked_address(typed) if typed else ""
        except SettingsError as error:
            raise SettingsError(error.what, "Nothing was changed.", error.can) from error
        if "?" in checked or "#" in checked:
            # the paths of the accounts are put behind it
            raise SettingsError(
                "A public address has nothing behind ? or #.", "Nothing was changed.",
                "Write it as https://hooks.example.com.",
            )  # fmt: skip
        self._settings.set("public_url", checked)

    @property
    def found(self) -> Reach:
        """How the address was found when it was last asked; nothing while it is another one."""
        url, reach = self._found
        return reach if url == self.url else Reach.NOTHING_TO_ASK

    async def prove(self) -> AddressProof:
        """Sends a nonce through the address and looks at what comes back. Raises SettingsError."""
        asked = self.url
        if not asked:
            return AddressProof(Reach.NOTHING_TO_ASK)
        proof = await self._ask()
        self._found = (asked, proof.reach)
        return proof

    async def _ask(self) -> AddressProof:
        tokens = [row.token for row in self._clients.accounts()]
        # the way that deliveries take: a proxy may pass on nothing else
        path = f"/hooks/{tokens[0]}" if tokens else "/healthz"
        nonce = secrets.token_urlsafe(24)
        came = await post(f"{self.url}{path}?{FIELD}={nonce}", b"", {}, method="GET")
        if came.status is None:
            return AddressProof(Reach.SILENT, came.ms, came.problem)
        wanted = echo(self._key, nonce)
        if not hmac.compare_digest(_echo_in(came.answer).encode(), wanted.encode()):
            return AddressProof(Reach.ELSEWHERE, came.ms, f"HTTP {came.status}")
        return AddressProof(Reach.HERE, came.ms)


def _echo_in(answer: bytes) -> str:
    try:
        document = json.loads(answer)
    except (ValueError, RecursionError):
        return ""
    return str(document.get("echo", "")) if isinstance(document, dict) else ""
