"""Keeps the receiver's process running, and says how it stands.

The console starts ``main.py receiver --child`` and hands it the master key over the pipe, with
the secrets it has opened already. A receiver that dies is started again, with growing pauses; one
that can't have its port says which is free. Where a headless receiver already holds the folder,
that one is used.

Invariant: key and secrets are in no argument, environment or log.
"""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import time
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from app.core.ourselves import command, helper
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.core.words import words
from app.domain.errors import StoreError
from app.services.events import Bus, ReceiverChanged
from app.services.receiver_link import ReceiverLink
from app.services.sealing import handover
from app.services.settings import Settings
from app.store.database import Database
from app.store.deliveries import DAMAGED_STATUS

_log = logging.getLogger(__name__)
_PAUSES_S = (0.2, 0.5, 1.0, 3.0, 10.0, 30.0)
_STABLE_S = 60.0
_END_S = 5.0
_LINK_S = 2.0


class ReceiverControl:
    """The supervisor of one receiver."""

    def __init__(
        self,
        data_dir: DataDir,
        master: MasterKey,
        settings: Settings,
        bus: Bus,
        link: ReceiverLink,
        database: Database,
        begin_anew: Callable[[], Awaitable[None]],
    ) -> None:
        self._data_dir = data_dir
        self._database = database
        self._master = master
        self._settings = settings
        self._bus = bus
        self._link = link
        self._set_aside = begin_anew
        self._tasks = TaskOwner("receiver")
        self._wanted = False
        self._process: subprocess.Popen[bytes] | None = None
        self._asked_anew = False
        self._wake = asyncio.Event()
        self.state = ReceiverChanged("stopped")
        self.hooks: dict[str, str] = {}

    def start(self) -> None:
        """Starts the receiver and keeps it running."""
        if self._wanted:
            self._wake.set()
            return
        self._wanted = True
        self._tasks.start(self._keep(), "keep")

    def restart(self) -> None:
        """Starts it anew, for example on another port."""
        self._asked_anew = True
        self._wake.set()
        _end(self._process)

    def begin_anew(self) -> None:
        """Starts it on a new file; the one that can't be read is kept beside it."""
        self._tasks.once(self._begin_anew, "new file")

    async def _begin_anew(self) -> None:
        try:
            await self._set_aside()
        except StoreError as error:
            self._tell(self.state._replace(reason=str(error)))
            return
        self.restart()

    def use_port(self, port: int) -> None:
        """Takes another port from now on."""
        self._settings.set("receiver_port", port)
        self.restart()

    def public_url(self, path: str) -> str:
        """The address a provider is to call: the public one, else the local one."""
        base = str(self._settings.get("public_url")) or self.state.url
        return base.rstrip("/") + path if base else ""

    def leads_here(self, url: str, path: str) -> bool | None:
        """Whether a provider that calls ``url`` comes here with ``path``; None: nobody can know.

        An address on this machine has the receiver's port, any other is the public one; one of
        another path leads elsewhere in any case.
        """
        from app.providers.addresses import is_loopback

        public, local = str(self._settings.get("public_url")), self.state.url
        try:
            asked = _parts(url)
            if not asked[3].endswith(path):
                return False
            if any(
                asked == _parts(f"{base.rstrip('/')}{path}") for base in (public, local) if base
            ):
                return True
            if not is_loopback(url):
                return False if public else None
            return asked[2:] == _parts(f"{local}{path}")[2:] if local else None
        except ValueError:
            return False

    @property
    def pid(self) -> int | None:
        """The process's id, while it runs."""
        return self._process.pid if self._process is not None else None

    async def close(self) -> None:
        """Ends the receiver; what it took is committed and answered first."""
        self._wanted = False
        self._wake.set()
        _end(self._process)
        try:
            # the loop ends by itself once the process is gone, so that none is left behind
            async with asyncio.timeout(_END_S):
                await self._tasks.idle()
        except TimeoutError:
            if self._process is not None:
                self._process.kill()
            await self._tasks.idle()
        await self._tasks.close()

    async def _keep(self) -> None:
        tries = 0
        while self._wanted:
            began = time.monotonic()
            self._wake.clear()
            self._asked_anew = False
            self._tell(ReceiverChanged("starting"))
            problem = await self._run()
            if self._asked_anew or not self._wanted:
                tries = 0
                continue
            if problem is None:
                continue
            if time.monotonic() - began > _STABLE_S:
                tries = 0
            self._tell(problem)
            if problem.damaged:  # it heals by no other try
                await self._wake.wait()
                tries = 0
                continue
            pause = _PAUSES_S[min(tries, len(_PAUSES_S) - 1)]
            tries += 1
            if await set_within(self._wake, pause):
                tries = 0
        self._tell(ReceiverChanged("stopped"))

    async def _run(self) -> ReceiverChanged | None:
        """One receiver from its start to its end; what went wrong, None where nothing did."""
        try:
            process = await asyncio.to_thread(helper, command("receiver", "--child"))
        except OSError as error:  # no memory, no process left, or the program is being replaced
            _log.warning("the receiver did not start: %s", error)
            return ReceiverChanged("failed", "", _words({}))
        self._process = process
        try:
            if not self._wanted:
                _end(process)
            first = await asyncio.to_thread(_greeting, process, await self._wish())
            if "listening" in first:
                self.hooks = dict(first.get("hooks", {}))
                self._tell(ReceiverChanged("listening", str(first["listening"])))
            await asyncio.to_thread(process.wait)
        finally:
            self._process = None
            _close_pipes(process)
        if first.get("error") == "damaged" or process.returncode == DAMAGED_STATUS:
            return ReceiverChanged("failed", "", _damaged(), damaged=True)
        if "listening" in first:
            return ReceiverChanged("failed", "", words("The receiver ended and is started again."))
        if first.get("error") == "in_use" and await self._use_other():
            return None
        reason = str(first.get("message") or _words(first))
        return ReceiverChanged("failed", "", reason, int(first.get("free", 0) or 0))

    async def _use_other(self) -> bool:
        """A headless receiver writes this folder: use it as long as it is there."""
        deadline = time.monotonic() + _LINK_S
        while not self._linked():
            if time.monotonic() > deadline or await self._woken(0.1):
                return False
        self._tell(ReceiverChanged("listening", "", words("Another receiver serves this folder.")))
        while self._linked() and not await self._woken(0.5):
            pass
        return True

    def _linked(self) -> bool:
        return self._link.connected

    async def _woken(self, seconds: float) -> bool:
        """Whether something else is wanted; waits for that, but not longer than ``seconds``."""
        return await set_within(self._wake, seconds)

    async def _wish(self) -> dict[str, Any]:
        try:
            opened = await self._database.read(lambda one: handover(one, self._master))
        except StoreError:
            opened = {}  # the receiver meets the same and says so
        return {
            "data_dir": str(self._data_dir.root),
            "key": self._master.handover(),
            "opened": opened,
            "host": self._settings.get("receiver_host"),
            "port": self._settings.get("receiver_port"),
        }

    def _tell(self, state: ReceiverChanged) -> None:
        if state != self.state:
            self.state = state
            self._bus.publish(state)


