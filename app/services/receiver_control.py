"""Keeps the receiver's process running, and says how it stands.

The console starts ``main.py receiver --child`` and hands it the master key over the pipe. A
receiver that dies is started again, with growing pauses; one that can't have its port says which
is free. Where a headless receiver already holds the folder, that one is used.

Invariant: the key is in no argument, environment or log.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.core.tasks import TaskOwner
from app.services.events import Bus, ReceiverChanged
from app.services.receiver_link import ReceiverLink
from app.services.settings import Settings

_PAUSES_S = (0.2, 0.5, 1.0, 3.0, 10.0, 30.0)
_STABLE_S = 60.0
_END_S = 5.0
_MAIN = Path(__file__).resolve().parents[2] / "main.py"


def child_command() -> list[str]:
    """How the receiver's process is started, from source or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "receiver", "--child"]
    return [sys.executable, str(_MAIN), "receiver", "--child"]


class ReceiverControl:
    """The supervisor of one receiver."""

    def __init__(
        self,
        data_dir: DataDir,
        master: MasterKey,
        settings: Settings,
        bus: Bus,
        link: ReceiverLink,
    ) -> None:
        self._data_dir = data_dir
        self._master = master
        self._settings = settings
        self._bus = bus
        self._link = link
        self._tasks = TaskOwner("receiver")
        self._wanted = False
        self._process: subprocess.Popen[bytes] | None = None
        self._restart = asyncio.Event()
        self.state = ReceiverChanged("stopped")
        self.hooks: dict[str, str] = {}

    def start(self) -> None:
        """Starts the receiver and keeps it running."""
        if self._wanted:
            self._restart.set()
            return
        self._wanted = True
        self._tasks.start(self._keep(), "keep")

    def restart(self) -> None:
        """Starts it anew, for example on another port."""
        self._end_process()
        self._restart.set()

    def use_port(self, port: int) -> None:
        """Takes another port from now on."""
        self._settings.set("receiver_port", port)
        self.restart()

    def public_url(self, path: str) -> str:
        """The address a provider is to call: the public one, else the local one."""
        base = str(self._settings.get("public_url")) or self.state.url
        return base.rstrip("/") + path if base else ""

    @property
    def pid(self) -> int | None:
        """The process's id, while it runs."""
        return self._process.pid if self._process is not None else None

    async def close(self) -> None:
        """Ends the receiver; what it took is committed and answered first."""
        self._wanted = False
        await self._tasks.close()
        process = self._process
        if process is not None:
            self._end_process()
            await asyncio.to_thread(_wait, process)
            _close_pipes(process)

    async def _keep(self) -> None:
        tries = 0
        while self._wanted:
            began = time.monotonic()
            self._tell(ReceiverChanged("starting"))
            first, process = await asyncio.to_thread(self._spawn)
            self._process = process
            if "listening" in first:
                self.hooks = dict(first.get("hooks", {}))
                self._tell(ReceiverChanged("listening", str(first["listening"])))
                await asyncio.to_thread(process.wait)
                reason = "The receiver ended and is started again."
                free = 0
            else:
                await asyncio.to_thread(process.wait)
                reason = str(first.get("message") or _words(first))
                free = int(first.get("free", 0) or 0)
            _close_pipes(process)
            self._process = None
            if first.get("error") == "in_use" and await self._use_other():
                continue
            if time.monotonic() - began > _STABLE_S:
                tries = 0
            self._tell(ReceiverChanged("failed", "", reason, free))
            pause = _PAUSES_S[min(tries, len(_PAUSES_S) - 1)]
            tries += 1
            self._restart.clear()
            try:
                await asyncio.wait_for(self._restart.wait(), pause)
                tries = 0
            except TimeoutError:
                continue

    async def _use_other(self) -> bool:
        """A headless receiver writes this folder: use it as long as it is there."""
        for _ in range(10):
            if self._link.connected:
                break
            await asyncio.sleep(0.2)
        if not self._link.connected:
            return False
        self._tell(ReceiverChanged("listening", "", "Another receiver serves this folder."))
        while self._link.connected:
            await asyncio.sleep(1.0)
        return True

    def _spawn(self) -> tuple[dict[str, Any], subprocess.Popen[bytes]]:
        process = subprocess.Popen(
            child_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert process.stdin is not None and process.stdout is not None
        wish = {
            "data_dir": str(self._data_dir.root),
            "key": self._master.handover(),
            "host": self._settings.get("receiver_host"),
            "port": self._settings.get("receiver_port"),
        }
        try:
            process.stdin.write(json.dumps(wish).encode() + b"\n")
            process.stdin.flush()
            line = process.stdout.readline()
            document = json.loads(line) if line else {}
        except (OSError, ValueError):
            document = {}
        return document if isinstance(document, dict) else {}, process

    def _end_process(self) -> None:
        process = self._process
        if process is not None and process.stdin is not None and not process.stdin.closed:
            try:
                process.stdin.close()
            except OSError:
                process.terminate()

    def _tell(self, state: ReceiverChanged) -> None:
        if state != self.state:
            self.state = state
            self._bus.publish(state)


def _words(first: dict[str, Any]) -> str:
    if first.get("error") == "port_taken":
        return f"Another program uses port {first.get('port')}."
    return "The receiver did not start."


def _wait(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(_END_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _close_pipes(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None and not pipe.closed:
            try:
                pipe.close()
            except OSError:
                continue
