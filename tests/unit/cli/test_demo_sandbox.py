"""The demo's sandbox ends with the demo, also with one that had no time to end it."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from tests.waiting import wait_until

ROOT = Path(__file__).resolve().parents[3]
CHILD = """
import os
from app.cli.demo import sandbox
with sandbox() as line:
    print(line["url"], flush=True)
    os.read(0, 1)
    os._exit(9)
"""


def _listens(url: str) -> bool:
    place = urlsplit(url)
    with socket.socket() as one:
        one.settimeout(10)
        return one.connect_ex((place.hostname, place.port)) == 0


def test_a_demo_that_is_gone_leaves_no_sandbox_behind() -> None:
    pipe = subprocess.PIPE
    child = [sys.executable, "-c", CHILD]
    with subprocess.Popen(child, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        url = process.stdout.readline().strip()
        assert _listens(url)
        process.communicate("!")
        assert process.returncode == 9
    wait_until(lambda: not _listens(url))
