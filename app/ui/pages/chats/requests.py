"""What parts of the page ask for and other parts, or other pages, can do.

The page builds it; it holds nothing. Invariant: another page is asked for by the page's signal
only, never reached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from app.core.tasks import TaskOwner
from app.domain.messages import Kind, Status
from app.domain.person import digits_of
from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.ui.style.look import theme
from app.ui.widgets.keys import hear

if TYPE_CHECKING:
    from app.ui.pages.chats.date_popup import DatePopup
    from app.ui.pages.chats.page import ChatsPage

_LOOKED_BACK = 30
_POPUP = 300


class Requests(QObject):
    """Connects the parts of a page."""

    def __init__(self, page: ChatsPage, console: Console, tasks: TaskOwner) -> None:
        super().__init__(page)
        self._page = page
        self._console = console
        self._tasks = tasks
        self._days: DatePopup | None = None
        page.header.menu_wanted.connect(self._header_menu)
        page.timeline.picked.connect(self._picked)
        page.composer.wanted.connect(self._wanted)
        page.composer.last_wanted.connect(self._last_wanted)
        page.composer.left.connect(self._left_composer)
        page.composer.canned_wanted.connect(self._manage_canned)
        page.composer.chat_wanted.connect(page.open_chat)
        page.message_actions.edit_wanted.connect(self._edit_again)
        page.message_actions.why_wanted.connect(self._why)
        page.details.media_opened.connect(page.message_actions.show_file)
        page.details.target_wanted.connect(self._target_wanted)
        page.details.chat_wanted.connect(page.open_chat)
        page.details.labels.edit_wanted.connect(self._labels_from_details)
        page.details.labels.take_wanted.connect(self._take)
        page.chat_menu.day_wanted.connect(self.go_to_day)
        page.list.view.copy_wanted.connect(
            lambda index: page.chat_menu.copy(page.list.model.item(index.row()))
        )
        page.timeline.left.connect(self._left_composer)
        hear(page.composer.notice, {"Escape": self._left_composer})
        page.list.filters.labels_wanted.connect(page.chat_menu.care.manage_labels)
        page.list.filters.operator_wanted.connect(self._mine_wanted)
        page.chat_menu.care.set_home(page.composer.box.text)

    def _picked(self, message_id: int) -> None:
        page = self._page
        if page.panes.details_open:
            entry = page.timeline.model.find(message_id)
            page.details.select(entry.row if entry is not None else None)

    def _edit_again(self, chat_id: int, text: str, quoted: MessageRow | None) -> None:
        work = self._page.composer.sending.give_back(chat_id, text, quoted)
        self._tasks.start(work, "edit again")

    def _why(self, row: MessageRow) -> None:
        page = self._page
        if not page.panes.details_open:
            page.set_details(True)
        page.timeline.view.reveal(row.id)
        page.details.select(row)
        page.details.trail.set_open(True)

    def _target_wanted(self, target: str) -> None:
        name, _, argument = target.partition(":")
        self._page.page_wanted.emit(name, argument)

    def _wanted(self, action: str) -> None:
        chat = self._page.chat
        if action == "template":
            self._page.ways.open_template()
        elif action == "try_now":
            self._console.sync.try_now()
        elif action == "mute" and chat is not None:
            work = self._console.conversations.set_muted(chat.id, not chat.muted)
            self._tasks.start(work, "mute")
        elif action == "code" and chat is not None:
            number = self._console.numbers.by_id().get(chat.number_id)
            who = digits_of(chat.address)
            self._page.page_wanted.emit("code", f"{number.account_id}:{who}" if number else "")
        elif action == "sign_in" and chat is not None:
            number = self._console.numbers.by_id().get(chat.number_id)
            self._page.page_wanted.emit("sign_in", str(number.account_id) if number else "")
        else:
            self._page.page_wanted.emit(action, "")

    def _last_wanted(self) -> None:
        """Up in an empty box: the last unsent message comes back, else the last one is chosen."""
        timeline = self._page.timeline
        count = timeline.model.rowCount()
        rows = [timeline.model.entry(at).row for at in range(max(0, count - _LOOKED_BACK), count)]
        unsent = [row for row in rows if row.status is Status.FAILED]
        if unsent:
            self._page.message_actions.act(unsent[-1].id, "edit")
        elif rows:
            # a message that can be answered, not what an event wrote under it
            said = [row for row in rows if row.kind not in (Kind.SYSTEM, Kind.NOTE)]
            timeline.view.setFocus(Qt.FocusReason.OtherFocusReason)
            timeline.reveal((said or rows)[-1].id)

    def _left_composer(self) -> None:
        """Esc: first the details that lie over the chat, then the list."""
        page = self._page
        if page.panes.details_open and not page.panes.beside:
            page.set_details(False)
        elif page.panes.one_pane:
            page.back_to_list()
        else:
            page.list.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _header_menu(self) -> None:
        button = self._page.header.more
        if self._page.chat is not None:
            point = button.mapToGlobal(QPoint(0, button.height()))
            self._page.chat_menu.open_for(self._page.chat, point, is_open=True)

    # Labels, putting off, whose it is

    def _corner(self) -> QPoint:
        """Under the header's end, where pop-ups of the chat stand."""
        header = self._page.header
        left = _POPUP if theme().rtl else header.width() - _POPUP
        return header.mapToGlobal(QPoint(left, header.height()))

    def open_labels(self, row: ChatRow) -> None:
        """Ctrl+L."""
        self._page.chat_menu.care.open_labels(row, self._corner())

    def open_snooze(self, row: ChatRow) -> None:
        """Ctrl+Shift+S."""
        self._page.chat_menu.care.open_snooze(row, self._corner())

    def go_to_day(self) -> None:
        """Ctrl+G: a day of the open chat."""
        if self._page.chat is not None:
            self._page.close_popups()
            self._tasks.start(self._open_days(self._page.chat.id), "days of a chat")

    async def _open_days(self, chat_id: int) -> None:
        began = await self._console.landmarks.began(chat_id)
        page = self._page
        if not began or page.chat is None or page.chat.id != chat_id:
            return
        if self._days is None:
            from app.ui.pages.chats.date_popup import DatePopup

            self._days = DatePopup(page.header.more)
            self._days.chosen.connect(self._to_day)
        anchor = page.timeline.view.anchor()
        entry = page.timeline.model.find(anchor[0]) if anchor is not None else None
        now = self._console.clock.now_ms()
        self._days.open_from(began, entry.row.at if entry is not None else now, now)

    def close_days(self) -> None:
        """Another layer opens."""
        if self._days is not None:
            self._days.close_popup()

    def _to_day(self, at: int) -> None:
        if self._page.chat is not None:
            self._tasks.latest(self._reveal_day(self._page.chat.id, at), "go to a day")

    async def _reveal_day(self, chat_id: int, at: int) -> None:
        message_id = await self._console.landmarks.first_from(chat_id, at)
        if message_id and self._page.chat is not None and self._page.chat.id == chat_id:
            self._page.timeline.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.timeline.reveal(message_id)

    def _labels_from_details(self) -> None:
        section = self._page.details.labels
        if self._page.chat is not None:
            point = section.mapToGlobal(QPoint(12, section.height()))
            self._page.chat_menu.care.open_labels(self._page.chat, point)

    def _take(self) -> None:
        if self._page.chat is not None:
            self._page.chat_menu.care.take(self._page.chat)

    def _mine_wanted(self) -> None:
        self._tasks.start(self._show_mine(), "mine")

    async def _show_mine(self) -> None:
        name = await self._page.chat_menu.care.ask_operator()
        if name:
            filters = self._page.list.filters
            filters.choose(filters.only._replace(mine=name))

    def _manage_canned(self, how: str) -> None:
        from app.ui.pages.chats.canned_dialog import CannedDialog

        text = "" if how == "manage" else self._page.composer.box.text.text().strip()
        CannedDialog(self._page, self._console, self._tasks, text=text).open()
