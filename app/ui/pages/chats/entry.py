"""The Chats page before it is whole: the list alone, so that its rows are painted first.

Composer, timeline and details cost more to import than Qt itself; the window swaps this page for
``ChatsPage`` as soon as the first rows are on the screen.

Invariants: the list that is painted first stays the list of the whole page; a chat that was
chosen before the page was whole is opened by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.ui.pages.chats.list_pane import ListPane
from app.ui.style.look import theme
from app.ui.telling import teller
from app.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from app.domain.rows import ChatRow
    from app.services.console import Console
    from app.ui.pages.chats.page import ChatsPage


class ChatsEntry(QWidget):
    """``activated()`` shows the list; ``await ready()``, then ``whole()`` gives the page."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._console = console
        self._tasks = TaskOwner("chats", self._failed)
        self._shown = False
        self._wanted = 0
        self._page: ChatsPage | None = None
        self.list = ListPane(console, self._tasks)
        self.list.setFixedWidth(theme().column("chatList"))
        self.list.chosen.connect(self._keep)
        self.list.id_chosen.connect(self._keep_id)
        self.list.awaited.connect(self._keep_none)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Panel("canvas.chat"), 1)

    def _failed(self, name: str, error: BaseException) -> None:
        # told by the list, which outlives this page
        teller(self.list)(name, error)

    def activated(self) -> None:
        """The page is on top: rows that were read meanwhile are in it at once."""
        sight, self._console.sight = self._console.sight, None
        self._shown = self._shown or (sight is not None and self.list.show_first(sight))

    async def ready(self) -> None:
        """Returns once the first rows are on the screen."""
        # what was read early knows no time, by which the most urgent are ordered
        if not self._shown or self.list.query().order == "urgent":
            await self.list.load_first()
            self.list.view.viewport().repaint()
            self._shown = True

    def _keep(self, row: ChatRow) -> None:
        self._wanted = row.id

    def _keep_id(self, chat_id: int) -> None:
        self._wanted = chat_id

    def _keep_none(self, _on: bool) -> None:
        self._wanted = 0

    def whole(self) -> ChatsPage:
        """The whole page, which takes the list over; this one is empty from then on."""
        if self._page is None:
            from app.ui.pages.chats.page import ChatsPage

            now = theme()
            self.list.setMinimumWidth(now.column("chatListMin"))
            self.list.setMaximumWidth(now.column("chatListMax"))
            self.list.chosen.disconnect(self._keep)
            self.list.id_chosen.disconnect(self._keep_id)
            self.list.awaited.disconnect(self._keep_none)
            self._page = ChatsPage(self._console, begun=(self.list, self._tasks, self._shown))
            if self._wanted:
                self._page.open_chat(self._wanted)
        return self._page
