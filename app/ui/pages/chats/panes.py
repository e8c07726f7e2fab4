"""How the page's three panes share its width.

From 1280 px the details stand beside the chat; below that they lie over it; below 1120 px one
pane shows at a time; larger text needs more. Invariant: the widths that were dragged come back.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from app.ui.style.look import theme
from app.ui.widgets.side_room import enough
from app.ui.widgets.themed import Themed

BESIDE, ONE_PANE = 1280, 1120


class Panes(Themed, QWidget):
    """`set_details(on)` and `show_chat(on)`; signal `changed()` when the arrangement did."""

    changed = Signal()

    def __init__(self, start: QWidget, middle: QWidget, details: QWidget) -> None:
        super().__init__()
        self._list, self._middle, self._details = start, middle, details
        self._wanted = False
        self._tucked = False
        self._chat_open = False
        self._chat_shown = False
        self.beside = True
        self.one_pane = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        now = theme()
        self._scale, self._grown = now.scale, now.wide(1_000) / 1_000
        self._kept = False
        start.setMinimumWidth(now.column("chatListMin"))
        start.setMaximumWidth(now.column("chatListMax"))
        self.splitter.addWidget(start)
        self.splitter.addWidget(middle)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([now.column("chatList"), 800])
        self._row.addWidget(self.splitter, 1)
        self._row.addWidget(details)
        details.hide()

    @property
    def details_open(self) -> bool:
        """Whether the details can be seen, or will once a chat is open."""
        return self._wanted and not self._tucked

    def set_details(self, on: bool) -> None:
        """Shows or hides the details."""
        self._wanted, self._tucked = on, False
        self._arrange()

    def set_chat(self, is_open: bool) -> None:
        """Whether a chat is open: without one there are no details."""
        if is_open != self._chat_open:
            self._chat_open = is_open
            self._arrange()

    def show_chat(self, on: bool) -> None:
        """With one pane: the chat, or the list."""
        if on != self._chat_shown:
            self._chat_shown = on
            self._arrange()

    def list_width(self) -> int:
        """The list's width as it would be at the usual text size, to be kept."""
        return round(self.splitter.sizes()[0] / self._grown)

    def set_list_width(self, width: int) -> None:
        """A width that was kept by an earlier session; within this one the list has its own."""
        if not self._kept and width > 0:
            self._share(width)
        self._kept = True

    def _share(self, width: int) -> None:
        wide = theme().wide(width)
        self.splitter.setSizes([wide, max(100, self.splitter.width() - wide)])

    def restyle(self) -> None:
        if not hasattr(self, "_row"):
            return
        now = theme()
        if now.scale == self._scale:
            self._arrange()
            return
        width = self.list_width() or now.tokens.column["chatList"]
        self._scale, self._grown = now.scale, now.wide(1_000) / 1_000
        self._list.setMinimumWidth(now.column("chatListMin"))
        self._arrange()
        self._share(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            self._arrange()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.details_open and not self.beside:
            self.set_details(False)
            self.changed.emit()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        # a panel of the window beside the page (search everywhere) takes its width from it
        side = getattr(self.window(), "side", None)
        whole = self.window().width() - (side.width() if isinstance(side, QWidget) else 0)
        beside, one = enough(whole, BESIDE), not enough(whole, ONE_PANE)
        before = (self.beside, self.one_pane)
        self.beside, self.one_pane = beside, one
        if beside or before[0]:
            # a window that shrinks must not have the chat covered by what stood beside it
            self._tucked = self._wanted and not beside
        if beside and self._row.indexOf(self._details) < 0:
            self._row.addWidget(self._details)
        elif not beside and self._row.indexOf(self._details) >= 0:
            self._row.removeWidget(self._details)
        self._details.setVisible(self.details_open and self._chat_open)
        if not beside and self.details_open and self._chat_open:
            width = min(theme().column("details"), self.width())
            left = 0 if theme().rtl else self.width() - width
            top = theme().row("chatHeader")  # the button that closes them stays in reach
            self._details.setGeometry(left, top, width, self.height() - top)
            self._details.raise_()
        self._list.setVisible(not one or not self._chat_shown)
        self._middle.setVisible(not one or self._chat_shown)
        self._list.setMaximumWidth(16_777_215 if one else theme().column("chatListMax"))
        if before != (beside, one):
            self.changed.emit()
