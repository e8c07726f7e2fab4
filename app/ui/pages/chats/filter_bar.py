"""What narrows the chat list under its tabs: numbers, mine, a label, put off, archived, the order.

One row; what is left out shows as chips in a second one, only while there is something.
Invariant: it asks and shows; the list pane loads. A chip takes its filter away.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.rows import EVERYTHING, ChatFilter, ChatPlace
from app.ui import phrases
from app.ui.digits import figures
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.themed import sides

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.widgets.number_popup import NumberPopup

# more are found by typing
_IN_A_MENU = 20


class FilterBar(QWidget):
    """Signals: `changed()`, `order_chosen(str)`, `labels_wanted()`, `operator_wanted()`."""

    changed = Signal()
    order_chosen = Signal(str)
    labels_wanted = Signal()
    operator_wanted = Signal()

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._console = console
        self.numbers: frozenset[int] | None = None
        self.only: ChatFilter = EVERYTHING
        self.starred = False
        self.order = "newest"
        self._resting = (0, 0)
        self._many: NumberPopup | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(*sides(2, 2, 4, 2))
        row.setSpacing(0)
        self.number_filter = Button("", "ghost", size="small", end_icon="chevron-down")
        self.order_button = Button("", "ghost", size="small", icon="arrow-up-down")
        self.filter = IconButton("filter", self.tr("Filter the list"), small=True)
        row.addWidget(self.number_filter)
        row.addStretch(1)
        row.addWidget(self.order_button)
        row.addWidget(self.filter)
        column.addLayout(row)
        self.chips = QWidget()
        self._chip_row = QHBoxLayout(self.chips)
        self._chip_row.setContentsMargins(*sides(12, 0, 8, 6))
        self._chip_row.setSpacing(6)
        self.chips.hide()
        column.addWidget(self.chips)
        self.number_filter.clicked.connect(self._open_numbers)
        self.order_button.clicked.connect(self._open_orders)
        self.filter.clicked.connect(self._open_filter)

    def show_now(self, order: str) -> None:
        """Words for what is chosen; ``order`` is the tab's."""
        self.order = order
        known = self._console.numbers.by_id()
        if self.numbers is not None and not self.numbers <= set(known):
            self.numbers = frozenset(self.numbers & set(known)) or None
        if self.numbers is None:
            words = self.tr("All %Ln numbers", "", len(known))
        elif len(self.numbers) == 1:
            words = known[next(iter(self.numbers))].name
        else:
            words = self.tr("{n} of %Ln numbers", "", len(known))
            words = words.format(n=QLocale().toString(len(self.numbers)))
        self.number_filter.setText(words)
        self.number_filter.setVisible(len(known) > 1)
        self.order_button.setText(self._order_names()[order])
        if self.only.label and self.only.label not in self._console.labels.by_id():
            self.only = self.only._replace(label=0)
        self.filter.set_role(
            "accent.text" if not self.only.plain or self.starred else "text.secondary"
        )
        self._show_chips()

    def set_resting(self, put_off: int, archived: int) -> None:
        """How many chats are out of sight; the menu tells."""
        self._resting = (put_off, archived)

    # What is left out

    def _names(self) -> list[tuple[str, str, ChatFilter]]:
        """(icon, words, the filter without it) of what is chosen."""
        only = self.only
        found = []
        if self.starred:
            found.append(("star", self.tr("Starred messages"), only))
        if only.place is ChatPlace.SNOOZED:
            found.append(("clock", self.tr("Put off"), only._replace(place=ChatPlace.INBOX)))
        if only.place is ChatPlace.ARCHIVED:
            found.append(("archive", self.tr("Archived"), only._replace(place=ChatPlace.INBOX)))
        if only.mine:
            found.append(("user-round", self.tr("Mine"), only._replace(mine="")))
        if only.label:
            name = self._console.labels.by_id()[only.label].name
            found.append(("tag", isolate(name), only._replace(label=0)))
        return found

    def _show_chips(self) -> None:
        while (item := self._chip_row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        chosen = self._names()
        for icon, words, rest in chosen:
            chip = Button(words, "soft", icon=icon, end_icon="x", size="small")
            chip.setAccessibleName(self.tr("Take the filter {name} away").format(name=words))
            chip.clicked.connect(partial(self._choose, rest))
            self._chip_row.addWidget(chip)
        self._chip_row.addStretch(1)
        self.chips.setVisible(bool(chosen))

    def clear(self) -> None:
        """Nothing is left out any more."""
        if not self.only.plain or self.starred:
            self._choose(EVERYTHING)

    def choose(self, only: ChatFilter) -> None:
        """Another filter."""
        self._choose(only)

    def _choose(self, only: ChatFilter, _checked: bool = False) -> None:
        self.only, self.starred = only, False
        self.show_now(self.order)
        self.changed.emit()
        self.filter.setFocus()

    def show_starred(self) -> None:
        """Starred messages instead of chats."""
        self.only, self.starred = EVERYTHING, True
        self.show_now(self.order)
        self.changed.emit()

    def open_filter(self) -> None:
        """The menu, from the keyboard."""
        self._open_filter()

    def _open_filter(self) -> None:
        from app.ui.widgets.menu import Menu

        only, operator = self.only, str(self._console.settings.get("operator")).strip()
        menu = Menu(self.tr("Filter the list"), self)
        if operator:
            mine = only._replace(mine="" if only.mine else operator)
            menu.add_choice(self.tr("Mine"), bool(only.mine), partial(self._choose, mine))
        else:
            menu.add(self.tr("Mine…"), self.operator_wanted.emit, icon="user-round")
        labels = self._console.labels.by_id()
        if labels:
            menu.addSeparator()
        for label in labels.values():
            on = only.label == label.id
            other = only._replace(label=0 if on else label.id)
            menu.add_choice(isolate(label.name), on, partial(self._choose, other), icon="tag")
        menu.add(self.tr("Labels…"), self.labels_wanted.emit, icon="pencil")
        menu.addSeparator()
        for place, icon, words, count in (
            (ChatPlace.SNOOZED, "clock", self.tr("Put off"), self._resting[0]),
            (ChatPlace.ARCHIVED, "archive", self.tr("Archived"), self._resting[1]),
        ):
            on = only.place is place
            other = only._replace(place=ChatPlace.INBOX if on else place)
            entry = menu.add_choice(words, on, partial(self._choose, other), icon=icon)
            entry.setProperty("menuNote", figures(count) if count else "")
        menu.addSeparator()
        menu.add_choice(
            self.tr("Starred messages"), self.starred, self._toggle_starred, icon="star"
        )
        menu.under(self.filter, end=True)

    def _toggle_starred(self) -> None:
        if self.starred:
            self.clear()
        else:
            self.show_starred()

    # Numbers and order

    def _order_names(self) -> dict[str, str]:
        return {
            "newest": self.tr("Newest first"),
            "urgent": self.tr("Most urgent first"),
            "oldest": self.tr("Oldest first"),
        }

    def _open_numbers(self) -> None:
        known = self._console.numbers.by_id()
        if len(known) > _IN_A_MENU:
            if self._many is None:
                from app.ui.widgets.number_popup import NumberPopup

                self._many = NumberPopup(
                    self.number_filter, self.tr("Numbers shown"), self._turn_number
                )
            self._many.open_for(list(known.values()), self.numbers)
            return
        from app.ui.widgets.menu import Menu

        menu = Menu(self.tr("Numbers shown"), self)
        menu.add_choice(
            self.tr("All numbers"), self.numbers is None, lambda: self._choose_numbers(None)
        )
        menu.addSeparator()
        for row in known.values():
            chosen = self.numbers is not None and row.id in self.numbers
            words = f"{row.name} · {row.code}" if row.code else row.name
            name = words or phrases.phone(row.phone)
            menu.add_choice(name, chosen, partial(self._toggle_number, row.id))
        menu.under(self.number_filter)

    def _turn_number(self, number_id: int | None) -> None:
        if number_id is None:
            self._choose_numbers(None)
        else:
            self._toggle_number(number_id)
        if self._many is not None:
            self._many.put(self.numbers)

    def _toggle_number(self, number_id: int) -> None:
        chosen = set(self.numbers or ()) ^ {number_id}
        whole = len(chosen) == len(self._console.numbers.by_id())
        self._choose_numbers(None if not chosen or whole else frozenset(chosen))

    def _choose_numbers(self, numbers: frozenset[int] | None) -> None:
        self.numbers = numbers
        self.show_now(self.order)
        self.changed.emit()

    def show_number(self, number_id: int) -> None:
        """The chats of one number, narrowed by nothing else."""
        self.only, self.starred = EVERYTHING, False
        several = len(self._console.numbers.by_id()) > 1
        self._choose_numbers(frozenset({number_id}) if several else None)

    def _open_orders(self) -> None:
        from app.ui.widgets.menu import Menu

        menu = Menu(self.tr("Order"), self)
        for key, words in self._order_names().items():
            act = partial(self.order_chosen.emit, key)
            menu.add_choice(words, self.order == key, act)
        menu.under(self.order_button, end=True)
