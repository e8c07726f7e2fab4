"""Which chat is opened: chosen in the list, found by a search, or asked for from elsewhere.

Works for the page, which shows it. What is typed in the list for a chat that is still on its way
is held there, and comes into that chat's box. Invariants: of the chats that were asked for, the
one asked for last is shown; what is typed after a choice never gets into the chat before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.tasks import TaskOwner
from app.domain.rows import ChatRow, SearchHit
from app.services.console import Console

if TYPE_CHECKING:
    from app.ui.pages.chats.page import ChatsPage

_UNKNOWN = -1


class Opening:
    """``open`` for a chat whose row is known, ``by_id`` for another; it hears the list itself.

    ``asked`` tells whether any chat was asked for yet.
    """

    def __init__(self, page: ChatsPage, console: Console, tasks: TaskOwner) -> None:
        self._page = page
        self._console = console
        self._tasks = tasks
        self._list = page.list
        self.asked = False
        # chats of the list: being read, to be written to; which one it is may be unknown
        self._coming = self._entered = 0
        self._openings = 0  # chats that were asked for; the one asked for last is shown
        self._list.chosen.connect(self._chosen)
        self._list.id_chosen.connect(self._id_chosen)
        self._list.hit_chosen.connect(self._hit_chosen)
        self._list.awaited.connect(self._awaited)
        if self._list.choosing.waits:
            self._awaited(True)
        self._list.entered_chat.connect(self._to_box)
        self._list.view.clicked.connect(lambda _: self._to_box())
        self._list.new_chat.connect(self.new_chat)

    def open(self, row: ChatRow, message_id: int = 0) -> None:
        """Shows a chat, perhaps at a message."""
        self._take_turn(row.id)
        self._coming = 0
        self._page.show_opened(row, message_id)
        self._hand_over(row.id)

    def ask(self, chat_id: int, message_id: int = 0, *, answer: bool = False) -> None:
        """As ``by_id``, for whoever does not wait for it."""
        turn = self._take_turn(chat_id)
        self._tasks.start(self._read(turn, chat_id, message_id, answer), "open chat")

    async def by_id(self, chat_id: int, message_id: int = 0, *, answer: bool = False) -> None:
        """Reads a chat and shows it, unless it is gone or another was asked for meanwhile.

        ``answer``: with the keyboard in its composer.
        """
        await self._read(self._take_turn(chat_id), chat_id, message_id, answer)

    def _take_turn(self, chat_id: int) -> int:
        """This chat is meant from now on, and none that was asked for before it."""
        self.asked = True
        self._openings += 1
        self._list.choosing.give_up()
        self._known(chat_id)
        if self._coming != chat_id:
            self._coming = 0
        return self._openings

    async def _read(self, turn: int, chat_id: int, message_id: int, answer: bool) -> None:
        try:
            rows = await self._console.conversations.chats_by_id([chat_id])
            if rows and turn == self._openings:
                self.open(rows[0], message_id)
                self._list.mark(chat_id)
                if answer:
                    self._page.composer.focus_text()
        finally:
            if turn == self._openings:  # it is gone, or could not be read
                self._coming = 0
                self._take_back()

    def new_chat(self) -> None:
        """Asks for a number and opens the chat with it."""
        self._page.close_popups()
        self._tasks.start(self._new_chat(), "new chat")

    async def _new_chat(self) -> None:
        from app.ui.pages.chats.new_chat import NewChatDialog

        chat_id = await NewChatDialog(self._page, self._console, self._tasks).result()
        if chat_id is not None:
            await self.by_id(chat_id, answer=True)

    # The list

    def _chosen(self, row: ChatRow) -> None:
        open_now = self._page.chat
        if open_now is None or open_now.id != row.id:
            self.open(row)
            return
        self._take_turn(row.id)
        self._coming = 0
        if self._page.panes.one_pane:
            self._page.panes.show_chat(True)
        self._hand_over(row.id)

    def _id_chosen(self, chat_id: int) -> None:
        """A chat of the list whose row is not read yet."""
        open_now = self._page.chat
        if open_now is not None and open_now.id == chat_id:
            self._chosen(open_now)
        elif self._coming != chat_id:
            self._coming = chat_id
            self.ask(chat_id)

    def _hit_chosen(self, hit: SearchHit) -> None:
        self._coming = hit.chat_id
        self.ask(hit.chat_id, hit.message_id)

    def _awaited(self, on: bool) -> None:
        """Which chat a place of the list is, is on its way; or that place is not meant any more."""
        if on:
            self._openings += 1
            self.asked = True
            self._coming = _UNKNOWN
            self._known(_UNKNOWN)
        elif self._coming == _UNKNOWN:
            self._coming = 0
            self._take_back()

    # What is typed meanwhile

    def _known(self, chat_id: int) -> None:
        """The chat that is meant; an Enter in the list for another is none for this one."""
        if self._entered == _UNKNOWN:
            self._entered = chat_id
        elif self._entered != chat_id:
            self._take_back()

    def _take_back(self) -> None:
        """No chat that is on its way is to be written to any more."""
        self._entered = 0
        self._list.view.let_go()

    def _hand_over(self, chat_id: int) -> None:
        """What was typed for a chat while it was on its way gets into its box."""
        if self._entered == chat_id:
            self._entered = 0
            self._page.composer.focus_text()
            self._page.composer.type_text(self._list.view.let_go())

    def _to_box(self) -> None:
        """A press or Enter in the list."""
        if not self._coming:
            self._page.reading.taken_up()
            self._page.composer.focus_text()
        elif self._entered != self._coming:  # else it is pressed once more
            self._entered = self._coming
            self._list.view.hold()
