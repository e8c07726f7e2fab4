"""All services of an open folder in one object, for the window: how they begin and how they end.

``assembly`` makes each with its collaborators. Invariant: a page reaches nothing but this;
``close`` ends exactly what was made, in order.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.services.assembly.records import Records
from app.services.first_sight import FirstSight, look
from app.store.database import Database
from app.store.waiting import work as waiting_work

if TYPE_CHECKING:
    import logging

    from app.services.events import AccountsChanged, NumbersChanged


class Console(Records):
    """The services of one open data folder. Needs a running loop; nothing is started."""

    def __init__(
        self, data_dir: DataDir, master: MasterKey, database: Database, clock: Clock
    ) -> None:
        super().__init__(data_dir, master, database, clock)
        self.tasks = TaskOwner("console")
        self._log: logging.Handler | None = None
        # what the first picture shows, until the chat list has taken it
        self.sight: FirstSight | None = None

    async def load_first(self) -> None:
        """Reads what the first picture needs."""
        self.take(await self.database.read(look))

    def take(self, sight: FirstSight) -> None:
        """Takes over what was read for the first picture, before there is a loop."""
        self.sight = sight
        self.settings.take(sight.settings)
        self.numbers.take(sight.numbers)
        self.labels.take(sight.labels)

    async def load(self) -> None:
        """Reads settings, numbers and accounts."""
        await self.load_first()
        self.sight = None  # no window waits for it
        await self.clients.load()

    async def start(self, *, receiver: bool = True) -> None:
        """Begins the work: draining, sending, polling, receiving."""
        from asyncio import to_thread

        from app.core import logs
        from app.services.events import AccountsChanged, NumbersChanged

        await self.clients.load()
        self._log = await to_thread(logs.start, self.data_dir, self.clients.redactor)
        self.tasks.start(self.settings.keep(self.bus), "settings")
        self._refresh_on(NumbersChanged)
        self._refresh_on(AccountsChanged)
        # what was painted without them may look again
        self.bus.publish(AccountsChanged())
        self.link.start()
        self.deliveries.start()
        self.markings.start()
        self.missed.start()
        await self.outbox.start()
        await self._begin_what_waits()
        self.sync.start()
        await self.schedules.start()
        self._follow_templates()
        self.bus.listen(AccountsChanged, lambda _: self._follow_templates())
        self.audit.start()
        self.safekeeping.start()
        self.forgetting.start()
        self.guests.start()
        self.returns.start()
        if receiver:
            self.receiver.start()
            self._receiving.now()
            if self.settings.get("tunnel_on") is True:
                self._make("tunnel")

    async def _begin_what_waits(self) -> None:
        waiting = await self.database.read(waiting_work)
        self._working.now()
        for name in waiting:
            self._make(name)

    def _follow_templates(self) -> None:
        from app.providers.capabilities import Capability

        if self.clients.any_offers(Capability.TEMPLATES_LIST):
            self.templates.start()

    def _make(self, name: str) -> None:
        getattr(self, name)  # is made, and begins

    def _refresh_on(self, kind: type[NumbersChanged] | type[AccountsChanged]) -> None:
        self.bus.listen(kind, lambda _: self._later(self.numbers.look_again, "numbers"))

    def _later(self, work: Callable[[], Awaitable[None]], name: str) -> None:
        async def run() -> None:
            await work()

        self.tasks.start(run(), name)

    async def close(self) -> None:
        """Ends everything, in order: what came is stored, what was sent is recorded."""
        order = (
            "accounts",
            "notifications",
            "forgetting",
            "guests",
            "tunnel",
            "registration",
            "missed",
            "forwarding",
            "markings",
            "templates",
            "returns",
            "sync",
            "schedules",
            "campaigns",
            "outbox",
            "conversations",
            "pictures",
            "safekeeping",
            "receiver",
            "deliveries",
            "link",
            "tasks",
            "audit",
            "clients",
            "settings",
        )
        for name in order:
            made = self.__dict__.get(name)
            if made is not None:
                await self._close(name, made.close)
        if "delivery_file" in self.__dict__ and "deliveries" not in self.__dict__:
            from asyncio import to_thread

            await to_thread(self.delivery_file.close)
        self.database.close()
        if self._log is not None:
            from app.core import logs

            logs.stop(self._log)

    async def _close(self, name: str, close: Callable[[], Awaitable[None]]) -> None:
        """Ends a service; one whose last words find no room keeps no other from ending."""
        try:
            await close()
        except StoreError as error:
            from logging import getLogger

            getLogger(__name__).warning("%s ended without its last write: %s", name, error)


def build(data_dir: DataDir, master: MasterKey, database: Database, clock: Clock) -> Console:
    """The services of an open folder."""
    return Console(data_dir, master, database, clock)
