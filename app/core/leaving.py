"""Ends a process without taking its libraries down under its threads.

Whoever calls the C library's ``exit`` has OpenSSL and SQLCipher wipe what they hold, also while a
thread still reads or writes by it: Python itself, after Ctrl+C did not let it wait for a reader or
where an error left a writer behind, and Xlib, from within, where its server is gone. What is on
the disk is whole at any moment, so nothing of that has to come down. Asked for by the store's
``Database``: the window and commands. The processes beside the window do without, the receiver for
what it would have to load.

Invariant: what is registered here is the last that such a process does, with the status it has.
"""

from __future__ import annotations

import os
import sys


def leave_libraries() -> bool:
    """Has ``exit`` end the process at once from here on, past what libraries registered before.

    Called after the library's first use, because the latest comes first. Python's own end (its
    threads, ``atexit``, its streams) comes before it as ever. False where the system has no such
    call: Windows, which ends all threads before it takes libraries down, macOS and musl.
    """
    if not sys.platform.startswith("linux"):
        return False
    import _ctypes  # the package around it takes ten times as long, and the start waits for this

    class Address(_ctypes._SimpleCData):  # type: ignore[type-arg]  # in stubs alone
        _type_ = "P"

    try:
        # None, which the stubs lack: by an empty name musl finds nothing
        library = _ctypes.dlopen(None, os.RTLD_NOW)  # type: ignore[arg-type]
        register, end = _ctypes.dlsym(library, "on_exit"), _ctypes.dlsym(library, "_exit")
    except OSError:
        return False
    return bool(_ctypes.call_function(register, (Address(end), Address(0))) == 0)
