"""Looks at the messages that the bus tells of, and offers those that are news as notices.

Works for ``notifications``. While notices are only counted, or dropped since the window is read,
messages are not read but for the lines of a system, and what came is looked at once a second at
most where much comes, and counted by chats.

Invariant: each message is offered once at most, whatever is told of it again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.messages import Direction, Kind
from app.domain.rows import ChatRow, MessageRow
from app.services.chat_notices import counted_notice, message_notice
from app.services.events import MessagesChanged
from app.store import chat_list, messages
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.notifications import Notifications
    from app.services.notifying import Notice
    from app.services.numbers import Numbers

# what polling finds counts as news only while it is fresh: history is older
FRESH_MS = 10 * 60_000
_APART_S = 0.05
_SLICE_S, _BETWEEN_S = 0.001, 0.004
_MANY, _GATHER_S = 50, 1.0
_KEPT = 5_000
_HANDOFF = "handoff_requested"

# (chat, changed ids, those that came in, whether they were pushed)
_Heard = tuple[int, frozenset[int], frozenset[int], bool]
_How = dict[int, list[tuple[frozenset[int], bool]]]
# chats, ids that are there, when those were written that polling found, lines of a system
_Read = tuple[list[ChatRow], list[int], dict[int, int], list[MessageRow]]


class MessageNews:
    """``heard`` takes what the bus tells. ``since`` (ms): older handings-over are no news."""

    def __init__(
        self,
        notices: Notifications,
        database: Database,
        numbers: Numbers,
        clock: Clock,
        tasks: TaskOwner,
    ) -> None:
        self._notices = notices
        self._database = database
        self._numbers = numbers
        self._clock = clock
        self._tasks = tasks
        self._told: dict[int, None] = {}
        self._heard: list[_Heard] = []  # until they are looked at
        self._looking = False
        self.since = clock.now_ms()

    def heard(self, change: MessagesChanged) -> None:
        """Messages changed."""
        ids = change.incoming if not change.live else change.ids
        fresh = frozenset(one for one in ids if one not in self._told)
        if fresh and not change.quiet:
            self._heard.append((change.chat_id, fresh, change.incoming, change.live))
            if not self._looking:
                self._looking = True
                self._tasks.start(self._look(), "messages")

    async def _look(self) -> None:
        """Looks at all that was heard, in one read, until nothing new was heard meanwhile."""
        try:
            while self._heard:
                heard, self._heard = self._heard, []
                if self._notices.only_counted:
                    await self._count(heard)
                else:
                    await self._look_at(heard)
        finally:
            self._looking = False

    async def _look_at(self, heard: Sequence[_Heard]) -> None:
        how = _how(heard)

        def read(connection: Connection) -> tuple[list[ChatRow], list[MessageRow]]:
            rows = messages.by_ids(connection, how)
            return chat_list.by_ids(connection, {row.chat_id for row in rows}), rows

        found, rows = await self._database.read(read)
        by_id = {chat.id: chat for chat in found}
        rules, began = self._notices.rules(), time.perf_counter()
        for row in rows:
            chat = by_id.get(row.chat_id)
            if row.id in self._told or chat is None:
                continue
            if self._is_news(row, chat, how):
                self._remember(row.id)
                # one after the other, not all in one frame; those that are bundled a few at a time
                if self._notices.tell(message_notice(chat, row), rules):
                    await asyncio.sleep(_APART_S)
                elif time.perf_counter() - began > _SLICE_S:
                    await asyncio.sleep(_BETWEEN_S)
                else:
                    continue
                rules, began = self._notices.rules(), time.perf_counter()

    async def _count(self, heard: list[_Heard]) -> None:
        how = _how(heard)
        chat_of = {one: chat_id for chat_id, ids, *_ in heard for one in ids}
        polled = [one for one, ways in how.items() if _is_polled(one, ways)]

        def read(connection: Connection) -> _Read:
            found = messages.there(connection, how)
            chats = chat_list.by_ids(connection, {chat_of[one] for one in found})
            lines = messages.system_lines(connection, how)
            return chats, found, messages.times(connection, polled), lines

        found, came, times, lines = await self._database.read(read)
        chats, told = {chat.id: chat for chat in found}, self._told
        by_chat: dict[int, list[int]] = {}
        apart = {line.id for line in lines}
        began = time.perf_counter()
        for message_id in came:
            chat = chats.get(chat_of[message_id])
            if chat is None or message_id in apart or message_id in told:
                continue
            fresh = message_id not in times or times[message_id] >= self._since(chat)
            if fresh and any(message_id in incoming for incoming, _ in how[message_id]):
                by_chat.setdefault(chat.id, []).append(message_id)
            if time.perf_counter() - began > _SLICE_S:
                await asyncio.sleep(_BETWEEN_S)
                began = time.perf_counter()

        def news() -> Iterator[tuple[Notice, list[int]]]:
            for one, ids in by_chat.items():
                yield counted_notice(chats[one], ids[-1]), ids
            for line in lines:  # a handing over is told for itself
                chat = chats.get(line.chat_id)
                if chat is not None and line.id not in told and self._is_news(line, chat, how):
                    yield message_notice(chat, line), [line.id]

        rules = self._notices.rules()
        for notice, ids in news():
            if not self._notices.only_counted:
                self._heard[:0] = heard  # the next is shown, by what it says
                return
            for message_id in ids:
                self._remember(message_id)
            self._notices.tell(notice, rules, len(ids))
            if time.perf_counter() - began > _SLICE_S:
                await asyncio.sleep(_BETWEEN_S)
                rules, began = self._notices.rules(), time.perf_counter()
        if len(came) > _MANY:
            await asyncio.sleep(_GATHER_S)

    def _is_news(self, row: MessageRow, chat: ChatRow, how: _How) -> bool:
        return any(self._came(row, chat, incoming, live) for incoming, live in how[row.id])

    def _came(self, row: MessageRow, chat: ChatRow, incoming: frozenset[int], live: bool) -> bool:
        if row.direction is not Direction.IN:
            return False
        if row.kind is Kind.SYSTEM:
            return live and row.extra.endswith(_HANDOFF) and row.received_at >= self.since
        return row.id in incoming and (live or row.at >= self._since(chat))

    def _since(self, chat: ChatRow) -> int:
        """From when on what was not pushed is news."""
        number = self._numbers.by_id().get(chat.number_id)
        made = number.created_at if number is not None else 0
        return max(self.since, self._clock.now_ms() - FRESH_MS, made)

    def _remember(self, message_id: int) -> None:
        self._told[message_id] = None
        while len(self._told) > _KEPT:
            del self._told[next(iter(self._told))]


def _is_polled(message_id: int, ways: Sequence[tuple[frozenset[int], bool]]) -> bool:
    """Whether it came in, and was not pushed."""
    came = {live for incoming, live in ways if message_id in incoming}
    return came == {False}


def _how(heard: Sequence[_Heard]) -> _How:
    how: _How = {}
    for _, ids, incoming, live in heard:
        for message_id in ids:
            how.setdefault(message_id, []).append((incoming, live))
    return how
