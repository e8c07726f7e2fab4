"""What the board shows: which numbers, which states, which words, and in which form.

Invariant: a filter that is set is seen in the header, and `clear` takes all of them away.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.folding import fold
from app.domain.schedules import NEEDS_YOU, PlannedRun, State
from app.ui.style.look import theme
from app.ui.widgets.combo import Combo
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from app.services.console import Console

_TYPING_MS = 200
_WAITING = frozenset({State.WAITING, State.PLACING, State.BEHIND})
_CALLED_OFF = frozenset({State.CANCELLED, State.DROPPED})


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters; None and empty mean everything."""

    numbers: frozenset[int] | None = None
    states: frozenset[State] | None = None
    text: str = ""

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return self.numbers is not None or self.states is not None or bool(self.text)

    def takes_run(self, run: PlannedRun) -> bool:
        """Whether a campaign passes (its number is asked elsewhere)."""
        if self.text and fold(self.text) not in fold(f"{run.name} {run.detail}"):
            return False
        return self.states is None or (self.states == _WAITING and run.state == "waiting")


class BoardFilters(QWidget):
    """Signals: `changed()`, `form_changed(str)` with list, day or week."""

    changed = Signal()
    form_changed = Signal(str)

    def __init__(self, console: Console, *, done: bool) -> None:
        super().__init__()
        self._console = console
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.search = SearchField(self.tr("Search"), keys="Ctrl+F", small=True)
        self.set_short(False)
        row.addWidget(self.search)
        self.number = Combo(self.tr("Numbers"), ghost=True)
        row.addWidget(self.number)
        self.state = Combo(self.tr("States"), ghost=True)
        row.addWidget(self.state)
        self.state.add(self.tr("All states"), "")
        if done:
            self.state.add(self.tr("Sent"), "sent")
            self.state.add(self.tr("Called off"), "off")
        else:
            self.state.add(self.tr("Pending"), "waiting")
            self.state.add(self.tr("Missed"), "missed")
            self.state.add(self.tr("Cancelling"), "cancelling")
        self.forms = Segmented(self.tr("Form of the board"), small=True)
        self.forms.add("list", self.tr("List"))
        self.forms.add("day", self.tr("Day"))
        self.forms.add("week", self.tr("Week"))
        self.forms.chosen.connect(self.form_changed)
        row.addWidget(self.forms)
        if done:
            self.forms.hide()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.load_numbers()
        self.number.currentIndexChanged.connect(lambda _at: self._refit(self.number))
        self.state.currentIndexChanged.connect(lambda _at: self._refit(self.state))

    def set_short(self, short: bool) -> None:
        """A narrower search, where there is little room for all of them."""
        self.search.setFixedWidth(theme().wide(100 if short else 150))
        self.updateGeometry()

    def form(self) -> str:
        """list, day or week."""
        return self.forms.current()

    def wanted(self) -> Wanted:
        """What is asked for now."""
        states = {
            "waiting": _WAITING,
            "missed": NEEDS_YOU,
            "cancelling": frozenset({State.CANCELLING}),
            "sent": frozenset({State.SENT}),
            "off": _CALLED_OFF,
        }
        number = self.number.currentData()
        return Wanted(
            frozenset({number}) if number else None,
            states.get(str(self.state.currentData())),
            self.search.text().strip(),
        )

    def clear(self) -> None:
        """No filters."""
        for box in (self.number, self.state):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
            box.updateGeometry()
            box.update()
        self.search.setText("")
        self._typing.stop()
        self.changed.emit()

    def load_numbers(self) -> None:
        """The numbers as they are now; what was chosen stays chosen."""
        rows = sorted(self._console.numbers.by_id().values(), key=lambda row: row.id)
        chosen = self.number.currentData()
        self.number.blockSignals(True)
        self.number.clear()
        self.number.add(self.tr("All %Ln numbers", "", len(rows)), 0)
        for row in rows:
            self.number.add_number(row.name, row.id, row.code, row.colour)
        if not self.number.choose(chosen or 0):
            self.number.setCurrentIndex(0)
        self.number.blockSignals(False)
        self.number.updateGeometry()

    def _refit(self, box: Combo) -> None:
        box.updateGeometry()
        self.changed.emit()
