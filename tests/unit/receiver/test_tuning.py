"""What a receiver of a window leaves out of its process, and that it ends in order without it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
_RUN = """
import sys
from app.receiver.tuning import import_loop
import_loop()
import asyncio, os, signal
import app.receiver.child
from app.receiver.serve import end_on_signals

class Ended:
    def __init__(self):
        self.event = asyncio.Event()
    def end(self):
        self.event.set()

async def run():
    ended = Ended()
    end_on_signals(ended)
    os.kill(os.getpid(), signal.SIGTERM)
    async with asyncio.timeout(20):
        await ended.event.wait()

asyncio.run(run())
print(*(name for name in ("ast", "dis", "ssl") if name in sys.modules))
"""


def test_it_serves_and_ends_without_what_reads_source() -> None:
    said = subprocess.run(
        [sys.executable, "-c", _RUN], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout == "\n"
