"""Who is at the other end: identity, consent, lead with its checklist.

Parts of the details panel. Invariant: what is not known is not shown; missing checklist items
have no names, so only their number is told.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow, NumberRow
from app.services.contacts import PersonView
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.chat_preview import chat_name
from app.ui.style.look import theme
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import IconButton, LinkButton
from app.ui.widgets.chips import Chip, IconLabel, StatusChip
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line
from app.ui.widgets.piece_line import Piece, PieceLine
from app.ui.widgets.progress import ThinBar
from app.ui.widgets.section import CollapsibleSection
from app.ui.widgets.themed import sides


class Identity(QWidget):
    """Avatar, name, number to copy, and which of our numbers it is on."""

    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(*sides(16, 15, 14, 13))
        row.setSpacing(12)
        self.avatar = Avatar("", "", theme().tokens.avatar["details"])
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(1)
        self.name = ElidedLabel("", "message", "semibold")
        words.addWidget(self.name)
        line = QHBoxLayout()
        line.setSpacing(2)
        self.address = PlainLabel("", "small", role="text.secondary", selectable=True)
        line.addWidget(self.address)
        self.copy = IconButton("copy", self.tr("Copy the number"), small=True)
        self.copy.clicked.connect(self.copy_wanted)
        line.addWidget(self.copy)
        line.addStretch(1)
        words.addLayout(line)
        self.number = PieceLine("small", "text.secondary")
        words.addWidget(self.number)
        row.addLayout(words, 1)
        column.addLayout(row)
        column.addWidget(Line())

    def show_chat(self, chat: ChatRow, number: NumberRow | None) -> None:
        """Another chat."""
        square = chat.kind is not ChatKind.PERSON
        icon = {ChatKind.GROUP: "users", ChatKind.CHANNEL: "megaphone"}.get(chat.kind, "")
        self.avatar.set(chat.address, chat.name, square=square, icon=icon)
        self.name.setText(isolate(chat_name(chat)))
        person = chat.kind is ChatKind.PERSON
        if person:
            self.address.setText(phrases.phone(chat.address))
        elif chat.participants:
            self.address.setText(self.tr("%Ln participants", "", chat.participants))
        else:
            self.address.setText(
                self.tr("Group") if chat.kind is ChatKind.GROUP else self.tr("Channel")
            )
        self.copy.setVisible(person)
        if number is None:
            self.number.set()
            return
        # an account of one number often has its name
        names = list(dict.fromkeys((isolate(number.name), isolate(number.account))))
        self.number.set(Piece(number.code, number.colour), Piece(" · ".join(names), cut=True))


class ConsentSection(CollapsibleSection):
    """Whether this person agreed to be written to; `edit_wanted` to record it."""

    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Consent"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.chip = StatusChip("", "warning", "shield-alert")
        row.addWidget(self.chip)
        self.source = ElidedLabel("", "small", role="text.secondary")
        row.addWidget(self.source, 1)
        self.edit = IconButton("pencil", self.tr("Change consent"), small=True)
        self.record = LinkButton(self.tr("Record…"))
        self.edit.clicked.connect(self.edit_wanted)
        self.record.clicked.connect(self.edit_wanted)
        row.addWidget(self.edit)
        row.addWidget(self.record)
        self.body.addLayout(row)

    def show_person(self, view: PersonView) -> None:
        """Another person."""
        person = view.person
        known = bool(person.consent)
        if person.consent == "opted_in":
            self.chip.set(self.tr("Opted in"), "success", "shield-check")
        elif person.consent == "opted_out":
            self.chip.set(self.tr("Opted out"), "danger", "ban")
        else:
            self.chip.set(self.tr("No record"), "warning", "shield-alert")
        when = phrases.dated(person.consent_at)
        words = self.tr("{source}, {when}")
        source = self._source(person.consent_source)
        both = bool(source and when)
        shown = words.format(source=source, when=when) if both else source or when
        self.source.setText(shown if known else self.tr("Ask before you advertise"))
        gone, here = (self.record, self.edit) if known else (self.edit, self.record)
        gone.hide()
        here.show()
        # now, not when Qt comes to it: a frame that is due before would cut what has room
        self.body.activate()

    def _source(self, source: str) -> str:
        """Where it comes from, in words; what an operator wrote stays as it is."""
        for prefix, words in (
            ("keyword:", self.tr("Wrote “{text}”")),
            ("campaign:", self.tr("Answer to the campaign {text}")),
        ):
            if source.startswith(prefix):
                return words.format(text=isolate(source.removeprefix(prefix)))
        return isolate(source)


class LeadSection(CollapsibleSection):
    """Where the lead stands, its checklist, and whether a person was asked for."""

    def __init__(self) -> None:
        super().__init__(self.tr("Lead"))
        row = QHBoxLayout()
        row.setSpacing(6)
        self.before = Chip("", "outline")
        self.arrow = IconLabel("arrow-right", "text.muted", 14)
        self.after = Chip("", "accent")
        self.handoff = Chip("", "warning", "hand")
        for widget in (self.before, self.arrow, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.handoff)
        self.body.addLayout(row)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.title = PlainLabel(self.tr("Checklist"), "small", "medium")
        line.addWidget(self.title)
        self.bar = ThinBar(self.tr("Checklist"), role="success.solid", width=118)
        line.addWidget(self.bar)
        self.share = PlainLabel("", "small", role="text.secondary")
        line.addWidget(self.share)
        line.addStretch(1)
        self.body.addLayout(line)
        self._items = QVBoxLayout()
        self._items.setSpacing(4)
        self.body.addLayout(self._items)

    def show_person(self, view: PersonView, now: int) -> None:
        """Another person; hides where nothing is known."""
        person = view.person
        listed = person.total is not None or bool(person.items)
        self.setVisible(bool(person.lead_status or person.handoff or listed))
        self.before.set(person.lead_previous, "outline")
        self.before.setVisible(bool(person.lead_previous))
        self.arrow.setVisible(bool(person.lead_previous and person.lead_status))
        self.after.set(person.lead_status, "accent")
        self.after.setVisible(bool(person.lead_status))
        self.handoff.set(self.tr("Handoff asked"), "warning", "hand")
        self.handoff.setVisible(bool(person.handoff))
        for widget in (self.title, self.bar, self.share):
            widget.setVisible(listed)
        done = person.done if person.done is not None else len(person.items)
        total = person.total or max(done, len(person.items))
        self.bar.set(done / total if total else 0.0)
        words = self.tr("{done} of {total}").format(done=figures(done), total=figures(total))
        self.share.setText(words if done else self.tr("not started"))
        self._fill(view, now, total - done)

    def _fill(self, view: PersonView, now: int, missing: int) -> None:
        while (item := self._items.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for text, at in view.person.items:
            when = phrases.moment(at, now)
            self._items.addWidget(_item("circle-check", "success.text", text, when))
        if missing > 0 and view.person.items:
            words = self.tr("%Ln items still missing", "", missing)
            self._items.addWidget(_item("circle-dashed", "text.muted", words, ""))


def tighten(section: CollapsibleSection) -> None:
    """The distances of this panel, which is denser than a form."""
    outer = section.layout()
    head = outer.itemAt(0) if outer is not None else None
    inner = head.layout() if head is not None else None
    if inner is not None:
        inner.setContentsMargins(*sides(14, 5, 10, 0))
    section.body.setContentsMargins(*sides(16, 0, 14, 11))


def _item(icon: str, role: str, text: str, when: str) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(7)
    row.addWidget(IconLabel(icon, role, 14))
    row.addWidget(
        ElidedLabel(isolate(text), "small", role="text.primary" if when else "text.muted"), 1
    )
    if when:
        row.addWidget(PlainLabel(when, "small", role="text.secondary", tabular=True))
    return widget
