"""The amber banner over the list: the worst concern, its mending, and a menu of the others.

Invariant: every concern that the page knows can be reached from here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.pages.numbers.entries import Concern
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.menu import Menu


class ConcernsBanner(Banner):
    """Signals: ``mended(Concern)`` its button was pressed; ``looked(Concern)`` one of the menu."""

    mended = Signal(object)
    looked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", "", parent=parent)
        self._others: list[Concern] = []
        self._shown: list[Concern] = []
        self._more: LinkButton | None = None
        self.hide()

    def put(self, found: Sequence[Concern], verb: str, icon: str) -> None:
        """Shows the first, with a button ``verb``; hides without any."""
        self.setVisible(bool(found))
        if list(found) == self._shown:
            return
        self._shown = list(found)
        self._others = self._shown[1:]
        self.clear_actions()
        if not found:
            return
        first = found[0]
        self.set(first.title, first.text)
        if self._others:
            self._more = self.add_link(
                self.tr("%n more to look at", "", len(self._others)), self._menu
            )
        self.add_button(verb, lambda: self.mended.emit(first), icon=icon)

    def _menu(self) -> None:
        menu = Menu(self.tr("More to look at"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._others:
            menu.add(one.title, self._looker(one), icon="triangle-alert")
        if self._more is not None:
            menu.under(self._more, end=True)

    def _looker(self, concern: Concern) -> Callable[[], None]:
        return lambda: self.looked.emit(concern)
