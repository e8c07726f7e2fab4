"""A whole ``main.py api`` call against the sandbox, against Python importing httpx."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

from app.sandbox.server import SandboxThread
from tests.bench.measure import Result, rounds
from tests.receiver_process import ROOT


def api() -> list[Result]:
    """One ``list_clients``, process start to exit, and the catalogue; medians of seven rounds."""
    with SandboxThread() as box:
        gateway = box.credentials["gateway"]
        environment = {
            **os.environ,
            "SWITCHBOARD_CREDENTIALS": json.dumps(gateway["credentials"]),
        }
        call = [sys.executable, "main.py", "api", "gateway", "list_clients"]
        ours, bare, listing = rounds(
            7,
            lambda: _ms([*call, "--base-url", gateway["base_url"]], environment),
            lambda: _ms([sys.executable, "-c", "import httpx"], environment),
            lambda: _ms([sys.executable, "main.py", "api", "--list"], environment),
        )
    return [
        Result("api_call", ours, "ms", "python -c 'import httpx'", bare, most=3.0),
        Result("api_list", listing, "ms", "python -c 'import httpx'", bare),
    ]


def _ms(command: list[str], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - began) * 1_000
