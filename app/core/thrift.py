"""Keeps the C library from holding on to memory that was freed.

glibc keeps what its heaps held once, and the start of a window makes and frees much. It also gives
each thread a heap of its own: what readers freed would not serve the window, nor the other way
round, and all of them would grow for hours.

Invariant: nothing in use is touched; where there is no such call, nothing happens.
"""

from __future__ import annotations

import os
import sys

_MOST_HEAPS = -8  # M_ARENA_MAX of malloc.h


def give_back() -> bool:
    """Asks for it, which takes a third of a millisecond; whether anything went."""
    return _asked("malloc_trim", 0)


def share_heap() -> bool:
    """Threads that begin from now on take the heaps there are; whether the library agreed.

    For a process whose threads take turns anyway, by Python's lock.
    """
    return _asked("mallopt", _MOST_HEAPS, 1)


def _asked(name: str, *values: int) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    import _ctypes  # the package around it takes ten times as long, and the start waits for this

    try:
        call = _ctypes.dlsym(_ctypes.dlopen("", os.RTLD_NOW), name)
    except OSError:  # musl has none of them
        return False
    return bool(_ctypes.call_function(call, values))
