"""The round button over the timeline that goes to the newest message.

Invariant: it shows how many messages came since the end was last seen, and hides at the end.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.themed import Pressable
from app.ui.widgets.tips import name_it


class JumpButton(Pressable, QAbstractButton):
    """`set_count` sets the number of new messages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRadius", 19)
        self.set_count(0)
        self.resize(self.sizeHint())
        self.hide()

    @property
    def count(self) -> int:
        """How many came since."""
        return self._count

    def set_count(self, count: int) -> None:
        """How many came since."""
        if count == self._count:
            return
        self._count = count
        words = self.tr("Go to the newest message")
        if count:
            words = self.tr("Go to the newest message, %Ln new", "", count)
        name_it(self, words, "End")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(44, 48)

    def place(self) -> None:
        """At the lower end corner of the parent."""
        host = self.parentWidget()
        if host is not None:
            left = 16 if theme().rtl else host.width() - self.width() - 18
            self.move(left, host.height() - self.height() - 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        circle = QRect(3, 8, 38, 38)
        painting.fill_round(
            painter, circle, 19, now.color("surface.raised"), now.color("border.default")
        )
        look().icons.draw(painter, circle, "chevron-down", "text.secondary", 20)
        if self._count:
            width = painting.badge_width(now, self._count)
            box = QRect((self.width() - width) // 2, 0, width, 19)
            painting.draw_badge(painter, look(), box, self._count)
