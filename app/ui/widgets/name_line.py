"""A name with its labels behind it, on one line: the head of the open chat.

It places them itself, with `labels.py` and `label_chip.py`. Invariant: whatever is shown asks for
the same least width; where it gets narrow labels become a number before the name is cut short.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from app.core.bidi import isolate, ltr
from app.ui import phrases
from app.ui.digits import figures
from app.ui.style.look import theme
from app.ui.widgets.label_chip import LabelChip, label_width
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.painting import text_width
from app.ui.widgets.themed import Themed
from app.ui.widgets.tips import name_it

_LEAST, _NAME = 80, 120  # all of it, and what labels leave a long name
_LABEL, _MOST = 110, 3
_GAP, _BETWEEN = 6, 4
_HEIGHT = 20


class NameLine(Themed, QWidget):
    """``name`` is the label of the name; `set(name, labels)` with pairs of name and colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[tuple[str, str]] = []
        self._chips: list[LabelChip] = []
        self.name = ElidedLabel("", "message", "semibold", parent=self)
        self._rest = PlainLabel("", "micro", "semibold", "text.muted", parent=self)
        self._rest.hide()
        self.restyle()

    def restyle(self) -> None:
        now = theme()
        # one height for names of every script, so that nothing moves from chat to chat
        line = now.line("message") + 2
        self.name.restyle()  # its font comes before its place
        self.name.setFixedHeight(line)
        self.setFixedHeight(max(line, now.px(_HEIGHT)))
        self._place()
        super().restyle()

    def set(self, name: str, labels: list[tuple[str, str]]) -> None:
        """Another name, or other labels."""
        before, self._labels = self._labels, labels
        self.name.setText(name)
        if labels or before:
            self._place()

    def shown(self) -> list[str]:
        """What stands behind the name: labels, and how many others there are."""
        marks = [one.text() for one in self._chips if not one.isHidden()]
        return marks if self._rest.isHidden() else [*marks, self._rest.text()]

    def sizeHint(self) -> QSize:
        now = theme()
        widths = [label_width(now, name, now.px(_LABEL)) for name, _ in self._labels[:_MOST]]
        width = self.name.sizeHint().width() + sum(widths, _GAP * len(widths))
        return QSize(width, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().wide(_LEAST), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.width()
        if not self._labels:  # as most are: from chat to chat nothing is moved
            self._put(self.name, 0, room, self.name.height())
            self._made(0)
            self._rest.hide()
            return
        need = self.name.sizeHint().width()
        count, rest, width = self._fitting(room - min(need, theme().wide(_NAME)) - _GAP)
        at = min(need, room - width - _GAP if width else room)
        at = self._put(self.name, 0, at, self.name.height()) + _GAP
        for chip, (name, colour) in zip(self._made(count), self._labels, strict=False):
            if (chip.text(), chip.colour()) != (name, colour):
                chip.set(name, colour)
            size = chip.sizeHint()
            at = self._put(chip, at, size.width(), size.height()) + _BETWEEN
            chip.show()
        if rest:
            self._rest.setText(rest)
            name_it(self._rest, phrases.listed(isolate(name) for name, _ in self._labels[count:]))
            size = self._rest.sizeHint()
            self._put(self._rest, at, size.width(), min(size.height(), self.height()))
        self._rest.setVisible(bool(rest))

    def _fitting(self, room: int) -> tuple[int, str, int]:
        """How many labels fit, what is said of the others, and the width of both."""
        now = theme()
        wide = [label_width(now, name, now.px(_LABEL)) for name, _ in self._labels[:_MOST]]
        for count in range(len(wide), -1, -1):
            others = len(self._labels) - count
            rest = ltr(figures(f"+{others}")) if others else ""
            widths = [*wide[:count]]
            if rest:
                widths.append(text_width(rest, now.font("micro", "semibold")) + 2)
            width = sum(widths, _BETWEEN * (len(widths) - 1)) if widths else 0
            if width <= room:
                return count, rest, width
        return 0, "", 0

    def _made(self, count: int) -> list[LabelChip]:
        while len(self._chips) < count:
            self._chips.append(LabelChip("", "slate", _LABEL, self))
        for spare in self._chips[count:]:
            spare.hide()
        return self._chips[:count]

    def _put(self, widget: QWidget, at: int, width: int, height: int) -> int:
        """Places a part ``at`` pixels from the reading start; returns where it ends."""
        box = QRect(at, (self.height() - height) // 2, width, height)
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        return at + width
