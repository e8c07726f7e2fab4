"""A lock that the operating system drops when its holder dies, so that none is ever stale.

Invariant: two processes never hold the same file; the file itself stays and means nothing.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path
from types import TracebackType

from app.domain.errors import InUseError

_LOOK_S = 0.02


class FileLock:
    """An exclusive lock on ``path``, without waiting."""

    def __init__(self, path: Path, holder: str) -> None:
        self._path = path
        self._holder = holder
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def acquire(self) -> None:
        """Takes the lock. Raises InUseError where another process has it."""
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise InUseError(
                f"{self._holder} is already running on {self._path.parent}.",
                "Nothing was changed.",
                "Use that one, or close it first.",
            ) from error
        self._handle = handle

    def wait(self, seconds: float) -> None:
        """Takes the lock within that time. Blocks; raises InUseError."""
        until = time.monotonic() + seconds
        while True:
            try:
                self.acquire()
            except InUseError:
                if time.monotonic() >= until:
                    raise
                threading.Event().wait(_LOOK_S)
            else:
                return

    def release(self) -> None:
        """Gives the lock back; does nothing where it isn't held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> FileLock:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
