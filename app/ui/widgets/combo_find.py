"""The opened list of a drop-down that has too many items to look through: narrowed by typing.

Works with `Combo`, whose items it shows as the closed field does; where they change meanwhile, it
shows them as they are then. Invariant: what is taken is the item that was shown, as a press in a
short list would have chosen it, with the same signals.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox

from app.domain.folding import fold
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
    data: Any
    found: str

    def is_same(self, other: Item) -> bool:
        """The same one, wherever it stands."""
        return self.text == other.text and bool(self.data == other.data)


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
        # a combo that is filled anew tells of each item, and once all are there they are shown;
        # the model tells also where the combo's own signals are blocked
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.setInterval(0)
        self._anew.timeout.connect(self._show_anew)
        model = combo.model()
        for told in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            told.connect(self._changed)

    def open_list(self) -> None:
        """Opens with everything in it."""
        self._items = self._read()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.show_rows(self._items)
        combo = self._combo
        self.open_at(width=max(theme().wide(_LEAST), combo.width()), first=self.field)
        places = [one.at for one in self._items]
        now = combo.currentIndex()
        self.view.choose(places.index(now) if now in places else -1)

    def _read(self) -> list[Item]:
        """What can be chosen now."""
        combo, (icon, tag) = self._combo, self._roles
        model, column = combo.model(), combo.modelColumn()
        items = []
        for at in range(combo.count()):
            index = model.index(at, column)
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                text, marked = str(index.data() or ""), index.data(tag)
                found = fold(f"{text} {marked[0] if marked else ''}")
                data = index.data(Qt.ItemDataRole.UserRole)
                items.append(Item(at, text, index.data(icon) or "", marked, data, found))
        return items

    def _narrow(self) -> None:
        self.show_rows(self._found(), translate("ComboFind", "Nothing has these letters."))

    def _found(self) -> list[Item]:
        words = fold(self.field.text()).split()
        return [one for one in self._items if all(word in one.found for word in words)]

    def _changed(self, *_what: object) -> None:
        if not self.isHidden():
            self._anew.start()

    def _show_anew(self) -> None:
        """What was typed stays, and what was chosen; where it is gone, nothing is."""
        if self.isHidden():
            return
        chosen = self.view.chosen
        self._items = self._read()
        self._narrow()
        same = [chosen is not None and one.is_same(chosen) for one in self._found()]
        self.view.choose(same.index(True) if True in same else -1)

    def _take(self, item: Item) -> None:
        same = [one.at for one in self._read() if one.is_same(item)]
        if not same:  # gone, and what stands in its place is not what was meant
            self._show_anew()
            return
        at = item.at if item.at in same else same[0]
        self.close_popup()
        self._combo.setCurrentIndex(at)
        self._combo.activated.emit(at)
