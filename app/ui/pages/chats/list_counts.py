"""Counts the chats of each tab while they change, a few times a second at most.

Works for ``list_pane``, whose tabs and filters show the counts. Invariant: what the rail hears
counts everything, whatever is filtered in the list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer

from app.domain.rows import EVERYTHING, ChatCounts, ChatFilter, ChatTab
from app.ui.pacing import apart
from app.ui.pages.chats.list_following import pause

if TYPE_CHECKING:
    from app.core.tasks import TaskOwner
    from app.services.console import Console
    from app.ui.pages.chats.list_pane import ListPane

# while changes pour in, the counts follow three times a second at most
_COUNT_MS = 300


class ListCounts:
    """``soon`` after changes, ``count`` after a question; ``of``: whose the counts are."""

    def __init__(self, pane: ListPane, console: Console, tasks: TaskOwner) -> None:
        self._pane = pane
        self._console = console
        self._timer = QTimer(pane)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: tasks.start(self.count(), "counts"))
        self._since = QElapsedTimer()
        self._took = 0
        self.of: tuple[frozenset[int] | None, ChatFilter] = (None, EVERYTHING)

    def stop(self) -> None:
        """Counts no more."""
        self._timer.stop()

    def soon(self) -> None:
        """Something changed."""
        if not self._timer.isActive():
            self._timer.start(pause(self._since, apart(_COUNT_MS, self._took)))

    async def count(self) -> None:
        """Counts now."""
        self._since.start()
        conversations, shown = self._console.conversations, self._pane.filters
        numbers, only = shown.numbers, shown.only
        counts = await conversations.counts(numbers, only)
        self._took = self._since.elapsed()
        if (numbers, only) != (shown.numbers, shown.only):
            return  # another filter was chosen meanwhile, and is counted with its list
        self.of = (numbers, only)
        self.tell(counts)
        if numbers is not None or only != EVERYTHING:
            counts = await conversations.counts()  # the rail counts whatever is filtered here
        self._pane.counted.emit(counts)
        shown.set_resting(*await conversations.resting())

    def tell(self, counts: ChatCounts) -> None:
        """Counts that are known."""
        self._pane.counts = counts
        self._pane.tabs.set_count(ChatTab.NEEDS_REPLY, counts.needs_reply or None)
        self._pane.tabs.set_count(ChatTab.UNREAD, counts.unread or None)
