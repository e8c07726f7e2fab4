"""Begins a chat with a phone number: on which of our numbers, to whom.

Invariant: only numbers that can send words are offered; nothing is sent from here.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.services.console import Console
from app.ui import phrases
from app.ui.telling import tied
from app.ui.widgets.card import CardDialog
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel


class NewChatDialog(CardDialog):
    """`await result()` is the chat's id, or None."""

    def __init__(self, opener: QWidget, console: Console, tasks: TaskOwner) -> None:
        super().__init__(opener, self.tr("New chat"), width=440)
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(PlainLabel(self.tr("From"), "small", "medium", "text.secondary"))
        self.number = Combo(self.tr("From"))
        for row in console.numbers.by_id().values():
            if console.numbers.offers(row.id)["text"].enabled:
                name = row.name or phrases.phone(row.phone)
                self.number.add_number(name, row.id, row.code or "–", row.colour)
        column.addWidget(self.number)
        self.body.addLayout(column)
        self.phone = Field(
            self.tr("To"),
            placeholder="+972 55 555 0142",
            content="ltr",
            helper=self.tr("With the country code."),
        )
        self.body.addWidget(self.phone)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self.go = self.add_button(self.tr("Write"), "primary", icon="square-pen")
        self.go.clicked.connect(self._start)
        self.phone.submitted.connect(self._start)
        self.phone.textChanged.connect(lambda _: self.phone.set_error(""))
        if not self.number.count():
            self.number.setEnabled(False)
            self.go.set_reason(self.tr("No connected number can send words."))
            self.phone.set_helper(self.tr("No connected number can send words."))
        self.start_on(self.phone.edit)

    def _start(self) -> None:
        number_id = self.number.currentData()
        if isinstance(number_id, int) and self.go.isEnabled():
            self._tasks.start(self._make(number_id, self.phone.text()), "new chat")

    async def _make(self, number_id: int, phone: str) -> None:
        try:
            chat_id = await self._console.conversations.start_chat(number_id, phone)
        except SettingsError as error:
            self.phone.set_error(f"{error.what} {error.can}".strip())
            return
        self.done(chat_id)
