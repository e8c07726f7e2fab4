"""Other ways out of the composer: later, and as a template; and what is scheduled in the chat.

Works with `console.schedules` and `console.templates`. Invariants: what is to go out later leaves
the box as what is sent does, and comes back to its chat where it can't be ordered; only what has
not gone out is given back. What can't be done says why.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow
from app.domain.schedules import Changes, ScheduledRow
from app.services.console import Console
from app.services.events import SchedulesChanged
from app.services.numbers import Offer
from app.ui import phrases
from app.ui.pages.chats.composer_sending import Written
from app.ui.pages.chats.undo_bar import Waiting
from app.ui.telling import tell, tell_error, toasts_of

if TYPE_CHECKING:
    from app.ui.pages.chats.page import ChatsPage
    from app.ui.pages.chats.when_popup import WhenPopup


class Ways(QObject):
    """Connects the composer's Schedule and Template, and the tray of scheduled bubbles."""

    def __init__(self, page: ChatsPage, console: Console, tasks: TaskOwner) -> None:
        super().__init__(page)
        self._page = page
        self._console = console
        self._tasks = tasks
        self._when: WhenPopup | None = None
        self._asked_for: ChatRow | None = None
        self._turn = 0
        box = page.composer.box
        box.schedule.clicked.connect(self.open_later)
        box.template.clicked.connect(self.open_template)
        page.scheduled.edit_wanted.connect(self._edit)
        page.scheduled.cancel_wanted.connect(self._cancel)
        page.scheduled.all_wanted.connect(lambda: page.page_wanted.emit("schedules", ""))
        page.chat_opened.connect(self._opened)

    def offer(self, name: str) -> Offer:
        """What the open chat's number can do."""
        chat = self._page.chat
        if chat is None or chat.number_id not in self._console.numbers.by_id():
            return Offer(False)
        return self._console.numbers.offers(chat.number_id).get(name, Offer(False))

    def close_all(self) -> None:
        """Another layer opens."""
        if self._when is not None:
            self._when.close_popup()

    # Later

    def open_later(self) -> None:
        """Ctrl+Shift+D: when the text in the box goes out, and the files that wait with it."""
        page, chat = self._page, self._page.chat
        if chat is None or not page.composer.writable:
            return
        text, files = page.composer.box.text, page.composer.files
        if files.files and files.reason:
            tell(page, files.reason, icon="paperclip")
            page.composer.focus_text()
            return
        if not text.text().strip() and not files.files:
            tell(page, self.tr("Write something first, then choose when it goes out."))
            page.composer.focus_text()
            return
        if text.blanks_left():
            text.next_blank()
            page.composer.focus_text()
            return
        self._asked_for = chat
        if self._when is None:
            from app.ui.pages.chats.when_popup import WhenPopup

            self._when = WhenPopup(
                page.composer.box,
                self.tr("Send later"),
                self.tr("Schedule"),
                self._console.clock.now_ms,
            )
            self._when.chosen.connect(self._later)
            self._when.closed.connect(page.composer.focus_text)
        there = chat.kind is ChatKind.PERSON and self.offer("schedule").enabled
        there = there and not files.files
        note = self.tr("kept by the provider") if there else self.tr("sent by this computer")
        self._when.open_when(above=True, note=note)

    def _later(self, at: int, zone: str) -> None:
        composer, chat = self._page.composer, self._asked_for
        if chat is None or not composer.is_open(chat.id):
            return
        text = composer.box.text.text().strip()
        if text or composer.files.files:
            written = composer.take(chat, text)
            composer.sending.run(self._schedule(written, at, zone), "schedule")

    async def _schedule(self, later: Written, at: int, zone: str) -> None:
        schedules, composer, chat = self._console.schedules, self._page.composer, later.chat
        quoted = later.quoted.id if later.quoted is not None else None
        try:
            if later.files:
                ids = await schedules.add_files(chat.id, later.files, later.text, at, zone, quoted)
            else:
                ids = [await schedules.add_text(chat.id, later.text, at, zone, quoted)]
        except SwitchboardError as error:
            await composer.sending.put_back(later)
            tell_error(self._page, error)
            return
        composer.begun.keep(chat.id)
        self._tasks.start(self.load(chat.id), "scheduled")
        toasts = toasts_of(self._page)
        if toasts is not None:
            when = phrases.moment(at, self._console.clock.now_ms())
            toasts.undo(
                self.tr("Scheduled for {when}").format(when=when),
                lambda: composer.sending.run(self._unschedule(ids, later), "undo"),
            )
        if later.was:
            await composer.begun.save_draft(chat.id, *composer.drafts.begun(chat.id))

    async def _unschedule(self, schedule_ids: list[int], later: Written) -> None:
        """Gives back what has not gone out, and no more than that."""
        rows = await self._console.schedules.take_back(schedule_ids)
        back = {row.schedule_id for row in rows}
        sending, whole = self._page.composer.sending, len(back) == len(schedule_ids)
        # files first, in their order; what has no room beside one is the last
        files = [file for one, file in zip(schedule_ids, later.files, strict=False) if one in back]
        text = later.text if whole else "".join(row.text for row in rows)
        quoted = later.quoted if schedule_ids[0] in back else None
        if back:
            await sending.put_back(replace(later, text=text, quoted=quoted, files=files))
        if not whole:
            sending.too_late()

    # What is scheduled

    def _opened(self, chat: ChatRow) -> None:
        self._page.scheduled.show_rows([], 0)
        self._tasks.start(self.load(chat.id), "scheduled")

    def schedules_changed(self, change: SchedulesChanged) -> None:
        """The bus."""
        chat = self._page.chat
        if chat is not None and (not change.chats or chat.id in change.chats):
            self._tasks.start(self.load(chat.id), "scheduled")

    def _is_open(self, chat_id: int) -> bool:
        return self._page.chat is not None and self._page.chat.id == chat_id

    async def load(self, chat_id: int) -> None:
        """Reads what is scheduled in a chat, and shows it while that is open."""
        if not self._is_open(chat_id):
            return
        turn = self._turn = self._turn + 1
        rows = await self._console.schedules.of_chat(chat_id)
        if turn != self._turn or not self._is_open(chat_id):
            return
        follow = self._page.timeline.view.at_bottom
        focus = QApplication.focusWidget()
        inside = focus is not None and self._page.scheduled.isAncestorOf(focus)
        self._page.scheduled.show_rows(rows, self._console.clock.now_ms())
        if inside and QApplication.focusWidget() is not focus:
            self._page.composer.focus_text()
        if follow and rows:
            self._page.timeline.view.to_bottom()

    def _edit(self, row: ScheduledRow) -> None:
        self._tasks.start(self._ask_changes(row), "edit scheduled")

    async def _ask_changes(self, row: ScheduledRow) -> None:
        from app.ui.pages.chats.edit_scheduled import EditScheduled

        now = self._console.clock.now_ms
        changes = await EditScheduled(self._page, row, now).result()
        if changes is not None and changes != Changes():
            await self._console.schedules.change(row.schedule_id, changes)

    def _cancel(self, row: ScheduledRow) -> None:
        self._page.composer.focus_text()  # the link that was pressed goes
        self._tasks.start(self._call_off(row), "cancel scheduled")

    async def _call_off(self, row: ScheduledRow) -> None:
        ids = await self._console.schedules.skip([row.id])
        toasts = toasts_of(self._page)
        if toasts is not None and ids:
            toasts.undo(
                self.tr("Scheduled message cancelled"),
                lambda: self._tasks.start(self._console.schedules.undo(ids), "bring back"),
            )

    # Templates

    def open_template(self) -> None:
        """Ctrl+T: a template for the open chat."""
        chat = self._page.chat
        offer = self.offer("templates")
        if chat is None or not offer.offered or chat.kind is not ChatKind.PERSON:
            return
        if not offer.enabled:
            tell(self._page, offer.reason)
            return
        self._tasks.start(self._ask_template(chat), "template")

    async def _ask_template(self, chat: ChatRow) -> None:
        from app.ui.pages.chats.template_dialog import TemplateDialog

        use = await TemplateDialog(self._page, self._console, self._tasks, chat).result()
        if use is None:
            return
        message_id = await self._console.outbox.send_template(chat.id, use)
        if self._page.chat is not None and self._page.chat.id == chat.id:
            self._page.composer.focus_text()
        self._page.composer.sending.left(Waiting(chat, message_id))
