"""Feeds the timeline's model: the first screen, what is above and below it, quotes.

The pane decides when; this reads and puts in. Invariant: an answer for a chat that was left is
dropped, and one frame lays out a few messages at most.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import Future, wait

from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.ui.models.message_words import quote_of
from app.ui.models.timeline import LIMIT, PAGE, TimelineModel
from app.ui.pages.chats.timeline_view import TimelineView

FIRST = 18
FRAME_MS = 16
_SLICE = 4
# who goes through chats quickly waits for nothing that he does not look at
_REST_S = 0.25
# waiting that long for what the window shows next is cheaper than painting it in two steps
_AT_ONCE_S = 0.01


class TimelineFeed:
    """``chat`` is the open one; each opening is a ``visit`` of its own.

    ``settled`` is told once what was read is in the model.
    """

    def __init__(self, console: Console, model: TimelineModel, view: TimelineView) -> None:
        self._console = console
        self._model = model
        self._view = view
        self.chat: ChatRow | None = None
        self.visit = 0
        self.loading = False
        self._coming: Future[list[MessageRow]] | None = None
        self._shown = False
        self._spare: list[MessageRow] = []
        self._complete = False
        self._wanted = asyncio.Event()
        self.settled: Callable[[], object] = int
        view.grew.connect(self._top_up)

    def begin(self, chat: ChatRow | None) -> int:
        """Another chat, or none; the number of the visit."""
        self.visit += 1
        self.chat = chat
        self.loading = False
        self._spare = []
        self._coming = None
        self._shown = False
        self._wanted.set()
        self._wanted = asyncio.Event()
        return self.visit

    def hurry(self) -> None:
        """What is above the first screen is wanted now."""
        self._wanted.set()

    @property
    def shown(self) -> bool:
        """Whether the first screen of this visit is in the model."""
        return self._shown

    def ask(self, chat: ChatRow) -> None:
        """Begins to read the chat's end, while the caller does something else."""
        self.loading = True
        self._coming = self._console.conversations.coming(chat.id, FIRST)

    def came(self, chat: ChatRow) -> bool:
        """Shows the chat's end where it comes at once: all of the chat is painted in one frame."""
        if self._coming is None or wait([self._coming], _AT_ONCE_S).not_done:
            return False
        if self._coming.exception() is not None:
            return False  # told by who waits for it
        self._show_end(chat, self._coming.result())
        return True

    async def first(self, chat: ChatRow, at_message: int, visit: int) -> bool | None:
        """The first screen: the chat's end, or a message's surroundings.

        Whether the message was found; None where the chat was left meanwhile. Above an end that is
        not all of the chat, nothing is read but by `fill_up`, which the caller goes on to.
        """
        self.loading, goes_on = True, False
        try:
            if self._shown:
                goes_on = not self._model.at_start
                return False
            conversations = self._console.conversations
            rows = await conversations.around(chat.id, at_message, PAGE) if at_message else []
            if visit != self.visit:
                return None
            if rows:
                self._show_around(rows, at_message)
                return True
            if self._coming is None:
                self.ask(chat)
            assert self._coming is not None
            rows = await asyncio.wrap_future(self._coming)
            if visit != self.visit:
                return None
            self._show_end(chat, rows)
            goes_on = not self._model.at_start
            return False
        finally:
            if not goes_on:
                self._done(visit)

    def _show_around(self, rows: list[MessageRow], message_id: int) -> None:
        """A message's surroundings; a side that is shorter than it was asked for is an end."""
        above = next((at for at, row in enumerate(rows) if row.id == message_id), 0)
        half = PAGE // 2
        self._model.show(rows, at_start=above < half, at_end=len(rows) - above - 1 < half)

    def _show_end(self, chat: ChatRow, rows: list[MessageRow]) -> None:
        """As many of the newest as fill the view; the others come with `fill_up`."""
        self._shown = True
        self._complete = len(rows) < FIRST
        left = self._model.show(
            rows,
            at_start=self._complete,
            at_end=True,
            unread=chat.unread,
            fills=self._view.filling(),
        )
        self._spare = rows[:left]

    def _top_up(self) -> None:
        """The view grew, as beside a lower composer: what was kept back fills it before it is
        painted, one row after the other."""
        spare, view = self._spare, self._view
        if not (self._shown and self.loading) or view.filled:
            return
        follow, anchor = view.follows, view.anchor()
        with view.in_one_frame():
            while spare and not view.filled:
                row = spare.pop()
                above = spare[-1] if spare else None
                self._model.prepend([row], at_start=self._complete and not spare, above=above)
            if follow:
                view.to_bottom()
            else:
                view.hold(anchor)
        if not view.filled:
            self.hurry()

    async def fill_up(self, chat: ChatRow, visit: int) -> bool:
        """After the first screen: what is above it, as far as the first new message.

        Whether that message came with it. More of them than are held at once are begun at the
        first, without the chat's end.
        """
        self.loading = True
        try:
            await self._rest(chat)
            if visit != self.visit:
                return False
            if chat.unread > LIMIT - 10 and await self._far(chat, visit):
                return True
            spare, self._spare = self._spare, []
            await self._prepend(spare, self._complete, visit)
            if visit == self.visit and not self._model.at_start:
                want = min(LIMIT - FIRST, max(PAGE - FIRST, chat.unread + 10 - FIRST))
                rows = await self._console.conversations.page(chat.id, self._model.oldest, want)
                await self._prepend(rows, len(rows) < want, visit)
            if visit != self.visit or self._model.unread_place() >= 0:
                return False
            self._model.begin_unread(chat.unread)
            return self._model.unread_place() >= 0 or await self._far(chat, visit)
        finally:
            self._done(visit)

    async def _far(self, chat: ChatRow, visit: int) -> bool:
        """Shows the first new message, where it is known, in place of the chat's end."""
        newest = self._model.newest
        if not chat.unread or newest is None or chat.last_at > newest[0] + 1_000:
            return False  # where a list knows more than is here, the first new one is not known
        find = self._console.conversations.around_unread
        first, rows = await find(chat.id, chat.unread, PAGE)
        if not rows or visit != self.visit:
            return False
        self._spare = []
        self._show_around(rows, first)
        self._model.set_unread_line(first, chat.unread)
        return True

    async def _rest(self, chat: ChatRow) -> None:
        """Leaves the first moments to the chat's own picture, then waits until more is wanted."""
        await asyncio.sleep(FRAME_MS / 1000)
        if chat.unread and self._model.unread_place() < 0:
            return  # the first new message is above, and is to be shown
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_REST_S):
                await self._wanted.wait()

    def open_above(self) -> None:
        """More is to come above all that is here: it is put in by `older`, which is to follow."""
        self.loading = True
        self._model.at_start = False

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
            with self._view.in_one_frame():
                above = rows[-1] if rows else None
                self._model.prepend(some, at_start=at_start and not rows, above=above)
                if follow:
                    self._view.to_bottom()
                else:
                    self._view.hold(anchor)
            if rows:
                await asyncio.sleep(FRAME_MS / 2000)
        if visit == self.visit and not rows:
            self._model.at_start = at_start

    def _done(self, visit: int) -> None:
        if visit == self.visit:
            self.loading = False
            self.settled()
