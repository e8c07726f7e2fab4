"""What every service stands on: the open folder, the bus, settings, numbers, accounts, sync.

A service is made, and its modules imported, at its first use: the first picture of the window
needs three of them. Each part beside this one builds on the last; ``console`` begins and ends
what they made. Invariant: what is made begins with the others' work (``beginning``), not before.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.courtesy import Courtesy
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.services.beginning import Beginning
from app.services.bus import Bus
from app.services.numbers import Numbers
from app.services.settings import Settings
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.accounts import Accounts
    from app.services.clients import Clients
    from app.services.inbox import Inbox
    from app.services.pairing import Pairing
    from app.services.readings import Readings
    from app.services.sync import Sync


class Ground:
    """An open data folder, its accounts and their numbers."""

    def __init__(
        self, data_dir: DataDir, master: MasterKey, database: Database, clock: Clock
    ) -> None:
        self.data_dir = data_dir
        self.database = database
        self.clock = clock
        self.demo = False
        # services that few need are made where they have work, or by a page
        self._working, self._receiving = Beginning(), Beginning()
        self._master = master
        self.bus = Bus()
        self.courtesy = Courtesy()
        self.settings = Settings(database)
        self.numbers = Numbers(database, self.bus, lambda: self.clients, lambda: self.sync, clock)

    @cached_property
    def clients(self) -> Clients:
        """The providers' clients."""
        from app.services.clients import Clients

        return Clients(self.database, self._master, self.bus, self.clock)

    @cached_property
    def inbox(self) -> Inbox:
        """The door for what providers tell."""
        from app.services.inbox import Inbox

        return Inbox(self.database, self.bus)

    @cached_property
    def sync(self) -> Sync:
        """The polling."""
        from app.services.sync import Sync

        return Sync(self.database, self.bus, self.clients, self.inbox, self.readings, self.clock)

    @cached_property
    def readings(self) -> Readings:
        """Chats that were read a moment ago."""
        from app.services.readings import Readings

        return Readings()

    @cached_property
    def accounts(self) -> Accounts:
        """The configured accounts."""
        from app.services.accounts import Accounts

        return Accounts(self.database, self.bus, self.clients, self._master, self.clock)

    @cached_property
    def pairing(self) -> Pairing:
        """Pairing phones."""
        from app.services.pairing import Pairing

        return Pairing(self.clients, self.numbers, self.inbox, self.settings, self.clock)
