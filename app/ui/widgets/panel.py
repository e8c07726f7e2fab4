"""Plain surfaces: a filled area with hairlines on some of its sides, and hairlines alone.

Sides are logical (`start`, `end`), so they mirror with the window. Invariant: a panel paints
one colour and its lines, nothing else.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.ui.style.look import theme
from app.ui.widgets.painting import fill_round
from app.ui.widgets.themed import Themed
from app.ui.widgets.themed import sides as mirrored


class Panel(Themed, QWidget):
    """`fill` and `line` are colour roles; `sides` any of top, bottom, start, end.

    With a `radius` (a token name) the whole outline is drawn instead of sides.
    """

    keeps_clear = True
    """Whether what it holds begins beside its lines, so that nothing is painted over them."""

    def __init__(
        self,
        fill: str = "surface.base",
        *,
        sides: tuple[str, ...] = (),
        line: str = "border.subtle",
        radius: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._sides, self._line, self._radius = fill, sides, line, radius
        self._keep_clear()
        self._cover()

    def restyle(self) -> None:
        self._keep_clear()
        self._cover()
        super().restyle()

    def _cover(self) -> None:
        """Where one colour covers all of it, nothing under it is painted."""
        whole = not self._radius and type(self).paintEvent is Panel.paintEvent
        opaque = whole and theme().color(self._fill).alpha() == 255
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, opaque)

    def _keep_clear(self) -> None:
        lines = self._sides if self.keeps_clear and not self._radius else ()
        beside = mirrored(int("start" in lines), 0, int("end" in lines), 0)
        margins = self.contentsMargins()
        if (margins.left(), margins.right()) != (beside[0], beside[2]):
            self.setContentsMargins(*beside)

    def set_roles(self, fill: str, line: str) -> None:
        self._fill, self._line = fill, line
        self._cover()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rect = self.rect()
        if self._radius:
            fill_round(
                painter,
                rect,
                now.radius(self._radius),
                now.color(self._fill),
                now.color(self._line),
            )
            return
        painter.fillRect(rect, now.color(self._fill))
        line = now.color(self._line)
        at_left = ("start" in self._sides and not now.rtl) or ("end" in self._sides and now.rtl)
        at_right = ("end" in self._sides and not now.rtl) or ("start" in self._sides and now.rtl)
        if "top" in self._sides:
            painter.fillRect(QRect(0, 0, rect.width(), 1), line)
        if "bottom" in self._sides:
            painter.fillRect(QRect(0, rect.height() - 1, rect.width(), 1), line)
        if at_left:
            painter.fillRect(QRect(0, 0, 1, rect.height()), line)
        if at_right:
            painter.fillRect(QRect(rect.width() - 1, 0, 1, rect.height()), line)


class Line(Themed, QFrame):
    """A hairline, by default across."""

    def __init__(
        self,
        *,
        upright: bool = False,
        role: str = "border.subtle",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if upright:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color(self._role))
