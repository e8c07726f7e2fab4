"""Throws bodies and raw byte streams at the receiver until it errs, or until they are used up.

    python -m tests.end2end.fuzz_receiver [--bodies 1000000] [--posted 100000] [--streams 100000]
        [--seed 1] [--state FILE] [--at-once 2]

Bodies go through the very judgement that a request gets, over all five schemes, changed from
documented ones; some of them are also posted to a real receiver process, whose answers must be
what the judgement says. Streams go to a real one too. No body may raise, none without its proof
may be answered 200, none that is no JSON object may be called anything but malformed, and no
stream may be accepted or stop the process.

The work is cut into parts, each with a seed of its own, that run in processes side by side. With
``--state`` the parts that are done are noted there, and a run that was broken off goes on after
them. Prints one JSON line; exit status 1 on a fault. ``make test`` runs a short form
(test_receiver_kill.py).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from app.domain.hooks import HookAccount, Verdict
from app.receiver import answers
from app.receiver.intake import STATUS, judge
from app.receiver.schemes import Schemes
from tests.payloads import payloads
from tests.receiver_process import Home, running
from tests.signing import KEY, PROVIDERS, SECRET, headers_for, lowered

Seed = int | str
# how much one part holds: a minute at most
_PARTS = {"bodies": 25_000, "posted": 10_000, "streams": 10_000}
_AT_ONCE = 48
_PATIENCE_S = 30.0
_ODD = [
    b"null", b"true", b"-1", b"1e400", b"NaN", b"[]", b"{}", b'""', b'"\\ud800"', b'"\\u0000"',
    b"[" * 70, b"9" * 5_000, b'{"id":' * 40, b"\xff", b"\x00", b'"' + b"x" * 300 + b'"',
]  # fmt: skip
_PIECES = [
    b"POST /hooks/%s HTTP/1.1\r\n", b"GET /healthz HTTP/1.1\r\n\r\n", b"Content-Length: 2\r\n",
    b"Content-Length: 99999999999\r\n", b"Transfer-Encoding: chunked\r\n", b"\r\n", b"{}",
    b"Expect: 100-continue\r\n", b"Connection: close\r\n", b"2\r\n{}\r\n", b": \r\n",
    b"0\r\n\r\n", b"\x16\x03\x01",
    b"X-Api-Key: almost\r\n", b"HTTP/1.1 200 OK\r\n", b"Upgrade: x\r\nConnection: upgrade\r\n",
]  # fmt: skip


def hostile(number: int, seed: Seed) -> Iterator[tuple[str, bytes, dict[str, str], bool]]:
    """``number`` changed bodies: provider, body, headers, and whether they prove it."""
    chance = random.Random(seed)
    sources = [
        (provider, json.dumps(case["body"]).encode())
        for provider in PROVIDERS
        for case in payloads(provider).values()
    ]
    for at in range(number):
        provider, source = chance.choice(sources)
        body = changed(source, chance)
        signed = bool(at % 2)
        proven = body if signed else body + b" "
        headers = headers_for(provider, proven, key=KEY if signed else b"another key")
        yield provider, body, headers, signed


class Judging:
    """The receiver's own judgement, without its process."""

    def __init__(self) -> None:
        self._schemes = Schemes()
        self._accounts = {name: HookAccount("a", name, (SECRET,), (KEY,)) for name in PROVIDERS}

    def status(self, provider: str, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        """The status that a body gets, and what is wrong with the judgement (mostly nothing)."""
        now = int(time.time() * 1000)
        scheme = self._schemes.of(provider)
        judgement = judge(scheme, self._accounts[provider], lowered(headers), body, now)
        wrong = (judgement.verdict is Verdict.MALFORMED) != (judgement.document is None)
        return STATUS[judgement.verdict], f"wrongly read: {body[:200]!r}" if wrong else ""


def fuzz_bodies(number: int, seed: Seed) -> list[str]:
    """Judges ``number`` changed bodies; gives what went wrong."""
    judging, faults = Judging(), []
    for provider, body, headers, signed in hostile(number, seed):
        status, wrong = judging.status(provider, body, headers)
        if not signed and status == 200:
            faults.append(f"accepted without a proof: {body[:200]!r}")
        if wrong:
            faults.append(wrong)
    return faults


def changed(body: bytes, chance: random.Random) -> bytes:
    """The body with a few bytes or values replaced, cut, doubled or swapped."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(body) + 1)
        end = min(len(body), start + chance.randrange(20))
        kind = chance.randrange(5)
        if kind == 0:
            body = body[:start] + chance.randbytes(chance.randrange(4)) + body[end:]
        elif kind == 1:
            body = body[:start] + body[end:]
        elif kind == 2:
            body = body[:end] + body[start:]
        else:
            marks = [at for at, byte in enumerate(body) if byte in b':,[{"']
            cut = chance.choice(marks) + 1 if marks else start
            stop = next((at for at in marks if at > cut), len(body))
            body = body[:cut] + chance.choice(_ODD) + body[stop:]
    return body


def raw_streams(number: int, token: bytes, seed: Seed) -> Iterator[bytes]:
    """Pieces of HTTP and noise, none of which proves anything."""
    chance = random.Random(seed)
    for _ in range(number):
        yield b"".join(
            chance.choice(_PIECES).replace(b"%s", token)
            if chance.random() < 0.8
            else chance.randbytes(chance.randrange(30))
            for _ in range(chance.randrange(1, 9))
        )


def fuzz_streams(number: int, folder: Path, seed: Seed) -> list[str]:
    """Sends ``number`` streams to a real receiver, each down its own line; gives the faults."""

    def thrown(home: Home) -> Iterator[_Throw]:
        token = home.tokens()["gateway"].encode()
        for stream in raw_streams(number, token, seed):
            yield _Throw(stream, last=True)

    def wrong(throw: _Throw) -> str:
        healthy = throw.came.count(answers.HEALTHY)
        accepted = throw.came.count(b"HTTP/1.1 200") - healthy
        return f"answered 200: {throw.stream!r}" if accepted else ""

    return _at_a_receiver(folder, thrown, wrong)


def fuzz_posts(number: int, folder: Path, seed: Seed) -> list[str]:
    """Posts ``number`` changed bodies to a real receiver; its answers must be the judgement's."""
    judging = Judging()

    def thrown(home: Home) -> Iterator[_Throw]:
        tokens = home.tokens()
        batch: list[tuple[bytes, int]] = []
        for at, (provider, body, headers, _) in enumerate(hostile(number, seed), 1):
            lines = [f"POST /hooks/{tokens[provider]} HTTP/1.1", "Host: here"]
            lines += [f"{name}: {value}" for name, value in headers.items()]
            head = "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode()
            batch.append((head + body, judging.status(provider, body, headers)[0]))
            # twenty down one line, the answers come in their order
            if len(batch) == 20 or at == number:
                stream = b"".join(request for request, _ in batch)
                yield _Throw(stream, wanted=[status for _, status in batch])
                batch = []

    def wrong(throw: _Throw) -> str:
        got = [int(part[:3]) for part in throw.came.split(b"HTTP/1.1 ")[1:]]
        return "" if got == throw.wanted else f"wanted {throw.wanted}, got {got}"

    return _at_a_receiver(folder, thrown, wrong, may_accept=True)


class _Throw(asyncio.Protocol):
    """Sends a stream and collects what comes: to the end, or as many answers as are wanted."""

    def __init__(
        self, stream: bytes, *, wanted: list[int] | None = None, last: bool = False
    ) -> None:
        self.stream, self.wanted, self.came = stream, wanted, b""
        self._last = last
        self._transport: asyncio.Transport | None = None
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(self.stream)
        if self._last:
            transport.write_eof()

    def data_received(self, data: bytes) -> None:
        self.came += data
        if self.wanted is not None and self.came.count(b"HTTP/1.1 ") >= len(self.wanted):
            assert self._transport is not None
            self._transport.close()

    def connection_lost(self, error: Exception | None) -> None:
        # the receiver may cut off what makes no sense
        if not self.done.done():
            self.done.set_result(None)


def _at_a_receiver(
    folder: Path,
    thrown: Callable[[Home], Iterator[_Throw]],
    wrong: Callable[[_Throw], str],
    *,
    may_accept: bool = False,
) -> list[str]:
    """Throws everything at a real receiver, some at once; what was wrong with its answers."""
    home, faults = Home(folder), []

    async def throw(port: int) -> None:
        loop = asyncio.get_running_loop()
        throws = thrown(home)

        async def line() -> None:
            for one in throws:
                try:
                    async with asyncio.timeout(_PATIENCE_S):
                        await loop.create_connection(lambda: one, "127.0.0.1", port)  # noqa: B023 - used up at once
                        await one.done
                except (TimeoutError, ConnectionError) as error:
                    faults.append(f"{type(error).__name__} at {one.stream[:2_000]!r}")
                    return
                if found := wrong(one):
                    faults.append(found)

        async with asyncio.TaskGroup() as group:
            for _ in range(_AT_ONCE):
                group.create_task(line())

    with running(home) as child:
        asyncio.run(throw(child.port))
        if child.process.poll() is not None:
            faults.append("the receiver ended")
    if child.process.returncode != 0:
        faults.append(f"the receiver ended with {child.process.returncode}")
    if not may_accept:
        faults += [f"accepted: {one.body!r}" for one in home.stored() if one.row.status == 200]
    return faults


def _part(kind: str, number: int, seed: str) -> list[str]:
    if kind == "bodies":
        return fuzz_bodies(number, seed)
    with tempfile.TemporaryDirectory() as folder:
        work = fuzz_posts if kind == "posted" else fuzz_streams
        return work(number, Path(folder) / "home", seed)


def main() -> int:
    """The long form."""
    parser = argparse.ArgumentParser(description="Fuzzes the receiver.")
    parser.add_argument("--bodies", type=int, default=1_000_000)
    parser.add_argument("--posted", type=int, default=100_000)
    parser.add_argument("--streams", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--state", type=Path, help="where done parts are noted")
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 1)
    args = parser.parse_args()
    done: dict[str, list[str]] = {}
    if args.state is not None and args.state.exists():
        lines = args.state.read_text("utf-8").splitlines()
        done = {one["part"]: one["faults"] for one in map(json.loads, lines)}
    wanted: dict[str, tuple[str, int]] = {}
    for kind, size in _PARTS.items():
        total = getattr(args, kind)
        for at in range(0, total, size):
            number = min(size, total - at)
            wanted[f"{args.seed}/{kind}/{at // size}/{number}"] = (kind, number)
    began = time.monotonic()
    # none of this process's threads and sockets in the others
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(args.at_once, mp_context=context) as pool:
        running_parts = {
            pool.submit(_part, *what, name): name
            for name, what in wanted.items()
            if name not in done
        }
        for future in as_completed(running_parts):
            name = running_parts[future]
            done[name] = future.result()
            if args.state is not None:
                with args.state.open("a", encoding="utf-8") as notes:
                    notes.write(json.dumps({"part": name, "faults": done[name]}) + "\n")
            sys.stderr.write(f"{len(done)}/{len(wanted)} {name} {time.monotonic() - began:.0f} s\n")
    faults = [fault for name in wanted for fault in done[name]]
    found = {
        "bodies": args.bodies,
        "posted": args.posted,
        "streams": args.streams,
        "seconds": round(time.monotonic() - began),
        "faults": faults[:20],
    }
    sys.stdout.write(json.dumps(found) + "\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
