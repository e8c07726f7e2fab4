"""Copies are told by ids: of hashes with their times, across restarts and from older files."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.hooks import HookAccount, Identity, Verdict, shown_id
from app.domain.retention import Retention
from app.receiver import rework
from app.receiver.ledger import PAYLOAD_COLUMNS, ROW_COLUMNS, Ledger
from app.store import deliveries
from app.store import delivery_reads as reads
from app.store.connection import Connection
from app.store.deliveries import holds_untimed, open_deliveries
from app.store.delivery_reads import Delivery, DeliveryFilter
from tests.unit.receiver.stage import FILE_KEY
from tests.unit.receiver.test_answers import body_of
from tests.unit.receiver.test_writer import DAY, NOW, SCHEMES, Bench

FRAME = 4_096 + 24


def hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def told(rows: list[Delivery]) -> list[tuple[Verdict, int | None]]:
    return [(one.row.verdict, one.row.duplicate_of) for one in rows]


def stored_ids(bench: Bench) -> list[str]:
    """As they stand in the file."""
    found: list[str] = bench.read(
        lambda one: [row[0] for row in one.execute("SELECT event_id FROM deliveries ORDER BY id")]
    )
    return found


def test_a_hash_stands_behind_its_time_and_is_shown_without() -> None:
    bare, timed = Identity("x", hashed("a")), Identity("x", hashed("a"), NOW)
    assert bare.stored == shown_id(bare.stored) == hashed("a")
    assert timed.stored != hashed("a") == shown_id(timed.stored)
    assert Identity("x", hashed("a"), NOW + 1).stored > Identity("x", hashed("f"), NOW).stored
    for given in ("wamid.1", "0123456789a-b", f"0123456789A-{hashed('a')}", f"-{hashed('a')}"):
        assert shown_id(given) == given


def test_only_what_the_body_says_is_in_an_id() -> None:
    for provider, document in (
        ("gateway", {"event": "message_received", "data": {"timestamp": NOW}}),
        ("hkreach", {"event": "leads.status", "data": {"time": NOW // 1_000}}),
    ):
        body = json.dumps(document).encode()
        identity = SCHEMES.of(provider).identify({}, document, body)
        assert (identity.event_id, identity.at) == (hashlib.sha256(body).hexdigest(), NOW)
    for data in ({}, {"timestamp": "soon"}, {"timestamp": -1}, {"timestamp": 10**30}, []):
        document = {"event": "message_received", "data": data}
        assert SCHEMES.of("gateway").identify({}, document, b"x").at == 0


def test_copies_are_known_and_others_are_not_across_a_restart(tmp_path: Path) -> None:
    # all of one moment, as a second's worth is where only seconds are told
    bodies = [body_of("gateway", number) for number in range(10, 50)]
    bench = Bench(tmp_path / "d.db")
    bench.store(*bodies, bodies[7])
    bench.writer.close()
    again = Bench(tmp_path / "d.db")
    again.store(bodies[39], *bodies[:2])
    again.writer.close()
    copies = [(Verdict.DUPLICATE, one) for one in (8, 40, 1, 2)]
    assert told(again.stored()) == [(Verdict.ACCEPTED, None)] * 40 + copies
    assert len(set(stored_ids(again))) == 40
    assert [one.row.event_id for one in again.stored()][:40] == [
        hashlib.sha256(body).hexdigest() for body in bodies
    ]


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file in which a version that knew no times stored three deliveries."""
    path = tmp_path / "d.db"
    with monkeypatch.context() as before:
        before.setattr(deliveries, "STEPS", deliveries.STEPS[:3])
        before.setattr(deliveries, "VERSION", 3)
        before.setattr(Identity, "stored", property(lambda one: one.event_id))
        bench = Bench(path)
        bench.store(*(body_of("gateway", number) for number in range(2)))
        bench.store(b"no json", body_of("recoverleadx", 1), account=leads())
        bench.writer.close()
        assert stored_ids(bench)[0] == hashlib.sha256(body_of("gateway", 0)).hexdigest()
    return path


