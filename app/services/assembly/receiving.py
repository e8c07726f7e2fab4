"""What brings the providers' webhooks in: the receiver, its file, the ways to it.

Invariant: they know accounts and chats, and nothing that plans or keeps records.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.services.assembly.messaging import Messaging

if TYPE_CHECKING:
    from app.services.deliveries import Deliveries, DeliveryFile
    from app.services.drain_process import DrainProcess
    from app.services.forwarding import ForwardingCopies
    from app.services.inspector import Inspector
    from app.services.markings import Markings
    from app.services.missed import Missed
    from app.services.public_address import PublicAddress
    from app.services.receiver_control import ReceiverControl
    from app.services.receiver_link import ReceiverLink
    from app.services.registration import Registration
    from app.services.subscriptions import Subscriptions
    from app.services.test_events import TestEvents
    from app.services.tunnel import Tunnel


class Receiving(Messaging):
    """The services round the receiver and what it stores."""

    @cached_property
    def link(self) -> ReceiverLink:
        """The socket to the receiver."""
        from app.services.receiver_link import ReceiverLink

        return ReceiverLink(self.data_dir.root / "receiver.json")

    @cached_property
    def receiver(self) -> ReceiverControl:
        """The receiver's supervisor."""
        from app.services.receiver_control import ReceiverControl

        return ReceiverControl(
            self.data_dir, self._master, self.settings, self.bus, self.link, self.database,
            self._new_deliveries,
        )  # fmt: skip

    async def _new_deliveries(self) -> None:
        await self.deliveries.begin_anew()  # which is made when somebody reads them

    @cached_property
    def delivery_file(self) -> DeliveryFile:
        """The receiver's file, read only."""
        from app.services.deliveries import DeliveryFile
        from app.store.deliveries import KEY_PURPOSE

        return DeliveryFile(self.data_dir.deliveries_file, self._master.subkey(KEY_PURPOSE))

    @cached_property
    def deliveries(self) -> Deliveries:
        """Draining deliveries."""
        from app.services.deliveries import Deliveries

        return Deliveries(
            self.delivery_file, self.database, self.bus, self.clock, self.link,
            self.courtesy, self._drain_process,
        )  # fmt: skip

    def _drain_process(self) -> DrainProcess:
        from app.services.drain_process import DrainProcess, Files
        from app.services.sealing import CACHE_PURPOSE
        from app.store.deliveries import KEY_PURPOSE

        cache, stored = self.data_dir.cache_file, self.data_dir.deliveries_file
        subkey = self._master.subkey
        files = Files(cache, subkey(CACHE_PURPOSE), stored, subkey(KEY_PURPOSE))
        return DrainProcess(files, self.database)

    @cached_property
    def markings(self) -> Markings:
        """Pins, marks and notes of deliveries."""
        from app.services.markings import Markings

        return Markings(self.database, self.delivery_file, self.bus, self.clock, self.link)

    @cached_property
    def inspector(self) -> Inspector:
        """Looking at deliveries."""
        from app.services.inspector import Inspector

        return Inspector(
            self.delivery_file, self.clients, self.numbers, self.receiver, self.markings, self.link
        )

    @cached_property
    def forwarding(self) -> ForwardingCopies:
        """Live copies of deliveries to other addresses."""
        from app.services.forwarding import ForwardingCopies

        made = ForwardingCopies(
            self.database, self.delivery_file, self.inspector, self.bus, self.clock
        )
        self._working.then(made.start)
        return made

    @cached_property
    def missed(self) -> Missed:
        """What was missed while nothing listened."""
        from app.services.missed import Missed

        return Missed(
            self.database, self.delivery_file, self.clients, self.numbers, self.sync, self.bus,
            self.clock,
        )  # fmt: skip

    @cached_property
    def public_address(self) -> PublicAddress:
        """The address that providers call."""
        from app.services.public_address import PublicAddress

        return PublicAddress(self.settings, self.clients, self._master)

    @cached_property
    def tunnel(self) -> Tunnel:
        """The tunnel program that forwards the public address."""
        from app.services.tunnel import Tunnel

        made = Tunnel(self.settings, self.public_address, self.receiver, self.bus, self.clock)
        self._receiving.then(self.registration.start)  # which hears what a tunnel tells
        self._receiving.then(made.resume)
        return made

    @cached_property
    def registration(self) -> Registration:
        """Telling providers a new public address."""
        from app.services.registration import Registration

        return Registration(self.subscriptions, self.settings, self.bus)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """Who delivers where."""
        from app.services.subscriptions import Subscriptions

        return Subscriptions(
            self.clients, self.numbers, self.receiver, self.delivery_file, self.clock
        )

    @cached_property
    def test_events(self) -> TestEvents:
        """Test events for the receiver."""
        from app.services.test_events import TestEvents

        return TestEvents(self.clients, self.numbers, self.receiver, self.delivery_file, self.clock)
