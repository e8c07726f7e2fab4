"""Reading scheduled messages: rows, counts, what can be kept where, how clock and providers stand.

Invariant: what is answered from declarations and credentials is never found out by trying.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.clock import Clock, iso
from app.core.zones import home_zone
from app.domain.errors import ProviderError, SettingsError
from app.domain.files import Staged
from app.domain.misfires import Jump
from app.domain.rows import TrafficRow
from app.domain.schedules import (
    DONE,
    NEEDS_YOU,
    UPCOMING,
    BoardCounts,
    CancelQueue,
    Kept,
    Plan,
    ScheduledLine,
    ScheduledRow,
    State,
    Wanted,
)
from app.providers.messaging import Peer
from app.services.clients import Clients
from app.services.dialling import dialled
from app.services.events import Acted, Bus
from app.services.numbers import Numbers
from app.services.outbox import Outbox
from app.services.places import Place
from app.services.schedule_firing import Firing
from app.services.schedule_keeping import Keeping
from app.services.schedule_remote import Remote
from app.services.sync import Sync
from app.store import schedule_calls, schedule_lists, schedules
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.entering import Draft

OPEN = UPCOMING | NEEDS_YOU


class ScheduleReads:
    """What is known of scheduled messages; ``Schedules`` adds what can be ordered."""

    firing: Firing
    remote: Remote

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        numbers: Numbers,
        outbox: Outbox,
        sync: Sync,
        clock: Clock,
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._numbers = numbers
        self._outbox = outbox
        self._sync = sync
        self._clock = clock

    @property
    def home(self) -> str:
        """The zone that this computer is set to now: it may be taken to another one."""
        return home_zone()

    def keeping(self, plan: Plan) -> Keeping:
        """Where this can be kept, and why not elsewhere. Sync."""
        number = self._numbers.by_id().get(plan.number_id)
        if number is None:
            return Keeping((), why="gone")
        place = self._place(plan)
        try:
            self._draft(place, _as_if_staged(plan))
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
        elif plan.template is not None or plan.staged is not None:
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
        number = self._numbers.by_id().get(number_id)
        digits = dialled(phone, number.connected_phone or number.phone) if number else ""
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
            lambda one: schedule_calls.calls_behind(one, row, listing, cancel)
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
        return await self._database.read(lambda one: schedules.of_chat(one, chat_id, OPEN))

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
        wanted = Wanted(states or UPCOMING, numbers, text, since, until, limit=limit)
        return await self._database.read(lambda one: schedule_lists.board(one, wanted))

    async def missed(
        self, *, numbers: frozenset[int] | None = None, text: str = ""
    ) -> list[ScheduledRow]:
        """What did not go out and needs a decision, the earliest first."""
        wanted = Wanted(NEEDS_YOU, numbers, text)
        return await self._database.read(lambda one: schedule_lists.board(one, wanted))

    async def done(
        self,
        *,
        numbers: frozenset[int] | None = None,
        states: frozenset[State] | None = None,
        text: str = "",
        limit: int = 2_000,
    ) -> list[ScheduledRow]:
        """What went out or was called off, the latest first."""
        wanted = Wanted(states or DONE, numbers, text, newest_first=True, limit=limit)
        return await self._database.read(lambda one: schedule_lists.board(one, wanted))

    async def lines(
        self, wanted: Wanted, seen: Collection[int] = (), first: int = 0
    ) -> list[ScheduledLine | ScheduledRow]:
        """A long list: whole rows where it is looked at (``seen``, and the ``first`` so many),
        lines elsewhere.
        """

        def read(connection: Connection) -> list[ScheduledLine | ScheduledRow]:
            found = schedule_lists.lines(connection, wanted)
            ids = {*seen, *(one.id for one in found[:first])}
            if not wanted.newest_first:
                # held ones stand on top, several times of a series in one line
                ids |= {one.id for one in found if one.state in NEEDS_YOU}
            whole = {row.id: row for row in schedules.by_ids(connection, ids)}
            return [whole.get(one.id, one) for one in found]

        return await self._database.read(read)

    async def times(self, since: int, until: int) -> list[tuple[int, State]]:
        """(moment, state) of all in a stretch of time, called-off ones left out."""
        return await self._database.read(lambda one: schedule_lists.times(one, since, until))

    async def counts(self) -> BoardCounts:
        """How many stand where."""
        found = await self._database.read(schedule_lists.counts)
        return BoardCounts(
            upcoming=sum(found.get(state, 0) for state in UPCOMING),
            needs_you=sum(found.get(state, 0) for state in NEEDS_YOU),
            done=sum(found.get(state, 0) for state in DONE),
        )

    @property
    def doubt(self) -> Jump | None:
        """The clock was set, and nothing is sent by itself until ``believe_clock``."""
        return self.firing.doubt

    async def believe_clock(self) -> None:
        """The clock is right: what is due is judged by it."""
        await self.firing.believe_clock()
        self._bus.publish(Acted("clock believed", {"at": iso(self._clock.now_ms())}))

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

    async def _blocked(self, row: ScheduledRow) -> str:
        """What stands in the way of a send from here, as a reason; empty for nothing."""
        number = self._numbers.by_id().get(row.number_id)
        if number is None:
            return "gone"
        if number.state in ("lost", "pending"):
            return "unconnected"
        if number.account_id in self._sync.state.unreached:
            return "offline"
        messaging = self._clients.messaging(row.provider)
        if messaging.window and not row.template and row.chat_id is not None:
            until = await self._database.read(
                lambda one: one.execute(
                    "SELECT window_until FROM chats WHERE id = ?", (row.chat_id,)
                ).fetchone()
            )
            if until is not None and 0 < until[0] < self._clock.now_ms():
                return "window"
        return ""

    def _draft(self, place: Place, plan: Plan) -> Draft:
        if plan.template is not None:
            return self._outbox.template(place, plan.template, plan.staged)
        if plan.staged is not None and plan.kind is not None:
            return self._outbox.files.draft(place, plan.kind, plan.staged, plan.text, plan.quoted)
        return self._outbox.draft(place, plan.text, plan.quoted)

    def _place(self, plan: Plan) -> Place:
        number = self._numbers.row(plan.number_id)
        return Place(
            0,
            number.id,
            number.key,
            number.account_id,
            number.provider,
            plan.address,
            plan.chat_kind,
        )


def _as_if_staged(plan: Plan) -> Plan:
    """A plan whose file is sealed when it is ordered."""
    if plan.template is None or not plan.template.media_path or plan.staged is not None:
        return plan
    name = plan.template.media_name
    return replace(plan, staged=Staged("", name, "", 0))
