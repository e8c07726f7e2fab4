"""Forgets what is older than the settings keep: messages with their files, API calls, log lines.

Webhooks are forgotten by the receiver, which alone writes them. Invariant: starred messages and
those that still wait to be sent stay; what is forgotten goes in small steps.
"""

from __future__ import annotations

import asyncio
import functools
import logging
from pathlib import Path

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.services.events import Bus, ChatsChanged
from app.services.settings import Settings
from app.store import chats, messages, traffic
from app.store.connection import Connection
from app.store.database import Database

_log = logging.getLogger(__name__)
_FIRST_S = 120.0
_EVERY_S = 3 * 3_600.0
_DAY_MS = 86_400_000
_CHUNK = 300


class Forgetting:
    """One look every three hours."""

    def __init__(
        self, database: Database, bus: Bus, settings: Settings, media: Path, clock: Clock
    ) -> None:
        self._database = database
        self._bus = bus
        self._settings = settings
        self._media = media
        self._clock = clock
        self._tasks = TaskOwner("forgetting")

    def start(self) -> None:
        """Begins to look, a while after the start."""
        self._tasks.start(self._run(), "run")

    async def close(self) -> None:
        """Stops."""
        await self._tasks.close()

    async def look(self) -> int:
        """Forgets what is due; how many messages went."""
        now = self._clock.now_ms()
        before = now - int(self._settings.get("keep_traffic_days")) * _DAY_MS
        await self._database.write(functools.partial(traffic.prune, before=before))
        days = int(self._settings.get("keep_message_days"))
        return await self._forget_messages(now - days * _DAY_MS) if days else 0

    async def _forget_messages(self, before: int) -> int:
        count = 0
        while True:
            gone, touched = await self._database.write(
                functools.partial(_forget_some, before=before)
            )
            if not gone:
                return count
            count += len(gone)
            await asyncio.to_thread(self._remove_files, gone)
            self._bus.publish(ChatsChanged(frozenset(touched)))

    def _remove_files(self, message_ids: list[int]) -> None:
        for message_id in message_ids:
            (self._media / str(message_id)).unlink(missing_ok=True)

    async def _run(self) -> None:
        await asyncio.sleep(_FIRST_S)
        while True:
            try:
                await self.look()
            except (StoreError, OSError) as error:
                _log.warning("old messages could not be forgotten: %s", error)
            await asyncio.sleep(_EVERY_S)


def _forget_some(connection: Connection, before: int) -> tuple[list[int], set[int]]:
    """A chunk of old messages and the chats they stood in."""
    rows = connection.execute(
        "SELECT m.id, m.chat_id FROM messages m WHERE m.id < ? AND m.at < ? AND m.starred = 0"
        " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.message_id = m.id"
        " AND o.state IN ('queued', 'sending')) LIMIT ?",
        (before << messages.ID_SHIFT, before, _CHUNK),
    ).fetchall()
    for message_id, _ in rows:
        # tombstones keep a provider's history from bringing it back
        connection.execute("DELETE FROM sightings WHERE message_id = ?", (message_id,))
        connection.execute("DELETE FROM effects WHERE message_id = ?", (message_id,))
        messages.remove(connection, message_id)
    touched = {int(row[1]) for row in rows}
    for chat_id in touched:
        chats.settle(connection, chat_id)
    return [int(row[0]) for row in rows], touched
