"""Reports over the store, read month by month: progress is told, a cancelled one just stops.

Invariant: the window's thread never counts; a portion is one short read on the store's thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from app.core.clock import Clock
from app.core.zones import home_zone
from app.domain import reports
from app.domain.reports import QUARTER_MS, Day, Report, Waits
from app.services.events import Acted, Bus
from app.services.numbers import Numbers
from app.services.spreadsheets import Cell, write_table
from app.store import reports as counts
from app.store.connection import Connection
from app.store.database import Database

_DAYS_AT_ONCE = 31


class Reports:
    """Makes and exports reports."""

    def __init__(self, database: Database, bus: Bus, numbers: Numbers, clock: Clock) -> None:
        self._database = database
        self._bus = bus
        self._numbers = numbers
        self._clock = clock

    async def make(
        self,
        days: int,
        number_id: int | None = None,
        *,
        zone: tzinfo | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> Report:
        """The last ``days`` civil days up to now; ``progress`` hears shares from 0 to 1."""
        now = self._clock.now_ms()
        local = zone or ZoneInfo(home_zone())
        today = datetime.fromtimestamp(now / 1000, local).date()
        civil = [today - timedelta(days=back) for back in reversed(range(days))]
        bounds = reports.edges(civil, local)
        # the quarter that runs is counted as far as it went
        until = (now // QUARTER_MS + 1) * QUARTER_MS
        tell = progress or (lambda _share: None)
        reading = self._database.submit_read(
            partial(
                counts.buckets,
                since=bounds[0],
                until=until,
                number_id=number_id,
                quarters=not reports.whole_hours(civil, local),
            )
        )
        waits: list[Waits] = []
        for start in range(0, days, _DAYS_AT_ONCE):
            chosen = range(start, min(start + _DAYS_AT_ONCE, days))
            waits += await self._database.read(
                partial(
                    _waits,
                    days=[(civil[n], bounds[n], min(bounds[n + 1], until)) for n in chosen],
                    number_id=number_id,
                )
            )
            tell(0.9 * chosen.stop / days)
        buckets = await asyncio.wrap_future(reading)
        runs = await self._database.read(
            lambda connection: counts.campaigns(connection, bounds[0], now + 1, number_id)
        )
        account = None
        if number_id is not None and number_id in self._numbers.by_id():
            account = self._numbers.by_id()[number_id].account_id
        used = await self._database.read(
            lambda connection: counts.templates(connection, bounds[0], account)
        )
        report = await asyncio.to_thread(
            reports.make, bounds[0], now + 1, local, buckets, waits, runs, used
        )
        tell(1.0)
        return report

    async def export(self, report: Report, target: Path, header: Sequence[str]) -> int:
        """Days and numbers as CSV, or XLSX by the file's ending; how many lines.

        Raises SettingsError.
        """
        rows = list(self._rows(report))
        await asyncio.to_thread(write_table, target, header, rows)
        self._bus.publish(Acted("export", {"of": "report", "rows": len(rows), "file": target.name}))
        return len(rows)

    def _rows(self, report: Report) -> Iterator[list[Cell]]:
        names = self._numbers.by_id()
        for one in report.by_number:
            row = names.get(one.number_id)
            yield [one.day.isoformat(), row.name if row is not None else "", *_cells(one)]


def _waits(
    connection: Connection, days: Sequence[tuple[date, int, int]], number_id: int | None
) -> list[Waits]:
    return [
        one
        for day, since, until in days
        for one in counts.waits(connection, day, since, until, number_id)
    ]


def _cells(one: Day) -> list[Cell]:
    answer = one.first_answer
    return [
        one.incoming,
        one.outgoing,
        one.failed,
        round(answer) if answer is not None else None,
        one.unanswered,
    ]
