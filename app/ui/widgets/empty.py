"""What a page shows instead of data: why it is empty, what fills it, the action.

Also nothing found, session missing, not allowed, receiver stopped. Invariant: one icon, one
title, one sentence, and never a dead end: at least one action unless there is none to take.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.style.look import look, theme
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import Tone, fill_round, tone_roles
from app.ui.widgets.themed import Themed

TILE: Final = 56
TEXT_WIDTH: Final = 340
_NARROWEST: Final = 168


class IconTile(Themed, QWidget):
    """A large icon on a soft rounded square."""

    def __init__(
        self,
        icon: str,
        tone: Tone = "accent",
        *,
        side: int = TILE,
        size: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._side, self._size = icon, tone, side, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, icon: str, tone: Tone) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        ink, soft, _ = tone_roles(self._tone)
        fill_round(painter, self.rect(), self._side * 0.21, now.color(soft))
        look().icons.draw(painter, self.rect(), self._icon, ink, self._size)


class EmptyState(QWidget):
    """Icon tile, title, sentence, and actions (any buttons), in the middle of its place."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str = "",
        *actions: QWidget,
        tone: Tone = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        self._tile = IconTile(icon, tone)
        column.addWidget(self._tile, 0, centre)
        column.addSpacing(12)
        self.title = PlainLabel(title, "title", "semibold", align="center", wrap=True)
        column.addWidget(self.title)
        column.addSpacing(4)
        self.sentence = PlainLabel(
            sentence, "body", role="text.secondary", align="center", wrap=True
        )
        self.sentence.setFixedWidth(TEXT_WIDTH)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.sentence)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(14)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._actions.setAlignment(centre)
        column.addLayout(self._actions)
        column.addStretch(1)
        self.set_actions(*actions)

    def minimumSizeHint(self) -> QSize:
        # the sentence takes the room there is: a narrow pane must not cut it off
        least = super().minimumSizeHint()
        return QSize(min(least.width(), _NARROWEST), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sentence.setFixedWidth(max(120, min(TEXT_WIDTH, self.width() - 48)))

    def set(self, icon: str, title: str, sentence: str = "", tone: Tone = "accent") -> None:
        """Other words for the same place; actions stay."""
        self._tile.set(icon, tone)
        self.title.setText(title)
        self.sentence.setText(sentence)

    def set_actions(self, *actions: QWidget) -> None:
        """Put other actions there; the old ones are deleted."""
        while (item := self._actions.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old not in actions:
                old.hide()
                old.deleteLater()
        for action in actions:
            self._actions.addWidget(action)
