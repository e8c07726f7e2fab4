"""Reads, lays out and paints the chats that are opened next, while nothing else is to be done.

Those are the ones above and below the open chat in the list, and the one under the pointer; with
what the list, the head and the details will show of them.
Opening reads its chat anew, as ever: what `BubbleDelegate` keeps for the same looks is found then.
Invariant: it works a few milliseconds at a time, and on nothing that an opening has overtaken.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QSize, QTimer

from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.ui import phrases
from app.ui.delegates.bubble.shape import Shape
from app.ui.models.chat_preview import chat_name
from app.ui.models.timeline import TimelineModel
from app.ui.models.timeline_entry import Entry
from app.ui.pages.chats.list_pane import ListPane
from app.ui.pages.chats.timeline_feed import FIRST
from app.ui.pages.chats.timeline_pane import TimelinePane
from app.ui.pages.chats.timeline_rows import Filling
from app.ui.style.look import look, theme
from app.ui.widgets.painting import draw_avatar
from app.ui.widgets.shapes import drawn

_SOON_MS, _HOVER_MS, _REST_MS = 60, 60, 3
_AT_ONCE_S = 0.002


class Ahead(QObject):
    """Follows list and timeline by itself."""

    def __init__(
        self,
        parent: QObject,
        console: Console,
        tasks: TaskOwner,
        chats: ListPane,
        timeline: TimelinePane,
    ) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self._list = chats
        self._timeline = timeline
        self._model = TimelineModel(console.clock.now_ms)
        self._work: deque[Callable[[], object]] = deque()
        self._turn = self._place = self._reading = 0
        self._forgot = timeline.delegate.forgot
        self._hovered: ChatRow | None = None
        self._soon = self._timer(self._beside, _SOON_MS)
        self._hover = self._timer(self._under_pointer, _HOVER_MS)
        self._next = self._timer(self._step, _REST_MS)
        timeline.opened.connect(self._opened)
        chats.view.entered.connect(self._entered)

    def _timer(self, do: Callable[[], None], ms: int) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(ms)
        made.timeout.connect(do)
        return made

    @property
    def idle(self) -> bool:
        """Whether nothing is left to be made ready."""
        waits = (self._soon, self._hover, self._next)
        busy = self._work or self._reading or any(timer.isActive() for timer in waits)
        return not busy

    # Which

    def _opened(self, _chat_id: int) -> None:
        self._drop()
        self._hover.stop()
        self._soon.start()

    def _beside(self) -> None:
        """The next one in the direction that was taken comes first."""
        chat, before = self._timeline.chat, self._place
        place = -1 if chat is None else self._list.model.place(chat.id)
        if place < 0:
            return
        self._place = place
        step = -1 if place < before else 1
        found = [self._row(place + step), self._row(place - step)]
        self._begin([row for row in found if row])

    def _entered(self, index: QModelIndex) -> None:
        self._hovered = self._row(index.row())
        self._hover.start()

    def _under_pointer(self) -> None:
        open_now, row = self._timeline.chat, self._hovered
        if row is not None and open_now is not None and row.id != open_now.id:
            self._begin([row], pointed=True)

    def _row(self, place: int) -> ChatRow | None:
        if not 0 <= place < self._list.model.chats:
            return None
        found = self._list.model.item(place)
        return found if isinstance(found, ChatRow) else None

    def _begin(self, chats: list[ChatRow], *, pointed: bool = False) -> None:
        self._reading += 1
        self._tasks.start(self._read(chats, self._turn, pointed), "chats ahead")

    async def _read(self, chats: list[ChatRow], turn: int, pointed: bool) -> None:
        forgot = self._timeline.delegate.forgot
        try:
            for chat in chats:
                coming = self._console.conversations.coming(chat.id, FIRST)
                rows = await asyncio.wrap_future(coming)
                if turn != self._turn or forgot != self._timeline.delegate.forgot:
                    return
                self._plan(chat, rows)
                self._work.append(partial(self._choose, chat, pointed))
                self._work.append(partial(self._introduce, chat))
        except StoreError:
            return  # whoever opens it is told
        finally:
            self._reading -= 1

    # What is made of them

    def _plan(self, chat: ChatRow, rows: list[MessageRow]) -> None:
        """Its first screen as the timeline will show it."""
        group, model = chat.kind is ChatKind.GROUP, self._model
        model.other = "" if group else chat_name(chat)
        model.show(rows, at_start=False, at_end=True, unread=chat.unread)
        entries = [model.entry(at) for at in range(model.rowCount())]
        new, filling = model.unread_place(), Filling(self._timeline.view.height())
        if entries:
            self._work.append(partial(self._lay_out, entries, new, filling, group, []))
        model.show([], at_start=True, at_end=True)
        self._forgot = self._timeline.delegate.forgot
        self._next.start()

    def _lay_out(
        self, left: list[Entry], new: int, filling: Filling, group: bool, shapes: list[Shape]
    ) -> None:
        """One after the other from the last on, until they fill the view; the ``new`` ones too."""
        entry, width = left.pop(), self._timeline.view.viewport().width()
        shapes.append(self._timeline.delegate.foresee(entry, width, group=group))
        full = filling.add(shapes[-1].height, unread=entry.unread > 0)
        if left and (not full or len(left) > new >= 0):
            self._work.appendleft(partial(self._lay_out, left, new, filling, group, shapes))
        elif new < 0:
            self._paint(shapes)  # it is shown at its end
        else:
            self._paint(shapes[::-1])

    def _paint(self, shapes: list[Shape]) -> None:
        """Those that fill the view."""
        view, wanted, height = self._timeline.view, [], 0
        for shape in shapes:
            if height < view.height():
                wanted.append(shape)
            height += shape.height
        make, ratio = self._timeline.delegate.picture, view.devicePixelRatioF()
        self._work.extendleft(partial(make, shape, ratio) for shape in reversed(wanted))

    def _choose(self, chat: ChatRow, pointed: bool) -> None:
        """Its row as the chosen one, and that of the open chat as one that is chosen no more."""
        view, paint = self._list.view, self._list.delegate.paint_ahead
        width, ratio = view.viewport().width(), view.devicePixelRatioF()
        paint(chat, width, ratio, selected=True, hovered=pointed)
        open_now = self._timeline.chat
        left = self._list.model.row(open_now.id) if open_now is not None else None
        if left is not None:
            paint(left, width, ratio, selected=False)

    def _introduce(self, chat: ChatRow) -> None:
        """How head and details name it."""
        phrases.phone(chat.address)
        if chat.kind is not ChatKind.PERSON:
            return  # the faces of groups are few
        ratio, sides = self._timeline.view.devicePixelRatioF(), theme().tokens.avatar
        for side in (sides["header"], sides["details"]):
            drawn(
                QSize(side, side),
                ratio,
                lambda on, box: draw_avatar(on, look(), box, seed=chat.address, name=chat.name),
            )

    def _step(self) -> None:
        began = time.perf_counter()
        while self._work and time.perf_counter() - began < _AT_ONCE_S:
            if self._forgot != self._timeline.delegate.forgot:
                self._drop()  # it was begun for another look
                return
            self._work.popleft()()
        if self._work:
            self._next.start()

    def forget(self) -> None:
        """Somebody may have been erased: nothing that was begun is kept, nor who was pointed at."""
        self._hover.stop()
        self._hovered = None
        self._drop()

    def _drop(self) -> None:
        """Nothing that was begun goes on."""
        self._turn += 1
        self._work.clear()
