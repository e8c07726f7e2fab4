"""Live copies of deliveries: every one that comes is posted to the addresses that asked for it.

Works beside the drain, from the same file and the same news, with a place of its own in it. A copy
is posted at least once: one whose answer was lost with the program is posted again, under the same
``X-Switchboard-Delivery``.

Invariant: a slow or dead address delays its own copies only, never the drain or another address.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import math
from dataclasses import replace

from app.core.clock import Clock
from app.core.newest import Newest
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.domain.errors import SettingsError, StoreError
from app.domain.forwarding import CopyState, ForwardCopy, Forwarding, after_try
from app.domain.hooks import Verdict
from app.services.deliveries import DeliveryFile
from app.services.events import Bus, DeliveriesArrived, DeliveriesForwarded
from app.services.inspector import Inspector
from app.services.posting import checked_address
from app.store import delivery_reads
from app.store import forwarding as table
from app.store.connection import Connection
from app.store.database import Database
from app.store.delivery_reads import Delivery, DeliveryRow

FORWARDED = "X-Switchboard-Forwarded"
DELIVERY = "X-Switchboard-Delivery"
_AT_ONCE = 4
_BATCH = 500
_IDLE_S = 60.0
_SOON_S = 0.05
_KEPT_MS = 30 * 86_400_000
_PRUNE_S = 3_600.0
_PROVEN = (Verdict.ACCEPTED, Verdict.UNSIGNED, Verdict.STALE)
_log = logging.getLogger(__name__)


class ForwardingCopies:
    """Takes up deliveries for every address, and posts them."""

    def __init__(
        self, database: Database, file: DeliveryFile, inspector: Inspector, bus: Bus, clock: Clock
    ) -> None:
        self._database = database
        self._file = file
        self._inspector = inspector
        self._bus = bus
        self._clock = clock
        self._tasks = TaskOwner("forwarding")
        self._rules: list[Forwarding] = []
        self._newest = Newest()
        self._workers: dict[int, asyncio.Event] = {}
        self._silent_until: dict[int, int] = {}
        self._news = asyncio.Event()

    def start(self) -> None:
        """Goes on with what waits, and follows what comes."""
        self._bus.listen(DeliveriesArrived, lambda _event: self._news.set())
        self._tasks.start(self._run(), "take up")

    async def close(self) -> None:
        """Stops; what waits goes on at the next start."""
        await self._tasks.close()

    # Addresses

    async def rules(self) -> list[Forwarding]:
        """All addresses."""
        turn = self._newest.asked()
        rules = await self._database.read(table.listing)
        if self._newest.takes(turn):
            self._rules = rules
        return list(self._rules)

    async def add(self, rule: Forwarding) -> int:
        """A new address, for what comes from now on. Raises SettingsError."""
        last = await self._file.read(delivery_reads.last_id, 0)
        wanted = replace(rule, url=checked_address(rule.url), reached=last)
        now = self._clock.now_ms()
        made = await self._database.write(lambda one: table.add(one, wanted, now))
        await self._changed()
        return made

    async def change(self, rule: Forwarding) -> None:
        """Changes an address; one that is switched on begins with what comes from now on.

        Raises SettingsError.
        """
        wanted = replace(rule, url=checked_address(rule.url))
        before = next((one for one in await self.rules() if one.id == rule.id), None)
        last = await self._file.read(delivery_reads.last_id, 0)

        def write(connection: Connection) -> None:
            table.change(connection, wanted)
            if wanted.active and before is not None and not before.active:
                table.skip_to(connection, wanted.id, last)

        await self._database.write(write)
        await self._changed()

    async def remove(self, rule_id: int) -> None:
        """Takes an address away."""
        await self._database.write(lambda one: table.remove(one, rule_id))
        await self._changed()

    async def _changed(self) -> None:
        await self.rules()
        self._bus.publish(DeliveriesForwarded())
        self._news.set()
        self._silent_until.clear()
        for wake in self._workers.values():
            wake.set()

    # Copies

    async def of(self, delivery_id: int) -> list[ForwardCopy]:
        """How the copies of a delivery stand."""
        return await self._database.read(lambda one: table.of_delivery(one, delivery_id))

    async def totals(self) -> dict[int, dict[str, int]]:
        """Address → state → how many copies."""
        return await self._database.read(table.totals)

    async def try_again(self, rule_id: int, delivery_id: int = 0) -> None:
        """Tries a copy now (0: all of the address that ended badly)."""
        now = self._clock.now_ms()
        await self._database.write(lambda one: table.try_again(one, rule_id, delivery_id, now))
        self._bus.publish(DeliveriesForwarded(frozenset({delivery_id}) - {0}))
        self._silent_until.pop(rule_id, None)
        if rule_id in self._workers:
            self._workers[rule_id].set()

    async def _run(self) -> None:
        known, prune_at = False, -math.inf
        while True:
            self._news.clear()
            try:
                if self._clock.monotonic() >= prune_at:
                    await self._prune()
                    prune_at = self._clock.monotonic() + _PRUNE_S
                if not known:
                    await self.rules()
                    known = True
                for rule in self._rules:
                    if rule.active:
                        await self._take_up(rule)
                        self._follow(rule.id)
            except StoreError as error:
                _log.warning("live copies wait: %s", error)
            if not await set_within(self._news, _IDLE_S):
                continue
            # news come in bursts: what comes with them is taken up together
            await asyncio.sleep(_SOON_S)

    async def _prune(self) -> None:
        """Forgets how copies ended that were done with long ago."""
        before = self._clock.now_ms() - _KEPT_MS
        await self._database.write(lambda one: table.prune(one, before))

    async def _take_up(self, rule: Forwarding) -> None:
        reached = next((one.reached for one in await self.rules() if one.id == rule.id), None)
        while reached is not None:
            rows = await self._file.read(
                functools.partial(delivery_reads.rows_after, number=reached, limit=_BATCH),
                list[DeliveryRow](),
            )
            if not rows:
                return
            reached = rows[-1].id
            enter = functools.partial(
                table.enter,
                rule_id=rule.id,
                ids=[row.id for row in rows if _concerns(rule, row)],
                reached=reached,
                now=self._clock.now_ms(),
            )
            await self._database.write(enter)
            if rule.id in self._workers:
                self._workers[rule.id].set()

    def _follow(self, rule_id: int) -> None:
        if rule_id not in self._workers:
            self._workers[rule_id] = asyncio.Event()
            self._tasks.start(self._work(rule_id), f"address {rule_id}")

    # Posting

    async def _work(self, rule_id: int) -> None:
        wake = self._workers[rule_id]
        try:
            while True:
                wake.clear()
                rule = next((one for one in self._rules if one.id == rule_id), None)
                if rule is None:
                    return
                pause = _IDLE_S
                try:
                    pause = await self._round(rule) if rule.active else _IDLE_S
                except StoreError as error:
                    _log.warning("live copies wait: %s", error)
                await set_within(wake, pause)
        finally:
            self._workers.pop(rule_id, None)

    async def _round(self, rule: Forwarding) -> float:
        """Tries what is due; answers the seconds until more may be."""
        now = self._clock.now_ms()
        silent_until = self._silent_until.get(rule.id, 0)
        if now < silent_until:
            return (silent_until - now) / 1000
        copies = await self._database.read(lambda one: table.due(one, rule.id, now, _AT_ONCE))
        if not copies:
            due = await self._database.read(lambda one: table.next_due(one, rule.id))
            return _IDLE_S if due is None else min(_IDLE_S, max(0.1, (due - now) / 1000))
        tries = (self._try(rule, copy) for copy in copies)
        ended = await asyncio.gather(*tries, return_exceptions=True)
        # what was posted is noted, whatever became of the others: else it is posted again
        tried = [one for one in ended if isinstance(one, ForwardCopy)]

        def write(connection: Connection) -> None:
            for copy in tried:
                table.put(connection, copy)

        await self._database.write(write)
        self._bus.publish(DeliveriesForwarded(frozenset(one.delivery_id for one in tried)))
        for one in ended:
            if isinstance(one, BaseException):
                raise one
        silent = [one for one in tried if one.state is CopyState.WAITING and not one.status]
        if len(silent) == len(tried):
            # nobody is there: the next copies need not find that out one by one
            self._silent_until[rule.id] = min(one.next_at for one in silent)
        return 0.0

    async def _try(self, rule: Forwarding, copy: ForwardCopy) -> ForwardCopy:
        now = self._clock.now_ms()
        delivery = await self._inspector.detail(copy.delivery_id)
        if delivery is None:
            return replace(copy, state=CopyState.GONE, changed_at=now)
        if _is_copy(delivery):
            return replace(copy, state=CopyState.LOOPED, changed_at=now)
        extra = {FORWARDED: str(copy.tries + 1), DELIVERY: str(copy.delivery_id)}
        try:
            came = await self._inspector.forward(
                delivery, rule.url, sign_again=rule.signs, extra=extra
            )
        except SettingsError as error:
            return after_try(copy, None, error.what, self._clock.now_ms())
        return after_try(copy, came.status, came.problem, self._clock.now_ms())


def _concerns(rule: Forwarding, row: DeliveryRow) -> bool:
    if rule.accounts and row.account not in rule.accounts:
        return False
    return rule.everything or (row.verdict in _PROVEN and row.duplicate_of is None)


def _is_copy(delivery: Delivery) -> bool:
    return any(name.lower() == FORWARDED.lower() for name, _value in delivery.headers)
