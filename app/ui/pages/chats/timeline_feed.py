"""Feeds the timeline's model: the first screen, what is above and below it, quotes.

The pane decides when; this reads and puts in. Invariant: an answer for a chat that was left is
dropped, and one frame lays out a few messages at most.
"""

from __future__ import annotations

import asyncio

from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.ui.models.message_words import quote_of
from app.ui.models.timeline import LIMIT, PAGE, TimelineModel
from app.ui.pages.chats.timeline_view import TimelineView

FIRST = 18
FRAME_MS = 16
_SLICE = 12


class TimelineFeed:
    """``chat`` is the open one; each opening is a ``visit`` of its own."""

    def __init__(self, console: Console, model: TimelineModel, view: TimelineView) -> None:
        self._console = console
        self._model = model
        self._view = view
        self.chat: ChatRow | None = None
        self.visit = 0
        self.loading = False

    def begin(self, chat: ChatRow | None) -> int:
        """Another chat, or none; the number of the visit."""
        self.visit += 1
        self.chat = chat
        self.loading = False
        return self.visit

    async def first(self, chat: ChatRow, at_message: int, visit: int) -> bool | None:
        """The first screen: the chat's end, or a message's surroundings.

        Whether the message was found; None where the chat was left meanwhile.
        """
        self.loading = True
        try:
            conversations = self._console.conversations
            rows = await conversations.around(chat.id, at_message, PAGE) if at_message else []
            found, at_start, at_end = bool(rows), False, False
            if not found:
                rows = await conversations.page(chat.id, None, FIRST)
                at_start, at_end = len(rows) < FIRST, True
            if visit != self.visit:
                return None
            unread = 0 if found else chat.unread
            self._model.show(rows, at_start=at_start, at_end=at_end, unread=unread)
            return found
        finally:
            self._done(visit)

    async def fill_up(self, chat: ChatRow, visit: int) -> bool:
        """After the first screen: what is above it, as far as the first new message.

        Whether that message came with it.
        """
        self.loading = True
        try:
            await asyncio.sleep(FRAME_MS / 1000)
            if visit != self.visit:
                return False
            want = min(LIMIT - FIRST, max(PAGE - FIRST, chat.unread + 10 - FIRST))
            rows = await self._console.conversations.page(chat.id, self._model.oldest, want)
            await self._prepend(rows, len(rows) < want, visit)
            if visit != self.visit or self._model.unread_place() >= 0:
                return False
            self._model.begin_unread(chat.unread)
            return self._model.unread_place() >= 0
        finally:
            self._done(visit)

    async def older(self, chat_id: int, visit: int) -> None:
        """The page above."""
        self.loading = True
        try:
            rows = await self._console.conversations.page(chat_id, self._model.oldest, PAGE)
            await self._prepend(rows, len(rows) < PAGE, visit)
        finally:
            self._done(visit)
        await self.quotes(visit)
        if visit == self.visit:
            self._view.look_around()

    async def newer(self, chat_id: int, visit: int) -> None:
        """The page below, where the end is not loaded."""
        start = self._model.newest
        if start is None:
            return
        self.loading = True
        try:
            rows = await self._console.conversations.after(chat_id, start, PAGE)
            if visit == self.visit:
                anchor = self._view.anchor()
                self._model.append(rows, at_end=len(rows) < PAGE)
                self._view.hold(anchor)
        finally:
            self._done(visit)

    async def quotes(self, visit: int) -> None:
        """Reads the messages that loaded ones answer to."""
        if self.chat is None:
            return
        for row in self._model.unquoted():
            found = await self._console.conversations.by_provider_id(row.chat_id, row.quoted)
            if visit != self.visit:
                return
            if found is not None:
                anchor = None if self._view.at_bottom else self._view.anchor()
                self._model.set_quote(row.id, quote_of(found, self._model.other))
                if anchor is not None:
                    self._view.hold(anchor)

    async def _prepend(self, rows: list[MessageRow], at_start: bool, visit: int) -> None:
        """Puts older messages in, a few a frame: laying text out is what costs."""
        while rows and visit == self.visit:
            some, rows = rows[-_SLICE:], rows[:-_SLICE]
            follow, anchor = self._view.follows, self._view.anchor()
            self._model.prepend(some, at_start=at_start and not rows)
            if follow:
                self._view.to_bottom()
            else:
                self._view.hold(anchor)
            if rows:
                await asyncio.sleep(FRAME_MS / 1000)
        if visit == self.visit and not rows:
            self._model.at_start = at_start

    def _done(self, visit: int) -> None:
        if visit == self.visit:
            self.loading = False
