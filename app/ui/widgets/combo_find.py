"""The opened list of a drop-down that has too many items to look through: narrowed by typing.

Works with `Combo`, whose items it shows as the closed field does. Invariant: what is taken is what
a press in a short list would have chosen, with the same signals.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox

from app.core.bidi import strip
from app.ui.style.look import theme
from app.ui.widgets.choice_list import ChoiceRows
from app.ui.widgets.choice_popup import FindPopup
from app.ui.widgets.keycap import KeyCap

translate = QCoreApplication.translate
Draw = Callable[[QPainter, QRect, str, str, Any, str], None]
_LEAST, _SHOWN = 260, 10


class Item(NamedTuple):
    """An item by its place in the drop-down; ``found`` is what typed words are looked for in."""

    at: int
    text: str
    icon: str
    tag: Any
    found: str


class _Rows(ChoiceRows):
    """Paints an item as its drop-down does."""

    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self._draw = draw

    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        self._draw(painter, rect, row.text, row.icon, row.tag, "text.primary")


class ComboFind(FindPopup):
    """Opens under a drop-down, with what is chosen there chosen here."""

    def __init__(self, combo: QComboBox, draw: Draw, icon_role: int, tag_role: int) -> None:
        self._combo = combo
        self._roles = icon_role, tag_role
        self._items: list[Item] = []
        name = combo.accessibleName()
        super().__init__(
            combo, name, translate("ComboFind", "Type to find"), lambda one: str(one.text),
            _Rows(draw), most=_SHOWN,
        )  # fmt: skip
        self.add_arrows()
        self.foot.addWidget(KeyCap("Enter", translate("ComboFind", "choose this")))
        self.foot.addStretch(1)
        self.field.textChanged.connect(lambda _text: self._narrow())
        self.taken.connect(self._take)

    def open_list(self) -> None:
        """Opens with everything in it."""
        combo, (icon, tag) = self._combo, self._roles
        model, column = combo.model(), combo.modelColumn()
        self._items = []
        for at in range(combo.count()):
            index = model.index(at, column)
            text, marked = str(index.data() or ""), index.data(tag)
            found = strip(f"{text} {marked[0] if marked else ''}").casefold()
            self._items.append(Item(at, text, index.data(icon) or "", marked, found))
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.show_rows(self._items)
        self.open_at(width=max(theme().wide(_LEAST), combo.width()), first=self.field)
        self.view.choose(combo.currentIndex())

    def _narrow(self) -> None:
        words = strip(self.field.text()).casefold().split()
        rows = [one for one in self._items if all(word in one.found for word in words)]
        self.show_rows(rows, translate("ComboFind", "Nothing has these letters."))

    def _take(self, item: Item) -> None:
        self.close_popup()
        self._combo.setCurrentIndex(item.at)
        self._combo.activated.emit(item.at)
