"""The filters over the search: number, author, kind and time, each a list to choose from.

Invariant: what they say is what ``only`` gives; they know neither the text nor the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.rows import SearchOnly
from app.ui.search.rows import kinds_of_filter
from app.ui.widgets.combo import Combo

if TYPE_CHECKING:
    from app.services.console import Console

_DAY_MS = 86_400_000
translate = QCoreApplication.translate


class SearchFilters(QWidget):
    """Signal: ``changed()`` by the operator."""

    changed = Signal()

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._console = console
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 8)
        row.setSpacing(2)
        self.number = Combo(translate("SearchPanel", "Number"), ghost=True, small=True)
        self.author = Combo(translate("SearchPanel", "From"), ghost=True, small=True)
        for key, words in (
            ("", translate("SearchPanel", "Anyone")),
            ("in", translate("SearchPanel", "Customers")),
            ("out", translate("SearchPanel", "You")),
        ):
            self.author.add(words, key)
        self.kind = Combo(translate("SearchPanel", "Kind"), ghost=True, small=True)
        self._kinds = {key: kinds for key, _, kinds in kinds_of_filter()}
        for key, words, _ in kinds_of_filter():
            self.kind.add(words, key)
        self.when = Combo(translate("SearchPanel", "When"), ghost=True, small=True)
        for days, words in (
            (0, translate("SearchPanel", "Any time")),
            (1, translate("SearchPanel", "Last 24 hours")),
            (7, translate("SearchPanel", "Last 7 days")),
            (30, translate("SearchPanel", "Last 30 days")),
            (365, translate("SearchPanel", "Last year")),
        ):
            self.when.add(words, days)
        for combo in self._combos():
            combo.activated.connect(lambda _: self.changed.emit())
            row.addWidget(combo)
        row.addStretch(1)

    def fill_numbers(self) -> None:
        """The numbers as they are now; the chosen one stays."""
        chosen = self.number.currentData()
        self.number.clear()
        self.number.add(translate("SearchPanel", "All numbers"), 0)
        for row in self._console.numbers.by_id().values():
            self.number.add_number(isolate(row.name or row.key), row.id, row.code, row.colour)
        self.number.choose(chosen or 0)

    def only(self) -> SearchOnly:
        """What they narrow a search to."""
        number = self.number.currentData()
        days = int(self.when.currentData() or 0)
        return SearchOnly(
            numbers=frozenset({int(number)}) if number else None,
            since=self._console.clock.now_ms() - days * _DAY_MS if days else 0,
            kinds=self._kinds[self.kind.currentData() or ""],
            direction=str(self.author.currentData() or ""),
        )

    def clear(self) -> None:
        """Back to everything, without telling."""
        for combo in self._combos():
            combo.setCurrentIndex(0)

    def _combos(self) -> tuple[Combo, ...]:
        return (self.number, self.author, self.kind, self.when)
