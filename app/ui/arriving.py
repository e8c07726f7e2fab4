"""Where the keyboard goes when a page is opened: to its main list, also to one that comes later.

A page that is opened for the first time reads its list, and shows none until then. Invariant:
the focus is taken on from where it was put for want of a list, never from where somebody has
moved it meanwhile, and never from somebody who has begun to type or to press there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

_EVERY_MS, _TIMES = 50, 100
_IN_USE = (QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress)


def largest_list(page: QWidget) -> QWidget | None:
    """The list, tree or table that takes most of a page."""
    lists = [
        one
        for one in page.findChildren(QAbstractItemView)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return max(lists, key=lambda one: one.width() * one.height(), default=None)


class Arriving(QObject):
    """Hands the keyboard on to the list of a page as soon as there is one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None
        self._stop: QWidget | None = None
        self._reason = Qt.FocusReason.ShortcutFocusReason
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)

    @property
    def waiting(self) -> bool:
        """Whether a page is still without its list."""
        return self._timer.isActive()

    def wait(self, page: QWidget, stop: QWidget, reason: Qt.FocusReason) -> None:
        """``stop`` has the keyboard until the page has a list."""
        self._end()
        self._page, self._stop, self._reason, self._left = page, stop, reason, _TIMES
        stop.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _IN_USE and watched is self._stop:
            self._end()
        return False

    def _end(self) -> None:
        self._timer.stop()
        if self._stop is not None and isValid(self._stop):
            self._stop.removeEventFilter(self)
        self._page = self._stop = None

    def _look(self) -> None:
        self._left -= 1
        page, focus = self._page, QApplication.focusWidget()
        if page is None or focus is None or focus is not self._stop or not self._left:
            self._end()
            return
        found = largest_list(page)
        if found is not None:
            found.setFocus(self._reason)
