"""Takes rights away from the calling process that it does not need: memory, files, core dumps.

Invariant: where the system knows no such limit or refuses one, nothing changes, and nothing fails.
"""

from __future__ import annotations

import sys


def limit(**most: int) -> None:
    """Bounds by their names in ``resource``; for good, none is raised again."""
    if sys.platform == "win32":
        return
    import resource

    for name, wanted in most.items():
        bound = getattr(resource, name, None)
        if bound is None:
            continue
        try:
            _, hard = resource.getrlimit(bound)
            top = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
            resource.setrlimit(bound, (top, top))
        except (ValueError, OSError):
            continue  # macOS refuses some of them
