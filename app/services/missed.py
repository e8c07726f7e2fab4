"""What was missed while nothing listened: gaps, what providers still try, what can be read back.

The receiver notes when it listens; what lies between is a gap. Each account of that time is then
read back through the calls that its API documents, and what is new in the gap is counted.

Invariant: a gap of an account is read back once by itself, also across restarts; more only when
the operator asks.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.core.clock import Clock
from app.core.newest import Newest
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.domain.errors import ErrorKind, ProviderError, SettingsError, StoreError
from app.domain.facts import CallSeen, MessageSeen
from app.domain.missed import Gap, Outlook, RetryPolicy, gaps_between, outlook
from app.domain.readback import Backfill, BackfillState, BackfillStep
from app.domain.rows import NumberRow
from app.providers.base import Call
from app.providers.messaging import Read
from app.services.clients import Clients
from app.services.deliveries import DeliveryFile
from app.services.events import AccountsChanged, Bus, MissedChanged, ReceiverChanged
from app.services.numbers import Numbers
from app.services.sync import Sync
from app.store import backfills as table
from app.store import delivery_reads, messages
from app.store.connection import Connection
from app.store.database import Database

T = TypeVar("T")
LEAST_MS = 60_000
_SHOWN_MS = 30 * 86_400_000
_BY_ITSELF_MS = 7 * 86_400_000
_LOOK_EVERY_S = 300.0
_AGAIN_S = 30.0
_FRESH_MS = 45_000
_CHATS, _STATUSES = 60, 120
_LONGEST_WAIT_S = 90.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AccountMissed:
    """One account and one gap: what its provider still does, and how reading back stands."""

    account_id: int
    account: str
    title: str
    gap: Gap
    policy: RetryPolicy
    outlook: Outlook
    backfill: Backfill


class Missed:
    """Finds gaps and reads accounts back."""

    def __init__(
        self,
        database: Database,
        file: DeliveryFile,
        clients: Clients,
        numbers: Numbers,
        sync: Sync,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._database = database
        self._file = file
        self._clients = clients
        self._numbers = numbers
        self._sync = sync
        self._bus = bus
        self._clock = clock
        self._tasks = TaskOwner("missed")
        self._wake = asyncio.Event()
        self._gaps: list[Gap] = []
        self._known: list[Backfill] = []
        self._newest = Newest()

    def start(self) -> None:
        """Looks for gaps now, whenever the receiver comes back, and now and then."""
        self._bus.listen(ReceiverChanged, self._receiver_changed)
        self._bus.listen(AccountsChanged, lambda _event: self._wake.set())
        self._tasks.start(self._run(), "look")

    async def close(self) -> None:
        """Stops; what waits is read back after the next start."""
        await self._tasks.close()

    @property
    def gaps(self) -> list[Gap]:
        """The gaps of the last 30 days, oldest first."""
        return list(self._gaps)

    def accounts(self, gap: Gap | None = None) -> list[AccountMissed]:
        """Every account and gap (or of one gap), the newest gap first."""
        found = []
        for one in self._known:
            if gap is not None and one.gap.ended != gap.ended:
                continue
            if not self._clients.knows(one.account_id):
                continue
            row = self._clients.account(one.account_id)
            declared = self._clients.provider(one.account_id)
            policy = declared.hooks.retries
            found.append(
                AccountMissed(
                    row.id, row.name, declared.title, one.gap, policy,
                    outlook(policy, one.gap), one,
                )
            )  # fmt: skip
        return found

    @property
    def fresh(self) -> Gap | None:
        """The newest gap that the operator has not put away, None without one."""
        ended = [one.gap.ended for one in self._known if not one.dismissed]
        return next((gap for gap in reversed(self._gaps) if gap.ended in ended), None)

    async def dismiss(self) -> None:
        """The operator has seen the gaps there are."""
        last = max((gap.ended for gap in self._gaps), default=0)
        await self._database.write(lambda one: table.dismiss(one, last))
        await self._reread()

    async def again(self, account_id: int, gap: Gap) -> None:
        """Reads an account back once more."""
        known = self._of(account_id, gap)
        if known is None or known.state in (BackfillState.RUNNING, BackfillState.NOTHING):
            return
        await self._put(replace(known, state=BackfillState.WAITING))
        self._wake.set()

    # Looking

    def _receiver_changed(self, event: ReceiverChanged) -> None:
        if event.state == "listening":
            self._wake.set()

    async def _run(self) -> None:
        resumed = False
        while True:
            self._wake.clear()
            pause = _AGAIN_S
            try:
                if not resumed:
                    await self._resume()
                    resumed = True
                listening = await self.look()
                left = await self._read_back()
                pause = _AGAIN_S if left or not listening else _LOOK_EVERY_S
            except (StoreError, SettingsError) as error:
                _log.warning("what was missed is looked for later: %s", error)
            await set_within(self._wake, pause)

    async def _resume(self) -> None:
        """What ran when the program ended runs once more."""
        await self._reread()
        for one in self._known:
            if one.state is BackfillState.RUNNING:
                await self._put(replace(one, state=BackfillState.WAITING))

    async def look(self) -> bool:
        """Finds gaps and enters them; whether the receiver has noted that it listens."""
        now = self._clock.now_ms()
        since = now - _SHOWN_MS
        stretches = await self._file.read(
            lambda one: delivery_reads.listened(one, since), list[tuple[int, int]]()
        )
        gaps = gaps_between(stretches, least=LEAST_MS, since=since)
        accounts = {row.id: row for row in self._clients.accounts()}

        def write(connection: Connection) -> bool:
            ages = table.account_ages(connection)
            entered = False
            for gap in gaps:
                for account_id in accounts:
                    mine = Gap(max(gap.began, ages.get(account_id, gap.ended)), gap.ended)
                    if mine.length < LEAST_MS:
                        continue
                    state = self._state_of(account_id, mine, now)
                    entered |= table.enter(connection, account_id, mine, state, now)
            table.forget(connection, since)
            return entered

        if gaps:
            await self._database.write(write)
        changed = gaps != self._gaps
        self._gaps = gaps
        await self._reread(always=changed)
        return bool(stretches) and now - stretches[-1][1] < _FRESH_MS

    def _state_of(self, account_id: int, gap: Gap, now: int) -> str:
        if not self._can(account_id):
            return BackfillState.NOTHING
        recent = now - gap.ended < _BY_ITSELF_MS
        return BackfillState.WAITING if recent else BackfillState.FAILED

    def _can(self, account_id: int) -> bool:
        messaging = self._clients.messaging(self._clients.account(account_id).provider)
        reads = [*messaging.account_reads(), *messaging.number_reads("any", True)]
        return bool(reads) or messaging.status("any", "") is not None

    # Reading back

    async def _read_back(self) -> bool:
        """Reads back what waits; whether something still waits."""
        left = False
        waiting: dict[int, list[Backfill]] = {}
        for one in self._known:
            if one.state is BackfillState.WAITING and self._clients.knows(one.account_id):
                waiting.setdefault(one.account_id, []).append(one)
        for account_id, group in waiting.items():
            left |= not await self._read_account(account_id, group)
        return left

    async def _read_account(self, account_id: int, group: Sequence[Backfill]) -> bool:
        """Asks an account once for all of its gaps; False where it can't be reached."""
        began = min(one.gap.began for one in group)
        before = [await self._count(one) for one in group]
        for one in group:
            await self._put(replace(one, state=BackfillState.RUNNING))
        steps: list[BackfillStep] = []
        reached = True
        try:
            for number, read in await self._reads(account_id):
                steps.append(await self._step(account_id, number, read, began))
            steps += await self._histories(account_id, began)
            steps += await self._statuses(account_id, began)
        except ProviderError as error:
            steps.append(BackfillStep("", problem=error.message))
            reached = False
        good = any(not step.problem for step in steps)
        for one, known in zip(group, before, strict=True):
            found = max(0, await self._count(one) - known) + one.found
            state = BackfillState.DONE if good and reached else BackfillState.FAILED
            state = state if reached else BackfillState.WAITING
            await self._put(replace(one, state=state, found=found, steps=tuple(steps)))
        return reached

    async def _reads(self, account_id: int) -> list[tuple[NumberRow | None, Read]]:
        found: list[tuple[NumberRow | None, Read]] = [
            (None, read) for read in self._sync.reads(account_id, None)
        ]
        for number in self._numbers.by_id().values():
            if number.account_id == account_id:
                found += [(number, read) for read in self._sync.reads(account_id, number)]
        return found

    async def _step(
        self, account_id: int, number: NumberRow | None, read: Read, began: int
    ) -> BackfillStep:
        name = number.name or number.key if number is not None else ""
        operation = read.call.operation
        try:
            facts = await self._ask(account_id, number.id if number else 0, read.call)
        except ProviderError as error:
            if error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT):
                raise
            return BackfillStep(operation, name, problem=error.message)
        times = [one.at for one in facts if isinstance(one, MessageSeen | CallSeen)]
        oldest = min(times, default=0)
        full = bool(read.holds) and len(times) >= read.holds
        return BackfillStep(operation, name, len(facts), oldest if full and oldest > began else 0)

    async def _histories(self, account_id: int, began: int) -> list[BackfillStep]:
        """The histories of chats in which something went on since the gap began."""
        if not self._clients.has_session(account_id):
            return []
        rows = await self._database.read(
            lambda one: one.execute(
                "SELECT c.id FROM chats c JOIN numbers n ON n.id = c.number_id"
                " WHERE n.account_id = ? AND c.last_at >= ? ORDER BY c.last_at DESC LIMIT ?",
                (account_id, began, _CHATS),
            ).fetchall()
        )
        count = 0
        for (chat_id,) in rows:
            try:
                count += await self._patient(self._sync.refresh_chat, int(chat_id))
            except ProviderError as error:
                if error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT):
                    raise
                return [BackfillStep("chat_messages", count=count, problem=error.message)]
        return [BackfillStep("chat_messages", count=count)] if count else []

    async def _statuses(self, account_id: int, began: int) -> list[BackfillStep]:
        """How sends stand whose marks may have been missed, where each can be asked for."""
        messaging = self._clients.messaging(self._clients.account(account_id).provider)
        example = messaging.status("any", "")
        if example is None:
            return []
        day = 86_400_000
        sends = await self._database.read(
            lambda one: messages.unread_sends(one, account_id, began - day, _STATUSES)
        )
        count = 0
        for provider_id, key in sends:
            call = messaging.status(provider_id, key)
            if call is None:
                continue
            try:
                await self._ask(account_id, 0, call)
            except ProviderError as error:
                if error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT):
                    raise
                return [BackfillStep(example.operation, count=count, problem=error.message)]
            count += 1
        return [BackfillStep(example.operation, count=count)]

    async def _ask(self, account_id: int, number_id: int, call: Call) -> Sequence[object]:
        async def ask(_nothing: int) -> Sequence[object]:
            return await self._sync.ask(account_id, number_id, call, background=True)

        return await self._patient(ask, 0)

    async def _patient(self, ask: Callable[[int], Awaitable[T]], what: int) -> T:
        """Asks; where the background's share of a limit is used up, waits for more of it."""
        while True:
            try:
                return await ask(what)
            except ProviderError as error:
                pause = error.retry_after
                kinds = (ErrorKind.RATE_LIMITED, ErrorKind.REFUSED)
                if error.kind not in kinds or pause is None or pause > _LONGEST_WAIT_S:
                    raise
                await asyncio.sleep(pause + 0.05)

    # Keeping

    async def _count(self, one: Backfill) -> int:
        return await self._database.read(
            lambda connection: table.known_between(connection, one.account_id, one.gap)
        )

    def _of(self, account_id: int, gap: Gap) -> Backfill | None:
        return next(
            (
                one
                for one in self._known
                if (one.account_id, one.gap.ended) == (account_id, gap.ended)
            ),
            None,
        )

    async def _put(self, backfill: Backfill) -> None:
        now = self._clock.now_ms()
        await self._database.write(lambda one: table.put(one, backfill, now))
        await self._reread()

    async def _reread(self, *, always: bool = False) -> None:
        since = self._clock.now_ms() - _SHOWN_MS
        turn = self._newest.asked()
        known = await self._database.read(lambda one: table.listing(one, since))
        if not self._newest.takes(turn):
            known = self._known
        if known != self._known or always:
            self._known = known
            self._bus.publish(MissedChanged())
