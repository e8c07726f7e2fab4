"""A flood of deliveries at a real receiver process: its memory must stay flat, its answers right.

    python -m tests.end2end.flood_receiver [--seconds 300]

Half of them are proven, the rest are copies, refused, broken or too large, on eight connections as
fast as answers come. Memory is read twice a second; flat means that the second half of the run
needs no more than the first did, but for a margin.
"""

from __future__ import annotations

import argparse
import json
import socket
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from tests.receiver_process import Home, running
from tests.signing import headers_for

_LINES = 8
_LOOK_S = 0.5
_MARGIN_MIB = 6.0
_PADDING = "x" * 850
_RIGHT = {"proven": 200, "copy": 200, "wrong": 401, "broken": 400, "large": 413}


def own_mib(pid: int) -> float:
    """What the process has made, in MiB: no libraries, whose shares grow as others let go."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith("Anonymous:"):
            return int(line.split()[1]) / 1_024
    raise ValueError("no Anonymous")


class Line(threading.Thread):
    """One keep-alive connection; ``wrong`` collects what was not answered as it should be."""

    def __init__(self, port: int, paths: dict[str, str], number: int, end: float) -> None:
        super().__init__(name=f"flood {number}")
        self._port, self._paths, self._number, self._end = port, paths, number, end
        self.answers = 0
        self.wrong: list[str] = []

    def run(self) -> None:
        place = 0
        line: socket.socket | None = None
        try:
            while time.monotonic() < self._end and len(self.wrong) < 5:
                kind = ("proven", "copy", "proven", "wrong", "proven", "broken")[place % 6]
                kind = "large" if place % 601 == 600 else kind
                line = line or socket.create_connection(("127.0.0.1", self._port), 10)
                line.settimeout(20)
                status, kept = self._ask(line, self._request(kind, place))
                if status != _RIGHT[kind]:
                    self.wrong.append(f"{kind} was answered {status}")
                if not kept:
                    line.close()
                    line = None
                self.answers += 1
                place += 1
        except OSError as error:
            self.wrong.append(f"{type(error).__name__}: {error}")
        finally:
            if line is not None:
                line.close()

    def _request(self, kind: str, place: int) -> bytes:
        number = place - 1 if kind == "copy" else place
        data = {"from": "14155550142", "to": "desk", "body": f"{self._number} {number} {_PADDING}"}
        body = json.dumps({"event": "message_received", "data": data}).encode()
        headers = headers_for("gateway", body)
        if kind == "wrong":
            headers = {**headers, "X-Api-Key": "nobody's key"}
        elif kind == "broken":
            body = body[:-3]
        length = 2_000_000 if kind == "large" else len(body)
        lines = [
            f"POST {self._paths['gateway']} HTTP/1.1",
            "Host: here",
            f"Content-Length: {length}",
        ]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return "\r\n".join([*lines, "", ""]).encode() + (b"" if kind == "large" else body)

    @staticmethod
    def _ask(line: socket.socket, request: bytes) -> tuple[int, bool]:
        line.sendall(request)
        came = b""
        while b"\r\n\r\n" not in came:
            more = line.recv(65_536)
            if not more:
                raise OSError("the connection ended")
            came += more
        head, _, rest = came.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
        while len(rest) < length:
            rest += line.recv(65_536)
        return int(head.split()[1]), b"connection: close" not in head.lower()


def flood(seconds: float, folder: Path) -> dict[str, Any]:
    """Floods, and tells what came of it: answers, what was wrong, memory of both halves."""
    home = Home(folder)
    held: list[float] = []
    with running(home) as child:
        paths = child.started["hooks"]
        warm = Line(child.port, paths, 999, time.monotonic() + min(2.0, seconds / 4))
        warm.start()
        warm.join()
        end = time.monotonic() + seconds
        lines = [Line(child.port, paths, number, end) for number in range(_LINES)]
        for line in lines:
            line.start()
        while time.monotonic() < end:
            time.sleep(_LOOK_S)
            held.append(own_mib(child.process.pid))
        for line in lines:
            line.join()
    # the page cache of SQLite fills first
    settled = held[len(held) // 4 :]
    half = len(settled) // 2
    before, after = statistics.median(settled[:half]), statistics.median(settled[half:])
    return {
        "answers": sum(line.answers for line in lines),
        "wrong": [words for line in lines for words in line.wrong],
        "mib_before": round(before, 1),
        "mib_after": round(after, 1),
        "flat": after - before < _MARGIN_MIB,
    }


def main() -> int:
    """Floods as long as asked; status 1 where something was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=300.0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = flood(asked.seconds, Path(folder) / "home")
    sys.stdout.write(json.dumps(found) + "\n")
    return 0 if found["flat"] and not found["wrong"] else 1


if __name__ == "__main__":
    sys.exit(main())
