"""Messages that go out later: what the window orders, changes, and asks about.

Where the provider keeps single texts (``schedule_remote``), it is given them; all else waits on
this computer (``schedule_firing``): templates, groups, everything that repeats. Both stand in one
book (``app.store.schedules``). Times are ordered as civil times of a zone and kept so, beside UTC.

Invariant: an occurrence is entered into the outbox at most once, or placed at the provider at most
once; whatever keeps it from going out is shown as missed and asked about.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.zones import home_zone
from app.domain.civil import Landing, is_second, land, shown_at, spelt
from app.domain.errors import ProviderError, SettingsError
from app.domain.misfires import Jump
from app.domain.rows import TrafficRow
from app.domain.schedules import (
    DONE,
    NEEDS_YOU,
    UPCOMING,
    BoardCounts,
    CancelQueue,
    Changes,
    Kept,
    Plan,
    ScheduledRow,
    State,
)
from app.domain.templates import TemplateUse
from app.providers.messaging import Peer
from app.services.clients import Clients
from app.services.events import Bus, SchedulesChanged
from app.services.numbers import Numbers
from app.services.outbox import Outbox
from app.services.schedule_firing import Firing, Hands, make_occurrences
from app.services.schedule_remote import Remote
from app.services.sending import Place, place_of
from app.services.settings import Settings
from app.services.sync import Sync
from app.store import schedules
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.entering import Draft

_TEXT_LIMIT = 4096
_LATEST_MS = 5 * 366 * 86_400_000
_UNDO_MS = 8_000
_SOON_MS = 120_000
_OPEN = UPCOMING | NEEDS_YOU
_HELD = (State.MISSED, State.REFUSED)


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where a message can be kept, best first (empty: nowhere, and ``why``).

    ``only_here`` says why the provider can't keep it: "repeats", "template", "group", "session",
    "provider", or empty. ``cancel_reason`` says why it could not be cancelled there.
    """

    options: tuple[Kept, ...]
    only_here: str = ""
    why: str = ""
    cancel_reason: str = ""


