"""Keyboard hints: caps with words, as `Enter send`.

Invariant: keys read from left to right in every language.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.style.look import look, theme
from app.ui.widgets.painting import (
    after,
    at_start,
    draw_keycaps,
    draw_text,
    keycaps_width,
    text_width,
)
from app.ui.widgets.themed import Themed


class KeyCap(Themed, QWidget):
    """`shortcut` as `Ctrl+Shift+D`, with an optional word for what it does."""

    def __init__(self, shortcut: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcut, self._text = shortcut, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_keys()

    def show_keys(self) -> None:
        """The operator changed the keys, perhaps these."""
        keys = look().keys.get(self._shortcut, self._shortcut)
        self.setAccessibleName(f"{keys} {self._text}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        now = theme()
        width = keycaps_width(now, self._shortcut)
        if self._text:
            width += 4 + text_width(self._text, now.font("caption"))
        return QSize(width, now.px(18))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        caps = keycaps_width(now, self._shortcut)
        draw_keycaps(painter, look(), at_start(self.rect(), caps, now.rtl), self._shortcut)
        if self._text:
            rect: QRect = after(self.rect(), caps + 4, now.rtl)
            draw_text(
                painter, rect, self._text, now.font("caption"), now.color("text.muted"), rtl=now.rtl
            )
