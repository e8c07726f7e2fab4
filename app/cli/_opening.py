"""Opens a data folder behind the caller's back, for the commands that show a window, and mends it
where the operator says how.

What the window's first picture shows is read on the same thread, while Qt is imported.

Invariant: a folder that was opened and never handed over is closed again.
"""

from __future__ import annotations

import gc
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.keyring_wait import KeyringWait
from app.core.paths import DataDir
from app.core.thrift import share_heap
from app.core.vault import Ahead, phrase_for
from app.domain.errors import StoreMisplaced

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from app.bootstrap import OpenFolder
    from app.domain.errors import SecretsError
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
        from app.core.clock import Clock
        from app.services.console import build

        folder = self._folder
        console = build(folder.data_dir, folder.master, folder.database, Clock())
        console.take(self._sight)
        return console

    def release(self) -> None:
        """Gives the folder back."""
        self._folder.close()


class _Try:
    """One try on a thread; a Future of it only for those who ask, its module takes 20 ms."""

    def __init__(self, work: Callable[[], Opened]) -> None:
        self._work = work
        self._opened: Opened | None = None
        self._error: BaseException | None = None
        self._heard: list[Callable[[], None]] = []
        self._over = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="opening")
        self._thread.start()

    def _run(self) -> None:
        try:
            self._opened = self._work()
        except BaseException as error:  # noqa: BLE001 - raised where the folder is asked for
            self._error = error
        with self._lock:
            self._over = True
            heard = self._heard
        for tell in heard:
            tell()

    def opened(self, seconds: float | None = None) -> Opened | None:
        """The folder; None where it is not open by then, or did not open."""
        self._thread.join(seconds)
        return self._opened

    def future(self) -> Future[Opened]:
        """The same for a loop."""
        from concurrent.futures import Future

        future: Future[Opened] = Future()
        future.set_running_or_notify_cancel()

        def tell() -> None:
            if self._error is not None:
                future.set_exception(self._error)
            else:
                assert self._opened is not None
                future.set_result(self._opened)

        with self._lock:
            waits = not self._over
            if waits:
                self._heard.append(tell)
        if not waits:
            tell()
        return future


class Opening:
    """The opening of one folder, on a thread of its own.

    ``choose`` gives the folder; where that can't be used it is asked again at the next try.
    """

    def __init__(
        self,
        choose: DataDir | Callable[[], DataDir],
        *,
        passphrase: str | None = None,
        vault_only: bool = False,
    ) -> None:
        self._choose = choose
        self._passphrase = passphrase
        self._vault_only = vault_only
        self._under_way: _Try | None = None
        self._ahead: Ahead | None = None
        self._wait = KeyringWait(endless=True)

    @property
    def _data_dir(self) -> DataDir:
        if callable(self._choose):
            self._choose = self._choose()
        return self._choose

    def begin(self) -> None:
        """Starts to open.

        What a start makes stays: the search for rubbish begins after it (``desktop.run``).
        """
        gc.disable()
        share_heap()  # before there is a second thread
        # before all else: that takes longest, and needs the interpreter as little as the disk
        with suppress(StoreMisplaced):  # the try says so
            self._ahead = Ahead(self._data_dir.vault_file, phrase_for(self._passphrase))
        self._under_way = _Try(self._open)

    def future(self) -> Future[Opened]:
        """What is under way; a new try after the last one was taken."""
        under_way = self._under_way or _Try(self._open)
        self._under_way = None
        return under_way.future()

    def soon(self, seconds: float) -> Opened | None:
        """What is under way, if it is open by then; else ``future`` still answers it."""
        under_way = self._under_way
        if under_way is None:
            return None
        opened = under_way.opened(seconds)
        if opened is not None:
            self._under_way = None
        return opened

    def waits_for_keyring(self) -> SecretsError | None:
        """What to tell while the try under way waits for the system keyring."""
        return self._wait.waiting

    def without_keyring(self) -> None:
        """Asks the keyring no more: the try under way fails, the next one uses a vault."""
        self._vault_only = True
        self._wait.give_up()

    def knock(self) -> bool:
        """Has the console that holds the folder show its window; whether it heard that."""
        import os

        from app.core.knocking import TOKEN, knock

        return knock(self._data_dir.console_socket, os.environ.get(TOKEN, ""))

    def use_passphrase(self, passphrase: str) -> None:
        """Tries this one the next time."""
        self._passphrase = passphrase

    def backups(self) -> list[Backup]:
        """Copies of the database, newest first."""
        from app.store.backup import list_backups

        return list_backups(self._data_dir.backups)

    def restore(self, copy: Path) -> Path:
        """Puts a copy in the database's place; where the damaged file is kept.

        Raises StoreDamaged where the copy is bad too, SecretsError without the key. Where it is
        cut off, the next start goes on with it.
        """
        from app.core.secrets import open_master_key
        from app.services.sealing import CACHE_PURPOSE
        from app.store import planned_restore

        folder = self._data_dir
        master = open_master_key(folder, passphrase=self._passphrase, vault_only=self._vault_only)
        key = master.subkey(CACHE_PURPOSE)
        return planned_restore.carry_out_now(folder.root, folder.cache_file, copy, key)

    def room(self) -> int:
        """How many bytes the folder's disk has left; 0 where that can't be told."""
        import shutil

        with suppress(OSError):
            return shutil.disk_usage(self._data_dir.root).free
        return 0

    def recover(self, recovery_key: str, passphrase: str) -> None:
        """Keeps the key of a recovery sheet for this folder. Raises SecretsError."""
        from app.core.secrets import MasterKey, adopt_master_key

        adopt_master_key(
            self._data_dir,
            MasterKey.from_recovery_key(recovery_key),
            passphrase or None,
            vault_only=self._vault_only or self._wait.waiting is not None,
        )
        self._passphrase = passphrase or self._passphrase

    def _open(self) -> Opened:
        from app.bootstrap import open_folder
        from app.services.first_sight import look
        from app.services.sealing import open_aside

        ahead, self._ahead = self._ahead, None  # nobody needs its passphrase after this
        try:
            folder = open_folder(
                self._data_dir,
                restores=True,
                passphrase=self._passphrase,
                vault_only=self._vault_only,
                ahead=ahead,
                wait=self._wait,
            )
            try:
                sight = folder.database.read_first(look)
                if ahead is not None and (aside := ahead.aside) is not None:
                    folder.database.read_first(lambda one: open_aside(one, folder.master, aside))
                return Ready(folder, sight)
            except BaseException:
                folder.close()
                raise
        finally:
            if ahead is not None:
                ahead.end()
