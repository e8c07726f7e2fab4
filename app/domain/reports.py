"""What reports show: counts by civil day and number, first answers, busy hours, campaigns.

Pure: buckets of a quarter of an hour (UTC) in, days and hours of a zone out; quarters, because
some zones are off by 30 or 45 minutes.

Invariant: every message is counted on exactly one day, also when clocks change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from statistics import median
from typing import NamedTuple

QUARTER_MS = 900_000
_MANY = 5_000


class Bucket(NamedTuple):
    """Messages of a number from a quarter of an hour on; ``quarter`` is ms UTC // QUARTER_MS."""

    number_id: int
    quarter: int
    incoming: int = 0
    outgoing: int = 0
    failed: int = 0


class Waits(NamedTuple):
    """How long people who began to wait on a day waited, ms; ``unanswered`` still do."""

    number_id: int
    day: date
    ms: Sequence[int]
    unanswered: int = 0


@dataclass(slots=True)
class Day:
    """A civil day of one number (0: of all). ``waits`` are first answers' times in ms."""

    day: date
    number_id: int = 0
    incoming: int = 0
    outgoing: int = 0
    failed: int = 0
    waits: list[int] = field(default_factory=list)
    unanswered: int = 0
    _middle: float | None = field(default=None, repr=False, compare=False)

    @property
    def first_answer(self) -> float | None:
        """The median of the day's first answers in seconds; None without any. Worked out once."""
        if self._middle is None and self.waits:
            self._middle = middle(self.waits) / 1000
        return self._middle

    def add(self, other: Day) -> None:
        """Takes in what another line counted."""
        self.incoming += other.incoming
        self.outgoing += other.outgoing
        self.failed += other.failed
        self.waits += other.waits
        self.unanswered += other.unanswered


def middle(values: Sequence[int]) -> float:
    """The median. Many are narrowed down first: one long sort would hold up the window's thread."""
    count = len(values)
    if count < _MANY:
        return median(values)
    sample = sorted(values[:: count // 1_000])
    low, high = sample[len(sample) * 9 // 20], sample[len(sample) * 11 // 20]
    near = [one for one in values if low <= one <= high]
    place = (count - 1) // 2 - len([one for one in values if one < low])
    other = place + 1 - count % 2
    if place < 0 or other >= len(near) or len(near) > count // 2:
        return median(values)  # an unlucky sample, or one value over and over
    near.sort()
    return (near[place] + near[other]) / 2


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
    numbers: Sequence[Day]
    """The whole period, a line a number, the busiest first."""
    total: Day
    """Everything in one line."""
    hours: Sequence[tuple[int, int]]
    """(incoming, outgoing) of each of the 24 civil hours."""
    campaigns: Sequence[CampaignLine] = ()
    templates: Sequence[TemplateLine] = ()


def days_between(since: int, until: int, zone: tzinfo) -> list[date]:
    """Every civil day that the period touches, oldest first."""
    first = datetime.fromtimestamp(since / 1000, zone).date()
    last = datetime.fromtimestamp(max(since, until - 1) / 1000, zone).date()
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def edges(days: Sequence[date], zone: tzinfo) -> list[int]:
    """The midnights (ms UTC) at which the days begin, and the one that ends the last."""
    # a day with a change of clocks is longer or shorter: each begins at its own midnight
    after = [*days, days[-1] + timedelta(days=1)] if days else []
    return [round(datetime.combine(day, time(), zone).timestamp() * 1000) for day in after]


def whole_hours(days: Sequence[date], zone: tzinfo) -> bool:
    """Whether the zone's hours begin with UTC's all through: then hours need no quarters."""
    minutes = {
        (offset.seconds + offset.microseconds) % 3600
        for day in days
        for hour in (0, 23)
        if (offset := datetime.combine(day, time(hour), zone).utcoffset()) is not None
    }
    return minutes <= {0}


def make(
    since: int,
    until: int,
    zone: tzinfo,
    buckets: Iterable[Bucket],
    waits: Iterable[Waits],
    campaigns: Sequence[CampaignLine] = (),
    templates: Sequence[TemplateLine] = (),
) -> Report:
    """Puts buckets and waits into the days and hours of a zone."""
    whole = {day: Day(day) for day in days_between(since, until, zone)}
    parts: dict[tuple[date, int], Day] = {}
    came_by, went_by = [0] * 24, [0] * 24
    known: dict[int, tuple[date, int]] = {}

    def line(day: date, number_id: int) -> Day:
        both = parts.get((day, number_id))
        if both is None:
            both = parts[day, number_id] = Day(day, number_id)
        return both

    day, mine = date.min, Day(date.min)
    for number_id, quarter, came, went, failed in buckets:
        place = known.get(quarter)
        if place is None:
            local = datetime.fromtimestamp(quarter * QUARTER_MS / 1000, zone)
            place = known[quarter] = (local.date(), local.hour)
        if place[0] is not day or number_id != mine.number_id:
            day = place[0]
            mine = line(day, number_id)
        mine.incoming += came
        mine.outgoing += went
        mine.failed += failed
        came_by[place[1]] += came
        went_by[place[1]] += went
    for wait in waits:
        one = line(wait.day, wait.number_id)
        one.waits += wait.ms
        one.unanswered += wait.unanswered
    numbers: dict[int, Day] = {}
    total = Day(min(whole, default=date(1970, 1, 1)))
    for one in parts.values():
        whole.setdefault(one.day, Day(one.day)).add(one)
        numbers.setdefault(one.number_id, Day(total.day, one.number_id)).add(one)
    for one in numbers.values():
        total.add(one)
    days = [whole[day] for day in sorted(whole)]
    for one in (*days, *numbers.values(), total):
        one.first_answer  # noqa: B018 - worked out here, not on the window's thread
    return Report(
        since,
        until,
        days,
        [parts[key] for key in sorted(parts)],
        sorted(numbers.values(), key=lambda one: (-one.incoming, one.number_id)),
        total,
        list(zip(came_by, went_by, strict=True)),
        campaigns,
        templates,
    )
