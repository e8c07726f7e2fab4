"""Marks on the chosen delivery: pin, important, read, a note; by button, menu and key.

Invariant: what is shown is what is stored; a button moves only after the store did.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.core.tasks import TaskOwner
from app.domain.markings import Marking
from app.services.markings import LONGEST_NOTE
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import IconButton, LinkButton
from app.ui.widgets.card import CardDialog
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from app.services.console import Console

PIN_KEYS, IMPORTANT_KEYS, READ_KEYS, NOTE_KEYS = "Shift+P", "I", "M", "N"


class MarkButtons(QWidget):
    """Pin, important, note. Signals: `pin(bool)`, `important(bool)`, `note()`."""

    pin = Signal(bool)
    important = Signal(bool)
    note = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.pin_button = IconButton("pin", "", shortcut=PIN_KEYS, checkable=True, small=True)
        self.star_button = IconButton(
            "star", "", shortcut=IMPORTANT_KEYS, checkable=True, small=True
        )
        self.note_button = IconButton("sticky-note", "", shortcut=NOTE_KEYS, small=True)
        for button in (self.pin_button, self.star_button, self.note_button):
            row.addWidget(button)
        self.pin_button.clicked.connect(self._pin)
        self.star_button.clicked.connect(self._star)
        self.note_button.clicked.connect(lambda _checked=False: self.note.emit())
        self.put(Marking())

    def put(self, marking: Marking) -> None:
        """Show what is noted."""
        self._marking = marking
        self.pin_button.setChecked(marking.pinned)
        self.star_button.setChecked(marking.important)
        pin = self.tr("Unpin: it is forgotten with the others") if marking.pinned else self.tr(
            "Pin: keep it when others are forgotten"
        )  # fmt: skip
        self.pin_button.set_icon("pin", pin, PIN_KEYS)
        star = self.tr("Not important") if marking.important else self.tr("Mark as important")
        self.star_button.set_icon("star", star, IMPORTANT_KEYS)
        note = self.tr("Edit the note") if marking.note else self.tr("Write a note")
        self.note_button.set_icon("sticky-note", note, NOTE_KEYS)

    def _pin(self, on: bool) -> None:
        self.pin_button.setChecked(self._marking.pinned)
        self.pin.emit(on)

    def _star(self, on: bool) -> None:
        self.star_button.setChecked(self._marking.important)
        self.important.emit(on)


class NoteStrip(Panel):
    """The note of a delivery under its head. Signal: `edit()`."""

    edit = Signal()

    def __init__(self) -> None:
        super().__init__("surface.sunken", sides=("bottom",))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 18, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel("sticky-note", "text.muted", 14))
        self.words = ElidedLabel("", "small")
        row.addWidget(self.words, 1)
        link = LinkButton(self.tr("Edit"))
        link.clicked.connect(lambda _checked=False: self.edit.emit())
        row.addWidget(link)
        self.hide()

    def put(self, note: str) -> None:
        """Show a note, or nothing."""
        self.words.setText(" ".join(note.split()))
        self.words.setAccessibleDescription(note)
        self.setVisible(bool(note))


class NoteCard(CardDialog):
    """`await result()` is the note (empty takes it away), or None."""

    def __init__(self, opener: QWidget, delivery_id: int, before: str) -> None:
        super().__init__(opener, self.tr("Note on delivery {id}").format(id=delivery_id), width=480)
        self.body.addWidget(
            PlainLabel(
                self.tr("For yourself: it is kept on this computer and exported with nothing."),
                role="text.secondary",
                wrap=True,
            )
        )
        self.text = QPlainTextEdit(before)
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(120)
        self.body.addWidget(self.text)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        keep = self.add_button(self.tr("Keep note"), "primary")
        keep.clicked.connect(lambda _checked=False: self._keep())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self._keep)
        self.start_on(self.text)

    def _keep(self) -> None:
        self.done(self.text.toPlainText().strip()[:LONGEST_NOTE])


class MarkingActions:
    """Carries out marks on a delivery; `view` is the list whose letters are commands."""

    def __init__(self, console: Console, tasks: TaskOwner, host: QWidget) -> None:
        self._console = console
        self._tasks = tasks
        self._host = host

    def pin(self, delivery_id: int, on: bool | None = None) -> None:
        """Pins, or takes the pin away; None turns it round."""
        wanted = not self.of(delivery_id).pinned if on is None else on
        self._tasks.start(self._change(delivery_id, pinned=wanted), "pin")

    def important(self, delivery_id: int, on: bool | None = None) -> None:
        """Marks as important, or not."""
        wanted = not self.of(delivery_id).important if on is None else on
        self._tasks.start(self._change(delivery_id, important=wanted), "important")

    def seen(self, delivery_id: int, on: bool | None = None) -> None:
        """Marks as read, or not."""
        wanted = not self.of(delivery_id).seen if on is None else on
        self._tasks.start(self._change(delivery_id, seen=wanted), "read")

    def note(self, delivery_id: int) -> None:
        """Asks for a note."""
        self._tasks.start(self._note(delivery_id), "note")

    def of(self, delivery_id: int) -> Marking:
        """What is noted."""
        return self._console.markings.of(delivery_id)

    async def _change(
        self,
        delivery_id: int,
        *,
        pinned: bool | None = None,
        important: bool | None = None,
        seen: bool | None = None,
    ) -> None:
        await self._console.markings.change(
            [delivery_id], pinned=pinned, important=important, seen=seen
        )
        tr = self._host.tr
        if pinned is not None:
            words = tr("Pinned") if pinned else tr("Not pinned any more")
        elif important is not None:
            words = tr("Important") if important else tr("Not important")
        else:
            words = tr("Marked as read") if seen else tr("Marked as unread")
        announce(self._host, words)

    async def _note(self, delivery_id: int) -> None:
        answer = await NoteCard(self._host, delivery_id, self.of(delivery_id).note).result()
        if answer is not None:
            await self._console.markings.change([delivery_id], note=str(answer))

    def fill(self, menu: Menu, delivery_id: int) -> None:
        """The entries of a menu."""
        marking, tr = self.of(delivery_id), self._host.tr
        menu.add(
            tr("Unpin") if marking.pinned else tr("Pin"),
            lambda: self.pin(delivery_id),
            icon="pin",
            keys=PIN_KEYS,
        )
        menu.add(
            tr("Not important") if marking.important else tr("Mark as important"),
            lambda: self.important(delivery_id),
            icon="star",
            keys=IMPORTANT_KEYS,
        )
        menu.add(
            tr("Mark as unread") if marking.seen else tr("Mark as read"),
            lambda: self.seen(delivery_id),
            icon="check",
            keys=READ_KEYS,
        )
        menu.add(
            tr("Edit the note…") if marking.note else tr("Write a note…"),
            lambda: self.note(delivery_id),
            icon="sticky-note",
            keys=NOTE_KEYS,
        )


def letter(view: QWidget, keys: str, act: object) -> QShortcut:
    """A single letter that works while the list has the focus."""
    shortcut = QShortcut(QKeySequence(keys), view)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(act)
    return shortcut
