"""What the window asks of campaigns: starting, pausing, trying again, results.

Works with the runner (feeds the outbox), the follower (brings results back), the drafts (all that
comes before a start) and the store's ledger.

Invariant: a campaign that has started never changes what it says or to whom; its pace may change.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.campaigns import Campaign, Entry, Pause, State, Step
from app.domain.errors import SettingsError, StoreError, SwitchboardError
from app.domain.files import Staged
from app.domain.messages import ChatKind
from app.domain.templates import TemplateUse
from app.services import campaigns_pace as pacing
from app.services.campaigns_digits import zone_of_digits
from app.services.campaigns_drafts import PORTION, CampaignDrafts, started_already
from app.services.campaigns_following import Follower
from app.services.campaigns_reasons import may_again
from app.services.campaigns_results import Row, write_results
from app.services.campaigns_runner import Runner
from app.services.campaigns_stopping import withdraw_failed, withdraw_queued
from app.services.campaigns_words import needs_file, unknown_fields, use_for
from app.services.clients import Clients
from app.services.events import Bus, CampaignChanged
from app.services.numbers import Numbers
from app.services.outbox import Outbox
from app.services.places import Place
from app.store import campaign_reads, campaigns
from app.store.connection import Connection
from app.store.database import Database

_log = logging.getLogger(__name__)
_STORE_PAUSE_S = 2.0
_AGAIN_FROM = (State.DONE, State.PAUSED, State.RUNNING)


class Campaigns(CampaignDrafts):
    """The campaigns of this console."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        numbers: Numbers,
        outbox: Outbox,
        clock: Clock,
        doubted: Callable[[], Awaitable[bool]],
    ) -> None:
        super().__init__(database, bus, clients, numbers, clock)
        self._outbox = outbox
        self._tasks = TaskOwner("campaign orders")
        self._runner = Runner(
            database, bus, clients, outbox, self.limit_of, self.zone, clock, doubted
        )
        self._follower = Follower(database, bus, clock, self._followed)

    async def _followed(self, lost: Sequence[tuple[int, int]]) -> None:
        await self._runner.told_lost(lost)
        self._runner.poke()

    # Life

    def start_work(self) -> None:
        """Catches up with what happened to the messages, then goes on feeding."""
        self._tasks.start(self._begin(), "begin")

    async def _begin(self) -> None:
        while True:
            try:
                await self._follower.start()
                break
            except StoreError as error:
                _log.warning("campaigns wait for the database: %s", error)
                await asyncio.sleep(_STORE_PAUSE_S)
        self._runner.start()

    async def close(self) -> None:
        """Stops feeding; what is in the outbox stays its own."""
        await self._tasks.close()
        await self._runner.close()
        await self._follower.close()

    # Running

    async def start(self, campaign_id: int) -> None:
        """Locks a draft and starts it, or lets it wait for its time. Raises SettingsError."""
        campaign = await self.only(campaign_id, State.DRAFT)
        self._must_be_ready(campaign)
        if not await self.is_whole(campaign):
            raise SettingsError(
                "Not everybody in this audience was kept.",
                "Nothing was started.",
                "Choose the people again.",
            )
        if needs_file(campaign.plan):
            await self._take_file(campaign)
        if campaign.plan.when == "local":
            await self._place_in_days(campaign)
        now = self._clock.now_ms()

        def lock(connection: Connection) -> bool:
            fresh = campaigns.bare(connection, campaign_id)
            if fresh is None or fresh.state is not State.DRAFT:
                return False
            digest = campaigns.digest_of(connection, fresh)
            campaigns.lock(connection, campaign_id, digest, now)
            later = fresh.plan.when != "now" and fresh.plan.start_at > now
            return campaigns.move(
                connection, campaign_id, State.WAITING if later else State.RUNNING, now
            )

        if not await self._database.write(lock):
            raise started_already()
        self._bus.publish(CampaignChanged(campaign_id, moved=True))
        self._runner.poke()

    def _must_be_ready(self, campaign: Campaign) -> None:
        plan = campaign.plan
        if not campaign.counts.waiting:
            raise SettingsError(
                "Nobody in this audience gets a message.",
                "Nothing was started.",
                "Look at the reasons in the step Columns.",
            )
        if not plan.template and not plan.text.strip():
            raise SettingsError("There is no message yet.", "Nothing was started.", "Write it.")
        strange = unknown_fields(plan)
        if not plan.template and strange:
            raise SettingsError(
                f"No column fills {{{strange[0]}}}.",
                "Nothing was started.",
                "Name a column of the audience, or take the braces away.",
            )
        if needs_file(plan) and not plan.media_path:
            raise SettingsError(
                "The header’s file is missing.", "Nothing was started.", "Choose the file first."
            )
        if campaign.number_id not in self._numbers.by_id():
            raise SettingsError("The number is gone.", "Nothing was started.", "Choose another.")
        if pacing.rate(plan, self.limit_of(campaign)) <= 0:
            raise SettingsError(
                "The pace is not set.",
                "Nothing was started.",
                "This number has no limit of its own.",
            )

    async def _take_file(self, campaign: Campaign) -> None:
        """Seals the header's file, and uploads it once where the provider wants that."""
        plan = campaign.plan
        place, use = self._first_use(campaign)
        staged = await self._outbox.stage_for(place, use)
        media_id = await self._upload(campaign, staged)
        plan = replace(plan, staged=staged, media_id=media_id)
        await self.save(campaign.id, campaign.name, campaign.number_id, plan)

    async def _upload(self, campaign: Campaign, staged: Staged | None) -> str:
        """The provider's id of the sealed file, empty where it takes none. Raises ProviderError."""
        place, use = self._first_use(campaign)
        return "" if staged is None else await self._outbox.upload_for(place, use, staged)

    def _first_use(self, campaign: Campaign) -> tuple[Place, TemplateUse]:
        """The template as anybody gets it, from where the campaign goes out."""
        row = self._numbers.row(campaign.number_id)
        address = self._clients.messaging(row.provider).address("0")
        place = Place(0, row.id, row.key, row.account_id, row.provider, address, ChatKind.PERSON)
        return place, use_for(replace(campaign.plan, media_id=""), campaign.plan.language, ())

    async def _place_in_days(self, campaign: Campaign) -> None:
        """Everyone's own moment: the civil time of the plan, where they are."""
        now = self._clock.now_ms()

        def dues(people: Sequence[Entry]) -> list[tuple[int, int, str]]:
            known: dict[str, int] = {}
            found = []
            for one in people:
                zone = zone_of_digits(one.digits) or self.zone
                if zone not in known:
                    known[zone] = pacing.local_due(campaign.plan, zone, now)
                found.append((one.position, known[zone], zone))
            return found

        after = -1
        while True:
            part = await self._database.read(
                lambda one, after=after: campaign_reads.every_entry(
                    one, campaign.id, after, PORTION
                )  # type: ignore[misc]
            )
            if not part:
                return
            after = part[-1].position
            waiting = [one for one in part if one.step is Step.WAITING]
            found = await asyncio.to_thread(dues, waiting)
            await self._database.write(
                lambda one, found=found: campaigns.set_due(one, campaign.id, found)  # type: ignore[misc]
            )

    async def pause(self, campaign_id: int) -> None:
        """Stops at once: what waits in the outbox is taken back."""
        active = (State.RUNNING, State.WAITING, State.PAUSED)
        await self._stop(campaign_id, State.PAUSED, Pause.YOU, active)

    async def cancel(self, campaign_id: int) -> None:
        """Ends it at once, for good."""
        active = (State.RUNNING, State.WAITING, State.PAUSED)
        await self._stop(campaign_id, State.CANCELLED, Pause.NONE, active)

    async def _stop(
        self, campaign_id: int, state: State, why: Pause, only: Sequence[State]
    ) -> None:
        now = self._clock.now_ms()

        def write(connection: Connection) -> list[tuple[int, int]] | None:
            if not campaigns.move(connection, campaign_id, state, now, pause=why, only=only):
                return None
            return withdraw_queued(connection, campaign_id, now)

        lost = await self._database.write(write)
        if lost is not None:
            await self._runner.told_lost(lost)
            self._bus.publish(CampaignChanged(campaign_id, moved=True))
            self._runner.poke()

    async def resume(self, campaign_id: int) -> None:
        """Goes on with a paused campaign, whatever paused it.

        An uploaded file is uploaded anew: providers keep one for a time only.
        """
        media_id = await self._file_anew(campaign_id)
        # what failed before pauses nothing that goes on after it
        await self._follower.up_to_now()
        now = self._clock.now_ms()

        def write(connection: Connection) -> bool:
            found = campaigns.bare(connection, campaign_id)
            if found is None:
                return False
            if media_id:
                campaigns.refile(connection, campaign_id, media_id, now)
            # one that was paused before its time came waits for it again
            early = found.started_at == 0 and found.plan.start_at > now
            return campaigns.move(
                connection, campaign_id, State.WAITING if early else State.RUNNING, now,
                only=(State.PAUSED,),
            )  # fmt: skip

        if await self._database.write(write):
            self._bus.publish(CampaignChanged(campaign_id, moved=True))
            self._runner.poke()

    async def _file_anew(self, campaign_id: int) -> str:
        """Another id of the sealed file; empty where it has none, or the old one has to do."""
        found = await self.get(campaign_id)
        if found is None or found.state is not State.PAUSED or not found.plan.media_id:
            return ""
        if found.number_id not in self._numbers.by_id():
            # the runner says so
            return ""
        try:
            return await self._upload(found, found.plan.staged)
        except SwitchboardError:
            # the messages tell what is wrong, each with its own try
            return ""

    async def set_pace(self, campaign_id: int, pace: float) -> None:
        """Another pace (a minute; 0 as fast as the limit allows), also while it runs."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> bool:
            found = campaigns.bare(connection, campaign_id)
            if found is None or found.state.over:
                return False
            campaigns.repace(connection, campaign_id, replace(found.plan, pace=pace), now)
            return True

        if await self._database.write(write):
            self._bus.publish(CampaignChanged(campaign_id))
            self._runner.poke()

    async def retry(self, campaign_id: int) -> int:
        """Lets everyone wait again whose message may go out on another try; how many.

        What was refused for good (not on WhatsApp, malformed) is left as it is.
        """
        await self._follower.up_to_now()
        now = self._clock.now_ms()
        offset, moved = 0, 0
        while True:
            part = await self.people(
                campaign_id, steps=(Step.FAILED,), offset=offset, limit=PORTION
            )
            if not part:
                break
            again = [one for one in part if may_again(one.reason)]
            offset += len(part) - len(again)
            if again:

                def write(connection: Connection, again: list[Entry] = again) -> int:
                    # whoever waits does so in a run that goes on: both, or neither
                    found = campaigns.bare(connection, campaign_id)
                    if found is None or found.state not in _AGAIN_FROM:
                        return 0
                    done = sum(withdraw_failed(connection, one, now) for one in again)
                    # after a restore the operator is asked about the others first
                    if done and found.pause is not Pause.RESTORED:
                        campaigns.move(connection, campaign_id, State.RUNNING, now)
                    return done

                done = await self._database.write(write)
                moved += done
                offset += len(again) - done
        if moved:
            self._bus.publish(CampaignChanged(campaign_id, moved=True))
            self._runner.poke()
        return moved

    # What is not known

    async def look_up(self, campaign_id: int) -> tuple[int, int]:
        """Asks what became of the uncertain ones: (asked, now known). Raises ProviderError."""
        part = await self.people(campaign_id, steps=(Step.UNCERTAIN,), limit=PORTION)
        known = 0
        for one in part:
            if not one.message_id:  # it is in the database alone that a backup replaced
                continue
            known += await self._outbox.check(one.message_id)
        return len(part), known

    async def send_again(self, campaign_id: int) -> int:
        """Sends the uncertain ones again: the operator accepts that they may arrive twice."""
        part = await self.people(campaign_id, steps=(Step.UNCERTAIN,), limit=PORTION)
        for one in part:
            if one.message_id:
                await self._outbox.send_again(one.message_id)
        anew = [one for one in part if not one.message_id]
        again = await self._wait_again(campaign_id, anew) if anew else 0
        return len(part) - len(anew) + again

    async def _wait_again(self, campaign_id: int, anew: Sequence[Entry]) -> int:
        """Lets those wait whose message was in a database that a backup replaced; how many."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> int:
            found = campaigns.bare(connection, campaign_id)
            if found is None or found.state not in _AGAIN_FROM:
                return 0
            done = 0
            for one in anew:
                fresh = campaigns.entry(connection, campaign_id, one.position)
                if fresh is not None and fresh.step is Step.UNCERTAIN and not fresh.message_id:
                    campaigns.back_to_waiting(connection, campaign_id, one.position, now)
                    done += 1
            if done and found.pause is not Pause.RESTORED:  # which asks about the others first
                campaigns.move(connection, campaign_id, State.RUNNING, now)
            return done

        done = await self._database.write(write)
        self._bus.publish(CampaignChanged(campaign_id, moved=True))
        self._runner.poke()
        return done

    # Results

    async def export(self, campaign_id: int, path: Path, header: Sequence[str], words: Row) -> int:
        """Writes the ledger to a CSV or XLSX file; how many people. Raises SwitchboardError."""
        found = await self.get(campaign_id)
        if found is None:
            return 0
        return await asyncio.to_thread(write_results, self._database, found, path, header, words)
