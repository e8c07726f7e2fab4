"""Messages that go out later: what the window orders, changes, and asks about.

Where the provider keeps single texts (``schedule_remote``), it is given them; all else waits on
this computer (``schedule_firing``): templates, groups, everything that repeats. Both stand in one
book (``app.store.schedules``). Ordering stands in ``schedule_orders``; here is what is called off,
sent now, or decided.

Invariant: an occurrence is entered into the outbox at most once, or placed at the provider at most
once; whatever keeps it from going out is shown as missed and asked about.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.core.clock import Clock
from app.domain.errors import SettingsError
from app.domain.schedules import NEEDS_YOU, Kept, ScheduledRow, State
from app.services.clients import Clients
from app.services.events import Bus
from app.services.numbers import Numbers
from app.services.outbox import Outbox
from app.services.places import Place
from app.services.schedule_edits import HELD, call_off, gone, is_placed, let_go
from app.services.schedule_firing import Firing, Hands
from app.services.schedule_orders import ScheduleOrders
from app.services.schedule_reads import OPEN
from app.services.schedule_remote import Remote
from app.services.schedule_withdrawing import Withdrawing, Withdrawn
from app.services.settings import Settings
from app.services.sync import Sync
from app.store import schedules
from app.store.connection import Connection
from app.store.database import Database


class Schedules(ScheduleOrders):
    """The scheduled messages of all numbers."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        numbers: Numbers,
        outbox: Outbox,
        sync: Sync,
        settings: Settings,
        clock: Clock,
    ) -> None:
        super().__init__(database, bus, clients, numbers, outbox, sync, clock)
        self.firing = Firing(
            database, bus, settings, clock, Hands(self._draft, outbox.entered, self._blocked)
        )
        home, doubted = (lambda: self.home), self.firing.doubted
        self.remote = Remote(database, bus, clients, clock, home, self._was_cancelled, doubted)

    async def withdraw(self, numbers: Sequence[str]) -> Withdrawn:
        """Calls off what providers keep for the person of these digits, before it is erased."""
        desk = Withdrawing(self._database, self._clients, self.remote, self._clock)
        return await desk.of_person(numbers)

    async def start(self) -> None:
        """Judges what became due while the program was closed; then the clock runs."""
        await self.firing.start()
        await self.remote.start()

    async def close(self) -> None:
        """Stops; nothing is lost."""
        await self.remote.close()
        await self.firing.close()

    async def cancel(self, schedule_id: int) -> list[int]:
        """Calls off all that is open of a plan; the ids. Can be undone for some seconds.

        Raises SettingsError where the provider keeps it and takes no cancel from us.
        """
        rows = await self._database.read(lambda one: schedules.of_plan(one, schedule_id))
        return await self._cancel([row for row in rows if row.state in OPEN], plan=schedule_id)

    async def take_back(self, schedule_ids: Sequence[int]) -> list[ScheduledRow]:
        """Calls off plans of one time each that were just ordered, in their order and at once.

        Answers with those that were: the others have gone out, or may have. Raises SettingsError,
        and then nothing was called off.
        """
        now = self._clock.now_ms()
        plans = await self._database.read(
            lambda one: [schedules.of_plan(one, plan) for plan in schedule_ids]
        )
        rows = [
            row
            for plan in plans
            for row in plan
            # one that is due where the provider keeps it may be on its way
            if row.state in OPEN
            and not (row.kept is Kept.THERE and is_placed(row) and row.at <= now)
        ]
        done = set(await self._cancel(rows))
        return [row for row in rows if row.id in done]

    async def skip(self, occurrence_ids: Iterable[int]) -> list[int]:
        """Calls off single occurrences; what repeats goes on. Raises SettingsError."""
        rows = await self.rows(occurrence_ids)
        return await self._cancel([row for row in rows if row.state in OPEN])

    async def undo(self, occurrence_ids: Iterable[int]) -> int:
        """Takes a cancel back while it has not reached the provider; how many wait again."""
        rows = await self.rows(occurrence_ids)

        def write(connection: Connection) -> int:
            done = 0
            for row in rows:
                if row.kept is Kept.THERE and is_placed(row):
                    back: tuple[State, ...] = (State.CANCELLING,)
                    schedules.release(connection, row.id, State.CANCELLED)
                else:
                    back = (State.CANCELLED, State.DROPPED)
                state, reason = State.WAITING, ""
                if row.kept is Kept.THERE and not row.remote_id:
                    # one that was asked for is looked for, never asked for again
                    asked = row.asked_at > 0
                    state, reason = (State.UNSURE, "no_answer") if asked else (State.PLACING, "")
                done += schedules.move(
                    connection, row.id, back, state, cancel_at=0, then_do="", reason=reason
                )
                if row.repeats:
                    schedules.revive_plan(connection, row.schedule_id)
            return done

        done = await self._database.write(write)
        self._tell(rows)
        return done

    async def send_now(self, occurrence_id: int) -> int | None:
        """Sends it now, from here; the message's id. None where that has to wait for a cancel.

        Raises SettingsError where its number can't send it now.
        """
        row = await self.row(occurrence_id)
        if row is None:
            raise gone()
        if row.kept is Kept.THERE and is_placed(row):
            self._check_cancel(row)
            now = self._clock.now_ms()
            await self._database.write(
                lambda one: schedules.move(
                    one, row.id, (State.WAITING, State.OVERDUE), State.CANCELLING,
                    cancel_at=now, then_do="send",
                )
            )  # fmt: skip
            self._tell([row])
            self.remote.poke()
            return None
        await self._must_be_free(row)
        return await self.firing.fire(row, (State.WAITING, State.MISSED, State.REFUSED))

    async def _must_be_free(self, row: ScheduledRow) -> None:
        if await self._blocked(row):
            raise SettingsError(
                "Nothing can be sent from this number now.", "Nothing was sent.", ""
            )

    async def send_again(self, occurrence_id: int) -> int | None:
        """Sends one from here whose fate at the provider is not known: the operator accepts that
        it may arrive twice. The message's id; None where it is known by now.

        Raises SettingsError where its number can't send it now.
        """
        row = await self.row(occurrence_id)
        if row is None:
            raise gone()
        await self._must_be_free(row)
        return await self.firing.fire(row, (State.UNSURE,))

    async def went_out(self, occurrence_id: int) -> None:
        """The operator knows that the provider sent it."""
        row = await self.row(occurrence_id)
        if row is None:
            raise gone()
        await self._database.write(
            lambda one: schedules.move(
                one, row.id, (State.UNSURE,), State.SENT, fired_at=row.at, reason="told"
            )
        )
        self._tell([row])

    async def drop(self, occurrence_ids: Iterable[int]) -> list[int]:
        """Lets held occurrences go; the ids of those that were."""
        rows = await self.rows(occurrence_ids)

        def write(connection: Connection) -> list[int]:
            return [
                row.id
                for row in rows
                if schedules.move(connection, row.id, NEEDS_YOU, State.DROPPED)
            ]

        done = await self._database.write(write)
        if done:
            self._acted("missed message dropped", rows[0].number_id, len(done))
        self._tell(rows)
        return done

    async def try_again(self, occurrence_id: int) -> None:
        """Asks the provider once more for one that it did not take. Raises SettingsError."""
        row, plan = await self._both(occurrence_id)
        self._checked(plan)
        state = State.PLACING if plan.kept is Kept.THERE else State.WAITING
        await self._database.write(
            lambda one: schedules.move(
                one, row.id, (State.REFUSED, State.MISSED), state, asked_at=0, reason=""
            )
        )
        await self._told(row.schedule_id, row.chat_id)

    async def remove_waiting_cancels(self, account_id: int) -> list[int]:
        """Takes back the cancels that wait for the limit; what they meant goes out after all."""
        rows = await self._database.read(lambda one: schedules.in_state(one, State.CANCELLING))
        mine = [row.id for row in rows if row.account_id == account_id]
        await self.undo(mine)
        return mine

    async def _cancel(self, rows: Sequence[ScheduledRow], plan: int = 0) -> list[int]:
        for row in rows:
            if row.kept is Kept.THERE and row.state not in HELD:
                self._check_cancel(row)
        now = self._clock.now_ms()

        done = await self._database.write(lambda one: call_off(one, rows, plan, now))
        if done:
            self._acted("schedule cancelled", rows[0].number_id, len(done))
        self._tell(rows)
        self.remote.poke()
        self.firing.poke()
        return done

    async def _was_cancelled(self, row: ScheduledRow) -> None:
        """The provider cancelled it: what waited behind that goes on."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> tuple[tuple[Place, int] | None, list[int]]:
            fresh = schedules.by_id(connection, row.id)
            entered = None
            if fresh is not None and fresh.then_do == "send":
                entered = self.firing.enter(connection, fresh, (State.CANCELLING,), now)
            return entered, let_go(connection, row.id, now)

        def held(connection: Connection) -> bool:
            return schedules.move(
                connection, row.id, (State.CANCELLING,), State.MISSED, reason="refused"
            )

        try:
            entered, freed = await self._database.write(write)
        except SettingsError:
            await self._database.write(held)
            entered, freed = None, []
        if entered is not None:
            await self._outbox.entered([entered])
        changed = await self.rows([row.id, *freed])
        self._tell(changed)
        self.remote.poke()
        self.firing.poke()
