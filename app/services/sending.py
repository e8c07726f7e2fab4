"""The workers behind the outbox: one a number leases a send, makes the call, records its end.

A send that can't have gone out goes back into the queue where waiting may help (no network, a
limit, a dashboard session that has ended while a key is there); everything else ends it.

Invariant: a row is handed to the network at most once, unless it is proven that nothing went out.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.core.words import words
from app.domain.errors import (
    ErrorKind,
    Outcome,
    ProviderError,
    SecretsError,
    SettingsError,
    StoreError,
)
from app.domain.messages import Kind, Status
from app.domain.rows import OutboxRow
from app.providers.base import Call
from app.services.carrying import Carried, Carrier, carried, filled
from app.services.clients import Clients
from app.services.ending import (
    cut_off,
    end,
    end_of_killed,
    may_wait,
    refusal,
    upload_again,
    words_of,
)
from app.services.events import AccountTrouble, Bus, ChatsChanged, MessagesChanged
from app.services.number_worker import NumberWorker
from app.services.places import Place, place_of
from app.services.queue_counts import QueueCounts
from app.services.staging import Staging
from app.store import chats, numbers, outbox, reconcile
from app.store.connection import Connection
from app.store.database import Database

T = TypeVar("T")
_log = logging.getLogger(__name__)
_BACKOFF_S = (2, 5, 15, 30, 60, 120)
# a shorter wait for a limit is over before it is read
_TOLD_S = 2.0
_STORE_PAUSE_S = 1.0
_GRACE_S = 2.0  # for the answer of a call that is under way when the console closes
# Bulk sends of a number that are under way at once: an API far away still gets its full rate.
_BULK_AT_ONCE = 8


class Sender:
    """Sends what is queued, in the order of each number's queue."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        staging: Staging,
        commands: Path,
        clock: Clock,
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._staging = staging
        self._commands = commands
        self._clock = clock
        self.carrier = Carrier(database, bus, clients, staging)
        self._tasks = TaskOwner("outbox")
        self._workers: dict[int, NumberWorker] = {}
        self._under_way = 0
        self._waiting: set[int] = set()
        self._started = False
        self._closing = False
        self.counts = QueueCounts(database, bus)

    async def start(self) -> None:
        """Marks what was cut off as uncertain, then sends what waits."""
        now = self._clock.now_ms()

        def recover(connection: Connection) -> tuple[list[int], list[OutboxRow]]:
            left = cut_off(connection, self._commands)
            for row in left:
                reason = words("Switchboard was closed while it was being sent.")
                end(connection, row, Status.UNCERTAIN, now, reason=reason)
            return outbox.waiting_numbers(connection), left

        waiting, left = await self._database.write(recover)
        self._started = True
        for row in left:
            # the window was painted before: it still shows them on their way
            self.told(row.chat_id, {row.message_id})
        for number_id in waiting:
            self.poke(number_id)
        await self.counts.tell()
        self._bus.listen(AccountTrouble, self._heard)

    async def look_after_commands(self) -> bool:
        """Ends the sends of commands that were killed; whether any command is at work."""
        now = self._clock.now_ms()
        ended, at_work = await end_of_killed(self._database, self._commands, now)
        for row in ended:
            self.told(row.chat_id, {row.message_id})
        if ended:
            await self.counts.tell(uncertain={row.message_id for row in ended})
        return at_work

    async def close(self) -> None:
        """Ends the workers. A call under way may end first; one that does not is cut off.

        What is cut off becomes uncertain at the next start.
        """
        self._closing = True
        for worker in self._workers.values():
            worker.wake.set()
        tasks = {worker.task for worker in self._workers.values()}
        for worker in self._workers.values():
            tasks |= worker.flying
        if tasks and self._under_way:
            await asyncio.wait(tasks, timeout=_GRACE_S)
        await self._tasks.close()
        await self.carrier.close()

    def poke(self, number_id: int) -> None:
        """Looks at a number's queue now; before ``start`` nothing goes out."""
        if not self._started or self._closing:
            return
        worker = self._workers.get(number_id)
        if worker is None or worker.task.done():
            wake = asyncio.Event()
            task = self._tasks.begin(self._work(number_id, wake), f"number {number_id}")
            worker = self._workers[number_id] = NumberWorker(wake, task)
        worker.wake.set()

    def _heard(self, trouble: AccountTrouble) -> None:
        """An account works again: what waits for the network need not wait for its backoff."""
        if not trouble.kind and trouble.account_id in self._waiting and not self._closing:
            self._waiting.discard(trouble.account_id)
            self._tasks.start(self._hurry(trouble.account_id), f"hurry {trouble.account_id}")

    async def _hurry(self, account_id: int) -> None:
        now = self._clock.now_ms()

        def hurry(connection: Connection) -> list[int]:
            return outbox.hurry(connection, account_id, now)

        for number_id in await self._surely(hurry):
            self.poke(number_id)

    async def _work(self, number_id: int, wake: asyncio.Event) -> None:
        while not self._closing:
            wake.clear()
            pause: float | None
            try:
                pause = await self._step(number_id)
            except StoreError as error:
                _log.warning("sends wait for the database: %s", error)
                pause = _STORE_PAUSE_S
            if pause == 0 or self._closing:
                continue
            await set_within(wake, pause)

    async def _step(self, number_id: int) -> float | None:
        """Sends what is due; 0 after that, else seconds until something is, None for nothing."""
        now = self._clock.now_ms()
        worker = self._workers[number_id]
        for row in await self._database.read(lambda one: outbox.next_due(one, number_id, now)):
            file = carried(row.args)
            if file is None or not file.waits:
                await self._send(row)
                return 0
            if worker.uploading is None:
                task = self._tasks.begin(self._upload(row), f"upload {row.message_id}")
                worker.uploads(row.chat_id, task)
        bulk = await self._database.read(lambda one: outbox.bulk_due(one, number_id, now))
        bulk = [row for row in bulk if row.chat_id != worker.uploading]
        if bulk and len(worker.flying) < _BULK_AT_ONCE:
            return await self._let_go(worker, bulk)
        due = await self._database.read(lambda one: outbox.next_time(one, number_id, now))
        return None if due is None else max(0.01, (due - self._clock.now_ms()) / 1_000)

    async def _upload(self, row: OutboxRow) -> None:
        """Uploads the file of a row that stays queued; nothing can have gone out by that."""
        try:
            await self._try_upload(row)
        except StoreError as error:
            _log.warning("an upload waits for the database: %s", error)
            await asyncio.sleep(_STORE_PAUSE_S)

    async def _try_upload(self, read: OutboxRow) -> None:
        # an upload that ended while ``read`` was read may have done all this
        row = await self._database.read(lambda one: outbox.of_message(one, read.message_id))
        file = carried(row.args) if row is not None and row.state == "queued" else None
        if row is None or row.id != read.id or file is None or not file.waits:
            return
        if row.not_before > self._clock.now_ms():
            return
        try:
            place = await self._database.read(lambda one: place_of(one, row.chat_id))
        except SettingsError:  # the chat is gone: leasing the row ends it
            await self._send(row)
            return
        try:
            error = await self.carrier.carry(row, file, place.account_id, place.provider)
        except (SettingsError, SecretsError) as problem:
            error = refusal(problem)
        if error is not None:
            error.outcome = Outcome.NOT_SENT
            await self._failed(row._replace(attempts=file.tries), place, error, file)

    async def _let_go(self, worker: NumberWorker, rows: Sequence[OutboxRow]) -> float:
        """Sends some of many, leased together, unawaited."""
        some = rows[: _BULK_AT_ONCE - len(worker.flying)]
        now = self._clock.now_ms()
        leased = await self._database.write(
            lambda one: [(row, place) for row in some if (place := _lease(one, row, now))]
        )
        for row, place in leased:
            task = self._tasks.begin(self._carry(row, place), f"bulk {row.message_id}")
            worker.lets_go(task)
        return 0

    async def _send(self, row: OutboxRow) -> None:
        place = await self._leased(row)
        if place is not None:
            await self._carry(row, place)

    async def _carry(self, row: OutboxRow, place: Place) -> None:
        """Makes the call of a leased row and records how it ended."""
        self.told(row.chat_id, {row.message_id})
        self._under_way += 1
        try:
            await self.counts.tell()
            answer = await self._clients.call(
                place.account_id,
                row.operation,
                filled(row.args, self._staging),
                number_id=place.number_id,
                message_id=row.message_id,
                sending=True,
            )
            provider_id = self._clients.message_id(place.account_id, row.operation, answer)
            await self._accepted(row, place, provider_id)
        except ProviderError as error:
            await self._failed(row, place, error)
        except (SettingsError, SecretsError) as error:
            # before the call: the account went away, or its file or its secrets do not open
            await self._failed(row, place, refusal(error))
        finally:
            self._under_way -= 1

    async def _leased(self, row: OutboxRow) -> Place | None:
        """Takes the row for this worker; None where it was withdrawn, or its chat is gone."""
        now = self._clock.now_ms()
        return await self._database.write(lambda one: _lease(one, row, now))

    async def _accepted(self, row: OutboxRow, place: Place, provider_id: str) -> None:
        now = self._clock.now_ms()

        def write(connection: Connection) -> reconcile.Recorded:
            if not outbox.is_there(connection, row):
                return reconcile.Recorded(row.message_id)
            moved = end(connection, row, Status.SENT, now, tie=provider_id)
            if provider_id:
                named = reconcile.acknowledged(
                    connection, row.chat_id, row.message_id, provider_id, now
                )
                moved.changed |= named.changed
                moved.gone |= named.gone
                chats.settle(connection, row.chat_id)
            numbers.count(connection, place.number_id, now, outgoing=1)
            return moved

        moved = await self._surely(write)
        self.told(row.chat_id, (moved.changed | {row.message_id}) - moved.gone, moved.gone)
        self._bus.publish(AccountTrouble(place.account_id))
        await self.counts.tell()

    async def _failed(
        self, row: OutboxRow, place: Place, error: ProviderError, file: Carried | None = None
    ) -> None:
        now = self._clock.now_ms()
        status = Status.UNCERTAIN if error.uncertain else Status.FAILED
        waits = may_wait(error) or (file is not None and upload_again(error, file))
        pause = error.retry_after or _BACKOFF_S[min(row.attempts, len(_BACKOFF_S) - 1)]
        what = json.dumps(error.as_dict(), ensure_ascii=False)
        other = None if waits or error.uncertain else await self._other_way(row, place, error)

        def write(connection: Connection) -> reconcile.Recorded:
            if not outbox.is_there(connection, row):
                return reconcile.Recorded(row.message_id)
            if file is not None and not outbox.is_queued(connection, row.id):
                return reconcile.Recorded(row.message_id)
            if other is not None:
                outbox.replan(connection, row.id, other.operation, dict(other.parameters), now)
                moved = reconcile.own_moved(connection, row.message_id, Status.QUEUED, None, now)
            elif waits:
                outbox.put_back(connection, row.id, now + round(pause * 1_000), what)
                moved = reconcile.own_moved(connection, row.message_id, Status.QUEUED, None, now)
                connection.execute(
                    "UPDATE messages SET reason = ? WHERE id = ?", (words_of(error), row.message_id)
                )
            else:
                moved = end(connection, row, status, now, reason=words_of(error), error=what)
                numbers.count(connection, place.number_id, now, failed=1)
            chats.settle(connection, row.chat_id)
            return moved

        moved = await self._surely(write)
        if waits and error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT):
            self._waiting.add(place.account_id)
        self.told(row.chat_id, (moved.changed | {row.message_id}) - moved.gone, moved.gone)
        # what waits without having been asked waits for a limit that is counted here
        held = waits and error.kind is ErrorKind.REFUSED and pause >= _TOLD_S
        kind = ErrorKind.RATE_LIMITED if held else error.kind
        if kind is not ErrorKind.REFUSED:
            retry_at = now + round(pause * 1_000) if waits else 0
            self._bus.publish(
                AccountTrouble(place.account_id, kind, error.message, error.hint, retry_at)
            )
        ended = set() if waits or other is not None else {row.message_id}
        await self.counts.tell(
            failed=ended if status is Status.FAILED else set(),
            uncertain=ended if status is Status.UNCERTAIN else set(),
        )

    async def _other_way(self, row: OutboxRow, place: Place, error: ProviderError) -> Call | None:
        """By key, where the dashboard session has ended under a send that went by session."""
        if error.kind is not ErrorKind.AUTH or self._clients.has_session(place.account_id):
            return None
        found = await self._database.read(
            lambda one: one.execute(
                "SELECT m.kind, m.text, m.quoted, coalesce(d.url, '') FROM messages m"
                " LEFT JOIN media d ON d.message_id = m.id WHERE m.id = ?",
                (row.message_id,),
            ).fetchone()
        )
        if found is None:
            return None
        kind, text, quoted, url = found
        messaging = self._clients.messaging(place.provider)
        peer = place.peer(session=False)
        call = (
            messaging.link(peer, url, text, Kind(kind))
            if url
            else messaging.text(peer, text, quoted)
        )
        return call if call is not None and call.operation != row.operation else None

    async def _surely(self, write: Callable[[Connection], T]) -> T:
        """What the network did has to get on the disk: a full or busy one is waited out."""
        while True:
            try:
                return await self._database.write(write)
            except StoreError as error:
                _log.warning("the end of a send waits for the database: %s", error)
                await asyncio.sleep(_STORE_PAUSE_S)

    def told(self, chat_id: int, ids: set[int], gone: set[int] | None = None) -> None:
        """Tells which messages of a chat changed."""
        self._bus.publish(MessagesChanged(chat_id, frozenset(ids), frozenset(gone or ())))
        self._bus.publish(ChatsChanged(frozenset({chat_id})))


def _lease(connection: Connection, row: OutboxRow, now: int) -> Place | None:
    if not outbox.lease(connection, row.id, now, row.message_id):
        return None
    try:
        place = place_of(connection, row.chat_id)
    except SettingsError as error:
        outbox.finish(connection, row.id, "failed", json.dumps({"message": error.what}))
        return None
    reconcile.own_moved(connection, row.message_id, Status.SENDING, now, now)
    chats.settle(connection, row.chat_id)
    return place
