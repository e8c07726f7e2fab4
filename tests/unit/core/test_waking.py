"""Ctrl+C that ends no sleep by itself, since another thread has it, cuts the work short."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.core.crew import Crew
from tests.waiting import PATIENCE_S, wait_until

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


@contextmanager
def _up(script: str) -> Iterator[subprocess.Popen[str]]:
    """A program that said that it is up."""
    pipe = subprocess.PIPE
    program = [sys.executable, "-c", script]
    with subprocess.Popen(program, stdin=pipe, stdout=pipe, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "up\n"
            yield process
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of threads are POSIX's")
def test_a_loop_is_woken_by_a_signal_that_ends_no_sleep() -> None:
    with _up(_CHILD) as process:
        said, _ = process.communicate("!", timeout=PATIENCE_S)
    assert (said, process.returncode) == ("cut short True\n", 0)


_LOOKS_UP = """
import asyncio, os
from app.cli._interrupted import end_interrupted
from app.core.waking import run


def look_up():
    print("up", flush=True)
    os.read(0, 1)  # nobody answers


async def work():
    await asyncio.get_running_loop().run_in_executor(None, look_up)


try:
    run(work())
except KeyboardInterrupt:
    print("cut short")
    end_interrupted()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal to send there")
def test_who_is_cut_short_waits_for_no_thread_that_looks_up_a_name() -> None:
    with _up(_LOOKS_UP) as process:
        process.send_signal(signal.SIGINT)
        assert process.stdout is not None
        assert process.stdout.read() == "cut short\n"
        assert process.wait(PATIENCE_S) == -signal.SIGINT


@pytest.mark.parametrize("cut_short", [False, True])
def test_the_threads_of_a_loop_are_waited_for_unless_they_are_let_go(cut_short: bool) -> None:
    release, done = threading.Event(), threading.Event()

    def work() -> None:
        release.wait(PATIENCE_S)
        done.set()

    crew = Crew(1)
    crew.let_go = cut_short
    under_way = crew.submit(work)
    wait_until(under_way.running)
    if not cut_short:
        release.set()
    crew.shutdown()
    assert done.is_set() is not cut_short
    release.set()
    wait_until(done.is_set)
