"""Chats that come back: those put off until later, and those that have waited long for a reply.

Watches the clock against the disk, so sleep and restarts of the computer lose nothing. Whoever
shows notifications listens to ``ChatDue``.

Invariant: a chat that rests comes back once, on the disk before it is told; a wait is told once,
and only one that became long while the program ran: what history brings is in the list.
"""

from __future__ import annotations

import asyncio
import logging

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.services.events import Bus, ChatDue, ChatsChanged
from app.services.settings import Settings
from app.store import resting
from app.store.connection import Connection
from app.store.database import Database

_log = logging.getLogger(__name__)
_EVERY_S = 20.0
_MINUTE_MS = 60_000


class Returns:
    """One look at the clock every 20 s, or when it is poked."""

    def __init__(self, database: Database, bus: Bus, settings: Settings, clock: Clock) -> None:
        self._database = database
        self._bus = bus
        self._settings = settings
        self._clock = clock
        self._tasks = TaskOwner("returns")
        self._told: dict[int, int] = {}
        self._minutes: int | None = None
        self._since = clock.now_ms()

    def start(self) -> None:
        """Begins to watch."""
        self._tasks.start(self._watch(), "watch")

    async def close(self) -> None:
        """Ends."""
        await self._tasks.close()

    async def _watch(self) -> None:
        while True:
            try:
                await self.look()
            except StoreError as error:
                _log.warning("chats that are due wait for the database: %s", error)
            await asyncio.sleep(_EVERY_S)

    async def look(self) -> None:
        """Brings back what is due now, and tells who waits for a reply."""
        now = self._clock.now_ms()
        if await self._database.read(lambda connection: 0 < resting.next_awake(connection) <= now):
            back = await self._database.write(lambda connection: resting.awake(connection, now))
            if back:
                self._bus.publish(ChatsChanged(frozenset(back)))
            for chat_id in back:
                self._bus.publish(ChatDue(chat_id, "snooze", now))
        await self._remind(now)

    async def _remind(self, now: int) -> None:
        minutes = int(self._settings.get("reply_reminder_minutes"))
        if minutes != self._minutes:
            # a shorter wait is no reason for a shower of reminders either
            self._since = self._since if self._minutes is None else now
            self._minutes = minutes
        if not minutes:
            return

        def read(connection: Connection) -> dict[int, int]:
            rows = connection.execute(
                # since a send of ours that failed it is the operator who waits, not the customer
                "SELECT id, waiting_since FROM chats WHERE needs_reply = 1 AND archived = 0"
                " AND snoozed_until = 0 AND muted = 0 AND kind = 'person'"
                " AND NOT (last_out = 1 AND waiting_since = last_at AND coalesce((SELECT direction"
                " FROM messages m WHERE m.chat_id = chats.id AND m.at < chats.last_at"
                " AND m.kind NOT IN ('system', 'note') AND m.status NOT IN ('failed', 'uncertain')"
                " ORDER BY m.at DESC LIMIT 1), 'out') = 'out')"
                " AND waiting_since BETWEEN ? AND ?",
                (self._since - minutes * _MINUTE_MS + 1, now - minutes * _MINUTE_MS),
            )
            return {int(row[0]): int(row[1]) for row in rows}

        waiting = await self._database.read(read)
        fresh = [one for one, since in waiting.items() if self._told.get(one) != since]
        self._told = waiting
        for chat_id in fresh:
            self._bus.publish(ChatDue(chat_id, "reply", waiting[chat_id]))
