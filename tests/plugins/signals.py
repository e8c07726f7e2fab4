"""Ctrl+C ends the programs that tests start, whoever began the tests and whichever test ran before.

A process hands on to those it starts that it ignores a signal. A shell has what it starts behind
ignore Ctrl+C, and so does a receiver's command until it serves, also where a test calls it.

Invariant: before each test Ctrl+C is a KeyboardInterrupt.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _interruptible() -> Iterator[None]:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, signal.default_int_handler)
