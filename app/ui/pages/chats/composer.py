"""The composer: writes to the open chat, or says why it cannot be written to.

Its face comes from `modes.face_of`; drafts belong to their chat and are saved as they are typed.
Invariant: a text leaves the box only when it is on the disk as a message or as a draft.
"""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.core.bidi import strip
from app.core.tasks import TaskOwner
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.ui.models.chat_preview import chat_name
from app.ui.models.message_words import quote_of
from app.ui.pages.chats.attach_files import AttachFiles
from app.ui.pages.chats.attaching import Attaching
from app.ui.pages.chats.canned_values import known_of
from app.ui.pages.chats.collision import CollisionBar, DraftWatch
from app.ui.pages.chats.composer_begun import Beginnings
from app.ui.pages.chats.composer_box import LIMIT, ComposerBox
from app.ui.pages.chats.composer_drafts import Drafts
from app.ui.pages.chats.composer_foot import ComposerFoot
from app.ui.pages.chats.composer_popups import ComposerPopups
from app.ui.pages.chats.composer_sending import Sending, Written
from app.ui.pages.chats.composer_text import BLANK
from app.ui.pages.chats.modes import Face
from app.ui.pages.chats.notice_box import NoticeBox
from app.ui.pages.chats.spell_check import SpellCheck
from app.ui.pages.chats.strip import StripBar
from app.ui.pages.chats.undo_bar import UndoBar
from app.ui.pages.chats.upload_bar import UploadBar
from app.ui.widgets.panel import Panel
from app.ui.wording import said

_DRAFT_MS = 700


