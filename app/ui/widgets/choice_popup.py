"""The pop-up of a list that is narrowed by typing: canned replies, labels, ways to go on.

Either it has a field of its own, or its anchor keeps the focus and passes keys on. Invariant: it
is as high as what it shows, and stays where it was opened while that changes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.choice_list import ChoiceRows, ChoiceView, FindField
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line
from app.ui.widgets.popup import PopupFrame

_CORNER = 6


class ChoicePopup(PopupFrame):
    """Its anchor keeps typing. Signal: `taken(row)` by a press or by `take`.

    ``head`` and ``under`` are for what stands over and under the list, ``foot`` for keys and links.
    """

    taken = Signal(object)

    def __init__(
        self,
        anchor: QWidget,
        name: str,
        said: Callable[[Any], str],
        rows: ChoiceRows,
        *,
        most: int = 7,
        takes_focus: bool = False,
    ) -> None:
        super().__init__(anchor, name, takes_focus=takes_focus, margin=1)
        self._most = most
        self.head = QVBoxLayout()
        self.under = QVBoxLayout()
        self.foot = QHBoxLayout()
        self.view = ChoiceView(name, said, rows, parent=self)
        self.none = PlainLabel("", "small", role="text.secondary", wrap=True)
        self.none.setContentsMargins(14, 6, 14, 10)
        self.body.addLayout(self.head)
        self.body.addWidget(self.view)
        self.body.addWidget(self.none)
        self.body.addLayout(self.under)
        self.body.addWidget(Line())
        self.foot.setContentsMargins(12, 6, 12, 6)
        self.foot.setSpacing(14)
        self.body.addLayout(self.foot)
        self.view.clicked.connect(lambda _index: self.take())

    def add_arrows(self) -> None:
        """The caps of the arrow keys, in the foot."""
        arrows = QHBoxLayout()
        arrows.setSpacing(4)
        arrows.addWidget(KeyCap("↑"))
        arrows.addWidget(KeyCap("↓", QCoreApplication.translate("ChoicePopup", "choose")))
        self.foot.addLayout(arrows)

    def show_rows(self, rows: Sequence[Any], nothing: str = "", *, first: bool = True) -> None:
        """Other rows; ``nothing`` stands where there are none."""
        # rows that stand first keep clear of the frame's round corners
        self.body.setContentsMargins(1, 1 if self.head.count() else _CORNER, 1, 1)
        self.view.show_rows(rows, first=first)
        self.view.fit(self._most)
        self.view.setVisible(bool(rows))
        self.none.setText(nothing)
        self.none.setVisible(not rows and bool(nothing))
        self.fit()

    def fit(self) -> None:
        """As high as what it shows; the edge at its anchor stays."""
        self.body.activate()
        if self.isVisible():
            low, height = self.geometry().bottom(), self.sizeHint().height()
            top = low - height + 1 if self.opened_above else self.y()
            self.setGeometry(self.x(), max(8, top), self.width(), height)

    def take(self) -> bool:
        """Takes what is chosen; False where nothing is."""
        row = self.view.chosen
        if row is not None:
            self.taken.emit(row)
        return row is not None


class FindPopup(ChoicePopup):
    """With a field of its own over the list, which has the focus; ``find`` says what it is for."""

    def __init__(
        self,
        anchor: QWidget,
        name: str,
        find: str,
        said: Callable[[Any], str],
        rows: ChoiceRows,
        *,
        most: int = 7,
    ) -> None:
        super().__init__(anchor, name, said, rows, most=most, takes_focus=True)
        self.field = FindField(find, self.view, at_once=True)
        self.head.setContentsMargins(10, 10, 10, 6)
        self.head.addWidget(self.field)
        self.field.searched.connect(lambda _text: self.take())
        self.field.left.connect(self.close_popup)
