"""A panel whose contents are laid out by themselves: what changes in it moves nobody around it.

Qt tells each change of a label up to the window, and every layout on the way is done anew. A
header or a side panel, which is as large as its place whatever it shows, spares all others that.
Invariant: its ``inner`` fills it; what it needs at least is asked, never told, so whatever is shown
in it needs about the same.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.panel import Panel


class Apart(Panel):
    """What it holds goes into ``inner``; it has no layout itself."""

    def __init__(
        self,
        fill: str = "surface.base",
        *,
        sides: tuple[str, ...] = (),
        line: str = "border.subtle",
    ) -> None:
        super().__init__(fill, sides=sides, line=line)
        self.inner = QWidget(self)

    def restyle(self) -> None:
        super().restyle()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.inner.setGeometry(self.contentsRect())

    def sizeHint(self) -> QSize:
        return self._around(self.inner.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._around(self.inner.minimumSizeHint())

    def _around(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())
