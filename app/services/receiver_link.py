"""The local socket to the receiver: hears ``{"last": id}``, asks for what only it may change.

Invariant: losing the receiver loses nothing; the link comes back by itself when it does.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError

_AGAIN_S = 0.5
_ANSWER_S = 30.0


class ReceiverLink:
    """A connection to the receiver of one data folder, kept up.

    ``generation`` counts the connections: another one may be to a receiver that knows nothing.
    """

    def __init__(self, address_file: Path) -> None:
        self._address_file = address_file
        self._tasks = TaskOwner("receiver link")
        self._listeners: list[Callable[[int], None]] = []
        self._writer: asyncio.StreamWriter | None = None
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._ref = 0
        self.generation = 0

    @property
    def connected(self) -> bool:
        """Whether a receiver is there."""
        return self._writer is not None

    def listen(self, listener: Callable[[int], None]) -> None:
        """Calls ``listener`` with the newest delivery's number."""
        self._listeners.append(listener)

    def start(self) -> None:
        """Connects, and again whenever the connection is lost."""
        self._tasks.start(self._keep(), "keep")

    async def close(self) -> None:
        """Lets go of the receiver."""
        await self._tasks.close()

    async def ask(self, wish: Mapping[str, Any]) -> Any:
        """Asks the receiver to do something. Raises SettingsError where it can't or isn't there."""
        if self._writer is None:
            raise SettingsError(
                "The receiver is not running.", "Nothing was changed.", "Start it, then try again."
            )
        self._ref += 1
        ref = self._ref
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[ref] = answer
        try:
            self._writer.write(json.dumps({**wish, "ref": ref}).encode() + b"\n")
            await self._writer.drain()
            async with asyncio.timeout(_ANSWER_S):
                document = await answer
        except (OSError, TimeoutError) as error:
            raise SettingsError(
                "The receiver did not answer.", "Nothing is known of it.", "Try again."
            ) from error
        finally:
            self._waiting.pop(ref, None)
            if answer.done() and not answer.cancelled():
                answer.exception()  # told by what is raised here already
        if "error" in document:
            raise SettingsError(str(document["error"]), "Nothing was changed.", "")
        return document.get("done")

    async def _keep(self) -> None:
        while True:
            try:
                await self._talk()
            except (OSError, ValueError):
                pass
            finally:
                self._writer = None
                for answer in self._waiting.values():
                    if not answer.done():
                        answer.set_exception(OSError("the receiver went away"))
            await asyncio.sleep(_AGAIN_S)

    async def _talk(self) -> None:
        address = json.loads(await asyncio.to_thread(self._address_file.read_text, "utf-8"))
        if "unix" in address:
            reader, writer = await asyncio.open_unix_connection(address["unix"])
        else:
            reader, writer = await asyncio.open_connection("127.0.0.1", address["tcp"])
            writer.write(json.dumps({"token": address["token"]}).encode() + b"\n")
        self._writer = writer
        self.generation += 1
        try:
            while line := await reader.readline():
                document = json.loads(line)
                if "last" in document:
                    for listener in self._listeners:
                        listener(int(document["last"]))
                else:
                    answer = self._waiting.get(int(document.get("ref", 0)))
                    if answer is not None and not answer.done():
                        answer.set_result(document)
        finally:
            writer.close()
