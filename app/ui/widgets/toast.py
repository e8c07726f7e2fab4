"""Toasts: short messages at the window's bottom end, at most three at a time.

Errors stay until closed, others leave after 6 s (8 s with an undo), but not from under the mouse
or the keyboard. Invariant: whatever was shown stays in `ToastHost.history`, which the status bar
opens.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QDateTime, QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.style.look import theme
from app.ui.widgets.announce import announce
from app.ui.widgets.banner import TONE_ICONS
from app.ui.widgets.buttons import IconButton, LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import Tone, draw_raised, text_width, tone_roles
from app.ui.widgets.spared import MOVED, painted_rects, spared_rects
from app.ui.widgets.themed import Themed, sides
from app.ui.widgets.toast_room import APART, ToastRoom
from app.ui.wording import said

MOST: Final = 3
WIDTH: Final = 332
"""At most: so it lies over a side panel, and not over the newest message beside that."""
LEAST: Final = 240
KEPT: Final = 200
_SIDE: Final = 12
_PLACED_ANEW: Final = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange, MOVED})


class ToastRecord(NamedTuple):
    """A toast that was shown; `at_ms` is UTC."""

    text: str
    tone: Tone
    at_ms: int


class Toast(Themed, QWidget):
    """One toast. Signal: `closed()`, when its time is over or its cross is pressed."""

    closed = Signal()

    def __init__(
        self,
        text: str,
        tone: Tone,
        *,
        icon: str = "",
        action: str = "",
        act: Callable[[], object] | None = None,
        stays_ms: int = 0,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.tone: Tone = tone
        # how low it might stand for all that moves by itself, and where it was put
        self.stood = (-1, 0)
        self._stays = stays_ms
        from app.ui.style.focusring import OVER_RING

        self.setProperty(OVER_RING, True)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon or TONE_ICONS[tone], tone_roles(tone)[0], 16))
        self.label = PlainLabel(text, wrap=True)
        row.addWidget(self.label, 1)
        if action and act is not None:
            link = LinkButton(action, size="body")
            link.clicked.connect(lambda: self._acted(act))
            row.addWidget(link)
        close = IconButton("x", self.tr("Close"), small=True)
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.setAccessibleName(text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._over)
        if stays_ms:
            self._timer.start(stays_ms)
        self.restyle()

    def restyle(self) -> None:
        self._row.setContentsMargins(*sides(12, 4, 6, 4))
        super().restyle()

    @property
    def leaves_by_itself(self) -> bool:
        return self._stays > 0

    @property
    def has_keyboard(self) -> bool:
        """Whether the focus is on one of its buttons."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _over(self) -> None:
        if self.has_keyboard:
            self._timer.start(self._stays)
        else:
            self.closed.emit()

    def _acted(self, act: Callable[[], object]) -> None:
        self.closed.emit()
        act()

    def sizeHint(self) -> QSize:
        words = text_width(self.label.text(), theme().font())
        beside = self._row.contentsMargins()
        around = beside.left() + beside.right()
        for at in range(self._row.count()):
            one = self._row.itemAt(at)
            widget = one.widget() if one is not None else None
            if widget is not None and widget is not self.label:
                around += widget.sizeHint().width()
        around += self._row.spacing() * (self._row.count() - 1)
        now = theme()
        width = max(now.wide(LEAST), min(words + around + 2, now.wide(WIDTH)))
        return QSize(width, max(now.row("toast"), self.heightForWidth(width)))

    def event(self, event: QEvent) -> bool:
        # Esc closes the toast that has the keyboard, before anything that the page has open
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.closed.emit()
            event.accept()
            return True
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._stays:
            self._timer.start(self._stays)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_raised(QPainter(self), theme(), self.rect())


