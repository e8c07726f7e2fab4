"""The composer's last line: the number that a reply goes out from, and the keys that send.

Invariant: the number is whole wherever the line has room for it; the keys give way to it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.core.bidi import isolate
from app.domain.rows import NumberRow
from app.ui import phrases
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.themed import Themed

translate = QCoreApplication.translate
_GAP = 8


class ComposerFoot(Themed, QWidget):
    """One label and two hints, without a layout: who goes or comes moves nobody else."""

    def __init__(self) -> None:
        super().__init__()
        self._keys = ("", "")
        self.caps: list[KeyCap] = []
        self.sends_from = ElidedLabel("", "caption", role="text.muted", parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        parts = [one.sizeHint() for one in (self.sends_from, *self.caps)]
        width = sum(one.width() + _GAP for one in parts) - _GAP
        return QSize(width, max(one.height() for one in parts))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sends_from.minimumSizeHint().width(), self.sizeHint().height())

    def restyle(self) -> None:
        super().restyle()
        self._place()

    def say_number(self, number: NumberRow | None) -> None:
        """Which number a reply goes out from; what stands there stays where it is not known."""
        if number is None:
            return
        shown = phrases.phone(number.connected_phone or number.phone) or isolate(number.name)
        words = translate("Composer", "Sends from {number}").format(number=shown)
        if words != self.sends_from.text():
            self.sends_from.setText(words)
            self._place()

    def show_keys(self, send: str, line: str) -> None:
        """The keys that send and that begin a line, as they are set."""
        if self._keys == (send, line):
            return
        self._keys = (send, line)
        for cap in self.caps:
            cap.hide()
            cap.deleteLater()
        self.caps = [
            KeyCap(send, translate("Composer", "send"), parent=self),
            KeyCap(line, translate("Composer", "new line"), parent=self),
        ]
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """The number at the start; at the end as many of the hints as there is room for."""
        number = self.sends_from.sizeHint()
        free, shown = self.width() - number.width(), []
        for cap in self.caps:
            size = cap.sizeHint()
            free -= size.width() + _GAP
            cap.setVisible(free >= 0)
            if free >= 0:
                shown.append((cap, size))
        end = self.width()
        for cap, size in reversed(shown):
            self._put(cap, QRect(end - size.width(), 0, size.width(), size.height()))
            end -= size.width() + _GAP
        width = max(0, min(number.width(), end))
        self._put(self.sends_from, QRect(0, 0, width, number.height()))

    def _put(self, one: QWidget, rect: QRect) -> None:
        rect.moveTop((self.height() - rect.height()) // 2)
        one.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))
