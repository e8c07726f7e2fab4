"""Has the chat list follow what changes, a few times a second and a few rows at a time.

While messages pour in, all rows in sight change at once. They are read together, painted ahead in
slices, and shown when they are ready; painting them in one go would hold the window up for several
frames. Works for ``list_pane``; the delegate keeps what is painted.

Invariant: older rows never come after newer ones, and what is not painted ahead is painted when it
is seen.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer

from app.domain.rows import ChatRow, SearchHit
from app.ui.forgetting import forget_painted

if TYPE_CHECKING:
    from app.core.tasks import TaskOwner
    from app.services.console import Console
    from app.services.events import ChatsChanged
    from app.ui.pages.chats.list_pane import ListPane

_MANY = 300
_FRAME_MS = 16
# five times a second at most, and no more than a quarter of the time
_BUSY_MS, _SHARE = 200, 4
# with half a frame between two slices for everything else; of many, smaller ones that stand closer
_SLICE_S, _BETWEEN_S = 0.002, 0.008
_MANY_SEEN, _SMALL_S, _CLOSER_S = 6, 0.001, 0.005


class ListFollowing:
    """Collects changed chats of a list and applies them with the next frame, or later."""

    def __init__(self, pane: ListPane, console: Console, tasks: TaskOwner) -> None:
        self._pane = pane
        self._console = console
        self._tasks = tasks
        self._ids: set[int] = set()
        self._all = self._anew = False
        self._meanwhile: set[int] | None = None
        self._busy = False
        self._took = 0
        self._rest = QElapsedTimer()
        self._frame = QTimer(pane)
        self._frame.setSingleShot(True)
        self._frame.timeout.connect(self._apply)

    def stop(self) -> None:
        """Follows nothing any more."""
        self._frame.stop()

    def changed(self, change: ChatsChanged) -> None:
        """The bus: collected; under a flood applied less often."""
        if change.ids:
            self._ids |= change.ids
            if self._meanwhile is not None:
                self._meanwhile |= change.ids
        else:
            self._all = True
        self._soon()

    def _soon(self) -> None:
        if not self._frame.isActive():
            self._frame.start(pause(self._rest, max(_BUSY_MS, _SHARE * self._took)))

    def loading(self) -> None:
        """The list is asked for anew: what changes from now on it may have read before."""
        self._meanwhile = set()

    def loaded(self) -> None:
        """The list is there, and what changed meanwhile is looked at once more."""
        ids, self._meanwhile = self._meanwhile, None
        if self._anew:  # whoever was erased is no longer listed
            self._anew = False
            self._pane.delegate.forget()
            forget_painted(self._pane.window())
        if ids:
            self._ids |= ids
            self._soon()

    def _apply(self) -> None:
        if self._busy:
            self._frame.start(_FRAME_MS)
            return
        self._anew = self._anew or self._all
        ids, many = self._ids, self._all or len(self._ids) > _MANY
        self._ids, self._all = set(), False
        self._rest.start()
        if many:
            self._pane.reload()
        elif not self._tasks.closed:
            self._busy = True
            self._tasks.start(self._refresh(ids, self._pane.question), "changed chats")

    async def _refresh(self, ids: set[int], question: int) -> None:
        try:
            rows = await self._console.conversations.chats_by_id(ids)
            if question == self._pane.question:
                await self.paint_ahead(rows)
            if question == self._pane.question:
                await self._pane.show_changed(rows, ids)
            if self._pane.model.query.text and question == self._pane.question:
                await self._find_again(ids)
        finally:
            self._busy = False
            self._took = self._rest.elapsed()

    async def _find_again(self, ids: set[int]) -> None:
        """What is looked for may have come only now: a chat, its name, or a message."""
        model, question = self._pane.model, self._pane.question
        if not model.rowCount():
            await self._pane.ask_again()
            return
        found, hits = await self._pane.pages.find(model.query)
        if question == self._pane.question:
            model.add_found(row for row in found if row.id in ids)
            self._show_hits(hits)

    def _show_hits(self, hits: list[SearchHit]) -> None:
        """The messages that are found now; what is seen of the list stays where it is."""
        with self._pane.view.staying():
            self._pane.model.follow_hits(hits)

    async def paint_ahead(self, rows: Sequence[ChatRow]) -> None:
        """Paints those of the fresh rows that are about to be seen."""
        from asyncio import sleep  # the list is painted before there is a loop

        pane, courtesy = self._pane, self._console.courtesy
        view, delegate = pane.view, pane.delegate
        first, last = view.rows_seen()
        width, ratio = view.viewport().width(), view.devicePixelRatioF()
        courtesy.ask()
        began, sliced = time.perf_counter(), False
        coming = pane.model.coming(rows, first, last - first + 1)
        many = len(coming) > _MANY_SEEN
        most, between = (_SMALL_S, _CLOSER_S) if many else (_SLICE_S, _BETWEEN_S)
        for row in coming:
            if time.perf_counter() - began > most:
                courtesy.thank()
                await sleep(between)
                courtesy.ask()
                began, sliced = time.perf_counter(), True
            delegate.paint_ahead(row, width, ratio, selected=row.id == pane.current)
        if sliced:  # to put many in their places takes as long as a slice
            courtesy.thank()
            await sleep(between)
        # they are copied to the window with its next frame
        courtesy.ask(_FRAME_MS / 1_000)


def pause(since: QElapsedTimer, least: int) -> int:
    """Milliseconds to wait: a frame, or what is left of ``least`` since the last time."""
    return max(_FRAME_MS, least - since.elapsed()) if since.isValid() else _FRAME_MS
