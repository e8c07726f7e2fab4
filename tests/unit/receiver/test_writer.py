"""The writer: groups, faults of one among many, numbers that are never used again, rework."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.domain.hooks import HookAccount, Verdict
from app.domain.retention import Retention
from app.receiver import rework
from app.receiver import writer as writer_module
from app.receiver.answers import Asked
from app.receiver.intake import judge
from app.receiver.ledger import Ledger
from app.receiver.schemes import Schemes
from app.receiver.writer import Arrival, DeliveryWriter, Job
from app.store import delivery_reads as reads
from app.store.connection import Connection
from app.store.deliveries import read_deliveries
from app.store.delivery_reads import Delivery
from tests.signing import KEY, SECRET, headers_for, lowered
from tests.unit.receiver.stage import FILE_KEY, staged
from tests.unit.receiver.test_answers import body_of
from tests.waiting import wait_until

SCHEMES = Schemes()
ACCOUNT = HookAccount("gateway", "gateway", (), (KEY,))
DAY = 86_400_000
NOW = 1_780_000_000_000


class Picky:
    """Fails for one body, as a bug of ours would."""

    def answer(self, connection: Connection, asked: Asked) -> Mapping[str, str]:
        if asked.document.get("data", {}).get("body") == "n 3":
            raise KeyError("a bug")
        return {"response": "yes"}


class Bench:
    """A writer whose calls to the loop are run at once, in its own thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.committed: list[int] = []
        self.writer = DeliveryWriter(
            path, FILE_KEY, lambda call: call(), answerer=Picky(), committed=self.committed.append
        )

    def store(self, *bodies: bytes, account: HookAccount = ACCOUNT, at: int = NOW) -> list[int]:
        """Puts bodies and waits; gives the statuses."""
        settled: dict[int, int] = {}
        for place, body in enumerate(bodies):
            headers = headers_for(account.provider, body, at=at / 1000)
            scheme = SCHEMES.of(account.provider)
            judgement = judge(scheme, account, lowered(headers), body, at)

            def done(arrival: Arrival, place: int = place) -> None:
                settled[place] = arrival.status

            kept = list(headers.items())
            self.writer.put(Arrival(account, at, kept, body, judgement, 0.0, done))
        wait_until(lambda: len(settled) == len(bodies))
        return [settled[place] for place in range(len(bodies))]

    def job(self, job: Job) -> Any:
        """Runs a job and gives its result."""
        results: list[Any] = []
        self.writer.run(job, results.append)
        return wait_until(lambda: results)[0]

    def read(self, work: Callable[[Connection], Any]) -> Any:
        """Reads on a connection of its own."""
        connection = read_deliveries(self.path, FILE_KEY)
        try:
            return work(connection)
        finally:
            connection.close()

    def stored(self) -> list[Delivery]:
        """All of it, oldest first."""
        found: list[Delivery] = self.read(lambda one: list(reads.oldest_first(one)))
        return found


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "deliveries.db")
    yield made
    made.writer.close()


def test_a_fault_of_one_costs_the_others_nothing(bench: Bench, expected_logs: Any) -> None:
    expected_logs("could not be stored", logger="app.receiver.writer")
    hold = threading.Event()
    bench.writer.run(lambda ledger: hold.wait(60), lambda result: None)
    bodies = [body_of("gateway", number) for number in range(10, 16)]
    statuses: dict[int, int] = {}
    for place, body in enumerate(bodies):
        # a name that SQLite can't take stands for any mistake of ours
        account = HookAccount("\ud800" if place == 4 else "gateway", "gateway", (), (KEY,))
        judgement = judge(SCHEMES.of("gateway"), account, {"x-api-key": KEY.decode()}, body, NOW)

        def done(arrival: Arrival, place: int = place) -> None:
            statuses[place] = arrival.status

        bench.writer.put(Arrival(account, NOW, [], body, judgement, 0.0, done))
    hold.set()  # now all six are one group
    wait_until(lambda: len(statuses) == 6)
    assert statuses == {0: 200, 1: 200, 2: 200, 3: 200, 4: 503, 5: 200}
    assert [one.body for one in bench.stored()] == [*bodies[:4], bodies[5]]
    assert bench.read(reads.counts) == {Verdict.ACCEPTED: 5}


