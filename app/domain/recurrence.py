"""When something comes again: every n days, on days of the week, on a day of the month.

Works on dates only; ``app.domain.civil`` says which moment a date and a time of day mean. A month
without the wanted day uses its last one, so that no month goes missing.

Invariant: ``dates`` depends on rule and start only, never on today: what was missed while the
computer was off is still named, and nothing is named twice.
"""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

LAST_DAY = -1
_MOST = 366


class Unit(StrEnum):
    """What is counted between two times."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Rule:
    """Every ``every`` units, until a date or for a count, or for ever.

    ``days``: days of the week, Monday is 0 (empty: the start's). ``month_day``: 1 to 31 or
    LAST_DAY (0: the start's). ``week_start`` is the day on which a week of the operator begins.
    Raises ValueError for what can't be.
    """

    unit: Unit
    every: int = 1
    days: tuple[int, ...] = ()
    month_day: int = 0
    until: date | None = None
    count: int | None = None
    week_start: int = 0

    def __post_init__(self) -> None:
        if not 1 <= self.every <= _MOST:
            raise ValueError(f"every is 1 to {_MOST}")
        if any(not 0 <= day <= 6 for day in self.days) or len(set(self.days)) != len(self.days):
            raise ValueError("days are 0 to 6, each once")
        if not LAST_DAY <= self.month_day <= 31:
            raise ValueError("month_day is 1 to 31, or the last day")
        if self.count is not None and self.count < 1:
            raise ValueError("count is at least 1")
        if not 0 <= self.week_start <= 6:
            raise ValueError("week_start is 0 to 6")

    def dates(self, start: date) -> Iterator[date]:
        """All dates from ``start`` on, in order; endless without ``until`` and ``count``."""
        for number, one in enumerate(self._endless(start)):
            if (self.count is not None and number >= self.count) or (
                self.until is not None and one > self.until
            ):
                return
            yield one

    def after(self, start: date, last: date | None) -> Iterator[date]:
        """The dates of ``dates`` that come after ``last``."""
        for one in self.dates(start):
            if last is None or one > last:
                yield one

    def as_json(self) -> str:
        """For the store."""
        return json.dumps(
            {
                "unit": self.unit,
                "every": self.every,
                "days": list(self.days),
                "month_day": self.month_day,
                "until": self.until.isoformat() if self.until else None,
                "count": self.count,
                "week_start": self.week_start,
            }
        )

    def _endless(self, start: date) -> Iterator[date]:
        if self.unit is Unit.DAY:
            return _days(start, self.every)
        if self.unit is Unit.WEEK:
            days = tuple(sorted(self.days or (start.weekday(),), key=self._place))
            return _weeks(start, self.every, days, self.week_start)
        return _months(start, self.every, self.month_day or start.day)

    def _place(self, day: int) -> int:
        return (day - self.week_start) % 7


def rule_from(text: str) -> Rule | None:
    """The rule that ``as_json`` wrote; None for an empty text."""
    if not text:
        return None
    held = json.loads(text)
    until = held.get("until")
    return Rule(
        Unit(held["unit"]),
        int(held.get("every", 1)),
        tuple(held.get("days", ())),
        int(held.get("month_day", 0)),
        date.fromisoformat(until) if until else None,
        held.get("count"),
        int(held.get("week_start", 0)),
    )


def _days(start: date, every: int) -> Iterator[date]:
    one: date | None = start
    while one is not None:
        yield one
        one = _later(one, every)


def _weeks(start: date, every: int, days: tuple[int, ...], week_start: int) -> Iterator[date]:
    first = start - timedelta(days=(start.weekday() - week_start) % 7)
    while True:
        for day in days:
            one = _later(first, (day - week_start) % 7)
            if one is None:
                return
            if one >= start:
                yield one
        later = _later(first, 7 * every)
        if later is None:
            return
        first = later


def _months(start: date, every: int, wanted: int) -> Iterator[date]:
    year, month = start.year, start.month
    while year <= date.max.year:
        longest = monthrange(year, month)[1]
        one = date(year, month, longest if wanted == LAST_DAY else min(wanted, longest))
        if one >= start:
            yield one
        month += every
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1


def _later(day: date, days: int) -> date | None:
    """None past the end of the calendar."""
    if (date.max - day).days < days:
        return None
    return day + timedelta(days=days)
