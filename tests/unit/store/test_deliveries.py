"""The deliveries file: its version and key, and reading it by pages, filters and cursor."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from app.domain.errors import StoreDamaged, StoreTooNew
from app.domain.hooks import Verdict
from app.store import delivery_reads as reads
from app.store.connection import Connection
from app.store.deliveries import REFUSED, VERSION, open_deliveries, read_deliveries
from app.store.delivery_reads import DeliveryFilter

KEY = bytes(range(32))
ACCOUNTS = ("desk", "leads", "orders")
EVENTS = ("message_received", "statuses", "lead.created", "")
START = 1_780_000_000_000


def fill(connection: Connection, number: int, seed: int = 1) -> None:
    """Rows of all kinds, with counters in step."""
    chance = random.Random(seed)
    connection.execute("BEGIN")
    for at in range(1, number + 1):
        account = chance.choices(ACCOUNTS, (90, 9, 1))[0]
        verdict = chance.choices(tuple(Verdict), (80, 8, 4, 2, 3, 1, 1, 1))[0]
        event = chance.choices(EVENTS, (70, 25, 4, 1))[0]
        copy = at - 1 if verdict is Verdict.DUPLICATE and at > 1 else None
        body = json.dumps({"event": event, "data": {"text": f"שלום {at % 50}", "n": [at]}})
        connection.execute(
            "INSERT INTO deliveries VALUES (?,?,?,?,?,?,?,?,?,?,?,NULL,NULL)",
            (at, account, "any", START + at * 1_000, event, f"id-{at}", verdict, 200, copy, 9, 5),
        )
        headers = json.dumps([["User-Agent", f"agent/{at % 7}"], ["X-Api-Key", "…abcd"]])
        connection.execute(
            "INSERT INTO payloads VALUES (?,?,?,?,?)", (at, headers, body.encode(), b"{}", "{}")
        )
        connection.execute(
            "INSERT INTO counters VALUES (?,?,?,1) ON CONFLICT DO UPDATE SET n = n + 1",
            (account, "" if verdict in REFUSED else event, verdict),
        )
    connection.execute("UPDATE facts_of_file SET value = ? WHERE name = 'last_id'", (number,))
    connection.execute("COMMIT")


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Connection]:
    connection = open_deliveries(tmp_path / "deliveries.db", KEY)
    fill(connection, 1_500)
    yield connection
    connection.close()


def test_it_is_sealed_and_opens_with_its_key_only(tmp_path: Path) -> None:
    path = tmp_path / "deliveries.db"
    open_deliveries(path, KEY).close()
    assert not path.read_bytes().startswith(b"SQLite format 3")
    before = path.read_bytes()
    for opened in (open_deliveries, read_deliveries):
        with pytest.raises(StoreDamaged):
            opened(path, b"\x01" * 32)
    assert path.read_bytes() == before


def test_a_newer_file_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "deliveries.db"
    connection = open_deliveries(path, KEY)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    for opened in (open_deliveries, read_deliveries):
        with pytest.raises(StoreTooNew):
            opened(path, KEY)
    assert path.read_bytes() == before


def test_a_step_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.store import deliveries

    path = tmp_path / "deliveries.db"
    open_deliveries(path, KEY).close()

    def half(connection: Connection) -> None:
        connection.execute("CREATE TABLE extra (x)")
        raise ValueError("this step is broken")

    monkeypatch.setattr(deliveries, "STEPS", (*deliveries.STEPS, half))
    monkeypatch.setattr(deliveries, "VERSION", VERSION + 1)
    with pytest.raises(ValueError):
        open_deliveries(path, KEY)
    monkeypatch.undo()
    connection = open_deliveries(path, KEY)
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "extra" not in names
    connection.close()


def test_one_event_can_be_acted_on_once_whatever_the_program_does(filled: Connection) -> None:
    row = filled.execute("SELECT * FROM deliveries WHERE verdict = 'accepted' LIMIT 1").fetchone()
    with pytest.raises(sqlcipher3.IntegrityError):
        filled.execute(
            "INSERT INTO deliveries VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", (999_999, *row[1:])
        )


def test_a_reader_can_not_write(tmp_path: Path) -> None:
    path = tmp_path / "deliveries.db"
    open_deliveries(path, KEY).close()
    connection = read_deliveries(path, KEY)
    with pytest.raises(sqlcipher3.OperationalError):
        connection.execute("DELETE FROM deliveries")
    connection.close()


FILTERS = [
    DeliveryFilter(),
    DeliveryFilter(accounts=("leads",)),
    DeliveryFilter(accounts=("leads", "orders"), verdicts=(Verdict.REJECTED, Verdict.MALFORMED)),
    DeliveryFilter(verdicts=(Verdict.DUPLICATE,)),
    DeliveryFilter(events=("lead.created",)),
    DeliveryFilter(events=("lead.created", "statuses"), accounts=("orders",)),
    DeliveryFilter(events=("message_received",), verdicts=(Verdict.STALE,)),
    DeliveryFilter(accounts=("nobody",)),
    DeliveryFilter(since=START + 400_000, until=START + 900_000, accounts=("desk",)),
    DeliveryFilter(until=START),
    DeliveryFilter(since=START + 10_000_000),
    DeliveryFilter(text="שלום 7"),
    DeliveryFilter(text="ID-77", accounts=("desk",)),
    DeliveryFilter(header="user-agent: AGENT/3"),
    DeliveryFilter(path=("data.n[0]", "77")),
    DeliveryFilter(path=("data.missing", "")),
]


def fits(delivery: reads.Delivery, wanted: DeliveryFilter) -> bool:
    """The filter in the plainest words."""
    row, document = delivery.row, json.loads(delivery.body)
    shown = json.dumps(document, ensure_ascii=False)
    return (
        (not wanted.accounts or row.account in wanted.accounts)
        and (not wanted.verdicts or row.verdict in wanted.verdicts)
        and (not wanted.events or row.event in wanted.events)
        and (wanted.since is None or row.received_at >= wanted.since)
        and (wanted.until is None or row.received_at < wanted.until)
        and (not wanted.text or wanted.text.lower() in f"{shown} {row.event_id}".lower())
        and wanted.header.lower() in "\n".join(map(": ".join, delivery.headers)).lower()
        and (wanted.path is None or _path(document, wanted.path))
    )


def _path(document: Any, path: tuple[str, str]) -> bool:
    return path[0] == "data.n[0]" and path[1] in str(document["data"]["n"][0])


@pytest.mark.parametrize("wanted", FILTERS, ids=range(len(FILTERS)))
def test_pages_hold_what_fits_newest_first(filled: Connection, wanted: DeliveryFilter) -> None:
    found: list[int] = []
    before = None
    while True:
        page = reads.page(filled, wanted, before=before, limit=37, look_at=500)
        found += [row.id for row in page.rows]
        before = page.more_before
        if before is None:
            break
    every = [one for one in reads.oldest_first(filled) if fits(one, wanted)]
    assert found == [one.row.id for one in reversed(every)]


@pytest.mark.parametrize("wanted", [one for one in FILTERS if not one.looks_inside])
def test_pages_come_through_an_index(filled: Connection, wanted: DeliveryFilter) -> None:
    asked: list[str] = []
    filled.set_trace_callback(asked.append)
    reads.page(filled, wanted, limit=50)
    filled.set_trace_callback(None)
    assert asked
    for statement in asked:
        plan = [row[3] for row in filled.execute(f"EXPLAIN QUERY PLAN {statement}")]
        joined = " ".join(plan)
        assert "TEMP B-TREE" not in joined, statement
        assert all("SCAN" not in step for step in plan if "deliveries" in step), statement


def test_counts_and_names(filled: Connection) -> None:
    every = list(reads.oldest_first(filled))
    for accounts in ((), ("desk",), ("leads", "orders")):
        wanted: dict[Verdict, int] = {}
        for one in every:
            if not accounts or one.row.account in accounts:
                wanted[one.row.verdict] = wanted.get(one.row.verdict, 0) + 1
        assert reads.counts(filled, accounts) == wanted
    assert set(reads.events(filled)) == {name for name in EVENTS if name}
    assert reads.last_id(filled) == 1_500


def test_detail_copies_and_rows(filled: Connection) -> None:
    found = reads.detail(filled, 77)
    assert found is not None
    assert json.loads(found.body)["data"]["n"] == [77]
    assert reads.detail(filled, 99_999) is None
    copy = next(one.row for one in reads.oldest_first(filled) if one.row.duplicate_of)
    assert copy.duplicate_of is not None
    assert [one.id for one in reads.copies(filled, copy.duplicate_of)] == [copy.id]
    assert [one.id for one in reads.rows_by_id(filled, [5, 9, 99_999])] == [9, 5]
    only = [one.row.account for one in reads.oldest_first(filled, ("orders",))]
    assert set(only) == {"orders"}


def drained(connection: Connection, cursor: int, limit: int) -> tuple[int, Sequence[int]]:
    seen: list[int] = []
    while batch := reads.after(connection, cursor, limit=limit):
        assert [place for place, _ in batch] == sorted(place for place, _ in batch)
        cursor = batch[-1][0]
        seen += [delivery.row.id for _, delivery in batch]
    return cursor, seen


def test_the_drain_sees_each_once_and_again_when_it_is_turned(filled: Connection) -> None:
    cursor, seen = drained(filled, 0, 64)
    assert seen == list(range(1, 1_501))
    filled.execute("UPDATE deliveries SET turn = 1501, turned_for = 'replayed' WHERE id = 3")
    filled.execute("UPDATE deliveries SET turn = 1502, turned_for = 'verified' WHERE id = 2")
    cursor, seen = drained(filled, cursor, 64)
    assert (cursor, seen) == (1_502, [3, 2])
    assert drained(filled, cursor, 64) == (1_502, [])
    # a console that was away sees a turned one once, at its new place
    assert drained(filled, 0, 100)[1] == [1, *range(4, 1_501), 3, 2]
