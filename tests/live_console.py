"""A real console on a real folder, with the sandbox's five accounts and a real receiver.

Invariant: everything that was started is ended before the context is left.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from app.bootstrap import open_folder
from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.sandbox.server import SandboxThread
from app.services.console import Console, build
from tests.waiting import until

# a vault would cost each test a key derivation
_KEY = bytes(range(32))


@asynccontextmanager
async def live_console(
    folder: Path, box: SandboxThread | None = None, *, receiver: bool = True
) -> AsyncIterator[Console]:
    """A started console; with a sandbox one account a provider, named by its title."""
    master = MasterKey(_KEY, "test")
    opened = await asyncio.to_thread(open_folder, DataDir(folder), master=master)
    console = build(opened.data_dir, opened.master, opened.database, Clock())
    try:
        await console.load()
        console.settings.set("receiver_port", 0)
        if box is not None:
            for name, one in box.credentials.items():
                title = console.accounts.info(name).title
                await console.accounts.add(title, name, one["base_url"], one["credentials"])
        await console.start(receiver=receiver)
        if receiver:
            await until(lambda: console.receiver.state.state == "listening")
            await until(lambda: console.link.connected)
        yield console
    finally:
        await console.close()
        if opened.lock is not None:
            opened.lock.release()


@asynccontextmanager
async def sandboxed_console(folder: Path) -> AsyncIterator[Console]:
    """The same on a sandbox of its own, once the numbers of all accounts are read."""
    with SandboxThread(speed=50) as box:
        async with live_console(folder, box) as console:
            await until(lambda: len(console.numbers.by_id()) >= 5)
            yield console
