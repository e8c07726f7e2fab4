"""Campaigns for the demo: two that are done, one that runs, one that is being written.

Their past is made up here, row by row, as no sandbox remembers it; what the running one sends from
now on is really sent, to the sandbox.

Invariant: nothing here is reached unless the demo or the tour was asked for.
"""

from __future__ import annotations

import json
import random
from dataclasses import replace

from app.domain.campaigns import Column, Pause, Plan, Quiet, Role, State, Step, Verdict
from app.services.campaigns_drafts import fresh_plan
from app.services.console import Console
from app.store import campaigns
from app.store.connection import Connection

_FIRST = (
    *("Ava", "Diego", "Mei", "Peter", "Aisha", "Colin", "Lina", "Oscar", "Renee", "Yusuf"),
    *("Nora", "Paul", "Hannah", "Samuel", "Elena", "Priya", "Marcus", "Grace", "Tomás", "Ruth"),
)
_LAST = (
    *("Thornton", "Salas", "Tanaka", "Novak", "Khan", "Baker", "Haddad", "Lund", "Carter"),
    *("Demir", "Feld", "Okoye", "Weiss", "Park", "Duarte", "Raman", "Bell", "Kim", "Silva"),
)
_REPLIES = (
    *("Grey, please", "Send me the white one", "Yes, that works", "Can I get two?", "Thank you"),
    *("How long does it take?", "Oak, if you have it", "Please call me", "Wonderful"),
)
_AREAS = (617, 512, 206, 773, 718, 303, 313, 612, 404, 201, 929, 832)
_OFFER = {
    "name": "sample_offer",
    "language": "en",
    "category": "MARKETING",
    "components": [
        {
            "type": "BODY",
            "text": "Three free fronts, in any colour.",
        }
    ],
}
_READY = {
    "name": "order_ready",
    "language": "en",
    "category": "UTILITY",
    "components": [{"type": "BODY", "text": "Hi {{1}}, your order is ready."}],
}
_MINUTE = 60_000
# the running one goes on this long after the start, so that first pictures show what was before
_REST_MS = 75_000


async def add_campaigns(console: Console) -> None:
    """Adds them where there is none yet, to the number that sends templates."""
    if await console.campaigns.all():
        return
    number = next(
        (one for one in await console.numbers.all() if console.campaigns.can_verify(one.id)),
        None,
    )
    if number is None:
        return
    now, number_id = console.clock.now_ms(), number.id
    plan = replace(
        fresh_plan(console.campaigns.zone),
        source_name="spring-2026.csv",
        columns=(Column("mobile", Role.PHONE), Column("first", Role.NAME)),
        template="sample_offer",
        language="en",
        definitions=(("en", json.dumps(_OFFER)),),
        quiet=Quiet(0, 0),
        consent_only=True,
        pace=9.0,
    )
    book = _Book(random.Random(26), now, number_id)
    ready = replace(
        plan,
        template="order_ready",
        blanks=("first",),
        definitions=(("en", json.dumps(_READY)),),
    )

    def write(connection: Connection) -> None:
        book.done(connection, "Winter colour cards", plan, 212, 9 * 1_440 * _MINUTE, 0.93, 0.61)
        book.done(connection, "Order notices", ready, 64, 2 * 1_440 * _MINUTE, 0.98, 0.83)
        book.running(connection, "Spring samples", plan, 640, 236)
        book.draft(connection, "Dispatch notices", ready)

    await console.database.write(write)


