"""Feeds the outbox from the campaigns' ledgers, a small portion at a time.

One transaction marks the next few people and enters their messages, so a kill leaves both or
neither. Never more than two seconds' worth waits in the outbox: a pause takes it back at once, and
an operator's own sends overtake it there.

While the computer's clock is in doubt (``schedule_firing``) every run is paused: quiet hours, the
day's cap and everybody's own hours are read from it.

Invariant: a person is entered only while the campaign is running, in the same transaction that
looks at its state.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.domain.campaigns import Campaign, Entry, Pause, State
from app.domain.errors import SettingsError, StoreError
from app.domain.messages import ChatKind
from app.services import campaigns_pace as pacing
from app.services.campaigns_stopping import withdraw_queued
from app.services.campaigns_words import text_for, use_for
from app.services.clients import Clients
from app.services.entering import Draft, enter, template_draft, text_draft
from app.services.events import Bus, CampaignChanged, ChatsChanged, MessagesChanged
from app.services.outbox import Outbox
from app.services.places import Place, place_of
from app.store import campaign_reads, campaigns, chats, people
from app.store.connection import Connection
from app.store.database import Database

_log = logging.getLogger(__name__)
# A start that was missed by more than this, or a run that stood still for longer, is asked about.
START_GRACE_MS = 30 * 60_000
STILL_GRACE_MS = 12 * 3_600_000
# The failure rate is looked at once so many sends have an end.
_RATE_FROM = 20
# A limit that holds the queue up for longer pauses the run, and says so.
_LIMIT_PAUSE_MS = 60_000
_LOOK_S = 1.0
_STORE_PAUSE_S = 2.0
_IDLE_S = 3_600.0
# a computer that slept, or whose clock was set, wakes into the middle of a wait
_WAIT_S = 20.0
_NO_CAP = 1_000_000


@dataclass(slots=True)
class _Portion:
    """What one transaction entered."""

    entered: list[tuple[Place, int]] = field(default_factory=list)
    lost: list[tuple[int, int]] = field(default_factory=list)
    changed: bool = False
    moved: bool = False
    over: bool = False


class Runner:
    """Runs every campaign of this console.

    ``limit`` tells a campaign's documented rate, ``doubted`` whether the clock is in doubt.
    """

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        outbox: Outbox,
        limit: Callable[[Campaign], pacing.RateLimit],
        zone: str,
        clock: Clock,
        doubted: Callable[[], Awaitable[bool]],
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._outbox = outbox
        self._doubted = doubted
        self._limit = limit
        self._zone = zone
        self._clock = clock
        self._tasks = TaskOwner("campaigns")
        self._wake = asyncio.Event()
        self._meters: dict[int, pacing.Meter] = {}
        self._first = True
        self._closing = False

    def start(self) -> None:
        """Begins to feed; what ran when the program ended goes on."""
        self._tasks.start(self._run(), "feed")

    async def close(self) -> None:
        """Stops feeding; a portion that is being entered is entered whole."""
        # a wake-up at the same moment may swallow the cancellation
        self._closing = True
        self._wake.set()
        await self._tasks.close()

    def poke(self) -> None:
        """Looks now."""
        self._wake.set()

    async def _run(self) -> None:
        while not self._closing:
            self._wake.clear()
            try:
                pause = await self._round()
            except StoreError as error:
                _log.warning("campaigns wait for the database: %s", error)
                pause = _STORE_PAUSE_S
            await set_within(self._wake, pause)

    async def _round(self) -> float:
        """Looks at every campaign; seconds until the next look."""
        pause = _IDLE_S
        doubted = await self._doubted()
        active = await self._database.read(campaigns.active)
        for gone in self._meters.keys() - {one.id for one in active if one.state is State.RUNNING}:
            del self._meters[gone]
        if doubted:
            for one in active:
                if one.state is State.RUNNING:
                    await self._pause(one, Pause.CLOCK)
            return _LOOK_S
        for one in active:
            pause = min(pause, _WAIT_S, await self._look(one))
        self._first = False
        return pause

    async def _look(self, campaign: Campaign) -> float:
        now = self._clock.now_ms()
        if campaign.state is State.WAITING:
            due = campaign.plan.start_at
            if now < due:
                return min(_IDLE_S, (due - now) / 1_000)
            if now - due > START_GRACE_MS:
                return await self._pause(campaign, Pause.MISSED)
            return await self._go(campaign, State.WAITING)
        still = now - max(campaign.fed_at, campaign.resumed_at)
        if campaign.state is State.PAUSED and campaign.pause is Pause.CLOCK:
            if campaign.fed_at and still > STILL_GRACE_MS:
                return await self._pause(campaign, Pause.MISSED)
            return await self._go(campaign, State.PAUSED)
        if campaign.state is State.PAUSED:
            if not campaign.until:
                return _IDLE_S
            if now < campaign.until:
                return min(_IDLE_S, (campaign.until - now) / 1_000)
            return await self._go(campaign, State.PAUSED)
        if self._first and campaign.fed_at and still > STILL_GRACE_MS:
            return await self._pause(campaign, Pause.MISSED)
        return await self._feed(campaign)

    async def _go(self, campaign: Campaign, only: State) -> float:
        now = self._clock.now_ms()

        def write(connection: Connection) -> bool:
            fresh = campaigns.bare(connection, campaign.id)
            if fresh is None or (fresh.pause, fresh.until) != (campaign.pause, campaign.until):
                # paused by the operator since it was read
                return False
            return campaigns.move(connection, campaign.id, State.RUNNING, now, only=(only,))

        moved = await self._database.write(write)
        if moved:
            self._bus.publish(CampaignChanged(campaign.id, moved=True))
        return 0.0

    async def _pause(self, campaign: Campaign, why: Pause, until: int = 0) -> float:
        now = self._clock.now_ms()

        def write(connection: Connection) -> tuple[bool, list[tuple[int, int]]]:
            moved = campaigns.move(
                connection, campaign.id, State.PAUSED, now, pause=why, until=until,
                only=(campaign.state,),
            )  # fmt: skip
            return moved, withdraw_queued(connection, campaign.id, now) if moved else []

        moved, lost = await self._database.write(write)
        await self.told_lost(lost)
        if moved:
            self._bus.publish(CampaignChanged(campaign.id, moved=True))
        return 0.0 if not until else min(_IDLE_S, max(0.0, (until - now) / 1_000))

    async def _feed(self, campaign: Campaign) -> float:
        now = self._clock.now_ms()
        plan = campaign.plan
        zone = plan.zone or self._zone
        if plan.when != "local":
            end = pacing.quiet_until(plan.quiet, zone, now)
            if end:
                return await self._pause(campaign, Pause.QUIET, end)
        per_second = pacing.rate(plan, self._limit(campaign))
        if per_second <= 0:
            return await self._pause(campaign, Pause.LIMIT)
        meter = self._meters.setdefault(campaign.id, pacing.Meter(self._clock.monotonic))
        free_running = plan.pace <= 0
        ready = pacing.window(per_second) if free_running else meter.ready(per_second)
        stop, held_until = await self._database.read(
            lambda one: (
                _too_many_failed(one, campaign),
                _held_until(one, campaign, zone, now),
            )
        )
        if stop:
            return await self._pause(campaign, Pause.FAILURES)
        if held_until:
            return await self._pause(campaign, Pause.LIMIT, held_until)
        if not ready:
            return min(_LOOK_S, meter.pause(per_second))
        portion = await self._database.write(
            lambda one: self._portion(one, campaign, ready, pacing.window(per_second), now)
        )
        meter.take(len(portion.entered))
        await self._tell(campaign, portion)
        if portion.over:
            return _IDLE_S
        if portion.entered:
            return 0.5 / per_second if free_running else meter.pause(per_second)
        return min(_LOOK_S, max(0.05, pacing.AHEAD_S / 8))

    async def _tell(self, campaign: Campaign, portion: _Portion) -> None:
        if portion.entered:
            await self._outbox.entered(portion.entered)
        if portion.changed or portion.moved:
            self._bus.publish(CampaignChanged(campaign.id, moved=portion.moved))

    async def told_lost(self, lost: Sequence[tuple[int, int]]) -> None:
        """Tells views and the queue's count of messages that were taken back, after the commit."""
        for chat_id, message_id in lost:
            self._bus.publish(MessagesChanged(chat_id, frozenset(), frozenset({message_id})))
            self._bus.publish(ChatsChanged(frozenset({chat_id})))
        if lost:
            await self._outbox.entered(())

    def _portion(
        self, connection: Connection, campaign: Campaign, ready: int, most: int, now: int
    ) -> _Portion:
        """The transaction: state, people, messages and queue rows, all or nothing."""
        done = _Portion()
        fresh = campaigns.bare(connection, campaign.id)
        if fresh is None or fresh.state is not State.RUNNING:
            done.over = True
            return done
        under_way = campaigns.under_way(connection, campaign.id)
        room = min(ready, most - under_way, self._left_today(connection, fresh, now))
        for entry, zone in campaigns.next_people(connection, campaign.id, now, max(0, room)):
            self._enter(connection, fresh, entry, zone, now, done)
            done.changed = True
        if done.changed:
            campaigns.fed(connection, campaign.id, now)
        elif not under_way and campaigns.next_due(connection, campaign.id) is None:
            done.moved = campaigns.move(
                connection, campaign.id, State.DONE, now, only=(State.RUNNING,)
            )
            done.over = True
        return done

    def _left_today(self, connection: Connection, campaign: Campaign, now: int) -> int:
        """How many more the day's cap lets through."""
        daily = campaign.plan.daily
        if not daily:
            return _NO_CAP
        since = pacing.midnight(campaign.plan.zone or self._zone, now)
        return daily - campaign_reads.sent_since(connection, campaign.id, since)

    def _enter(
        self,
        connection: Connection,
        campaign: Campaign,
        entry: Entry,
        zone: str,
        now: int,
        done: _Portion,
    ) -> None:
        if campaign.plan.when == "local":
            awake = pacing.quiet_until(campaign.plan.quiet, zone or self._zone, now)
            if awake:
                campaigns.wait_until(connection, entry, awake)
                return
        if people.find(connection, entry.digits).consent == "opted_out":
            # withdrawn since the start: the last word counts
            campaigns.hold(connection, entry, "opted_out", now)
            return
        try:
            place = self._place(connection, campaign, entry)
            draft = self._draft(campaign, entry, place)
        except SettingsError as error:
            campaigns.fail(connection, entry, f"refused:{error.what}", now)
            return
        message_id = enter(connection, place, draft, now, now, bulk=True)
        campaigns.entered(connection, entry, message_id, place.chat_id, now)
        done.entered.append((place, message_id))

    def _place(self, connection: Connection, campaign: Campaign, entry: Entry) -> Place:
        row = connection.execute(
            "SELECT a.provider FROM numbers n JOIN accounts a ON a.id = n.account_id"
            " WHERE n.id = ?",
            (campaign.number_id,),
        ).fetchone()
        if row is None:
            raise SettingsError("The number is gone.", "Nothing was sent.", "")
        address = self._clients.messaging(row[0]).address(entry.digits)
        chat_id = chats.find_or_make(
            connection, campaign.number_id, address, ChatKind.PERSON, entry.name
        )
        return place_of(connection, chat_id)

    def _draft(self, campaign: Campaign, entry: Entry, place: Place) -> Draft:
        messaging = self._clients.messaging(place.provider)
        if campaign.plan.template:
            use = use_for(campaign.plan, entry.language, entry.fields)
            # one that was uploaded goes by its id
            staged = None if use.media_id else campaign.plan.staged
            return template_draft(messaging, place, use, staged)
        session = self._clients.has_session(place.account_id)
        text = text_for(campaign.plan, entry.fields)
        return text_draft(messaging, place, text, session=session)


def _too_many_failed(connection: Connection, campaign: Campaign) -> bool:
    share = campaign.plan.stop_share
    if share <= 0:
        return False
    ended, failed = campaign_reads.ended_since(connection, campaign.id, campaign.resumed_at)
    return ended >= _RATE_FROM and failed > share * ended


def _held_until(connection: Connection, campaign: Campaign, zone: str, now: int) -> int:
    """When a limit lets the run go on: the provider's, as the queue knows it, or the day's cap."""
    waits = connection.execute(
        "SELECT o.not_before FROM outbox o WHERE o.number_id = ? AND o.bulk = 1"
        " AND o.state = 'queued' AND o.not_before > ? AND json_valid(o.error)"
        " AND json_extract(o.error, '$.kind') IN ('rate_limited', 'refused')"
        " ORDER BY o.id LIMIT 1",
        (campaign.number_id, now + _LIMIT_PAUSE_MS),
    ).fetchone()
    if waits is not None:
        return int(waits[0])
    if campaign.plan.daily:
        today = campaign_reads.sent_since(connection, campaign.id, pacing.midnight(zone, now))
        if today >= campaign.plan.daily:
            return pacing.next_midnight(zone, now)
    return 0
