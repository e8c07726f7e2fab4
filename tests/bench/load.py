"""A cheap load generator in a process of its own: keep-alive connections, bodies made beforehand.

    python -m tests.bench.load PORT PATH SECONDS CONNECTIONS RATE FIRST

RATE 0 sends as fast as answers come (one under way per connection). Every body is an event of
its own, numbered from FIRST. Prints one JSON line: answers, how many were not 200, answers a
second, and p50, p99 and slowest in milliseconds.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.signing import KEY

ROOT = Path(__file__).resolve().parents[2]
_PADDING = b"x" * 850  # some 1 KB in all, as deliveries are
_PEOPLE = 300


class _Line(asyncio.Protocol):
    """One connection: the next request leaves when the last one is answered."""

    def __init__(self, load: _Load) -> None:
        self._load = load
        self._transport: asyncio.Transport | None = None
        self._sent = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._load.idle.append(self)
        self._load.pump()

    def send(self, request: bytes) -> None:
        assert self._transport is not None
        self._sent = time.perf_counter()
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        # answers are small and come whole: the head names the status
        if not data.startswith(b"HTTP/1.1 "):
            return
        self._load.answered(data.startswith(b"HTTP/1.1 200"), time.perf_counter() - self._sent)
        self._load.idle.append(self)
        self._load.pump()

    def connection_lost(self, error: Exception | None) -> None:
        self._load.lost += 1

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class _Load:
    def __init__(self, path: str, first: int, rate: float) -> None:
        self._head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            f"X-Api-Key: {KEY.decode()}\r\nContent-Length: "
        ).encode()
        self._number = first
        self._rate = rate
        self._began = time.perf_counter()
        self.idle: list[_Line] = []
        self.times: list[float] = []
        self.refused = 0
        self.lost = 0
        self.over = False

    def pump(self) -> None:
        """Sends on idle connections whatever is due."""
        while self.idle and not self.over:
            if self._rate:
                due = (time.perf_counter() - self._began) * self._rate
                if len(self.times) + self._under_way() >= due:
                    return
            self.idle.pop().send(self._request())

    def _under_way(self) -> int:
        return self.lines - len(self.idle)

    lines = 0

    def answered(self, well: bool, seconds: float) -> None:
        self.times.append(seconds)
        self.refused += not well

    def _request(self) -> bytes:
        self._number += 1
        body = (
            b'{"event":"message_received","data":{"from":"1415%07d","to":"desk-0",'
            b'"body":"n %d %s","timestamp":%d}}'
        ) % (self._number % _PEOPLE, self._number, _PADDING, time.time_ns() // 1_000_000)
        return b"%s%d\r\n\r\n%s" % (self._head, len(body), body)

    def result(self, seconds: float) -> dict[str, Any]:
        ordered = sorted(self.times) or [0.0]
        return {
            "answers": len(self.times),
            "refused": self.refused,
            "lost": self.lost,
            "per_second": len(self.times) / seconds,
            "p50": ordered[len(ordered) // 2] * 1_000,
            "p99": ordered[int(len(ordered) * 0.99)] * 1_000,
            "slowest": ordered[-1] * 1_000,
        }


async def _run(port: int, path: str, seconds: float, count: int, rate: float, first: int) -> None:
    load = _Load(path, first, rate)
    load.lines = count
    loop = asyncio.get_running_loop()
    lines = [
        (await loop.create_connection(lambda: _Line(load), "127.0.0.1", port))[1]
        for _ in range(count)
    ]
    began = time.perf_counter()
    while time.perf_counter() - began < seconds:
        await asyncio.sleep(0.002 if rate else 0.05)
        load.pump()
    load.over = True
    took = time.perf_counter() - began
    result = load.result(took)
    for line in lines:
        line.close()
    print(json.dumps(result))


def start(
    port: int, path: str, seconds: float, *, connections: int = 32, rate: float = 0, first: int = 0
) -> subprocess.Popen[str]:
    """Starts a generator; ``finish`` gives what it printed."""
    values = (port, path, seconds, connections, rate, first)
    return subprocess.Popen(
        [sys.executable, "-m", "tests.bench.load", *map(str, values)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def finish(process: subprocess.Popen[str]) -> dict[str, Any]:
    """Waits for a generator and gives its line."""
    said, _ = process.communicate(timeout=120)
    found: dict[str, Any] = json.loads(said)
    return found


if __name__ == "__main__":
    _port, _path, _seconds, _count, _rate, _first = sys.argv[1:]
    asyncio.run(_run(int(_port), _path, float(_seconds), int(_count), float(_rate), int(_first)))
