"""A receiver in the test's own loop, and a client that speaks raw HTTP to it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from app.core.paths import DataDir
from app.domain.hooks import HookAccount
from app.receiver.answers import Answerer
from app.receiver.limits import Limits
from app.receiver.serve import Receiver, ReceiverSetup
from app.store.deliveries import read_deliveries
from app.store.delivery_reads import Delivery, oldest_first
from tests.signing import KEY, PROVIDERS, SECRET, headers_for
from tests.waiting import PATIENCE_S

FILE_KEY = bytes(range(32))
_SAFE_HEADERS = ("content-length", "transfer-encoding")


def accounts_of_all() -> dict[str, HookAccount]:
    """One account a provider; its token is ``token-<provider>``."""
    return {
        f"token-{name}": HookAccount(
            name, name, () if name == "gateway" else (SECRET,), (b"account-key-0001", KEY)
        )
        for name in PROVIDERS
    }


class Answer:
    """One HTTP answer."""

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self) -> Any:
        """The parsed body."""
        return json.loads(self.body)


class Stage:
    """A running receiver with its data folder and accounts."""

    def __init__(self, folder: Path, accounts: dict[str, HookAccount], receiver: Receiver) -> None:
        self.folder = folder
        self.accounts = accounts
        self.receiver = receiver
        self.port = 0
        self.news: dict[str, Any] = {}

    async def post(
        self, provider: str, body: bytes, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Posts to the provider's account, properly signed unless headers are given."""
        given = headers_for(provider, body) if headers is None else headers
        return await self.exchange(request("POST", f"/hooks/token-{provider}", body, given))

    async def exchange(self, raw: bytes) -> Answer:
        """Sends bytes on a connection of its own and reads one answer."""
        reader, writer = await self.open()
        try:
            writer.write(raw)
            return await read_answer(reader)
        finally:
            writer.close()

    async def open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A fresh connection."""
        return await asyncio.open_connection("127.0.0.1", self.port)

    def stored(self, account: str = "") -> list[Delivery]:
        """What is on the disk, oldest first."""
        connection = read_deliveries(self.folder / "deliveries.db", FILE_KEY)
        try:
            return list(oldest_first(connection, (account,) if account else ()))
        finally:
            connection.close()


def request(
    method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
) -> bytes:
    """A whole request as bytes."""
    lines = [f"{method} {path} HTTP/1.1", "Host: here", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


async def read_answer(reader: asyncio.StreamReader) -> Answer:
    """Reads one answer. Raises IncompleteReadError where the connection ended instead."""
    async with asyncio.timeout(PATIENCE_S):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.strip().split("\r\n")
        headers = {
            name.lower(): value for name, _, value in (line.partition(": ") for line in lines)
        }
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Answer(int(first.split()[1]), headers, body)


@asynccontextmanager
async def staged(
    folder: Path,
    *,
    limits: Limits | None = None,
    accounts: dict[str, HookAccount] | None = None,
    answerer: Answerer | None = None,
    echo_key: bytes = b"",
) -> AsyncIterator[Stage]:
    """A receiver on a free port; ``stage.accounts`` may be changed and reloaded."""
    book = accounts_of_all() if accounts is None else accounts
    receiver = Receiver(
        ReceiverSetup(
            DataDir(folder), FILE_KEY, lambda: book, port=0, limits=limits or Limits(),
            answerer=answerer, echo_key=echo_key,
        )
    )  # fmt: skip
    stage = Stage(folder, book, receiver)
    try:
        started = await receiver.start()
        stage.port = int(started["listening"].rpartition(":")[2])
        stage.news = started["news"]
        yield stage
    finally:
        await receiver.stop()
