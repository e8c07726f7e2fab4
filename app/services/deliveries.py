"""The console's side of the receiver: hears of news, drains them, and shows what was stored.

Works with ``drain`` (what deliveries change) and ``receiver_link`` (the local socket). Between
news the file is looked at now and then, so a lost notice costs seconds, never a message.

Invariant: the deliveries file is only read here; whatever should change in it is asked of the
receiver.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.core.clock import Clock
from app.core.courtesy import Courtesy
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.domain.errors import SettingsError, StoreError
from app.domain.hooks import Verdict
from app.services import drain
from app.services.applied import changes
from app.services.backlog import Backlog
from app.services.events import Bus, ChatsChanged, DeliveriesArrived, NumbersChanged
from app.services.receiver_link import ReceiverLink
from app.store import accounts, answer_rows, deliveries, delivery_reads
from app.store.answer_rows import AnsweredRow
from app.store.connection import Connection, translated
from app.store.database import Database
from app.store.delivery_reads import Delivery, DeliveryFilter, Page

if TYPE_CHECKING:
    from app.services.drain_process import DrainProcess

T = TypeVar("T")
_log = logging.getLogger(__name__)
_LOOK_EVERY_S = 3.0
_BATCH = 200
# A transaction takes so long at most, and ends sooner where another write waits for it.
_PORTION_S = 0.06
_NUMBERS_S = 1.0
# so many in a second are applied elsewhere: here they would take a third of the window's time,
# while for fewer than that a second process at work costs the window more than it saves
_MANY = 150
_BETWEEN_S = 0.03
_SLICE_S, _APART_S = 0.001, 0.004


def _after(cursor: int) -> Callable[[Connection], list[tuple[int, Delivery]]]:
    return functools.partial(delivery_reads.after, cursor=cursor, limit=_BATCH)


def _decided(
    batch: Sequence[tuple[int, Delivery]],
) -> Callable[[Connection], dict[int, AnsweredRow]]:
    ids = [delivery.row.id for _, delivery in batch]
    return functools.partial(answer_rows.of_deliveries, ids=ids)


class DeliveryFile:
    """The deliveries file, read on one thread of its own; absent until a receiver made it."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="deliveries-read")
        self._connection: Connection | None = None

    async def read(self, work: Callable[[Connection], T], empty: T) -> T:
        """Runs ``work`` on the file; ``empty`` where there is none yet."""
        return await asyncio.wrap_future(self._thread.submit(self.read_now, work, empty))

    def read_now(self, work: Callable[[Connection], T], empty: T) -> T:
        """As ``read``, on the calling thread."""
        if self._connection is None:
            if not self._path.exists():
                return empty
            connection = deliveries.read_deliveries(self._path, self._key)
            if not deliveries.is_made(connection):
                connection.close()
                return empty
            self._connection = connection
        with translated(self._path):
            return work(self._connection)

    async def set_aside(self) -> None:
        """Puts a file that can't be read out of the way, under another name. Raises StoreError."""
        await asyncio.wrap_future(self._thread.submit(self._move))

    def _move(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
        aside = self._path.with_name(f"{self._path.stem}-replaced-{stamp}{self._path.suffix}")
        try:
            for ending in ("-wal", "-shm", ""):
                old = self._path.with_name(self._path.name + ending)
                if old.exists():
                    old.replace(aside.with_name(aside.name + ending))
        except OSError as error:
            raise StoreError(
                f"{self._path.name} can’t be put aside: {error.strerror}.",
                "It was left as it is.",
                "Check the folder’s permissions, then try again.",
            ) from error

    def begin(self, work: Callable[[Connection], object]) -> bool:
        """Makes the file and writes its past, for the demo; False where there is one already.

        Only before a receiver runs: from then on the file has one writer. Blocks.
        """
        if self._path.exists():
            return False
        connection = deliveries.open_deliveries(self._path, self._key)
        try:
            work(connection)
        finally:
            connection.close()
        return True

    def close(self) -> None:
        """Closes the file."""
        self._thread.shutdown(wait=True)
        if self._connection is not None:
            self._connection.close()


class Deliveries:
    """Drains and shows deliveries."""

    def __init__(
        self,
        file: DeliveryFile,
        database: Database,
        bus: Bus,
        clock: Clock,
        link: ReceiverLink,
        courtesy: Courtesy | None = None,
        process: Callable[[], DrainProcess] | None = None,
    ) -> None:
        self._file = file
        self._courtesy = courtesy if courtesy is not None else Courtesy()
        self._database = database
        self._bus = bus
        self._clock = clock
        self._link = link
        self._make_process = process
        self._process: DrainProcess | None = None
        # the cursor before a turn of which nobody has heard yet
        self._unheard: int | None = None
        self._second, self._counted = 0.0, 0
        self._backlog = Backlog(bus, clock)
        self._tasks = TaskOwner("deliveries")
        self._news = asyncio.Event()
        self._poison: dict[int, str] = {}
        # numbers: told since the start, to be told, whether that is under way, and when it last was
        self._numbers_told: set[int] = set()
        self._numbers_changed: set[int] = set()
        self._numbers_due = False
        self._numbers_at = 0.0

    def start(self) -> None:
        """Begins to drain; what waits comes first."""
        self._link.listen(self._heard)
        self._tasks.start(self._run(), "drain")

    def _heard(self, newest: int) -> None:
        self._backlog.stored(newest)
        self._news.set()

    async def close(self) -> None:
        """Stops draining; what waits is drained at the next start."""
        await self._tasks.close()
        if self._process is not None:
            await self._process.close()
        await asyncio.to_thread(self._file.close)

    async def begin_anew(self) -> None:
        """Puts a damaged file aside; the receiver makes a new one. Raises StoreError."""
        if self._process is not None:  # it has the old one open
            await self._process.close()
            self._process = None
        await self._file.set_aside()

    async def drain_all(self) -> int:
        """Applies everything that waits; returns the cursor."""
        cursor = await self._cursor()
        self._backlog.applied(cursor)
        while True:
            if self._process is not None:
                if await self._drained_elsewhere(self._process):
                    await self._set_aside()
                    return await self._cursor()
                cursor = await self._cursor()
            batch = await self._file.read(_after(cursor), list[tuple[int, Delivery]]())
            if not batch:
                await self._set_aside()
                return cursor
            decided = await self._file.read(_decided(batch), dict[int, AnsweredRow]())
            parsed = await asyncio.to_thread(drain.parse, batch, decided, self._courtesy.give_way)
            while parsed:
                began = self._clock.monotonic()
                done = await self._database.write(functools.partial(self._apply, parsed=parsed))
                del parsed[: done.taken]
                cursor = done.cursor if parsed else max(done.cursor, batch[-1][0])
                ended = self._clock.monotonic()
                await self._tell(done)
                if len(batch) > 1:  # a single one is followed by none that has to wait
                    rest_until = ended + self._courtesy.rest_after(ended - began)
                    await asyncio.sleep(max(0.0, rest_until - self._clock.monotonic()))
            await self._set_aside()

    async def _cursor(self) -> int:
        return await self._database.read(lambda one: accounts.cursor(one, drain.CURSOR))

    def _consider(self, taken: int) -> None:
        """Has a process of its own take over while this many come in a second."""
        now = self._clock.monotonic()
        if now - self._second >= 1.0:
            self._second, self._counted = now, 0
        self._counted += taken
        if self._counted < _MANY or self._make_process is None or self._tasks.closed:
            return
        if self._process is None:
            self._process = self._make_process()
        if not self._process.needed():
            self._tasks.start(self._process.begin(), "drain process")

    async def _drained_elsewhere(self, process: DrainProcess) -> bool:
        """Has the process apply what waits; False where that is to be done here.

        Raises StoreError where it was given up and may still write.
        """
        while True:
            await process.gone()
            await self._tell_unheard()
            if not process.ready:
                return False
            self._unheard = await self._cursor()
            done = await process.turn()
            if done is None:
                continue
            self._unheard = None
            if not done.taken:
                await process.rest()
                return True
            ended = self._clock.monotonic()
            await self._tell(done)
            await asyncio.sleep(max(0.0, ended + _BETWEEN_S - self._clock.monotonic()))

    async def _tell_unheard(self) -> None:
        """What a turn committed whose answer did not come."""
        reached = self._unheard
        if reached is None:
            return
        cursor = await self._cursor()
        if reached < cursor:
            await self._tell_between(reached, cursor)
            # of what was merged away nothing is left to be found
            self._bus.publish(ChatsChanged(frozenset()))
        self._unheard = None

    async def _tell_between(self, reached: int, cursor: int) -> None:
        from app.services import unheard  # for once in a while

        while reached < cursor:
            batch = await self._file.read(_after(reached), list[tuple[int, Delivery]]())
            batch = [one for one in batch if one[0] <= cursor]
            if not batch:
                return
            parsed = await asyncio.to_thread(drain.parse, batch, None, self._courtesy.give_way)
            found = await self._database.read(functools.partial(unheard.read, parsed=parsed))
            await self._tell(found)
            reached = batch[-1][0]

    async def _tell(self, done: drain.Drained) -> None:
        """What a portion changed, in slices: of hundreds it takes longer than a frame has room for.

        Numbers change with each delivery: they are told once a second.
        """
        began = self._clock.monotonic()
        self._consider(done.taken)
        self._poison.update(done.poison)
        self._bus.publish(DeliveriesArrived(done.cursor))
        self._backlog.applied(done.cursor)
        for live, applied in drain.together(done.applied).items():
            fresh = applied.numbers - self._numbers_told
            self._numbers_changed |= applied.numbers - fresh
            self._numbers_told |= fresh
            applied.numbers = fresh
            for change in changes(applied, live=live, quiet=not live):
                if self._clock.monotonic() - began > _SLICE_S:
                    await asyncio.sleep(_APART_S)
                    began = self._clock.monotonic()
                self._bus.publish(change)
        if self._numbers_changed and not self._numbers_due:
            self._numbers_due = True
            self._tasks.start(self._tell_numbers(), "numbers")

    async def _tell_numbers(self) -> None:
        await asyncio.sleep(max(0.0, self._numbers_at + _NUMBERS_S - self._clock.monotonic()))
        self._numbers_at = self._clock.monotonic()
        self._numbers_due = False
        changed, self._numbers_changed = self._numbers_changed, set()
        self._bus.publish(NumbersChanged(frozenset(changed)))

    def _apply(self, connection: Connection, parsed: Sequence[drain.Parsed]) -> drain.Drained:
        """One portion; on the writer's thread."""
        end = self._clock.monotonic() + _PORTION_S

        def enough() -> bool:
            if self._clock.monotonic() > end or self._database.has_waiting():
                return True
            self._courtesy.give_way()
            return False

        return drain.apply(connection, parsed, self._clock, enough)

    async def _set_aside(self) -> None:
        """Tells the receiver what could not be read; waits with it while none is there."""
        for delivery_id, cause in list(self._poison.items()):
            if not self._link.connected:
                return
            try:
                await self._link.ask({"quarantine": delivery_id, "cause": cause})
            except SettingsError as error:
                _log.warning("delivery %s was not set aside: %s", delivery_id, error)
                return
            self._poison.pop(delivery_id, None)

    async def _run(self) -> None:
        while True:
            self._news.clear()
            newest = self._backlog.newest
            try:
                await self.drain_all()
                self._backlog.applied(newest)  # the last ones may be erased
            except StoreError as error:
                _log.warning("deliveries wait: %s", error)
            await set_within(self._news, _LOOK_EVERY_S)

    async def page(
        self, wanted: DeliveryFilter, *, before: int | None = None, limit: int = 100
    ) -> Page:
        """Deliveries newest first."""
        return await self._file.read(
            lambda one: delivery_reads.page(one, wanted, before=before, limit=limit), Page()
        )

    async def detail(self, delivery_id: int) -> Delivery | None:
        """Everything about one delivery."""
        return await self._file.read(lambda one: delivery_reads.detail(one, delivery_id), None)

    async def counts(self, account_names: tuple[str, ...] = ()) -> dict[str, int]:
        """How many deliveries have which verdict."""
        found = await self._file.read(
            lambda one: delivery_reads.counts(one, account_names), dict[Verdict, int]()
        )
        return {verdict.value: count for verdict, count in found.items()}

    async def effects(self, delivery_id: int) -> list[tuple[int, str, int | None, int | None, str]]:
        """What a delivery changed: (at, what, message id, chat id, detail)."""
        rows = await self._database.read(
            lambda one: one.execute(
                "SELECT at, what, message_id, chat_id, detail FROM effects WHERE delivery_id = ?"
                " ORDER BY position",
                (delivery_id,),
            ).fetchall()
        )
        return [tuple(row) for row in rows]

    async def replay(self, ids: list[int]) -> object:
        """Runs stored bodies again, marked, without notifications or automatic replies."""
        return await self._link.ask({"replay": ids})
