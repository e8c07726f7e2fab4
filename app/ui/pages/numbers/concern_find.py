"""What wants a look, where it is more than a menu holds: narrowed by typing.

Works with `ConcernsBanner`, under which it hangs. Invariant: what was typed, and what is chosen,
stay while others are told.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain.folding import fold
from app.ui.pages.numbers.attention import Concern
from app.ui.style.look import look, theme
from app.ui.widgets.choice_list import ChoiceRows
from app.ui.widgets.choice_popup import FindPopup
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.painting import after, at_start, draw_text

translate = QCoreApplication.translate
_WIDE, _SHOWN = 440, 12


class _Rows(ChoiceRows):
    """A mark, and what it is about."""

    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        now = theme()
        place = at_start(rect, 16, now.rtl)
        look().icons.draw(painter, place, "triangle-alert", "text.secondary", 16)
        rect = after(rect, 26, now.rtl)
        draw_text(painter, rect, row.title, now.font(), now.color("text.primary"), rtl=now.rtl)


class ConcernFind(FindPopup):
    """`taken(Concern)` is the one to look at; the popup is closed by then."""

    def __init__(self, anchor: QWidget, name: str) -> None:
        super().__init__(
            anchor,
            name,
            translate("ComboFind", "Type to find"),
            lambda one: str(one.title),
            _Rows(),
            most=_SHOWN,
        )
        self._all: list[tuple[Concern, str]] = []
        self.add_arrows()
        self.foot.addWidget(KeyCap("Enter", translate("ComboFind", "choose this")))
        self.foot.addStretch(1)
        self.field.textChanged.connect(lambda _text: self._fill())
        self.taken.connect(lambda _one: self.close_popup())

    def open_for(self, concerns: Sequence[Concern]) -> None:
        """Opens with all of them."""
        self.field.clear()
        self.put(concerns)
        self.open_at(end=True, width=theme().wide(_WIDE), first=self.field)

    def put(self, concerns: Sequence[Concern]) -> None:
        """Others, also while it is open."""
        chosen = self.view.chosen if self.isVisible() else None
        self._all = [(one, fold(f"{one.title} {one.text}")) for one in concerns]
        self._fill()
        shown = self._found()
        if chosen in shown:
            self.view.choose(shown.index(chosen))

    def _found(self) -> list[Concern]:
        words = fold(self.field.text()).split()
        return [one for one, text in self._all if all(word in text for word in words)]

    def _fill(self) -> None:
        self.show_rows(self._found(), translate("ComboFind", "Nothing has these letters."))
