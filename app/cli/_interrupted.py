"""Ctrl+C in a command that is not over.

Invariant: the process ends by that signal, as one that knows nothing of it does, so that a
shell's loop over commands ends with it; and what was printed before is out.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

_BY_INTERRUPT = 130


def end_interrupted() -> int:
    """Ends the process; the exit status where it can't end by a signal."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError):  # nobody reads it any more
                stream.flush()
    if sys.platform != "win32":
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)
    return _BY_INTERRUPT
