"""Chats' histories, read back from providers as deep as they are wanted.

A provider that can tell a chat's history tells its newest messages, as many as it is asked for.
So what is older is had by asking for more than is here, and a gap (more was written than one
reading holds) is closed by reading on until something known comes.

Invariant: what is asked for by nobody is read no deeper than the newest page, but for such a gap.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from app.core.clock import Clock
from app.domain.facts import Fact, MessageSeen
from app.domain.messages import Source
from app.providers.base import Call
from app.services.clients import Clients
from app.services.whereabouts import Whereabouts, whereabouts
from app.store.connection import Connection
from app.store.database import Database

PAGE = 50
"""Messages of the newest page."""
_MOST_MORE = 200
# how often one reading asks: to close a gap (50, 200, 800), and for what is older
_TRIES = 3
_DEEPER = 4

Ask = Callable[[int, int, Call, bool], Awaitable[Sequence[Fact]]]


class History:
    """``ask(account, number, call, background)`` makes a reading call and applies what it tells."""

    def __init__(self, database: Database, clients: Clients, clock: Clock, ask: Ask) -> None:
        self._database = database
        self._clients = clients
        self._clock = clock
        self._ask = ask
        # by address, since an id may be another chat's later
        self._whole: dict[int, str] = {}

    async def refresh(self, chat_id: int, *, background: bool = True) -> bool:
        """Reads a chat's newest messages; whether it could be read. Raises ProviderError.

        What the operator looks at is not ``background``: it does not stand back in the budget.
        """
        chat = await whereabouts(self._database, self._clients, chat_id)
        if chat is None:
            return False
        began = self._clock.now_ms()
        limit = PAGE
        for _ in range(_TRIES):
            told = await self._read(chat, limit, background=background)
            if told is None:
                return False
            if len(told) < limit:
                self._whole[chat_id] = chat.peer.address
                break
            if not await self._leaves_gap(chat_id, told, began):
                break
            limit *= _DEEPER
        # what is written from then on may not be in it; lists tell times in whole seconds
        asked = began - 1_000

        def mark(connection: Connection) -> None:
            connection.execute("UPDATE chats SET synced_at = ? WHERE id = ?", (asked, chat_id))

        await self._database.write(mark)
        return True

    async def older(self, chat_id: int) -> bool:
        """Reads what is older than all that is here; whether any came. Raises ProviderError."""
        chat = await whereabouts(self._database, self._clients, chat_id)
        if chat is None or self.is_whole(chat_id, chat.peer.address):
            return False
        kept = known = await self._database.read(lambda one: _kept(one, chat_id))
        for _ in range(_TRIES):
            limit = known.told + max(PAGE, min(known.told, _MOST_MORE))
            told = await self._read(chat, limit, background=False)
            if told is None:
                return False
            before, known = known, await self._database.read(lambda one: _kept(one, chat_id))
            # nothing new in more than is here: what is older is kept no more
            if len(told) < limit or known.told <= before.told:
                self._whole[chat_id] = chat.peer.address
                break
            if known.messages > kept.messages:
                break
        return known.messages > kept.messages

    def is_whole(self, chat_id: int, address: str) -> bool:
        """Whether the provider has nothing older than is here, as far as is known."""
        return self._whole.get(chat_id) == address

    async def _leaves_gap(self, chat_id: int, told: Sequence[MessageSeen], began: int) -> bool:
        oldest = min(told, key=lambda one: one.at)
        return await self._database.read(lambda one: _is_apart(one, chat_id, oldest, began))

    async def _read(
        self, chat: Whereabouts, limit: int, *, background: bool
    ) -> Sequence[MessageSeen] | None:
        """The newest messages; None where the provider tells no history."""
        call = self._clients.messaging(chat.provider).history(chat.peer, limit)
        if call is None:
            return None
        facts = await self._ask(chat.account_id, chat.number_id, call, background)
        return [one for one in facts if isinstance(one, MessageSeen)]


@dataclass(frozen=True, slots=True)
class _Kept:
    told: int  # by the provider's history, or by its answers to sends
    messages: int


def _kept(connection: Connection, chat_id: int) -> _Kept:
    told, messages = connection.execute(
        "SELECT (SELECT count(*) FROM sightings WHERE chat_id = ? AND source = ?),"
        " (SELECT count(*) FROM messages WHERE chat_id = ?)",
        (chat_id, Source.WA, chat_id),
    ).fetchone()
    return _Kept(int(told), int(messages))


def _is_apart(connection: Connection, chat_id: int, oldest: MessageSeen, began: int) -> bool:
    """Whether there may be messages between what was told before ``began`` and this one."""
    seen = connection.execute(
        "SELECT seen_at FROM sightings WHERE chat_id = ? AND source = ? AND key = ?",
        (chat_id, oldest.source, oldest.key),
    ).fetchone()
    if seen is None or seen[0] < began:
        return False  # older than what is kept, or known
    older = connection.execute(
        "SELECT 1 FROM sightings WHERE chat_id = ? AND source = ? AND at < ? AND seen_at < ?"
        " LIMIT 1",
        (chat_id, oldest.source, oldest.at, began),
    ).fetchone()
    return older is not None
