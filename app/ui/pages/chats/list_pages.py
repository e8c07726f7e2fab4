"""Reads the rows of the chat list for the places that are looked at, and the order of all chats.

The rows in sight are waited for so long as nobody notices, so that the list is painted once; those
around them come behind, and a search is read on page by page. Works for ``list_pane``. Invariant:
an answer that belongs to another question, or is older than a change, is dropped; what could not be
read is told once, and asked for again while it is looked at.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer

from app.domain.errors import StoreError
from app.ui.models.chats import FURTHER, ITEM_ROLE, PAGE
from app.ui.models.list_query import ListQuery

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from concurrent.futures import Future
    from typing import Any

    from app.core.tasks import TaskOwner
    from app.domain.rows import ChatRow, SearchHit
    from app.services.console import Console
    from app.ui.pages.chats.list_pane import ListPane

    Found = tuple[list[ChatRow], list[SearchHit]]

_AHEAD, _HITS = 4, 50
# so long a frame waits for its rows; and a screen reader for what it asks for
_AT_ONCE_S, _SPOKEN_S = 0.008, 0.25
_AGAIN_MS = 1_000


class ListPages:
    """``look`` after anything that may have brought other places in sight."""

    def __init__(self, pane: ListPane, console: Console, tasks: TaskOwner) -> None:
        self._pane = pane
        self._console = console
        self._tasks = tasks
        self._reading = False
        self._failing = False
        self._ordering = -1  # the question whose order is being read
        self._coming: tuple[ListQuery, Future[Found]] | None = None
        self._gone: tuple[int, set[int]] = (0, set())
        pane.model.wanted.connect(self._more)
        pane.model.needed.connect(self._needed)
        self._again = QTimer(pane)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.look)
        bar = pane.view.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self.look())
        bar.rangeChanged.connect(lambda _low, _high: self.look())

    async def _tried(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except StoreError:
            self._again.start(_AGAIN_MS)
            told, self._failing = self._failing, True
            if not told:
                raise
        else:
            self._failing = False

    # The order of all chats

    def has(self, query: ListQuery) -> bool:
        """Whether this list stands there with the places of its many chats."""
        model = self._pane.model
        same = query.like(model.query) and not query.text
        return same and model.complete and model.chats > PAGE

    def order(self) -> None:
        """Reads the places of all chats, where only the first ones are known."""
        model, question = self._pane.model, self._pane.question
        waits = not model.complete and not model.query.text and self._ordering != question
        if waits and not self._tasks.closed:
            self._ordering = question
            asked = partial(self._order, model.query, question)
            self._tasks.start(self._tried(asked), "order of chats")

    async def _order(self, query: ListQuery, question: int) -> None:
        try:
            await self.renew(query, question)
        finally:
            if self._ordering == question:
                self._ordering = -1

    async def renew(self, query: ListQuery, question: int) -> None:
        """The list that is shown, with the order and the rows that it has now."""
        pane = self._pane
        pane.following.loading()
        first, last = pane.view.rows_seen()
        order, rows = await self._console.conversations.whole(
            query.tab,
            numbers=query.numbers,
            order=query.order,
            only=query.only,
            now=query.at,
            seen=slice(max(0, first - PAGE), last + PAGE),
        )
        if question == pane.question:
            await pane.following.paint_ahead(rows)
        if question == pane.question:
            pane.take(query, order, rows)
            pane.following.loaded()
            self.look()
            await pane.show_state(query, question)

    # The rows of some places

    def look(self) -> None:
        """Reads what is in sight, and a few screens around it."""
        pane = self._pane
        view, model = pane.view, pane.model
        if self._tasks.closed:
            return
        if model.query.text:
            bar = view.verticalScrollBar()
            near = bar.value() + _AHEAD * view.viewport().height() > bar.maximum()
            if near and model.canFetchMore(QModelIndex()):
                model.fetchMore(QModelIndex())
            return
        first, last = view.rows_seen()
        if not model.complete and last >= len(model.ids()):
            self.order()
        if self._missing(first, last):
            # half a screen more: the next step finds it there
            around = (last - first) // 2
            self._at_once(max(0, first - around), last + around, _AT_ONCE_S)
        if self._around() and not self._reading:
            self._reading = True
            self._tasks.start(self._tried(self._read_on), "chats in sight")
        model.forget_far(first, last)

    def _missing(self, first: int, last: int) -> list[int]:
        if self._gone[0] != self._pane.model.refreshed:
            self._gone = (self._pane.model.refreshed, set())
        return [one for one in self._pane.model.missing(first, last) if one not in self._gone[1]]

    def _around(self) -> list[int]:
        first, last = self._pane.view.rows_seen(_AHEAD * self._pane.view.viewport().height())
        return self._missing(first, last)[:FURTHER]

    def _at_once(self, first: int, last: int, seconds: float) -> None:
        from concurrent.futures import wait

        coming = self._console.conversations.rows(self._missing(first, last))
        wait([coming], seconds)
        if coming.done() and coming.exception() is None:
            self._pane.model.learn(coming.result(), first, last)

    def item(self, index: QModelIndex) -> object:
        """The row of a place, for which it is read where it was not."""
        self._needed(index.row())
        return index.data(ITEM_ROLE)

    def _needed(self, place: int) -> None:
        """Somebody has a row read aloud, wherever it is."""
        if self._missing(place, place):
            self._pane.model.forget_far(*self._pane.view.rows_seen())
            self._at_once(max(0, place - PAGE // 2), place + PAGE // 2, _SPOKEN_S)

    async def _read_on(self) -> None:
        pane, model = self._pane, self._pane.model
        try:
            while wanted := self._around():
                turn = model.refreshed
                rows = await self._console.conversations.chats_by_id(wanted)
                if turn == model.refreshed:
                    self._gone[1].update({*wanted} - {row.id for row in rows})
                    first, last = pane.view.rows_seen(_AHEAD * pane.view.viewport().height())
                    model.learn(rows, first, last)
        finally:
            self._reading = False

    # A search

    def find_now(self, query: ListQuery) -> Found | None:
        """What is found in the frame of the letter; None where it takes longer, or is nothing."""
        from concurrent.futures import wait

        coming = self._begin(query)
        wait([coming], _AT_ONCE_S)
        if coming.done() and coming.exception() is None and any(coming.result()):
            return coming.result()
        self._coming = (query, coming)
        return None

    async def find(self, query: ListQuery) -> Found:
        """Chats and messages that fit: the first ones, or as many as this search has shown."""
        from asyncio import wrap_future

        begun, self._coming = self._coming, None
        if begun is not None and begun[0] == query:
            return await wrap_future(begun[1])
        model = self._pane.model
        most = max(PAGE, model.chats) if query == model.query else PAGE
        return await wrap_future(self._begin(query, most))

    def _begin(self, query: ListQuery, most: int = PAGE) -> Future[Found]:
        return self._console.search.listed(
            query.text,
            numbers=query.numbers,
            order=query.order,
            only=query.only,
            most=(most, _HITS),
        )

    def _more(self, offset: int) -> None:
        asked = partial(self._next, self._pane.model.query, offset, self._pane.question)
        self._tasks.start(self._tried(asked), "more chats")

    async def _next(self, query: ListQuery, offset: int, question: int) -> None:
        model = self._pane.model
        try:
            rows = await self._console.conversations.chats(
                query.tab,
                numbers=query.numbers,
                text=query.text,
                order=query.order,
                offset=offset,
                limit=FURTHER,
                only=query.only,
                now=query.at,
            )
        except StoreError:
            if question == self._pane.question:
                model.append([], False)  # it may be asked for again
            raise
        if question == self._pane.question:
            model.append(rows, len(rows) < FURTHER)
