"""Backups every hour, the recovery key, and old log lines forgotten.

Invariant: a backup never waits for the operator and never holds up a write for long.
"""

from __future__ import annotations

import asyncio
import functools
import logging
from pathlib import Path

from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.services.sealing import CACHE_PURPOSE
from app.store import backup, planned_restore, traffic
from app.store.backup import Backup
from app.store.database import Database

_log = logging.getLogger(__name__)
_FIRST_S = 120.0
_EVERY_S = 600.0
_TRAFFIC_KEPT_MS = 30 * 86_400_000


class Safekeeping:
    """Looks after the cache file."""

    def __init__(
        self, data_dir: DataDir, master: MasterKey, database: Database, clock: Clock
    ) -> None:
        self._data_dir = data_dir
        self._master = master
        self._database = database
        self._clock = clock
        self._tasks = TaskOwner("safekeeping")

    def start(self) -> None:
        """Begins to make backups."""
        self._tasks.start(self._run(), "run")

    async def close(self) -> None:
        """Stops."""
        await self._tasks.close()

    async def backup_now(self) -> Path:
        """Makes a copy at once."""
        made = await asyncio.to_thread(
            backup.make_hourly,
            self._data_dir.cache_file,
            self._master.subkey(CACHE_PURPOSE),
            self._data_dir.backups,
            self._clock.now() + 3_600,
        )
        assert made is not None
        return made

    async def backups(self) -> list[Backup]:
        """The copies, newest first."""
        return await asyncio.to_thread(backup.list_backups, self._data_dir.backups)

    async def restore_at_start(self, copy: Path) -> None:
        """Has a copy take the database's place at the next start. Raises StoreDamaged."""
        key = self._master.subkey(CACHE_PURPOSE)
        await asyncio.to_thread(planned_restore.plan, self._data_dir.root, copy, key)

    def planned_restore(self) -> str:
        """The name of the copy that is put in place at the next start; empty for none."""
        return planned_restore.planned(self._data_dir.root)

    def keep_present(self) -> None:
        """Takes a planned restore back."""
        planned_restore.forget(self._data_dir.root)

    def recovery_key(self) -> str:
        """The key that opens this folder's databases anywhere; for a sheet of paper."""
        return self._master.recovery_key()

    @property
    def kept_in(self) -> str:
        """Where the master key is: keyring or vault."""
        return self._master.kept_in

    async def _run(self) -> None:
        await asyncio.sleep(_FIRST_S)
        while True:
            try:
                await asyncio.to_thread(
                    backup.make_hourly,
                    self._data_dir.cache_file,
                    self._master.subkey(CACHE_PURPOSE),
                    self._data_dir.backups,
                    self._clock.now(),
                )
            except (StoreError, OSError) as error:
                _log.warning("no backup was made: %s", error)
            before = self._clock.now_ms() - _TRAFFIC_KEPT_MS
            await self._database.write(functools.partial(traffic.prune, before=before))
            await asyncio.sleep(_EVERY_S)
