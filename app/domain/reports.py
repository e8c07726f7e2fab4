"""What reports show: counts by civil day and number, first answers, busy hours, campaigns.

Pure: buckets of a quarter of an hour (UTC) in, days and hours of a zone out; quarters, because
some zones are off by 30 or 45 minutes.

Invariant: every message is counted on exactly one day, also when clocks change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from statistics import median

QUARTER_MS = 900_000


@dataclass(frozen=True, slots=True)
class Bucket:
    """Messages of a number in a quarter of an hour; ``quarter`` is ms UTC // QUARTER_MS."""

    number_id: int
    quarter: int
    incoming: int = 0
    outgoing: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """A customer who began to wait, and after how long somebody answered (None: nobody yet)."""

    number_id: int
    at: int
    seconds: float | None


@dataclass(slots=True)
class Day:
    """A civil day of one number (0: of all). ``first_answer`` is the median in seconds."""

    day: date
    number_id: int = 0
    incoming: int = 0
    outgoing: int = 0
    failed: int = 0
    waits: list[float] = field(default_factory=list)
    unanswered: int = 0

    @property
    def first_answer(self) -> float | None:
        """The median of the day's first answers; None without any."""
        return median(self.waits) if self.waits else None


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """A campaign's results."""

    campaign_id: int
    name: str
    number_id: int
    started_at: int
    people: int
    sent: int
    delivered: int
    read: int
    replied: int
    failed: int


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A template's results in the period."""

    account_id: int
    name: str
    sent: int
    delivered: int
    read: int
    replied: int
    failed: int


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. ``days`` are of all numbers, oldest first, none left out."""

    since: int
    until: int
    days: Sequence[Day]
    by_number: Sequence[Day]
    hours: Sequence[tuple[int, int]]
    """(incoming, outgoing) of each of the 24 civil hours."""
    campaigns: Sequence[CampaignLine] = ()
    templates: Sequence[TemplateLine] = ()

    @property
    def total(self) -> Day:
        """Everything in one line."""
        whole = Day(self.days[0].day if self.days else date(1970, 1, 1))
        for one in self.days:
            whole.incoming += one.incoming
            whole.outgoing += one.outgoing
            whole.failed += one.failed
            whole.waits += one.waits
            whole.unanswered += one.unanswered
        return whole


def days_between(since: int, until: int, zone: tzinfo) -> list[date]:
    """Every civil day that the period touches, oldest first."""
    first = datetime.fromtimestamp(since / 1000, zone).date()
    last = datetime.fromtimestamp(max(since, until - 1) / 1000, zone).date()
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def make(
    since: int,
    until: int,
    zone: tzinfo,
    buckets: Iterable[Bucket],
    answers: Iterable[Answer],
    campaigns: Sequence[CampaignLine] = (),
    templates: Sequence[TemplateLine] = (),
) -> Report:
    """Puts buckets and answers into the days and hours of a zone."""
    whole = {day: Day(day) for day in days_between(since, until, zone)}
    parts: dict[tuple[date, int], Day] = {}
    hours = [[0, 0] for _ in range(24)]
    known: dict[int, datetime] = {}

    def line(day: date, number_id: int) -> tuple[Day, Day]:
        both = parts.get((day, number_id))
        if both is None:
            both = parts[day, number_id] = Day(day, number_id)
        return whole.setdefault(day, Day(day)), both

    for one in buckets:
        local = known.get(one.quarter)
        if local is None:
            local = datetime.fromtimestamp(one.quarter * QUARTER_MS / 1000, zone)
            known[one.quarter] = local
        for target in line(local.date(), one.number_id):
            target.incoming += one.incoming
            target.outgoing += one.outgoing
            target.failed += one.failed
        hours[local.hour][0] += one.incoming
        hours[local.hour][1] += one.outgoing
    for answer in answers:
        day = datetime.fromtimestamp(answer.at / 1000, zone).date()
        for target in line(day, answer.number_id):
            if answer.seconds is None:
                target.unanswered += 1
            else:
                target.waits.append(answer.seconds)
    return Report(
        since,
        until,
        [whole[day] for day in sorted(whole)],
        [parts[key] for key in sorted(parts)],
        [(came, went) for came, went in hours],
        campaigns,
        templates,
    )
