"""Asks the system to run a window soon after it wakes, and its helpers later, if it can be asked.

Linux (from 6.12 on) lets every thread choose how long it wants to run at once. A window paints for
a few milliseconds and then waits; one that says so is run before threads that work on and on. It
gets no larger share of the processor for it.

Invariant: where it can't be asked, nothing changes, and nothing fails.
"""

from __future__ import annotations

import sys

_SLICE_NS = 100_000
_BESIDE, _LATER = 5, 10
_BEHIND = 15
# the numbers of sched_getattr and sched_setattr
_CALLS = {"x86_64": (315, 314), "aarch64": (275, 274)}


def run_soon() -> bool:
    """For the calling thread, and threads it starts from now on; whether the system agreed."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes
    import os
    import struct

    numbers = _CALLS.get(os.uname().machine)
    if numbers is None:
        return False
    # size, policy, flags, nice, priority, runtime, deadline, period
    layout = struct.Struct("IIQiIQQQ")
    call = ctypes.CDLL(None, use_errno=True).syscall
    held = ctypes.create_string_buffer(layout.size)
    if call(numbers[0], 0, held, layout.size, 0):
        return False
    values = list(layout.unpack(held.raw))
    ordinary = values[1] == 0
    values[5] = _SLICE_NS
    asked = ctypes.create_string_buffer(layout.pack(*values), layout.size)
    return ordinary and int(call(numbers[1], 0, asked, 0)) == 0


def run_beside() -> None:
    """For the calling process: it answers soon, and the window paints sooner."""
    _step_back(_BESIDE)


def run_later() -> None:
    """For the calling process: whoever paints or answers goes first, and is not interrupted."""
    # as a batch it wakes up into nobody's turn
    _step_back(_LATER, "SCHED_BATCH")


def let_others() -> None:
    """For the calling thread, between two steps of long work: whoever waits for its processor
    goes first. Unasked, the system would take it away with its next tick, after 4 ms.
    """
    import os

    if hasattr(os, "sched_yield"):
        os.sched_yield()


def run_behind() -> None:
    """For the calling process: it runs where nobody else wants to."""
    _step_back(_BEHIND, "SCHED_IDLE")


def _step_back(nice: int, policy: str = "") -> None:
    import os
    from contextlib import suppress

    # sandboxes may refuse both
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(nice)
    if policy and sys.platform == "linux":
        with suppress(OSError):
            os.sched_setscheduler(0, getattr(os, policy), os.sched_param(0))