def leads() -> HookAccount:
    return HookAccount("leads", "recoverleadx")


def test_a_copy_of_what_an_older_version_stored_is_known(older: Path) -> None:
    bench = Bench(older)
    bench.store(body_of("gateway", 1), body_of("gateway", 5), body_of("gateway", 0))
    bench.writer.close()
    bench = Bench(older)  # and by the next receiver, which upgrades nothing
    bench.store(body_of("gateway", 0), body_of("gateway", 5), body_of("gateway", 6))
    rows = bench.stored()
    bench.writer.close()
    assert told(rows[4:]) == [
        (Verdict.DUPLICATE, 2), (Verdict.ACCEPTED, None), (Verdict.DUPLICATE, 1),
        (Verdict.DUPLICATE, 1), (Verdict.DUPLICATE, 6), (Verdict.ACCEPTED, None),
    ]  # fmt: skip
    assert [rows[at].answer for at in (4, 6)] == [rows[1].answer, rows[0].answer]
    assert len({one.row.event_id for one in rows[:3:2] + rows[6:7]}) == 2  # shown alike


def test_once_the_older_ones_are_forgotten_they_are_looked_for_no_more(older: Path) -> None:
    bench = Bench(older)
    assert bench.read(holds_untimed)
    bench.store(body_of("gateway", 9), at=NOW + 20 * DAY)
    bench.job(rework.forget(Retention(), NOW + 31 * DAY))
    assert [one.row.id for one in bench.stored()] == [5]
    assert not bench.read(holds_untimed)
    bench.writer.close()
    bench = Bench(older)
    bench.store(body_of("gateway", 9), body_of("gateway", 0))
    bench.writer.close()
    assert told(bench.stored())[1:] == [(Verdict.DUPLICATE, 5), (Verdict.ACCEPTED, None)]


def test_an_older_file_is_filtered_by_verdict_before_and_after(older: Path) -> None:
    wanted = DeliveryFilter(verdicts=(Verdict.ACCEPTED, Verdict.MALFORMED, Verdict.UNVERIFIED))

    def shown(connection: Connection) -> list[int]:
        return [row.id for row in reads.page(connection, wanted).rows]

    connection = deliveries.read_deliveries(older, FILE_KEY)
    assert shown(connection) == [4, 3, 2, 1]
    connection.close()
    connection = open_deliveries(older, FILE_KEY)
    assert shown(connection) == [4, 3, 2, 1]
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "deliveries_acted" in names and "deliveries_verdict" not in names
    connection.close()


def frames_of_a_commit(path: Path, timed: bool) -> int:
    """Pages that a commit of 16 writes into the log, after 1,600 that came before."""
    connection = open_deliveries(path, FILE_KEY)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    log = path.with_name(f"{path.name}-wal")

    def commit(rows: int) -> int:
        before = log.stat().st_size
        connection.execute("BEGIN IMMEDIATE")
        ledger = Ledger(connection)
        ids = [ledger.next_id() for _ in range(rows)]
        identities = [Identity("e", hashed(str(one)), NOW + one if timed else 0) for one in ids]
        values: list[list[Any]] = [
            [one, "gateway", "gateway", NOW, "e", identity.stored, "accepted", 200, None, 9, 9]
            for one, identity in zip(ids, identities, strict=True)
        ]
        ledger.insert("deliveries", ROW_COLUMNS, values)
        payloads = [[one, "[]", b"x" * 1_000, b"{}", "{}"] for one in ids]
        ledger.insert("payloads", PAYLOAD_COLUMNS, payloads)
        ledger.close()
        connection.execute("COMMIT")
        return (log.stat().st_size - before) // FRAME

    try:
        for _ in range(100):
            commit(16)
        return max(commit(16) for _ in range(5))
    finally:
        connection.close()


def test_a_commit_writes_few_pages_where_ids_have_times(tmp_path: Path) -> None:
    bare = frames_of_a_commit(tmp_path / "bare.db", timed=False)
    timed = frames_of_a_commit(tmp_path / "timed.db", timed=True)
    assert timed < 0.75 * bare
