"""What the window asks of campaigns: drafts, audiences, starting, pausing, trying again, results.

Works with the runner (feeds the outbox), the follower (brings results back) and the store's
ledger. Reading and checking a file happens on threads; writing people goes in portions, so that an
operator's reply never waits behind an import.

Invariant: a campaign that has started never changes what it says or to whom; its pace may change.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.core.zones import home_zone
from app.domain.campaigns import (
    Campaign,
    Entry,
    Insight,
    Pause,
    Plan,
    State,
    Step,
    Verdict,
)
from app.domain.errors import ProviderError, SettingsError
from app.domain.messages import ChatKind
from app.providers.messaging import Peer
from app.services import campaigns_pace as pacing
from app.services.campaigns_checks import Findings, Known, check
from app.services.campaigns_digits import zone_of_digits
from app.services.campaigns_files import Audience, Progress, read_file
from app.services.campaigns_following import Follower
from app.services.campaigns_insight import insight
from app.services.campaigns_reasons import may_again
from app.services.campaigns_runner import Runner
from app.services.campaigns_stopping import withdraw_failed, withdraw_queued
from app.services.campaigns_words import needed_columns, unknown_fields
from app.services.clients import Clients
from app.services.events import Bus, CampaignChanged
from app.services.numbers import Numbers
from app.services.outbox import Outbox
from app.store import campaigns
from app.store.connection import Connection
from app.store.database import Database

OPT_OUT_WORDS = (
    *("stop", "unsubscribe", "remove me", "opt out", "no more"),
    *("הסר", "הסירו", "הסירו אותי", "עצור", "די"),
    *("توقف", "إلغاء", "إلغاء الاشتراك", "احذفني"),
)
COMPLAINT_WORDS = (
    *("spam", "scam", "fraud", "report you", "harassment", "lawyer", "police", "complaint"),
    *("ספאם", "הונאה", "הטרדה", "עורך דין", "משטרה", "תלונה"),
    *("احتيال", "إزعاج", "شكوى", "محامي", "شرطة"),
)
_PORTION = 1_000
_VERIFY_AT_ONCE = 100


class Campaigns:
    """The campaigns of this console."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        numbers: Numbers,
        outbox: Outbox,
        clock: Clock,
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._numbers = numbers
        self._outbox = outbox
        self._clock = clock
        self.zone = home_zone()
        self._tasks = TaskOwner("campaign orders")
        self._runner = Runner(
            database, bus, clients, lambda: outbox, self._limit_of, self.zone, clock
        )
        self._follower = Follower(database, bus, clock, lambda _: self._runner.poke())

    # Life

    def start_work(self) -> None:
        """Catches up with what happened to the messages, then goes on feeding."""
        self._tasks.start(self._begin(), "begin")

    async def _begin(self) -> None:
        await self._follower.start()
        self._runner.start()

    async def close(self) -> None:
        """Stops feeding; what is in the outbox stays its own."""
        await self._tasks.close()
        await self._runner.close()
        await self._follower.close()

    # Reading

    async def all(self) -> list[Campaign]:
        """Every campaign; what runs or needs a look comes first."""
        return await self._database.read(campaigns.listing)

    async def get(self, campaign_id: int) -> Campaign | None:
        """One campaign, with its counts."""
        return await self._database.read(lambda one: campaigns.find(one, campaign_id))

    async def insight(self, campaign_id: int) -> Insight | None:
        """All that the campaign's own page shows beside the people."""
        now = self._clock.now_ms()
        return await self._database.read(
            lambda one: insight(one, campaign_id, self._limit_of, self.zone, now)
        )

    async def people(
        self,
        campaign_id: int,
        *,
        steps: Sequence[Step] = (),
        text: str = "",
        offset: int = 0,
        limit: int = 200,
    ) -> list[Entry]:
        """A page of the ledger: what left last first, then who waits, in line."""
        return await self._database.read(
            lambda one: campaigns.people(
                one, campaign_id, steps=steps, text=text, offset=offset, limit=limit
            )
        )

    async def people_count(
        self, campaign_id: int, *, steps: Sequence[Step] = (), text: str = ""
    ) -> int:
        """How many rows ``people`` has in all."""
        return await self._database.read(
            lambda one: campaigns.people_count(one, campaign_id, steps, text)
        )

    async def held_reasons(self, campaign_id: int) -> list[tuple[str, int]]:
        """(reason, count) of everyone who gets no message."""
        return await self._database.read(lambda one: campaigns.held_reasons(one, campaign_id))

    async def unchanged(self, campaign_id: int) -> bool:
        """Whether what was locked at the start is still what stands there."""

        def read(connection: Connection) -> bool:
            found = campaigns.bare(connection, campaign_id)
            return (
                found is not None
                and bool(found.digest)
                and (campaigns.digest_of(connection, found) == found.digest)
            )

        return await self._database.read(read)

    # Audience

    async def read_file(
        self, path: Path, stop: threading.Event, progress: Progress, headed: bool | None = None
    ) -> Audience:
        """The table in a file, read on a thread. Raises SwitchboardError, Stopped."""
        return await asyncio.to_thread(read_file, path, stop, progress, headed=headed)

    async def contacts(self, number_id: int, label_id: int = 0) -> Audience:
        """The people a number has chats with, or those that carry a label."""

        def read(connection: Connection) -> list[tuple[str, ...]]:
            labelled = (
                " AND c.id IN (SELECT chat_id FROM chat_labels WHERE label_id = ?)"
                if label_id
                else ""
            )
            rows = connection.execute(
                "SELECT c.address, CASE WHEN c.own_name <> '' THEN c.own_name ELSE c.name END,"
                " coalesce(p.lead_status, '') FROM chats c"
                " LEFT JOIN people p ON p.digits = c.address"
                f" WHERE c.number_id = ? AND c.kind = 'person'{labelled}"
                " ORDER BY c.last_at DESC",
                (number_id, label_id) if label_id else (number_id,),
            )
            return [
                (f"+{str(address).split('@', 1)[0]}", str(name), str(lead))
                for address, name, lead in rows
            ]

        rows = await self._database.read(read)
        return Audience("", ("phone", "name", "lead"), rows)

    async def known(self) -> Known:
        """What is known here of people's consent."""

        def read(connection: Connection) -> Known:
            rows = connection.execute(
                "SELECT digits, consent FROM people WHERE consent <> ''"
            ).fetchall()
            return Known(
                frozenset(str(row[0]) for row in rows if row[1] == "opted_in"),
                frozenset(str(row[0]) for row in rows if row[1] == "opted_out"),
            )

        return await self._database.read(read)

    async def check(
        self,
        audience: Audience,
        plan: Plan,
        known: Known,
        stop: threading.Event,
        progress: Progress,
    ) -> Findings:
        """Looks at every row, on a thread. Raises Stopped."""
        return await asyncio.to_thread(check, audience, plan, known, stop, progress)

    def can_verify(self, number_id: int) -> bool:
        """Whether the number's provider tells which numbers are on WhatsApp."""
        from app.providers.capabilities import Capability, standings

        row = self._numbers.by_id().get(number_id)
        if row is None or not self._clients.knows(row.account_id):
            return False
        declared = self._clients.declared(row.provider)
        credentials = self._clients.credentials(row.account_id)
        found = standings(declared.title, declared.offers, credentials)
        standing = found.get(Capability.VERIFY_CONTACTS)
        return standing is not None and standing.available

    async def verify(
        self, number_id: int, digits: Sequence[str], stop: threading.Event, progress: Progress
    ) -> frozenset[str]:
        """Which of these are not on WhatsApp, as the provider says. Raises ProviderError."""
        from app.providers.capabilities import Capability, standings

        row = self._numbers.by_id()[number_id]
        declared = self._clients.declared(row.provider)
        found = standings(
            declared.title, declared.offers, self._clients.credentials(row.account_id)
        )
        [operation, *_] = found[Capability.VERIFY_CONTACTS].operations
        missing: set[str] = set()
        for start in range(0, len(digits), _VERIFY_AT_ONCE):
            if stop.is_set():
                break
            part = digits[start : start + _VERIFY_AT_ONCE]
            answer = await self._clients.call(
                row.account_id,
                operation,
                {"contacts": [f"+{one}" for one in part]},
                number_id=number_id,
                background=True,
            )
            for one in answer.get("contacts", []) if isinstance(answer, dict) else []:
                if isinstance(one, dict) and one.get("status") == "invalid":
                    missing.add("".join(filter(str.isdigit, str(one.get("input") or ""))))
            progress(start + len(part), (start + len(part)) / len(digits))
        return frozenset(missing)

    # Drafts

    async def create(self, name: str, number_id: int, plan: Plan) -> int:
        """A new draft; its id."""
        now = self._clock.now_ms()
        campaign_id = await self._database.write(
            lambda one: campaigns.add(one, name, number_id, plan, now)
        )
        self._bus.publish(CampaignChanged(campaign_id, moved=True))
        return campaign_id

    async def save(self, campaign_id: int, name: str, number_id: int, plan: Plan) -> None:
        """Changes a draft. Raises SettingsError where it has started."""
        now = self._clock.now_ms()
        if not await self._database.write(
            lambda one: campaigns.save(one, campaign_id, name, number_id, plan, now)
        ):
            raise _started()
        self._bus.publish(CampaignChanged(campaign_id))

    async def put_people(
        self,
        campaign_id: int,
        audience: Audience,
        findings: Findings,
        stop: threading.Event,
        progress: Progress,
    ) -> None:
        """Enters the people of a draft with their verdicts, in place of those before."""
        await self._only(campaign_id, State.DRAFT)
        while await self._database.write(
            lambda one: campaigns.clear_people(one, campaign_id, 4 * _PORTION)
        ):
            continue
        whole = max(1, len(audience.rows))
        for start in range(0, len(audience.rows), _PORTION):
            if stop.is_set():
                return
            part = await asyncio.to_thread(_rows_of, audience, findings, start, start + _PORTION)
            await self._database.write(
                lambda one, part=part: campaigns.add_people(one, campaign_id, part)  # type: ignore[misc]
            )
            progress(start, start / whole)
        progress(whole, 1.0)
        self._bus.publish(CampaignChanged(campaign_id))

    async def audience_of(self, campaign: Campaign) -> Audience:
        """The table that a draft kept."""

        def read(connection: Connection) -> list[tuple[str, ...]]:
            found: list[tuple[str, ...]] = []
            after = -1
            while part := campaigns.every_entry(connection, campaign.id, after, 5_000):
                found += [one.fields for one in part]
                after = part[-1].position
            return found

        plan = campaign.plan
        rows = await self._database.read(read)
        names = tuple(one.name for one in plan.columns)
        return Audience(plan.source_name, names, rows, plan.encoding, plan.delimiter, plan.headed)

    async def remove(self, campaign_id: int) -> None:
        """Takes a campaign that is not under way away, with its ledger."""
        while await self._database.write(
            lambda one: (
                campaigns.clear_people(one, campaign_id, 4 * _PORTION)
                if _resting(one, campaign_id)
                else 0
            )
        ):
            continue
        await self._database.write(lambda one: campaigns.remove(one, campaign_id))
        self._bus.publish(CampaignChanged(campaign_id, moved=True))

    # Running

    async def start(self, campaign_id: int) -> None:
        """Locks a draft and starts it, or lets it wait for its time. Raises SettingsError."""
        campaign = await self._only(campaign_id, State.DRAFT)
        self._must_be_ready(campaign)
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
            raise _started()
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
        if campaign.number_id not in self._numbers.by_id():
            raise SettingsError("The number is gone.", "Nothing was started.", "Choose another.")
        if pacing.rate(plan, self._limit_of(campaign)) <= 0:
            raise SettingsError(
                "The pace is not set.",
                "Nothing was started.",
                "This number has no limit of its own.",
            )

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
                lambda one, after=after: campaigns.every_entry(one, campaign.id, after, _PORTION)  # type: ignore[misc]
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
        await self._stop(campaign_id, State.PAUSED, Pause.YOU, (State.RUNNING, State.WAITING))

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
            self._runner.told_lost(lost)
            self._bus.publish(CampaignChanged(campaign_id, moved=True))
            self._runner.poke()

    async def resume(self, campaign_id: int) -> None:
        """Goes on with a paused campaign, whatever paused it."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> bool:
            found = campaigns.bare(connection, campaign_id)
            if found is None:
                return False
            # one that was paused before its time came waits for it again
            early = found.started_at == 0 and found.plan.start_at > now
            return campaigns.move(
                connection, campaign_id, State.WAITING if early else State.RUNNING, now,
                only=(State.PAUSED,),
            )  # fmt: skip

        if await self._database.write(write):
            self._bus.publish(CampaignChanged(campaign_id, moved=True))
            self._runner.poke()

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
        now = self._clock.now_ms()
        offset, moved = 0, 0
        while True:
            part = await self.people(
                campaign_id, steps=(Step.FAILED,), offset=offset, limit=_PORTION
            )
            if not part:
                break
            again = [one for one in part if may_again(one.reason)]
            offset += len(part) - len(again)
            if again:

                def write(connection: Connection, again: list[Entry] = again) -> int:
                    return sum(withdraw_failed(connection, one, now) for one in again)

                done = await self._database.write(write)
                moved += done
                offset += len(again) - done
        if moved:
            await self._database.write(
                lambda one: campaigns.move(
                    one, campaign_id, State.RUNNING, now,
                    only=(State.DONE, State.PAUSED, State.RUNNING),
                )
            )  # fmt: skip
            self._bus.publish(CampaignChanged(campaign_id, moved=True))
            self._runner.poke()
        return moved

    # What is not known

    async def look_up(self, campaign_id: int) -> tuple[int, int]:
        """Asks what became of the uncertain ones: (asked, now known). Raises ProviderError."""
        part = await self.people(campaign_id, steps=(Step.UNCERTAIN,), limit=_PORTION)
        known = 0
        for one in part:
            known += await self._outbox.check(one.message_id)
        return len(part), known

    async def send_again(self, campaign_id: int) -> int:
        """Sends the uncertain ones again: the operator accepts that they may arrive twice."""
        part = await self.people(campaign_id, steps=(Step.UNCERTAIN,), limit=_PORTION)
        for one in part:
            await self._outbox.send_again(one.message_id)
        return len(part)

    # Limits

    def limit(self, number_id: int, plan: Plan) -> pacing.RateLimit:
        """The documented limit of what this plan would send by this number."""
        row = self._numbers.by_id().get(number_id)
        if row is None:
            return pacing.RateLimit(0.0, "")
        declared = self._clients.declared(row.provider)
        messaging = self._clients.messaging(row.provider)
        session = self._clients.has_session(row.account_id)
        peer = Peer(row.key, messaging.address("0"), ChatKind.PERSON, session)
        if plan.template:
            from app.domain.templates import TemplateUse

            call = messaging.template(peer, TemplateUse(plan.template, plan.language))
        else:
            call = messaging.text(peer, plan.text or "-", "")
        endpoint = declared.endpoint(call.operation) if call is not None else None
        limits = [declared.limit(name) for name in (endpoint.limits if endpoint else ())]
        counted = [one for one in limits if one is not None and not one.failures]
        if not counted:
            return pacing.RateLimit(0.0, "")
        tight = min(counted, key=lambda one: one.count / one.seconds)
        return pacing.RateLimit(tight.count / tight.seconds, tight.words)

    def free_text(self, number_id: int) -> bool:
        """Whether the number may write to anybody at any time, without a template."""
        row = self._numbers.by_id().get(number_id)
        if row is None:
            return False
        messaging = self._clients.messaging(row.provider)
        peer = Peer(row.key, messaging.address("0"), ChatKind.PERSON, False)
        return not messaging.window and messaging.text(peer, "-", "") is not None

    def estimate(self, number_id: int, plan: Plan, count: int) -> tuple[float, int]:
        """(sends a minute, when the last will have left) of a dry run; nothing is sent."""
        limit = self.limit(number_id, plan)
        zone = plan.zone or self.zone
        end = pacing.finish(plan, limit, zone, count, self._clock.now_ms())
        return pacing.rate(plan, limit) * 60, end

    def _limit_of(self, campaign: Campaign) -> pacing.RateLimit:
        return self.limit(campaign.number_id, campaign.plan)

    async def _only(self, campaign_id: int, state: State) -> Campaign:
        found = await self.get(campaign_id)
        if found is None or found.state is not state:
            raise _started()
        return found


def fresh_plan(zone: str) -> Plan:
    """What a new campaign begins with."""
    return Plan(zone=zone, opt_out_words=OPT_OUT_WORDS, complaint_words=COMPLAINT_WORDS)


def ready_columns(plan: Plan) -> Plan:
    """The plan with the columns marked that its message needs."""
    return replace(plan, blanks=plan.blanks if plan.template else needed_columns(plan))


def _rows_of(
    audience: Audience, findings: Findings, start: int, end: int
) -> list[tuple[int, str, str, str, str, Sequence[str], str, str]]:
    found: list[tuple[int, str, str, str, str, Sequence[str], str, str]] = []
    for at in range(start, min(end, len(audience.rows))):
        one = findings.rows[at]
        step = Step.WAITING if one.verdict.sends else Step.HELD
        reason = "" if one.verdict is Verdict.READY else one.verdict.value
        if one.verdict is Verdict.REPEATED:
            reason = f"{reason}:{one.other + 1}"
        elif one.verdict is Verdict.NO_VALUE:
            reason = f"{reason}:{audience.columns[one.other]}"
        found.append(
            (at, one.digits, one.name, one.language, "", audience.rows[at], step.value, reason)
        )
    return found


def _resting(connection: Connection, campaign_id: int) -> bool:
    found = campaigns.bare(connection, campaign_id)
    return found is not None and (found.state is State.DRAFT or found.state.over)


def _started() -> SettingsError:
    return SettingsError(
        "This campaign is no draft any more.", "Nothing was changed.", "Look at how it stands."
    )


__all__ = ["Campaigns", "ProviderError", "fresh_plan", "ready_columns"]
