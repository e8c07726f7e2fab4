"""A person's or group's picture in place of a photo: initials or an icon on a colour.

Invariant: the colour follows from the chat id alone, so it is the same everywhere.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.style.look import look, theme
from app.ui.widgets.painting import Dot, draw_avatar, draw_dot, fill_round
from app.ui.widgets.themed import Themed


class Avatar(Themed, QWidget):
    """`seed` is the chat id; groups and channels are `square` with an `icon`.

    `dot` adds a state dot at the lower end corner; `tag` takes the colour of a number
    instead of a hashed one.
    """

    def __init__(
        self,
        seed: str,
        name: str,
        size: int = 40,
        *,
        square: bool = False,
        icon: str = "",
        dot: Dot | None = None,
        tag: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(seed, name, square=square, icon=icon, dot=dot, tag=tag)

    def set(
        self,
        seed: str,
        name: str,
        *,
        square: bool = False,
        icon: str = "",
        dot: Dot | None = None,
        tag: str = "",
    ) -> None:
        self._seed, self._name, self._square, self._icon = seed, name, square, icon
        self._dot, self._tag = dot, tag
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        color = now.tag(self._tag).solid if self._tag else None
        draw_avatar(
            painter,
            look(),
            self.rect(),
            seed=self._seed,
            name=self._name,
            square=self._square,
            icon=self._icon,
            color=color,
        )
        if self._dot is not None:
            left = 0 if now.rtl else self.width() - 10
            corner = QRect(left, self.height() - 10, 10, 10)
            fill_round(painter, corner, 5, now.color("bg.rail"))
            draw_dot(painter, look(), corner, self._dot, 7)
