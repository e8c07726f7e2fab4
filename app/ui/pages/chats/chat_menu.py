"""What can be done with a chat: from the list's context menu and the header's button.

Invariant: everything here can be undone.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate, strip
from app.core.tasks import TaskOwner
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow
from app.services.console import Console
from app.ui import phrases
from app.ui.models.chat_preview import chat_name
from app.ui.pages.chats.chat_care import ChatCare
from app.ui.telling import copy, toasts_of
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import Field
from app.ui.widgets.menu import Menu


class RenameDialog(CardDialog):
    """`await result()` is the name, empty to bring the provider's back, or None."""

    def __init__(self, opener: QWidget, name: str) -> None:
        super().__init__(opener, self.tr("Rename chat"), width=420)
        self.field = Field(
            self.tr("Name"),
            text=name,
            helper=self.tr("Only here. An empty one brings the given name back."),
        )
        self.body.addWidget(self.field)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        save = self.add_button(self.tr("Rename"), "primary")
        save.clicked.connect(self._save)
        self.field.submitted.connect(self._save)
        self.start_on(self.field.edit)

    def _save(self) -> None:
        self.done(strip(self.field.text()).strip())


class ChatMenu(QObject):
    """Signals: `gone(chat_id)` when a chat left the list, `marked(chat_id, unread)` by hand."""

    gone = Signal(int)
    marked = Signal(int, bool)
    day_wanted = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, page: QWidget) -> None:
        super().__init__(page)
        self._console = console
        self._tasks = tasks
        self._page = page
        self.care = ChatCare(console, tasks, page)
        self.care.gone.connect(self.gone)

    def copy(self, row: object) -> None:
        """A person's number, the name of anything else; nothing while it is not read."""
        if isinstance(row, ChatRow) and row.kind is ChatKind.PERSON:
            copy(self._page, strip(phrases.phone(row.address)), self.tr("Number copied"))
        elif isinstance(row, ChatRow):
            copy(self._page, chat_name(row), self.tr("Name copied"))

    def open_for(self, row: ChatRow, point: QPoint, *, is_open: bool = False) -> None:
        """The menu of a chat; ``is_open`` where it is the one beside the list."""
        menu = Menu(self.tr("Chat"), self._page)
        if row.unread:
            menu.add(self.tr("Mark as read"), lambda: self._mark_read(row), icon="check-check")
        else:
            menu.add(
                self.tr("Mark as unread"),
                lambda: self.mark_unread(row),
                icon="message-circle",
                keys="Ctrl+U",
            )
        if row.needs_reply:
            menu.add(
                self.tr("No reply needed"),
                lambda: self.no_reply(row),
                icon="circle-check",
                keys="Ctrl+Shift+U",
            )
        menu.addSeparator()
        menu.add(
            self.tr("Unpin") if row.pinned else self.tr("Pin"), lambda: self.pin(row), icon="pin"
        )
        menu.add(
            self.tr("Unmute") if row.muted else self.tr("Mute"),
            lambda: self.mute(row),
            icon="bell" if row.muted else "bell-off",
        )
        if row.kind is not ChatKind.PERSON and not row.muted:
            on = row.id in self._console.settings.get("notify_chats_on")
            menu.add_choice(
                self.tr("Notify me of its messages"), on, lambda: self._notify(row, not on)
            )
        menu.add(
            self.tr("Rename…"),
            lambda: self.rename(row),
            icon="pencil",
        )
        if row.kind is ChatKind.PERSON:
            menu.add(
                self.tr("Copy the number"),
                lambda: self.copy(row),
                icon="copy",
                keys="Ctrl+C",
            )
        if is_open:
            menu.add(self.tr("Go to a day…"), self.day_wanted.emit, icon="calendar", keys="Ctrl+G")
        menu.addSeparator()
        care = self.care
        menu.add(
            self.tr("Labels…"), lambda: care.open_labels(row, point), icon="tag", keys="Ctrl+L"
        )
        self._whose(menu, row)
        if row.snoozed_until:
            when = phrases.moment(row.snoozed_until, self._console.clock.now_ms())
            menu.add(
                self.tr("Bring back now"),
                lambda: care.bring_back(row),
                icon="rotate-ccw",
                note=when,
            )
        elif not row.archived:
            menu.add(
                self.tr("Put off…"),
                lambda: care.open_snooze(row, point),
                icon="clock",
                keys="Ctrl+Shift+S",
            )
        if row.archived:
            menu.add(
                self.tr("Take out of the archive"),
                lambda: self.archive(row),
                icon="archive",
                keys="Ctrl+Shift+E",
            )
        else:
            menu.add(
                self.tr("Archive"), lambda: self.archive(row), icon="archive", keys="Ctrl+Shift+E"
            )
        if row.kind is ChatKind.PERSON:
            self._privacy(menu, row)
        menu.popup(point)

    def _privacy(self, menu: Menu, row: ChatRow) -> None:
        wanted = getattr(self._page, "page_wanted", None)
        if wanted is None:
            return
        menu.addSeparator()
        menu.add(
            self.tr("Export this contact…"),
            lambda: wanted.emit("export", str(row.id)),
            icon="download",
        )
        menu.add(
            self.tr("Erase this contact…"),
            lambda: wanted.emit("erase", str(row.id)),
            icon="trash-2",
            danger=True,
        )

    def _notify(self, row: ChatRow, on: bool) -> None:
        """Groups and channels are silent until each is switched on, or all are in Settings."""
        settings = self._console.settings
        chosen = set(settings.get("notify_chats_on"))
        settings.set("notify_chats_on", sorted(chosen | {row.id} if on else chosen - {row.id}))

    def _whose(self, menu: Menu, row: ChatRow) -> None:
        care = self.care
        if care.is_mine(row):
            menu.add(
                self.tr("Not mine any more"),
                lambda: care.assign(row, ""),
                icon="user-round",
                keys="Ctrl+Shift+M",
            )
        else:
            menu.add(
                self.tr("Assign to me"),
                lambda: care.assign_to_me(row),
                icon="user-round",
                keys="Ctrl+Shift+M",
                note=isolate(row.assigned),
            )
        if row.assigned and not care.is_mine(row):
            menu.add(self.tr("Nobody’s chat"), lambda: care.assign(row, ""), icon="x")

    def mark_unread(self, row: ChatRow) -> None:
        """Ctrl+U."""
        self.marked.emit(row.id, True)
        self._tasks.start(self._console.conversations.mark_unread(row.id), "mark unread")

    def no_reply(self, row: ChatRow) -> None:
        """Ctrl+Shift+U."""
        work = self._console.conversations.no_reply_needed(row.id)
        self._tasks.start(work, "no reply needed")

    def _mark_read(self, row: ChatRow) -> None:
        self.marked.emit(row.id, False)
        self._tasks.start(self._console.conversations.mark_read(row.id), "mark read")

    def pin(self, row: ChatRow) -> None:
        """To the top of the list, or back to its place."""
        work = self._console.conversations.set_pinned(row.id, not row.pinned)
        self._tasks.start(work, "pin")

    def mute(self, row: ChatRow) -> None:
        """No notifications of it, or some again."""
        work = self._console.conversations.set_muted(row.id, not row.muted)
        self._tasks.start(work, "mute")

    def rename(self, row: ChatRow) -> None:
        """Asks for the name that it has here."""
        self._tasks.start(self._rename(row), "rename")

    async def _rename(self, row: ChatRow) -> None:
        name = await RenameDialog(self._page, row.name).result()
        if name is not None:
            await self._console.conversations.rename(row.id, name)

    def archive(self, row: ChatRow) -> None:
        """Ctrl+Shift+E: into the archive, or out of it."""
        if row.archived:
            work = self._console.conversations.set_archived(row.id, False)
            self._tasks.start(work, "take out of the archive")
            return
        self._archive(row)

    def _archive(self, row: ChatRow) -> None:
        conversations = self._console.conversations
        self._tasks.start(conversations.set_archived(row.id, True), "archive")
        self.gone.emit(row.id)
        toasts = toasts_of(self._page)
        if toasts is not None:
            words = self.tr("{name} archived").format(name=isolate(chat_name(row)))
            toasts.undo(
                words,
                lambda: self._tasks.start(conversations.set_archived(row.id, False), "bring back"),
            )
