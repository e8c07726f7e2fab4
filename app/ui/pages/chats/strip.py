"""The strip over the composer: reply window, offline, signed out, waiting to be sent.

Invariant: one strip shows at a time, always with an icon and words; its countdown is the page's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.core.bidi import strip
from app.ui.style.look import look, theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.painting import after, at_start, draw_bar, draw_text, text_width
from app.ui.widgets.themed import Themed
from app.ui.widgets.tips import name_it

StripTone = Literal["open", "warning", "closed", "accent", "danger"]
_ROLES: dict[StripTone, tuple[str, str, str]] = {
    "open": ("surface.base", "border.subtle", "success.text"),
    "warning": ("warning.soft", "warning.border", "warning.text"),
    "closed": ("surface.sunken", "border.subtle", "text.muted"),
    "accent": ("accent.soft", "accent.border", "accent.text"),
    "danger": ("danger.soft", "danger.border", "danger.text"),
}


@dataclass(frozen=True, slots=True)
class Strip:
    """``words`` may hold places like ``{left}``; their ``values`` are drawn bolder.

    ``share`` draws a short bar after the words, ``drain`` a line along the upper edge (0 to 1).
    """

    tone: StripTone
    icon: str
    words: str
    values: dict[str, str] = field(default_factory=dict)
    action: str = ""
    label: str = ""
    share: float | None = None
    drain: float | None = None

    def said(self) -> str:
        """The sentence as spoken."""
        return strip(self.words.format_map(self.values))


class StripBar(Themed, QWidget):
    """Shows a `Strip`, or hides."""

    def __init__(self, act: Callable[[str], object], keys: str = "") -> None:
        super().__init__()
        self._act = act
        self._keys = keys
        self._strip: Strip | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.addStretch(1)
        self._link = LinkButton("")
        self._link.clicked.connect(self._pressed)
        row.addWidget(self._link)
        self.hide()

    @property
    def shown(self) -> Strip | None:
        """What it shows."""
        return self._strip

    def show_strip(self, strip: Strip | None) -> None:
        """Other words, or none."""
        if strip == self._strip:
            return
        self._strip = strip
        self.setVisible(strip is not None)
        if strip is not None:
            self.setAccessibleName(strip.said())
            if self._link.text() != strip.label:
                self._link.setText(strip.label)
                name_it(self._link, strip.label, self._keys)
            self._link.setVisible(bool(strip.label))
        self.updateGeometry()
        self.update()

    def _pressed(self) -> None:
        if self._strip is not None:
            self._act(self._strip.action)

    def sizeHint(self) -> QSize:
        return QSize(200, theme().row("windowBar"))

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._strip
        if shown is None:
            return
        now = theme()
        painter = QPainter(self)
        fill, border, ink = _ROLES[shown.tone]
        painter.fillRect(self.rect(), now.color(fill))
        painter.fillRect(0, 0, self.width(), 1, now.color(border))
        if shown.drain is not None:
            width = round(self.width() * shown.drain)
            left = self.width() - width if now.rtl else 0
            painter.fillRect(left, 0, width, 3, now.color("warning.solid"))
        inner = self.rect().adjusted(16, 0, -16, 0)
        if shown.label:
            taken = self._link.width() + 8
            inner = inner.adjusted(taken, 0, 0, 0) if now.rtl else inner.adjusted(0, 0, -taken, 0)
        look().icons.draw(painter, at_start(inner, 16, now.rtl), shown.icon, ink, 16)
        inner = after(inner, 23, now.rtl)
        inner = self._words(painter, inner, shown)
        if shown.share is not None and inner.width() > 120:
            box = at_start(after(inner, 8, now.rtl), 96, now.rtl)
            bar = QRect(box.x(), self.height() // 2 - 2, 96, 4)
            draw_bar(painter, look(), bar, shown.share, "success.solid")

    def _words(self, painter: QPainter, inner: QRect, shown: Strip) -> QRect:
        now = theme()
        ink = now.color("text.secondary" if shown.tone in ("open", "closed") else "text.primary")
        for part in re.split(r"(\{\w+\})", shown.words):
            strong = part.startswith("{")
            text = shown.values.get(part[1:-1], "") if strong else part
            if not text:
                continue
            font = now.font("small", "semibold" if strong else "regular")
            width = min(text_width(text, font), inner.width())
            color = now.color("text.primary") if strong else ink
            taken = draw_text(
                painter,
                at_start(inner, width, now.rtl),
                text,
                font,
                color,
                rtl=now.rtl,
                text_rtl=now.rtl,
            )
            inner = after(inner, taken, now.rtl)
        return inner
