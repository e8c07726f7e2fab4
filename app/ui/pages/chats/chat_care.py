"""Labels of a chat, putting it off, and whose it is: from its menu, its details and the keyboard.

Its pop-ups open where the menu was, or by the header's button. Invariant: everything here can be
undone, and nothing is told to the provider.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate, strip
from app.core.tasks import TaskOwner
from app.domain.rows import ChatRow
from app.services.console import Console
from app.ui import phrases
from app.ui.models.chat_preview import chat_name
from app.ui.telling import toasts_of
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import Field

if TYPE_CHECKING:
    from app.ui.pages.chats.label_popup import LabelPopup
    from app.ui.pages.chats.when_popup import WhenPopup


class OperatorDialog(CardDialog):
    """Asks for the operator's name; `await result()` is it, or None."""

    def __init__(self, opener: QWidget, name: str) -> None:
        super().__init__(opener, self.tr("Who are you?"), width=420)
        self.field = Field(
            self.tr("Your name"),
            text=name,
            helper=self.tr("Chats you take, and notes you write, carry it. It is never sent."),
        )
        self.body.addWidget(self.field)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        save = self.add_button(self.tr("Save"), "primary")
        save.clicked.connect(self._save)
        self.field.submitted.connect(self._save)
        self.start_on(self.field.edit)

    def _save(self) -> None:
        name = " ".join(strip(self.field.text()).split())
        if name:
            self.done(name)
        else:
            self.field.set_error(self.tr("Write a name."))


class ChatCare(QObject):
    """Signal: `gone(chat_id)` when a chat left the list."""

    gone = Signal(int)

    def __init__(self, console: Console, tasks: TaskOwner, page: QWidget) -> None:
        super().__init__(page)
        self._console = console
        self._tasks = tasks
        self._page = page
        # pop-ups want an anchor: a spot that is moved to where they are asked for
        self._spot = QWidget(page)
        self._spot.setFixedSize(1, 1)
        self._spot.hide()
        self._labels: LabelPopup | None = None
        self._snooze: WhenPopup | None = None
        self._row: ChatRow | None = None

    def set_home(self, widget: QWidget) -> None:
        """Where the focus goes when a pop-up closes."""
        self._spot.setFocusProxy(widget)

    def close_all(self) -> None:
        """Another layer opens."""
        for popup in (self._labels, self._snooze):
            if popup is not None:
                popup.close_popup()

    def _stand(self, point: QPoint) -> None:
        self._spot.move(self._page.mapFromGlobal(point))

    # Labels

    def open_labels(self, row: ChatRow, point: QPoint) -> None:
        """Ctrl+L: the chat's labels."""
        self._stand(point)
        if self._labels is None:
            from app.ui.pages.chats.label_popup import LabelPopup

            self._labels = LabelPopup(self._spot, self._console, self._tasks)
            self._labels.manage_wanted.connect(self.manage_labels)
        self._labels.open_for(row.id, row.labels)

    def manage_labels(self) -> None:
        """The dialog of all labels."""
        from app.ui.pages.chats.labels_dialog import LabelsDialog

        LabelsDialog(self._page, self._console, self._tasks).open()

    # Put off

    def open_snooze(self, row: ChatRow, point: QPoint) -> None:
        """Ctrl+Shift+S: until when."""
        self._stand(point)
        self._row = row
        if self._snooze is None:
            from app.ui.pages.chats.when_popup import WhenPopup

            self._snooze = WhenPopup(
                self._spot, self.tr("Put off until"), self.tr("Put off"), self._console.clock.now_ms
            )
            self._snooze.chosen.connect(lambda at, _zone: self._put_off(at))
        self._snooze.open_when()

    def _put_off(self, until: int) -> None:
        row = self._row
        if row is None:
            return
        conversations = self._console.conversations
        self._tasks.start(conversations.snooze(row.id, until), "put off")
        self.gone.emit(row.id)
        toasts = toasts_of(self._page)
        if toasts is not None:
            words = self.tr("{name} comes back {when}, or with a new message")
            when = phrases.moment(until, self._console.clock.now_ms())
            toasts.undo(
                words.format(name=isolate(chat_name(row)), when=when),
                lambda: self._tasks.start(conversations.snooze(row.id, 0), "bring back"),
            )

    def bring_back(self, row: ChatRow) -> None:
        """Ends its rest now."""
        self._tasks.start(self._console.conversations.snooze(row.id, 0), "bring back")

    # Whose it is

    def operator(self) -> str:
        """The operator's name; empty where none was given."""
        return str(self._console.settings.get("operator")).strip()

    def is_mine(self, row: ChatRow) -> bool:
        """Whether the chat is this operator's."""
        return bool(row.assigned) and row.assigned == self.operator()

    def take(self, row: ChatRow) -> None:
        """Ctrl+Shift+M: mine, or not mine any more."""
        if self.is_mine(row):
            self.assign(row, "")
        else:
            self.assign_to_me(row)

    def assign(self, row: ChatRow, operator: str) -> None:
        """Gives the chat to an operator; an empty name to nobody."""
        self._tasks.start(self._console.conversations.assign(row.id, operator), "assign")

    def assign_to_me(self, row: ChatRow) -> None:
        """Gives the chat to this operator, whose name is asked for once."""
        self._tasks.start(self._assign_to_me(row), "assign to me")

    async def _assign_to_me(self, row: ChatRow) -> None:
        name = self.operator() or await self.ask_operator()
        if name:
            await self._console.conversations.assign(row.id, name)

    async def ask_operator(self) -> str:
        """Asks for the operator's name and keeps it; empty where none was given."""
        name = await OperatorDialog(self._page, self.operator()).result()
        if not name:
            return ""
        self._console.settings.set("operator", name)
        return str(name)
