"""What no toast may cover: where one writes, the buttons at the foot of a page or panel, and words
that are painted and pressed.

A widget is marked once (`spare`, or `spare_places` where only some of it counts); it tells its
window whenever it comes, goes or moves, and `ToastHost` asks for all that stand in the window.
Painted places are told of by who paints them (`tell_places`), since they move with every scroll:
toasts need not follow them. Invariant: whoever marks knows no toast.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

MOVED: Final = QEvent.Type(QEvent.registerEventType())
"""Posted to the window of a spared widget that came, went or moved."""
_NAME: Final = "spared"
_PAINTED: Final = "sparedPlaces"
_MOVES: Final = frozenset(
    {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize}
)


class _Crier(QObject):
    """Tells the window of what it watches."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and isinstance(watched, QWidget):
            QCoreApplication.postEvent(watched.window(), QEvent(MOVED))
        return False


class _Places(QObject):
    """Knows where in its widget something painted is to be pressed."""

    def __init__(self, widget: QWidget, places: Callable[[], Iterable[QRect]]) -> None:
        super().__init__(widget)
        self.setObjectName(_PAINTED)
        self._widget, self._places = widget, places

    def rects(self, window: QWidget) -> list[QRect]:
        if not self._widget.isVisible():
            return []
        corner = self._widget.mapTo(window, QPoint(0, 0))
        return [place.translated(corner) for place in self._places()]


def spare(widget: QWidget) -> None:
    """Keeps toasts off a widget while it is visible."""
    widget.setObjectName(_NAME)
    widget.installEventFilter(_Crier(widget))


def spare_places(widget: QWidget, places: Callable[[], Iterable[QRect]]) -> None:
    """Keeps toasts off parts of a widget, in its coordinates, as they are when toasts are placed;
    also when ``tell_places`` says that there are others."""
    _Places(widget, places)


def tell_places(widget: QWidget) -> None:
    """The painted places of a widget may be others."""
    QCoreApplication.postEvent(widget.window(), QEvent(MOVED))


def spared_rects(window: QWidget) -> list[QRect]:
    """Where no toast may lie, in the window's coordinates."""
    marked = window.findChildren(QWidget, _NAME)
    return [QRect(one.mapTo(window, QPoint(0, 0)), one.size()) for one in marked if one.isVisible()]


def painted_rects(window: QWidget) -> list[QRect]:
    """The same of what is painted."""
    found = window.findChildren(QObject, _PAINTED)
    return [rect for one in found if isinstance(one, _Places) for rect in one.rects(window)]
