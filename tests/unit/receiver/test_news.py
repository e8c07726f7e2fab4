"""What consoles hear of news over the receiver's socket, and how often."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.receiver import news
from app.receiver.news import NewsServer


async def nothing(_wish: object) -> None:
    """Carries nothing out."""


@asynccontextmanager
async def heard(folder: Path) -> AsyncIterator[tuple[NewsServer, asyncio.Queue[int]]]:
    """A server, and the numbers that a console hears of it."""
    server = NewsServer(folder, nothing)
    address = await server.start(7)
    if "unix" in address:
        reader, writer = await asyncio.open_unix_connection(address["unix"])
    else:
        reader, writer = await asyncio.open_connection("127.0.0.1", address["tcp"])
        writer.write(json.dumps({"token": address["token"]}).encode() + b"\n")
    told: asyncio.Queue[int] = asyncio.Queue()

    async def read() -> None:
        while line := await reader.readline():
            told.put_nowait(json.loads(line)["last"])

    reading = asyncio.create_task(read())
    assert await told.get() == 7
    yield server, told
    await server.stop()
    await reading
    writer.close()


async def test_few_are_told_soon_and_the_last_of_them_in_any_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "_EVERY_OF_MANY", 3_600.0)
    async with heard(tmp_path) as (server, told):
        for last in range(8, 30, news._MANY - 1):
            server.committed(last)
            assert await told.get() == last


async def test_many_are_told_together_and_less_often(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "_EVERY_OF_MANY", 3_600.0)

    def waiting(server: NewsServer) -> asyncio.TimerHandle:
        assert server._timer is not None
        assert server._timer.when() - asyncio.get_running_loop().time() > 1_800
        return server._timer

    async with heard(tmp_path) as (server, told):
        server.committed(7 + news._MANY)
        assert await told.get() == 7 + news._MANY  # at once
        for last in (*range(13, 113), 112 + news._MANY):
            server.committed(last)
            waiting(server)
        assert told.empty()
        for last in (112 + news._MANY, 113 + news._MANY):
            server.committed(last)
            waiting(server).cancel()
            server._tell()  # its time has come
            assert await told.get() == last
        server.committed(114 + news._MANY)  # those were few again
        assert await told.get() == 114 + news._MANY
