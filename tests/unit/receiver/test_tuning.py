"""What a receiver of a window leaves out of its process, and that it ends in order without it."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.waiting import wait_until

ROOT = Path(__file__).resolve().parents[3]
# its loop has nothing to wake for: no timer, and nobody to serve
_RUN = """
import sys
from app.receiver.tuning import import_loop
import_loop()
import asyncio, os, signal, threading
import app.receiver.child
from app.receiver.serve import end_on_signals

class Ended:
    def __init__(self):
        self.event = asyncio.Event()
    def end(self):
        self.event.set()

def pass_on():
    if os.read(0, 1):
        signal.pthread_kill(threading.get_ident(), signal.SIGTERM)

async def run():
    ended = Ended()
    end_on_signals(ended)
    threading.Thread(target=pass_on, daemon=True).start()
    print("up", flush=True)
    await ended.event.wait()

asyncio.run(run())
print(*(name for name in ("ast", "dis", "ssl") if name in sys.modules))
"""


@contextmanager
def asleep() -> Iterator[subprocess.Popen[str]]:
    """A process with a receiver's loop, which sleeps; a line on stdin is a signal to a thread."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-c", _RUN], cwd=ROOT, stdin=pipe, stdout=pipe, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        state = Path(f"/proc/{process.pid}/stat")
        wait_until(lambda: state.read_text("ascii").rpartition(")")[2].split()[0] == "S")
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc for who sleeps")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_and_ends_without_what_reads_source(number: signal.Signals) -> None:
    with asleep() as process:
        process.send_signal(number)
        said, _ = process.communicate(timeout=60)
        assert (said, process.returncode) == ("\n", 0)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc for who sleeps")
def test_a_signal_that_another_thread_gets_wakes_the_loop() -> None:
    with asleep() as process:
        said, _ = process.communicate("now\n", timeout=60)
        assert (said, process.returncode) == ("\n", 0)
