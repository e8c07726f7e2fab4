"""The details beside a chat: who it is, what is known, notes, files, and why a message is here.

Reads `console.contacts.person` and `trail`. Invariant: it shows the chat that is open, or
nothing; an answer for another one is dropped.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.core.bidi import strip
from app.core.tasks import TaskOwner
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.services.contacts import PersonView, Regrouped
from app.services.trails import TrailStep
from app.ui import phrases
from app.ui.models.chat_preview import chat_name
from app.ui.pages.chats.consent_dialog import ConsentDialog
from app.ui.pages.chats.details_labels import LabelsSection
from app.ui.pages.chats.details_media import MediaSection
from app.ui.pages.chats.details_notes import NotesSection
from app.ui.pages.chats.details_numbers import NumbersSection
from app.ui.pages.chats.details_person import (
    ConsentSection,
    Identity,
    LeadSection,
    tighten,
)
from app.ui.pages.chats.pictures import Pictures
from app.ui.pages.chats.trail import TrailSection
from app.ui.style.look import theme
from app.ui.telling import copy, tell, toasts_of
from app.ui.widgets.apart import Apart
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.section import CollapsibleSection

_REST_MS = 60


class DetailsPanel(Apart):
    """Signals: `media_opened(MessageRow)`, `target_wanted(str)`, `chat_wanted(id)`."""

    media_opened = Signal(object)
    chat_wanted = Signal(object)
    target_wanted = Signal(str)

    def __init__(self, console: Console, tasks: TaskOwner, pictures: Pictures) -> None:
        super().__init__("surface.base", sides=("start",))
        self._console = console
        self._tasks = tasks
        self._chat: ChatRow | None = None
        self._selected: MessageRow | None = None
        self._told: list[TrailStep] | None = None
        self._view: PersonView | None = None
        outer = QVBoxLayout(self.inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.identity = Identity()
        outer.addWidget(self.identity)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        content = QWidget()
        content.setAutoFillBackground(False)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.labels = LabelsSection()
        self.consent = ConsentSection()
        self.lead = LeadSection()
        self.about = CollapsibleSection(self.tr("About"))
        self.about_text = PlainLabel("", "small", role="text.secondary", wrap=True, selectable=True)
        self.about.body.addWidget(self.about_text)
        self.numbers = NumbersSection()
        self.notes = NotesSection()
        self.media = MediaSection(pictures)
        self.trail = TrailSection()
        for section in (
            self.consent,
            self.labels,
            self.lead,
            self.about,
            self.notes,
            self.numbers,
            self.media,
            self.trail,
        ):
            tighten(section)
            column.addWidget(section)
        column.addStretch(1)
        area.setWidget(content)
        content.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        outer.addWidget(area, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._read)
        self._connect()
        self.restyle()

    def restyle(self) -> None:
        self.setFixedWidth(theme().column("details"))
        self.identity.setFixedHeight(theme().px(82))
        super().restyle()

    def _connect(self) -> None:
        self.identity.copy_wanted.connect(self._copy)
        self.consent.edit_wanted.connect(self._edit_consent)
        self.notes.added.connect(self._add_note)
        self.numbers.join_wanted.connect(self._join)
        self.numbers.part_wanted.connect(self._part)
        self.numbers.check_wanted.connect(self._check)
        self.numbers.chat_wanted.connect(self.chat_wanted)
        self.notes.removed.connect(self._remove_note)
        self.media.opened.connect(self.media_opened)
        self.trail.open_wanted.connect(self.target_wanted)

    def show_chat(self, chat: ChatRow) -> None:
        """Another chat, or a fresh row of the same one."""
        other = self._chat is None or self._chat.id != chat.id
        self._chat = chat
        self.identity.show_chat(chat, self._console.numbers.by_id().get(chat.number_id))
        operator = str(self._console.settings.get("operator")).strip()
        self.labels.show_chat(chat, self._console.labels.by_id(), operator)
        person = chat.kind is ChatKind.PERSON
        self.consent.setVisible(person)
        self.numbers.setVisible(person)
        self.about.setVisible(not person and bool(chat.description))
        self.about_text.setText(chat.description)
        if other:
            self._selected = None
            self.notes.turn_to(chat.id)
            self.trail.show_none()
            self.lead.hide()
            self._view = None
        self._rest.start()

    def forget(self, chat_id: int) -> None:
        """The chat was erased; another one may be given its id."""
        self.notes.forget(chat_id)
        if self._chat is not None and self._chat.id == chat_id:
            self._chat = self._view = self._selected = self._told = None

    def refresh(self) -> None:
        """Something of the open chat changed."""
        if self._chat is not None:
            self._rest.start()

    def _read(self) -> None:
        if self._chat is not None and self.isVisible():
            self._tasks.latest(self._load(self._chat), "details")
            if self._selected is not None:
                self._tasks.latest(self._load_trail(self._selected), "trail")

    async def _load(self, chat: ChatRow) -> None:
        view = await self._console.contacts.person(chat.id)
        if self._chat is None or self._chat.id != chat.id or view == self._view:
            return
        self._view = view
        now = self._console.clock.now_ms()
        if chat.kind is ChatKind.PERSON:
            self.consent.show_person(view)
            self.lead.show_person(view, now)
            self.numbers.show_person(view, self._console.numbers.by_id(), now)
        else:
            self.lead.hide()
        self.notes.show_person(view, now)
        self.media.show_person(view)

    def select(self, row: MessageRow | None) -> None:
        """The message of the timeline that is selected."""
        self._selected, self._told = row, None
        if row is None:
            self.trail.show_none()
        elif self.isVisible():
            self._tasks.latest(self._load_trail(row), "trail")

    async def _load_trail(self, row: MessageRow) -> None:
        steps = await self._console.conversations.trail(row.id)
        if self._selected is row and steps != self._told:
            self._told = steps
            name = chat_name(self._chat) if self._chat is not None else ""
            self.trail.show_trail(row, steps, name)

    # What is changed here

    def _copy(self) -> None:
        if self._chat is not None:
            copy(self, strip(phrases.phone(self._chat.address)), self.tr("Number copied"))

    def _edit_consent(self) -> None:
        if self._chat is not None and self._view is not None:
            self._tasks.start(self._ask_consent(self._chat, self._view), "consent")

    async def _ask_consent(self, chat: ChatRow, view: PersonView) -> None:
        person = view.person
        answer = await ConsentDialog(self, person.consent, person.consent_source).result()
        if answer is not None:
            state, source = answer
            await self._console.contacts.set_consent(chat.id, state, source)

    def _join(self) -> None:
        if self._chat is not None:
            self._tasks.start(self._ask_join(self._chat), "another number")

    async def _ask_join(self, chat: ChatRow) -> None:
        from app.ui.pages.chats.join_dialog import JoinDialog

        joined = await JoinDialog(self, self._console, self._tasks, chat).result()
        if joined is not None:
            words = self.tr("{number} is the same customer")
            self._undo_grouping(chat.id, joined, words)

    def _part(self, digits: str) -> None:
        if self._chat is not None:
            self._tasks.start(self._take_apart(self._chat.id, digits), "part numbers")

    async def _take_apart(self, chat_id: int, digits: str) -> None:
        parted = await self._console.contacts.part(chat_id, digits)
        self._undo_grouping(chat_id, parted, self.tr("{number} stands alone"))

    def _undo_grouping(self, chat_id: int, done: Regrouped, words: str) -> None:
        toasts = toasts_of(self)
        if toasts is not None:
            toasts.undo(
                words.format(number=phrases.phone(done.digits)),
                lambda: self._tasks.start(self._regroup(chat_id, done), "group again"),
            )

    async def _regroup(self, chat_id: int, done: Regrouped) -> None:
        if not await self._console.contacts.regroup(chat_id, done):
            tell(self, self.tr("Nothing was undone: these numbers were changed since."))

    def _check(self) -> None:
        if self._chat is not None:
            self._tasks.start(self._verify(self._chat.id), "check a number")

    async def _verify(self, chat_id: int) -> None:
        self.numbers.check.setEnabled(False)
        try:
            state = await self._console.contacts.verify(chat_id)
        finally:
            self.numbers.check.setEnabled(True)
        if not state:
            tell(self, self.tr("The provider said nothing of this number."))

    def _add_note(self, text: str) -> None:
        if self._chat is not None:
            author = str(self._console.settings.get("operator"))
            work = self._console.contacts.add_note(self._chat.id, text, author)
            self._tasks.start(work, "add note")

    def _remove_note(self, note_id: int) -> None:
        if self._chat is not None:
            self._tasks.start(self._take_note(self._chat.id, note_id), "remove note")

    async def _take_note(self, chat_id: int, note_id: int) -> None:
        contacts = self._console.contacts
        gone = await contacts.remove_note(chat_id, note_id)
        toasts = toasts_of(self)
        if toasts is not None and gone is not None:
            toasts.undo(
                self.tr("Note removed"),
                lambda: self._tasks.start(
                    contacts.bring_note_back(chat_id, gone), "bring note back"
                ),
            )
