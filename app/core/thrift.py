"""Gives memory that was freed back to the system, where the C library keeps it for itself.

glibc keeps what its heaps held once, and the start of a window makes and frees much.

Invariant: nothing in use is touched; where there is no such call, nothing happens.
"""

from __future__ import annotations

import sys


def give_back() -> bool:
    """Asks for it, which takes a third of a millisecond; whether anything went."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # not in musl
    return trim is not None and bool(trim(0))
