"""Asks which other number is a customer's: found by name among the chats, or written out.

Works with `services/contacts.py`. Invariant: nobody is joined who was not shown and chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.domain.messages import ChatKind
from app.domain.phones import digits_in
from app.domain.rows import ChatRow, ChatTab
from app.services.console import Console
from app.ui import phrases
from app.ui.models.chat_preview import chat_name
from app.ui.pages.chats.chat_choice import ChatChoice, ChatChoiceRows, choice_of, said
from app.ui.telling import tied
from app.ui.widgets.card import CardDialog
from app.ui.widgets.choice_list import ChoiceView, FindField
from app.ui.widgets.fields import FieldMessage
from app.ui.widgets.labels import PlainLabel

_MOST, _WAIT_MS = 60, 90
_SHORTEST, _LONGEST = 7, 15


class JoinDialog(CardDialog):
    """Joins what was chosen. `await result()`: the Regrouped, or None."""

    def __init__(self, opener: QWidget, console: Console, tasks: TaskOwner, chat: ChatRow) -> None:
        super().__init__(opener, self.tr("Another number of this customer"), width=480)
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self._chat = chat
        self._question = 0
        self._taken: frozenset[str] | None = None
        self._alike: list[str] = []
        self.body.addWidget(
            PlainLabel(
                self.tr("Notes and chats are shown together. It can be undone at any time."),
                role="text.secondary",
                wrap=True,
            )
        )
        self.view = ChoiceView(self.tr("Customers"), said, ChatChoiceRows(console), focusable=True)
        self.view.setMinimumHeight(240)
        self.search = FindField(self.tr("Name, or number with its country code"), self.view)
        self.body.addWidget(self.search)
        self.body.addWidget(self.view, 1)
        self.message = FieldMessage()
        self.body.addWidget(self.message)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self.go = self.add_button(self.tr("Add"), "primary")
        self.go.clicked.connect(lambda _checked=False: self._start())
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_WAIT_MS)
        self._typing.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _: self._typed())
        self.search.searched.connect(lambda _: self._start())
        self.search.left.connect(self.reject)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._picked())
        self.view.activated.connect(lambda _: self._start())
        self.start_on(self.search)
        self._picked()
        self._ask()

    # Whom there is

    def _typed(self) -> None:
        """Nobody is chosen before those are shown who are called so."""
        self._question += 1
        self.view.choose(-1)
        self.message.say("")
        self._typing.start()

    def _ask(self) -> None:
        self._typing.stop()
        self._question += 1
        self._tasks.start(self._load(self.search.text().strip(), self._question), "customers")

    async def _load(self, text: str, question: int) -> None:
        if self._taken is None:
            view = await self._console.contacts.person(self._chat.id)
            self._alike = await self._console.contacts.suggested(self._chat.id)
            self._taken = frozenset({_digits(self._chat.address), *(o.digits for o in view.others)})
        rows = await self._console.conversations.chats(ChatTab.ALL, text=text, limit=_MOST)
        if question != self._question:
            return
        shown = self._choices(rows, text)
        # without a word nobody was meant yet
        self.view.show_rows(shown, first=bool(text))
        self._picked()
        if not shown:
            self.message.say(self.tr("No customer of this name. A whole number can be added too."))

    def _choices(self, rows: list[ChatRow], text: str) -> list[ChatChoice]:
        found: dict[str, ChatChoice] = {}
        if not text:
            name = chat_name(self._chat)
            for digits in self._alike:
                low = self.tr("{number}, the same name").format(number=phrases.phone(digits))
                found[digits] = ChatChoice(name, digits, low)
        for row in rows:
            digits = _digits(row.address)
            if row.kind is ChatKind.PERSON and digits not in (self._taken or ()):
                found.setdefault(digits, choice_of(row, phrases.phone(digits)))
        typed = _written(text)
        if typed and typed not in found and typed not in (self._taken or ()):
            found[typed] = ChatChoice(
                phrases.phone(typed), typed, self.tr("A number without a chat")
            )
        return list(found.values())

    def _picked(self) -> None:
        chosen = self.view.chosen is not None
        self.go.set_reason("" if chosen else self.tr("Choose a customer first."))

    # Joining

    def _start(self) -> None:
        choice = self.view.chosen
        if choice is not None:
            self._tasks.once(lambda: self._join(_digits(choice.seed)), "join numbers")

    async def _join(self, digits: str) -> None:
        author = str(self._console.settings.get("operator"))
        try:
            joined = await self._console.contacts.join(self._chat.id, digits, author)
        except SettingsError as error:
            self.message.say(f"{error.what} {error.can}".strip(), error=True)
            return
        self.done(joined)


def _digits(address: str) -> str:
    return address.split("@", 1)[0]


def _written(text: str) -> str:
    """The digits of a number that was written out whole; else empty."""
    bare = digits_in(text)
    if any(char.isalpha() for char in text) or not _SHORTEST <= len(bare) <= _LONGEST:
        return ""
    return "".join(str(int(char)) for char in bare)
