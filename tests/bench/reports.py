"""Reports over a million messages: the year by day and number, first answers, beside one scan.

Invariant: reads what the window reads, month by month, on a reader of the store.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.reports import Waits, edges, make
from app.store import reports
from app.store.connection import Connection
from app.store.database import Database
from tests.bench.measure import Result, median, rounds
from tests.bench.store import NOW, built

_DAYS = 365
_ZONE = ZoneInfo("Asia/Jerusalem")


def year() -> list[Result]:
    """A whole report, against reading the same columns of every message once, and its portions."""
    store = built()
    database = Database(store.path, store.key, readers=1)
    slowest: list[float] = []
    today = datetime.fromtimestamp(NOW / 1_000, _ZONE).date()
    days = [today - timedelta(days=back) for back in reversed(range(_DAYS))]
    bounds = edges(days, _ZONE)

    def timed(work: Callable[[Connection], list[Any]]) -> list[Any]:
        began = time.perf_counter()
        found = database.read_now(work)
        slowest[-1] = max(slowest[-1], (time.perf_counter() - began) * 1_000)
        return found

    def report() -> float:
        began = time.perf_counter()
        slowest.append(0.0)
        buckets = timed(lambda one: reports.buckets(one, bounds[0], bounds[-1]))
        waits: list[Waits] = []
        for start in range(0, _DAYS, 31):
            chosen = range(start, min(start + 31, _DAYS))
            waits += timed(partial(_waits, days=[(days[n], *bounds[n : n + 2]) for n in chosen]))
        made = make(bounds[0], NOW, _ZONE, buckets, waits)
        assert made.total.incoming
        return (time.perf_counter() - began) * 1_000

    def scan() -> float:
        began = time.perf_counter()
        database.read_now(_scan)
        return (time.perf_counter() - began) * 1_000

    try:
        ours, plain = rounds(3, report, scan)
    finally:
        database.close()
    return [
        Result("report_year", ours, "ms", "one scan in Python's sqlite3", plain, most=0.33),
        Result("report_portion_slowest", median(slowest[1:]), "ms", "one scan", plain, most=0.15),
    ]


def _waits(connection: Connection, days: list[tuple[date, int, int]]) -> list[Waits]:
    return [found for day in days for found in reports.waits(connection, *day)]


def _scan(connection: Connection) -> int:
    count = 0
    for _ in connection.execute("SELECT chat_id, at, direction, kind, status FROM messages"):
        count += 1
    return count
