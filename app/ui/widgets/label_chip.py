"""The mark of a label: its name on its colour, as a pill; in rows, headers and forms.

Invariant: a label is never told by its colour alone; a name that is cut says itself whole.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.bidi import isolate
from app.ui.style.look import Look, look, theme
from app.ui.style.tokens import Theme
from app.ui.widgets.painting import draw_text, fill_round, text_width
from app.ui.widgets.themed import Themed
from app.ui.widgets.tips import plain_tip

_HEIGHT = 17
_PAD = 7


def label_width(theme: Theme, name: str, most: int = 0) -> int:
    """Pixels that a label takes; ``most`` limits it."""
    width = text_width(name, theme.font("micro", "semibold")) + 2 * _PAD
    return min(width, most) if most else width


def draw_label(painter: QPainter, look: Look, rect: QRect, name: str, colour: str) -> None:
    """A label, centred in the height of ``rect``; its name is cut at the logical end."""
    theme = look.theme
    colours = theme.tag(colour)
    height = theme.px(_HEIGHT)
    box = QRect(rect.x(), rect.y() + (rect.height() - height) // 2, rect.width(), height)
    fill_round(painter, box, height / 2, colours.soft)
    draw_text(
        painter,
        box.adjusted(_PAD - 1, 0, 1 - _PAD, 0),
        name,
        theme.font("micro", "semibold"),
        colours.text,
        align="center",
        rtl=theme.rtl,
    )


class LabelChip(Themed, QWidget):
    """A label as a widget; ``most`` pixels wide at most."""

    def __init__(
        self, name: str, colour: str, most: int = 140, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._most = most
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(name, colour)

    def set(self, name: str, colour: str) -> None:
        """Another label."""
        self._name, self._colour = name, colour
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(isolate(name)))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Its name."""
        return self._name

    def colour(self) -> str:
        """The tag colour it stands on."""
        return self._colour

    def sizeHint(self) -> QSize:
        now = theme()
        return QSize(label_width(now, self._name, now.px(self._most)), now.px(_HEIGHT + 3))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_label(QPainter(self), look(), self.rect(), self._name, self._colour)
