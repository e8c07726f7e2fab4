"""Scheduled messages that a provider keeps: placed there, looked up, cancelled within its limit.

What a provider keeps is known by its list only: the answer to a placement names nothing, so a
message is found again by number, recipient, text and time. A placement without an answer is never
repeated; the list tells whether it was taken. Cancels stand in ``schedule_cancelling``.

Invariant: what the window shows as kept there was in the provider's last list, or is on its way.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.domain.errors import ProviderError, SettingsError, StoreError
from app.domain.schedules import CancelQueue, Kept, ScheduledRow, State
from app.providers.base import Call
from app.providers.messaging import Peer
from app.providers.scheduling import Scheduling, scheduling_of
from app.services.clients import Clients
from app.services.events import Bus, NumbersChanged, SchedulesChanged
from app.services.schedule_cancelling import Cancelling
from app.services.schedule_limits import Desk, may_pass
from app.services.schedule_listing import OPEN, apply
from app.store import numbers, schedules
from app.store.connection import Connection
from app.store.database import Database

_log = logging.getLogger(__name__)
_EVERY_S = 120.0
_SEEN_EVERY_S = 30.0
_AGAIN_S = 15.0


class Remote:
    """The providers' side of the schedules."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        clock: Clock,
        home: Callable[[], str],
        cancelled: Callable[[ScheduledRow], Awaitable[None]],
        doubted: Callable[[], Awaitable[bool]],
    ) -> None:
        """``doubted``: whether the computer's clock is in doubt."""
        self._database = database
        self._bus = bus
        self._clients = clients
        self._clock = clock
        self._home = home
        self._cancelled = cancelled
        self._doubted = doubted
        self._cancelling = Cancelling(
            database, bus, clients, clock, self._desk, self._list_quietly, self._told_cancelled
        )
        self._tasks = TaskOwner("schedules at providers")
        self._wake = asyncio.Event()
        self._desks: dict[int, Desk] = {}
        self._listing: dict[int, asyncio.Task[ProviderError | None]] = {}
        self.watched = False

    async def start(self) -> None:
        """Finds out what became of placements that were cut off, then keeps looking."""

        def cut_off(connection: Connection) -> None:
            connection.execute(
                "UPDATE occurrences SET state = 'unsure', reason = 'cut_off'"
                " WHERE state = 'placing' AND asked_at > 0"
            )

        await self._database.write(cut_off)
        self._bus.listen(NumbersChanged, self._numbers_changed)
        self._tasks.start(self._run(), "providers")

    async def close(self) -> None:
        """Stops; what waits goes on at the next start."""
        await self._tasks.close()

    def poke(self) -> None:
        """Something is to be placed or cancelled: looks now."""
        self._wake.set()

    def keeps(self, account_id: int) -> Scheduling | None:
        """The account's scheduling, where its provider keeps messages."""
        if not self._clients.knows(account_id):
            return None
        return scheduling_of(self._clients.account(account_id).provider)

    def trouble(self, account_id: int) -> ProviderError | None:
        """Why the account's list could not be read the last time."""
        return self._desk(account_id).error

    async def queue(self, account_id: int) -> CancelQueue:
        """How the account's cancels stand; counted over what really went out, restarts included."""
        return await self._cancelling.queue(account_id, self.keeps(account_id))

    async def cancel_now(self, row: ScheduledRow) -> None:
        """Cancels one that waits for that, without its turn, as far as the limit goes."""
        keeping = self.keeps(row.account_id)
        if keeping is not None:
            await self._cancelling.at_once(row, keeping)

    async def refresh(self, account_id: int | None = None) -> None:
        """Reads the list of one account, or of all. Raises the first ProviderError."""
        first: ProviderError | None = None
        for account in self._clients.accounts():
            if account_id not in (None, account.id) or self.keeps(account.id) is None:
                continue
            try:
                await self._list(account.id)
            except ProviderError as error:
                first = first or error
        if first is not None:
            raise first

    def _numbers_changed(self, _: NumbersChanged) -> None:
        if any(desk.strange for desk in self._desks.values()):
            self._wake.set()

    async def _run(self) -> None:
        while True:
            self._wake.clear()
            pause = _AGAIN_S
            try:
                pause = await self.step()
            except StoreError as error:
                _log.warning("schedules at providers wait for the database: %s", error)
            await set_within(self._wake, pause)

    async def step(self) -> float:
        """Places, cancels and looks up what is due; seconds until it has to be called again."""
        pauses = [_EVERY_S]
        for account in self._clients.accounts():
            keeping = self.keeps(account.id)
            if keeping is None:
                continue
            try:
                pauses.append(await self._step(account.id, keeping))
            except SettingsError:
                # the account was just removed; the others' go on
                continue
        return max(0.05, min(pauses))

    async def _step(self, account_id: int, keeping: Scheduling) -> float:
        rows = await self._database.read(
            lambda one: [
                row
                for row in schedules.in_state(
                    one,
                    State.PLACING,
                    State.CANCELLING,
                    State.UNSURE,
                    State.WAITING,
                    State.OVERDUE,
                    kept=Kept.THERE,
                )
                if row.account_id == account_id
            ]
        )
        pauses = [_EVERY_S]
        for row in rows:
            if row.state is State.PLACING and not row.asked_at:
                pauses.append(await self._place(row, keeping))
        pauses.append(await self._cancelling.due(account_id, rows, keeping))
        pauses.append(await self._look_up(account_id, rows))
        return min(pauses)

    async def _look_up(self, account_id: int, rows: Sequence[ScheduledRow]) -> float:
        """Reads the list when it may tell something new; seconds until it may again."""
        desk = self._desk(account_id)
        if desk.strange and desk.strange & await self._keys(account_id):
            desk.listed_at = 0
        now = self._clock.now_ms()
        every = _SEEN_EVERY_S if self.watched else _EVERY_S
        wanted = desk.listed_at + every * 1_000
        for row in rows:
            open_ends = row.state is State.UNSURE or (
                row.state is State.WAITING and not row.remote_id
            )
            if open_ends:
                wanted = min(wanted, desk.listed_at + _AGAIN_S * 1_000)
            elif row.state in OPEN and row.at > desk.listed_at - _AGAIN_S * 1_000:
                # a little after it is due the list tells that it went out
                wanted = min(wanted, max(row.at + 5_000, desk.listed_at + 5_000))
        if now < wanted:
            return (wanted - now) / 1_000
        try:
            await self._list(account_id)
        except ProviderError:
            desk.listed_at = now
            return _SEEN_EVERY_S
        return 1.0 if rows else every

    async def _place(self, row: ScheduledRow, keeping: Scheduling) -> float:
        """Asks the provider to keep one; 0 after an answer, else seconds until the next try."""
        now = self._clock.now_ms()

        def asked(connection: Connection) -> tuple[ScheduledRow, Call | None] | None:
            # as it stands now: it may have been edited while others were asked for
            fresh = schedules.by_id(connection, row.id)
            if fresh is None or fresh.state is not State.PLACING or fresh.asked_at:
                return None
            if fresh.account_id != row.account_id:
                return None  # that account's provider is asked in its turn
            number = numbers.by_id(connection, fresh.number_id)
            call = None
            if number is not None and fresh.at > now:
                peer = Peer(number.key, fresh.address, fresh.chat_kind)
                call = keeping.place(peer, fresh.text, fresh.at)
            if call is None:
                schedules.move(
                    connection, row.id, (State.PLACING,), State.REFUSED, reason="not_in_time"
                )
            else:
                # on the disk before it leaves: cut off here, it is looked up, never asked again
                schedules.move(connection, row.id, (State.PLACING,), State.PLACING, asked_at=now)
            return fresh, call

        found = await self._database.write(asked)
        if found is None:
            return _EVERY_S
        row, call = found
        self._tell(row)
        if call is None:
            return _EVERY_S
        try:
            await self._clients.call(
                row.account_id,
                call.operation,
                call.parameters,
                number_id=row.number_id,
                sending=True,
            )
        except ProviderError as error:
            return await self._not_placed(row, error)
        await self._move(row, (State.PLACING,), State.WAITING, reason="")
        self._desk(row.account_id).listed_at = 0
        return _EVERY_S

    async def _not_placed(self, row: ScheduledRow, error: ProviderError) -> float:
        words = error.told
        if error.uncertain:
            await self._move(row, (State.PLACING,), State.UNSURE, reason="no_answer")
            self._desk(row.account_id).listed_at = 0
            return _AGAIN_S
        if may_pass(error):
            # proven that nothing was taken: once more, as long as there is time
            await self._move(row, (State.PLACING,), State.PLACING, asked_at=0, reason=words)
            return error.retry_after or _AGAIN_S
        await self._move(row, (State.PLACING,), State.REFUSED, asked_at=0, reason=words)
        return _EVERY_S

    async def _told_cancelled(self, row: ScheduledRow) -> None:
        await self._cancelled(row)

    async def _list_quietly(self, account_id: int) -> bool:
        try:
            await self._list(account_id)
        except ProviderError:
            return False
        return True

    async def _list(self, account_id: int) -> None:
        """Reads the list, once at a time. Raises ProviderError."""
        running = self._listing.get(account_id)
        if running is None or running.done():
            running = self._tasks.begin(self._read_list(account_id), f"list {account_id}")
            self._listing[account_id] = running
        error = await asyncio.shield(running)
        if error is not None:
            raise error

    async def _read_list(self, account_id: int) -> ProviderError | None:
        """Reads and enters the list; why it could not be read."""
        keeping = self.keeps(account_id)
        if keeping is None:
            return None
        desk = self._desk(account_id)
        began = self._clock.now_ms()
        call = keeping.listing()
        try:
            answer = await self._clients.call(
                account_id, call.operation, call.parameters, background=True
            )
        except SettingsError:
            # the account was just removed
            return None
        except ProviderError as error:
            if desk.error is None:
                desk.error = error
                self._bus.publish(SchedulesChanged())
            return error
        told = desk.error is not None
        desk.error = None
        desk.listed_at = began
        placed = keeping.placed(answer)
        home = self._home()
        doubted = await self._doubted()
        now = self._clock.now_ms()
        changed, cancelled = await self._database.write(
            lambda one: apply(one, account_id, placed, home, began, now, doubted=doubted)
        )
        here = await self._keys(account_id)
        desk.strange = frozenset(entry.number for entry in placed if entry.number not in here)
        for row in cancelled:
            await self._cancelled(row)
        if changed or told:
            rows = await self._database.read(lambda one: schedules.by_ids(one, changed))
            found = frozenset(row.chat_id for row in rows if row.chat_id is not None)
            self._bus.publish(SchedulesChanged(frozenset(changed), found))
            if any(row.state is State.CANCELLING for row in rows):
                self.poke()
        return None

    async def _keys(self, account_id: int) -> frozenset[str]:
        """What the provider calls the account's numbers that are known here."""
        rows = await self._database.read(numbers.listing)
        return frozenset(row.key for row in rows if row.account_id == account_id)

    async def _move(
        self, row: ScheduledRow, expected: Iterable[State], state: State, **columns: object
    ) -> bool:
        moved = await self._database.write(
            lambda one: schedules.move(one, row.id, expected, state, **columns)
        )
        if moved:
            self._tell(row)
        return moved

    def _tell(self, row: ScheduledRow) -> None:
        found = frozenset() if row.chat_id is None else frozenset({row.chat_id})
        self._bus.publish(SchedulesChanged(frozenset({row.id}), found))

    def _desk(self, account_id: int) -> Desk:
        return self._desks.setdefault(account_id, Desk())
