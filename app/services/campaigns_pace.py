"""When a campaign may send and how fast: pace, quiet hours, people's own hours, estimates.

Times are ms UTC. Works with ``app.domain.civil`` for zones.

Invariant: pure, apart from the clock that a ``Meter`` is given.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.campaigns import Plan, Quiet
from app.domain.civil import land, shown_at

AHEAD_S = 2.0
_DAY_MS = 86_400_000
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class RateLimit:
    """The documented limit of the operation that sends: ``per_second``, 0 where none is."""

    per_second: float
    words: str


def rate(plan: Plan, limit: RateLimit) -> float:
    """Sends a second: the plan's pace, never above the limit. 0 where neither says."""
    wanted = plan.pace / 60
    if not wanted:
        return limit.per_second
    return min(wanted, limit.per_second) if limit.per_second else wanted


def window(per_second: float) -> int:
    """How many sends may wait in the outbox: two seconds' worth, so a pause acts at once."""
    return max(1, math.ceil(per_second * AHEAD_S))


class Meter:
    """How many more may leave by now; what is not used in time is lost, not saved up."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._at = monotonic()
        self._credit = 1.0

    def ready(self, per_second: float) -> int:
        """Whole sends that may leave now."""
        now = self._monotonic()
        most = max(1.0, per_second * AHEAD_S)
        self._credit = min(most, self._credit + max(0.0, now - self._at) * per_second)
        self._at = now
        return int(self._credit + 1e-9)

    def take(self, count: int) -> None:
        """So many left."""
        self._credit -= count

    def pause(self, per_second: float) -> float:
        """Seconds until another may leave."""
        return max(0.0, (1.0 - self._credit) / per_second) if per_second > 0 else 1.0


def quiet_until(quiet: Quiet, zone: str, now: int) -> int:
    """When the quiet hours that cover ``now`` end in ``zone``; 0 outside of them."""
    if not quiet.on:
        return 0
    shown = shown_at(now, zone)
    if not quiet.covers(shown.hour * 60 + shown.minute):
        return 0
    end = shown.replace(hour=quiet.end // 60, minute=quiet.end % 60, second=0, microsecond=0)
    if end <= shown:
        end += timedelta(days=1)
    # on the day the clocks change the end may be told twice or not at all: it is always later
    return max(land(end, zone).at, now + _MINUTE_MS)


def begin(plan: Plan, zone: str, now: int) -> int:
    """When the first may leave: as planned, and in no quiet hours."""
    at = max(now, plan.start_at) if plan.when != "now" else now
    return quiet_until(plan.quiet, zone, at) or at


def next_midnight(zone: str, now: int) -> int:
    """When the next day begins in ``zone``."""
    shown = shown_at(now, zone)
    day = datetime(shown.year, shown.month, shown.day) + timedelta(days=1)  # noqa: DTZ001 - civil
    return max(land(day, zone).at, now + _MINUTE_MS)


def midnight(zone: str, now: int) -> int:
    """When this day began in ``zone``."""
    shown = shown_at(now, zone)
    day = datetime(shown.year, shown.month, shown.day)  # noqa: DTZ001 - civil
    return land(day, zone).at


def finish(plan: Plan, limit: RateLimit, zone: str, count: int, now: int) -> int:
    """When ``count`` will have left, quiet hours and the daily cap included; 0 if never."""
    per_second = rate(plan, limit)
    if per_second <= 0:
        return 0
    at = begin(plan, zone, now)
    left, step = float(count), 0
    while left > 0 and step < 4_000:
        step += 1
        end = quiet_until(plan.quiet, zone, at)
        if end:
            at = end
            continue
        until = min(next_quiet(plan.quiet, zone, at), next_midnight(zone, at))
        room = (until - at) / 1_000 * per_second
        if plan.daily:
            room = min(room, float(plan.daily))
        if left <= room:
            return at + math.ceil(left / per_second * 1_000)
        left -= room
        at = next_midnight(zone, at) if plan.daily and room >= plan.daily else until
    return at


def next_quiet(quiet: Quiet, zone: str, now: int) -> int:
    """When the next quiet hours begin."""
    if not quiet.on:
        return now + 400 * _DAY_MS
    shown = shown_at(now, zone)
    start = shown.replace(hour=quiet.start // 60, minute=quiet.start % 60, second=0, microsecond=0)
    if start <= shown:
        start += timedelta(days=1)
    return max(land(start, zone).at, now + _MINUTE_MS)


def local_due(plan: Plan, zone: str, now: int) -> int:
    """From when a person in ``zone`` may be written to: the civil time of the plan, theirs."""
    if not plan.civil:
        return quiet_until(plan.quiet, zone, now)
    civil = datetime.fromisoformat(plan.civil)
    due = land(civil, zone).at
    return max(due, quiet_until(plan.quiet, zone, max(due, now)))