class Schedules:
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
        self._database = database
        self._bus = bus
        self._clients = clients
        self._numbers = numbers
        self._outbox = outbox
        self._sync = sync
        self._clock = clock
        self.home = home_zone()
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
            return schedule_id, _chat_of(connection, plan)

        schedule_id, chat_id = await self._database.write(write)
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
        return await self.add(
            Plan(
                place.number_id,
                place.address,
                use.text,
                civil,
                zone,
                place.kind,
                use,
                is_second(at_ms, zone),
            )
        )

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
        plan = _changed(old, changes)
        landing = self._checked(plan, repeated=old.rule is not None)
        there = [row for row in open_rows if row.kept is Kept.THERE and _is_placed(row)]
        if there:
            return await self._replace(there[0], plan, landing)
        await self._database.write(
            lambda one: self._rewrite(one, schedule_id, plan, landing, open_rows)
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
                if row.kept is Kept.THERE and _is_placed(row):
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
            raise _gone()
        if row.kept is Kept.THERE and _is_placed(row):
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
        reason = self._blocked(row)
        if reason:
            raise SettingsError(
                "Nothing can be sent from this number now.", "Nothing was sent.", ""
            )
        return await self.firing.fire(row, (State.WAITING, State.MISSED, State.REFUSED))

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
                connection, row.id, (*_HELD, State.WAITING), State.DROPPED, reason="moved"
            ):
                raise _gone()
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
            raise _gone()
        return row, plan

    # asking

    def keeping(self, plan: Plan) -> Keeping:
        """Where this can be kept, and why not elsewhere. Sync."""
        number = self._numbers.by_id().get(plan.number_id)
        if number is None:
            return Keeping((), why="gone")
        place = self._place(plan)
        try:
            self._draft(place, plan)
        except SettingsError as error:
            return Keeping((), why=error.what)
        offers = self._numbers.offers(plan.number_id)
        keeping = self.remote.keeps(number.account_id)
        peer = Peer(number.key, plan.address, plan.chat_kind)
        cancel = ""
        if keeping is None:
            only_here = "provider"
        elif plan.rule is not None:
            only_here = "repeats"
        elif plan.template is not None:
            only_here = "template"
        elif keeping.place(peer, plan.text or "x", self._clock.now_ms()) is None:
            only_here = "group"
        elif not offers["schedule"].enabled:
            only_here = "session"
        else:
            only_here = ""
            cancel = self.cancel_reason(plan.number_id)
        if only_here:
            return Keeping((Kept.HERE,), only_here)
        return Keeping((Kept.THERE, Kept.HERE), cancel_reason=cancel)

    def cancel_reason(self, number_id: int) -> str:
        """Why the number's provider takes no cancel from us now; empty where it does. Sync."""
        from app.providers.capabilities import Capability, standings

        number = self._numbers.by_id().get(number_id)
        if number is None or not self._clients.knows(number.account_id):
            return ""
        declared = self._clients.declared(number.provider)
        credentials = dict(self._clients.credentials(number.account_id))
        if not self._clients.has_session(number.account_id):
            credentials.pop("session_cookie", None)
        found = standings(declared.title, declared.offers, credentials)
        return found[Capability.CANCEL_SCHEDULE].reason

    async def zones_of(self, address: str) -> tuple[str, ...]:
        """Where the recipient may be, by the number's digits; the likeliest first."""
        from app.services.recipient_zones import guess

        return await asyncio.to_thread(guess, address)

    async def all_zones(self) -> tuple[str, ...]:
        """Every time zone."""
        from app.services.recipient_zones import all_zones

        return await asyncio.to_thread(all_zones)

    def address_of(self, number_id: int, phone: str) -> str:
        """The chat id of a phone number at the number's provider. Raises SettingsError. Sync."""
        digits = "".join(char for char in phone if char.isdigit())
        number = self._numbers.by_id().get(number_id)
        if number is None or not 7 <= len(digits) <= 15:
            raise SettingsError(
                "This is not a whole phone number.",
                "Nothing was scheduled.",
                "Write it with its country code, for example +972 55 555 0142.",
            )
        return self._clients.messaging(number.provider).address(digits)

    async def calls_behind(self, row: ScheduledRow) -> list[TrafficRow]:
        """The logged calls that placed, listed, cancelled or sent it, the oldest first."""
        keeping = self.remote.keeps(row.account_id)
        cancel = listing = ""
        if keeping is not None and row.kept is Kept.THERE:
            cancel = keeping.cancel("1").operation
            listing = keeping.listing().operation
        return await self._database.read(
            lambda one: schedules.calls_behind(one, row, listing, cancel)
        )

    async def row(self, occurrence_id: int) -> ScheduledRow | None:
        """One occurrence; None where it is gone."""
        return await self._database.read(lambda one: schedules.by_id(one, occurrence_id))

    async def rows(self, occurrence_ids: Iterable[int]) -> list[ScheduledRow]:
        """The occurrences with these ids; unknown ones are left out."""
        wanted = list(occurrence_ids)
        return await self._database.read(lambda one: schedules.by_ids(one, wanted))

    async def plan(self, schedule_id: int) -> Plan | None:
        """What was ordered."""
        return await self._database.read(lambda one: schedules.plan_of(one, schedule_id))

    async def of_chat(self, chat_id: int) -> list[ScheduledRow]:
        """What is to go out in a chat or is held, the earliest first: dashed bubbles."""
        return await self._database.read(lambda one: schedules.of_chat(one, chat_id, _OPEN))

    async def upcoming(
        self,
        *,
        numbers: frozenset[int] | None = None,
        states: frozenset[State] | None = None,
        text: str = "",
        since: int | None = None,
        until: int | None = None,
        limit: int = 10_000,
    ) -> list[ScheduledRow]:
        """What waits (and, by ``states``, whatever else), the earliest first."""
        return await self._database.read(
            lambda one: schedules.board(
                one,
                states or UPCOMING,
                numbers=numbers,
                text=text,
                since=since,
                until=until,
                limit=limit,
            )
        )

    async def missed(
        self, *, numbers: frozenset[int] | None = None, text: str = ""
    ) -> list[ScheduledRow]:
        """What did not go out and needs a decision, the earliest first."""
        return await self._database.read(
            lambda one: schedules.board(one, NEEDS_YOU, numbers=numbers, text=text)
        )

    async def done(
        self,
        *,
        numbers: frozenset[int] | None = None,
        states: frozenset[State] | None = None,
        text: str = "",
        limit: int = 2_000,
    ) -> list[ScheduledRow]:
        """What went out or was called off, the latest first."""
        return await self._database.read(
            lambda one: schedules.board(
                one, states or DONE, numbers=numbers, text=text, newest_first=True, limit=limit
            )
        )

    async def times(self, since: int, until: int) -> list[tuple[int, State]]:
        """(moment, state) of all in a stretch of time, called-off ones left out."""
        return await self._database.read(lambda one: schedules.times(one, since, until))

    async def counts(self) -> BoardCounts:
        """How many stand where."""
        found = await self._database.read(schedules.counts)
        return BoardCounts(
            upcoming=sum(found.get(state, 0) for state in UPCOMING),
            needs_you=sum(found.get(state, 0) for state in NEEDS_YOU),
            done=sum(found.get(state, 0) for state in DONE),
        )

    # the clock, and the providers

    @property
    def doubt(self) -> Jump | None:
        """The clock was set, and nothing is sent by itself until ``believe_clock``."""
        return self.firing.doubt

    async def believe_clock(self) -> None:
        """The clock is right: what is due is judged by it."""
        await self.firing.believe_clock()

    async def refresh(self) -> None:
        """Reads the providers' lists now. Raises the first ProviderError."""
        await self.remote.refresh()

    def watch(self, watched: bool) -> None:
        """The page is looked at: the providers' lists are read more often."""
        self.remote.watched = watched
        self.remote.poke()

    def troubles(self) -> list[tuple[int, ProviderError]]:
        """(account, error) of the lists that can't be read now."""
        found = []
        for account in self._clients.accounts():
            error = self.remote.trouble(account.id)
            if error is not None:
                found.append((account.id, error))
        return found

    async def cancel_queues(self) -> list[CancelQueue]:
        """How cancels stand at every provider that keeps messages."""
        return [
            await self.remote.queue(account.id)
            for account in self._clients.accounts()
            if self.remote.keeps(account.id) is not None
        ]

    async def remove_waiting_cancels(self, account_id: int) -> list[int]:
        """Takes back the cancels that wait for the limit; what they meant goes out after all."""
        rows = await self._database.read(lambda one: schedules.in_state(one, State.CANCELLING))
        mine = [row.id for row in rows if row.account_id == account_id]
        await self.undo(mine)
        return mine

    # inside

    def _checked(self, plan: Plan, *, repeated: bool = False) -> Landing:
        """Where it lands. Raises SettingsError for what can't be ordered."""
        if plan.template is None and not plan.text.strip():
            raise SettingsError("There is nothing to send.", "", "Write something first.")
        if plan.template is None and len(plan.text) > _TEXT_LIMIT:
            raise SettingsError(
                f"The text has {len(plan.text)} characters, {_TEXT_LIMIT} is the limit.",
                "Nothing was scheduled.",
                "Shorten it, or send it in two parts.",
            )
        try:
            landing = land(plan.civil, plan.zone, second=plan.second)
        except ValueError:
            raise SettingsError(
                f"{plan.zone} is not a time zone.", "Nothing was scheduled.", "Choose another."
            ) from None
        now = self._clock.now_ms()
        if landing.at <= now and not (repeated and plan.rule is not None):
            raise SettingsError(
                "This time has passed.", "Nothing was scheduled.", "Choose a later one."
            )
        if landing.at > now + _LATEST_MS:
            raise SettingsError(
                "This is more than five years from now.",
                "Nothing was scheduled.",
                "Choose an earlier time.",
            )
        options = self.keeping(plan)
        if plan.kept not in options.options:
            raise SettingsError(
                options.why or "This can't be kept there.",
                "Nothing was scheduled.",
                "Choose another number, or keep it on this computer.",
            )
        return landing

    def _rewrite(
        self,
        connection: Connection,
        schedule_id: int,
        plan: Plan,
        landing: Landing,
        rows: Sequence[ScheduledRow],
    ) -> None:
        now = self._clock.now_ms()
        schedules.rewrite(connection, schedule_id, plan)
        if plan.rule is not None:
            schedules.revive_plan(connection, schedule_id)
            schedules.clear_waiting(connection, schedule_id)
            _skip_past(connection, schedule_id, plan, now)
            last = connection.execute(
                "SELECT made_to FROM schedules WHERE id = ?", (schedule_id,)
            ).fetchone()[0]
            make_occurrences(connection, schedule_id, str(last), now)
            return
        state = State.PLACING if plan.kept is Kept.THERE else State.WAITING
        if rows[0].repeats:
            schedules.clear_waiting(connection, schedule_id)
            schedules.end_plan(connection, schedule_id)
            schedules.occur(connection, schedule_id, landing, state)
            return
        moved = schedules.move(
            connection,
            rows[0].id,
            (State.WAITING, State.PLACING, State.BEHIND, *_HELD),
            State.BEHIND if rows[0].state is State.BEHIND else state,
            civil=spelt(landing.asked),
            at=landing.at,
            fit=landing.fit,
            asked_at=0,
            reason="",
        )
        if not moved:
            raise _gone()

    async def _replace(self, row: ScheduledRow, plan: Plan, landing: Landing) -> int:
        """Cancels what the provider keeps; the new one waits behind that."""
        self._check_cancel(row)
        now = self._clock.now_ms()

        def write(connection: Connection) -> int:
            expected = (State.WAITING, State.OVERDUE)
            if not schedules.move(
                connection, row.id, expected, State.CANCELLING, cancel_at=now, reason=""
            ):
                raise _gone()
            schedule_id = schedules.add(connection, plan, now)
            schedules.occur(connection, schedule_id, landing, State.BEHIND, after_id=row.id)
            return schedule_id

        schedule_id = await self._database.write(write)
        await self._told(schedule_id, row.chat_id)
        return schedule_id

    async def _cancel(self, rows: Sequence[ScheduledRow], plan: int = 0) -> list[int]:
        for row in rows:
            if row.kept is Kept.THERE and row.state not in _HELD:
                self._check_cancel(row)
        now = self._clock.now_ms()

        def write(connection: Connection) -> list[int]:
            done = []
            for row in rows:
                if _is_placed(row) and row.kept is Kept.THERE:
                    at = now if row.at - now < _SOON_MS else now + _UNDO_MS
                    moved = schedules.move(
                        connection,
                        row.id,
                        (State.WAITING, State.OVERDUE, State.UNSURE, State.PLACING),
                        State.CANCELLING,
                        cancel_at=at,
                    )
                else:
                    moved = schedules.move(connection, row.id, _OPEN, State.CANCELLED)
                done += [row.id] if moved else []
            if plan:
                schedules.end_plan(connection, plan)
            return done

        done = await self._database.write(write)
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
            else:
                schedules.move(connection, row.id, (State.CANCELLING,), State.CANCELLED)
            freed = schedules.release(connection, row.id, State.WAITING)
            for occurrence_id in freed:
                one = schedules.by_id(connection, occurrence_id)
                if one is not None and one.kept is Kept.THERE:
                    schedules.move(connection, one.id, (State.WAITING,), State.PLACING)
            return entered, freed

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

    def _draft(self, place: Place, plan: Plan) -> Draft:
        if plan.template is not None:
            return self._outbox.template(place, plan.template)
        return self._outbox.draft(place, plan.text)

    def _blocked(self, row: ScheduledRow) -> str:
        """What stands in the way of a send from here, as a reason; empty for nothing."""
        number = self._numbers.by_id().get(row.number_id)
        if number is None:
            return "gone"
        if number.state in ("lost", "pending"):
            return "unconnected"
        if self._sync.state.offline:
            return "offline"
        messaging = self._clients.messaging(row.provider)
        if messaging.window and not row.template and row.chat_id is not None:
            until = self._database.read_now(
                lambda one: one.execute(
                    "SELECT window_until FROM chats WHERE id = ?", (row.chat_id,)
                ).fetchone()
            )
            if until is not None and 0 < until[0] < self._clock.now_ms():
                return "window"
        return ""

    def _check_cancel(self, row: ScheduledRow) -> None:
        reason = self.cancel_reason(row.number_id)
        if reason:
            raise SettingsError("This can't be cancelled now.", "Nothing was changed.", reason)

    def _place(self, plan: Plan) -> Place:
        number = self._numbers.by_id()[plan.number_id]
        return Place(
            0,
            number.id,
            number.key,
            number.account_id,
            number.provider,
            plan.address,
            plan.chat_kind,
        )

    async def _told(self, schedule_id: int, chat_id: int | None) -> None:
        rows = await self._database.read(lambda one: schedules.of_plan(one, schedule_id))
        self._tell(rows, chat_id)
        self.firing.poke()
        self.remote.poke()

    def _tell(self, rows: Iterable[ScheduledRow], chat_id: int | None = None) -> None:
        found = list(rows)
        where = {row.chat_id for row in found if row.chat_id is not None}
        if chat_id is not None:
            where.add(chat_id)
        self._bus.publish(SchedulesChanged(frozenset(row.id for row in found), frozenset(where)))


