"""Backups every hour, checks of the whole file, and the recovery key.

What goes over the whole file stands back while deliveries pour in (``rush``): it is begun once they
do not, and ended and begun anew where they come meanwhile, until it has waited so long that it is
carried through whatever comes.

Invariants: a backup never waits for the operator and never holds up a write for long; while an
erasure has it paused, nothing is read or copied, so that no copy keeps what is being erased.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from app.core.background import in_background
from app.core.clock import Clock
from app.core.ourselves import command
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.services.events import Bus, StoreDamageFound
from app.services.rush import Rush
from app.services.sealing import CACHE_PURPOSE
from app.store import backup, planned_restore, restored
from app.store.backup import Backup
from app.store.database import Database
from app.store.restored import Restored

_log = logging.getLogger(__name__)
FLAG = "--keep-safe"
_CHECK_S = 5.0
_FIRST_S = 120.0
_EVERY_S = 600.0
# so long it stands back; a check that never comes to its end would be worse than one beside a rush
_PATIENCE_S = 300.0


class Safekeeping:
    """Looks after the cache file."""

    def __init__(
        self,
        data_dir: DataDir,
        master: MasterKey,
        database: Database,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._data_dir = data_dir
        self._master = master
        self._database = database
        self._bus = bus
        self._clock = clock
        self._tasks = TaskOwner("safekeeping")
        # what goes wrong there is raised where it was asked for
        self._errand_tasks = TaskOwner("safekeeping errands", lambda name, error: None)
        # each with the moment from which on no rush ends it
        self._errands: dict[asyncio.Task[dict[str, Any]], float] = {}
        self._rush = Rush(bus, clock, self._stand_back)
        self._pauses = 0
        self._free = asyncio.Event()
        self._free.set()

    def start(self) -> None:
        """Begins to make backups."""
        self._tasks.start(self._run(), "run")

    async def close(self) -> None:
        """Stops."""
        await self._tasks.close()

    async def backup_now(self) -> Path:
        """Makes a copy at once. Raises StoreError."""
        async with self.paused():  # the copy under way may take long, and need not be two
            return await asyncio.to_thread(
                backup.make_now,
                self._data_dir.cache_file,
                self._master.subkey(CACHE_PURPOSE),
                self._data_dir.backups,
                self._clock.now(),
            )

    @asynccontextmanager
    async def paused(self) -> AsyncIterator[None]:
        """Ends what is read or copied behind; it is begun anew afterwards."""
        self._pauses += 1
        self._free.clear()
        for errand in self._errands:
            errand.cancel()
        try:
            yield
        finally:
            self._pauses -= 1
            if not self._pauses:
                self._free.set()

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

    async def restored(self) -> Restored | None:
        """What is known of a backup that was put in place, until it was told. Raises StoreError."""
        return await self._database.read(restored.find)

    async def restored_told(self) -> None:
        """The operator knows of it. Raises StoreError."""
        await self._database.write(restored.told)

    def recovery_key(self) -> str:
        """The key that opens this folder's databases anywhere; for a sheet of paper."""
        return self._master.recovery_key()

    @property
    def kept_in(self) -> str:
        """Where the master key is: keyring or vault."""
        return self._master.kept_in

    async def check_now(self) -> bool:
        """Reads every page behind the window's back; tells the bus of damage. True: whole.

        Waits for a rush to end, some minutes at most.
        """
        return self._whole(await self._behind())

    def _whole(self, seen: dict[str, Any]) -> bool:
        """Whether what was read held no damage; tells of it."""
        damaged = seen.get("damaged")
        if damaged is None:
            return True
        _log.error("%s", damaged)
        self._bus.publish(StoreDamageFound(damaged))
        return False

    async def _run(self) -> None:
        await asyncio.sleep(_CHECK_S)
        try:
            whole = await self.check_now()
        except StoreError as error:
            # busy or gone: the next start looks again
            _log.warning("the database was not checked: %s", error)
            whole = True
        if not whole:
            # a copy of a damaged file would push a good one out
            return
        await asyncio.sleep(_FIRST_S)
        while True:
            try:
                made = await self._behind(
                    backups=str(self._data_dir.backups), now=self._clock.now()
                )
                if not self._whole(made):
                    return
            except StoreError as error:
                _log.warning("no backup was made: %s", error)
            await asyncio.sleep(_EVERY_S)

    async def _behind(self, **more: object) -> dict[str, Any]:
        """Has ``safekeeping_worker`` read or copy the file, once it may. StoreError where it could
        not."""
        wish = {
            "file": str(self._data_dir.cache_file),
            "key": self._master.subkey(CACHE_PURPOSE).hex(),
            **more,
        }
        patient_until = self._clock.monotonic() + _PATIENCE_S
        while True:
            await self._may_begin(patient_until)
            errand = self._errand_tasks.begin(in_background(command(FLAG), wish), "errand")
            self._errands[errand] = patient_until
            try:
                done: dict[str, Any] = await errand
                break
            except asyncio.CancelledError:
                current = asyncio.current_task()
                if current is None or current.cancelling():
                    raise  # and it was neither a pause nor a rush
            except OSError as error:
                raise StoreError(str(error)) from error
            finally:
                del self._errands[errand]
        if "error" in done:
            raise StoreError(str(done["error"]))
        return done

    async def _may_begin(self, patient_until: float) -> None:
        """Returns while nothing has it paused, and no rush that it still waits for is on."""
        while True:
            await self._free.wait()
            rest = min(self._rush.left(), patient_until - self._clock.monotonic())
            if rest <= 0:
                return
            await asyncio.sleep(rest)

    def _stand_back(self) -> None:
        """Deliveries pour in: ends what may be begun anew."""
        now = self._clock.monotonic()
        for errand, patient_until in self._errands.items():
            if now < patient_until:
                errand.cancel()
