"""What a command prints: to a reader that may leave before its end, as ``head`` does, or to a
place that may be full.

Invariant: leaving is no failure, nothing is told of it, and no exit status changes by it; output
that is lost is told in one sentence, and is a failure. Only what the output itself says counts: any
other pipe that breaks is a fault. What an encoding lacks is printed as an escape.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress

_LOST = 1


class Unwritten(Exception):
    """The output can't be kept where it goes: on a full disk, say. Its text says so."""


def printing(run: Callable[[], int]) -> int:
    """Runs a command that prints; returns its exit status, which is none of success where what
    it printed is lost.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    status = 0
    try:
        status = run()
        written("", at_once=True)
    except Unwritten as lost:
        tell(lost)
        return status or _LOST
    return status


def tell(lost: Unwritten) -> None:
    """On stderr, unless that goes to the same place."""
    with suppress(OSError):
        sys.stderr.write(f"{lost}\n")


def written(what: str | bytes, *, at_once: bool = False) -> bool:
    """Writes to stdout; False where nobody reads it any more, and nothing more need be written.

    Bytes are written as they are, and at once. Raises Unwritten.
    """
    try:
        if isinstance(what, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(what)
        else:
            sys.stdout.write(what)
        if at_once or isinstance(what, bytes):
            sys.stdout.flush()
    except OSError as error:
        _send_nowhere()
        if _left_early(error):
            return False
        raise Unwritten(f"The output can't be written: {error.strerror or error}.") from error
    return True


def _left_early(error: OSError) -> bool:
    """Windows has another word for it."""
    windows = sys.platform == "win32" and error.errno == errno.EINVAL
    return windows or isinstance(error, BrokenPipeError)


def _send_nowhere() -> None:
    """What is still to come: Python writes it out once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
