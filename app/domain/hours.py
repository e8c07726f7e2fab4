"""Hours of a week in a time zone: when somebody answers, and when next.

Spans are minutes from midnight by the wall clock of the zone, so that they follow its daylight
saving; a span may reach into the next day. Days begin with Monday.

Invariant: pure; the same hours and moment always give the same answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # read with the first hours that are asked about: the receiver holds few or none
    from zoneinfo import ZoneInfo

Span = tuple[int, int]
"""From and until, in minutes from midnight; until may lie past 24:00."""

_DAY = 24 * 60
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")


@dataclass(frozen=True, slots=True)
class Hours:
    """``zone`` is an IANA name; ``days`` holds seven tuples of spans, Monday first."""

    zone: str
    days: tuple[tuple[Span, ...], ...]

    def local(self, at: int) -> datetime:
        """A moment (ms) by the zone's wall clock."""
        return datetime.fromtimestamp(at / 1000, _zone(self.zone))

    def open_at(self, at: int) -> bool:
        """Whether a moment (ms) lies in a span."""
        here = self.local(at)
        minute = here.hour * 60 + here.minute
        today, before = self.days[here.weekday()], self.days[here.weekday() - 1]
        return any(start <= minute < end for start, end in today) or any(
            minute < end - _DAY for _, end in before
        )

    def next_open(self, at: int) -> int | None:
        """When the next span begins after a moment (ms); None where there is none at all."""
        today = self.local(at).date()
        for days in range(8):
            day = today + timedelta(days=days)
            for start, _ in self.days[day.weekday()]:
                begins = self._moment(day, start)
                if begins > at:
                    return begins
        return None

    def reply_by(self, at: int, minutes: int) -> int | None:
        """When an answer may be expected: the full hour after ``minutes`` from now while it is
        open then, else when the next span begins."""
        here = self.local(at + minutes * 60_000)
        if here.minute or here.second or here.microsecond:
            here += timedelta(minutes=60 - here.minute)
        rounded = here.replace(minute=0, second=0, microsecond=0)
        soon = round(rounded.timestamp() * 1000)
        if self.open_at(at) and soon > at and self.open_at(soon - 1):
            return soon
        return self.next_open(at)

    def _moment(self, day: date, minute: int) -> int:
        wall = datetime(day.year, day.month, day.day) + timedelta(minutes=minute)  # noqa: DTZ001 - given its zone next
        return round(wall.replace(tzinfo=_zone(self.zone)).astimezone(UTC).timestamp() * 1000)

    def data(self) -> dict[str, Any]:
        """As plain data, for storing."""
        return {"zone": self.zone, "days": [[list(span) for span in day] for day in self.days]}


def hours_from(data: Mapping[str, Any]) -> Hours:
    """Hours from plain data. Raises ValueError where it makes no sense."""
    zone = str(data.get("zone") or "UTC")
    known_zone(zone)
    days = data.get("days")
    if not isinstance(days, Sequence) or len(days) != 7:
        raise ValueError("A week has seven days.")
    return Hours(zone, tuple(checked([(int(one[0]), int(one[1])) for one in day]) for day in days))


def known_zone(name: str) -> ZoneInfo:
    """The zone of an IANA name. Raises ValueError for one that is not known here."""
    from zoneinfo import ZoneInfoNotFoundError

    try:
        return _zone(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"The time zone {name!r} is not known here.") from error


def _zone(name: str) -> ZoneInfo:
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


def checked(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Spans in order. Raises ValueError for empty, overlapping or impossible ones."""
    ordered = tuple(sorted(spans))
    reached = 0
    for start, end in ordered:
        if not 0 <= start < _DAY or not start < end <= start + _DAY:
            raise ValueError("A span ends after it begins, within a day.")
        if start < reached:
            raise ValueError("Two spans overlap.")
        reached = end
    return ordered


def parse_spans(text: str) -> tuple[Span, ...]:
    """``08:00-13:00, 14-19`` as spans; empty for a closed day. Raises ValueError.

    A span whose end is not after its start ends on the next day.
    """
    spans: list[Span] = []
    for part in re.split(r"[,;،]", text):
        if not part.strip():
            continue
        found = _SPAN.fullmatch(part.strip())
        if found is None:
            raise ValueError(f"{part.strip()!r} is no span of hours.")
        start, end = _minute(found[1], found[2]), _minute(found[3], found[4])
        if start >= _DAY:
            raise ValueError("A day ends at 24:00.")
        spans.append((start, end if end > start else end + _DAY))
    return checked(spans)


def spans_text(spans: Sequence[Span]) -> str:
    """Spans as ``parse_spans`` reads them."""
    return ", ".join(f"{wall(start)}–{wall(end)}" for start, end in spans)


def wall(minute: int) -> str:
    """A minute of the day as ``08:00``; the end of a day is ``24:00``."""
    shown = minute if minute <= _DAY else minute - _DAY
    return f"{shown // 60:02d}:{shown % 60:02d}"


def _minute(hour: str, minute: str | None) -> int:
    found = int(hour) * 60 + int(minute or 0)
    if int(minute or 0) > 59 or found > _DAY:
        raise ValueError("A day ends at 24:00.")
    return found
