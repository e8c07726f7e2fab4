"""Goes to a day of the open chat: a month to choose from, by Ctrl+G or from the chat's menu.

Invariant: only days between the chat's first message and today can be chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.pages.chats.when_popup import local_ms
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.month import Month
from app.ui.widgets.panel import Line
from app.ui.widgets.popup import PopupFrame


class DatePopup(PopupFrame):
    """Signal: `chosen(at_ms)`, the day's first moment."""

    chosen = Signal(object)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, "", margin=0)
        self.setAccessibleName(self.tr("Go to a day"))
        column = QVBoxLayout()
        column.setContentsMargins(12, 10, 12, 6)
        self.month = Month(self.tr("Go to a day"))
        column.addWidget(self.month)
        self.body.addLayout(column)
        self.body.addWidget(Line())
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 7)
        foot.addWidget(KeyCap("Enter", self.tr("go there")))
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.month.accepted.connect(self._give)
        self.month.pressed.connect(self._give)

    def open_from(self, first_ms: int, day_ms: int, now_ms: int) -> None:
        """Opens at a day, with the chat's bounds."""

        def day(at: int) -> QDate:
            return QDateTime.fromMSecsSinceEpoch(at, QTimeZone.systemTimeZone()).date()

        self.month.bounds(day(first_ms), day(now_ms))
        self.month.choose(day(day_ms))
        self.open_at(end=True, first=self.month.days)
        self.month.days.setFocus(Qt.FocusReason.PopupFocusReason)

    def _give(self, day: QDate) -> None:
        self.close_popup()
        self.chosen.emit(local_ms(day, QTime(0, 0)))
