"""All services in one object, for the window. Built, started and closed in order by bootstrap.

Invariant: a page reaches nothing but this; it holds no state of its own.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from app.core import logs
from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.core.tasks import TaskOwner
from app.domain.rows import CallRow, SearchHit, TrafficRow
from app.services.accounts import Accounts
from app.services.clients import Clients
from app.services.conversations import Conversations
from app.services.deliveries import Deliveries, DeliveryFile
from app.services.events import AccountsChanged, Bus, NumbersChanged
from app.services.guests import Guests
from app.services.inbox import Inbox
from app.services.inspector import Inspector
from app.services.media import Media
from app.services.numbers import Numbers
from app.services.outbox import Outbox
from app.services.pairing import Pairing
from app.services.receiver_control import ReceiverControl
from app.services.receiver_link import ReceiverLink
from app.services.safekeeping import Safekeeping
from app.services.settings import Settings
from app.services.sync import Sync
from app.store import calls, search, traffic
from app.store.database import Database
from app.store.deliveries import KEY_PURPOSE


class Search:
    """Full-text search."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def messages(
        self,
        text: str,
        *,
        numbers: frozenset[int] | None = None,
        limit: int = 50,
        before_id: int | None = None,
    ) -> list[SearchHit]:
        """Messages that hold every term, newest first."""
        return await self._database.read(
            lambda connection: search.messages(
                connection, text, numbers=numbers, limit=limit, before_id=before_id
            )
        )


class Traffic:
    """The log of API calls."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def page(
        self,
        *,
        before_id: int | None = None,
        limit: int = 100,
        accounts: frozenset[int] | None = None,
        text: str = "",
        problems: bool = False,
        since: int = 0,
    ) -> list[TrafficRow]:
        """Attempts, newest first."""
        return await self._database.read(
            lambda connection: traffic.page(
                connection,
                before_id=before_id,
                limit=limit,
                accounts=accounts,
                text=text,
                problems=problems,
                since=since,
            )
        )

    async def of_message(self, message_id: int) -> list[TrafficRow]:
        """The attempts behind a message."""
        return await self._database.read(
            lambda connection: traffic.of_message(connection, message_id)
        )


class Calls:
    """Calls that came in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def page(self, *, before_at: int | None = None, limit: int = 200) -> list[CallRow]:
        """Calls, newest first."""
        return await self._database.read(
            lambda connection: calls.page(connection, before_at=before_at, limit=limit)
        )


@dataclass(slots=True)
class Console:
    """The services of one open data folder."""

    data_dir: DataDir
    clock: Clock
    bus: Bus
    settings: Settings
    accounts: Accounts
    numbers: Numbers
    pairing: Pairing
    conversations: Conversations
    outbox: Outbox
    media: Media
    search: Search
    sync: Sync
    deliveries: Deliveries
    receiver: ReceiverControl
    traffic: Traffic
    calls: Calls
    safekeeping: Safekeeping
    clients: Clients
    database: Database
    link: ReceiverLink
    guests: Guests
    tasks: TaskOwner
    inspector: Inspector
    demo: bool = False
    log: logging.Handler | None = None

    async def load(self) -> None:
        """Reads what the first picture needs."""
        await self.settings.load()
        await self.clients.load()
        await self.numbers.load()

    async def start(self, *, receiver: bool = True) -> None:
        """Begins the work: draining, sending, polling, receiving."""
        self.log = await asyncio.to_thread(logs.start, self.data_dir, self.clients.redactor)
        self._refresh_on(NumbersChanged)
        self._refresh_on(AccountsChanged)
        self.link.start()
        self.deliveries.start()
        await self.outbox.start()
        self.sync.start()
        self.safekeeping.start()
        self.guests.start()
        if receiver:
            self.receiver.start()

    def _refresh_on(self, kind: type[NumbersChanged] | type[AccountsChanged]) -> None:
        self.bus.listen(kind, lambda _: self._later(self.numbers.load, "numbers"))

    def _later(self, work: Callable[[], Awaitable[None]], name: str) -> None:
        async def run() -> None:
            await work()

        self.tasks.start(run(), name)

    async def close(self) -> None:
        """Ends everything, in order: what came is stored, what was sent is recorded."""
        await self.guests.close()
        await self.sync.close()
        await self.outbox.close()
        await self.conversations.close()
        await self.safekeeping.close()
        await self.receiver.close()
        await self.deliveries.close()
        await self.link.close()
        await self.tasks.close()
        await self.clients.close()
        self.database.close()
        if self.log is not None:
            logs.stop(self.log)


def build(data_dir: DataDir, master: MasterKey, database: Database, clock: Clock) -> Console:
    """Hands every service its collaborators. Needs a running loop; nothing is started."""
    bus = Bus()
    settings = Settings(database)
    clients = Clients(database, master, bus, clock)
    inbox = Inbox(database, bus)
    sync = Sync(database, bus, clients, inbox, clock)
    numbers = Numbers(database, bus, clients, sync, clock)
    link = ReceiverLink(data_dir.root / "receiver.json")
    file = DeliveryFile(data_dir.deliveries_file, master.subkey(KEY_PURPOSE))
    receiver = ReceiverControl(data_dir, master, settings, bus, link)
    return Console(
        data_dir=data_dir,
        clock=clock,
        bus=bus,
        settings=settings,
        accounts=Accounts(database, bus, clients, master, clock),
        numbers=numbers,
        pairing=Pairing(clients, numbers, inbox, settings, clock),
        conversations=Conversations(database, bus, clients, sync, clock),
        outbox=Outbox(database, bus, clients, settings, clock),
        media=Media(database, bus, clients, master, data_dir.media, clock),
        search=Search(database),
        sync=sync,
        deliveries=Deliveries(file, database, inbox, bus, clock, link),
        receiver=receiver,
        traffic=Traffic(database),
        calls=Calls(database),
        safekeeping=Safekeeping(data_dir, master, database, clock),
        clients=clients,
        database=database,
        link=link,
        guests=Guests(database, clients, bus),
        tasks=TaskOwner("console"),
        inspector=Inspector(file, clients, numbers, receiver),
    )
