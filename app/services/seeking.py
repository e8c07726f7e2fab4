"""Search over everything that was written: messages, chats, notes, templates, canned replies.

Works with ``app.store.search`` (messages, by index) and ``app.store.written`` (the few others).
A new question ends an older one that still runs, so that typing never waits behind itself. Where
little fits what narrows it, the first answer tells what was found within a frame or so, and the
rest is looked for by ``more``, step by step.

Invariant: what a question brings belongs to that question; a superseded one brings nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from app.core.clock import Clock
from app.domain.folding import fold
from app.domain.rows import ChatFilter, ChatRow, ChatTab, SearchHit, SearchOnly
from app.services import query
from app.store import chat_list, narrowing, search, written
from app.store.connection import Connection
from app.store.database import Database
from app.store.written import Written

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.store.chat_names import ChatNames

TOKENS = ("from", "since", "until")
# shorter ones are found where a word begins with them
SHORTEST_PART = search.PART
_PAGE = 24
_CHATS = 12
# how long a narrowed search looks before it answers, and later between answers
_FIRST_S, _STEP_S = 0.008, 0.15
_KNOWN_S = 20.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question: the text without its tokens, and what it is narrowed to."""

    text: str = ""
    only: SearchOnly = field(default_factory=SearchOnly)

    @property
    def is_narrowed(self) -> bool:
        """Whether more than the number narrows it."""
        return self.only != SearchOnly(numbers=self.only.numbers)


@dataclass(frozen=True, slots=True)
class Found:
    """An answer. ``more``: the id to go on from for further messages, 0 for none.

    ``page``: how many messages were asked for at first.
    """

    wanted: Wanted
    chats: tuple[ChatRow, ...] = ()
    messages: tuple[SearchHit, ...] = ()
    notes: tuple[Written, ...] = ()
    templates: tuple[Written, ...] = ()
    canned: tuple[Written, ...] = ()
    more: int = 0
    page: int = _PAGE

    @property
    def is_partial(self) -> bool:
        """Whether it stopped before a page was full, with more left to look at."""
        return bool(self.more) and len(self.messages) < self.page


class Coming(NamedTuple):
    """An answer on its way; ``beside`` is all of it but the messages, which take longer.

    That is for a window that paints it meanwhile, and None where there is nothing beside them.
    """

    whole: Future[Found | None]
    beside: Future[Found | None] | None = None