class _Book:
    """Writes made-up ledgers."""

    def __init__(self, chance: random.Random, now: int, number_id: int) -> None:
        self._chance = chance
        self._now = now
        self._number = number_id
        self._next = 0

    def done(
        self, connection: Connection, name: str, plan: Plan, people: int, ago: int,
        arrived: float, read: float,
    ) -> None:  # fmt: skip
        """One that ended ``ago`` ms before now."""
        begun = self._now - ago
        campaign_id = campaigns.add(connection, name, self._number, plan, begun - 20 * _MINUTE)
        for at in range(people):
            self._person(connection, campaign_id, at)
            sent = begun + round(at / plan.pace * _MINUTE)
            self._past(connection, campaign_id, at, sent, arrived, read)
        end = begun + round(people / plan.pace * _MINUTE)
        self._stand(connection, campaign_id, State.DONE, begun, end)

    def running(
        self, connection: Connection, name: str, plan: Plan, people: int, done: int
    ) -> None:
        """One that is under way; a short hold lies behind it."""
        begun = self._now - round((done / plan.pace + 12) * _MINUTE)
        campaign_id = campaigns.add(connection, name, self._number, plan, begun - 9 * _MINUTE)
        held = set(self._chance.sample(range(people), 11))
        due = self._now + _REST_MS
        left = 0
        for at in range(people):
            waits = left >= done and at not in held
            self._person(connection, campaign_id, at, due if waits else 0)
            if at in held:
                self._hold(connection, campaign_id, at)
            elif left < done:
                hold = 12 if left > done * 0.55 else 0
                sent = begun + round((left / plan.pace + hold) * _MINUTE)
                fresh = (self._now - sent) / (25 * _MINUTE)
                self._past(connection, campaign_id, at, sent, 0.96, 0.68 * min(1.0, 0.45 + fresh))
                left += 1
        self._stand(connection, campaign_id, State.RUNNING, begun, 0)

    def draft(self, connection: Connection, name: str, plan: Plan) -> None:
        """One that is being written."""
        campaign_id = campaigns.add(
            connection, name, self._number, replace(plan, source_name="dispatch.xlsx"),
            self._now - 40 * _MINUTE,
        )  # fmt: skip
        for at in range(38):
            self._person(connection, campaign_id, at)

    def _stand(
        self, connection: Connection, campaign_id: int, state: State, begun: int, end: int
    ) -> None:
        found = campaigns.bare(connection, campaign_id)
        if found is not None:
            digest = campaigns.digest_of(connection, found)
            campaigns.lock(connection, campaign_id, digest, begun)
        connection.execute(
            "UPDATE campaigns SET state = ?, pause = ?, started_at = ?, resumed_at = ?,"
            " fed_at = ?, ended_at = ?, changed_at = ? WHERE id = ?",
            (
                state, Pause.NONE, begun, begun, end or self._now, end, end or self._now,
                campaign_id,
            ),
        )  # fmt: skip

    def _person(self, connection: Connection, campaign_id: int, at: int, due: int = 0) -> None:
        first, last = self._chance.choice(_FIRST), self._chance.choice(_LAST)
        self._next += 1
        digits = f"1{_AREAS[self._next % len(_AREAS)]}55501{self._next % 97 + 1:02d}"
        if self._next > 97:
            digits = f"1{_AREAS[self._next % len(_AREAS)]}55{self._next % 10}{self._next:04d}"
        campaigns.add_people(
            connection,
            campaign_id,
            [
                (
                    at, digits, f"{first} {last}", "en", "America/New_York",
                    (f"+{digits}", first), Step.WAITING.value, "",
                )
            ],
        )  # fmt: skip
        if due:
            campaigns.set_due(connection, campaign_id, [(at, due, "America/New_York")])

    def _hold(self, connection: Connection, campaign_id: int, at: int) -> None:
        reason = self._chance.choice((Verdict.OPTED_OUT, Verdict.NO_CONSENT, Verdict.UNREACHABLE))
        connection.execute(
            "UPDATE campaign_people SET step = 'held', reason = ? WHERE campaign_id = ?"
            " AND position = ?",
            (reason, campaign_id, at),
        )

    def _past(
        self, connection: Connection, campaign_id: int, at: int, sent: int, arrived: float,
        read: float,
    ) -> None:  # fmt: skip
        chance = self._chance
        step, reason, replied, reply = Step.SENT, "", 0, ""
        if chance.random() < 0.018:
            step = Step.FAILED
            reason = chance.choice(("not_here:", "not_here:", "busy:", "not_here:", "malformed:"))
        elif chance.random() < arrived:
            step = Step.DELIVERED
            if chance.random() < read:
                step = Step.READ
                if chance.random() < 0.24:
                    replied = min(self._now - _MINUTE, sent + chance.randrange(1, 14) * _MINUTE)
                    reply = chance.choice(_REPLIES)
        connection.execute(
            "UPDATE campaign_people SET step = ?, reason = ?, sent_at = ?, changed_at = ?,"
            " replied_at = ?, reply = ?, attempts = 1 WHERE campaign_id = ? AND position = ?",
            (step, reason, sent, sent, replied, reply, campaign_id, at),
        )