def _greeting(process: subprocess.Popen[bytes], wish: dict[str, Any]) -> dict[str, Any]:
    """Hands the wish over and reads the first line; empty where the process has none to give."""
    assert process.stdin is not None and process.stdout is not None
    try:
        process.stdin.write(json.dumps(wish).encode() + b"\n")
        process.stdin.flush()
        line = process.stdout.readline()
        document = json.loads(line) if line else {}
    except (OSError, ValueError):
        # a closed or broken pipe: the process was ended, or died before it could speak
        return {}
    return document if isinstance(document, dict) else {}


def _end(process: subprocess.Popen[bytes] | None) -> None:
    """Closing its stdin ends a receiver; terminated where that can't be done."""
    if process is None or process.stdin is None or process.stdin.closed:
        return
    try:
        process.stdin.close()
    except OSError:
        process.terminate()


def _words(first: dict[str, Any]) -> str:
    if first.get("error") == "port_taken":
        return words(f"Another program uses port {first.get('port')}.")
    return words("The receiver did not start.")


def _damaged() -> str:
    return words(
        "The file that webhooks are stored in can’t be read: it is damaged, or sealed with another"
        " key. A new one can be begun; this one is kept beside it."
    )


def _close_pipes(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None and not pipe.closed:
            try:
                pipe.close()
            except OSError:
                continue


def _parts(url: str) -> tuple[str, str, int | None, str]:
    """What makes two addresses the same: scheme, host, port and path. Raises ValueError."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname or "", port, parts.path.rstrip("/")
