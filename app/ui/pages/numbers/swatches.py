"""The eight colours of a number, as buttons.

Invariant: one colour is chosen at a time; each is named for who does not see it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from app.ui.style.look import theme
from app.ui.widgets.painting import fill_round
from app.ui.widgets.themed import Pressable
from app.ui.widgets.tips import name_it

translate = QCoreApplication.translate


def colour_name(tag: str) -> str:
    """A colour in words."""
    return {
        "teal": translate("Colours", "Teal"),
        "violet": translate("Colours", "Violet"),
        "orange": translate("Colours", "Orange"),
        "rose": translate("Colours", "Rose"),
        "gold": translate("Colours", "Gold"),
        "green": translate("Colours", "Green"),
        "sky": translate("Colours", "Sky"),
        "slate": translate("Colours", "Slate"),
    }.get(tag, tag)


class _Swatch(Pressable, QAbstractButton):
    def __init__(self, tag: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tag = tag
        self.setCheckable(True)
        self.setFixedSize(QSize(26, 26))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 6)
        name_it(self, colour_name(tag))

    def sizeHint(self) -> QSize:
        return QSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        box = self.rect().adjusted(2, 2, -2, -2)
        if self.isChecked():
            fill_round(
                painter, self.rect(), 7, now.color("surface.base"), now.color("accent.solid"), 2
            )
            box = self.rect().adjusted(3, 3, -3, -3)
        fill_round(painter, box, 4, now.tag(self._tag).solid)


class Swatches(QWidget):
    """Signal: ``chosen(str)`` with the colour's name, on a person's choice only."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        self._tags = theme().tokens.number_tags
        self._group = QButtonGroup(self)
        for at, tag in enumerate(self._tags):
            button = _Swatch(tag, self)
            self._group.addButton(button, at)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._tags[at]))
        self.setAccessibleName(translate("Colours", "Colour"))

    def choose(self, tag: str) -> None:
        """Marks a colour, without the signal."""
        if tag in self._tags:
            self._group.button(self._tags.index(tag)).setChecked(True)

    def current(self) -> str:
        at = self._group.checkedId()
        return self._tags[at] if at >= 0 else ""
