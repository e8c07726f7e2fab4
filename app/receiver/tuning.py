"""Tunes the process that a receiver has to itself: open files and the interpreter's lock.

Invariant: only a process that is a receiver and nothing else calls this.
"""

from __future__ import annotations

import signal
import sys

from app.core.lean import later, without

_WANTED = 4_096


_SWITCH_SECONDS = 0.0005  # the loop and the writer take turns; 5 ms is long for both


def import_loop() -> None:
    """Imports asyncio without TLS, before anything else does: a receiver speaks none (tunnels end
    it), and the library would be a tenth of its memory."""
    later("inspect", "locale")  # another tenth, for messages of errors
    with without("ssl"):
        import asyncio  # noqa: F401 - for its effect
    # until the receiver has its own (the window closes it too); asyncio would put one in its
    # place that, when it is replaced, is described by ``inspect``
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def tune() -> None:
    """Shorter turns of the threads, and as many open files as the connection bound needs."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = _WANTED if hard == resource.RLIM_INFINITY else min(_WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