class Search:
    """Full-text search."""

    def __init__(self, database: Database, clock: Clock, names: Callable[[], ChatNames]) -> None:
        self._database = database
        self._get_names = names
        self._clock = clock
        self._question = self._glimpse = 0
        # which chats a sender's name or a number allows, for as long as somebody types on
        self._allowed: tuple[SearchOnly, float, frozenset[int] | None] | None = None

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

    def read(self, typed: str, only: SearchOnly) -> Wanted:
        """What was typed, with ``from:``, ``since:`` and ``until:`` taken out of it."""
        parsed = query.parse(typed, TOKENS)
        now = self._clock.now_ms()
        if sender := parsed.value("from"):
            only = only._replace(sender=sender)
        if since := query.moment(parsed.value("since"), now):
            only = only._replace(since=since)
        if until := query.moment(parsed.value("until"), now):
            only = only._replace(until=until)
        return Wanted(parsed.text, only)

    async def everywhere(self, wanted: Wanted) -> Found | None:
        """As ``begin``, waited for; None where a newer question took its place."""
        from asyncio import wrap_future

        coming = self.begin(wanted).whole
        question = self._question
        found = await wrap_future(coming)
        return found if question == self._question else None

    def begin(self, wanted: Wanted, page: int = _PAGE) -> Coming:
        """The first page (so many messages) of everything that fits.

        For a window that shows what comes at once in the frame of the letter. None where a newer
        question took its place; StoreError.
        """
        self._question += 1
        question = self._question
        terms = search.split_terms(wanted.text)
        # a narrowed one asks for messages only
        names = self._get_names() if terms and not wanted.is_narrowed else None

        def stop() -> bool:
            return question != self._question

        def others(connection: Connection) -> Found | None:
            if names is None or stop():
                return None
            rows = chat_list.listing(
                connection,
                ChatTab.ALL,
                numbers=wanted.only.numbers,
                named=names.following(connection).fitting(wanted.text),
                limit=_CHATS,
            )
            return Found(
                wanted,
                chats=tuple(rows),
                notes=tuple(written.notes(connection, terms)),
                templates=tuple(written.templates(connection, terms)),
                canned=tuple(written.canned(connection, terms)),
            )

        # read beside the messages; begun first, so that whoever reads those never waits for long
        beside = self._database.submit_read(others) if names is not None else None

        def read(connection: Connection) -> Found | None:
            if stop():
                return None
            late = self._late(_STEP_S if wanted.only == SearchOnly() else _FIRST_S)
            hits, more = search.page(
                connection, wanted.text, wanted.only, limit=page,
                within=self._within(connection, wanted.only), stop=lambda: stop() or late(),
            )  # fmt: skip
            rest = beside.result() if beside is not None else Found(wanted)
            if rest is None or stop():
                return None
            return replace(rest, messages=tuple(hits), more=more, page=page)

        return Coming(self._database.submit_read(read, again=True), beside)

    def called(self, text: str, most: int) -> Future[list[ChatRow]]:
        """A few chats that are called so, or with such a number, for a list of all kinds of things.

        Where none is, those in whose name the letters stand in this order; without a text the
        newest. What was asked before is not looked for any more.
        """
        self._glimpse += 1
        question, names = self._glimpse, self._get_names()

        def read(connection: Connection) -> list[ChatRow]:
            if question != self._glimpse:
                return []
            known = names.following(connection)
            wanted = [known.fitting(text), known.alike(text)] if text.strip() else [None]
            rows: list[ChatRow] = []
            for named in wanted:
                if not rows:
                    rows = chat_list.listing(connection, ChatTab.ALL, named=named, limit=most)
            return rows

        return self._database.submit_read(read)

    def holding(self, text: str, most: int) -> Future[list[SearchHit]]:
        """The newest few messages that hold the words, asked after ``called`` for the same."""
        question = self._glimpse

        def read(connection: Connection) -> list[SearchHit]:
            late = self._late(_STEP_S)
            return search.page(
                connection, text, SearchOnly(), limit=most,
                stop=lambda: question != self._glimpse or late(),
            )[0]  # fmt: skip

        return self._database.submit_read(read, again=True)

    def listed(
        self,
        text: str,
        *,
        numbers: frozenset[int] | None,
        order: str,
        only: ChatFilter,
        most: tuple[int, int],
    ) -> Future[tuple[list[ChatRow], list[SearchHit]]]:
        """Chats that are called so, and from two letters on messages; at most so many of both.

        For the chat list, which shows what comes at once in the frame of the letter.
        """
        names = self._get_names()

        def read(connection: Connection) -> tuple[list[ChatRow], list[SearchHit]]:
            named = names.following(connection).fitting(text)
            rows = chat_list.listing(
                connection, ChatTab.ALL, numbers=numbers, named=named, order=order,
                limit=most[0], only=only,
            )  # fmt: skip
            if len(text) < 2:
                return rows, []
            return rows, search.messages(connection, text, numbers=numbers, limit=most[1])

        return self._database.submit_read(read)

    def _within(self, connection: Connection, only: SearchOnly) -> frozenset[int] | None:
        """``narrowing.chats_allowed``, kept a while; called by readers' threads."""
        asked = SearchOnly(numbers=only.numbers, sender=only.sender)
        known, now = self._allowed, self._clock.monotonic()
        if known is not None and known[0] == asked and now - known[1] < _KNOWN_S:
            return known[2]
        if only.sender.strip():
            known_names = self._get_names().following(connection)
            named = known_names.fitting(only.sender, digits_from=3)
            allowed: frozenset[int] | None = narrowing.chats_called(connection, asked, named)
        else:
            allowed = narrowing.chats_allowed(connection, asked)
        self._allowed = (asked, now, allowed)
        return allowed

    def _late(self, seconds: float) -> Callable[[], bool]:
        """Whether so much time has passed since the reader began."""
        end = self._clock.monotonic() + seconds
        return lambda: self._clock.monotonic() > end

    async def more(self, found: Found) -> Found:
        """The same answer with further messages: a page, or what a moment's looking brings."""
        question = self._question

        def read(connection: Connection) -> tuple[list[SearchHit], int]:
            late = self._late(_STEP_S)
            return search.page(
                connection, found.wanted.text, found.wanted.only, limit=_PAGE,
                before_id=found.more, within=self._within(connection, found.wanted.only),
                stop=lambda: late() or question != self._question,
            )  # fmt: skip

        hits, more = await self._database.read(read)
        return replace(found, messages=(*found.messages, *hits), more=more)


def terms_of(text: str) -> list[str]:
    """The folded terms of a query, as the store looks for them."""
    return search.split_terms(text)


__all__ = ["SHORTEST_PART", "Coming", "Found", "Search", "Wanted", "Written", "fold", "terms_of"]