class ToastHost(QObject):
    """Shows toasts over a window, above `inset` pixels of its bottom edge.

    Signals: `recorded()` after each new entry of `history` (newest last).
    """

    recorded = Signal()

    def __init__(self, window: QWidget, inset: int = 0) -> None:
        super().__init__(window)
        self._window = window
        self._inset = inset
        self._toasts: list[Toast] = []
        self.history: list[ToastRecord] = []
        self._held = False
        self._room = ToastRoom(window)
        self._before: QWidget | None = None
        window.installEventFilter(self)

    @property
    def visible(self) -> list[Toast]:
        """The toasts on screen, the oldest first."""
        return list(self._toasts)

    def show(
        self,
        text: str,
        tone: Tone = "success",
        *,
        icon: str = "",
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> Toast:
        """Show a toast; `danger` ones stay. With `action` it offers a link that runs `act`."""
        text = said(text)
        now = theme()
        stays = 0
        if tone != "danger":
            stays = now.duration("undo" if action else "toast")
        toast = Toast(
            text, tone, icon=icon, action=action, act=act, stays_ms=stays, parent=self._window
        )
        toast.closed.connect(lambda: self.close(toast))
        while len(self._toasts) >= MOST:
            passing = next((t for t in self._toasts if t.leaves_by_itself), self._toasts[0])
            self.close(passing)
        if not self._toasts:
            self._watch(True)
        self._toasts.append(toast)
        self.history.append(ToastRecord(text, tone, QDateTime.currentMSecsSinceEpoch()))
        del self.history[:-KEPT]
        self._place()
        if self._held:
            return self._kept_back(toast)
        toast.show()
        toast.raise_()
        announce(toast, text, urgent=tone == "danger")
        self.recorded.emit()
        return toast

    def error(
        self, text: str, *, action: str = "", act: Callable[[], object] | None = None
    ) -> Toast:
        """A toast that stays until it is closed."""
        return self.show(text, "danger", action=action, act=act)

    def undo(self, text: str, act: Callable[[], object]) -> Toast:
        """A toast with Undo, for 8 s."""
        return self.show(text, action=self.tr("Undo"), act=act)

    def close(self, toast: Toast | None) -> None:
        """Takes a toast away that is still there: what it says holds no more."""
        if toast is not None and toast in self._toasts:
            self._toasts.remove(toast)
            if toast.has_keyboard:
                self._give_back()
            toast.hide()
            toast.deleteLater()
            if not self._toasts:
                self._watch(False)
                self._room.make([])
            self._place()

    def hold(self, on: bool) -> None:
        """While held (the window is locked) nothing is shown; errors come up afterwards."""
        self._held = on
        for toast in self._toasts:
            toast.setVisible(not on)
        self._place()

    def _kept_back(self, toast: Toast) -> Toast:
        self.recorded.emit()
        if toast.leaves_by_itself:
            self.close(toast)
        return toast

    def set_inset(self, inset: int) -> None:
        self._inset = inset
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PLACED_ANEW:
            self._place()
        return False

    def _watch(self, on: bool) -> None:
        """Follows the keyboard while there is a toast."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            (app.focusChanged.connect if on else app.focusChanged.disconnect)(self._focus_moved)

    def _focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        if any(toast.has_keyboard for toast in self._toasts):
            if old is not None and not any(toast.isAncestorOf(old) for toast in self._toasts):
                self._before = old
        else:
            self._room.look()

    def _give_back(self) -> None:
        """The keyboard goes where it was before it came to a toast."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        if not self._toasts:
            return
        bottom = self._window.height() - self._inset - 16
        # what reaches into the upper half is no bar at the foot of anything
        half = self._window.height() // 2
        spared = [rect for rect in spared_rects(self._window) if rect.y() > half]
        painted = [rect for rect in painted_rects(self._window) if rect.y() > half]
        for toast in reversed(self._toasts):
            size = toast.sizeHint()
            width = min(size.width(), self._window.width() - 2 * _SIDE)
            left = _SIDE if theme().rtl else self._window.width() - width - _SIDE
            place = QRect(left, bottom - size.height(), width, size.height())
            _lift(place, spared)
            ground = place.y()
            # painted words come and go under it as one scrolls or presses them: it follows none
            if toast.stood[0] == ground:
                place.moveTop(toast.stood[1])
            _lift(place, [*spared, *painted])
            toast.stood = ground, place.y()
            toast.setGeometry(place)
            bottom = place.y() - APART
        self._room.make([] if self._held else [toast.geometry() for toast in self._toasts])


def _lift(place: QRect, over: Sequence[QRect]) -> None:
    """Moves a place up until it lies over none of these."""
    while under := [rect.y() for rect in over if rect.intersects(place)]:
        place.moveTop(min(under) - APART - place.height())
