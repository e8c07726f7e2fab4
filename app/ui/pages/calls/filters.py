"""What the list of calls is narrowed to: time, number, kind, outcome, caller, a cell of the week.

Invariant: what the controls say is what ``wanted`` asks for, and one press clears all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.calls import CallFilter, CallKind
from app.domain.rows import NumberRow
from app.ui.pages.calls.heatmap import Cell, cell_words
from app.ui.style.look import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.combo import Combo
from app.ui.widgets.panel import Panel
from app.ui.widgets.search_field import SearchField

translate = QCoreApplication.translate
_TYPING_MS = 180
DAYS = (1, 7, 28, 90, 0)


class CallFilters(Panel):
    """Signal: `changed()` by a person. ``now`` gives the time in ms."""

    changed = Signal()

    def __init__(self, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("top", "bottom"), parent=parent)
        self._now = now
        self._cell: Cell | None = None
        self._caller = ""
        self._narrow = False
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        self.days = Combo(self.tr("Time"), filter_bar=True)
        words = {
            1: self.tr("Today"),
            7: self.tr("Last 7 days"),
            28: self.tr("Last 4 weeks"),
            90: self.tr("Last 90 days"),
            0: self.tr("All calls"),
        }
        for days in DAYS:
            self.days.add(words[days], days, icon="calendar")
        self.days.choose(7)
        self.numbers = Combo(self.tr("Number"), filter_bar=True)
        self.kinds = Combo(self.tr("Voice or video"), filter_bar=True)
        self.kinds.add(self.tr("Voice and video"), "")
        self.kinds.add(self.tr("Voice"), "voice", icon="phone-incoming")
        self.kinds.add(self.tr("Video"), "video", icon="video")
        self.outcomes = Combo(self.tr("Outcome"), filter_bar=True)
        for kind, text in (
            (CallKind.ALL, self.tr("Any outcome")),
            (CallKind.WAITING, self.tr("No reply yet")),
            (CallKind.DECLINED, self.tr("Declined")),
            (CallKind.MISSED, self.tr("Missed")),
            (CallKind.TAKEN, self.tr("Taken")),
        ):
            self.outcomes.add(text, kind, icon="filter")
        for combo in (self.days, self.numbers, self.kinds, self.outcomes):
            row.addWidget(combo)
            combo.activated.connect(lambda _at: self.changed.emit())
        self.chosen = Button("", "soft", end_icon="x", size="small")
        self.chosen.clicked.connect(self._forget_choice)
        self.chosen.hide()
        row.addWidget(self.chosen)
        row.addStretch(1)
        self.search = SearchField(
            self.tr("Caller name or number"), name=self.tr("Find callers"), small=True
        )
        self.search.setFixedWidth(theme().px(210))
        row.addWidget(self.search)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._typing.start())

    def put_numbers(self, numbers: Sequence[NumberRow]) -> None:
        """Offers these numbers; the choice stays."""
        chosen = self.numbers.currentData() or 0
        self.numbers.blockSignals(True)
        self.numbers.clear()
        self.numbers.add(self.tr("All numbers"), 0)
        for row in numbers:
            self.numbers.add_number(row.name or row.key, row.id, row.code, row.colour)
        self.numbers.choose(chosen)
        self.numbers.blockSignals(False)
        self.numbers.updateGeometry()

    def rest(self) -> None:
        """What is still being typed is not asked for any more."""
        self._typing.stop()

    def set_narrow(self, on: bool) -> None:
        """Beside the editor on a small window the field for callers gets less room."""
        self._narrow = on
        self._room()

    def _room(self) -> None:
        tight = self._narrow or not self.chosen.isHidden()
        self.search.setFixedWidth(theme().px(130 if tight else 210))

    @property
    def number(self) -> int:
        """The chosen number, 0 for all."""
        return int(self.numbers.currentData() or 0)

    def wanted(self) -> CallFilter:
        """What is asked for."""
        kind = self.kinds.currentData() or ""
        return CallFilter(
            since=self._since(int(self.days.currentData() or 0)),
            numbers=frozenset({self.number}) if self.number else frozenset(),
            video=None if not kind else kind == "video",
            kind=CallKind(self.outcomes.currentData() or CallKind.ALL),
            text=self.search.text(),
            cell=self._cell,
            caller=self._caller,
        )

    def choose_cell(self, cell: Cell | None) -> None:
        """An hour of the week; the list then shows the weeks that the map shows."""
        self._cell = cell
        if cell is not None:
            self._caller = ""
            if int(self.days.currentData() or 0) in (1, 7):
                self.days.choose(28)
        self._show_choice("" if cell is None else cell_words(cell))

    def choose_caller(self, caller: str, name: str) -> None:
        """One caller's calls, of all times."""
        self._caller, self._cell = caller, None
        self.days.choose(0)
        self._show_choice(name)
        self.changed.emit()

    def choose_number(self, number_id: int) -> None:
        """One number's calls."""
        self.numbers.choose(number_id)
        self.changed.emit()

    def choose_outcome(self, kind: CallKind) -> None:
        """Calls that ended so."""
        self.outcomes.choose(kind)
        self.changed.emit()

    def clear(self) -> None:
        """Shows everything of the chosen time again."""
        self._cell, self._caller = None, ""
        self._show_choice("")
        for combo in (self.numbers, self.kinds, self.outcomes):
            combo.setCurrentIndex(0)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._typing.stop()
        self.changed.emit()

    def _forget_choice(self) -> None:
        self._cell, self._caller = None, ""
        self._show_choice("")
        self.changed.emit()

    def _show_choice(self, words: str) -> None:
        self.chosen.setText(words)
        self.chosen.setAccessibleName(
            self.tr("Only {what}. Show all again").format(what=words) if words else ""
        )
        self.chosen.setVisible(bool(words))
        self._room()

    def _since(self, days: int) -> int:
        if not days:
            return 0
        today = datetime.fromtimestamp(self._now() / 1000).replace(  # noqa: DTZ006 - the operator's own zone
            hour=0, minute=0, second=0, microsecond=0
        )
        return round((today - timedelta(days=days - 1)).timestamp() * 1000)
