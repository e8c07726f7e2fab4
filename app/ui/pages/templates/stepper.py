"""Draft, in review, approved: three beads that tell how far a template is.

Invariant: the step is told by number and words; colour only repeats it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.digits import figures
from app.ui.style.look import theme
from app.ui.widgets import painting
from app.ui.widgets.themed import Themed

_BEAD, _GAP, _DASH = 19, 8, 24


class Stepper(Themed, QWidget):
    """``put(steps, at)`` marks the step that is now; short, the others are their numbers alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[str] = []
        self._at = 0
        self._short = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def put(self, steps: list[str], at: int) -> None:
        """Other steps, or another place among them."""
        self._steps, self._at = steps, at
        self.setAccessibleName(
            self.tr("Step {n} of {all}: {name}").format(
                n=figures(at + 1), all=figures(len(steps)), name=steps[at] if steps else ""
            )
        )
        self.updateGeometry()
        self.update()

    def set_short(self, short: bool) -> None:
        """Leaves the words of the other steps out, or says them."""
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def restyle(self) -> None:
        self.updateGeometry()

    def _width(self, at: int) -> int:
        if self._short and at != self._at:
            return _BEAD
        weight = "semibold" if at == self._at else "regular"
        font = theme().font("body", weight)  # type: ignore[arg-type]
        return _BEAD + _GAP + painting.text_width(self._steps[at], font)

    def sizeHint(self) -> QSize:
        count = len(self._steps)
        whole = sum(self._width(at) for at in range(count)) + max(0, count - 1) * (_DASH + 2 * _GAP)
        return QSize(whole, theme().px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rest = self.rect()
        for at, words in enumerate(self._steps):
            on = at == self._at
            place = painting.at_start(rest, _BEAD, now.rtl)
            bead = QRect(place.x(), (self.height() - _BEAD) // 2, _BEAD, _BEAD)
            painting.fill_round(
                painter,
                bead,
                _BEAD / 2,
                now.color("accent.solid" if on else "surface.base"),
                now.color("accent.solid" if on else "border.input"),
            )
            painting.draw_text(
                painter,
                bead,
                figures(at + 1),
                now.font("caption", "semibold"),
                now.color("accent.on" if on else "text.secondary"),
                align="center",
                elide=False,
            )
            weight = "semibold" if on else "regular"
            if on or not self._short:
                painting.draw_text(
                    painter,
                    painting.after(rest, _BEAD + _GAP, now.rtl),
                    words,
                    now.font("body", weight),  # type: ignore[arg-type]
                    now.color("accent.text" if on else "text.secondary"),
                    rtl=now.rtl,
                )
            rest = painting.after(rest, self._width(at) + _GAP, now.rtl)
            if at + 1 < len(self._steps):
                dash = painting.at_start(rest, _DASH, now.rtl)
                painter.fillRect(dash.x(), self.height() // 2, _DASH, 1, now.color("border.input"))
                rest = painting.after(rest, _DASH + _GAP, now.rtl)
