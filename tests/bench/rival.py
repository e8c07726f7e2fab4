"""Servers that keep nothing beside the receiver: the same generator, connections and bodies.

A bare uvicorn with Starlette, and Debian's ``webhook`` (Go), which checks the same key by a rule
and runs ``true``, answering before that ends. Where the package is not installed its rows are
left out, and the bench says so.

Invariant: all are measured in the same run, their rounds interleaved.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench import load
from tests.bench.deliveries import fresh_home
from tests.bench.measure import Result, median
from tests.bench.receiver import BARE
from tests.bench.store import BUILD
from tests.receiver_process import running
from tests.signing import KEY

_SECONDS = 2.5
_ROUNDS = 3
_LEAST = 0.4  # ours waits for the disk, the others do not


def _rules(folder: Path) -> Path:
    key = {"source": "header", "name": "X-Api-Key"}
    rule = {"match": {"type": "value", "value": KEY.decode(), "parameter": key}}
    hook = {
        "id": "bench",
        "execute-command": shutil.which("true"),
        "response-message": '{"status": "success"}',
        "trigger-rule": rule,
        "trigger-rule-mismatch-http-response-code": 401,
    }
    target = folder / "hooks.json"
    target.write_text(json.dumps([hook]), "utf-8")
    return target


@contextmanager
def _webhook() -> Iterator[int]:
    folder = BUILD / "bench-rival"
    folder.mkdir(parents=True, exist_ok=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    process = subprocess.Popen(
        ["webhook", "-hooks", str(_rules(folder)), "-ip", "127.0.0.1", "-port", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        end = time.monotonic() + 10
        while time.monotonic() < end:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(folder)


def _ours(number: int) -> dict[str, Any]:
    with fresh_home("deliveries") as home, running(home) as child:
        path = child.started["hooks"]["gateway"]
        first = (number + 1) * 1_000_000
        return load.finish(load.start(child.port, path, _SECONDS, first=first))


def _theirs(number: int) -> dict[str, Any]:
    with _webhook() as port:
        first = (number + 1) * 1_000_000
        return load.finish(load.start(port, "/hooks/bench", _SECONDS, first=first))


def _bare(number: int) -> dict[str, Any]:
    process = subprocess.Popen([sys.executable, "-c", BARE], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        port = int(process.stdout.readline())
        return load.finish(load.start(port, "/hook", _SECONDS, first=(number + 1) * 1_000_000))
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()


def _answered(found: dict[str, Any]) -> dict[str, Any]:
    """What a generator found, where every delivery was answered 200; else it compares nothing."""
    if found["refused"] or found["lost"] or not found["answers"]:
        raise RuntimeError(f"not every delivery was answered 200: {found}")
    return found


def beside_others() -> list[Result]:
    """Durable deliveries a second and answer times with 32 connections, beside both."""
    rivals = {"bare uvicorn + Starlette": _bare}
    if shutil.which("webhook") is None:
        sys.stderr.write("Debian's webhook is not installed: its rows are left out.\n")
    else:
        rivals["Debian's webhook"] = _theirs
    ours: list[dict[str, Any]] = []
    others: dict[str, list[dict[str, Any]]] = {name: [] for name in rivals}
    for number in range(_ROUNDS + 1):
        mine = _answered(_ours(number))
        found = {name: _answered(run(number)) for name, run in rivals.items()}
        if number:  # the first round fills caches
            ours.append(mine)
            for name, one in found.items():
                others[name].append(one)
    results = []
    for name, group in others.items():
        short = name.split()[-1].lower()
        for field, unit in (("per_second", "/s"), ("p50", "ms"), ("p99", "ms")):
            mine_, other = (median([one[field] for one in some]) for some in (ours, group))
            least = _LEAST if field == "per_second" else None
            label = f"durable_{field}_beside_{short}"
            against = f"{name}, keeping nothing"
            results.append(Result(label, mine_, unit, against, other, least=least))
    return results
