"""Enter on a row goes into what is shown of it, and Esc in there comes back to the list.

For a list that has its details beside it. Invariant: Esc acts only where nothing in the details
wanted it, as a field that is searched in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.focusorder import tab_stops


class Stepping(QObject):
    """``first`` is where Enter goes while it can be seen, else the first stop of ``inner``;
    ``back`` closes what has to be closed on the way back.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        inner: QWidget,
        *,
        first: QWidget | None = None,
        back: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(inner)
        self._view, self._inner = view, inner
        self._first, self._back = first, back
        rows: Any = view
        rows.on_enter = lambda _index: self.step_in()
        inner.installEventFilter(self)

    def step_in(self) -> None:
        """The keyboard goes to the details; nowhere while there are none."""
        first = self._first
        if first is None or not first.isVisible():
            stops = tab_stops(self._inner) if self._inner.isVisible() else []
            first = next(iter(stops), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or event.key() != Qt.Key.Key_Escape
        ):
            return False
        if self._back is not None:
            self._back()
        self._view.setFocus(Qt.FocusReason.TabFocusReason)
        return True
