"""The place at the end of the page: one panel at a time, beside the rest or over it.

Invariant: at most one panel is seen, and in a narrow window none takes room from the words: it
lies over them while it is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.style.look import theme

_OVERLAY_BELOW = 1240
_WITH_TEXT = 0.4


def enough(width: int, least: int) -> bool:
    """Whether a window or page is as wide as `least` asks for at the present text size."""
    return width >= least * (1 + (theme().scale - 1) * _WITH_TEXT)


class SideRoom(QObject):
    """``sides`` stand in ``row``, the page's own. Works with pages that call ``place`` when they
    are resized. ``yields`` gives way in a narrow window until it is asked for (``peek``). A panel
    that stays there lies over ``over`` alone, so that what stands above can be seen and pressed.
    ``below`` so many px, at the usual text size, the page is narrow.

    Signal: ``placed()``, after which ``overlaid`` and ``peeked`` may be others.
    """

    placed = Signal()

    def __init__(
        self,
        page: QWidget,
        row: QBoxLayout,
        sides: Sequence[QWidget],
        yields: QWidget | None = None,
        over: QWidget | None = None,
        below: int = _OVERLAY_BELOW,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._row = row
        self._sides = sides
        self._yields = yields
        self._over = over
        self._below = below
        if over is not None:
            over.installEventFilter(self)
        self.overlaid = False
        self.peeked = False
        self.current: QWidget | None = None

    def show_(self, side: QWidget) -> None:
        """Shows a panel in the place of the one before."""
        if self.current is not None and self.current is not side:
            self.current.hide()
            self.peeked = False
        self.current = side
        side.show()
        self.place()

    def hide_(self) -> None:
        """Shows none."""
        if self.current is not None:
            self.current.hide()
        self.current = None
        self.peeked = False
        self.place()

    def peek(self, on: bool) -> None:
        """Lays the panel that gives way over the rest, or takes it away again."""
        self.peeked = on
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.overlaid and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """The page has another width, or another panel."""
        self._place()
        self.placed.emit()

    def _place(self) -> None:
        page = self._page
        overlaid = not enough(page.width(), self._below)
        if overlaid != self.overlaid:
            self.overlaid = overlaid
            self.peeked = False
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
        elif side_ is self._yields and not self.peeked:
            # the words come first; the preview comes back with room, or when it is asked for
            side_.hide()
        else:
            left = 0 if theme().rtl else page.width() - side_.width()
            top = self._over.mapTo(page, QPoint(0, 0)).y() if self._over is not None else 0
            side_.setGeometry(left, top, side_.width(), page.height() - top)
            side_.show()
            side_.raise_()
