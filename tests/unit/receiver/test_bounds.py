"""What slow, greedy and broken clients get, and that they harm nobody else."""

from __future__ import annotations

import asyncio
import functools
import json
from email.utils import formatdate
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.receiver.limits import Limits
from app.receiver.listener import Listener, http_date
from tests.signing import KEY, headers_for
from tests.unit.receiver.stage import Stage, read_answer, request, staged
from tests.unit.receiver.test_answers import body_of
from tests.waiting import until

QUICK = Limits(head_seconds=0.4, body_seconds=0.4, idle_seconds=0.6, linger_seconds=0.4)
HOOK = "/hooks/token-gateway"
PROOF = {"X-Api-Key": KEY.decode()}


def chunked(body: bytes, size: int, *, trailer: bytes = b"") -> bytes:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    coded = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    head = f"POST {HOOK} HTTP/1.1\r\nHost: x\r\nX-Api-Key: {KEY.decode()}\r\n"
    return (
        head.encode() + b"Transfer-Encoding: chunked\r\n\r\n" + coded + b"0\r\n" + trailer + b"\r\n"
    )


async def status_then_end(stage: Stage, raw: bytes) -> int:
    """The status of the one answer to ``raw``, after which the connection must end."""
    reader, writer = await stage.open()
    try:
        writer.write(raw)
        answer = await read_answer(reader)
        assert await reader.read() == b""
        return answer.status
    finally:
        writer.close()


async def test_a_declared_body_over_the_cap_is_refused_before_it_comes(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        head = f"POST {HOOK} HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n".encode()
        assert await status_then_end(stage, head) == 413
        assert stage.stored() == []


@pytest.mark.parametrize("size", [65_536, 1_000])
async def test_a_streamed_body_over_the_cap_is_refused(tmp_path: Path, size: int) -> None:
    async with staged(tmp_path) as stage:
        assert await status_then_end(stage, chunked(b"x" * 1_048_577, size)) == 413
        assert stage.stored() == []
        assert (await stage.post("gateway", body_of("gateway"))).status == 200


async def test_a_body_of_exactly_the_cap_is_taken(tmp_path: Path) -> None:
    body = b'{"event":"message_sent","data":{"to":"1","from":"c","body":"'
    body += b"x" * (1_048_576 - len(body) - 3) + b'"}}'
    async with staged(tmp_path) as stage:
        assert (await stage.post("gateway", body)).status == 200
        (delivery,) = stage.stored()
        assert delivery.row.size == 1_048_576


async def test_chunks_make_the_same_delivery_and_trailers_prove_nothing(tmp_path: Path) -> None:
    body = body_of("gateway")
    async with staged(tmp_path) as stage:
        assert (await stage.exchange(chunked(body, 7))).status == 200
        raw = chunked(body, 50, trailer=b"X-Api-Key: " + KEY + b"\r\n")
        unproven = raw.replace(f"X-Api-Key: {KEY.decode()}\r\nTransfer".encode(), b"Transfer")
        assert (await stage.exchange(unproven)).status == 401
        assert [one.body for one in stage.stored()] == [body, body]


async def test_expect_continue(tmp_path: Path) -> None:
    body = body_of("gateway")
    async with staged(tmp_path) as stage:
        reader, writer = await stage.open()
        whole = request("POST", HOOK, body, {**PROOF, "Expect": "100-continue"})
        head, _, rest = whole.partition(b"\r\n\r\n")
        writer.write(head + b"\r\n\r\n")
        assert b"100 Continue" in await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 60)
        writer.write(rest)
        assert (await read_answer(reader)).status == 200
        writer.close()
        big = head.replace(str(len(body)).encode(), b"2000000").replace(HOOK.encode(), b"/none")
        assert await status_then_end(stage, big + b"\r\n\r\n") == 404