def _is_placed(row: ScheduledRow) -> bool:
    """Whether the provider keeps it, or may."""
    return bool(row.remote_id) or bool(row.asked_at and row.state is not State.REFUSED)


def _changed(old: Plan, changes: Changes) -> Plan:
    given = {
        name: value
        for name in (
            "text", "template", "civil", "zone", "second", "rule", "kept", "number_id",
            "address", "chat_kind",
        )
        if (value := getattr(changes, name)) is not None
    }  # fmt: skip
    if changes.text is not None and changes.template is None:
        given["template"] = None
    plan = replace(old, **given)
    return replace(plan, rule=None) if changes.once else plan


def _chat_of(connection: Connection, plan: Plan) -> int | None:
    row = connection.execute(
        "SELECT id FROM chats WHERE number_id = ? AND address = ?", (plan.number_id, plan.address)
    ).fetchone()
    return int(row[0]) if row else None


def _skip_past(connection: Connection, schedule_id: int, plan: Plan, now: int) -> None:
    """An edited plan goes on from now: dates that have passed are not made again."""
    assert plan.rule is not None
    today = shown_at(now, plan.zone)
    last = today.date() if today.time() >= plan.civil.time() else None
    row = connection.execute(
        "SELECT made_to FROM schedules WHERE id = ?", (schedule_id,)
    ).fetchone()
    before = datetime.combine(today.date(), datetime.min.time())
    passed = spelt(before.replace(hour=plan.civil.hour, minute=plan.civil.minute))
    if last is None:
        yesterday = datetime.fromordinal(today.toordinal() - 1)
        passed = spelt(yesterday.replace(hour=plan.civil.hour, minute=plan.civil.minute))
    if passed > str(row[0]):
        schedules.made_to(connection, schedule_id, passed)


def _gone() -> SettingsError:
    return SettingsError(
        "This message has gone out or was cancelled.", "Nothing was changed.", "Schedule a new one."
    )
