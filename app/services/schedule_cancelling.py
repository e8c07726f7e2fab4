"""Cancels what a provider keeps: in a queue of their own, within the provider's limit.

The one that is due first goes first. A cancel that was answered well is certain only while the time
of the message has not come; afterwards the provider's list decides.

Invariant: a cancel that would be one too many is never tried, and none counts that is not proven.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from app.core.clock import Clock
from app.domain.errors import ErrorKind, ProviderError
from app.domain.schedules import CancelQueue, ScheduledRow, State
from app.providers.scheduling import Scheduling
from app.services.clients import Clients
from app.services.events import Bus, SchedulesChanged
from app.services.schedule_limits import CancelLimits, Desk
from app.services.schedule_listing import is_sure
from app.store import schedules
from app.store.connection import Connection
from app.store.database import Database

# the longest pause, and the one before another look
_EVERY_S = 120.0
_AGAIN_S = 15.0


class Cancelling:
    """The cancels of all accounts.

    ``desk_of`` is what is known of an account, ``listed`` reads its list (False where that did not
    work), ``cancelled`` hears of a proven cancel.
    """

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        clock: Clock,
        desk_of: Callable[[int], Desk],
        listed: Callable[[int], Awaitable[bool]],
        cancelled: Callable[[ScheduledRow], Awaitable[None]],
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._clock = clock
        self._desk_of = desk_of
        self._listed = listed
        self._cancelled = cancelled
        self._limits = CancelLimits(database, clients, clock)

    async def queue(self, account_id: int, keeping: Scheduling | None) -> CancelQueue:
        """How the account's cancels stand; counted over what really went out, restarts included."""
        used, total, window_s = await self._limits.used(account_id, keeping)
        waiting = await self._database.read(
            lambda one: [
                row
                for row in schedules.in_state(one, State.CANCELLING)
                if row.account_id == account_id
            ]
        )
        now = self._clock.now_ms()
        held = [row for row in waiting if row.cancel_at <= now]
        left = max(0, total - len(used))
        next_at = 0
        if held and (not left or self._desk_of(account_id).next_cancel_at > now):
            next_at = self._desk_of(account_id).next_cancel_at
            if not left and used:
                next_at = max(next_at, used[len(used) - total] + window_s * 1_000)
        return CancelQueue(account_id, left, total, window_s, len(held), next_at)

    async def due(
        self, account_id: int, rows: Sequence[ScheduledRow], keeping: Scheduling
    ) -> float:
        """Cancels what is due for it, as far as the limit goes; seconds until the next may go."""
        waiting = sorted(
            (row for row in rows if row.state is State.CANCELLING), key=lambda row: (row.at, row.id)
        )
        desk = self._desk_of(account_id)
        for row in waiting:
            now = self._clock.now_ms()
            if row.cancel_at > now:
                continue
            if not row.remote_id:
                await self._listed(account_id)
                continue
            free_at = await self._limits.free_at(account_id, keeping)
            desk.next_cancel_at = max(free_at, desk.next_cancel_at if free_at else 0)
            if desk.next_cancel_at > now:
                self._bus.publish(SchedulesChanged(frozenset({row.id})))
                return (desk.next_cancel_at - now) / 1_000 + 0.05
            # it may have been taken back while others were cancelled
            fresh = await self._database.read(lambda one, row=row: schedules.by_id(one, row.id))  # type: ignore[misc]
            if fresh is None or fresh.state is not State.CANCELLING or fresh.cancel_at > now:
                continue
            pause = await self._cancel(fresh, keeping)
            if pause:
                desk.next_cancel_at = self._clock.now_ms() + round(pause * 1_000)
                self._bus.publish(SchedulesChanged(frozenset({row.id})))
                return pause
        later = [row.cancel_at for row in waiting if row.cancel_at > self._clock.now_ms()]
        if not later:
            desk.next_cancel_at = 0
            return _EVERY_S
        return max(0.05, (min(later) - self._clock.now_ms()) / 1_000)

    async def at_once(self, row: ScheduledRow, keeping: Scheduling) -> None:
        """Cancels one that waits for that, without its turn, as far as the limit goes."""
        if not row.remote_id:
            await self._listed(row.account_id)
        fresh = await self._database.read(lambda one: schedules.by_id(one, row.id))
        now = self._clock.now_ms()
        if fresh is None or fresh.state is not State.CANCELLING or not fresh.remote_id:
            return
        if await self._limits.free_at(row.account_id, keeping) <= now:
            await self._cancel(fresh, keeping)

    async def _cancel(self, row: ScheduledRow, keeping: Scheduling) -> float:
        """Cancels one at the provider; 0, or the seconds for which all cancels wait."""
        call = keeping.cancel(row.remote_id)
        try:
            await self._clients.call(
                row.account_id, call.operation, call.parameters, number_id=row.number_id
            )
        except ProviderError as error:
            if error.kind is ErrorKind.RATE_LIMITED or error.retry_after:
                return error.retry_after or 60.0
            if error.misconfigured:
                await self._kept(row, "session")
                return 0.0
            # taken, gone out before, or unknown there: its list tells which
            listed = await self._listed(row.account_id)
            fresh = await self._database.read(lambda one: schedules.by_id(one, row.id))
            if not listed or fresh is None or fresh.state is not State.CANCELLING:
                return 0.0 if listed else _AGAIN_S
            if error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT, ErrorKind.SERVER):
                return _AGAIN_S
            words = error.told
            await self._kept(row, words)
            return 0.0
        if is_sure(row.at, self._clock.now_ms()):
            await self._cancelled(row)
            return 0.0
        # it was due meanwhile: only the list tells whether it had gone out before
        listed = await self._listed(row.account_id)
        fresh = await self._database.read(lambda one: schedules.by_id(one, row.id))
        open_still = not listed or (fresh is not None and fresh.state is State.CANCELLING)
        return _AGAIN_S if open_still else 0.0

    async def _kept(self, row: ScheduledRow, reason: str) -> None:
        """The provider does not cancel it: it stays, and what was to replace it is held."""

        def write(connection: Connection) -> bool:
            schedules.release(connection, row.id, State.REFUSED, "not_cancelled")
            return schedules.move(
                connection, row.id, (State.CANCELLING,), State.WAITING,
                reason=reason, cancel_at=0, then_do="",
            )  # fmt: skip

        if await self._database.write(write):
            self._bus.publish(SchedulesChanged())
