"""Messages that go out later: what the window orders, changes, and asks about.

Where the provider keeps single texts (``schedule_remote``), it is given them; all else waits on
this computer (``schedule_firing``): templates, groups, everything that repeats. Both stand in one
book (``app.store.schedules``). Times are ordered as civil times of a zone and kept so, beside UTC.

Invariant: an occurrence is entered into the outbox at most once, or placed at the provider at most
once; whatever keeps it from going out is shown as missed and asked about.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from app.core.clock import Clock, iso
from app.domain.civil import Landing, is_second, shown_at
from app.domain.errors import SettingsError
from app.domain.schedules import NEEDS_YOU, UPCOMING, Changes, Kept, Plan, ScheduledRow, State
from app.domain.templates import TemplateUse
from app.services.clients import Clients
from app.services.events import Acted, Bus, SchedulesChanged
from app.services.numbers import Numbers
from app.services.outbox import Outbox
from app.services.schedule_edits import (
    HELD,
    call_off,
    changed,
    chat_of,
    checked,
    gone,
    is_placed,
    let_go,
    rewrite,
)
from app.services.schedule_firing import Firing, Hands
from app.services.schedule_making import make_occurrences
from app.services.schedule_reads import ScheduleReads
from app.services.schedule_remote import Remote
from app.services.sending import Place, place_of
from app.services.settings import Settings
from app.services.sync import Sync
from app.store import schedules
from app.store.connection import Connection
from app.store.database import Database

_OPEN = UPCOMING | NEEDS_YOU


class Schedules(ScheduleReads):
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
        self.remote = Remote(database, bus, clients, clock, lambda: self.home, self._was_cancelled)

    async def start(self) -> None:
        """Judges what became due while the program was closed; then the clock runs."""
        await self.firing.start()
        await self.remote.start()

    async def close(self) -> None:
        """Stops; nothing is lost."""
        await self.remote.close()
        await self.firing.close()

    # ordering

    async def add(self, plan: Plan) -> int:
        """Orders; returns the plan's id once it is on the disk. Raises SettingsError."""
        landing = self._checked(plan)
        now = self._clock.now_ms()
        state = State.PLACING if plan.kept is Kept.THERE else State.WAITING

        def write(connection: Connection) -> tuple[int, int | None]:
            schedule_id = schedules.add(connection, plan, now)
            if plan.rule is not None:
                make_occurrences(connection, schedule_id, "", now)
            else:
                schedules.occur(connection, schedule_id, landing, state)
            return schedule_id, chat_of(connection, plan)

        schedule_id, chat_id = await self._database.write(write)
        self._acted("message scheduled", plan.number_id, iso(landing.at))
        await self._told(schedule_id, chat_id)
        return schedule_id

    async def add_text(self, chat_id: int, text: str, at_ms: int, zone: str = "") -> int:
        """Orders a text for a chat at a moment (ms UTC), said in ``zone``; the plan's id.

        The provider keeps it where it can. Raises SettingsError.
        """
        place = await self._database.read(lambda one: place_of(one, chat_id))
        zone = zone or self.home
        plan = Plan(
            place.number_id,
            place.address,
            text,
            shown_at(at_ms, zone).replace(second=0, microsecond=0),
            zone,
            place.kind,
            second=is_second(at_ms, zone),
        )
        options = self.keeping(plan).options
        return await self.add(replace(plan, kept=options[0]) if options else plan)

    async def add_template(self, chat_id: int, use: TemplateUse, at_ms: int, zone: str = "") -> int:
        """Orders a template for a chat at a moment (ms UTC), kept here; the plan's id."""
        place = await self._database.read(lambda one: place_of(one, chat_id))
        zone = zone or self.home
        civil = shown_at(at_ms, zone).replace(second=0, microsecond=0)
        second = is_second(at_ms, zone)
        return await self.add(
            Plan(
                place.number_id, place.address, use.text, civil, zone, place.kind, use, second
            )
        )  # fmt: skip

    async def change(self, schedule_id: int, changes: Changes) -> int:
        """Edits a plan; the id of the plan that stands for it now. Raises SettingsError.

        What a provider keeps can't be edited there: it is cancelled, and a new one waits behind
        that cancel until it is certain.
        """
        old, rows = await self._database.read(
            lambda one: (schedules.plan_of(one, schedule_id), schedules.of_plan(one, schedule_id))
        )
        open_rows = [row for row in rows if row.state in _OPEN]
        if old is None or not open_rows:
            raise SettingsError(
                "This message has gone out or was cancelled.",
                "Nothing was changed.",
                "Schedule a new one.",
            )
        plan = changed(old, changes)
        landing = self._checked(plan, repeated=old.rule is not None)
        self._acted("schedule changed", plan.number_id, iso(landing.at))
        there = [row for row in open_rows if row.kept is Kept.THERE and is_placed(row)]
        if there:
            return await self._replace(there[0], plan, landing)
        now = self._clock.now_ms()
        await self._database.write(
            lambda one: rewrite(one, schedule_id, plan, landing, open_rows, now)
        )
        await self._told(schedule_id, open_rows[0].chat_id)
        return schedule_id

    async def cancel(self, schedule_id: int) -> list[int]:
        """Calls off all that is open of a plan; the ids. Can be undone for some seconds.

        Raises SettingsError where the provider keeps it and takes no cancel from us.
        """
        rows = await self._database.read(lambda one: schedules.of_plan(one, schedule_id))
        return await self._cancel([row for row in rows if row.state in _OPEN], plan=schedule_id)

    async def skip(self, occurrence_ids: Iterable[int]) -> list[int]:
        """Calls off single occurrences; what repeats goes on. Raises SettingsError."""
        rows = await self.rows(occurrence_ids)
        return await self._cancel([row for row in rows if row.state in _OPEN])

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
                anew = row.kept is Kept.THERE and not row.remote_id
                done += schedules.move(
                    connection,
                    row.id,
                    back,
                    State.PLACING if anew else State.WAITING,
                    cancel_at=0,
                    then_do="",
                    reason="",
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

    async def new_time(
        self, occurrence_id: int, civil: datetime, zone: str, *, second: bool = False
    ) -> int:
        """Gives a held occurrence another time; the plan's id. Raises SettingsError.

        One of a repeating plan becomes a message of its own.
        """
        row, plan = await self._both(occurrence_id)
        if plan.rule is None:
            return await self.change(
                row.schedule_id, Changes(civil=civil, zone=zone, second=second)
            )
        single = replace(plan, civil=civil, zone=zone, second=second, rule=None, kept=Kept.HERE)
        landing = self._checked(single)
        now = self._clock.now_ms()

        def write(connection: Connection) -> int:
            if not schedules.move(
                connection, row.id, (*HELD, State.WAITING), State.DROPPED, reason="moved"
            ):
                raise gone()
            schedule_id = schedules.add(connection, single, now)
            schedules.occur(connection, schedule_id, landing, State.WAITING)
            return schedule_id

        schedule_id = await self._database.write(write)
        await self._told(schedule_id, row.chat_id)
        return schedule_id

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

    async def _both(self, occurrence_id: int) -> tuple[ScheduledRow, Plan]:
        row = await self.row(occurrence_id)
        plan = None if row is None else await self.plan(row.schedule_id)
        if row is None or plan is None:
            raise gone()
        return row, plan

    async def remove_waiting_cancels(self, account_id: int) -> list[int]:
        """Takes back the cancels that wait for the limit; what they meant goes out after all."""
        rows = await self._database.read(lambda one: schedules.in_state(one, State.CANCELLING))
        mine = [row.id for row in rows if row.account_id == account_id]
        await self.undo(mine)
        return mine

    # inside

    def _checked(self, plan: Plan, *, repeated: bool = False) -> Landing:
        """Where it lands. Raises SettingsError for what can't be ordered."""
        past = repeated and plan.rule is not None
        return checked(plan, self.keeping(plan), self._clock.now_ms(), past=past)

    async def _replace(self, row: ScheduledRow, plan: Plan, landing: Landing) -> int:
        """Cancels what the provider keeps; the new one waits behind that."""
        self._check_cancel(row)
        now = self._clock.now_ms()

        def write(connection: Connection) -> int:
            expected = (State.WAITING, State.OVERDUE)
            if not schedules.move(
                connection, row.id, expected, State.CANCELLING, cancel_at=now, reason=""
            ):
                raise gone()
            schedule_id = schedules.add(connection, plan, now)
            schedules.occur(connection, schedule_id, landing, State.BEHIND, after_id=row.id)
            return schedule_id

        schedule_id = await self._database.write(write)
        await self._told(schedule_id, row.chat_id)
        return schedule_id

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

    def _check_cancel(self, row: ScheduledRow) -> None:
        reason = self.cancel_reason(row.number_id)
        if reason:
            raise SettingsError("This can't be cancelled now.", "Nothing was changed.", reason)

    async def _told(self, schedule_id: int, chat_id: int | None) -> None:
        rows = await self._database.read(lambda one: schedules.of_plan(one, schedule_id))
        self._tell(rows, chat_id)
        self.firing.poke()
        self.remote.poke()

    def _acted(self, what: str, number_id: int, about: object) -> None:
        """For the audit trail: on which number, and when it goes out or how many they are."""
        number = self._numbers.by_id().get(number_id)
        detail = {"number": number.name if number else "", "about": about}
        self._bus.publish(Acted(what, detail, number.account_id if number else None))

    def _tell(self, rows: Iterable[ScheduledRow], chat_id: int | None = None) -> None:
        found = list(rows)
        where = {row.chat_id for row in found if row.chat_id is not None}
        if chat_id is not None:
            where.add(chat_id)
        self._bus.publish(SchedulesChanged(frozenset(row.id for row in found), frozenset(where)))