class Composer(Panel):
    """Signals: `wanted(action)` of strip or notice, `sent(id)`, `last_wanted()`, `left()`,
    `chat_wanted(id)` of a chat in which something was held."""

    wanted = Signal(str)
    sent = Signal(object)
    last_wanted = Signal()
    left = Signal()
    canned_wanted = Signal(str)
    chat_wanted = Signal(object)

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__("surface.base", sides=("top",))
        self._console = console
        self._tasks = tasks
        self._chat: ChatRow | None = None
        self._quoted: MessageRow | None = None
        self._face = Face()
        self._shown: object = None
        self._drafted = ""
        self._saves: set[asyncio.Task[None]] = set()
        self.drafts = Drafts()
        self.watch = DraftWatch(console)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        self.undo_bar = UndoBar(console)
        column.addWidget(self.undo_bar)
        self.uploads = UploadBar(console, tasks)
        column.addWidget(self.uploads)
        self.strip = StripBar(self.wanted.emit)
        column.addWidget(self.strip)
        self.collision = CollisionBar()
        column.addWidget(self.collision)
        self.notice = NoticeBox(self.wanted.emit)
        column.addWidget(self.notice)
        self._writing = QWidget()
        column.addWidget(self._writing)
        self.box = ComposerBox()
        self.popups = ComposerPopups(console, tasks, self.box, self)
        self.files = AttachFiles(console, tasks, self.box.files, self)
        self.begun = Beginnings(self, console, tasks)
        self.attaching = Attaching(self, console, tasks, lambda: self._offer("link_media"))
        SpellCheck(console, tasks, self.box.text)  # lives with the text
        self.sending = Sending(self, console, tasks)
        self.popups.known = lambda: known_of(console, self._chat)
        self.popups.takes_links = lambda: self._offer("link_media") == ""
        self.popups.takes_files = lambda: self.files.possible
        self._build_writing()
        self._save = QTimer(self)
        self._save.setSingleShot(True)
        self._save.setInterval(_DRAFT_MS)
        self._save.timeout.connect(self.save_draft)
        self._connect()

    def _build_writing(self) -> None:
        column = QVBoxLayout(self._writing)
        column.setContentsMargins(16, 3, 16, 6)
        column.setSpacing(5)
        column.addWidget(self.box)
        self.foot = ComposerFoot()
        column.addWidget(self.foot)
        self.take_settings()

    def _connect(self) -> None:
        box, text = self.box, self.box.text
        text.edited.connect(self._typed)
        text.submitted.connect(self.send)
        text.up_on_empty.connect(self.last_wanted)
        self.files.changed.connect(self._files_changed)
        text.escaped.connect(self._escaped)
        box.quote.closed.connect(lambda: self.quote(None))
        box.send.clicked.connect(self.send)
        box.emoji.clicked.connect(self.open_emoji)
        box.canned.clicked.connect(self.popups.open_canned)
        self.popups.back_to_text.connect(self.focus_text)
        self.popups.canned_wanted.connect(self.canned_wanted)
        text.undo_on_empty.connect(self.undo_bar.take_back)
        self.collision.send_anyway.connect(self._send_anyway)
        self.collision.edit.connect(self._edit_held)

    def take_settings(self) -> None:
        """The key that sends, and the hints that tell it."""
        enter = self._console.settings.get("send_key") == "enter"
        self.box.text.send_on_enter = enter
        self.foot.show_keys("Enter" if enter else "Ctrl+Enter", "Shift+Enter" if enter else "Enter")

    @property
    def chat(self) -> ChatRow | None:
        """The chat that is written to."""
        return self._chat

    def is_open(self, chat_id: int) -> bool:
        """Whether this is the chat that is written to."""
        return self._chat is not None and self._chat.id == chat_id

    @property
    def writable(self) -> bool:
        """Whether there is a box to write in."""
        return self._face.notice is None

    def open(self, chat: ChatRow) -> None:
        """Another chat: its draft comes, the other's stays with it."""
        self.save_draft()
        chat = self.drafts.on(chat)
        self._chat = chat
        self._drafted = chat.draft
        self.collision.hide()
        self.watch.opened(chat)
        self._show_quote(self.begun.quote(chat.id))
        self.popups.close_all()
        self.undo_bar.open(chat.id)
        self.box.text.forget_blanks()
        self.box.text.set_text(chat.draft)
        if BLANK.search(chat.draft):
            blanks = self.popups.know_blanks(lambda: self.is_open(chat.id))
            self._tasks.start(blanks, "blanks of a draft")
        self._save.stop()
        self.files.open(chat)
        self.watch.attached(waiting=bool(self.files.files))
        self.uploads.open(chat.id)
        self.foot.say_number(self._console.numbers.by_id().get(chat.number_id))

    def update_chat(self, chat: ChatRow) -> None:
        """A fresh row of the same chat; or its number is named otherwise by now."""
        if self._chat is not None and self._chat.id == chat.id:
            self._chat = chat
            self.foot.say_number(self._console.numbers.by_id().get(chat.number_id))

    def forget(self, chat_id: int) -> None:
        """The chat was erased: so is what was written to it."""
        self.drafts.forget(chat_id)
        self.undo_bar.forget(chat_id)
        self.begun.forget(chat_id)
        if self.is_open(chat_id):
            self._chat = None
            self._save.stop()
            self.collision.hide()
            self.popups.close_all()
            self.box.text.clear()
            self._drafted = ""
            self._show_quote(None)

    def show_face(self, face: Face) -> None:
        """What may be done now."""
        person = self._chat is not None and self._chat.kind is ChatKind.PERSON
        attach = self._offer("link_media") is not None
        templates = person and self._offer("templates") is not None
        shown = (face, attach, templates)
        if shown == self._shown and not self.box.text.text():
            return  # as it stands, from most chats to the next
        self._shown = shown
        self._face = face
        focus = QApplication.focusWidget()
        held = self._writing if face.notice is not None else self.notice
        inside = focus is not None and (focus is held or held.isAncestorOf(focus))
        # one goes before the other comes: Qt lays all around out with each that is shown
        if face.notice is not None:
            self._writing.hide()
        self.notice.show_notice(face.notice)
        self._writing.setVisible(face.notice is None)
        if inside:
            # whoever is typing presses nothing by it, and goes on where the box comes back
            (self.notice if face.notice is not None else self.box.text).setFocus()
        self.strip.show_strip(face.strip)
        self.box.text.setPlaceholderText(face.placeholder)
        send = self.tr("Queue") if face.queues else self.tr("Send")
        self.box.show_tools(face.waiting, send, attach=attach, templates=templates)
        self._ready()

    def _offer(self, name: str) -> str | None:
        """The reason why not, empty where it can be done; None where it is not offered at all."""
        chat = self._chat
        if chat is None or chat.number_id not in self._console.numbers.by_id():
            return None
        offer = self._console.numbers.offers(chat.number_id).get(name)
        if offer is None or not offer.offered:
            return None
        return "" if offer.enabled else said(offer.reason)

    # Text

    def focus_text(self) -> None:
        """The cursor goes into the box, or to what stands in its place."""
        if self._face.notice is None:
            self.box.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.notice.focus_action()

    def type_text(self, text: str) -> None:
        """Letters that were typed elsewhere."""
        if self._face.notice is None:
            self.box.text.insertPlainText(text)
            self.focus_text()
        elif text:
            self.notice.refuse()

    def edit_again(self, text: str, begun: int = 0) -> None:
        """A text that was not sent comes back; what is in the box stays before it.

        ``begun`` is when its first letter was typed, ms; 0 for now.
        """
        now = self.box.text.text()
        if text:
            self.box.text.set_text(f"{now}\n{text}" if now.strip() else text)
            if begun:
                self.watch.begun = min(self.watch.begun or begun, begun)
            self.save_draft()
        self.focus_text()

    def quote(self, row: MessageRow | None) -> None:
        """The next message answers to this one; it waits with its chat while another is open."""
        if self._chat is not None:
            self.begun.choose(self._chat.id, row)
        self._show_quote(row)
        if row is not None:
            self.focus_text()

    @property
    def quoted(self) -> MessageRow | None:
        """What the next message answers to."""
        return self._quoted

    def keep_quote(self, chat_id: int, row: MessageRow) -> None:
        """What came back to a chat had answered to this, unless it answers to another now."""
        kept = self.begun.quote(chat_id) or row
        self.begun.choose(chat_id, kept)
        if self.is_open(chat_id):
            self._show_quote(kept)

    def _show_quote(self, row: MessageRow | None) -> None:
        self._quoted = row
        other = chat_name(self._chat) if self._chat is not None else ""
        self.box.quote.show_quote(None if row is None else quote_of(row, other))

    def _typed(self) -> None:
        self.watch.typed(self.box.text.text())
        self._ready()
        self._save.start()

    def _files_changed(self) -> None:
        self.watch.attached(waiting=bool(self.files.files))
        self._ready()

    def _ready(self) -> None:
        text = self.box.text.text()
        length = len(text)
        word = self.box.text.slash_word()
        self.box.count(0 if word is not None else length)
        blanks = len(self.box.text.blanks_left())
        note = self.tr("%Ln blanks to fill", "", blanks) if blanks else ""
        reason = self._face.refusal
        if not reason and self.files.files:
            reason = self.files.reason
        elif not reason and not text.strip():
            reason = self.tr("Write something first.")
        if not reason and length > LIMIT:
            note = reason = self.tr("The text is longer than %Ln characters.", "", LIMIT)
        elif not reason and blanks:
            reason = self.tr("%Ln blanks to fill before sending", "", blanks)
        self.box.blanks.setText(note)
        self.box.send.set_reason(reason)

    def save_draft(self) -> asyncio.Task[None] | None:
        """Keeps what was typed with its chat, now; the task that does it, if there is a need."""
        self._save.stop()
        chat, text = self._chat, self.box.text.text()
        kept = chat is None or (text == self._drafted and not self.begun.is_unsaved(chat.id))
        if chat is None or kept or self._tasks.closed or self.popups.choosing:
            return None
        self._drafted = text
        self.drafts.put(chat, text, self.watch.begun)
        work = self.begun.save_draft(chat.id, text, self.watch.begun)
        saving = self._tasks.begin(work, "draft")
        self._saves.add(saving)
        saving.add_done_callback(self._saves.discard)
        return saving

    async def saved(self) -> None:
        """Returns once every draft is on the disk that was to be kept."""
        while self._saves:
            await asyncio.wait(set(self._saves))

    def save_again(self, chat_id: int, was: str) -> None:
        """A message took the draft ``was`` away: the same, typed once more since, is kept anew."""
        if was and self.drafts.text(chat_id) == was:
            work = self._console.conversations.save_draft(chat_id, was)
            self._tasks.start(work, "draft")

    # Sending

    def send(self) -> None:
        """Sends, or queues, what is in the box."""
        chat, text = self._chat, strip(self.box.text.toPlainText()).strip()
        empty = not text and not self.files.files
        if chat is None or not self.box.send.isEnabled() or empty:
            if self.box.text.blanks_left():
                self.box.text.next_blank()
            return
        self.sending.start(self.take(chat, text))

    def take(self, chat: ChatRow, text: str) -> Written:
        """All of it leaves the box, which is empty for what comes next."""
        quoted, begun, was = self._quoted, self.watch.since, self._drafted
        self._save.stop()
        self._drafted = ""
        self.drafts.put(chat, "", 0)
        self.box.text.clear()
        self.begun.taken(chat.id)
        self._show_quote(None)
        self.collision.hide()
        self.popups.close_all()
        return Written(chat, text, quoted, begun, was, self.files.take())

    def _send_anyway(self) -> None:
        self._edit_held()
        self.send()

    def _edit_held(self) -> None:
        """The operator saw what was answered: the text is written on from here."""
        self.watch.seen(self.collision.known)  # not what came since: that holds it again
        self.collision.hide()
        self.focus_text()

    # Taking back

    def tick(self) -> None:
        """Once a second while something counts down."""
        self.undo_bar.tick()

    @property
    def counts_down(self) -> bool:
        """Whether it wants a tick each second."""
        return self.undo_bar.counts_down or self._face.counts_down

    # Pop-ups

    def open_emoji(self) -> None:
        """The emoji picker."""
        if self._face.notice is None:
            self.popups.open_emoji()

    def open_attach(self) -> None:
        """Ctrl+O."""
        self.attaching.open()

    def _escaped(self) -> None:
        if self.popups.close_canned():
            return
        if self._quoted is not None:
            self.quote(None)
        else:
            self.left.emit()
