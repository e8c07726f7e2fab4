"""Durable deliveries a second, and the slowest answer while the console's window stalls.

Invariant: every server that is compared is the product's receiver, fed by the same generator.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import load, variant
from tests.bench.measure import Result, median, rounds
from tests.bench.store import BUILD
from tests.receiver_process import ROOT, Child, Home, close

_SECONDS = 2.5
_STALL_MS = 600.0


@contextmanager
def _running(home: Home, kind: str) -> Iterator[Child]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.variant", kind],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    wish = {"data_dir": str(home.data_dir.root), "key": home.raw_key.hex(), "port": 0}
    process.stdin.write(json.dumps({**wish, "host": "127.0.0.1"}) + "\n")
    process.stdin.flush()
    child = Child(process, json.loads(process.stdout.readline()))
    try:
        yield child
    finally:
        close(child)


@contextmanager
def fresh_home(name: str) -> Iterator[Home]:
    """A data folder with an account a provider, on the disk that the build is on."""
    folder: Path = BUILD / f"bench-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        yield Home(folder)
    finally:
        shutil.rmtree(folder)


def per_second() -> list[Result]:
    """32 keep-alive connections, 1 KB each, encrypted, synchronous=FULL."""
    first = 0

    def measure(kind: str) -> float:
        nonlocal first
        first += 1_000_000
        with fresh_home("deliveries") as home, _running(home, kind) as child:
            path = child.started["hooks"]["gateway"]
            found = load.finish(load.start(child.port, path, _SECONDS, first=first))
            if found["refused"] or found["lost"]:
                sys.stderr.write(f"{kind}: {found}\n")
            return float(found["per_second"])

    ours, undurable, each = rounds(
        3,
        lambda: measure("as-it-is"),
        lambda: measure(variant.WRITES_NOTHING),
        lambda: measure(variant.ONE_EACH),
    )
    return [
        Result("deliveries", ours, "/s", "the same without a write", undurable, least=0.5),
        Result("deliveries_group", ours, "/s", "one commit each", each),
    ]


def while_stalled() -> list[Result]:
    """300 deliveries/s while the console's process holds its interpreter for 0.6 s, thrice."""
    with fresh_home("stall") as home:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.stalling", str(home.data_dir.root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(home.raw_key.hex() + "\n")
        process.stdin.flush()
        where = json.loads(process.stdout.readline())
        slowest = []
        for number in range(3):
            running = load.start(
                where["port"], where["path"], 2.0, connections=8, rate=300, first=number * 10_000
            )
            process.stdin.write("stall\n")
            process.stdin.flush()
            slowest.append(load.finish(running)["slowest"])
        process.stdin.close()
        process.wait(20)
        process.stdout.close()
    name = "slowest_answer_in_stall"
    return [Result(name, median(slowest), "ms", "the stall", _STALL_MS, most=0.1)]
