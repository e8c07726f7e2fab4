"""Ctrl+C that ends no sleep by itself, since another thread has it, cuts the work short."""

from __future__ import annotations

import subprocess
import sys

import pytest

_CHILD = """
import asyncio, os, signal, threading
from app.core.waking import run


def pass_on():
    os.read(0, 1)
    signal.pthread_kill(threading.get_ident(), signal.SIGINT)


async def work():
    threading.Thread(target=pass_on, daemon=True).start()
    print("up", flush=True)
    await asyncio.sleep(3_600)


before = signal.set_wakeup_fd(-1)
try:
    run(work())
except KeyboardInterrupt:
    print("cut short", signal.set_wakeup_fd(-1) == before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of threads are POSIX's")
def test_a_loop_is_woken_by_a_signal_that_ends_no_sleep() -> None:
    pipe = subprocess.PIPE
    child = [sys.executable, "-c", _CHILD]
    with subprocess.Popen(child, stdin=pipe, stdout=pipe, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "up\n"
            said, _ = process.communicate("!", timeout=60)
        finally:
            process.kill()
    assert (said, process.returncode) == ("cut short True\n", 0)
