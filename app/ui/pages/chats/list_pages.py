"""Reads the chat list on, page by page, well before the end of what is loaded is in sight.

Works for ``list_pane``. Invariant: a page that belongs to another question is dropped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from app.ui.models.chats import FURTHER, ListQuery

if TYPE_CHECKING:
    from app.core.tasks import TaskOwner
    from app.services.console import Console
    from app.ui.pages.chats.list_pane import ListPane

_AHEAD = 4


class ListPages:
    """Hears the list's scroll bar and its model."""

    def __init__(self, pane: ListPane, console: Console, tasks: TaskOwner) -> None:
        self._pane = pane
        self._console = console
        self._tasks = tasks
        pane.model.wanted.connect(self._more)
        pane.view.verticalScrollBar().valueChanged.connect(lambda _: self._ahead())

    def _ahead(self) -> None:
        view, model = self._pane.view, self._pane.model
        bar = view.verticalScrollBar()
        near = bar.value() + _AHEAD * view.viewport().height() > bar.maximum()
        if near and model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())

    def _more(self, offset: int) -> None:
        asked = self._next(self._pane.model.query, offset, self._pane.question)
        self._tasks.start(asked, "more chats")

    async def _next(self, query: ListQuery, offset: int, question: int) -> None:
        model = self._pane.model
        rows = await self._console.conversations.chats(
            query.tab,
            numbers=query.numbers,
            text=query.text,
            order=query.order,
            offset=offset,
            limit=FURTHER,
            only=query.only,
            now=query.at,
            after=model.last,
        )
        if question == self._pane.question:
            model.append(rows, len(rows) < FURTHER)
