"""What a customer gets, as a piece of their chat: what they did, and the text that answers it.

Invariant: only paints; whether there is a text, and which, is decided elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.bidi import is_rtl
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.texts import lay_out
from app.ui.widgets.themed import Themed

_PAD, _BUBBLE = 14, 12


class AnswerPreview(Themed, QWidget):
    """A line for what the customer did, and a bubble with the answer or why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._line, self._text, self._muted = "", "", "", False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def put(self, icon: str, line: str, text: str, *, muted: bool = False) -> None:
        """``muted``: the text says why there is none."""
        self._icon, self._line, self._text, self._muted = icon, line, text, muted
        self.setAccessibleName(f"{line}: {text}")
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(self._height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _width(self) -> int:
        return max(80, self.width() - 2 * _PAD - 2 * _BUBBLE - 28)

    def _height(self) -> int:
        now = theme()
        _, height = lay_out(self._text or " ", now.font("body"), self._width(), now.line("body"))
        return _PAD + now.line("small") + 10 + height + 18 + _PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        ground, edge = now.color("canvas.chat"), now.color("border.subtle")
        painting.fill_round(painter, self.rect(), now.radius("lg"), ground, edge)
        if not self._icon:
            return  # nothing is known yet
        font = now.font("small")
        words = painting.text_width(self._line, font) + 20
        top = QRect((self.width() - words) // 2, _PAD - 2, words, now.line("small"))
        look().icons.draw(
            painter, painting.at_start(top, 14, now.rtl), self._icon, "text.secondary", 14
        )
        painting.draw_text(
            painter, painting.after(top, 20, now.rtl), self._line, font,
            now.color("text.secondary"), rtl=now.rtl, text_rtl=now.rtl, elide=False,
        )  # fmt: skip
        rtl = is_rtl(self._text, now.rtl)
        layout, height = lay_out(
            self._text, now.font("body"), self._width(), now.line("body"),
            align="start" if rtl == now.rtl else "end", rtl=now.rtl,
        )  # fmt: skip
        used = max((layout.lineAt(at).naturalTextWidth() for at in range(layout.lineCount())),
                   default=0.0)  # fmt: skip
        width = min(self._width(), int(used) + 1)
        # ours stands at the end of a chat; here the customer looks at it
        left = self.width() - _PAD - width - 2 * _BUBBLE if now.rtl else _PAD
        box = QRectF(left, top.bottom() + 9, width + 2 * _BUBBLE, height + 18)
        if not self._muted:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            path = painting.bubble_path(box, 10, 3, tail_left=not now.rtl)
            painter.setPen(now.color("border.subtle"))
            painter.setBrush(now.color("surface.base"))
            painter.drawPath(path)
        painter.setPen(now.color("text.muted" if self._muted else "text.primary"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        shift = self._width() - width if rtl else 0
        layout.draw(painter, QPointF(box.left() + _BUBBLE - shift, box.top() + 9))
