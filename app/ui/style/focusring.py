"""The 2 px ring around the control that has the keyboard focus.

One ring per application, laid over the window beside the control, as a style sheet can
neither round an outline nor paint outside its widget. Text fields, lists and anything with
the property `ownFocus` draw their own focus. Invariant: the ring never takes a mouse press
and never shows for focus that came from one.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)

from app.ui.style.tokens import Theme

REACH = 3
"""Offset 1 px and width 2 px."""
OWN_FOCUS = "ownFocus"
OVER_RING = "overRing"
"""Dynamic property of what lies over the window beside the ring, and over the ring."""
_MOVES = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ZOrderChange}
)
# hidden while its page is not in sight, a widget is told HideToParent alone
_GOES = frozenset({QEvent.Type.Hide, QEvent.Type.HideToParent, QEvent.Type.ParentChange})


class _Ring(QWidget):
    """Paints the ring; the mouse goes through it."""

    def __init__(self, parent: QWidget, theme: Callable[[], Theme], radius: int) -> None:
        super().__init__(parent)
        self._theme = theme
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme().color("border.focus"), 2))
        radius = self._radius + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


def is_ring(widget: QObject) -> bool:
    """Whether it is the ring itself, which keeps itself over what holds its control."""
    return isinstance(widget, _Ring)


class FocusRing(QObject):
    """Follows the keyboard focus through the application."""

    def __init__(self, app: QApplication, theme: Callable[[], Theme]) -> None:
        super().__init__(app)
        self._theme = theme
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)

    @property
    def target(self) -> QWidget | None:
        """The control that has the ring now."""
        return self._target

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is None or by_mouse or not _wants_ring(new):
            return
        host = _host(new)
        if host is None:
            return
        self._target = new
        radius = new.property("focusRadius")
        self._ring = _Ring(
            host,
            self._theme,
            radius if isinstance(radius, int) else self._theme().radius("md"),
        )
        walker: QWidget | None = new
        while walker is not None and walker is not host:
            walker.installEventFilter(self)
            self._watched.append(walker)
            walker = walker.parentWidget()
        self._place()

    def _leave(self) -> None:
        for widget in self._watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:
                continue  # already deleted by Qt
        self._watched.clear()
        self._target = None
        if self._ring is not None:
            try:
                self._ring.hide()
                self._ring.deleteLater()
            except RuntimeError:
                pass  # went with its window
            self._ring = None

    def _place(self) -> None:
        if self._ring is None or self._target is None:
            return
        host = self._ring.parentWidget()
        if host is None:
            return
        inner = self._target.property("focusRect")
        rect = inner if isinstance(inner, QRect) else self._target.rect()
        rect = QRect(self._target.mapTo(host, QPoint(0, 0)) + rect.topLeft(), rect.size())
        self._ring.setGeometry(rect.adjusted(-REACH, -REACH, REACH, REACH))
        # what lies over the control's holder stays over the ring; a pop-up stays over all of it
        over, holds = [], False
        for other in host.children():
            if holds and isinstance(other, QWidget) and other.property(OVER_RING):
                over.append(other)
            holds = holds or (isinstance(other, QWidget) and other.isAncestorOf(self._target))
        self._ring.raise_()
        for other in over:
            other.raise_()
        # the keyboard may stand on what a narrow window has put away
        self._ring.setVisible(self._target.isVisible())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _MOVES:
            self._place()
        elif kind in _GOES:
            self._leave()
        return False


def _wants_ring(widget: QWidget) -> bool:
    if widget.property(OWN_FOCUS) or isinstance(widget, QLineEdit | QMenu | QAbstractItemView):
        return False
    if isinstance(widget, QAbstractScrollArea):
        return False
    return isinstance(widget, QAbstractButton | QComboBox) or bool(widget.property("focusRing"))


def _host(widget: QWidget) -> QWidget | None:
    """The widget the ring lies on: the content of a scroll area, or the window."""
    walker = widget.parentWidget()
    while walker is not None:
        area = walker.parentWidget()
        area = area.parentWidget() if area is not None else None
        if isinstance(area, QScrollArea) and area.widget() is walker:
            return walker
        if walker.isWindow():
            return walker
        walker = walker.parentWidget()
    return None
