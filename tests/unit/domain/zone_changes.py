"""Every change of the clocks in twenty zones over five years.

Invariant: found by asking the zone itself, not by the code under test.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

ZONES = (
    "Asia/Jerusalem",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/Chisinau",
    "America/New_York",
    "America/Los_Angeles",
    "America/Havana",
    "America/Santiago",
    "America/Asuncion",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Asia/Beirut",
    "Asia/Kolkata",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Chatham",
)
FIRST, LAST = datetime(2024, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Change:
    """``before`` is what the clocks showed the moment it came; ``minutes`` by how much."""

    zone: str
    at: int
    before: datetime
    minutes: int


@lru_cache(maxsize=1)
def changes() -> tuple[Change, ...]:
    """All of them, in the order of the zones."""
    return tuple(one for zone in ZONES for one in _of(zone))


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _of(name: str) -> list[Change]:
    zone = ZoneInfo(name)
    found = []
    moment = FIRST
    while moment < LAST:
        later = moment + timedelta(days=1)
        if _offset(zone, moment) != _offset(zone, later):
            low, high = moment, later
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) / 2
                middle = middle.replace(second=0, microsecond=0)
                if middle == low:
                    break
                if _offset(zone, middle) == _offset(zone, moment):
                    low = middle
                else:
                    high = middle
            was, now = _offset(zone, low), _offset(zone, high)
            before = (high + was).replace(tzinfo=None)
            minutes = round((now - was).total_seconds() / 60)
            found.append(Change(name, round(high.timestamp() * 1000), before, minutes))
        moment = later
    return found
