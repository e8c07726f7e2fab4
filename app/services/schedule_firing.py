"""Sends what this computer keeps, when its time comes.

One task looks at least every twenty seconds (a computer that slept wakes into the middle of it) and
at every time that is due. Firing is one transaction: the occurrence is marked and its message
stands in the outbox, or neither. What is late beyond the grace is held and asked about; while the
computer's clock is in doubt nothing is decided at all.

Invariant: an occurrence leaves ``waiting`` at most once by firing, whoever asks how often and
wherever the process is killed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.domain.errors import SettingsError, StoreError
from app.domain.misfires import TOLERANCE_MS, ClockWatch, Due, Jump, Reading, due
from app.domain.schedules import Plan, ScheduledRow, State
from app.services.events import Bus, SchedulesChanged
from app.services.places import Place, place_of
from app.services.schedule_making import make_ahead, resolve_again
from app.services.settings import Settings
from app.store import accounts as table
from app.store import chats, outbox, reconcile, schedules
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.entering import Draft

_log = logging.getLogger(__name__)
_LOOK_S = 20.0
_BLOCKED_S = 5.0
_AT_ONCE = 200
_AGAIN_MS = 3_600_000
_ALIVE_MS = 60_000
_ALIVE = "schedules.alive"
_DOUBT = "schedules.doubt"
# what does not pass by waiting: a reply window that closed, a number that is gone
FINAL = frozenset({"window", "gone"})


@dataclass(frozen=True, slots=True)
class Hands:
    """What firing needs of others: who plans a draft, who sends it, what stands in the way.

    ``blocked`` answers a reason (see ``reasons``) or an empty text.
    """

    draft: Callable[[Place, Plan], Draft]
    entered: Callable[[Sequence[tuple[Place, int]]], object]
    blocked: Callable[[ScheduledRow], Awaitable[str]]


class Firing:
    """The clock of the schedules."""

    def __init__(
        self, database: Database, bus: Bus, settings: Settings, clock: Clock, hands: Hands
    ) -> None:
        self._database = database
        self._bus = bus
        self._settings = settings
        self._clock = clock
        self._hands = hands
        self._tasks = TaskOwner("schedules")
        self._wake = asyncio.Event()
        self._one = asyncio.Lock()
        self._watch = ClockWatch(self._reading())
        self._looked_at = 0
        self._made_at = 0
        self._alive_at = 0
        self._before: int | None = None
        self._remembered = False
        self.started_at = 0
        self.doubt: Jump | None = None

    @property
    def grace(self) -> int:
        """How late a message may go out by itself, in ms."""
        return int(self._settings.get("schedule_grace")) * 60_000

    async def start(self) -> None:
        """Looks at what became due while nothing ran, then keeps looking."""
        self.started_at = self._looked_at = self._clock.now_ms()
        async with self._one:
            await self._remember()
        self._tasks.start(self._run(), "clock")

    async def close(self) -> None:
        """Stops; what is due then is judged at the next start."""
        await self._tasks.close()

    def poke(self) -> None:
        """Something was added or changed: looks again now."""
        self._wake.set()

    async def believe_clock(self) -> None:
        """The operator says that the clock is right: what is due is judged by it from here on."""
        self._watch.believe(self._reading())
        self.doubt = None
        now = self._clock.now_ms()

        def write(connection: Connection) -> None:
            table.move_cursor(connection, _DOUBT, 0)
            table.move_cursor(connection, _ALIVE, now)

        await self._database.write(write)
        self._before = None
        self._alive_at = now
        self._bus.publish(SchedulesChanged())
        self.poke()

    async def doubted(self) -> bool:
        """Whether the clock is in doubt as of now: whoever sends by the clock asks before."""
        async with self._one:
            await self._remember()
            return await self._in_doubt()

    async def tick(self) -> float:
        """Does what is due now; the seconds until it has to be called again."""
        async with self._one:
            return await self._tick()

    async def _tick(self) -> float:
        if await self._in_doubt():
            return _LOOK_S
        now = self._clock.now_ms()
        before, self._looked_at = self._looked_at, now
        if not self._made_at or abs(now - self._made_at) > _AGAIN_MS:
            await self.make_ahead()
            self._made_at = now
        # also where nothing is scheduled: campaigns ask by it whether the clock went back
        await self._note_alive(now)
        await self._take_back_late(now)
        ready = await self._database.read(lambda one: schedules.due(one, now, _AT_ONCE))
        blocked = await self._judge(ready, now, before)
        if len(ready) == _AT_ONCE and not blocked:
            return 0.0
        following = await self._database.read(schedules.next_at)
        if following is None:
            return _LOOK_S
        pause = (following - self._clock.now_ms()) / 1_000
        return min(_LOOK_S, max(_BLOCKED_S if blocked else 0.0, pause))

    async def fire(self, row: ScheduledRow, expected: Sequence[State]) -> int | None:
        """Enters the message of an occurrence, once; its id, None where it does not wait any more.

        Raises SettingsError where its number can't send it; then nothing has changed.
        """
        now = self._clock.now_ms()

        def write(connection: Connection) -> tuple[Place, int] | None:
            return self.enter(connection, row, expected, now)

        entered = await self._database.write(write)
        if entered is None:
            return None
        await self._tell_entered([entered])
        self._tell([row], entered[0].chat_id)
        return entered[1]

    def enter(
        self, connection: Connection, row: ScheduledRow, expected: Sequence[State], now: int
    ) -> tuple[Place, int] | None:
        """Marks the occurrence and enters its message, in the caller's transaction."""
        from app.services.entering import enter

        if not schedules.move(connection, row.id, expected, State.SENT, fired_at=now, reason=""):
            return None
        plan = schedules.plan_of(connection, row.schedule_id)
        assert plan is not None  # its occurrence was just moved
        chat_id = chats.find_or_make(connection, plan.number_id, plan.address, plan.chat_kind)
        place = place_of(connection, chat_id)
        message_id = enter(connection, place, self._hands.draft(place, plan), now, now)
        schedules.move(connection, row.id, (State.SENT,), State.SENT, message_id=message_id)
        return place, message_id

    async def make_ahead(self) -> None:
        """Makes the occurrences of what repeats; resolves those anew whose zone changed."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> bool:
            moved = resolve_again(connection)
            return make_ahead(connection, now) or moved

        if await self._database.write(write):
            self._bus.publish(SchedulesChanged())

    async def _run(self) -> None:
        while True:
            self._wake.clear()
            try:
                pause = await self.tick()
            except StoreError as error:
                _log.warning("scheduled messages wait for the database: %s", error)
                pause = _BLOCKED_S
            if pause <= 0:
                continue
            await set_within(self._wake, pause)

    async def _judge(self, ready: Sequence[ScheduledRow], now: int, before: int) -> bool:
        """Fires or holds what is due; whether some has to wait a little."""
        entered: list[tuple[Place, int]] = []
        told: list[ScheduledRow] = []
        held: set[int] = set()
        try:
            return await self._judge_each(ready, now, before, (entered, told, held))
        finally:
            # also where the disk kept the others from being written: these wait for their workers
            if entered:
                await self._tell_entered(entered)
            if told:
                self._tell(told, held=held)

    async def _judge_each(
        self,
        ready: Sequence[ScheduledRow],
        now: int,
        before: int,
        done: tuple[list[tuple[Place, int]], list[ScheduledRow], set[int]],
    ) -> bool:
        """``done``: what was entered, all that changed, and what of it is held."""
        entered, told, held = done
        blocked = False
        for row in ready:
            verdict = due(row.at, now, self.grace)
            reason = await self._hands.blocked(row)
            if verdict is Due.HOLD or reason in FINAL:
                if await self._hold(row, reason or self._why_late(row, now, before)):
                    held.add(row.id)
                told.append(row)
            elif reason:
                blocked = True
            else:
                # a millisecond apart: what is due at once keeps its order in the timeline
                sent = await self._fire_or_hold(row, now + len(entered), held)
                if sent is not None:
                    entered.append(sent)
                told.append(row)
        return blocked

    async def _fire_or_hold(
        self, row: ScheduledRow, now: int, held: set[int]
    ) -> tuple[Place, int] | None:
        def write(connection: Connection) -> tuple[Place, int] | None:
            return self.enter(connection, row, (State.WAITING,), now)

        try:
            return await self._database.write(write)
        except SettingsError as error:
            if await self._hold(row, f"{error.what} {error.can}".strip()):
                held.add(row.id)
            return None

    async def _hold(self, row: ScheduledRow, reason: str) -> bool:
        """Whether it is held: it may have been called off or sent since it was read."""
        return await self._database.write(
            lambda one: schedules.move(one, row.id, (State.WAITING,), State.MISSED, reason=reason)
        )

    def _why_late(self, row: ScheduledRow, now: int, before: int) -> str:
        if row.at < self.started_at:
            return "closed"
        return "slept" if now - before > 3 * _LOOK_S * 1_000 else "late"

    async def _take_back_late(self, now: int) -> None:
        """What was handed over and still waits (no network) beyond the grace is held too.

        What was missed by a clock that was ahead waits again.
        """
        late = now - self.grace

        def write(connection: Connection) -> list[int]:
            changed = [
                int(row[0])
                for row in connection.execute(
                    "UPDATE occurrences SET state = 'waiting', reason = '' WHERE state = 'missed'"
                    " AND at > ? AND message_id = 0 AND schedule_id IN"
                    " (SELECT id FROM schedules WHERE kept = 'here') RETURNING id",
                    (now + TOLERANCE_MS,),
                ).fetchall()
            ]
            stuck = connection.execute(
                "SELECT o.id, o.message_id, q.chat_id FROM occurrences o"
                " JOIN outbox q ON q.message_id = o.message_id"
                " WHERE o.state = 'sent' AND q.state = 'queued' AND o.fired_at < ?",
                (late,),
            ).fetchall()
            for occurrence_id, message_id, chat_id in stuck:
                if outbox.withdraw(connection, message_id) is None:
                    continue
                reconcile.remove_own(connection, message_id)
                chats.settle(connection, chat_id)
                schedules.move(
                    connection,
                    occurrence_id,
                    (State.SENT,),
                    State.MISSED,
                    message_id=0,
                    fired_at=0,
                    reason="stuck",
                )
                changed.append(int(occurrence_id))
            return changed

        has_some = await self._database.read(
            lambda one: schedules.has_late(one, now + TOLERANCE_MS, late)
        )
        if has_some:
            changed = await self._database.write(write)
            held = await self._database.read(
                lambda one: [
                    row.id for row in schedules.by_ids(one, changed) if row.state is State.MISSED
                ]
            )
            self._bus.publish(SchedulesChanged(frozenset(changed), held=frozenset(held)))

    async def _in_doubt(self) -> bool:
        jump = self._watch.look(self._reading())
        now = self._clock.now_ms()
        if self._before is not None:
            # seen at the start: only a clock that was behind can be seen to have caught up
            assert self.doubt is not None
            if self.doubt.by < 0 and now >= self._before - TOLERANCE_MS:
                await self.believe_clock()
        elif jump is None and self.doubt is not None:
            await self.believe_clock()
        elif jump is not None and (self.doubt is None or abs(self.doubt.by - jump.by) > 1_000):
            self.doubt = jump
            by = jump.by
            await self._database.write(lambda one: table.move_cursor(one, _DOUBT, by))
            _log.info("the clock was set by %d s: nothing is sent by itself", by // 1_000)
            self._bus.publish(SchedulesChanged())
        return self.doubt is not None

    async def _remember(self) -> None:
        """Whether the clock is behind where it was, or was in doubt, when the program ended."""
        if self._remembered:
            return
        now = self._clock.now_ms()
        alive, doubt = await self._database.read(
            lambda one: (table.cursor(one, _ALIVE), table.cursor(one, _DOUBT))
        )
        self._remembered = True
        if doubt:
            self.doubt = Jump(doubt, now)
        elif alive and now < alive - TOLERANCE_MS:
            self.doubt = Jump(now - alive, now)
        if self.doubt is not None:
            self._before = alive
            self._bus.publish(SchedulesChanged())

    async def _note_alive(self, now: int) -> None:
        if now - self._alive_at < _ALIVE_MS and now >= self._alive_at:
            return
        self._alive_at = now
        await self._database.write(lambda one: table.move_cursor(one, _ALIVE, now))

    async def _tell_entered(self, entered: Sequence[tuple[Place, int]]) -> None:
        answer = self._hands.entered(entered)
        if asyncio.iscoroutine(answer):
            await answer

    def _tell(
        self, rows: Sequence[ScheduledRow], chat_id: int = 0, held: Iterable[int] = ()
    ) -> None:
        found = {row.chat_id for row in rows if row.chat_id is not None} | (
            {chat_id} if chat_id else set()
        )
        ids = frozenset(row.id for row in rows)
        self._bus.publish(SchedulesChanged(ids, frozenset(found), frozenset(held)))

    def _reading(self) -> Reading:
        return Reading(self._clock.now_ms(), round(self._clock.elapsed() * 1_000))
