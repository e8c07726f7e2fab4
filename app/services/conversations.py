"""Chats and their messages, as the window reads and changes them.

Invariant: reading never changes anything; a change is on the disk before its event is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.chat_order import ChatOrder
from app.domain.errors import ProviderError, SettingsError
from app.domain.messages import ChatKind
from app.domain.rows import (
    EVERYTHING,
    ChatCounts,
    ChatFilter,
    ChatRow,
    ChatTab,
    MessageRow,
    SightingRow,
)
from app.services.dialling import dialled
from app.services.events import Bus, ChatsChanged, MessagesChanged
from app.services.trails import TrailStep, steps
from app.services.whereabouts import whereabouts
from app.store import chat_list, chats, messages, resting, search, sightings, traffic
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from typing import Unpack

    from app.services.clients import Clients
    from app.services.readings import Readings
    from app.services.sync import Sync
    from app.store.chat_list import Asked
    from app.store.chat_names import ChatNames


class Conversations:
    """Reads and changes chats."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Callable[[], Clients],
        sync: Callable[[], Sync],
        clock: Clock,
        names: Callable[[], ChatNames],
        readings: Readings,
    ) -> None:
        self._database = database
        self._bus = bus
        self._get_names = names
        self._readings = readings
        self._get_clients = clients
        self._get_sync = sync
        self._clock = clock
        self._tasks = TaskOwner("conversations")

    @property
    def _clients(self) -> Clients:
        return self._get_clients()

    @property
    def _sync(self) -> Sync:
        return self._get_sync()

    async def close(self) -> None:
        """Stops what runs behind."""
        await self._tasks.close()

    async def chats(self, tab: ChatTab, *, text: str = "", **asked: Unpack[Asked]) -> list[ChatRow]:
        """A page of the list (``chat_list.listing``); ``text``: those called so, or so numbered."""
        names = self._get_names() if text.strip() else None

        def read(connection: Connection) -> list[ChatRow]:
            named = names.following(connection).fitting(text) if names is not None else None
            return chat_list.listing(connection, tab, named=named, **asked)

        return await self._database.read(read)

    async def whole(
        self,
        tab: ChatTab,
        *,
        numbers: frozenset[int] | None = None,
        order: str = "newest",
        only: ChatFilter = EVERYTHING,
        now: int = 0,
        seen: slice,
    ) -> tuple[ChatOrder, list[ChatRow]]:
        """The places of all chats of a list, and the rows of those places that are seen."""

        def read(connection: Connection) -> tuple[ChatOrder, list[ChatRow]]:
            found = chat_list.order_of(
                connection, tab, numbers=numbers, order=order, only=only, now=now
            )
            return found, chat_list.by_ids(connection, found.ids(seen.start, seen.stop))

        return await self._database.read(read)

    async def unread_ids(self) -> frozenset[int]:
        """All chats with something unread."""
        return await self._database.read(chat_list.unread_ids)

    async def know_names(self) -> None:
        """Reads the names, so that no letter of a search need wait for them."""
        names = self._get_names()
        while not await self._database.read(names.read_on):
            pass  # others read in between

    async def chats_by_id(self, ids: Iterable[int]) -> list[ChatRow]:
        """Fresh rows."""
        wanted = list(ids)
        return await self._database.read(lambda connection: chat_list.by_ids(connection, wanted))

    def rows(self, ids: Iterable[int]) -> Future[list[ChatRow]]:
        """As ``chats_by_id``: for a window that waits a moment for what it is about to paint."""
        wanted = list(ids)
        return self._database.submit_read(lambda one: chat_list.by_ids(one, wanted))

    async def counts(
        self, numbers: frozenset[int] | None = None, only: ChatFilter = EVERYTHING
    ) -> ChatCounts:
        """How many chats each tab holds."""
        return await self._database.read(
            lambda connection: chat_list.counts(connection, numbers, only)
        )

    async def resting(self) -> tuple[int, int]:
        """How many chats are (put off, archived)."""
        return await self._database.read(resting.resting)

    async def page(
        self, chat_id: int, before: tuple[int, int] | None = None, limit: int = 50
    ) -> list[MessageRow]:
        """Messages that end just before (at, id), oldest first; None: the newest."""
        return await self._database.read(
            lambda connection: messages.page(connection, chat_id, before, limit)
        )

    def coming(self, chat_id: int, limit: int) -> Future[list[MessageRow]]:
        """The newest, as ``page``: for a window that works on until it needs them."""
        return self._database.submit_read(lambda one: messages.page(one, chat_id, None, limit))

    async def after(
        self, chat_id: int, start: tuple[int, int], limit: int = 50
    ) -> list[MessageRow]:
        """Messages that follow (at, id), oldest first."""
        return await self._database.read(
            lambda connection: messages.after(connection, chat_id, start, limit)
        )

    async def around(self, chat_id: int, message_id: int, limit: int = 50) -> list[MessageRow]:
        """Messages on both sides of one, oldest first; empty where it is gone."""

        def read(connection: Connection) -> list[MessageRow]:
            found = messages.by_ids(connection, [message_id])
            if not found or found[0].chat_id != chat_id:
                return []
            place = (found[0].at, message_id)
            older = messages.page(connection, chat_id, place, limit // 2)
            return [*older, *found, *messages.after(connection, chat_id, place, limit // 2)]

        return await self._database.read(read)

    async def around_unread(
        self, chat_id: int, unread: int, limit: int = 50
    ) -> tuple[int, list[MessageRow]]:
        """The first of the ``unread`` new messages, and those on both sides of it; 0 if unknown."""
        first = await self._database.read(lambda one: messages.first_unread(one, chat_id, unread))
        return first, await self.around(chat_id, first, limit) if first else []

    async def messages(self, ids: Iterable[int]) -> list[MessageRow]:
        """Fresh rows."""
        wanted = list(ids)
        return await self._database.read(lambda connection: messages.by_ids(connection, wanted))

    async def by_provider_id(self, chat_id: int, provider_id: str) -> MessageRow | None:
        """The message that a quote names."""

        def read(connection: Connection) -> MessageRow | None:
            row = connection.execute(
                "SELECT id FROM messages WHERE provider_id = ? AND chat_id = ?",
                (provider_id, chat_id),
            ).fetchone()
            return messages.by_ids(connection, [row[0]])[0] if row else None

        return await self._database.read(read)

    async def find(self, chat_id: int, text: str, limit: int = 500) -> list[int]:
        """Messages of a chat that hold the text, newest first."""
        hits = await self._database.read(
            lambda connection: search.messages(connection, text, chat_id=chat_id, limit=limit)
        )
        return [hit.message_id for hit in hits]

    async def sightings(self, message_id: int) -> list[SightingRow]:
        """The ways by which a message came, in the order they came."""
        return await self._database.read(
            lambda connection: sightings.of_message(connection, message_id)
        )

    async def trail(self, message_id: int) -> list[TrailStep]:
        """Why the message is here: its webhooks, its calls, and what confirmed it."""
        seen = await self.sightings(message_id)
        calls = await self._database.read(
            lambda connection: traffic.of_message(connection, message_id)
        )
        return steps(seen, calls)

    async def mark_read(self, chat_id: int) -> None:
        """Marks a chat as read here, and at the provider where that can be told."""
        turn = self._readings.read(chat_id)
        if not await self._database.write(lambda one: chats.mark_read(one, chat_id)):
            self._readings.nothing(chat_id, turn)
            return
        self._bus.publish(ChatsChanged(frozenset({chat_id})))
        self._tasks.start(self._tell_read(chat_id, turn), f"read {chat_id}")

    async def _tell_read(self, chat_id: int, turn: int) -> None:
        place = await whereabouts(self._database, self._clients, chat_id)
        if place is None:
            return
        account_id, number_id, provider, peer = place
        call = self._clients.messaging(provider).mark_read(peer)
        if call is None:
            return
        try:
            await self._clients.call(
                account_id, call.operation, call.parameters, number_id=number_id, background=True
            )
        except ProviderError:
            # read marks are a courtesy: the chat is read here, and the account's state tells why
            return
        self._readings.told(chat_id, turn, self._clock.monotonic())

    async def mark_unread(self, chat_id: int) -> None:
        """Leaves a chat unread until it is opened again, answered or marked as read."""
        await self._change(chat_id, lambda connection: chats.mark_unread(connection, chat_id))

    async def set_muted(self, chat_id: int, value: bool) -> None:
        """Mutes here; the gateway documents no way to tell it."""
        await self._set(chat_id, "muted", int(value))

    async def set_pinned(self, chat_id: int, value: bool) -> None:
        """Pins to the top of the list, here."""
        await self._set(chat_id, "pinned", int(value))

    async def set_archived(self, chat_id: int, value: bool) -> None:
        """Hides from the list until it is looked for; a person's chat until they write again."""
        await self._change(
            chat_id,
            lambda connection: resting.put_away(connection, chat_id, archived=value, until=0),
        )

    async def snooze(self, chat_id: int, until: int) -> None:
        """Hides from the list until a time (ms) or a new message; 0 brings it back."""
        await self._change(
            chat_id,
            lambda connection: resting.put_away(connection, chat_id, archived=False, until=until),
        )

    async def assign(self, chat_id: int, operator: str) -> None:
        """Whose chat it is; an empty name is nobody's."""
        await self._set(chat_id, "assigned", operator.strip())

    async def answered_since(self, chat_id: int, since: int) -> list[MessageRow]:
        """What went out to a chat since a moment (ms), by whatever way; oldest first."""

        def read(connection: Connection) -> list[MessageRow]:
            return messages.by_ids(connection, resting.answered_since(connection, chat_id, since))

        return await self._database.read(read)

    async def rename(self, chat_id: int, name: str) -> None:
        """Gives a name of our own; an empty one brings the provider's back."""
        await self._set(chat_id, "own_name", name.strip())

    async def no_reply_needed(self, chat_id: int) -> None:
        """Takes a chat out of Needs reply until the customer writes again."""

        def write(connection: Connection) -> None:
            row = connection.execute(
                "SELECT address FROM chats WHERE id = ?", (chat_id,)
            ).fetchone()
            handed = chats.handed_over_at(connection, row[0]) if row else 0
            connection.execute(
                "UPDATE chats SET waived_to = max(last_at, ?) WHERE id = ?", (handed, chat_id)
            )
            chats.settle(connection, chat_id)

        await self._change(chat_id, write)

    async def save_draft(self, chat_id: int, text: str, begun: int = 0) -> None:
        """Keeps what was typed; ``begun`` is when its first letter was, 0 for now."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> None:
            connection.execute(
                "UPDATE chats SET draft = ?, draft_at = ?, draft_begun = ? WHERE id = ?",
                (text, now if text else 0, (begun or now) if text else 0, chat_id),
            )

        await self._change(chat_id, write)

    async def star(self, message_id: int, value: bool) -> None:
        """Stars a message, here."""

        def write(connection: Connection) -> int:
            connection.execute(
                "UPDATE messages SET starred = ? WHERE id = ?", (int(value), message_id)
            )
            row = connection.execute(
                "SELECT chat_id FROM messages WHERE id = ?", (message_id,)
            ).fetchone()
            return row[0] if row else 0

        chat_id = await self._database.write(write)
        self._bus.publish(MessagesChanged(chat_id, frozenset({message_id})))

    async def start_chat(self, number_id: int, phone: str, name: str = "") -> int:
        """The chat with a phone number, made where it is new; it is called ``name`` where it has
        none yet. Raises SettingsError.
        """

        def write(connection: Connection) -> int:
            row = connection.execute(
                "SELECT a.provider, coalesce(nullif(n.connected_phone, ''), n.phone)"
                " FROM numbers n JOIN accounts a ON a.id = n.account_id WHERE n.id = ?",
                (number_id,),
            ).fetchone()
            digits = dialled(phone, row[1])
            if not 7 <= len(digits) <= 15:
                raise SettingsError(
                    "This is not a whole phone number.",
                    "No chat was opened.",
                    "Write it with its country code, for example +972 55 555 0142.",
                )
            address = self._clients.messaging(row[0]).address(digits)
            return chats.find_or_make(connection, number_id, address, ChatKind.PERSON, name)

        chat_id = await self._database.write(write)
        self._bus.publish(ChatsChanged(frozenset({chat_id})))
        return chat_id

    async def refresh(self, chat_id: int) -> None:
        """Reads the newest messages that the provider has. Raises ProviderError."""
        await self._sync.refresh_chat(chat_id, background=False)

    async def load_older(self, chat_id: int) -> bool:
        """Reads what the provider has that is older than all that is here; whether any came.

        Raises ProviderError.
        """
        return await self._sync.history.older(chat_id)

    def may_have_older(self, chat: ChatRow) -> bool:
        """Whether `load_older` may bring something, as far as is known."""
        return not self._sync.history.is_whole(chat.id, chat.address)

    async def _set(self, chat_id: int, column: str, value: object) -> None:
        def write(connection: Connection) -> None:
            connection.execute(f"UPDATE chats SET {column} = ? WHERE id = ?", (value, chat_id))

        await self._change(chat_id, write)

    async def _change(self, chat_id: int, write: Callable[[Connection], object]) -> None:
        await self._database.write(write)
        self._bus.publish(ChatsChanged(frozenset({chat_id})))
