"""Reports over a million messages: the year by day and number, first answers, beside one scan.

Invariant: counts what the window counts, portion by portion, on a reader of the store.
"""

from __future__ import annotations

import time
from zoneinfo import ZoneInfo

from app.domain.reports import make
from app.store import reports
from app.store.connection import Connection
from app.store.database import Database
from tests.bench.measure import Result, rounds
from tests.bench.store import NOW, built

_DAY_MS = 86_400_000
_DAYS = 365
_ZONE = ZoneInfo("Asia/Jerusalem")


def year() -> list[Result]:
    """A whole report, against reading the same columns of every message once, and its portions."""
    store = built()
    database = Database(store.path, store.key, readers=1)
    slowest = [0.0]

    def timed(work: object, *args: object) -> list[object]:
        began = time.perf_counter()
        found: list[object] = database.read_now(lambda one: work(one, *args))  # type: ignore[operator]
        slowest[0] = max(slowest[0], (time.perf_counter() - began) * 1_000)
        return found

    def report() -> float:
        began = time.perf_counter()
        since = NOW - _DAYS * _DAY_MS
        buckets: list[object] = []
        waits: list[object] = []
        for portion in database.read_now(lambda one: reports.portions(one, since)):
            buckets += timed(reports.buckets, since, NOW, portion)
            waits += timed(reports.answers, since, NOW, portion)
        made = make(since, NOW, _ZONE, buckets, waits)  # type: ignore[arg-type]
        assert made.total.incoming
        return (time.perf_counter() - began) * 1_000

    def scan() -> float:
        began = time.perf_counter()
        database.read_now(_scan)
        return (time.perf_counter() - began) * 1_000

    try:
        ours, plain = rounds(1, report, scan)
    finally:
        database.close()
    return [
        Result("report_year", ours, "ms", "one scan in Python's sqlite3", plain),
        Result("report_portion_slowest", slowest[0], "ms", "half a second", 500.0),
    ]


def _scan(connection: Connection) -> int:
    count = 0
    for _ in connection.execute("SELECT chat_id, at, direction, kind, status FROM messages"):
        count += 1
    return count
