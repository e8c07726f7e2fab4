"""What reads a command's output may leave before its end, as ``head`` does.

Invariant: that is no failure, and nothing is told of it.
"""

from __future__ import annotations

import os
import sys


def left_early() -> None:
    """Sends what is still to come nowhere: Python writes it out once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
