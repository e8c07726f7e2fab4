"""Reports over the store, read portion by portion: progress is told, a cancelled one just stops.

Invariant: the window's thread never counts; a portion is one short read on the store's thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, time, timedelta, tzinfo
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from app.core.clock import Clock
from app.core.zones import home_zone
from app.domain import reports
from app.domain.errors import SettingsError
from app.domain.reports import Answer, Bucket, Day, Report
from app.services.events import Acted, Bus
from app.services.numbers import Numbers
from app.services.spreadsheets import Cell, write_csv
from app.store import reports as counts
from app.store.database import Database


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
        first = datetime.fromtimestamp(now / 1000, local).date() - timedelta(days=days - 1)
        # a day with a change of clocks is longer or shorter: begin at its own midnight
        since = round(datetime.combine(first, time(), local).timestamp() * 1000)
        tell = progress or (lambda _share: None)
        buckets: list[Bucket] = []
        waits: list[Answer] = []
        portions = await self._database.read(
            partial(counts.portions, since=since, number_id=number_id)
        )
        for done, portion in enumerate(portions, 1):
            buckets += await self._database.read(
                partial(
                    counts.buckets,
                    since=since,
                    until=now + 1,
                    portion=portion,
                    number_id=number_id,
                )
            )
            waits += await self._database.read(
                partial(
                    counts.answers,
                    since=since,
                    until=now + 1,
                    portion=portion,
                    number_id=number_id,
                )
            )
            tell(0.95 * done / len(portions))
        runs = await self._database.read(
            lambda connection: counts.campaigns(connection, since, now + 1, number_id)
        )
        account = None
        if number_id is not None and number_id in self._numbers.by_id():
            account = self._numbers.by_id()[number_id].account_id
        used = await self._database.read(
            lambda connection: counts.templates(connection, since, account)
        )
        report = await asyncio.to_thread(
            reports.make, since, now + 1, local, buckets, waits, runs, used
        )
        tell(1.0)
        return report

    async def export(self, report: Report, target: Path, header: Sequence[str]) -> int:
        """Days and numbers as CSV, or XLSX by the file's ending; how many lines.

        Raises SettingsError.
        """
        rows = list(self._rows(report))
        try:
            if target.suffix.lower() == ".xlsx":
                await asyncio.to_thread(_write_xlsx, target, header, rows)
            else:
                await asyncio.to_thread(write_csv, target, header, rows)
        except OSError as error:
            raise SettingsError(
                f"{target.name} can't be written: {error.strerror}.",
                "Nothing was exported.",
                "Choose another place.",
            ) from error
        self._bus.publish(Acted("export", {"of": "report", "rows": len(rows), "file": target.name}))
        return len(rows)

    def _rows(self, report: Report) -> Iterator[list[Cell]]:
        names = self._numbers.by_id()
        for one in report.by_number:
            row = names.get(one.number_id)
            yield [one.day.isoformat(), row.name if row is not None else "", *_cells(one)]


def _cells(one: Day) -> list[Cell]:
    answer = one.first_answer
    return [
        one.incoming,
        one.outgoing,
        one.failed,
        round(answer) if answer is not None else None,
        one.unanswered,
    ]


def _write_xlsx(target: Path, header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    from openpyxl import Workbook

    from app.services.spreadsheets import safe_cell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Report")
    sheet.append(list(header))
    for row in rows:
        sheet.append([safe_cell(one) if isinstance(one, str) else one for one in row])
    book.save(str(target))
