"""Changes a scheduled text: its words, its day, its time.

Invariant: the answer lies in the future; what was not changed is not touched.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDateTime, QTime, QTimeZone
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import file_name
from app.domain.schedules import Changes, ScheduledRow
from app.ui.digits import figures
from app.ui.pages.chats.prose import Prose
from app.ui.pages.chats.when_popup import TIME, local_ms
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.month import Month


class EditScheduled(CardDialog):
    """`await result()` is the Changes, or None."""

    def __init__(self, opener: QWidget, row: ScheduledRow, now: Callable[[], int]) -> None:
        super().__init__(opener, self.tr("Change the scheduled message"), width=680)
        self._row = row
        self._now = now
        when = QDateTime.fromMSecsSinceEpoch(row.at, QTimeZone.systemTimeZone())
        today = QDateTime.fromMSecsSinceEpoch(now(), QTimeZone.systemTimeZone()).date()
        columns = QHBoxLayout()
        columns.setSpacing(18)
        side = QVBoxLayout()
        side.setSpacing(6)
        if row.file:
            side.addWidget(PlainLabel(file_name(row.file), "small", wrap=True))
        side.addWidget(PlainLabel(self.tr("Text"), "small", "medium", "text.secondary"))
        self.text = Prose(self.tr("Text"))
        self.text.setPlainText(row.text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        side.addWidget(self.text, 1)
        self.time = Field(
            self.tr("Time"), text=figures(when.time().toString("HH:mm")), content="ltr"
        )
        side.addWidget(self.time)
        columns.addLayout(side, 1)
        self.month = Month(self.tr("Day"))
        self.month.bounds(today, today.addYears(1))
        self.month.choose(when.date())
        columns.addWidget(self.month)
        self.body.addLayout(columns)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Save"), "primary")
        self.save.clicked.connect(self._give)
        self.text.submitted.connect(self._give)
        self.time.submitted.connect(self._give)
        self.text.textChanged.connect(self._changed)
        self.time.textChanged.connect(lambda _: self._changed())
        self.month.moved.connect(lambda _: self._changed())
        self.start_on(self.text)
        self._changed()

    def _moment(self) -> tuple[int, datetime] | None:
        match = TIME.fullmatch(self.time.text().strip())
        if match is None:
            return None
        hour, minute = int(match.group(1)), int(match.group(2) or 0)
        day = self.month.day()
        if not QTime(hour, minute).isValid():
            return None
        civil = datetime(day.year(), day.month(), day.day(), hour, minute)  # noqa: DTZ001 - civil
        return local_ms(day, QTime(hour, minute)), civil

    def _changed(self) -> None:
        found = self._moment()
        reason = ""
        if not self.text.text() and not self._row.file:
            reason = self.tr("Write something first.")
        elif found is None:
            reason = self.tr("Write the time as 09:00.")
        elif found[0] <= self._now():
            reason = self.tr("This moment has passed.")
        self.save.set_reason(reason)

    def _give(self) -> None:
        found = self._moment()
        if found is None or not self.save.isEnabled():
            return
        at, civil = found
        text = self.text.text()
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        moved = at // 60_000 != self._row.at // 60_000
        self.done(
            Changes(
                text=text if text != self._row.text else None,
                civil=civil if moved else None,
                zone=zone if moved else None,
                second=False if moved else None,
            )
        )
