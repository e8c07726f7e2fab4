"""A console on a real data folder against a real sandbox, driven as the window drives it.

Invariant: only what a test starts runs; ``restart`` leaves behind what a closed console leaves.
"""

from __future__ import annotations

import functools
import secrets
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from app.bootstrap import OpenFolder, open_folder
from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.domain.messages import Status
from app.domain.rows import MessageRow
from app.sandbox.people import Line
from app.sandbox.server import Sandbox, SandboxThread
from app.services.console import Console, build
from app.store.connection import Connection
from tests.waiting import until

T = TypeVar("T")
HAIFA = "haifa-showroom"
YAEL = "972541238801"


class Stage:
    """The folder, the sandbox and the console that is open on them now."""

    def __init__(self, data_dir: DataDir, box: SandboxThread) -> None:
        self.data_dir = data_dir
        self.box = box
        self.master = MasterKey(secrets.token_bytes(32), "test")
        self.clock = Clock()
        self._folder: OpenFolder | None = None
        self._console: Console | None = None

    @property
    def console(self) -> Console:
        """The open console."""
        assert self._console is not None
        return self._console

    async def open(self) -> Console:
        """Opens the folder; nothing of the console is started."""
        self._folder = open_folder(self.data_dir, master=self.master)
        self._console = build(self.data_dir, self.master, self._folder.database, self.clock)
        await self._console.load()
        return self._console

    async def close(self) -> None:
        """Closes console and folder, if they are open."""
        if self._console is not None:
            await self._console.close()
            self._console = None
        if self._folder is not None:
            self._folder.close()
            self._folder = None

    async def restart(self) -> Console:
        """Closes and opens again."""
        await self.close()
        return await self.open()

    def credentials(self, provider: str, **changes: Any) -> dict[str, Any]:
        """The sandbox's credentials; a change to None leaves one out."""
        held = {**self.box.credentials[provider]["credentials"], **changes}
        return {name: value for name, value in held.items() if value is not None}

    async def account(
        self, provider: str = "gateway", name: str = "", base_url: str = "", **changes: Any
    ) -> int:
        """Adds an account of the sandbox; returns its id."""
        row = await self.console.accounts.add(
            name or provider,
            provider,
            base_url or self.box.credentials[provider]["base_url"],
            self.credentials(provider, **changes),
        )
        return row.id

    async def chat(self, account_id: int, digits: str = YAEL, key: str = HAIFA) -> int:
        """A chat of the account's number ``key`` (the only one of an unlisted account)."""
        numbers = [row for row in await self.console.numbers.all() if row.account_id == account_id]
        found = [row.id for row in numbers if row.key in (key, "")]
        if not found:
            found = [await self.console.numbers.make(account_id, key, "", "")]
        return await self.console.conversations.start_chat(found[0], digits)

    async def templates(self) -> int:
        """Adds an account whose library is read; returns its id."""
        account = await self.account("recoverleadx")
        await self.console.templates.refresh(account)
        return account

    async def message(self, message_id: int) -> MessageRow:
        """The message as it is now."""
        return (await self.console.conversations.messages([message_id]))[0]

    async def status(self, message_id: int, *wanted: Status) -> MessageRow:
        """The message once it has one of these statuses."""
        found: list[MessageRow] = []

        def look() -> bool:
            rows = self.console.database.read_now(functools.partial(_status, wanted=message_id))
            return rows in wanted

        await until(look)
        found.append(await self.message(message_id))
        return found[0]

    async def sql(self, text: str, *values: object) -> list[tuple[Any, ...]]:
        """Reads from the cache file."""
        return await self.console.database.read(
            lambda connection: [tuple(row) for row in connection.execute(text, values)]
        )

    def on_box(self, work: Callable[[Sandbox], Awaitable[T] | T]) -> T:
        """Does something on the sandbox's own loop."""
        return self.box.run(work)

    def faults(self, spec: str) -> None:
        """Orders faults (see app/sandbox/faults.py)."""
        self.on_box(lambda box: box.world.faults.set(spec))

    def says(self, text: str, provider: str = "gateway", digits: str = YAEL) -> None:
        """A customer writes."""

        async def speak(box: Sandbox) -> None:
            number, person = box.world.crowd.find(provider, None, digits, "")
            await box.fakes[provider].says(number, person, Line("text", text=text))

        self.on_box(speak)

    def action(self, provider: str, action: str, **body: Any) -> Any:
        """One of the sandbox's admin actions."""
        return self.on_box(lambda box: box.fakes[provider].actions()[action](body))

    def sent(self, text: str) -> list[Any]:
        """What really went out with this text."""
        return self.on_box(lambda box: [one for one in box.world.ledger.sent if one.text == text])

    def asked(self, operation: str) -> int:
        """How often an operation was asked for."""
        return self.on_box(
            lambda box: sum(one.operation == operation for one in box.world.ledger.requests)
        )


def _status(connection: Connection, wanted: int) -> str:
    row = connection.execute("SELECT status FROM messages WHERE id = ?", (wanted,)).fetchone()
    return str(row[0]) if row else ""
