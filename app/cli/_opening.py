"""Opens a data folder behind the caller's back, for the commands that show a window, and mends it
where the operator says how.

What the window's first picture shows is read on the same thread, while Qt is imported.

Invariant: a folder that was opened and never handed over is closed again.
"""

from __future__ import annotations

import gc
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.paths import DataDir

if TYPE_CHECKING:
    from app.bootstrap import OpenFolder
    from app.services.console import Console
    from app.services.first_sight import FirstSight
    from app.store.backup import Backup
    from app.ui.desktop import Opened


class Ready:
    """An open folder that becomes a console."""

    def __init__(self, folder: OpenFolder, sight: FirstSight) -> None:
        self._folder = folder
        self._sight = sight

    def console(self) -> Console:
        """Builds the services, with what the first picture shows; needs no loop."""
        from app.services.console import build

        folder = self._folder
        console = build(folder.data_dir, folder.master, folder.database, Clock())
        console.take(self._sight)
        return console

    def release(self) -> None:
        """Gives the folder back."""
        self._folder.close()


class Opening:
    """The opening of one folder, on a thread of its own."""

    def __init__(
        self, data_dir: DataDir, *, passphrase: str | None = None, vault_only: bool = False
    ) -> None:
        self._data_dir = data_dir
        self._passphrase = passphrase
        self._vault_only = vault_only
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="opening")
        self._under_way: Future[Opened] | None = None

    def begin(self) -> None:
        """Starts to open.

        What a start makes stays: the search for rubbish begins after it (``desktop.run``).
        """
        gc.disable()
        self._under_way = self._thread.submit(self._open)

    def future(self) -> Future[Opened]:
        """What is under way; a new try after the last one was taken."""
        under_way = self._under_way or self._thread.submit(self._open)
        self._under_way = None
        return under_way

    def soon(self, seconds: float) -> Opened | None:
        """What is under way, if it is open by then; else ``future`` still answers it."""
        under_way = self._under_way
        if under_way is None:
            return None
        done, _ = wait([under_way], seconds)
        if not done or under_way.exception() is not None:
            return None
        self._under_way = None
        return under_way.result()

    def abandon(self) -> None:
        """Closes what was opened, if it was."""
        if self._under_way is not None and self._under_way.exception() is None:
            self._under_way.result().release()

    def use_passphrase(self, passphrase: str) -> None:
        """Tries this one the next time."""
        self._passphrase = passphrase

    def backups(self) -> list[Backup]:
        """Copies of the database, newest first."""
        from app.store.backup import list_backups

        return list_backups(self._data_dir.backups)

    def restore(self, copy: Path) -> Path:
        """Puts a copy in the database's place; where the damaged file is kept.

        Raises StoreDamaged where the copy is bad too, SecretsError without the key.
        """
        from app.core.secrets import open_master_key
        from app.services.sealing import CACHE_PURPOSE
        from app.store.backup import restore

        master = open_master_key(
            self._data_dir, passphrase=self._passphrase, vault_only=self._vault_only
        )
        return restore(copy, self._data_dir.cache_file, master.subkey(CACHE_PURPOSE))

    def recover(self, recovery_key: str, passphrase: str) -> None:
        """Keeps the key of a recovery sheet for this folder. Raises SecretsError."""
        from app.core.secrets import MasterKey, adopt_master_key

        adopt_master_key(
            self._data_dir, MasterKey.from_recovery_key(recovery_key), passphrase or None
        )
        self._passphrase = passphrase or self._passphrase

    def _open(self) -> Opened:
        from app.bootstrap import open_folder
        from app.services.first_sight import look

        folder = open_folder(
            self._data_dir, passphrase=self._passphrase, vault_only=self._vault_only
        )
        try:
            return Ready(folder, folder.database.read_now(look))
        except BaseException:
            folder.close()
            raise
