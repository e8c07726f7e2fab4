"""When the receiver listened: stretches, gaps between them, and the echo of a nonce."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.echo import FIELD, echo
from app.receiver.presence import BEAT_SECONDS, Presence
from app.store import delivery_reads as reads
from app.store.connection import Connection
from app.store.deliveries import open_deliveries, read_deliveries
from tests.unit.receiver.stage import FILE_KEY, request, staged
from tests.unit.receiver.test_writer import Bench
from tests.waiting import until

BEAT = round(BEAT_SECONDS * 1_000)
START = 1_780_000_000_000


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "deliveries.db")
    yield made
    made.writer.close()


def stretches(folder: Path) -> list[tuple[int, int]]:
    connection = read_deliveries(folder / "deliveries.db", FILE_KEY)
    try:
        return reads.listened(connection)
    finally:
        connection.close()


def test_beats_make_one_stretch_and_sleep_makes_another(bench: Bench) -> None:
    presence = Presence(START)
    for number in range(5):
        bench.job(presence.beat(START + number * BEAT))
    woken = START + 4 * BEAT + 3_600_000
    bench.job(presence.beat(woken))
    bench.job(presence.beat(woken + BEAT))
    assert bench.read(reads.listened) == [(START, START + 4 * BEAT), (woken, woken + BEAT)]
    # a clock that is set back begins anew instead of making a stretch that ends before it began
    bench.job(presence.beat(START + 60_000))
    assert (START + 60_000, START + 60_000) in bench.read(reads.listened)


async def test_a_run_is_noted_from_its_start_to_its_end(tmp_path: Path) -> None:
    async with staged(tmp_path):
        await until(lambda: len(stretches(tmp_path)) == 1)
    first = stretches(tmp_path)
    async with staged(tmp_path):
        await until(lambda: len(stretches(tmp_path)) == 2)
    second = stretches(tmp_path)
    assert second[0] == first[0] and second[1][0] >= first[0][1]


def test_a_file_of_an_older_version_knows_when_something_came(tmp_path: Path) -> None:
    from app.store import deliveries

    path = tmp_path / "deliveries.db"
    connection = deliveries.connect(path, FILE_KEY)
    connection.execute("BEGIN")
    deliveries.STEPS[0](connection)
    for number, at in ((1, START), (2, START + 5_000)):
        connection.execute(
            "INSERT INTO deliveries VALUES (?,'a','p',?,'e',?,'accepted',200,NULL,1,1,NULL,NULL)",
            (number, at, f"id{number}"),
        )
    connection.execute("PRAGMA user_version = 1")
    connection.execute("COMMIT")
    connection.close()
    upgraded: Connection = open_deliveries(path, FILE_KEY)
    assert reads.listened(upgraded) == [(START, START + 5_000)]
    upgraded.close()


async def test_a_nonce_comes_back_with_an_echo_of_this_folder_only(tmp_path: Path) -> None:
    key, nonce = b"k" * 32, "n" * 32
    async with staged(tmp_path, echo_key=key) as stage:
        hook = f"/hooks/token-gateway?{FIELD}={nonce}"
        answer = await stage.exchange(request("GET", hook))
        assert (answer.status, answer.json["echo"]) == (405, echo(key, nonce))
        health = await stage.exchange(request("GET", f"/healthz?{FIELD}={nonce}"))
        assert (health.status, health.json["echo"]) == (200, echo(key, nonce))
        assert "echo" not in (await stage.exchange(request("GET", "/healthz"))).json
        bad = await stage.exchange(request("GET", f"/healthz?{FIELD}=short"))
        assert (bad.status, "echo" in bad.json) == (200, False)
        unknown = await stage.exchange(request("GET", f"/hooks/nobody?{FIELD}={nonce}"))
        assert (unknown.status, "echo" in unknown.json) == (404, False)
        assert stage.stored() == []
    assert echo(b"other" * 7, nonce) != echo(key, nonce) and echo(b"", nonce) == ""
