"""Tells the console what is new and takes its wishes: newline-separated JSON on a local socket.

On POSIX an AF_UNIX stream socket (QLocalSocket connects to it), named ``receiver.sock`` in the
data folder where the path is short enough; on Windows a loopback TCP socket whose first line
must be ``{"token": …}``. The address is written to ``receiver.json``. To the console goes
``{"last": id}``, at once and then at most every 10 ms, or 30 where many come; from it come requests
such as ``{"reload": true}``, each answered by ``{"done": …}`` or ``{"error": …}`` with its ``ref``.

Invariant: a console that stalls costs no memory: news are merged, never queued.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import logging
import os
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError

Command = Callable[[Mapping[str, Any]], Awaitable[Any]]
SOCKET_NAME = "receiver.sock"
ADDRESS_NAME = "receiver.json"
_log = logging.getLogger(__name__)
_EVERY = 0.010
# so many at once: what applies them has more to do than it is told, and each telling wakes a window
_MANY, _EVERY_OF_MANY = 5, 0.030
_LONGEST_LINE = 65_536
_LONGEST_PATH = 100  # sun_path holds 108 bytes on Linux, 104 on macOS


class NewsServer:
    """Serves consoles of this computer. ``command`` carries out a request."""

    def __init__(self, folder: Path, command: Command) -> None:
        self._folder = folder
        self._command = command
        self._server: asyncio.Server | None = None
        self._token = ""
        self._path: Path | None = None
        self._consoles: dict[asyncio.StreamWriter, int] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._due = 0.0
        self._told = self._last = 0
        self._tasks = TaskOwner("news")

    async def start(self, last: int) -> dict[str, Any]:
        """Listens; gives the address: ``{"unix": path}`` or ``{"tcp": port, "token": …}``."""
        self._told = self._last = last
        if sys.platform == "win32":
            address = await self._start_tcp()
        else:
            address = await self._start_unix()
        self._write_address(address)
        return address

    async def stop(self) -> None:
        """Says goodbye to the consoles and removes the socket."""
        if self._timer is not None:
            self._timer.cancel()
        if self._server is None:
            return  # never started: the address on the disk is another receiver's
        self._server.close()
        for writer in list(self._consoles):
            writer.close()
        await self._tasks.close()
        with contextlib.suppress(OSError):
            (self._folder / ADDRESS_NAME).unlink(missing_ok=True)
            if self._path is not None:
                self._path.unlink(missing_ok=True)

    def committed(self, last: int) -> None:
        """Something is on the disk: consoles hear of it now or soon."""
        self._last = max(self._last, last)
        if self._timer is not None:
            return
        loop = asyncio.get_running_loop()
        if loop.time() >= self._due:
            self._tell()
        else:
            self._timer = loop.call_at(self._due, self._tell)

    def _tell(self) -> None:
        self._timer = None
        many = self._last - self._told >= _MANY
        self._due = asyncio.get_running_loop().time() + (_EVERY_OF_MANY if many else _EVERY)
        self._told = self._last
        for writer, told in self._consoles.items():
            # a console that does not read gets the newest number once it does (see _serve)
            if told < self._last and writer.transport.get_write_buffer_size() == 0:
                self._send(writer, {"last": self._last})
                self._consoles[writer] = self._last
        if any(told < self._last for told in self._consoles.values()):
            self._timer = asyncio.get_running_loop().call_later(0.25, self._tell)

    async def _start_unix(self) -> dict[str, Any]:
        path = self._folder / SOCKET_NAME
        if len(os.fsencode(path)) > _LONGEST_PATH:
            import tempfile  # brings compression along, and folders are seldom that deep

            path = Path(tempfile.mkdtemp(prefix="switchboard-")) / SOCKET_NAME  # mode 0700
        path.unlink(missing_ok=True)
        self._path = path
        before = os.umask(0o177)
        try:
            self._server = await asyncio.start_unix_server(
                self._serve, str(path), limit=_LONGEST_LINE
            )
        finally:
            os.umask(before)
        return {"unix": str(path)}

    async def _start_tcp(self) -> dict[str, Any]:
        import secrets

        self._token = secrets.token_urlsafe(24)
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=_LONGEST_LINE)
        return {"tcp": self._server.sockets[0].getsockname()[1], "token": self._token}

    def _write_address(self, address: Mapping[str, Any]) -> None:
        draft = self._folder / f"{ADDRESS_NAME}.new"
        draft.touch(0o600)
        draft.write_text(json.dumps(address), "utf-8")
        draft.replace(self._folder / ADDRESS_NAME)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        try:
            if self._token and not await self._introduced(reader):
                return
            self._consoles[writer] = self._last
            self._send(writer, {"last": self._last})
            while line := await reader.readline():
                self._tasks.start(self._obey(writer, line), "request")
        except (OSError, ValueError):
            _log.debug("a console went away, or sent a line that is too long")
        finally:
            self._consoles.pop(writer, None)
            writer.close()

    async def _introduced(self, reader: asyncio.StreamReader) -> bool:
        try:
            async with asyncio.timeout(5):
                first = json.loads(await reader.readline())
            given = str(first["token"]).encode("utf-8", "replace")
        except (TimeoutError, ValueError, LookupError, TypeError):
            return False
        return hmac.compare_digest(given, self._token.encode("ascii"))

    async def _obey(self, writer: asyncio.StreamWriter, line: bytes) -> None:
        ref = None
        try:
            wish = json.loads(line)
            if not isinstance(wish, dict):
                raise ValueError("A request is a JSON object.")
            ref = wish.get("ref")
            answer = {"done": await self._command(wish)}
        except (ValueError, LookupError, TypeError, RecursionError, SwitchboardError) as error:
            answer = {"error": str(error)}
        self._send(writer, {**answer, "ref": ref} if ref is not None else answer)

    @staticmethod
    def _send(writer: asyncio.StreamWriter, message: Mapping[str, Any]) -> None:
        if not writer.is_closing():
            writer.write(json.dumps(message).encode("utf-8") + b"\n")
