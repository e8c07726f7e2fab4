"""The amber banner over the list: the worst concern, its mending, and a list of the others.

Invariant: every concern that the page knows can be reached from here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.pages.numbers.attention import Concern
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from app.ui.pages.numbers.concern_find import ConcernFind

# more are found by typing
_IN_A_MENU = 20


class ConcernsBanner(Banner):
    """Signals: ``mended(Concern)`` its button was pressed; ``looked(Concern)`` another one."""

    mended = Signal(object)
    looked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", "", parent=parent)
        self._others: list[Concern] = []
        self._shown: list[Concern] = []
        self._more: LinkButton | None = None
        self._find: ConcernFind | None = None
        self.hide()

    def put(self, found: Sequence[Concern], verb: str, icon: str) -> None:
        """Shows the first, with a button ``verb``; hides without any."""
        self.setVisible(bool(found))
        if list(found) == self._shown:
            return
        self._shown = list(found)
        self._others = self._shown[1:]
        if self._find is not None and self._find.isVisible():
            self._find.put(self._others)
            if not self._others:
                self._find.close_popup()
        held = self._more is not None and self._more.hasFocus()
        self.clear_actions()
        self._more = None
        if not found:
            return
        first = found[0]
        self.set(first.title, first.text)
        if self._others:
            words = self.tr("%Ln more to look at", "", len(self._others))
            self._more = self.add_link(words, self._open)
            self.setFocusProxy(self._more)
            if held:
                self._more.setFocus()
        self.add_button(verb, lambda: self.mended.emit(first), icon=icon)

    def _open(self) -> None:
        if len(self._others) > _IN_A_MENU:
            if self._find is None:
                from app.ui.pages.numbers.concern_find import ConcernFind

                self._find = ConcernFind(self, self.tr("More to look at"))
                self._find.taken.connect(self.looked)
            self._find.open_for(self._others)
            return
        menu = Menu(self.tr("More to look at"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._others:
            menu.add(one.title, self._looker(one), icon="triangle-alert")
        if self._more is not None:
            menu.under(self._more, end=True)

    def _looker(self, concern: Concern) -> Callable[[], None]:
        return lambda: self.looked.emit(concern)
