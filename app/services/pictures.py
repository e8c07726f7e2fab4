"""Decodes pictures in a process of their own, started at the first one, replaced when it dies.

What a customer sends is hostile: the worker has caps on formats, pixels, frames and memory, a
time-out here ends it, and whatever happens to it, the console only hears *no picture*.

Invariant: no byte of a picture is decoded in the console's own process.
"""

from __future__ import annotations

import asyncio
import json
import struct
import subprocess
import threading
from dataclasses import dataclass
from typing import IO, Any

from app.core.ourselves import command, helper

FLAG = "--decode-pictures"
_TIMEOUT_S = 10.0
_END_S = 2.0
_SIZE = struct.Struct(">I")
_MOST_BYTES = 100 * 1024 * 1024
_MOST_ANSWER = 80 * 1024 * 1024


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """``width`` x ``height`` is the original; ``pixels`` are RGBA rows of ``shown`` (w, h)."""

    width: int
    height: int
    shown: tuple[int, int]
    pixels: bytes


def worker_command() -> list[str]:
    """How the worker is started."""
    return command(FLAG)


class Pictures:
    """The supervisor of one worker. One picture is decoded at a time."""

    def __init__(self, timeout_s: float = _TIMEOUT_S) -> None:
        self._timeout_s = timeout_s
        self._process: subprocess.Popen[bytes] | None = None
        self._turn = asyncio.Lock()
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The worker's process id; None while there is none."""
        return self._process.pid if self._process is not None else None

    async def decode(self, content: bytes, most: int) -> Picture | None:
        """The picture, no wider or higher than ``most``; None for what is none or too large."""
        return await self._ask(content, {"most": most})

    async def measure(self, content: bytes) -> tuple[int, int] | None:
        """Width and height; None for what is no picture of an allowed kind."""
        found = await self._ask(content, {"measure": True})
        return None if found is None else (found.width, found.height)

    async def _ask(self, content: bytes, wish: dict[str, Any]) -> Picture | None:
        if self._closed or not content or len(content) > _MOST_BYTES:
            return None
        await self._turn.acquire()
        try:
            asked = asyncio.get_running_loop().run_in_executor(None, self._asked, content, wish)
        except RuntimeError:  # no threads are begun any more
            self._turn.release()
            raise
        # whoever gives up waiting leaves a thread that still speaks with the worker: the next
        # one would hear its answer
        asked.add_done_callback(lambda _: self._turn.release())
        return await asyncio.shield(asked)

    async def close(self) -> None:
        """Ends the worker."""
        self._closed = True
        process = self._process
        if process is not None:
            # what waits for its answer hears the end of the pipe
            process.kill()
        async with self._turn:
            await asyncio.to_thread(self._end)

    def _asked(self, content: bytes, wish: dict[str, Any]) -> Picture | None:
        process = self._running()
        if process is None:
            return None
        assert process.stdin is not None and process.stdout is not None
        watch = threading.Timer(self._timeout_s, process.kill)
        watch.daemon = True
        watch.start()
        try:
            line = json.dumps(wish).encode()
            process.stdin.write(_SIZE.pack(len(line)) + line + _SIZE.pack(len(content)))
            process.stdin.write(content)
            process.stdin.flush()
            head = json.loads(_take(process.stdout))
            pixels = _take(process.stdout)
            return _picture(head, pixels)
        except (OSError, ValueError, LookupError, TypeError):
            # it died, hung or spoke nonsense: the next picture gets another one
            self._end()
            return None
        finally:
            watch.cancel()

    def _running(self) -> subprocess.Popen[bytes] | None:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        if self._closed:
            return None
        try:
            self._process = helper(worker_command())
        except OSError:
            return None
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait(_END_S)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    # what was not written yet has no reader any more
                    continue


def _take(source: IO[bytes]) -> bytes:
    head = source.read(_SIZE.size)
    if len(head) < _SIZE.size:
        raise OSError("the worker is gone")
    (size,) = _SIZE.unpack(head)
    if size > _MOST_ANSWER:
        raise ValueError("no such picture was asked for")
    data = source.read(size)
    if len(data) < size:
        raise OSError("the worker is gone")
    return data


def _picture(head: dict[str, Any], pixels: bytes) -> Picture | None:
    if "error" in head:
        return None
    width, height = (int(one) for one in head["shown"])
    if len(pixels) != width * height * 4:
        raise ValueError("the rows do not fit the picture")
    return Picture(int(head["width"]), int(head["height"]), (width, height), pixels)
