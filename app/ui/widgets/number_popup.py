"""Which of many numbers are meant: type to find one, Enter switches it on or off.

For more numbers than a menu or a form can hold. Invariant: what it chooses for follows each press.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.core.bidi import strip
from app.domain.folding import fold
from app.domain.rows import NumberRow
from app.ui import phrases
from app.ui.style.look import look, theme
from app.ui.widgets.announce import announce
from app.ui.widgets.choice_list import ChoiceRows, draw_check, switched
from app.ui.widgets.choice_popup import FindPopup
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.painting import after, at_start, draw_tag, draw_text, tag_width

translate = QCoreApplication.translate
_SHOWN = 12
_WHOLE = 7  # digits of a phone number, be it without its beginning
# how phone numbers are written, also here
_PHONE = re.compile(r"[\d\s+().‑-]+")


class Chosen(NamedTuple):
    """A number and whether it is on; without one all of them."""

    row: NumberRow | None
    on: bool

    @property
    def name(self) -> str:
        """As it is called."""
        if self.row is None:
            return translate("FilterBar", "All numbers")
        return self.row.name or phrases.phone(self.row.phone)


def _said(one: Chosen) -> str:
    return switched(one.name, on=one.on)


def _digits(written: str) -> set[str]:
    """Those of a phone number, also without zeros in front; fewer than three are in nearly all."""
    digits = re.sub(r"\D", "", written) if _PHONE.fullmatch(written) else ""
    return {one for one in (digits, digits.lstrip("0")) if len(one) > 2}


def _finder(typed: str) -> Callable[[NumberRow, str], bool]:
    """Whether a number, and its name and code as folded text, fit what was typed."""
    whole = _digits(fold(typed))
    words = [(one, _digits(one)) for one in fold(typed).split()]

    def has(row: NumberRow, digits: set[str]) -> bool:
        return any(one in row.phone or one in row.connected_phone for one in digits)

    if any(len(one) >= _WHOLE for one in whole):
        return lambda row, _text: has(row, whole)  # its groups would fit others' names
    return lambda row, text: (
        has(row, whole) or all(one in text or has(row, digits) for one, digits in words)
    )


class _Rows(ChoiceRows):
    """A check mark, the name, the code at the end."""

    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        now = theme()
        rect = draw_check(painter, rect, on=row.on)
        if row.row is not None and row.row.code:
            width = tag_width(now, row.row.code)
            place = at_start(rect, width, not now.rtl)
            draw_tag(painter, look(), place, row.row.code, row.row.colour)
            rect = after(rect, width + 8, not now.rtl)
        draw_text(painter, rect, row.name, now.font(), now.color("text.primary"), rtl=now.rtl)


class NumberPopup(FindPopup):
    """``toggle`` switches a number on or off, with None all of them on."""

    def __init__(self, anchor: QWidget, name: str, toggle: Callable[[int | None], object]) -> None:
        super().__init__(
            anchor,
            name,
            translate("NumberPopup", "Name, code or number"),
            _said,
            _Rows(),
            most=_SHOWN,
        )
        self._toggle = toggle
        self._numbers: list[tuple[NumberRow, str]] = []
        self._on: frozenset[int] | None = None
        self._shown: list[NumberRow | None] = []
        self.add_arrows()
        self.foot.addWidget(KeyCap("Enter", translate("NumberPopup", "on or off")))
        self.foot.addStretch(1)
        self.field.textChanged.connect(lambda _text: self._fill())
        self.taken.connect(self._turn)

    def open_for(
        self, rows: list[NumberRow], on: frozenset[int] | None, *, end: bool = False
    ) -> None:
        """Opens; ``on`` are those that are on, None for all of them without one being chosen."""
        self._numbers = [(one, fold(f"{one.name} {one.code}")) for one in rows]
        self._on = on
        self._shown = []
        self.field.clear()
        self._fill()
        self.open_at(end=end, width=theme().wide(320), first=self.field)

    def put(self, on: frozenset[int] | None) -> None:
        """Others are on."""
        self._on = on
        self._fill()

    def _fill(self) -> None:
        typed = strip(self.field.text()).strip()
        fits = _finder(typed)
        found: list[NumberRow | None] = [] if typed else [None]
        found += [row for row, text in self._numbers if fits(row, text)]
        on = self._on if self._on is not None else frozenset()
        whole = self._on is None or len(on) >= len(self._numbers)
        rows = [Chosen(one, whole if one is None else one.id in on) for one in found]
        if found and found == self._shown:
            self.view.change_rows(rows)
            return
        self._shown = found
        self.show_rows(rows, translate("NumberPopup", "No number has these letters."))

    def _turn(self, one: Chosen) -> None:
        self._toggle(None if one.row is None else one.row.id)
        announce(self.field, _said(self.view.chosen))
