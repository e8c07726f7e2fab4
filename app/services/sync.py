"""Keeps the cache near the truth: webhooks first, then polling that the budget can bear.

One task an account asks what its provider documents, slower where webhooks arrive; the chat in
front of the operator is read more often. A failure makes the account's pauses grow; the first
answer heals it (`sync_troubles`).

Invariant: background reads use the provider's background share of its limits and never hold up
a send. Where it is short, what comes round comes round in even steps, and is never silent for long.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.domain.errors import ErrorKind, ProviderError, SettingsError, StoreError
from app.domain.facts import ChatSeen, Fact, NumberSeen
from app.domain.rows import NumberRow
from app.providers.base import Call
from app.providers.messaging import Read
from app.services.clients import Clients
from app.services.events import AccountsChanged, Bus, NumbersChanged
from app.services.history import History
from app.services.inbox import Inbox
from app.services.readings import Readings
from app.services.sync_state import unreachable
from app.services.sync_troubles import Troubles
from app.services.sync_turns import Turns
from app.services.watched import Watched
from app.store import chats, messages, numbers
from app.store.connection import Connection
from app.store.database import Database

_log = logging.getLogger(__name__)
_TICK_S = 1.0
_TICKS_EVERY_S = 8.0
_TICKS_FOR_MS = 30 * 60_000


class Sync:
    """The polling of all accounts."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        inbox: Inbox,
        readings: Readings,
        clock: Clock,
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._inbox = inbox
        self._readings = readings
        self._clock = clock
        self._tasks = TaskOwner("sync")
        self._running: dict[int, asyncio.Task[None]] = {}
        self._turns = Turns(clock)
        self._wanted: set[int] = set()
        self._wake: dict[int, asyncio.Event] = {}
        self._versions: dict[int, tuple[int, bool]] = {}
        self._watched = Watched(
            database, clock, self._read_watched, self._is_down, self._watched_failed
        )
        self._troubles = Troubles(
            clients, bus, clock, self._tasks, lambda one: bool(self._reads(one, None))
        )
        self.state = self._troubles.state
        self.history = History(database, clients, clock, self.ask)

    def start(self) -> None:
        """Begins to poll every account, and follows accounts as they come and go."""
        self._bus.listen(AccountsChanged, lambda _: self._follow())
        self._follow()
        self._tasks.start(self._watched.run(), "watched chat")

    async def close(self) -> None:
        """Stops polling."""
        await self._tasks.close()

    def watch(self, chat_id: int) -> None:
        """The chat in front of the operator; 0 for none. It is read soon and often."""
        self._watched.watch(chat_id)

    def try_now(self) -> None:
        """Asks everything again at once, as somebody asked for it."""
        self._turns.clear()
        self._wanted.update(self._running)
        for trouble in self.state.troubles.values():
            trouble.next_try = 0
        for wake in self._wake.values():
            wake.set()

    async def refresh(self, account_id: int) -> None:
        """Asks one account everything now. Raises ProviderError where it can't be read."""
        failed: ProviderError | None = None
        for read in self._reads(account_id, None):
            failed = await self._tried(account_id, None, read.call) or failed
        # read after the list, which may have told that one is new or lost
        for number in await self._numbers(account_id):
            for read in self._reads(account_id, number):
                failed = await self._tried(account_id, number, read.call) or failed
        if failed is not None:
            raise failed

    async def _tried(
        self, account_id: int, number: NumberRow | None, call: Call
    ) -> ProviderError | None:
        """Asks now; the error where the provider answered with one, raised where it did not."""
        try:
            await self._ask(account_id, number, call, background=False)
        except ProviderError as error:
            if unreachable(error):
                raise
            return error
        return None

    async def ask(
        self, account_id: int, number_id: int, call: Call, background: bool = False
    ) -> Sequence[Fact]:
        """Makes one reading call now, applies what it tells, and answers that.

        Raises ProviderError.
        """
        number = await self._database.read(lambda connection: numbers.by_id(connection, number_id))
        return await self._ask(account_id, number, call, background=background)

    def reads(self, account_id: int, number: NumberRow | None) -> list[Read]:
        """What can be asked of an account (None), or of one of its numbers."""
        return self._reads(account_id, number)

    async def refresh_chat(self, chat_id: int, *, background: bool = True) -> bool:
        """Reads a chat's newest messages, as `History.refresh` does. Raises ProviderError."""
        return await self.history.refresh(chat_id, background=background)

    def _follow(self) -> None:
        wanted = {row.id for row in self._clients.accounts()}
        for account_id in set(self._running) - wanted:
            self._running.pop(account_id).cancel()
            self._wake.pop(account_id, None)
            self._troubles.forget(account_id)
            self._turns.forget(account_id)  # the next account may have its id
        for account_id in wanted:
            version = (self._clients.version(account_id), self._clients.has_session(account_id))
            if account_id in self._running:
                if self._versions[account_id] != version:
                    # another address, key or session: what was asked before says nothing of it
                    self._versions[account_id] = version
                    self._turns.forget(account_id)
                    if account_id in self.state.troubles:
                        self.state.troubles[account_id].next_try = 0
                    self._wake[account_id].set()
                continue
            self._versions[account_id] = version
            self._wake[account_id] = asyncio.Event()
            self._running[account_id] = self._tasks.begin(
                self._poll(account_id), f"account {account_id}"
            )

    async def _poll(self, account_id: int) -> None:
        wake = self._wake[account_id]
        while True:
            wake.clear()
            trouble = self.state.troubles.get(account_id)
            if trouble is None or trouble.next_try <= self._clock.now_ms():
                try:
                    await self._round(account_id)
                except ProviderError as error:
                    self._troubles.add(account_id, error)
                except SettingsError:
                    # the account was removed under the round; ``_follow`` ends this task
                    _log.info("account %s is gone", account_id)
                except (StoreError, ValueError, OverflowError, TypeError) as error:
                    # the disk, or an answer whose values fit no column: the next round is another
                    _log.warning("what account %s told waits: %s", account_id, error)
                else:
                    self._troubles.heal(account_id)
            await set_within(wake, _TICK_S)

    async def _round(self, account_id: int) -> None:
        rows: list[NumberRow | None] = [None, *await self._numbers(account_id)]
        steady = account_id not in self._wanted
        self._wanted.discard(account_id)
        failed: ProviderError | None = None
        for number, read in await self._turns.of(account_id, rows, self._reads):
            if self._turns.is_held(account_id, read):
                continue
            if read not in self._reads(account_id, number):  # the session ended meanwhile
                continue
            before = self._turns.asked(account_id, number, read)
            try:
                await self._ask(account_id, number, read.call, background=True, steady=steady)
            except ProviderError as error:
                if unreachable(error):
                    raise
                # one operation refused (no session, no plan): the others still bring news
                failed = failed or error
                pause = _own_limit(error)
                if pause is None:
                    self._turns.asked(account_id, number, read, 3)
                else:
                    self._turns.hold(account_id, number, read, pause, before)
        await self._read_unticked(account_id)
        if failed is not None and failed.misconfigured and not self._any_works(account_id):
            raise failed

    def _any_works(self, account_id: int) -> bool:
        return self._clients.account(account_id).state == "works"

    def _reads(self, account_id: int, number: NumberRow | None) -> list[Read]:
        messaging = self._clients.messaging(self._clients.account(account_id).provider)
        if number is None:
            return list(messaging.account_reads())
        if number.state not in ("connected", "unknown"):
            return []
        return list(messaging.number_reads(number.key, self._clients.has_session(account_id)))

    async def _numbers(self, account_id: int) -> list[NumberRow]:
        rows = await self._database.read(numbers.listing)
        return [row for row in rows if row.account_id == account_id]

    async def _read_watched(self, chat_id: int) -> bool:
        return await self.refresh_chat(chat_id, background=False)

    def _is_down(self, account_id: int) -> bool:
        trouble = self.state.troubles.get(account_id)
        waits = trouble is not None and trouble.next_try > self._clock.now_ms()
        return trouble is not None and waits and unreachable(trouble.error)

    def _watched_failed(self, account_id: int, error: ProviderError) -> None:
        if unreachable(error):
            self._troubles.add(account_id, error)

    async def _read_unticked(self, account_id: int) -> None:
        """Reads chats with young sends that nobody has read yet, so that their ticks go up."""
        if not self._turns.is_due(account_id, "unticked"):
            return
        self._turns.wait(account_id, "unticked", _TICKS_EVERY_S)
        since = self._clock.now_ms() - _TICKS_FOR_MS
        if not self._clients.has_session(account_id):
            await self._read_statuses(account_id, since)
            return
        waiting = await self._database.read(
            lambda connection: chats.with_unread_sends(connection, account_id, since, 3)
        )
        await self._spare(account_id, [one for one in waiting if one != self._watched.chat_id])

    async def _spare(self, account_id: int, waiting: Sequence[int]) -> None:
        """Reads chats as far as the background's share goes; the rest waits and is no trouble."""
        for chat_id in waiting:
            try:
                await self.refresh_chat(chat_id)
            except ProviderError as error:
                pause = _own_limit(error)
                if pause is None:
                    raise
                self._turns.wait(account_id, "unticked", pause)
                return

    async def _read_statuses(self, account_id: int, since: int) -> None:
        """Asks how some young sends stand, where a provider tells it of each message."""
        messaging = self._clients.messaging(self._clients.account(account_id).provider)
        if messaging.status("any", "") is None:
            return
        sends = await self._database.read(
            lambda connection: messages.unread_sends(connection, account_id, since, 3)
        )
        for provider_id, key in sends:
            call = messaging.status(provider_id, key)
            if call is not None:
                await self._ask(account_id, None, call, background=True)

    async def _ask(
        self,
        account_id: int,
        number: NumberRow | None,
        call: Call,
        *,
        background: bool,
        steady: bool = False,
    ) -> Sequence[Fact]:
        asked, began = self._clock.monotonic(), self._clock.now_ms()
        answer = await self._clients.call(
            account_id,
            call.operation,
            call.parameters,
            number_id=number.id if number else None,
            background=background,
            steady=steady,
        )
        facts = self._clients.facts(account_id, call.operation, call.parameters, answer)
        messaging = self._clients.messaging(self._clients.account(account_id).provider)
        now = self._clock.now_ms()
        stale = await self._stale_chats(account_id, facts)
        await self._inbox.apply(
            account_id,
            facts,
            now,
            window=messaging.window,
            listed=messaging.listed,
            read=self._readings.unknown_to(asked),
            asked=began - 1_000,  # histories tell whole seconds
        )
        seen = {fact.number for fact in facts if isinstance(fact, NumberSeen)}
        if seen:
            await self._forget_missing(account_id, seen, began)
        await self._spare(account_id, stale)
        return facts

    async def _stale_chats(self, account_id: int, facts: Sequence[Fact]) -> list[int]:
        """Chats of which the list knows a newer message than the cache: their history is read."""
        listed = [fact for fact in facts if isinstance(fact, ChatSeen) and fact.at]
        if not listed:
            return []

        def read(connection: Connection) -> list[int]:
            found = []
            for fact in listed:
                number_id = numbers.find(connection, account_id, fact.number)
                row = connection.execute(
                    "SELECT c.id, max(c.synced_at, 0), (SELECT max(at) FROM messages m"
                    " WHERE m.chat_id = c.id) FROM chats c WHERE number_id = ? AND address = ?",
                    (number_id, fact.chat),
                ).fetchone()
                if row is not None and fact.at > (row[2] or 0) + 1_000 and row[1] < fact.at:
                    found.append(int(row[0]))
            return found

        return (await self._database.read(read))[:10]  # the rest when they are opened

    async def _forget_missing(self, account_id: int, seen: set[str], began: int) -> None:
        now, rows = self._clock.now_ms(), await self._numbers(account_id)
        gone = [row for row in rows if row.key and row.key not in seen and row.state != "lost"]
        # one that was made since the list was asked for can't be in it
        missing = [row.id for row in gone if row.created_at < began]
        if not missing:
            return

        def write(connection: Connection) -> None:
            for number_id in missing:
                numbers.set_state(connection, number_id, "lost", now)

        await self._database.write(write)
        self._bus.publish(NumbersChanged(frozenset(missing)))


def _own_limit(error: ProviderError) -> float | None:
    """When it is safe again, where our own limit held a call back: the provider was not asked."""
    return error.retry_after if error.kind is ErrorKind.REFUSED else None
