"""Ordering messages that go out later, and changing what was ordered.

Times are ordered as civil times of a zone and kept so, beside UTC. A template's file is sealed into
the media folder when it is ordered: what is chosen today is what goes out.

Invariant: an order is whole on the disk, or nothing of it is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from app.core.clock import iso
from app.domain.civil import Landing, is_second, shown_at
from app.domain.errors import SettingsError
from app.domain.files import Chosen
from app.domain.schedules import (
    Changes,
    Kept,
    Plan,
    ScheduledRow,
    State,
)
from app.domain.templates import TemplateUse
from app.services.events import Acted, SchedulesChanged
from app.services.places import Place, place_of
from app.services.schedule_edits import changed, chat_of, checked, gone, is_placed, rewrite
from app.services.schedule_making import make_occurrences
from app.services.schedule_reads import OPEN, ScheduleReads
from app.services.schedule_series import Parts, alone, continued, detach, split
from app.store import begun, schedules
from app.store.connection import Connection


class ScheduleOrders(ScheduleReads):
    """What can be ordered; ``Schedules`` adds what can be called off, sent or decided."""

    async def add(self, plan: Plan) -> int:
        """Orders; returns the plan's id once it is on the disk. Raises SettingsError."""
        landing = self._checked(plan)
        plan = await self._with_file(plan)
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

    async def add_text(
        self,
        chat_id: int,
        text: str,
        at_ms: int,
        zone: str = "",
        quoted_id: int | None = None,
    ) -> int:
        """Orders a text for a chat at a moment (ms UTC), said in ``zone``; the plan's id.

        The provider keeps it where it can. ``quoted_id`` is the message that it answers to.
        Raises SettingsError.
        """
        place = await self._database.read(lambda one: place_of(one, chat_id))
        quoted = await self._outbox.quotable(quoted_id)
        plan = replace(_plan_for(place, text, at_ms, zone or self.home), quoted=quoted)
        options = self.keeping(plan).options
        return await self.add(replace(plan, kept=options[0]) if options else plan)

    async def add_files(
        self,
        chat_id: int,
        files: Sequence[Chosen],
        text: str,
        at_ms: int,
        zone: str = "",
        quoted_id: int | None = None,
    ) -> list[int]:
        """Orders files for a chat, in their order, all or none; the plans' ids.

        Each is sealed now and kept here; ``text`` goes as it does with files that are sent at
        once. Raises SettingsError.
        """
        place = await self._database.read(lambda one: place_of(one, chat_id))
        quoted = await self._outbox.quotable(quoted_id)
        drafts = await self._outbox.files.drafts(place, files, text, quoted)
        now = self._clock.now_ms()
        sealed = [one.staged.path for one in drafts if one.staged is not None]

        def write(connection: Connection) -> list[int]:
            ids = []
            for plan, landing in ready:
                ids.append(schedules.add(connection, plan, now))
                schedules.occur(connection, ids[-1], landing, State.WAITING)
            begun.sent(connection, chat_id, quoted_id, sealed)
            return ids

        try:
            plans = [
                replace(
                    _plan_for(place, one.text, at_ms, zone or self.home),
                    staged=one.staged,
                    kind=one.kind if one.staged is not None else None,
                    quoted=one.quoted,
                )
                for one in drafts
            ]
            ready = [(plan, self._checked(plan)) for plan in plans]
            ids = await self._database.write(write)
        except asyncio.CancelledError:
            raise  # the write may be committed all the same; what no row names is swept away
        except BaseException:
            await self._outbox.files.drop(drafts)
            raise
        self._acted("message scheduled", place.number_id, iso(ready[0][1].at))
        for one in ids:
            await self._told(one, chat_id)
        return ids

    async def add_template(self, chat_id: int, use: TemplateUse, at_ms: int, zone: str = "") -> int:
        """Orders a template for a chat at a moment (ms UTC), kept here; the plan's id."""
        place = await self._database.read(lambda one: place_of(one, chat_id))
        plan = _plan_for(place, use.text, at_ms, zone or self.home)
        return await self.add(replace(plan, template=use))

    async def change(self, schedule_id: int, changes: Changes) -> int:
        """Edits all that is to come of a plan; the id of the plan that stands for it now.

        What a provider keeps can't be edited there: it is cancelled, and a new one waits behind
        that cancel until it is certain. A series that has begun goes on as a new plan, so that
        what went out keeps its words. Raises SettingsError.
        """
        old, rows = await self._database.read(
            lambda one: (schedules.plan_of(one, schedule_id), schedules.of_plan(one, schedule_id))
        )
        open_rows = [row for row in rows if row.state in OPEN]
        if old is None or not open_rows:
            raise gone()
        now = self._clock.now_ms()
        if old.rule is not None and any(row.state is State.SENT for row in rows):
            ahead = [row for row in open_rows if row.state is State.WAITING and row.at > now]
            if ahead:
                return await self.change_from(ahead[0].id, changes)
        plan = changed(old, changes)
        landing = self._checked(plan, repeated=old.rule is not None)
        plan = await self._with_file(plan)
        self._acted("schedule changed", plan.number_id, iso(landing.at))
        there = [row for row in open_rows if row.kept is Kept.THERE and is_placed(row)]
        if there:
            return await self._replace(there[0], plan, landing)
        await self._database.write(
            lambda one: rewrite(one, schedule_id, plan, landing, open_rows, now)
        )
        await self._told(schedule_id, open_rows[0].chat_id)
        return schedule_id

    async def change_one(self, occurrence_id: int, changes: Changes) -> int:
        """Edits one time of what repeats; the rest stays. The id of the plan that it becomes.

        Raises SettingsError.
        """
        row, plan = await self._both(occurrence_id)
        if plan.rule is None:
            return await self.change(row.schedule_id, changes)
        single = replace(changed(alone(plan, row), changes), rule=None, kept=Kept.HERE)
        landing = self._checked(single)
        single = await self._with_file(single)
        now = self._clock.now_ms()
        schedule_id = await self._database.write(lambda one: detach(one, row, single, now))
        self._acted("schedule changed", plan.number_id, iso(landing.at))
        await self._told(schedule_id, row.chat_id)
        return schedule_id

    async def change_from(self, occurrence_id: int, changes: Changes) -> int:
        """Edits one time of what repeats and all that follow; the id of the plan that goes on.

        Raises SettingsError.
        """
        row, plan = await self._both(occurrence_id)
        if plan.rule is None:
            return await self.change(row.schedule_id, changes)
        new = changed(continued(plan, row), changes)
        landing = self._checked(new)
        new = await self._with_file(new)
        now = self._clock.now_ms()
        schedule_id = await self._database.write(lambda one: split(one, row, new, now))
        self._acted("schedule changed", plan.number_id, iso(landing.at))
        await self._told(row.schedule_id, row.chat_id)
        await self._told(schedule_id, row.chat_id)
        return schedule_id

    async def parts(self, occurrence_id: int) -> Parts | None:
        """What an edit of one of several times may begin with; None where it does not repeat."""
        row, plan = await self._both(occurrence_id)
        if plan.rule is None:
            return None
        rows = await self._database.read(lambda one: schedules.of_plan(one, row.schedule_id))
        now = self._clock.now_ms()
        first = next((one for one in rows if one.state is State.WAITING and one.at > now), row)
        return Parts(alone(plan, row), continued(plan, row), continued(plan, first))

    async def new_time(
        self, occurrence_id: int, civil: datetime, zone: str, *, second: bool = False
    ) -> int:
        """Gives a held occurrence another time; the plan's id. Raises SettingsError.

        One of a repeating plan becomes a message of its own.
        """
        return await self.change_one(occurrence_id, Changes(civil=civil, zone=zone, second=second))

    # inside

    async def _both(self, occurrence_id: int) -> tuple[ScheduledRow, Plan]:
        row = await self.row(occurrence_id)
        plan = None if row is None else await self.plan(row.schedule_id)
        if row is None or plan is None:
            raise gone()
        return row, plan

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

    async def _with_file(self, plan: Plan) -> Plan:
        """The plan with its template's file sealed. Raises SettingsError."""
        if plan.template is None or not plan.template.media_path or plan.staged is not None:
            return plan
        staged = await self._outbox.stage_for(self._place(plan), plan.template)
        return replace(plan, staged=staged)

    def _check_cancel(self, row: ScheduledRow) -> None:
        reason = self.cancel_reason(row.number_id)
        if reason:
            raise SettingsError("This can’t be cancelled now.", "Nothing was changed.", reason)

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


def _plan_for(place: Place, text: str, at_ms: int, zone: str) -> Plan:
    """A plan for a chat at a moment (ms UTC), said in ``zone``."""
    return Plan(
        place.number_id,
        place.address,
        text,
        shown_at(at_ms, zone).replace(second=0, microsecond=0),
        zone,
        place.kind,
        second=is_second(at_ms, zone),
    )
