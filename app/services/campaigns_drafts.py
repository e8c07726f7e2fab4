"""Reading campaigns, and everything before a start: audiences, checks, drafts, dry runs.

Reading and checking a file happens on threads; writing people goes in portions, so that an
operator's reply never waits behind an import.

Invariant: nothing here sends, and nothing here changes a campaign that has started.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from pathlib import Path

from app.core.clock import Clock
from app.core.zones import home_zone
from app.domain.campaigns import Campaign, Entry, Insight, Plan, State, Step, Verdict
from app.domain.errors import SettingsError
from app.domain.messages import ChatKind
from app.domain.phones import digits_in
from app.providers.messaging import Peer
from app.services import campaigns_pace as pacing
from app.services.campaigns_checks import Findings, Known, check
from app.services.campaigns_files import Audience, Progress, read_file
from app.services.campaigns_insight import insight
from app.services.clients import Clients
from app.services.events import Bus, CampaignChanged
from app.services.numbers import Numbers
from app.store import campaign_reads, campaigns
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
PORTION = 1_000
_VERIFY_AT_ONCE = 100


class CampaignDrafts:
    """The reading and drafting half of ``Campaigns``."""

    def __init__(
        self, database: Database, bus: Bus, clients: Clients, numbers: Numbers, clock: Clock
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._numbers = numbers
        self._clock = clock

    @property
    def zone(self) -> str:
        """The zone that this computer is set to now."""
        return home_zone()

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
            lambda one: insight(one, campaign_id, self.limit_of, self.zone, now)
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
            lambda one: campaign_reads.people(
                one, campaign_id, steps=steps, text=text, offset=offset, limit=limit
            )
        )

    async def people_count(
        self, campaign_id: int, *, steps: Sequence[Step] = (), text: str = ""
    ) -> int:
        """How many rows ``people`` has in all."""
        return await self._database.read(
            lambda one: campaign_reads.people_count(one, campaign_id, steps, text)
        )

    async def held_reasons(self, campaign_id: int) -> list[tuple[str, int]]:
        """(reason, count) of everyone who gets no message."""
        return await self._database.read(lambda one: campaign_reads.held_reasons(one, campaign_id))

    async def unchanged(self, campaign_id: int) -> bool:
        """Whether what was locked at the start is still what stands there."""

        return await self._database.read(lambda one: campaigns.is_unchanged(one, campaign_id))

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

        row = self._numbers.row(number_id)
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
                    missing.add(digits_in(str(one.get("input") or "")))
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
            raise started_already()
        self._bus.publish(CampaignChanged(campaign_id))

    async def clear_people(self, campaign_id: int) -> None:
        """Takes the people of a draft out, before ``save`` notes how many others come."""
        await self.only(campaign_id, State.DRAFT)
        while await self._database.write(
            lambda one: campaigns.clear_people(one, campaign_id, 4 * PORTION)
        ):
            continue

    async def put_people(
        self,
        campaign_id: int,
        audience: Audience,
        findings: Findings,
        stop: threading.Event,
        progress: Progress,
    ) -> None:
        """Enters the people of a draft with their verdicts, in place of those before."""
        await self.clear_people(campaign_id)
        whole = max(1, len(audience.rows))
        for start in range(0, len(audience.rows), PORTION):
            if stop.is_set():
                return
            part = await asyncio.to_thread(_rows_of, audience, findings, start, start + PORTION)
            await self._database.write(
                lambda one, part=part: campaigns.add_people(one, campaign_id, part)  # type: ignore[misc]
            )
            progress(start, start / whole)
        progress(whole, 1.0)
        self._bus.publish(CampaignChanged(campaign_id))

    async def is_whole(self, campaign: Campaign) -> bool:
        """Whether everybody was entered: what ends half-way leaves the last ones out."""
        if not campaign.plan.rows:
            return True
        last = await self._database.read(lambda one: campaigns.last_place(one, campaign.id))
        return last + 1 >= campaign.plan.rows

    async def audience_of(self, campaign: Campaign) -> Audience:
        """The table that a draft kept."""

        def read(connection: Connection) -> list[tuple[str, ...]]:
            found: list[tuple[str, ...]] = []
            after = -1
            while part := campaign_reads.every_entry(connection, campaign.id, after, 5_000):
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
                campaigns.clear_people(one, campaign_id, 4 * PORTION)
                if _resting(one, campaign_id)
                else 0
            )
        ):
            continue
        await self._database.write(lambda one: campaigns.remove(one, campaign_id))
        self._bus.publish(CampaignChanged(campaign_id, moved=True))

    def zone_region(self) -> str:
        """The country of this computer's time zone (``IL``); empty where it names none."""
        from app.services.campaigns_digits import region_of_zone

        return region_of_zone(self.zone)

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

            use = TemplateUse(plan.template, plan.language, media_path=plan.media_path)
            call = messaging.template(peer, use)
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

    def estimate(self, number_id: int, plan: Plan, count: int) -> tuple[float, int, int]:
        """(sends a minute, when the first and the last will leave) of a dry run; none is sent."""
        limit, now = self.limit(number_id, plan), self._clock.now_ms()
        zone = plan.zone or self.zone
        end = pacing.finish(plan, limit, zone, count, now)
        return pacing.rate(plan, limit) * 60, pacing.begin(plan, zone, now), end

    def limit_of(self, campaign: Campaign) -> pacing.RateLimit:
        """The documented limit of what a campaign sends."""
        return self.limit(campaign.number_id, campaign.plan)

    async def only(self, campaign_id: int, state: State) -> Campaign:
        """The campaign, if it stands so. Raises SettingsError."""
        found = await self.get(campaign_id)
        if found is None or found.state is not state:
            raise started_already()
        return found


def fresh_plan(zone: str) -> Plan:
    """What a new campaign begins with."""
    return Plan(zone=zone, opt_out_words=OPT_OUT_WORDS, complaint_words=COMPLAINT_WORDS)


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


def started_already() -> SettingsError:
    """The refusal to change what runs."""
    return SettingsError(
        "This campaign is no draft any more.", "Nothing was changed.", "Look at how it stands."
    )
