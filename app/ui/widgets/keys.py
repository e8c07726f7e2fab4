"""Keys of a page or a panel: heard while the focus is in it.

Invariant: two parts that are beside each other may use the same key for their own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def hear(part: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Does what belongs to each key (as in ``Ctrl+F``) while the focus is in ``part``."""
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), part)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
