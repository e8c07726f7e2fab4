"""The vertical scroll bar of a list or a form, laid over its contents instead of beside them.

Rows and their hairlines reach the edge, and nothing moves when the bar comes or goes. Invariant:
the view's own bar, which is hidden, holds range and value; this one only shows and moves it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QStyle

from app.ui.style.look import theme
from app.ui.widgets.viewports import know_viewport

_MOVES = (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange)


class OverBar(QScrollBar):
    """Shown at the end of ``view`` while there is something to scroll.

    It places itself: a layout of the view would answer for the view's own height for a width.
    A view that scrolls fast must paint its rows fast: what lies under another widget is painted
    anew with each step, not moved.
    """

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._of = view.verticalScrollBar()
        self.setVisible(False)
        know_viewport(view)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.installEventFilter(self)
        self._of.rangeChanged.connect(self._follow)
        self._of.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._of.setValue)
        self._follow(self._of.minimum(), self._of.maximum())

    def _follow(self, low: int, high: int) -> None:
        """The range is another: so are the view's size, a head over it, a bar under it."""
        self._place()
        self.setPageStep(self._view.viewport().height())
        self.setSingleStep(self._of.singleStep())
        self.blockSignals(True)
        self.setRange(low, high)
        self.setValue(self._of.value())
        self.blockSignals(False)
        self._stand(needed=high > low)
        self.raise_()

    def _stand(self, *, needed: bool) -> None:
        self.setVisible(needed)

    def _place(self, grown: int = 0) -> None:
        """At the end, beside the viewport, which is yet to become ``grown`` px higher."""
        view, inner = self._view, self._view.viewport().geometry()
        wide = self.sizeHint().width()
        end = QRect(view.width() - wide, inner.y(), wide, inner.height() + grown)
        self.setGeometry(QStyle.visualRect(view.layoutDirection(), view.rect(), end))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self._place(event.size().height() - max(0, event.oldSize().height()))
        elif event.type() in _MOVES:
            self._place()
        return False


class _OnGround(OverBar):
    """One under which nothing of the rows lies: what lies under the view stays as it is painted."""

    def __init__(self, view: QAbstractScrollArea, ground: str) -> None:
        super().__init__(view)
        self._ground = ground

    def _stand(self, *, needed: bool) -> None:
        # where it went, all that lies under the view would be painted: it shows its ground alone
        self.setVisible(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not needed)

    def _follow(self, low: int, high: int) -> None:
        super()._follow(low, high)
        # a style sheet that is put on takes it off
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color(self._ground))
        if self.maximum() > self.minimum():
            super().paintEvent(event)


def lay_over(view: QAbstractScrollArea, ground: str = "") -> None:
    """Gives a view such a bar; ``ground``: the colour's role where no rows lie under it."""
    if ground:
        _OnGround(view, ground)
    else:
        OverBar(view)
