"""Notes on a person: local, never sent.

A part of the details panel. Invariant: a removed note can be brought back for eight seconds, and
one that was begun waits in its chat until it is saved or cancelled, or the chat is erased.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.services.contacts import PersonView
from app.ui import phrases
from app.ui.pages.chats.prose import Prose
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.section import CollapsibleSection, empty_rows
from app.ui.widgets.themed import sides

_Note = tuple[int, str, str, str]  # its id, its words, who wrote it, and when


class NoteEditor(QWidget):
    """A few lines and Save. Signals: `saved(str)`, `dropped()`."""

    saved = Signal(str)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.text = Prose(self.tr("Note"))
        self.text.catches_escape = True
        self.text.setPlaceholderText(self.tr("Only you see notes"))
        self.text.setFixedHeight(72)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"), "ghost", size="small")
        self.save = Button(self.tr("Save"), "primary", size="small")
        row.addWidget(cancel)
        row.addWidget(self.save)
        column.addLayout(row)
        cancel.clicked.connect(self.dropped)
        self.save.clicked.connect(self._save)
        self.text.submitted.connect(self._save)
        self.text.escaped.connect(self.dropped)

    def _save(self) -> None:
        text = self.text.text()
        if text:
            self.saved.emit(text)
        else:
            self.dropped.emit()


class NotesSection(CollapsibleSection):
    """Signals: `added(str)`, `removed(id)`."""

    added = Signal(str)
    removed = Signal(int)

    def __init__(self) -> None:
        self._plus = IconButton("plus", "", small=True)
        super().__init__(self.tr("Notes"), end=self._plus)
        self._plus.set_icon("plus", self.tr("Add a note"))
        self._plus.clicked.connect(self.open_editor)
        self._chat_id = 0
        self._begun: dict[int, str] = {}
        self._shown: list[_Note] = []
        self.editor = NoteEditor()
        self.editor.hide()
        self.editor.saved.connect(self._saved)
        self.editor.dropped.connect(self._close_editor)
        self.body.addWidget(self.editor)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        self.body.addLayout(self._cards)
        self._none = PlainLabel(
            self.tr("No notes. They stay on this computer."), "small", role="text.muted", wrap=True
        )
        self.body.addWidget(self._none)

    def open_editor(self) -> None:
        """Begins a note, or goes on with the one that was begun."""
        self.set_open(True)
        if self.editor.isHidden():
            self.editor.show()
        self.editor.text.setFocus()

    def _close_editor(self) -> None:
        self._plus.setFocus()
        self._put_away()

    def _put_away(self) -> None:
        self.editor.hide()
        self.editor.text.clear()  # and what undoing would bring back

    def _saved(self, text: str) -> None:
        self._close_editor()
        self.added.emit(text)

    def turn_to(self, chat_id: int) -> None:
        """Another chat: what was begun in the last one waits there."""
        if not self.editor.isHidden():
            text = self.editor.text.text()
            if text:
                self._begun[self._chat_id] = text
            self._put_away()
        self._chat_id = chat_id
        begun = self._begun.pop(chat_id, "")
        if begun:
            self.editor.text.setPlainText(begun)
            self.editor.text.moveCursor(QTextCursor.MoveOperation.End)
            self.editor.show()

    @property
    def chats(self) -> set[int]:
        """Where a note was begun."""
        return {*self._begun} if self.editor.isHidden() else {*self._begun, self._chat_id}

    def forget(self, chat_id: int) -> None:
        """The chat was erased: what was begun in it goes too."""
        self._begun.pop(chat_id, None)
        if self._chat_id == chat_id:
            self._put_away()
            self._show([])

    def show_person(self, view: PersonView, now: int) -> None:
        """Another person, or other notes."""
        self._show(
            [(one.id, one.text, one.author, phrases.moment(one.at, now)) for one in view.notes]
        )
        self._none.setVisible(not view.notes and self.editor.isHidden())

    def _show(self, notes: list[_Note]) -> None:
        if notes == self._shown:  # the keyboard may be in one of them
            return
        self._shown = notes
        empty_rows(self._cards, self._plus)
        for note in notes:
            self._cards.addWidget(self._card(*note))

    def _card(self, note_id: int, text: str, author: str, when: str) -> QWidget:
        card = Panel("bubble.note", line="bubble.note.border", radius="md")
        column = QVBoxLayout(card)
        column.setContentsMargins(*sides(11, 8, 6, 7))
        column.setSpacing(3)
        column.addWidget(PlainLabel(text, "small", wrap=True, selectable=True))
        row = QHBoxLayout()
        who = isolate(author) if author else self.tr("You")
        words = self.tr("{who}, {when}").format(who=who, when=when)
        row.addWidget(PlainLabel(words, "caption", role="text.secondary"), 1)
        remove = IconButton("x", self.tr("Remove this note"), small=True, role="text.muted")
        remove.setFixedSize(26, 18)
        remove.clicked.connect(lambda: self.removed.emit(note_id))
        row.addWidget(remove)
        column.addLayout(row)
        return card
