"""What no toast may cover: where one writes, and the buttons at the foot of a page or panel.

A widget is marked once (`spare`); it tells its window whenever it comes, goes or moves, and
`ToastHost` asks for all that stand in the window. Invariant: whoever marks knows no toast.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

MOVED: Final = QEvent.Type(QEvent.registerEventType())
"""Posted to the window of a spared widget that came, went or moved."""
_NAME: Final = "spared"
_MOVES: Final = frozenset(
    {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize}
)


class _Crier(QObject):
    """Tells the window of what it watches."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and isinstance(watched, QWidget):
            QCoreApplication.postEvent(watched.window(), QEvent(MOVED))
        return False


def spare(widget: QWidget) -> None:
    """Keeps toasts off a widget while it is visible."""
    widget.setObjectName(_NAME)
    widget.installEventFilter(_Crier(widget))


def spared_rects(window: QWidget) -> list[QRect]:
    """Where no toast may lie, in the window's coordinates."""
    marked = window.findChildren(QWidget, _NAME)
    return [QRect(one.mapTo(window, QPoint(0, 0)), one.size()) for one in marked if one.isVisible()]
