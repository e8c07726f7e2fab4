"""Opens and closes a data folder: lock, keys, database, services. The composition root.

Invariant: whatever opened is closed in the opposite order, also when a later step fails.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from app.core.filelock import FileLock
from app.core.keyring_wait import KeyringWait
from app.core.paths import DataDir, of_folder
from app.core.secrets import MasterKey, open_master_key
from app.core.vault import Ahead
from app.services.sealing import CACHE_PURPOSE
from app.store import planned_restore, restored
from app.store.connection import Connection, translated
from app.store.database import Database
from app.store.upgrade import opened

if TYPE_CHECKING:
    from app.services.access import AccountAccess


# bringing a large folder up to date takes a backup first
_OPENING_S = 120.0


class OpenFolder(NamedTuple):
    """A data folder that this process owns."""

    data_dir: DataDir
    master: MasterKey
    database: Database
    lock: FileLock | None

    def close(self) -> None:
        """Closes the database, then gives the folder back."""
        self.database.close()
        if self.lock is not None:
            self.lock.release()


def open_folder(
    data_dir: DataDir,
    *,
    own: bool = True,
    restores: bool = False,
    passphrase: str | None = None,
    vault_only: bool = False,
    master: MasterKey | None = None,
    ahead: Ahead | None = None,
    wait: KeyringWait | None = None,
) -> OpenFolder:
    """Opens (and makes or upgrades) a data folder. Blocks.

    ``own``: as the one console of the folder; else as a guest beside it, for a short command.
    ``restores``: a planned restore is done first, by the window alone, which tells if it can't be.
    Raises InUseError, SecretsError or StoreError.
    """
    lock = FileLock(data_dir.console_lock, "Switchboard") if own else None
    try:
        if lock is not None:
            with of_folder(data_dir.root):
                lock.acquire()
        opening = FileLock(data_dir.opening_lock, "Switchboard")
        # two that open a new folder at once must not make two keys for it
        with of_folder(data_dir.root):
            opening.wait(_OPENING_S)
        try:
            key = master or open_master_key(
                data_dir, passphrase=passphrase, vault_only=vault_only, ahead=ahead, wait=wait
            )
            subkey = key.subkey(CACHE_PURPOSE)
            with of_folder(data_dir.root):
                if restores:
                    planned_restore.carry_out(
                        data_dir.root, data_dir.cache_file, data_dir.backups, subkey
                    )
                connection = opened(data_dir.cache_file, subkey, data_dir.backups)
                _settle(connection, data_dir, subkey)
        finally:
            opening.release()
        database = Database(data_dir.cache_file, subkey, connection=connection, guest=not own)
        return OpenFolder(data_dir, key, database, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _settle(connection: Connection, data_dir: DataDir, key: bytes) -> None:
    """Looks first at what a backup that was put in place holds as waiting."""
    try:
        with translated(data_dir.cache_file):
            found = restored.find(connection)
            if found is not None and not found.settled:
                from app.services.after_restore import settle

                settle(connection, data_dir.root, key, round(time.time() * 1_000))
    except BaseException:
        connection.close()
        raise


def open_account(data_dir: str | None, name: str) -> AccountAccess:
    """One account of a folder, for a command beside a console. Blocks.

    Raises SettingsError, SecretsError or StoreError.
    """
    from app.services.access import AccountAccess, find_account

    folder = open_folder(DataDir.choose(data_dir), own=False)
    try:
        row = find_account(folder.database, name)
        return AccountAccess(
            folder.database, folder.master, row, folder.close, folder.data_dir.commands
        )
    except BaseException:
        folder.close()
        raise
