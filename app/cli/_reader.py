"""What reads a command's output may leave before its end, as ``head`` does.

Invariant: that is no failure, nothing is told of it, and no exit status changes by it. Only what
the output itself says counts: any other pipe that breaks is a fault.
"""

from __future__ import annotations

import os
import sys


def written(text: str, *, at_once: bool = False) -> bool:
    """Writes to stdout; False where nobody reads it any more, and nothing more need be written."""
    try:
        sys.stdout.write(text)
        if at_once:
            sys.stdout.flush()
    except BrokenPipeError:
        left_early()
        return False
    return True


def left_early() -> None:
    """Sends what is still to come nowhere: Python writes it out once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
