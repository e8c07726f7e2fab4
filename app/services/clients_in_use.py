"""Clients with calls under way: one that is let go of is closed when its last call has ended.

Works for ``clients``. Invariant: no client is closed under a call, and each that was let go of is.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.providers.client import Client


class ClientsInUse:
    """Counts the calls of each client."""

    def __init__(self) -> None:
        self._calls: dict[Client, int] = {}
        self._retired: set[Client] = set()

    @asynccontextmanager
    async def call(self, client: Client) -> AsyncIterator[None]:
        """Keeps the client open meanwhile."""
        self._calls[client] = self._calls.get(client, 0) + 1
        try:
            yield
        finally:
            self._calls[client] -= 1
            if not self._calls[client]:
                del self._calls[client]
                if client in self._retired:
                    self._retired.discard(client)
                    await client.close()

    async def retire(self, client: Client) -> None:
        """Closes a client that gets no call any more, now or after those under way."""
        if client in self._calls:
            self._retired.add(client)
        else:
            await client.close()

    async def close(self) -> None:
        """Closes those that were let go of, whatever is under way."""
        while self._retired:  # the last call of one may end while another is closed
            await self._retired.pop().close()
