"""Which webhook path belongs to which account, with the secrets that prove its deliveries.

Read by the receiver from the cache file; the console writes it.

Invariant: only what a scheme needs to verify is taken; it stays in this process's memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.core.secrets import MasterKey
from app.domain.hooks import HookAccount
from app.domain.retention import Retention
from app.domain.rows import AccountRow
from app.services.cache_file import CacheFile
from app.services.sealing import PROVING, Opened, opened_of
from app.store import accounts
from app.store.connection import Connection


class HookAccounts:
    """Reads the accounts of a data folder. All methods may be called from any thread."""

    def __init__(self, file: CacheFile, opened: Opened | None = None) -> None:
        """``opened``: secrets that need not be opened here, as ``sealing.handover`` gave them."""
        self._file = file
        self._known: Opened = opened or {}
        self._version = (0, 0)

    def load(self) -> Mapping[str, HookAccount]:
        """Token → account; empty without a file. Raises StoreError or SecretsError."""
        with self._file.reading() as connection:
            if connection is None:
                return {}
            version = self._version_of(connection)
            rows = [
                (row, accounts.sealed(connection, row.id)) for row in accounts.listing(connection)
            ]
            # what could not be read is asked for again
            self._version = version
        # opening them takes longer than an automatic answer could wait for the file
        return hook_accounts_of(rows, self._file.master, self._known)

    def changed(self) -> bool:
        """Whether the file was written to since ``load``. Raises StoreError."""
        with self._file.reading() as connection:
            return connection is not None and self._version_of(connection) != self._version

    def retention(self) -> Retention:
        """How long deliveries are kept, as the settings say. Raises StoreError."""
        with self._file.reading() as connection:
            if connection is None:
                return Retention()
            return retention_of(accounts.all_settings(connection))

    def drained(self) -> int:
        """Up to which delivery the console has read. Raises StoreError."""
        with self._file.reading() as connection:
            return 0 if connection is None else accounts.cursor(connection, accounts.DELIVERIES)

    def _version_of(self, connection: Connection) -> tuple[int, int]:
        version = int(connection.execute("PRAGMA data_version").fetchone()[0])
        return self._file.generation, version


def retention_of(settings: Mapping[str, object]) -> Retention:
    """The retention that settings ask for; what makes no sense is the default."""
    usual = Retention()
    days, refused = settings.get("delivery_days"), settings.get("refused_kept")
    return Retention(
        days if isinstance(days, int) else usual.days,
        refused if isinstance(refused, int) else usual.refused,
    )


def hook_accounts_of(
    rows: Iterable[tuple[AccountRow, Mapping[str, bytes]]], master: MasterKey, opened: Opened
) -> dict[str, HookAccount]:
    """Webhook token → account, of accounts with their sealed fields. Raises SecretsError."""
    book: dict[str, HookAccount] = {}
    for row, sealed in rows:
        credentials = opened_of(sealed, master, row.id, only=PROVING, opened=opened)
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
