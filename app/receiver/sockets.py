"""Room for many connections: lifts the soft limit on open files where the system has one.

Invariant: only the soft limit is touched, and never lowered.
"""

from __future__ import annotations

import sys

_WANTED = 4_096


def raise_descriptor_limit() -> None:
    """Allows as many open files as the connection bound needs, as far as the system lets us."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = _WANTED if hard == resource.RLIM_INFINITY else min(_WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
