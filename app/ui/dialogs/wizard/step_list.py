"""The wizard's steps at its start side: done, current, to come.

Invariant: a step tells its state by shape and words too: a check mark, a filled circle, a ring.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import phrases
from app.ui.dialogs.wizard.corners import CornerPanel
from app.ui.digits import figures
from app.ui.style.look import look, theme
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import after, at_start, draw_text, fill_round
from app.ui.widgets.themed import Themed, sides


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step's key, title and the line under it."""

    key: str
    title: str
    text: str


class _Entry(Themed, QWidget):
    def __init__(self, number: int, words: StepWords) -> None:
        super().__init__()
        self._number, self._words, self._state = number, words, "ahead"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set(words, "ahead")

    def set(self, words: StepWords, state: str) -> None:
        self._words, self._state = words, state
        spoken = {
            "done": self.tr("done"),
            "now": self.tr("current step"),
        }.get(state, self.tr("to come"))
        title = f"{figures(self._number)}. {words.title}"
        self.setAccessibleName(phrases.listed((title, words.text, spoken)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, theme().px(50))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rtl = now.rtl
        box = at_start(self.rect(), 24, rtl)
        ring = QRect(box.x(), 1, 24, 24)
        if self._state == "done":
            fill_round(painter, ring, 12, now.color("success.soft"), now.color("success.border"))
            look().icons.draw(painter, ring, "check", "success.text", 14)
        elif self._state == "now":
            fill_round(painter, ring, 12, now.color("accent.solid"))
            draw_text(
                painter,
                ring,
                figures(self._number),
                now.font("small", "semibold"),
                now.color("accent.on"),
                align="center",
                elide=False,
            )
        else:
            fill_round(painter, ring, 12, now.color("surface.base"), now.color("border.default"))
            draw_text(
                painter,
                ring,
                figures(self._number),
                now.font("small", "semibold"),
                now.color("text.secondary"),
                align="center",
                elide=False,
            )
        words = after(self.rect(), 36, rtl)
        line = now.line("body")
        title = QRect(words.x(), 0, words.width(), line)
        role = "text.primary" if self._state == "now" else "text.secondary"
        font = now.font("body", "semibold" if self._state == "now" else "regular")
        draw_text(painter, title, self._words.title, font, now.color(role), rtl=rtl)
        under = QRect(words.x(), line, words.width(), now.line("small"))
        draw_text(
            painter, under, self._words.text, now.font("small"), now.color("text.muted"), rtl=rtl
        )


class _Logo(Themed, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        pixmap = look().icons.logo(28, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


class StepList(CornerPanel):
    """Shows the steps; ``put`` says which there are and which is current."""

    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__("start", parent)
        self.setFixedWidth(236)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*sides(22, 24, 20, 22))
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(_Logo())
        head.addWidget(PlainLabel(title, "message", "semibold"), 1)
        self._column.addLayout(head)
        self._column.addSpacing(34)
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        self._column.addLayout(self._place)
        self._column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(7)
        foot.addWidget(IconLabel("lock", "text.muted", 13), 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(PlainLabel(note, "small", role="text.muted", wrap=True), 1)
        self._column.addLayout(foot)
        self._entries: list[_Entry] = []

    def put(self, steps: list[StepWords], current: int) -> None:
        """``current`` counts from 0."""
        while len(self._entries) > len(steps):
            entry = self._entries.pop()
            entry.hide()
            entry.deleteLater()
        for at, words in enumerate(steps):
            if at == len(self._entries):
                self._entries.append(_Entry(at + 1, words))
                self._place.addWidget(self._entries[at])
            state = "done" if at < current else ("now" if at == current else "ahead")
            self._entries[at].set(words, state)
