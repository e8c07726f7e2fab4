"""What all fakes share: clock, book, limits, faults, webhooks, media, chance and the crowd.

Invariant: nothing here knows a provider; a fake reaches another one only through the people that
both know.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.tasks import TaskOwner
from app.sandbox.client import Client
from app.sandbox.faults import Faults
from app.sandbox.hooks import Deliverer
from app.sandbox.ledger import Ledger, SentEntry
from app.sandbox.limits import Limits
from app.sandbox.tuning import SandboxClock, Tuning

if TYPE_CHECKING:
    from app.sandbox.crowd import Crowd


class World:
    """The common ground of one sandbox. ``root`` is its URL, known once it listens."""

    def __init__(self, tuning: Tuning, faults: str, seed: int) -> None:
        self.seed = seed
        self.tuning = tuning
        self.clock = SandboxClock(tuning)
        self.ledger = Ledger()
        self.limits = Limits(self.clock)
        self.faults = Faults(faults, seed)
        self.client = Client(tuning)
        self.hooks = Deliverer(tuning, self.clock, self.client, seed)
        self.random = random.Random(seed)
        self.tasks = TaskOwner("sandbox")
        self.root = ""
        self.crowd: Crowd | None = None
        self.listeners: list[Callable[[str, str, str], None]] = []
        self._count = 0

    def key(self, prefix: str, name: str, length: int = 24) -> str:
        """A credential, the same for the same seed and name."""
        digest = hashlib.sha256(f"{self.seed}/{prefix}/{name}".encode()).hexdigest()
        return prefix + digest[:length]

    def fresh(self, prefix: str = "", length: int = 20) -> str:
        """An id that was not there before; the same sequence for the same seed."""
        self._count += 1
        return self.key(prefix, f"fresh {self._count}", length)

    def book(
        self,
        provider: str,
        number: str,
        to: str,
        kind: str,
        text: str,
        operation: str,
        request_id: str | None = None,
        **extra: object,
    ) -> None:
        """Writes a message that really went out into the ledger."""
        entry = SentEntry(
            id=self.fresh("out-", 12),
            at=self.clock.now_ms(),
            provider=provider,
            number=number,
            to=to,
            kind=kind,
            text=text,
            operation=operation,
            request_id=request_id,
            extra=dict(extra),
        )
        self.ledger.book(entry)

    def announce(self, number: str, name: str, text: str) -> None:
        """Tells everybody who listens that the customer ``number`` wrote to us somewhere."""
        for listener in self.listeners:
            listener(number, name, text)

    def heard(self, provider: str, number: str, to: str, text: str) -> None:
        """Tells the customer ``to`` that a message of ours arrived."""
        if self.crowd is not None:
            self.crowd.heard(provider, number, to, text)

    async def close(self) -> None:
        """Stops everything that runs."""
        await self.tasks.close()
        await self.hooks.close()
