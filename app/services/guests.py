"""Notices what short commands wrote into the cache beside the running console.

Each of their commits counts on (`store/database.py`).

Invariant: one cheap question a second; views are told only when another process really wrote.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.services.clients import Clients
from app.services.events import AccountsChanged, Bus, ChatsChanged
from app.store import accounts
from app.store.database import GUESTS, Database

_log = logging.getLogger(__name__)
_EVERY_S = 1.0


class Guests:
    """Watches the cache file for writers other than this process."""

    def __init__(
        self,
        database: Database,
        clients: Clients,
        bus: Bus,
        look_after: Callable[[], Awaitable[bool]],
    ) -> None:
        self._database = database
        self._clients = clients
        self._bus = bus
        self._tasks = TaskOwner("guests")
        self._look_after = look_after
        self._at_work = True
        self._version = -1

    def start(self) -> None:
        """Begins to watch."""
        self._tasks.start(self._run(), "watch")

    async def close(self) -> None:
        """Stops."""
        await self._tasks.close()

    async def _run(self) -> None:
        while True:
            try:
                version = await self._database.read(lambda one: accounts.cursor(one, GUESTS))
                if self._version != version or self._at_work:
                    # a command that is killed writes nothing: its send is looked after meanwhile
                    self._at_work = await self._look_after()
                if self._version not in (-1, version):
                    await self._clients.load()
                    self._bus.publish(AccountsChanged())
                    self._bus.publish(ChatsChanged(frozenset()))
                self._version = version
            except StoreError as error:
                _log.info("what commands wrote is looked at later: %s", error)
            await asyncio.sleep(_EVERY_S)
