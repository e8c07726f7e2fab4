"""The order in which Tab visits a part of the window.

Qt appends every widget to the end of its chain when it is made, so a page built late would
come after the status bar. Invariant: hidden, disabled and mouse-only widgets are no stops.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def tab_stops(root: QWidget) -> list[QWidget]:
    """Widgets under `root` that Tab visits, in Qt's own order."""
    found: list[QWidget] = []
    walker = root.nextInFocusChain()
    while walker is not None and walker is not root:
        if (
            walker.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            and walker.focusProxy() is None
            and walker.isEnabled()
            and root.isAncestorOf(walker)
            and walker.isVisibleTo(root)
        ):
            found.append(walker)
        walker = walker.nextInFocusChain()
    return found


def step_focus(stops: list[QWidget], forward: bool) -> bool:
    """Move the focus to the next or previous stop, round the end; False if there are none."""
    if not stops:
        return False
    now = QApplication.focusWidget()
    at = stops.index(now) if now in stops else (-1 if forward else 0)
    reason = Qt.FocusReason
    goal = stops[(at + (1 if forward else -1)) % len(stops)]
    goal.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    return True
