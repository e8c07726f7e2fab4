"""The place at the end of the page: one panel at a time, beside the rest or over it.

Invariant: at most one panel is seen, and in a narrow window none takes room from the words.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.style.look import theme

_OVERLAY_BELOW = 1240


class SideRoom(QObject):
    """``yields`` is the panel that gives way in a narrow window instead of lying over it."""

    def __init__(
        self, page: QWidget, row: QBoxLayout, sides: Sequence[QWidget], yields: QWidget
    ) -> None:
        super().__init__(page)
        self._page = page
        self._row = row
        self._sides = sides
        self._yields = yields
        self._overlaid = False
        self.current: QWidget | None = None

    def show_(self, side: QWidget) -> None:
        """Shows a panel in the place of the one before."""
        if self.current is not None and self.current is not side:
            self.current.hide()
        self.current = side
        side.show()
        self.place()

    def hide_(self) -> None:
        """Shows none."""
        if self.current is not None:
            self.current.hide()
        self.current = None
        self.place()

    def place(self) -> None:
        """The page has another width, or another panel."""
        page = self._page
        overlaid = page.width() < _OVERLAY_BELOW
        if overlaid != self._overlaid:
            self._overlaid = overlaid
            for side in self._sides:
                if overlaid:
                    self._row.removeWidget(side)
                else:
                    self._row.addWidget(side)
        side_ = self.current
        if side_ is None:
            return
        if not overlaid:
            side_.show()
        elif side_ is self._yields:
            # the words come first; the preview comes back with room
            side_.hide()
        else:
            left = 0 if theme().rtl else page.width() - side_.width()
            side_.setGeometry(left, 0, side_.width(), page.height())
            side_.show()
            side_.raise_()
