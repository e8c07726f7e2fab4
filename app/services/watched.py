"""The chat in front of the operator: read soon and often, whatever its account's rounds wait for.

Works for ``Sync``, which reads the chat and keeps the troubles. Invariant: a chat that somebody
else has just read is not read again at once.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from app.core.clock import Clock
from app.core.waiting import set_within
from app.domain.errors import ProviderError, SettingsError, StoreError
from app.store.connection import Connection
from app.store.database import Database

_log = logging.getLogger(__name__)
_EVERY_S = 5.0
_OPENING_S = 0.5
_FRESH_MS = 3_000


class Watched:
    """``read`` reads a chat's history, ``down`` tells whether an account can't be reached now,
    ``failed`` hears of a read that failed.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        read: Callable[[int], Awaitable[object]],
        down: Callable[[int], bool],
        failed: Callable[[int, ProviderError], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._read = read
        self._down = down
        self._failed = failed
        self._moved = asyncio.Event()
        self.chat_id = 0

    def watch(self, chat_id: int) -> None:
        """Another chat; 0 for none."""
        self.chat_id = chat_id
        self._moved.set()

    async def run(self) -> None:
        """Reads it again and again; never returns."""
        while True:
            self._moved.clear()
            await self._look(self.chat_id)
            if not await set_within(self._moved, _EVERY_S):
                continue
            # who opens a short chat reads it as well: once is enough
            await asyncio.sleep(_OPENING_S)

    async def _look(self, chat_id: int) -> None:
        def read(connection: Connection) -> tuple[int, int] | None:
            row = connection.execute(
                "SELECT n.account_id, coalesce(c.synced_at, 0) FROM chats c"
                " JOIN numbers n ON n.id = c.number_id WHERE c.id = ?",
                (chat_id,),
            ).fetchone()
            return None if row is None else (int(row[0]), int(row[1]))

        place = await self._database.read(read)
        now = self._clock.now_ms()
        if place is None or now - _FRESH_MS < place[1] <= now or self._down(place[0]):
            return
        try:
            await self._read(chat_id)
        except ProviderError as error:
            self._failed(place[0], error)
        except SettingsError:
            _log.info("account %s is gone", place[0])
        except (StoreError, ValueError, OverflowError, TypeError) as error:
            _log.warning("what chat %s told waits: %s", chat_id, error)
