"""A real receiver process on a real data folder, for tests that kill, fill or flood it.

Invariant: the key goes through the pipe, as the console sends it.
"""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.services.cache_file import CacheFile
from app.services.hook_accounts import HookAccounts
from app.services.sealing import handover
from app.store import accounts, upgrade
from app.store.database import Database
from app.store.deliveries import KEY_PURPOSE, read_deliveries
from app.store.delivery_reads import Delivery, oldest_first
from tests.signing import KEY, PROVIDERS, SECRET

ROOT = Path(__file__).resolve().parents[1]


class Home:
    """A data folder with one account a provider, named after it, and the raw master key."""

    def __init__(self, folder: Path, raw_key: bytes | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.data_dir = DataDir(folder)
        self.raw_key = raw_key or secrets.token_bytes(32)
        self.master = MasterKey(self.raw_key, "test")
        cache_key = self.master.subkey("console.db")
        upgrade.prepare(self.data_dir.cache_file, cache_key, self.data_dir.backups)
        database = Database(self.data_dir.cache_file, cache_key)
        try:
            for provider in PROVIDERS:
                self.add(database, provider, provider)
        finally:
            database.close()

    def add(self, database: Database, name: str, provider: str) -> None:
        """Adds an account with the secret and keys of tests.signing."""
        credentials: dict[str, Any] = {"api_key": "account-key-0001"}
        if provider == "gateway":
            credentials["client_keys"] = {"desk": KEY.decode()}
        else:
            credentials["webhook_secret"] = ["an older secret", SECRET.decode()]

        def write(connection: Any) -> None:
            row = accounts.add(connection, name, provider, "http://127.0.0.1:9", {}, 0)
            for field, value in credentials.items():
                sealed = self.master.seal(json.dumps(value).encode(), f"{row.id}/{field}")
                accounts.put_sealed(connection, row.id, field, sealed)

        database.write_now(write)

    def tokens(self) -> dict[str, str]:
        """Account name to token."""
        file = CacheFile(self.data_dir.cache_file, self.master)
        try:
            return {account.name: token for token, account in HookAccounts(file).load().items()}
        finally:
            file.close()

    def opened(self) -> dict[str, Any]:
        """What proves deliveries, as the console hands it over."""
        file = CacheFile(self.data_dir.cache_file, self.master)
        try:
            with file.reading() as connection:
                return dict(handover(connection, self.master)) if connection is not None else {}
        finally:
            file.close()

    def stored(self) -> list[Delivery]:
        """All deliveries, oldest first."""
        key = self.master.subkey(KEY_PURPOSE)
        connection = read_deliveries(self.data_dir.deliveries_file, key)
        try:
            return list(oldest_first(connection))
        finally:
            connection.close()


class Child:
    """A running receiver; ``started`` is its first line."""

    def __init__(self, process: subprocess.Popen[str], started: dict[str, Any]) -> None:
        self.process = process
        self.started = started

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.started["listening"].rpartition(":")[2])

    def kill(self) -> None:
        """kill -9, and waits for the end."""
        self.process.kill()
        self.process.wait(60)


def start(
    home: Home, *, port: int = 0, key: str | None = None, opened: dict[str, Any] | None = None
) -> Child:
    """Starts a receiver; its first line may tell of a failure.

    ``opened``: the secrets that it gets opened; all of them, as the console does it.
    """
    if opened is None:
        opened = home.opened()
    process = subprocess.Popen(
        [sys.executable, "-m", "app.receiver"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    wish = {
        "data_dir": str(home.data_dir.root), "key": key or home.raw_key.hex(),
        "host": "127.0.0.1", "port": port, "opened": opened,
    }  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(wish) + "\n")
    process.stdin.flush()
    return Child(process, json.loads(process.stdout.readline()))


@contextmanager
def running(home: Home, *, port: int = 0) -> Iterator[Child]:
    """A receiver for the length of a block; ended by closing its stdin."""
    child = start(home, port=port)
    try:
        yield child
    finally:
        close(child)


def close(child: Child) -> int:
    """Closes its stdin and gives its exit status."""
    process = child.process
    if process.stdin is not None and not process.stdin.closed:
        process.stdin.close()
    status = process.wait(60)
    if process.stdout is not None:
        process.stdout.close()
    return status