class Counted(threading.Event):
    """Stands for the moment that a commit waits for others: all that ``comes`` comes in it."""

    def __init__(self, comes: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._comes = comes
        self.waits = 0

    def wait(self, timeout: float | None = None) -> bool:
        self.waits += 1
        self._comes()
        return super().wait(60 if timeout is None else timeout)


def together(bench: Bench, size: int) -> None:
    """Has the writer commit so many at once."""
    hold, held = threading.Event(), threading.Event()
    done: list[Any] = []
    bench.writer.run(lambda ledger: (held.set(), hold.wait(60)), done.append)
    assert held.wait(60)
    before = len(bench.committed)
    for _ in range(size):
        bench.writer.run(lambda ledger: None, done.append)
    hold.set()
    wait_until(lambda: len(done) == 1 + size and len(bench.committed) > before + 1)


@pytest.mark.parametrize(("size", "awaited"), [(3, 8), (20, 20)])
def test_while_several_come_with_a_commit_the_next_waits_for_as_many(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, size: int, awaited: int
) -> None:
    monkeypatch.setattr(writer_module, "_APART_S", 3_600.0)  # the last one was just now
    alone = Counted()
    monkeypatch.setattr(bench.writer, "_enough", alone)
    for number in range(10, 15):  # each after the other: nobody is waited for
        assert bench.store(body_of("gateway", number)) == [200]
    wait_until(lambda: len(bench.committed) == 5)  # told after the senders, by the same thread
    together(bench, size)
    assert alone.waits == 0
    before = len(bench.committed)
    done: list[Any] = []

    def come() -> None:
        for _ in range(awaited - 1):
            bench.writer.run(lambda ledger: None, done.append)

    many = Counted(come)
    monkeypatch.setattr(bench.writer, "_enough", many)
    bench.writer.run(lambda ledger: None, done.append)
    # the last of them ends the wait, and all are one commit
    wait_until(lambda: len(done) == awaited and len(bench.committed) > before)
    assert many.waits == 1 and len(bench.committed) == before + 1


def test_where_the_last_commit_was_long_ago_nobody_waits(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer_module, "_APART_S", 0.0)
    come = Counted()
    monkeypatch.setattr(bench.writer, "_enough", come)
    bench.store(*(body_of("gateway", number) for number in range(10, 16)))
    bench.store(body_of("gateway", 16))
    assert come.waits == 0


def test_a_wait_for_more_ends_in_time_and_at_the_close(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    together(bench, 20)
    assert bench.store(body_of("gateway", 10)) == [200]  # nobody else comes
    monkeypatch.setattr(writer_module, "_APART_S", 3_600.0)
    together(bench, 20)
    waits = threading.Event()
    monkeypatch.setattr(bench.writer, "_enough", Counted(waits.set))
    settled: list[Any] = []
    bench.writer.run(lambda ledger: None, settled.append)
    assert waits.wait(60) and not settled
    bench.writer.close()
    assert settled == [None]


def test_a_delivery_is_kept_where_its_answer_fails(bench: Bench, expected_logs: Any) -> None:
    expected_logs("could not be decided", logger="app.receiver.writer")
    assert bench.store(body_of("gateway", 2), body_of("gateway", 3)) == [200, 200]
    answers = [json.loads(one.answer).get("response") for one in bench.stored()]
    assert answers == ["yes", None]


def test_numbers_are_not_used_again_after_all_was_forgotten(bench: Bench) -> None:
    bench.store(body_of("gateway", 0), body_of("gateway", 1))
    assert bench.job(rework.forget(Retention(), NOW + 31 * DAY)) is False
    assert bench.stored() == []
    assert bench.read(reads.counts) == {}
    bench.store(body_of("gateway", 0))
    assert [one.row.id for one in bench.stored()] == [3]


def test_retention_keeps_originals_while_copies_may_come(bench: Bench) -> None:
    assert Retention(days=1).milliseconds == 8 * DAY
    bench.store(body_of("gateway", 0))
    bench.job(rework.forget(Retention(days=1), NOW + 7 * DAY))
    assert len(bench.stored()) == 1


def test_pinned_deliveries_are_never_forgotten(bench: Bench) -> None:
    bench.store(body_of("gateway", 0), body_of("gateway", 1), b"not json 1", b"not json 2")
    assert bench.job(rework.keep([1, 3])) == 2
    bench.job(rework.forget(Retention(refused=1), NOW))
    bench.job(rework.forget(Retention(), NOW + 31 * DAY))
    assert [one.row.id for one in bench.stored()] == [1, 3]
    assert bench.job(rework.keep([])) == 0
    bench.job(rework.forget(Retention(), NOW + 31 * DAY))
    assert bench.stored() == [] and bench.read(reads.counts) == {}


def test_refused_deliveries_are_bounded_in_number(bench: Bench) -> None:
    bench.store(*[f"not json {number}".encode() for number in range(30)])
    bench.store(body_of("gateway", 0))
    bench.job(rework.forget(Retention(refused=10), NOW))
    kept = bench.stored()
    assert [one.row.verdict for one in kept] == [*[Verdict.MALFORMED] * 10, Verdict.ACCEPTED]
    assert kept[0].body == b"not json 20"


def test_replay_and_quarantine(bench: Bench) -> None:
    bench.store(body_of("gateway", 0), b"not json")
    failed = bench.job(rework.replay([1, 2, 9], SCHEMES.of))
    assert set(failed) == {2, 9}
    assert bench.job(rework.quarantine(1, "does not fit")) is True
    assert bench.job(rework.quarantine(2, "x")) is False
    first = bench.stored()[0]
    assert (first.row.verdict, first.proof["cause"]) == (Verdict.QUARANTINED, "does not fit")
    assert bench.job(rework.replay([1], SCHEMES.of)) == {}
    first = bench.stored()[0]
    assert (first.row.verdict, first.row.turned_for) == (Verdict.ACCEPTED, "replayed")
    assert bench.read(reads.counts) == {
        Verdict.ACCEPTED: 1, Verdict.MALFORMED: 1,
    }  # fmt: skip


def test_quarantined_ones_are_read_again_after_an_update_only(bench: Bench) -> None:
    bench.store(b'{"event":"message_received"}', body_of("gateway", 1))
    bench.job(rework.quarantine(2, "an older version could not read it"))
    assert bench.job(rework.read_quarantined_again("2.0", SCHEMES.of)) == 1
    assert [one.row.verdict for one in bench.stored()] == ["quarantined", "accepted"]
    bench.job(rework.quarantine(2, "again"))
    assert bench.job(rework.read_quarantined_again("2.0", SCHEMES.of)) == 0


def test_a_key_that_was_not_kept_proves_nothing_later(bench: Bench) -> None:
    bare = HookAccount("gateway", "gateway")
    body = body_of("gateway", 0)
    bench.store(body, account=bare)

    def mask(ledger: Ledger) -> None:
        ledger.connection.execute(
            "UPDATE payloads SET headers = ?", (json.dumps([["X-Api-Key", "…7890"]]),)
        )

    bench.job(mask)
    bench.job(rework.verify_again(ACCOUNT, SCHEMES.of("gateway"), 0))
    assert bench.stored()[0].row.verdict is Verdict.UNVERIFIED


def test_verified_later_as_of_the_time_it_came(bench: Bench) -> None:
    bare = HookAccount("recoverleadx", "recoverleadx")
    full = HookAccount("recoverleadx", "recoverleadx", (SECRET,))
    body = body_of("recoverleadx", 0)
    bench.store(body, body, account=bare)
    bench.job(rework.verify_again(full, SCHEMES.of("recoverleadx"), 0))
    first, second = bench.stored()
    assert (first.row.verdict, first.row.turned_for) == (Verdict.ACCEPTED, "verified")
    assert (second.row.verdict, second.row.duplicate_of) == (Verdict.DUPLICATE, first.row.id)
    assert bench.read(lambda one: [place for place, _ in reads.after(one, 2)]) == [3]


def test_counters_stay_in_step(bench: Bench) -> None:
    bench.store(*[body_of("gateway", number % 3) for number in range(40)])
    bench.store(b"x", b"[]", b'{"event":"nope"}', b'{"event":"message_sent"}')
    counted = bench.read(reads.counts)
    real: dict[Verdict, int] = {}
    for one in bench.stored():
        real[one.row.verdict] = real.get(one.row.verdict, 0) + 1
    assert counted == real
    newest = max(one.row.id for one in bench.stored())
    wait_until(lambda: bench.committed[-1] == newest)


async def test_news_are_merged(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        reader, writer = await asyncio.open_unix_connection(stage.news["unix"])
        lines: list[int] = []

        async def hear() -> None:
            while (line := await reader.readline()) and (not lines or lines[-1] < 400):
                lines.append(json.loads(line)["last"])

        hearing = asyncio.ensure_future(hear())

        async def send(start: int) -> None:
            for number in range(start, start + 25):
                assert (await stage.post("gateway", body_of("gateway", number))).status == 200

        began = asyncio.get_running_loop().time()
        await asyncio.gather(*(send(100 * at) for at in range(16)))
        spent = asyncio.get_running_loop().time() - began
        while lines[-1] < 400:
            await asyncio.sleep(0.01)
        hearing.cancel()
        writer.close()
        await asyncio.gather(hearing, return_exceptions=True)
        assert lines == sorted(set(lines))
        assert len(lines) <= spent / 0.010 + 3


def test_the_loop_hears_of_a_writer_that_died(tmp_path: Path) -> None:
    died = threading.Event()
    hooked: list[object] = []
    writer = DeliveryWriter(tmp_path / "d.db", FILE_KEY, lambda call: call(), died=died.set)

    def breaks(ledger: Ledger) -> None:
        raise SystemExit

    previous = threading.excepthook
    threading.excepthook = hooked.append
    try:
        writer.run(breaks, hooked.append)
        assert died.wait(60)
        writer.close()
    finally:
        threading.excepthook = previous
