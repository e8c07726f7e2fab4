"""Pins, marks and notes of deliveries: held in memory, written to the cache, told to the receiver.

The receiver alone writes the deliveries file, so that it has to know which ones are pinned before
it forgets old ones; it is told again whenever it comes back.

Invariant: the receiver keeps exactly what is pinned here, from a moment after it is there.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.domain.markings import Marking
from app.services.deliveries import DeliveryFile
from app.services.events import Bus, DeliveriesMarked
from app.services.receiver_link import ReceiverLink
from app.store import delivery_reads
from app.store import markings as table
from app.store.connection import Connection
from app.store.database import Database

MOST_PINNED = 2_000
LONGEST_NOTE = 2_000
_NONE = Marking()
_log = logging.getLogger(__name__)


class Markings:
    """What was noted about deliveries."""

    def __init__(
        self, database: Database, file: DeliveryFile, bus: Bus, clock: Clock, link: ReceiverLink
    ) -> None:
        self._database = database
        self._file = file
        self._bus = bus
        self._clock = clock
        self._link = link
        self._tasks = TaskOwner("markings")
        self._known: dict[int, Marking] | None = None
        self._told: tuple[int, frozenset[int]] | None = None
        self._telling = False
        self._turn = asyncio.Lock()

    def start(self) -> None:
        """Reads what was noted, and tells the receiver of pins whenever it is there."""
        self._link.listen(lambda _last: self._tell_soon())
        self._tasks.start(self.load(), "load")

    async def close(self) -> None:
        """Ends what runs."""
        await self._tasks.close()

    async def load(self) -> None:
        """Reads what was noted; of deliveries that are gone it is forgotten."""
        async with self._turn:
            # asked for by the start and by a page at once: read once, and not over what was noted
            if self._known is None:
                self._known = await self._database.read(table.all_markings)
                await self._forget_gone()
        self._tell_soon()

    async def _forget_gone(self) -> None:
        known = self._known or {}
        if not known:
            return

        def read(connection: Connection) -> set[int]:
            return delivery_reads.existing(connection, list(known))

        there = await self._file.read(read, set(known))
        gone = [one for one in known if one not in there]
        for one in gone:
            del known[one]
        if gone:
            await self._database.write(lambda connection: table.forget(connection, gone))

    def of(self, delivery_id: int) -> Marking:
        """What was noted about a delivery."""
        return (self._known or {}).get(delivery_id, _NONE)

    def ids(self, name: str) -> frozenset[int]:
        """The deliveries that are ``pinned``, ``important``, ``seen`` or have a ``note``."""
        return frozenset(one for one, mark in (self._known or {}).items() if getattr(mark, name))

    async def change(
        self,
        ids: Sequence[int],
        *,
        pinned: bool | None = None,
        important: bool | None = None,
        seen: bool | None = None,
        note: str | None = None,
    ) -> None:
        """Notes something about deliveries; None leaves it as it is. Raises SettingsError."""
        await self.load()
        asked = {"pinned": pinned, "important": important, "seen": seen}
        fields: dict[str, object] = {name: on for name, on in asked.items() if on is not None}
        if note is not None:
            fields["note"] = note.strip()[:LONGEST_NOTE]
        # one after the other: each begins with what the one before it noted
        async with self._turn:
            await self._change(ids, fields)

    async def _change(self, ids: Sequence[int], fields: dict[str, object]) -> None:
        changed = {
            one: fresh
            for one in ids
            if (fresh := replace(self.of(one), **fields)) != self.of(one)  # type: ignore[arg-type]
        }
        pinned = self.ids("pinned") | set(changed)
        if fields.get("pinned") and len(pinned) > MOST_PINNED:
            raise SettingsError(
                f"{MOST_PINNED} deliveries are pinned already.",
                "Nothing was changed.",
                "Take the pin from some of them first.",
            )
        now = self._clock.now_ms()
        await self._database.write(lambda connection: table.put(connection, changed, now))
        self._hold(changed)
        if changed:
            self._bus.publish(DeliveriesMarked(frozenset(changed)))
            self._tell_soon()

    def _hold(self, changed: dict[int, Marking]) -> None:
        assert self._known is not None
        for one, marking in changed.items():
            if marking.empty:
                self._known.pop(one, None)
            else:
                self._known[one] = marking

    # The receiver

    def _tell_soon(self) -> None:
        if self._known is None or self._telling or self._tasks.closed or not self._link.connected:
            return
        if self._told != (self._link.generation, self.ids("pinned")):
            self._telling = True
            self._tasks.start(self._tell(), "pins")

    async def _tell(self) -> None:
        try:
            while self._link.connected:
                now = (self._link.generation, self.ids("pinned"))
                if now == self._told:
                    return
                await self._link.ask({"keep": sorted(now[1])})
                self._told = now
        except SettingsError as error:
            _log.info("pins wait for the receiver: %s", error)
        finally:
            self._telling = False
