"""Gives a message that was held another time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.core.tasks import TaskOwner
from app.domain.civil import read
from app.domain.errors import SwitchboardError, in_sentences
from app.domain.schedules import ScheduledRow
from app.ui.models.schedule_words import whom
from app.ui.pages.schedules.when_field import WhenField
from app.ui.telling import three_parts, tied
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import FieldMessage
from app.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from app.services.console import Console


class NewTimeDialog(CardDialog):
    """`await result()` is the plan's id, or None."""

    def __init__(
        self, opener: QWidget, console: Console, tasks: TaskOwner, row: ScheduledRow
    ) -> None:
        super().__init__(opener, self.tr("New time"), width=620)
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self._row = row
        name = whom(row)[0]
        self.body.addWidget(
            PlainLabel(self.tr("For {name}: {text}").format(name=name, text=row.text), wrap=True)
        )
        self.when = WhenField(console.schedules.home, console.clock.now_ms)
        self.body.addWidget(self.when)
        self.body.addWidget(self.when.note)
        self.error = FieldMessage()
        self.body.addWidget(self.error)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self.go = self.add_button(self.tr("Schedule"), "primary", icon="calendar-clock")
        self.go.clicked.connect(lambda _checked=False: self._save())
        self.when.changed.connect(lambda: self.go.set_reason(self.when.problem()))
        self.when.time.submitted.connect(self._save)
        old = read(row.civil)
        self.when.put(None, row.zone)
        now = self.when.civil()
        if now is not None:
            # the same time of day, on the next day that it is to come
            same = now.replace(hour=old.hour, minute=old.minute)
            self.when.put(same, row.zone)
            if self.when.problem():
                self.when.put(None, row.zone)
        self._tasks.start(self._theirs(), "the recipient's zones")
        self.start_on(self.when.time.edit)

    async def _theirs(self) -> None:
        schedules = self._console.schedules
        self.when.put_theirs(await schedules.zones_of(self._row.address))
        self.when.put_all(await schedules.all_zones())

    def _save(self) -> None:
        if not self.when.problem():
            self._tasks.once(self._saved, "give another time")

    async def _saved(self) -> None:
        civil = self.when.civil()
        if civil is None:
            return
        try:
            done = await self._console.schedules.new_time(
                self._row.id, civil, self.when.zone_name, second=self.when.second
            )
        except SwitchboardError as error:
            self.error.say(in_sentences(*three_parts(error)), error=True)
            return
        self.done(done)
