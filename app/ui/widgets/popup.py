"""The frame of pop-ups that lie over the page: canned replies, attach, emoji, toast list.

A child of the window, not a window of its own, so it looks the same everywhere. Invariants:
Esc and a press outside close it, and the focus goes back to where it was if it had taken it; it
is there no longer than what it hangs on, and no longer than the keyboard is in it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.focusorder import step_focus, tab_stops
from app.ui.style.look import theme
from app.ui.widgets.painting import draw_raised
from app.ui.widgets.themed import Themed

# a card or the palette over it, another window: the keyboard comes back from there
_OVER_IT = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class PopupFrame(Themed, QFrame):
    """Add to `body`; open with `open_at`. Signal: `closed()`.

    With `takes_focus` False the anchor keeps typing (canned replies); then pass it keys you
    do not use.
    """

    closed = Signal()

    def __init__(
        self, anchor: QWidget, name: str, *, takes_focus: bool = True, margin: int = 6
    ) -> None:
        super().__init__(anchor.window())
        self._anchor = anchor
        anchor.destroyed.connect(self.hide)
        anchor.destroyed.connect(self.deleteLater)
        self._takes_focus = takes_focus
        self._back: QWidget | None = None
        self.opened_above = False
        self.hide()
        self.setAccessibleName(name)
        self.setProperty("ownFocus", True)
        # a press in it must not take the keyboard from the anchor
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if takes_focus else policy.NoFocus)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(0)

    def open_at(
        self,
        *,
        above: bool = False,
        end: bool = False,
        width: int = 0,
        height: int = 0,
        first: QWidget | None = None,
        clear_of: QWidget | None = None,
    ) -> None:
        """Show above or below the anchor, at its start or end edge, inside the window.

        ``clear_of`` holds the anchor and is left in sight too, as the text beside a button.
        """
        host = self._anchor.window()
        if self.parentWidget() is not host:
            self.setParent(host)  # the anchor stood in no window yet, and in one of its own
        self.ensurePolished()
        self.body.activate()  # what was hidden when it was last laid out has room too
        hint = self.sizeHint()
        size = QRect(0, 0, width or hint.width(), height or hint.height())
        top_left = self._anchor.mapTo(host, QPoint(0, 0))
        anchor = QRect(top_left, self._anchor.size())
        right = end != theme().rtl
        left = anchor.right() + 1 - size.width() if right else anchor.left()
        whole = anchor
        if clear_of is not None:
            whole = QRect(clear_of.mapTo(host, QPoint(0, 0)), clear_of.size())
        over, under = whole.top() - size.height() - 4, whole.bottom() + 5
        if above and over < 8 and under + size.height() <= host.height() - 8:
            above = False  # there is no room over it, but under it there is
        top = over if above else under
        self.opened_above = above
        left = max(8, min(left, host.width() - size.width() - 8))
        top = max(8, min(top, host.height() - size.height() - 8))
        self.setGeometry(left, top, size.width(), size.height())
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._back = focus
        self.show()
        self.raise_()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        if self._takes_focus:
            (first or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_popup(self) -> None:
        """Close, and give the focus back."""
        if self.isHidden():
            return
        focus = QApplication.focusWidget()
        had = focus is not None and (focus is self or self.isAncestorOf(focus))
        self.hide()
        if had:
            back = self._back
            there = back is not None and isValid(back) and back.isVisible() and back.isEnabled()
            target = back if back is not None and there else self._anchor
            if isValid(target):
                target.setFocus(Qt.FocusReason.PopupFocusReason)
        self._back = None
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Only while open: a press anywhere else in the application closes, and so does a window
        # of another size, in which the anchor is elsewhere, or a page without it.
        kind = event.type()
        resized = kind == QEvent.Type.Resize and watched is self.parentWidget()
        if resized or (kind == QEvent.Type.Hide and watched is self._anchor):
            self.close_popup()
            return False
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._focus_went(watched, event.reason())
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            inside = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            on_anchor = self._anchor.rect().contains(
                self._anchor.mapFromGlobal(event.globalPosition().toPoint())
            )
            if not inside and not (on_anchor and not self._takes_focus):
                self.close_popup()
                # A second press on the button that opened it should close, not open again.
                return on_anchor
        return False

    def _focus_went(self, to: QObject, reason: Qt.FocusReason) -> None:
        """A key of the window led elsewhere: what is there is not to lie under this."""
        if not self._takes_focus or reason in _OVER_IT or not isinstance(to, QWidget):
            return
        if to.isVisible() and to is not self and not self.isAncestorOf(to):
            self.close_popup()
            if not to.hasFocus():  # who heard of it has gone back to typing
                to.setFocus(reason)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in it, as in a card; what lies under it may be a covered page."""
        if not self.isVisible():
            return super().focusNextPrevChild(next)
        return step_focus(tab_stops(self), next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_raised(QPainter(self), theme(), self.rect())
