"""The five steps over the wizard: where one is, what is done, what comes.

Invariant: a step that is done has a tick and a word, the present one a filled number; a press on
one that is done goes back to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.digits import figures
from app.ui.style.look import look, theme
from app.ui.widgets.painting import draw_text, fill_round, text_width
from app.ui.widgets.themed import Themed

_BALL, _LINE = 20, 28


class Stepper(Themed, QWidget):
    """Signal: `chosen(int)` a step that is done was pressed."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.go(0)

    def go(self, step: int) -> None:
        """Shows another step as the present one."""
        self.current = step
        self.setAccessibleName(
            self.tr("Step {n} of {all}: {name}").format(
                n=figures(step + 1), all=figures(len(self._names)), name=self._names[step]
            )
        )
        self.update()

    def _widths(self) -> list[int]:
        now = theme()
        font = now.font("body", "semibold")
        return [_BALL + 8 + text_width(name, font) for name in self._names]

    def sizeHint(self) -> QSize:
        widths = self._widths()
        return QSize(sum(widths) + (len(widths) - 1) * (_LINE + 20) + 8, theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _places(self) -> list[QRect]:
        at, found = 4, []
        for width in self._widths():
            left = self.width() - at - width if theme().rtl else at
            found.append(QRect(left, 0, width, self.height()))
            at += width + _LINE + 20
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        for step, (name, rect) in enumerate(zip(self._names, places, strict=True)):
            self._one(painter, step, name, rect)
            if step + 1 < len(places):
                left = rect.left() - _LINE - 10 if now.rtl else rect.right() + 10
                painter.fillRect(
                    QRect(left, rect.center().y(), _LINE, 1), now.color("border.default")
                )

    def _one(self, painter: QPainter, step: int, name: str, rect: QRect) -> None:
        now = theme()
        left = rect.right() + 1 - _BALL if now.rtl else rect.left()
        ball = QRect(left, rect.center().y() - _BALL // 2 + 1, _BALL, _BALL)
        words = rect.adjusted(0, 0, -_BALL - 8, 0) if now.rtl else rect.adjusted(_BALL + 8, 0, 0, 0)
        here = step == self.current
        if step < self.current:
            look().icons.draw(painter, ball, "check", "success.text", 16)
            role, weight = "success.text", "medium"
        else:
            fill = now.color("accent.solid" if here else "surface.base")
            border = now.color("accent.solid" if here else "border.default")
            fill_round(painter, ball, _BALL / 2, fill, border)
            ink = now.color("accent.on" if here else "text.secondary")
            draw_text(
                painter, ball, figures(step + 1), now.font("small", "semibold"), ink,
                align="center", elide=False,
            )  # fmt: skip
            role, weight = ("accent.text", "semibold") if here else ("text.secondary", "regular")
        font = now.font("body", weight)  # type: ignore[arg-type]
        draw_text(painter, words, name, font, now.color(role), rtl=now.rtl, elide=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for step, rect in enumerate(self._places()):
            if rect.contains(event.position().toPoint()) and step < self.current:
                self.chosen.emit(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = Qt.Key.Key_Right if theme().rtl else Qt.Key.Key_Left
        if event.key() == back and self.current:
            self.chosen.emit(self.current - 1)
        else:
            super().keyPressEvent(event)
