"""A loopback HTTP server that writes down what it is asked and answers as told.

It shares no code with the executor or the sandbox: requests are read by hand, and an answer is
bytes on the wire, so that it can also be one that no proper server would give.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self


@dataclass(frozen=True)
class Asked:
    """One request as it came. Header names are lower-case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def document(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """An answer. ``cut``: only so many bytes of the body are sent; ``pause``: seconds before."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    pause: float = 0.0
    raw: bytes | None = None


DROP = Reply(raw=b"")
Script = Reply | Callable[[Asked], Reply]


def reply(document: Any, status: int = 200, **headers: str) -> Reply:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    names.setdefault("Content-Type", "application/json")
    return Reply(status, json.dumps(document, ensure_ascii=False).encode(), names)


class Recorder:
    """``async with Recorder(*replies) as server``; the last reply is given for ever."""

    def __init__(self, *script: Script) -> None:
        self.script: list[Script] = list(script) or [Reply()]
        self.asked: list[Asked] = []
        self.times: list[float] = []
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for writer in list(self._writers):
            writer.close()
        await self._server.wait_closed()
        # the connections' tasks end on their own once their sockets are closed
        while self._writers:
            await asyncio.sleep(0.002)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            while await self._exchange(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
            try:
                await writer.wait_closed()
            except ConnectionError:
                pass
            self._writers.discard(writer)

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *rest = head.split("\r\n")
        method, target, _ = line.split(" ", 2)
        headers = {}
        for one in rest:
            name, colon, value = one.partition(":")
            if colon:
                headers[name.lower()] = value.strip()
        body = b""
        if "content-length" in headers:
            body = await reader.readexactly(int(headers["content-length"]))
        elif headers.get("transfer-encoding") == "chunked":
            while size := int((await reader.readuntil(b"\r\n")).strip(), 16):
                body += (await reader.readexactly(size + 2))[:-2]
            await reader.readuntil(b"\r\n")
        asked = Asked(method, target, headers, body)
        self.asked.append(asked)
        self.times.append(asyncio.get_running_loop().time())
        step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        answer = step(asked) if callable(step) else step
        if answer.pause:
            await asyncio.sleep(answer.pause)
        if answer.raw is not None:
            writer.write(answer.raw)
            await writer.drain()
            return False
        names = {"Content-Length": str(len(answer.body)), **answer.headers}
        lines = "".join(f"{name}: {value}\r\n" for name, value in names.items())
        status = f"HTTP/1.1 {answer.status} Said\r\n{lines}\r\n".encode("latin-1")
        empty = answer.status in (204, 304)
        writer.write(status + (b"" if empty else answer.body[: answer.cut]))
        await writer.drain()
        return answer.cut is None
