"""The inspector on a million deliveries: opening it, filtering it, and the window's first picture.

The file is sealed as in life, built once and kept under build/. Invariant: what is measured is what
the page asks, through the same functions.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.hooks import Verdict
from app.store import delivery_reads as reads
from app.store.connection import Connection
from app.store.deliveries import KEY_PURPOSE, REFUSED, open_deliveries, read_deliveries
from app.store.delivery_reads import DeliveryFilter
from tests.bench import window
from tests.bench.measure import FRAME_MS, Result, median, percentile
from tests.bench.store import BUILD, NOW, master

DELIVERIES = 1_000_000
_CHUNK = 20_000
_EVENTS = ("message_received", "message_sent", "messages", "statuses", "lead.created")
_ACCOUNTS = (("gateway", 60), ("leads", 30), ("orders", 9), ("rare", 1))
_RARE = "needle-in-the-haystack"
_ROUNDS = 25


def built() -> Path:
    """The file of a million deliveries, built where it is not there yet."""
    made_of = inspect.getsource(_rows) + inspect.getsource(open_deliveries) + str(DELIVERIES)
    name = hashlib.sha256(made_of.encode()).hexdigest()[:12]
    folder = BUILD / "bench-deliveries" / name
    path, done = folder / "deliveries.db", folder / "done"
    if not done.exists():
        shutil.rmtree(BUILD / "bench-deliveries", ignore_errors=True)
        folder.mkdir(parents=True)
        began = time.perf_counter()
        _fill(open_deliveries(path, master().subkey(KEY_PURPOSE), cache_mib=256))
        done.write_text("", "utf-8")
        took = time.perf_counter() - began
        sys.stderr.write(f"{DELIVERIES:,} deliveries were made in {took:.0f} s\n")
    return path


def _rows(number: int) -> Iterator[tuple[tuple[object, ...], tuple[object, ...]]]:
    """(delivery, payload) rows of a chunk that begins at a number."""
    chance = random.Random(number)
    names, weights = zip(*_ACCOUNTS, strict=True)
    for at in range(number, number + _CHUNK):
        account = chance.choices(names, weights)[0]
        verdict = chance.choices(tuple(Verdict), (80, 8, 4, 2, 3, 1, 1, 1))[0]
        event = chance.choices(_EVENTS, (50, 20, 20, 9, 1))[0]
        copy = at - 1 if verdict is Verdict.DUPLICATE and at > 1 else None
        said = _RARE if at == 10 else f"text {at % 977}"
        body = json.dumps(
            {"event": event, "data": {"from": f"1415555{at % 9999:04d}", "text": said}}
        )
        received = NOW - (DELIVERIES - at) * 1_000
        row = (at, account, "gateway", received, event, f"id-{at}", verdict, 200, copy, len(body),
               3_000, None, None)  # fmt: skip
        yield row, (at, '[["User-Agent", "bench"]]', body.encode(), b"{}", "{}")


def _fill(connection: Connection) -> None:
    counts: dict[tuple[str, str, str], int] = {}
    for number in range(1, DELIVERIES + 1, _CHUNK):
        both = list(_rows(number))
        connection.execute("BEGIN")
        marks = ", ".join("?" * 13)
        connection.executemany(
            f"INSERT INTO deliveries VALUES ({marks})", [row for row, _payload in both]
        )
        connection.executemany(
            "INSERT INTO payloads VALUES (?, ?, ?, ?, ?)", [payload for _row, payload in both]
        )
        connection.execute("COMMIT")
        for row, _payload in both:
            event = "" if row[6] in REFUSED else str(row[4])
            key = (str(row[1]), event, str(row[6]))
            counts[key] = counts.get(key, 0) + 1
    connection.executemany(
        "INSERT INTO counters VALUES (?, ?, ?, ?)", [(*key, n) for key, n in counts.items()]
    )
    connection.execute("UPDATE facts_of_file SET value = ?", (DELIVERIES,))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1_000


def filters() -> list[Result]:
    """Opening the file with its first page, and every kind of filter, on a million deliveries."""
    path, key = built(), master().subkey(KEY_PURPOSE)

    def first_page() -> None:
        connection = read_deliveries(path, key)
        reads.page(connection, DeliveryFilter(), limit=100)
        reads.counts(connection)
        connection.close()

    opening = [_timed(first_page) for _ in range(_ROUNDS)]
    kinds = {
        "event": DeliveryFilter(events=("lead.created",)),
        "account": DeliveryFilter(accounts=("rare",)),
        "verdict": DeliveryFilter(verdicts=(Verdict.MALFORMED,)),
        "both": DeliveryFilter(accounts=("rare",), verdicts=(Verdict.QUARANTINED,)),
        "time": DeliveryFilter(until=NOW - 400_000_000, accounts=("leads",)),
        "pinned": DeliveryFilter(only=frozenset(range(1, DELIVERIES, 1_000))),
    }
    took: list[float] = []
    inside: list[float] = []
    connection = read_deliveries(path, key)
    try:
        for wanted in kinds.values():
            took += [
                _timed(lambda one=wanted: reads.page(connection, one, limit=100))  # type: ignore[misc]
                for _ in range(_ROUNDS)
            ]
        for wanted in (DeliveryFilter(text=_RARE), DeliveryFilter(path=("data.text", "text 900"))):
            inside += [
                _timed(lambda one=wanted: reads.page(connection, one, limit=100))  # type: ignore[misc]
                for _ in range(5)
            ]
    finally:
        connection.close()
    frame = "one frame"
    return [
        Result("inspector_open", median(opening), "ms", frame, FRAME_MS, most=1.0),
        Result("inspector_filter_p99", percentile(took, 0.99), "ms", frame, FRAME_MS, most=1.0),
        Result("inspector_bodies_2000", median(inside), "ms", "limit of 150 ms", 150.0, most=1.0),
    ]


def opened() -> list[Result]:
    """From asking for the page to its first painted delivery, in the real window."""
    took = [window.measured("inspect", built())[0] for _ in range(3)]
    return [
        Result("inspector_painted", median(took), "ms", "limit of 300 ms", 300.0, most=1.0),
    ]


def bubbles() -> list[Result]:
    """From a delivery's first byte to its painted bubble, in the chat in front."""
    took = window.measured("bubble")
    return [
        Result("bubble_p50", median(took), "ms", "limit of 100 ms", 100.0, most=1.0),
        Result("bubble_p99", percentile(took, 0.99), "ms", "limit of 250 ms", 250.0, most=1.0),
    ]
