"""The banner over a page's data: what happened, what Switchboard did, what you can do.

Invariant: a banner never replaces the data under it, and its tone always comes with an icon
and words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.style.look import theme
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import Tone, fill_round, tone_roles
from app.ui.widgets.themed import Themed, sides
from app.ui.wording import said

TONE_ICONS: Final[dict[Tone, str]] = {
    "neutral": "info",
    "accent": "info",
    "outline": "info",
    "success": "circle-check",
    "warning": "triangle-alert",
    "danger": "circle-alert",
}


class Banner(Themed, QWidget):
    """`title` in bold, `text` after it or under it; actions at the end.

    `stacked` puts the text on lines of its own; `flat` is a strip without round corners, as
    over the composer.
    """

    def __init__(
        self,
        tone: Tone,
        title: str,
        text: str = "",
        *,
        icon: str = "",
        stacked: bool = False,
        flat: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        self._flat = flat
        self._row = QHBoxLayout(self)
        self._row.setSpacing(10)
        ink = tone_roles(tone)[0]
        self._icon = IconLabel(icon or TONE_ICONS[tone], ink, 16)
        top = Qt.AlignmentFlag.AlignTop if stacked else Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(self._icon, 0, top)
        self.title = PlainLabel(title, "small", "semibold", wrap=stacked)
        self.text = PlainLabel(
            text, "small", role="text.secondary" if stacked else "text.primary", wrap=True
        )
        self._row.addLayout(self._words(stacked), 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._row.addLayout(self._actions)
        self._row.setAlignment(self._actions, top)
        self._stacked = stacked
        self.set(title, text)
        self.restyle()

    def _words(self, stacked: bool) -> QHBoxLayout | QVBoxLayout:
        if stacked:
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(self.title)
            column.addWidget(self.text)
            return column
        line = QHBoxLayout()
        line.setSpacing(3)
        line.addWidget(self.title)
        line.addWidget(self.text, 1)
        return line

    def set(self, title: str, text: str = "", tone: Tone | None = None, icon: str = "") -> None:
        """Other words, and perhaps another tone."""
        title, text = said(title), said(text)
        if tone is not None:
            self._tone = tone
        self._icon.set(icon or TONE_ICONS[self._tone], tone_roles(self._tone)[0])
        self.title.setText(title)
        self.text.setText(text)
        for label in (self.title, self.text):
            label.setVisible(bool(label.text()))
        self.setAccessibleName(f"{title} {text}".strip())
        self.update()

    def add_link(self, text: str, act: Callable[[], object]) -> LinkButton:
        link = LinkButton(text)
        link.clicked.connect(lambda _checked=False: act())
        self._actions.addWidget(link)
        return link

    def add_button(self, text: str, act: Callable[[], object], *, icon: str = "") -> Button:
        button = Button(text, size="small", icon=icon)
        button.clicked.connect(lambda _checked=False: act())
        if self._actions.count():
            self._actions.addSpacing(8)  # a link has no frame that keeps it apart
        self._actions.addWidget(button)
        return button

    def clear_actions(self) -> None:
        """Take all links and buttons away."""
        while (item := self._actions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def restyle(self) -> None:
        if self._stacked:
            self._row.setContentsMargins(*sides(14, 9, 12, 9))
        else:
            self._row.setContentsMargins(*sides(14, 5, 12 if self._flat else 8, 5))
        if not self._stacked:
            self.setMinimumHeight(theme().row("windowBar" if self._flat else "banner"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        _, soft, border = tone_roles(self._tone)
        painter = QPainter(self)
        if self._flat:
            painter.fillRect(self.rect(), now.color(soft))
            painter.fillRect(0, 0, self.width(), 1, now.color(border))
        else:
            fill_round(painter, self.rect(), now.radius("lg"), now.color(soft), now.color(border))
