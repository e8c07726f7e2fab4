"""Which webhook path belongs to which account, with the secrets that prove its deliveries.

Read by the receiver from the cache file; the console writes it.

Invariant: only what a scheme needs to verify is taken; it stays in this process's memory.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

from app.core.secrets import MasterKey
from app.domain.hooks import HookAccount
from app.domain.retention import Retention
from app.services.sealing import CACHE_PURPOSE, unsealed
from app.store import accounts
from app.store.connection import Connection, connect, translated


class HookAccounts:
    """Reads the accounts of a data folder. All methods may be called from any thread."""

    def __init__(self, cache_file: Path, master: MasterKey) -> None:
        self._path = cache_file
        self._master = master
        self._guard = threading.Lock()
        self._connection: Connection | None = None
        self._version = 0

    def load(self) -> Mapping[str, HookAccount]:
        """Token → account; empty without a file. Raises StoreError or SecretsError."""
        with self._guard:
            connection = self._opened()
            if connection is None:
                return {}
            with translated(self._path):
                self._version = _data_version(connection)
                return load_hook_accounts(connection, self._master)

    def changed(self) -> bool:
        """Whether the file was written to since ``load``. Raises StoreError."""
        with self._guard:
            fresh = self._connection is None
            connection = self._opened()
            if connection is None:
                return False
            with translated(self._path):
                return fresh or _data_version(connection) != self._version

    def retention(self) -> Retention:
        """How long deliveries are kept, as the settings say. Raises StoreError."""
        with self._guard:
            connection = self._opened()
            if connection is None:
                return Retention()
            with translated(self._path):
                return retention_of(accounts.all_settings(connection))

    def close(self) -> None:
        """Closes the file."""
        with self._guard:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _opened(self) -> Connection | None:
        if self._connection is None and self._path.exists():
            key = self._master.subkey(CACHE_PURPOSE)
            self._connection = connect(self._path, key, read_only=True, cache_mib=1)
        return self._connection


def retention_of(settings: Mapping[str, object]) -> Retention:
    """The retention that settings ask for; what makes no sense is the default."""
    usual = Retention()
    days, refused = settings.get("delivery_days"), settings.get("refused_kept")
    return Retention(
        days if isinstance(days, int) else usual.days,
        refused if isinstance(refused, int) else usual.refused,
    )


def _data_version(connection: Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def load_hook_accounts(connection: Connection, master: MasterKey) -> dict[str, HookAccount]:
    """Webhook token → account, from an open cache file."""
    book: dict[str, HookAccount] = {}
    for row in accounts.listing(connection):
        credentials = unsealed(connection, master, row.id)
        secrets = credentials.get("webhook_secret") or []
        listed = [secrets] if isinstance(secrets, str) else list(secrets)
        keys = [credentials.get("api_key"), *(credentials.get("client_keys") or {}).values()]
        book[row.token] = HookAccount(
            row.name,
            row.provider,
            tuple(str(one).encode() for one in listed if one),
            tuple(str(one).encode() for one in keys if one),
        )
    return book
