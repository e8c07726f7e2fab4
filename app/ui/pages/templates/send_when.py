"""When a send goes out: now, or at a civil time on this computer's clock; whom to skip.

Invariant: a moment that is over, or that can't be read, is none.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.phones import western
from app.ui.digits import figures
from app.ui.widgets.choices import Check, Radio
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel

_DAYS = 15


class WhenBox(QWidget):
    """Signal: ``edited()``."""

    edited = Signal()

    def __init__(self, now_ms: Callable[[], int]) -> None:
        super().__init__()
        self._now_ms = now_ms
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(self.tr("When"), "small", "medium", "text.secondary"))
        row = QHBoxLayout()
        row.setSpacing(18)
        self.now = Radio(self.tr("Now"), checked=True)
        self.later = Radio(self.tr("Later"))
        row.addWidget(self.now)
        row.addWidget(self.later)
        row.addStretch(1)
        column.addLayout(row)
        self._moment = QWidget()
        moment = QHBoxLayout(self._moment)
        moment.setContentsMargins(0, 2, 0, 2)
        moment.setSpacing(8)
        self.day = Combo(self.tr("Day"))
        moment.addWidget(self.day, 2)
        self.time = LineEdit(name=self.tr("Time"), content="ltr", placeholder=figures("14:30"))
        self.time.setMaxLength(5)
        moment.addWidget(self.time, 1)
        self._zone = PlainLabel("", "small", role="text.muted")
        moment.addWidget(self._zone)
        column.addWidget(self._moment)
        self._moment.hide()
        self.skip = Check(self.tr("Skip people who wrote in the last hour"))
        column.addWidget(self.skip)
        self.later.toggled.connect(self._toggled)
        self.skip.toggled.connect(lambda _on: self.edited.emit())
        self.time.textEdited.connect(lambda _text: self.edited.emit())
        self.day.activated.connect(lambda _at: self.edited.emit())

    def moment_ms(self) -> int | None:
        """The chosen moment in ms UTC; None where it can't be read or is over."""
        try:
            civil = datetime.fromisoformat(
                f"{self.day.currentData()}T{western(self.time.text().strip())}"
            )
        except ValueError:
            return None
        at = round(civil.astimezone().timestamp() * 1000)
        return at if at > self._now_ms() else None

    def _toggled(self, on: bool) -> None:
        if on:
            self._put_days()
        self._moment.setVisible(on)
        self.edited.emit()

    def _put_days(self) -> None:
        now = datetime.fromtimestamp(self._now_ms() / 1000).astimezone()
        today = QDate(now.year, now.month, now.day)
        locale = QLocale()
        chosen = self.day.currentData()
        self.day.clear()
        for ahead in range(_DAYS):
            day = today.addDays(ahead)
            words = locale.toString(day, QLocale.FormatType.ShortFormat)
            words = {0: self.tr("Today"), 1: self.tr("Tomorrow")}.get(ahead, words)
            self.day.add(words, f"{day.year():04d}-{day.month():02d}-{day.day():02d}")
        self.day.choose(chosen)
        if not self.time.text():
            hour = (now.hour + 1) % 24
            if hour == 0:
                self.day.setCurrentIndex(1)
            self.time.setText(figures(f"{hour:02d}:{now.minute:02d}"))
        self._zone.setText(now.tzname() or "")