async def test_pipelined_requests_are_answered_in_their_order(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        reader, writer = await stage.open()
        raw = b""
        for number in range(30):
            raw += request("POST", HOOK, body_of("gateway", number), PROOF)
            raw += request("GET", "/healthz") + request("GET", HOOK)
        writer.write(raw)
        found = [(await read_answer(reader)).status for _ in range(90)]
        assert found == [200, 200, 405] * 30
        writer.close()
        texts = [json.loads(one.body)["data"]["body"] for one in stage.stored()]
        assert texts == [f"n {number}" for number in range(30)]


@pytest.mark.parametrize(
    "raw",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",  # a TLS hello
        b"NONSENSE\r\n\r\n",
        b"POST /hooks/x HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"POST /hooks/x HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"POST /hooks/x HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST /hooks/x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET /healthz HTTP/9.9\r\n\r\n",
    ],
)
async def test_what_is_not_http_is_a_bad_request(tmp_path: Path, raw: bytes) -> None:
    async with staged(tmp_path) as stage:
        assert await status_then_end(stage, raw) == 400
        assert (await stage.exchange(request("GET", "/healthz"))).status == 200


async def test_an_answer_comes_before_the_complaint_about_what_follows(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        reader, writer = await stage.open()
        writer.write(request("POST", HOOK, body_of("gateway"), PROOF) + b"garbage\r\n\r\n")
        assert [(await read_answer(reader)).status for _ in range(2)] == [200, 400]
        writer.close()


@pytest.mark.parametrize(
    "head",
    [
        b"GET /healthz HTTP/1.1\r\nX: " + b"a" * 40_000 + b"\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\n" + b"X: a\r\n" * 200 + b"\r\n",
        b"GET /" + b"a" * 300_000,
        b"GET /healthz?" + b"a" * 40_000 + b" HTTP/1.1\r\n\r\n",
    ],
)
async def test_heads_that_are_too_large(tmp_path: Path, head: bytes) -> None:
    async with staged(tmp_path) as stage:
        reader, writer = await stage.open()
        writer.write(head)
        assert (await read_answer(reader)).status == 431
        writer.close()


async def test_an_upgrade_is_not_offered(tmp_path: Path) -> None:
    upgrade = {**PROOF, "Connection": "Upgrade", "Upgrade": "h2c"}
    async with staged(tmp_path) as stage:
        assert await status_then_end(stage, request("GET", "/healthz", b"", upgrade)) == 200
        raw = request("POST", HOOK, body_of("gateway"), upgrade)
        assert await status_then_end(stage, raw) == 400
        assert stage.stored() == []


@pytest.mark.parametrize(
    "first",
    [b"POST /hooks/tok", request("POST", HOOK, b"x" * 100, PROOF)[:-50]],
    ids=["head", "body"],
)
async def test_too_slow_is_told_so_even_where_bytes_drip(tmp_path: Path, first: bytes) -> None:
    async with staged(tmp_path, limits=QUICK) as stage:
        reader, writer = await stage.open()
        writer.write(first)
        answer = asyncio.ensure_future(read_answer(reader))
        while not answer.done():  # for ever, if each byte gave it more time
            writer.write(b"a")
            await asyncio.wait([answer], timeout=0.05)
        assert (await answer).status == 408
        writer.close()


async def test_empty_lines_keep_no_connection(tmp_path: Path) -> None:
    async with staged(tmp_path, limits=QUICK) as stage:
        reader, writer = await stage.open()
        writer.write(request("GET", "/healthz"))
        await read_answer(reader)
        ended = asyncio.ensure_future(reader.read())
        while not ended.done():  # for ever, if each line gave it more time
            writer.write(b"\r\n")
            await asyncio.wait([ended], timeout=0.05)
        writer.close()


async def test_an_idle_connection_is_closed_without_a_word(tmp_path: Path) -> None:
    async with staged(tmp_path, limits=QUICK) as stage:
        reader, writer = await stage.open()
        writer.write(request("GET", "/healthz"))
        await read_answer(reader)
        assert await reader.read() == b""
        writer.close()


async def test_two_hundred_slow_clients_delay_nobody(tmp_path: Path) -> None:
    patient = Limits(head_seconds=600, body_seconds=600)
    async with staged(tmp_path, limits=patient) as stage:
        slow = [await stage.open() for _ in range(200)]
        for place, (_, writer) in enumerate(slow):
            raw = request("POST", HOOK, b"x" * 500, PROOF)
            writer.write(raw[: 10 + place])
        for number in range(100):
            assert (await stage.post("gateway", body_of("gateway", number))).status == 200
        # all of them are waited for still
        assert all(not reader.at_eof() for reader, _ in slow)
        for _, writer in slow:
            writer.close()


async def test_more_connections_than_allowed_push_out_the_longest_waiting(tmp_path: Path) -> None:
    limits = Limits(connections=20)
    async with staged(tmp_path, limits=limits) as stage:
        idle = [await stage.open() for _ in range(40)]
        await until(lambda: len(stage.receiver._listener._connections) >= 20)  # type: ignore[union-attr]
        assert (await stage.post("gateway", body_of("gateway"))).status == 200
        first_reader = idle[0][0]
        assert await asyncio.wait_for(first_reader.read(), 60) == b""
        for _, writer in idle:
            writer.close()


def _holds(listener: Listener, size: int) -> bool:
    return listener._held == size


async def test_memory_for_bodies_is_bounded_over_all_connections(tmp_path: Path) -> None:
    async with staged(tmp_path, limits=Limits(held=300_000)) as stage:
        open_ones = []
        listener = stage.receiver._listener
        assert listener is not None
        for number in range(3):
            # one after the other, so that one is the first
            await until(functools.partial(_holds, listener, number * 119_999))
            reader, writer = await stage.open()
            writer.write(request("POST", HOOK, b"x" * 120_000, PROOF)[:-1])
            open_ones.append((reader, writer))
        tasks = [asyncio.ensure_future(read_answer(reader)) for reader, _ in open_ones]
        done, waiting = await asyncio.wait(
            tasks,
            return_when=asyncio.FIRST_COMPLETED,
        )
        assert {task.result().status for task in done} == {503}
        # the one that has been at it for longest gave way to the last
        [gone] = done
        assert gone is tasks[0]
        assert (await stage.post("gateway", body_of("gateway", 8))).status == 200
        for _, writer in open_ones:
            writer.close()
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await until(lambda: listener._held == 0)
        assert (await stage.post("gateway", body_of("gateway"))).status == 200


async def test_a_client_that_reads_nothing_is_cut_off(tmp_path: Path) -> None:
    limits = Limits(write_seconds=0.5, head_seconds=0.5)
    async with staged(tmp_path, limits=limits) as stage:
        reader, writer = await stage.open()
        transport = writer.transport
        reader._limit = 1  # the stream stops reading at once
        sent = 0
        await until(lambda: stage.receiver._listener._connections)  # type: ignore[union-attr]
        while stage.receiver._listener._connections and sent < 400_000:  # type: ignore[union-attr]
            if transport.get_write_buffer_size() < 100_000:
                writer.write(request("GET", "/healthz") * 500)
                sent += 500
            await asyncio.sleep(0.01)
        await until(lambda: not stage.receiver._listener._connections)  # type: ignore[union-attr]
        transport.abort()


async def test_a_delivery_whose_sender_went_away_is_kept(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        _, writer = await stage.open()
        writer.write(request("POST", HOOK, body_of("gateway"), PROOF))
        await writer.drain()
        writer.close()
        await until(lambda: len(stage.stored()) == 1)


async def test_half_closed_senders_get_their_answer(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        reader, writer = await stage.open()
        writer.write(request("POST", HOOK, body_of("gateway"), PROOF))
        writer.write_eof()
        assert (await read_answer(reader)).status == 200
        writer.close()


async def test_stopping_answers_what_was_taken(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        connections = [await stage.open() for _ in range(20)]
        for number, (_, writer) in enumerate(connections):
            writer.write(request("POST", HOOK, body_of("gateway", number), PROOF))
        await until(lambda: len(stage.receiver._listener._connections) == 20)  # type: ignore[union-attr]
        reading = [asyncio.ensure_future(read_answer(reader)) for reader, _ in connections]
        await asyncio.sleep(0)
        await stage.receiver.stop()
        answers = await asyncio.gather(*reading, return_exceptions=True)
        acknowledged = sum(getattr(one, "status", 0) == 200 for one in answers)
        assert len(stage.stored()) >= acknowledged
        for _, writer in connections:
            writer.close()


PIECES = st.one_of(
    st.binary(max_size=60),
    st.sampled_from([
        b"POST /hooks/token-gateway HTTP/1.1\r\n", b"GET /healthz HTTP/1.1\r\n\r\n",
        b"Content-Length: 5\r\n", b"Transfer-Encoding: chunked\r\n", b"\r\n", b"\r\n\r\n",
        b"0\r\n\r\n",
        b"Expect: 100-continue\r\n", b"Connection: close\r\n",
        b"Connection: Upgrade\r\nUpgrade: x\r\n",
        b"5\r\nhello\r\n", b"ffffffffffffffffff\r\n", b"X-Api-Key: " + KEY[:-1] + b"\r\n", b"{}",
        b"Content-Length: 18446744073709551616\r\n", b": \r\n", b"\x00", b"HTTP/1.1\r\n",
    ]),
)  # fmt: skip


def test_streams_of_any_bytes_are_never_accepted(tmp_path: Path) -> None:
    """The short form of the fuzz run: no crash, no 200 for a hook, still serving afterwards."""

    async def run_all(streams: list[list[bytes]], folder: Path) -> None:
        async with staged(folder, limits=QUICK) as stage:
            for pieces in streams:
                reader, writer = await stage.open()
                try:
                    for piece in pieces:
                        writer.write(piece)
                    writer.write_eof()
                    await asyncio.wait_for(reader.read(), 60)
                except ConnectionError:
                    pass
                finally:
                    writer.close()
            assert (await stage.exchange(request("GET", "/healthz"))).status == 200
            assert not [one for one in stage.stored() if one.row.status == 200]

    @settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(st.lists(PIECES, max_size=8), min_size=5, max_size=25))
    def fuzz(streams: list[list[bytes]]) -> None:
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        asyncio.run(run_all(streams, folder))

    fuzz()


def test_bodies_of_any_bytes_get_the_right_status(tmp_path: Path) -> None:
    async def post_all(bodies: list[bytes], folder: Path) -> None:
        async with staged(folder) as stage:
            for provider in ("quixess", "gateway", "recoverleadx"):
                for body in bodies:
                    status = (await stage.post(provider, body)).status
                    assert status == (200 if _is_object(body) else 400)
                    forged = headers_for(provider, body + b" ", key=b"x" * 20)
                    assert (await stage.post(provider, body, forged)).status in (400, 401)

    @settings(max_examples=10)
    @given(st.lists(st.one_of(st.binary(max_size=80), st.builds(_coded, JSON)), max_size=12))
    def fuzz(bodies: list[bytes]) -> None:
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        asyncio.run(post_all(bodies, folder))

    fuzz()


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


def _coded(value: object) -> bytes:
    return json.dumps(value).encode()


def _is_object(body: bytes) -> bool:
    try:
        return isinstance(json.loads(body.decode()), dict)
    except ValueError:
        return False


@pytest.mark.parametrize("at", [0.0, 951_782_400.0, 1_798_761_599.9, 1_773_147_971.932])
def test_the_date_is_the_one_of_the_standard(at: float) -> None:
    assert http_date(at) == formatdate(at, usegmt=True)
