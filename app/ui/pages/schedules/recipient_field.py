"""To whom: a chat of the number that is found by its name or number, or a phone number as typed.

Invariant: what is given is a chat id that the number's provider understands, or nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.domain.messages import ChatKind
from app.domain.phones import digits_in
from app.domain.rows import ChatRow, ChatTab
from app.ui import phrases
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import Field

if TYPE_CHECKING:
    from app.services.console import Console

_TYPING_MS = 120
_MOST = 4


class RecipientField(QWidget):
    """Signal: `changed()`. ``address``, ``kind`` and ``name`` say who was chosen."""

    changed = Signal()

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__()
        self._console = console
        self._tasks = tasks
        self._number = 0
        self.address = ""
        self.kind = ChatKind.PERSON
        self.name = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.field = Field(
            self.tr("To"), placeholder=self.tr("A name, or a number with its country code")
        )
        column.addWidget(self.field)
        self._found = QVBoxLayout()
        self._found.setSpacing(1)
        column.addLayout(self._found)
        self.picks: list[Button] = []
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look)
        self.field.edit.textEdited.connect(lambda _text: self._typed())
        self.field.submitted.connect(self._first)

    def set_number(self, number_id: int) -> None:
        """The number that it goes out from; a person stays the same person there."""
        self._number = number_id
        if self.address and self.kind is ChatKind.PERSON:
            digits = self.address.partition("@")[0]
            try:
                self.address = self._console.schedules.address_of(number_id, digits)
            except SettingsError:
                self.address = ""
        elif self.kind is not ChatKind.PERSON:
            self.put("", ChatKind.PERSON, "")
        self._clear()  # those are chats of another number
        if not self.name:
            self._look()
        self.changed.emit()

    def put(self, address: str, kind: ChatKind, name: str) -> None:
        """Somebody to begin with."""
        self.address, self.kind, self.name = address, kind, name
        self.field.edit.setText(name or phrases.phone(address) if address else "")
        self.field.set_error("")
        self._clear()
        self.changed.emit()

    def _typed(self) -> None:
        self.address, self.name, self.kind = "", "", ChatKind.PERSON
        text = self.field.text()
        digits = digits_in(text)
        if len(digits) >= 7 and not any(char.isalpha() for char in text) and self._number:
            try:
                self.address = self._console.schedules.address_of(self._number, text)
            except SettingsError:
                self.address = ""
        self.field.set_error("")
        self._typing.start()
        self.changed.emit()

    def _look(self) -> None:
        self._tasks.start(self._search(self.field.text().strip()), "recipients")

    async def _search(self, text: str) -> None:
        if not text or not self._number:
            self._clear()
            return
        number = self._number
        rows = await self._console.conversations.chats(
            ChatTab.ALL, numbers=frozenset({number}), text=text, limit=_MOST
        )
        if (text, number) != (self.field.text().strip(), self._number) or self.name:
            return  # it was written on, or somebody is chosen
        self._clear()
        for row in rows:
            if row.read_only or row.address == self.address:
                continue
            self._add(row)

    def _add(self, row: ChatRow) -> None:
        name = row.name or phrases.phone(row.address)
        icons = {ChatKind.GROUP: "users", ChatKind.CHANNEL: "megaphone"}
        button = Button(name, "ghost", size="small", icon=icons.get(row.kind, "user-round"))
        button.clicked.connect(lambda _checked=False: self.put(row.address, row.kind, name))
        self.picks.append(button)
        self._found.addWidget(button)

    def _first(self) -> None:
        if not self.address and self.picks:
            self.picks[0].click()

    def _clear(self) -> None:
        for button in self.picks:
            button.hide()
            button.deleteLater()
        self.picks = []
