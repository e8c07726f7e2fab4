"""The public address that brings webhooks here: kept, and proven by asking through it.

A proof needs no stored delivery: our receiver answers 405 to a GET on a path that only it and
the providers know, and 404 to one that nobody knows.

Invariant: an address counts as proven only if both answers came through it.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum

from app.services.clients import Clients
from app.services.posting import checked_address, post
from app.services.settings import Settings

_KNOWN, _UNKNOWN = 405, 404


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

    def __init__(self, settings: Settings, clients: Clients) -> None:
        self._settings = settings
        self._clients = clients

    @property
    def url(self) -> str:
        """The address without a slash at its end; empty where none is set."""
        return str(self._settings.get("public_url")).rstrip("/")

    def set(self, url: str) -> None:
        """Keeps an address, or with an empty text none. Raises SettingsError."""
        typed = url.strip().rstrip("/")
        if typed and "//" not in typed:
            typed = f"https://{typed}"
        self._settings.set("public_url", checked_address(typed) if typed else "")

    async def prove(self) -> AddressProof:
        """Asks through the address whether it leads here. Raises SettingsError."""
        tokens = [row.token for row in self._clients.accounts()]
        if not tokens or not self.url:
            return AddressProof(Reach.NOTHING_TO_ASK)
        known = await post(f"{self.url}/hooks/{tokens[0]}", b"", {}, method="GET")
        if known.status is None:
            return AddressProof(Reach.SILENT, known.ms, known.problem)
        if known.status != _KNOWN:
            return AddressProof(Reach.ELSEWHERE, known.ms, f"HTTP {known.status}")
        made_up = secrets.token_urlsafe(24)
        unknown = await post(f"{self.url}/hooks/{made_up}", b"", {}, method="GET")
        if unknown.status != _UNKNOWN:
            return AddressProof(Reach.ELSEWHERE, known.ms, f"HTTP {unknown.status}")
        return AddressProof(Reach.HERE, known.ms)
