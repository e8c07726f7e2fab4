"""Where the keyboard goes when a page is opened: to its main list, also to one that comes later.

A page that is opened for the first time reads its list, and shows none until then. Invariant:
the focus is taken on from where it was put for want of a list, never from where somebody has
moved it meanwhile, and never from somebody who has begun to type or to press there. Arrows that
are pressed before the list is there are for the list.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from app.ui.widgets.empty import EmptyState

_EVERY_MS, _TIMES, _HELD = 50, 200, 20
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_IN_USE = (QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress)


def main_list(page: QWidget) -> QWidget | None:
    """The list that comes first of a page's regions, else the one that takes most of it."""
    first = next((one for one in _lists(page) if _usable(one)), None)
    lists = [one for one in page.findChildren(QAbstractItemView) if _usable(one)]
    return first or max(lists, key=lambda one: one.width() * one.height(), default=None)


def _lists(page: QWidget) -> list[QAbstractItemView]:
    """Those among the regions of a page, be they there already or still to come."""
    own = getattr(page, "regions", None)
    regions = own() if callable(own) else []
    return [one for one in regions if isinstance(one, QAbstractItemView)]


def _usable(one: QAbstractItemView) -> bool:
    tab = one.focusPolicy() & Qt.FocusPolicy.TabFocus
    return one.isVisible() and one.isEnabled() and bool(tab)


class Arriving(QObject):
    """Hands the keyboard on to the list of a page as soon as there is one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None
        self._stop: QWidget | None = None
        self._reason = Qt.FocusReason.ShortcutFocusReason
        self._left = 0
        self._held: list[Qt.Key] = []
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
        if watched is not self._stop or event.type() not in _IN_USE:
            return False
        if isinstance(event, QKeyEvent) and self._holds(event):
            self._held.append(Qt.Key(event.key()))
            return True
        self._end()
        return False

    def _holds(self, event: QKeyEvent) -> bool:
        """Whether it is an arrow for a list that is on its way."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        page = self._page
        return (
            plain
            and event.key() in _ARROWS
            and len(self._held) < _HELD
            and page is not None
            and bool(_lists(page))
            and not any(one.isVisible() for one in page.findChildren(EmptyState))
        )

    def _end(self) -> None:
        self._timer.stop()
        self._held = []
        if self._stop is not None and isValid(self._stop):
            self._stop.removeEventFilter(self)
        self._page = self._stop = None

    def _look(self) -> None:
        self._left -= 1
        page = self._page
        # the window's own: it may be another program's turn while the list is read
        focus = page.window().focusWidget() if page is not None else None
        if page is None or focus is None or focus is not self._stop or not self._left:
            self._end()
            return
        found = main_list(page)
        if found is not None:
            held = self._held
            self._end()
            found.setFocus(self._reason)
            for key in held:
                pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
                QApplication.postEvent(found, pressed)
