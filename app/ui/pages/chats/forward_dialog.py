"""Chooses the chat that messages are forwarded to, and says what will arrive there.

Works with `console.passing_on`. Invariant: a chat that nothing can be sent to now can be seen, but
nothing goes to it, and it says why.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow, ChatTab
from app.services.console import Console
from app.services.numbers import Offer
from app.ui import phrases, wording
from app.ui.models.chat_preview import chat_name
from app.ui.pages.chats.chat_choice import ChatChoiceRows, choice_of, said
from app.ui.telling import tied
from app.ui.widgets.card import CardDialog
from app.ui.widgets.choice_list import ChoiceView, FindField
from app.ui.widgets.labels import PlainLabel

_MOST, _WAIT_MS = 60, 90


class ForwardDialog(CardDialog):
    """`await result()` is the chat's id, or None. ``ids`` are the messages."""

    def __init__(
        self, opener: QWidget, console: Console, tasks: TaskOwner, ids: list[int], here: int
    ) -> None:
        super().__init__(opener, self.tr("Forward %Ln messages", "", len(ids)), width=480)
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self._ids = ids
        self._here = here
        self._question = 0
        self.view = ChoiceView(self.tr("Chats"), said, ChatChoiceRows(console), focusable=True)
        self.view.setMinimumHeight(300)
        self.search = FindField(self.tr("To whom: name or number"), self.view)
        self.body.addWidget(self.search)
        self.body.addWidget(self.view, 1)
        self.note = PlainLabel(" ", "small", role="text.secondary", wrap=True)
        self.body.addWidget(self.note)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self.go = self.add_button(self.tr("Forward"), "primary", icon="arrow-up-right")
        self.go.set_reason(self.tr("Choose a chat first."))
        self.go.clicked.connect(self._give)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_WAIT_MS)
        self._typing.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _: self._typed())
        self.search.searched.connect(lambda _: self._give())
        self.search.left.connect(self.reject)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._picked())
        self.view.activated.connect(lambda _: self._give())
        self.start_on(self.search)
        self._ask()

    def _typed(self) -> None:
        """Nobody is chosen before those are shown who are called so."""
        self._question += 1
        self.view.choose(-1)
        self._typing.start()

    def _ask(self) -> None:
        self._typing.stop()
        self._question += 1
        self._tasks.start(self._load(self.search.text().strip(), self._question), "chats")

    async def _load(self, text: str, question: int) -> None:
        rows = await self._console.conversations.chats(ChatTab.ALL, text=text, limit=_MOST)
        if question != self._question:
            return
        reasons = [(row, self._reason(row)) for row in rows if row.id != self._here]
        shown = [choice_of(row, why, off=bool(why)) for row, why in reasons]
        shown.sort(key=lambda one: one.off)
        # without a word nobody was meant yet: a key that slips forwards nothing
        self.view.show_rows(shown, first=bool(text))
        self._picked()

    def _reason(self, row: ChatRow) -> str:
        """Why nothing can be sent to a chat now; empty where it can."""
        if row.read_only:
            return self.tr("Only its admins can write here")
        offers = self._console.numbers.offers(row.number_id)
        text = offers.get("text", Offer(False))
        if row.kind is not ChatKind.PERSON and text.enabled:
            text = offers.get("group_send", text)
        if not text.enabled:
            return text.reason or self.tr("This number sends no text")
        now = self._console.clock.now_ms()
        if row.window_until and row.window_until <= now:
            when = phrases.moment(row.window_until, now)
            return self.tr("The reply window closed {when}").format(when=when)
        if not row.window_until and offers.get("window", Offer(False)).enabled:
            return QCoreApplication.translate("Composer", "Only templates go through now")
        return ""

    def _picked(self) -> None:
        goal = self.view.chosen
        if goal is None:
            self.note.setText(" " if self.view.count else self.tr("No chat of this name."))
            self.go.set_reason(self.tr("Choose a chat first."))
        elif goal.off:
            self.note.setText(goal.low)
            self.go.set_reason(goal.low)
        else:
            self.go.set_reason(self.tr("Looking at what can be sent there…"))
            self._tasks.start(self._look(goal.row), "what can be forwarded")

    async def _look(self, row: ChatRow) -> None:
        planned, refused = [], ""
        try:
            planned = await self._console.passing_on.plan(self._ids, row.id)
        except SettingsError as error:
            refused = wording.said(error.what)
        now = self.view.chosen
        if now is None or now.row.id != row.id:
            return
        if refused:
            self.note.setText(refused)
            return
        can = sum(1 for one in planned if one.how)
        name = isolate(chat_name(row))
        if can == len(planned):
            words = self.tr("%Ln go to {name}, as they are.", "", can)
        elif can:
            words = self.tr("%Ln go to {name}; the rest has no public address.", "", can)
        else:
            words = self.tr("None of these can be sent to {name}: files without a public address.")
        self.note.setText(words.format(name=name))
        self.go.set_reason("" if can else self.note.text())

    def _give(self) -> None:
        goal = self.view.chosen
        if goal is not None and self.go.isEnabled():
            self.done(goal.row.id)
