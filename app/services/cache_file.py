"""The cache file as the receiver reads it: one connection, which writes nothing, for all who ask.

Accounts (``hook_accounts``) and automatic answers (``answer_source``) share it: every connection
holds the whole schema again. It is opened at the first use and opened anew after ``close``.

Invariant: it is used by one thread at a time.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.secrets import MasterKey
from app.services.sealing import CACHE_PURPOSE
from app.store.connection import Connection, connect, translated

PATIENT_MS = 5_000


class CacheFile:
    """``generation`` counts the connections, so that a version is never compared across two."""

    def __init__(self, path: Path, master: MasterKey) -> None:
        self._path = path
        self._master = master
        self._guard = threading.Lock()
        self._connection: Connection | None = None
        self._busy_ms = PATIENT_MS
        self.generation = 0

    @property
    def master(self) -> MasterKey:
        """What opens it, and the secrets in it."""
        return self._master

    @contextmanager
    def reading(self, busy_ms: int = PATIENT_MS) -> Iterator[Connection | None]:
        """The connection, None where there is no file yet. From any thread; raises StoreError.

        ``busy_ms``: how long a locked file is waited for.
        """
        with self._guard:
            if self._connection is None and self._path.exists():
                key = self._master.subkey(CACHE_PURPOSE)
                self._connection = connect(
                    self._path, key, read_only=True, cache_mib=1, busy_ms=busy_ms
                )
                self._busy_ms = busy_ms
                self.generation += 1
            if self._connection is None:
                yield None
                return
            with translated(self._path):
                if busy_ms != self._busy_ms:
                    self._connection.execute(f"PRAGMA busy_timeout = {busy_ms}")
                    self._busy_ms = busy_ms
                yield self._connection

    def close(self) -> None:
        """Closes the file; the next use opens it again."""
        with self._guard:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
