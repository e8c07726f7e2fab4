"""The vertical scroll bar of a list or a form, laid over its contents instead of beside them.

Rows and their hairlines reach the edge, and nothing moves when the bar comes or goes. Invariant:
the view's own bar, which is hidden, holds range and value; this one only shows and moves it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QLayout, QScrollBar


class OverBar(QScrollBar):
    """Shown at the end of ``view`` while there is something to scroll.

    A view that scrolls fast must paint its rows fast: what lies under another widget is painted
    anew with each step, not moved.
    """

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._of = view.verticalScrollBar()
        self.setVisible(False)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row = QHBoxLayout(view)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.setSpacing(0)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._row.addWidget(self)
        self._of.rangeChanged.connect(self._follow)
        self._of.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._of.setValue)
        self._follow(self._of.minimum(), self._of.maximum())

    def _follow(self, low: int, high: int) -> None:
        """The range is another: so are the view's size, a head over it, a bar under it."""
        inner = self._view.viewport().geometry()
        below = max(0, self._view.height() - inner.bottom() - 1)
        self._row.setContentsMargins(0, max(0, inner.y()), 0, below)
        self.setPageStep(inner.height())
        self.setSingleStep(self._of.singleStep())
        self.blockSignals(True)
        self.setRange(low, high)
        self.setValue(self._of.value())
        self.blockSignals(False)
        self.setVisible(high > low)
        self.raise_()


def lay_over(view: QAbstractScrollArea) -> None:
    """Gives a view such a bar."""
    OverBar(view)
