"""A form that scrolls: as wide as its place, as high as it wants.

Invariant: its bar lies over it, so that nothing in it depends on whether it scrolls; Tab goes to
what it holds, not to itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.widgets.over_bar import lay_over


def scrolled(content: QWidget) -> QScrollArea:
    """The view of ``content``, which keeps the ground of what it lies on."""
    area = QScrollArea()
    lay_over(area)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    content.setAutoFillBackground(False)  # the area has just switched it on
    area.viewport().setAutoFillBackground(False)
    return area
