"""Clients that were let go of under their calls, where all of them are closed at once."""

from __future__ import annotations

import asyncio
from typing import Any, cast

from app.services.clients_in_use import ClientsInUse


class Slow:
    """A client whose closing waits; how often it was closed."""

    def __init__(self) -> None:
        self.closed = 0
        self.go = asyncio.Event()

    async def close(self) -> None:
        self.closed += 1
        await self.go.wait()


async def test_a_call_that_ends_while_others_are_closed_ends_nothing_else() -> None:
    in_use, clients = ClientsInUse(), [Slow() for _ in range(3)]
    ends = [asyncio.Event() for _ in clients]

    async def call(client: Slow, end: asyncio.Event) -> None:
        async with in_use.call(cast(Any, client)):
            await end.wait()

    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        for client, end in zip(clients, ends, strict=True):
            group.create_task(call(client, end))
        await asyncio.sleep(0)
        for client in clients:
            await in_use.retire(cast(Any, client))
        closing = group.create_task(in_use.close())
        while not any(client.closed for client in clients):
            await asyncio.sleep(0)
        for end in ends:
            end.set()
        for client in clients:
            client.go.set()
        await closing
    assert [client.closed for client in clients] == [1, 1, 1]
