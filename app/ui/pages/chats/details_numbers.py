"""Other numbers of the same customer, and whether this one can be reached at all.

A part of the details panel. Invariant: joining numbers is undone by parting them; nothing is
mixed, each number keeps its own consent and chats.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import strip
from app.domain.rows import NumberRow
from app.services.contacts import OtherNumber, PersonView
from app.ui import phrases
from app.ui.widgets.buttons import IconButton, LinkButton
from app.ui.widgets.chips import IconLabel, NumberTag
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.section import CollapsibleSection, empty_rows

_MOST_CODES = 3


class NumbersSection(CollapsibleSection):
    """Signals: `join_wanted()`, `part_wanted(digits)`, `chat_wanted(id)`, `check_wanted()`."""

    join_wanted = Signal()
    part_wanted = Signal(str)
    chat_wanted = Signal(object)
    check_wanted = Signal()

    def __init__(self) -> None:
        self._plus = IconButton("plus", "", small=True)
        self._shown: object = None
        super().__init__(self.tr("Numbers of this customer"), end=self._plus)
        self._plus.set_icon("plus", self.tr("Add another number of this customer"))
        self._plus.clicked.connect(self.join_wanted)
        line = QHBoxLayout()
        line.setSpacing(7)
        self._reach = IconLabel("circle-dashed", "text.muted", 14)
        line.addWidget(self._reach)
        self.reach = ElidedLabel("", "small", role="text.secondary")
        line.addWidget(self.reach, 1)
        self.check = LinkButton(self.tr("Check"))
        self.check.clicked.connect(lambda _=False: self.check_wanted.emit())
        line.addWidget(self.check)
        self._line = QWidget()
        self._line.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._line)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.none = PlainLabel(self.tr("No other number is known."), "small", role="text.muted")
        self.body.addWidget(self.none)

    def show_person(self, view: PersonView, numbers: Mapping[int, NumberRow], now: int) -> None:
        """Another person, or more known of this one."""
        person = view.person
        self._line.setVisible(view.can_verify or bool(person.verified))
        self.check.setVisible(view.can_verify)
        self.check.setText(self.tr("Check again") if person.verified else self.tr("Check"))
        when = phrases.moment(person.verified_at, now)
        if person.verified == "valid":
            self._reach.set("circle-check", "success.text")
            self.reach.setText(self.tr("On WhatsApp, checked {when}").format(when=when))
        elif person.verified == "invalid":
            self._reach.set("circle-x", "danger.text")
            self.reach.setText(self.tr("Not on WhatsApp, checked {when}").format(when=when))
        else:
            self._reach.set("circle-dashed", "text.muted")
            self.reach.setText(self.tr("Not checked yet"))
        known = [numbers.get(one) for other in view.others for _, one in other.chats[:_MOST_CODES]]
        # what is seen of them: other things change with each delivery
        marks = [(one.code, one.colour, one.name) if one else None for one in known]
        shown = (view.others, marks)
        if shown == self._shown:
            return
        self._shown = shown
        empty_rows(self._rows, self._plus)
        for other in view.others:
            self._rows.addWidget(self._row(other, numbers))
        self.none.setVisible(not view.others)

    def _row(self, other: OtherNumber, numbers: Mapping[int, NumberRow]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        phone = phrases.phone(other.digits)
        if other.chats:
            link = LinkButton(phone)
            link.setAccessibleName(
                self.tr("Open the chat with {number}").format(number=strip(phone))
            )
            link.clicked.connect(lambda _=False: self.chat_wanted.emit(other.chats[0][0]))
            row.addWidget(link)
        else:
            row.addWidget(PlainLabel(phone, "small", selectable=True))
        for _, number_id in other.chats[:_MOST_CODES]:
            number = numbers.get(number_id)
            if number is not None and number.code:
                row.addWidget(NumberTag(number.code, number.colour, number.name))
        if other.consent == "opted_out":
            row.addWidget(IconLabel("ban", "danger.text", 14, name=self.tr("Opted out")))
        row.addStretch(1)
        words = self.tr("{number} is another customer").format(number=strip(phone))
        part = IconButton("unplug", words, small=True, role="text.muted")
        part.setFixedSize(26, 20)
        part.clicked.connect(lambda _=False: self.part_wanted.emit(other.digits))
        row.addWidget(part)
        return holder
