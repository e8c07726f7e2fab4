"""Civil time: what the clocks of a zone show, and which moment that is.

A time that somebody names ("27 March, 02:30, in Jerusalem") is kept as it was said, beside the
moment it means now: the rules of zones change. On the day the clocks go forward some times do not
exist, on the day they go back some come twice; ``land`` says which, and always chooses one moment.

Invariant: ``land`` is a function of its arguments and the zone's rules; one time, one moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_SPELT = "%Y-%m-%dT%H:%M"


class Fit(StrEnum):
    """How a civil time fits into its day: once, not at all (gap) or twice (fold)."""

    ONCE = "once"
    GAP = "gap"
    FOLD = "fold"


@dataclass(frozen=True, slots=True)
class Landing:
    """The moment a civil time means. ``at``, ``first`` and ``second`` are ms UTC.

    ``shown`` is what the zone's clocks show at ``at``: later than what was asked for in a gap.
    ``first`` and ``second`` differ in a fold only. ``change`` is by how many minutes the clocks
    are set at that change, 0 on other days.
    """

    at: int
    fit: Fit
    asked: datetime
    shown: datetime
    first: int
    second: int
    change: int = 0


def zone_of(name: str) -> ZoneInfo:
    """The zone's rules. Raises ValueError for a name that is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"{name!r} is not a time zone") from error


def land(civil: datetime, zone: str, *, second: bool = False) -> Landing:
    """Where ``civil`` (no zone of its own, whole minutes) lands in ``zone``.

    In a gap it moves on by the gap's length, as clocks do (02:30 is shown as 03:30). In a fold it
    is the first of the two moments, or the ``second``. Raises ValueError for an unknown zone.
    """
    rules = zone_of(zone)
    before = civil.replace(tzinfo=rules, fold=0).utcoffset() or timedelta()
    after = civil.replace(tzinfo=rules, fold=1).utcoffset() or timedelta()
    early, late = _moment(civil, before), _moment(civil, after)
    change = round((after - before).total_seconds() / 60)
    if before == after:
        return Landing(early, Fit.ONCE, civil, civil, early, early)
    if before < after:
        return Landing(early, Fit.GAP, civil, civil + (after - before), early, early, change)
    return Landing(late if second else early, Fit.FOLD, civil, civil, early, late, change)


def shown_at(at: int, zone: str) -> datetime:
    """What the clocks of ``zone`` show at ``at`` (ms UTC), without a zone of its own."""
    moment = datetime.fromtimestamp(at // 1_000, UTC).astimezone(zone_of(zone))
    return moment.replace(tzinfo=None, fold=0)


def is_second(at: int, zone: str) -> bool:
    """Whether ``at`` is the second of two moments that the zone's clocks show alike."""
    return bool(datetime.fromtimestamp(at // 1_000, UTC).astimezone(zone_of(zone)).fold)


def offset_minutes(at: int, zone: str) -> int:
    """How far the zone is ahead of UTC at ``at`` (ms UTC)."""
    moment = datetime.fromtimestamp(at // 1_000, UTC).astimezone(zone_of(zone))
    return round((moment.utcoffset() or timedelta()).total_seconds() / 60)


def spelt(civil: datetime) -> str:
    """``2026-03-10T18:30``; sorts like the times do."""
    return civil.strftime(_SPELT)


def read(text: str) -> datetime:
    """The civil time that ``spelt`` wrote. Raises ValueError."""
    return datetime.fromisoformat(text)


def _moment(civil: datetime, offset: timedelta) -> int:
    return round((civil.replace(tzinfo=UTC) - offset).timestamp() * 1_000)
