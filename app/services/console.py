"""All services in one object, for the window. A service is made, and its modules imported, at its
first use: the first picture of the window needs three of them.

Invariant: a page reaches nothing but this; ``close`` ends exactly what was made, in order.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.courtesy import Courtesy
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.services.beginning import Beginning
from app.services.bus import Bus
from app.services.first_sight import FirstSight, look
from app.services.numbers import Numbers
from app.services.settings import Settings
from app.store.database import Database
from app.store.waiting import work as waiting_work

if TYPE_CHECKING:
    import logging

    from app.services.accounts import Accounts
    from app.services.activity import Activity
    from app.services.activity_export import ActivityExport
    from app.services.answers import Answers
    from app.services.audit import Audit
    from app.services.begun import Begun
    from app.services.calls import Calls
    from app.services.campaigns import Campaigns
    from app.services.canned import CannedReplies
    from app.services.clients import Clients
    from app.services.contacts import Contacts
    from app.services.conversations import Conversations
    from app.services.deliveries import Deliveries, DeliveryFile
    from app.services.drain_process import DrainProcess
    from app.services.events import AccountsChanged, NumbersChanged
    from app.services.evidence import Evidence
    from app.services.explorer import Explorer
    from app.services.forgetting import Forgetting
    from app.services.forwarding import ForwardingCopies
    from app.services.guests import Guests
    from app.services.inbox import Inbox
    from app.services.inspector import Inspector
    from app.services.labels import Labels
    from app.services.landmarks import Landmarks
    from app.services.lock import Lock
    from app.services.markings import Markings
    from app.services.media import Media
    from app.services.missed import Missed
    from app.services.notifications import Notifications
    from app.services.outbox import Outbox
    from app.services.pairing import Pairing
    from app.services.passing_on import PassingOn
    from app.services.pictures import Pictures
    from app.services.privacy import Privacy
    from app.services.provider_logs import ProviderLogs
    from app.services.public_address import PublicAddress
    from app.services.receiver_control import ReceiverControl
    from app.services.receiver_link import ReceiverLink
    from app.services.records import Traffic
    from app.services.registration import Registration
    from app.services.reports import Reports
    from app.services.returns import Returns
    from app.services.safekeeping import Safekeeping
    from app.services.schedules import Schedules
    from app.services.seeking import Search
    from app.services.spelling import Spelling
    from app.services.staging import Staging
    from app.services.subscriptions import Subscriptions
    from app.services.sync import Sync
    from app.services.template_sends import TemplateSends
    from app.services.templates import Templates
    from app.services.test_events import TestEvents
    from app.services.tunnel import Tunnel
    from app.store.chat_names import ChatNames


class Console:
    """The services of one open data folder. Needs a running loop; nothing is started."""

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
        self._log: logging.Handler | None = None
        # what the first picture shows, until the chat list has taken it
        self.sight: FirstSight | None = None
        self.bus = Bus()
        self.courtesy = Courtesy()
        self.tasks = TaskOwner("console")
        self.settings = Settings(database)
        self.numbers = Numbers(database, self.bus, lambda: self.clients, lambda: self.sync, clock)

    @cached_property
    def conversations(self) -> Conversations:
        """Chats and their messages."""
        from app.services.conversations import Conversations

        return Conversations(
            self.database, self.bus, lambda: self.clients, lambda: self.sync, self.clock,
            lambda: self.chat_names,
        )  # fmt: skip

    @cached_property
    def chat_names(self) -> ChatNames:
        """The names of all chats, to find some by."""
        from app.services.events import ChatsChanged
        from app.store.chat_names import ChatNames

        names = ChatNames()
        self.bus.listen(ChatsChanged, lambda change: names.changed(change.ids))
        return names

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

        return Sync(self.database, self.bus, self.clients, self.inbox, self.clock)

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

    @cached_property
    def outbox(self) -> Outbox:
        """The queue of sends."""
        from app.services.outbox import Outbox

        return Outbox(
            self.database, self.bus, self.clients, self.settings, self.sync, self.staging,
            self.data_dir.commands, self.clock,
        )  # fmt: skip

    @cached_property
    def staging(self) -> Staging:
        """Files that wait to be sent."""
        from app.services.staging import Staging

        return Staging(self.database, self.clients, self._master, self.data_dir.media, self.clock)

    @cached_property
    def begun(self) -> Begun:
        """Quotes and files that wait in chats."""
        from app.services.begun import Begun

        return Begun(self.database, self.staging)

    async def _clock_in_doubt(self) -> bool:
        return await self.schedules.firing.doubted()

    @cached_property
    def campaigns(self) -> Campaigns:
        """Campaigns: one message to many."""
        from app.services.campaigns import Campaigns

        made = Campaigns(
            self.database, self.bus, self.clients, self.numbers, self.outbox, self.clock,
            self._clock_in_doubt,
        )  # fmt: skip
        self._working.then(made.start_work)
        return made

    @cached_property
    def media(self) -> Media:
        """Files of messages."""
        from app.services.media import Media

        return Media(
            self.database,
            self.bus,
            self.clients,
            self._master,
            self.data_dir.media,
            self.pictures,
            self.clock,
        )

    @cached_property
    def pictures(self) -> Pictures:
        """The process that decodes pictures."""
        from app.services.pictures import Pictures

        return Pictures()

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
            self.data_dir, self._master, self.settings, self.bus, self.link, self.database
        )

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
            self.delivery_file, self.database, self.inbox, self.bus, self.clock, self.link,
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
    def inspector(self) -> Inspector:
        """Looking at deliveries."""
        from app.services.inspector import Inspector

        return Inspector(
            self.delivery_file, self.clients, self.numbers, self.receiver, self.markings, self.link
        )

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
    def test_events(self) -> TestEvents:
        """Test events for the receiver."""
        from app.services.test_events import TestEvents

        return TestEvents(self.clients, self.numbers, self.receiver, self.delivery_file, self.clock)

    @cached_property
    def activity(self) -> Activity:
        """One stream of what happened."""
        from app.services.activity import Activity

        return Activity(self.database, self.delivery_file, self.clients, self.numbers, self.clock)

    @cached_property
    def activity_export(self) -> ActivityExport:
        """The stream as a file."""
        from app.services.activity_export import ActivityExport

        return ActivityExport(self.activity, self.bus)

    @cached_property
    def provider_logs(self) -> ProviderLogs:
        """What providers log themselves."""
        from app.services.provider_logs import ProviderLogs

        return ProviderLogs(self.clients, self.bus)

    @cached_property
    def explorer(self) -> Explorer:
        """The API explorer."""
        from app.services.explorer import Explorer

        return Explorer(
            self.database, self._master, self.clients, self.accounts, self.numbers,
            self.settings, self.bus, self.clock,
        )  # fmt: skip

    @cached_property
    def templates(self) -> Templates:
        """The library of templates."""
        from app.services.templates import Templates

        return Templates(
            self.database, self.bus, self.clients, self.inbox, self.numbers, self.settings,
            self.clock,
        )  # fmt: skip

    @cached_property
    def template_sends(self) -> TemplateSends:
        """Sending templates and one-time codes."""
        from app.services.template_sends import TemplateSends

        return TemplateSends(
            self.database, self._master, self.bus, self.clients, self.numbers,
            lambda: self.outbox, self.templates, self.clock,
        )  # fmt: skip

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """Who delivers where."""
        from app.services.subscriptions import Subscriptions

        return Subscriptions(
            self.clients, self.numbers, self.receiver, self.delivery_file, self.clock
        )

    @cached_property
    def contacts(self) -> Contacts:
        """What is known of people."""
        from app.services.contacts import Contacts

        return Contacts(self.database, self.bus, self.clock, lambda: self.template_sends)

    @cached_property
    def canned(self) -> CannedReplies:
        """Canned replies."""
        from app.services.canned import CannedReplies

        return CannedReplies(self.database, self.clock)

    @cached_property
    def passing_on(self) -> PassingOn:
        """Forwarding messages."""
        from app.services.passing_on import PassingOn

        return PassingOn(
            self.database, self.conversations, self.outbox, self.media, self.clients, self.clock
        )

    @cached_property
    def landmarks(self) -> Landmarks:
        """Starred messages, days, beginnings."""
        from app.services.landmarks import Landmarks

        return Landmarks(self.database)

    @cached_property
    def spelling(self) -> Spelling:
        """Spell check."""
        from app.services.spelling import Spelling

        return Spelling(self.settings, str(self.settings.get("language")))

    @cached_property
    def labels(self) -> Labels:
        """Labels of chats."""
        from app.services.labels import Labels

        return Labels(self.database, self.bus)

    @cached_property
    def returns(self) -> Returns:
        """Chats that come back by themselves."""
        from app.services.returns import Returns

        return Returns(self.database, self.bus, self.settings, self.clock)

    @cached_property
    def search(self) -> Search:
        """Full-text search."""
        from app.services.seeking import Search

        return Search(self.database, self.clock, lambda: self.chat_names)

    @cached_property
    def traffic(self) -> Traffic:
        """The log of API calls."""
        from app.services.records import Traffic

        return Traffic(self.database)

    @cached_property
    def calls(self) -> Calls:
        """Calls that came in."""
        from app.services.calls import Calls

        return Calls(
            self.database, self.clients, self.numbers, self.sync, self.conversations, self.clock
        )

    @cached_property
    def answers(self) -> Answers:
        """Automatic answers."""
        from app.services.answers import Answers

        return Answers(
            self.database, self.bus, self.clients, self.numbers, self.link, self.test_events,
            self.clock,
        )  # fmt: skip

    @cached_property
    def safekeeping(self) -> Safekeeping:
        """Backups and the recovery key."""
        from app.services.safekeeping import Safekeeping

        return Safekeeping(self.data_dir, self._master, self.database, self.bus, self.clock)

    @cached_property
    def schedules(self) -> Schedules:
        """Messages that go out later."""
        from app.services.schedules import Schedules

        return Schedules(
            self.database, self.bus, self.clients, self.numbers, self.outbox, self.sync,
            self.settings, self.clock,
        )  # fmt: skip

    @cached_property
    def audit(self) -> Audit:
        """Who on this computer did what."""
        from app.services.audit import Audit

        return Audit(self.database, self._master, self.bus, self.clients, self.settings, self.clock)

    @cached_property
    def reports(self) -> Reports:
        """Counts over the store."""
        from app.services.reports import Reports

        return Reports(self.database, self.bus, self.numbers, self.clock)

    @cached_property
    def evidence(self) -> Evidence:
        """Packs that prove what was written."""
        from app.services.evidence import Evidence

        return Evidence(self.database, self.audit, self.clock)

    @cached_property
    def guests(self) -> Guests:
        """Other writers of the cache."""
        from app.services.guests import Guests

        look_after = self.outbox.look_after_commands
        return Guests(self.database, self.clients, self.bus, look_after)

    @cached_property
    def forgetting(self) -> Forgetting:
        """What grows too old."""
        from app.services.forgetting import Forgetting

        return Forgetting(self.database, self.bus, self.settings, self.data_dir.media, self.clock)

    @cached_property
    def privacy(self) -> Privacy:
        """What is kept of one person."""
        from app.services.privacy import Privacy

        return Privacy(
            self.data_dir, self._master, self.database, self.link, self.settings, self.bus,
            self.clock, self.schedules.withdraw, self.safekeeping.paused,
        )  # fmt: skip

    @cached_property
    def lock(self) -> Lock:
        """What unlocks the window."""
        from app.services.lock import Lock

        # the demo's passphrase is made up for one run: nobody knows it
        kept_in = "" if self.demo else self._master.kept_in
        return Lock(self.data_dir, kept_in, self.settings, self.clock)

    @cached_property
    def notifications(self) -> Notifications:
        """What the operator is told outside the pages."""
        from app.services.notifications import Notifications

        return Notifications(self.database, self.bus, self.settings, self.numbers, self.clock)

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
        self.bus.listen(kind, lambda _: self._later(self.numbers.load, "numbers"))

    def _later(self, work: Callable[[], Awaitable[None]], name: str) -> None:
        async def run() -> None:
            await work()

        self.tasks.start(run(), name)

    async def close(self) -> None:
        """Ends everything, in order: what came is stored, what was sent is recorded."""
        order = (
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
