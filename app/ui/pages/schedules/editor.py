"""Orders a message for later, or changes one: from, to, what, when, how often, kept where.

Invariant: what is missing is said beside the button; saving refuses nothing that was not said
before, except what only the provider or the disk can know.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.civil import shown_at
from app.domain.errors import SwitchboardError, in_sentences
from app.domain.rows import NumberRow
from app.domain.schedules import Changes, Kept, Plan, ScheduledRow
from app.ui import phrases
from app.ui.models.schedule_words import day_and_time, with_file
from app.ui.pages.schedules.content_field import ContentField
from app.ui.pages.schedules.editor_left import Left, leaves, put_back
from app.ui.pages.schedules.recipient_field import RecipientField
from app.ui.pages.schedules.repeat_field import RepeatField
from app.ui.pages.schedules.when_field import WhenField
from app.ui.telling import three_parts, tied
from app.ui.widgets.card import CardDialog
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import FieldMessage
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line
from app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from app.services.console import Console
    from app.services.schedule_series import Parts

_WIDTH = 920
_WHAT = 300
_LAST_NUMBER = "schedule_number"
_ANYBODY = "10000000000"
_ONE, _FOLLOWING, _WHOLE = "one", "following", "whole"


class ScheduleEditor(CardDialog):
    """`await result()` is when it goes out, in words, or None; then `left` is what was written.

    Opened with that, it stands there again.
    """

    def __init__(
        self,
        opener: QWidget,
        console: Console,
        tasks: TaskOwner,
        *,
        row: ScheduledRow | None = None,
        plan: Plan | None = None,
        parts: Parts | None = None,
        at: datetime | None = None,
        left: Left | None = None,
    ) -> None:
        super().__init__(opener, self.title_for(row), width=_WIDTH)
        self.left: Left | None = None
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self._row = row
        self._plan = plan
        self._parts = parts
        self._saving = False
        self.scope = self._scope()
        line = QHBoxLayout()
        line.setSpacing(20)
        what = QWidget()
        what.setFixedWidth(_WHAT)
        what.setLayout(self._what())
        line.addWidget(what)
        line.addWidget(Line(upright=True))
        line.addLayout(self._when(), 1)
        self.body.addLayout(line)
        self.error = FieldMessage()
        self.body.addWidget(self.error)
        self.missing = PlainLabel("", "small", role="text.muted")
        self.add_footer_start(self.missing)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        words = self.tr("Schedule") if row is None else self.tr("Save")
        self.go = self.add_button(words, "primary", icon="calendar-clock")
        self.go.clicked.connect(lambda _checked=False: self._save())
        for part in (self.to, self.content, self.when, self.repeat):
            part.changed.connect(self._check)
        self.when.changed.connect(self._start_changed)
        self._fill(at)
        if left is not None:
            put_back(self, left)
            self._check()
        self.start_on(self.to.field.edit if row is None else self.content.text)

    def _scope(self) -> Segmented:
        """For one of several times: what an edit is about."""
        scope = Segmented(self.tr("What changes"))
        scope.add(_ONE, self.tr("Only this one"))
        scope.add(_FOLLOWING, self.tr("This and the following"))
        scope.add(_WHOLE, self.tr("All to come"))
        scope.choose(_ONE)
        scope.chosen.connect(lambda _key: self._move_times())
        self.body.addWidget(scope, 0, Qt.AlignmentFlag.AlignLeft)
        scope.setVisible(self._parts is not None)
        return scope

    @staticmethod
    def title_for(row: ScheduledRow | None) -> str:
        """A new one, or a change."""
        if row is None:
            return QCoreApplication.translate("ScheduleEditor", "Schedule a message")
        return QCoreApplication.translate("ScheduleEditor", "Edit the message")

    def _what(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top = QVBoxLayout()
        top.setSpacing(5)
        top.addWidget(PlainLabel(self.tr("From"), "small", "medium", "text.secondary"))
        self.number = Combo(self.tr("From"))
        for one in self._numbers():
            name = one.name or phrases.phone(one.phone)
            self.number.add_number(name, one.id, one.code or "–", one.colour)
        top.addWidget(self.number)
        column.addLayout(top)
        self.to = RecipientField(self._console, self._tasks)
        column.addWidget(self.to)
        self.content = ContentField(self._console, self._tasks)
        column.addWidget(self.content)
        self._keep = QWidget()
        kept = QVBoxLayout(self._keep)
        kept.setContentsMargins(0, 0, 0, 0)
        kept.setSpacing(5)
        kept.addWidget(PlainLabel(self.tr("Kept on"), "small", "medium", "text.secondary"))
        self.kept = Segmented(self.tr("Kept on"), small=True)
        self.kept.add(Kept.THERE, self.tr("Provider"))
        self.kept.add(Kept.HERE, self.tr("This computer"))
        self.kept.chosen.connect(lambda _key: self._check())
        kept.addWidget(self.kept)
        self.kept_words = PlainLabel("", "small", role="text.muted", wrap=True)
        kept.addWidget(self.kept_words)
        column.addWidget(self._keep)
        column.addStretch(1)
        self.number.currentIndexChanged.connect(lambda _at: self._number_chosen())
        return column

    def _numbers(self) -> list[NumberRow]:
        """What can send something; in front what a provider can keep, then what sends texts."""
        numbers = self._console.numbers
        found = []
        for one in numbers.by_id().values():
            offers = numbers.offers(one.id)
            if offers["text"].offered or offers["templates"].offered:
                order = (not offers["schedule"].enabled, not offers["text"].enabled, one.id)
                found.append((order, one))
        return [one for _, one in sorted(found, key=lambda each: each[0])]

    def _when(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        self.when = WhenField(self._console.schedules.home, self._console.clock.now_ms)
        column.addWidget(self.when)
        column.addWidget(self.when.note)
        self.repeat = RepeatField()
        column.addWidget(self.repeat)
        column.addStretch(1)
        return column

    def _fill(self, at: datetime | None) -> None:
        plan, row = self._plan, self._row
        if plan is None or row is None:
            self.number.choose(self._console.settings.get(_LAST_NUMBER, 0))
            self.when.put(at, self._console.schedules.home)
            self.repeat.put(None, self.when.civil() or datetime(2026, 1, 1))  # noqa: DTZ001
            self._number_chosen()
        else:
            self.number.choose(plan.number_id)
            self._number_chosen()
            self.to.put(plan.address, plan.chat_kind, row.name)
            self.content.goes_with.setText(with_file(row, ""))
            self.content.put(plan.text, plan.template)
            self.kept.choose(plan.kept)
            self._put_times()
        self._tasks.start(self._zones(), "time zones")
        self._check()

    def reject(self) -> None:
        """Closes it; words that nothing else keeps can be brought back."""
        if self._saving:
            return  # what became of them is known in a moment
        words = self.content.words()
        if words and words != (self._plan.text if self._plan is not None else ""):
            self.left = leaves(self)
        super().reject()

    def _put_times(self) -> None:
        """The times with which what is edited begins."""
        plan = self._begins()
        if plan is not None:
            self.when.put(plan.civil, plan.zone, second=plan.second)
            self.repeat.put(plan.rule, plan.civil)
            self.repeat.setVisible(not self.single())
            self._check()

    def _move_times(self) -> None:
        """Those of another scope, but for what the operator has entered."""
        plan = self._begins()
        if plan is not None:
            self.when.move_to(plan.civil, plan.zone, second=plan.second)
            self.repeat.move_to(plan.rule, plan.civil)
            self.repeat.setVisible(not self.single())
            self._start_changed()
            self._check()

    def single(self) -> bool:
        """One of several times alone: it has no rule, whatever was entered for the others."""
        return self._parts is not None and self.scope.current() == _ONE

    def _begins(self) -> Plan | None:
        if self._parts is None:
            return self._plan
        parts = {_ONE: self._parts.one, _FOLLOWING: self._parts.following}
        return parts.get(self.scope.current(), self._parts.whole)

    async def _zones(self) -> None:
        self.when.put_all(await self._console.schedules.all_zones())

    async def _theirs(self, address: str) -> None:
        zones = await self._console.schedules.zones_of(address)
        if address == self.to.address:
            self.when.put_theirs(zones)

    def _number_chosen(self) -> None:
        number_id = self.number.currentData()
        number = self._console.numbers.by_id().get(number_id)
        if number is not None:
            self.to.set_number(number.id)
            self.content.set_number(number.id)
            self.kept.set_text(Kept.THERE, self._console.accounts.info(number.provider).title)
        self._check()

    def _start_changed(self) -> None:
        civil = self.when.civil()
        if civil is not None:
            self.repeat.start_at(civil)

    def plan(self, *, partial: bool = False) -> Plan | None:
        """What is ordered; None while something is missing.

        ``partial``: also while nobody was chosen yet, as if to some person.
        """
        number_id, civil = self.number.currentData(), self.when.civil()
        address = self.to.address
        if partial and not address and isinstance(number_id, int):
            address = self._console.schedules.address_of(number_id, _ANYBODY)
        if not isinstance(number_id, int) or civil is None or not address:
            return None
        try:
            rule = None if self.single() else self.repeat.rule()
        except ValueError:
            return None
        return Plan(
            number_id,
            address,
            self.content.words() or (" " if partial else ""),
            civil,
            self.when.zone_name,
            self.to.kind,
            self.content.use(),
            self.when.second,
            rule,
            Kept(self.kept.current()),
            str(self._console.settings.get("operator")),
        )

    def problem(self) -> str:
        """What is missing; empty where nothing is."""
        if not self.number.count():
            return self.tr("No number can send anything.")
        if self.number.currentData() not in self._console.numbers.by_id():
            return self.tr("This number is gone: choose another.")
        if not self.to.address:
            return self.tr("Choose to whom.")
        repeat = "" if self.single() else self.repeat.problem()
        return self.content.problem() or self.when.problem() or repeat

    def _check(self) -> None:
        if not hasattr(self, "go"):
            return
        address = self.to.address
        if address and address != getattr(self, "_asked_for", ""):
            self._asked_for = address
            self._tasks.start(self._theirs(address), "the recipient's zones")
        why = self.problem()
        there = self.number.currentData() in self._console.numbers.by_id()
        if there and (plan := self.plan(partial=True)) is not None:
            why = self._check_kept(plan) or why
        self.missing.setText(why)
        self.go.set_reason(why)

    def _check_kept(self, plan: Plan) -> str:
        """Offers the places that can keep it; why none can."""
        keeping = self._console.schedules.keeping(plan)
        there = Kept.THERE in keeping.options
        number = self._console.numbers.by_id()[plan.number_id]
        provider = self._console.accounts.info(number.provider).title
        reasons = {
            "provider": self.tr("{provider} keeps no messages for later."),
            "repeats": self.tr("{provider} keeps single messages only: this computer repeats it."),
            "template": self.tr("{provider} keeps texts only."),
            "group": self.tr("{provider} keeps messages to people only."),
            "session": self.tr("{provider} wants a key or a session for that."),
        }
        why = reasons.get(keeping.only_here, "").format(provider=provider)
        self.kept.set_enabled(Kept.THERE, there, why)
        self.kept.setVisible(keeping.only_here != "provider")
        if not there:
            self.kept.choose(Kept.HERE)
        elif not getattr(self, "_kept_offered", False) and self._row is None:
            self.kept.choose(Kept.THERE)
        self._kept_offered = there
        if self.kept.current() == Kept.THERE:
            words = self.tr("It goes out even when this computer is off.")
            if keeping.cancel_reason:
                words = self.tr("It goes out even when this computer is off. {why}").format(
                    why=keeping.cancel_reason
                )
        else:
            words = self.tr("{why} This computer has to be on when it is due.").format(why=why)
        self.kept_words.setText(words.strip())
        return keeping.why if not keeping.options else ""

    def _save(self) -> None:
        if not self.problem():
            self._tasks.once(self._saved, "schedule a message")

    async def _saved(self) -> None:
        plan = self.plan()
        if plan is None:
            return
        schedules = self._console.schedules
        self.go.setEnabled(False)
        self._saving = True
        try:
            if self._row is None:
                await schedules.add(plan)
                self._console.settings.set(_LAST_NUMBER, plan.number_id)
            else:
                await self._change(self._row, self._changes(plan))
        except SwitchboardError as error:
            self.error.say(in_sentences(*three_parts(error)), error=True)
            return
        finally:
            self._saving = False
            self._check()
        landing = self.when.landing()
        now = self._console.clock.now_ms()
        home = schedules.home
        words = ""
        if landing is not None:
            words = day_and_time(shown_at(landing.at, home), shown_at(now, home))
        self.done(isolate(words))

    async def _change(self, row: ScheduledRow, changes: Changes) -> None:
        schedules = self._console.schedules
        if self._parts is None or self.scope.current() == _WHOLE:
            await schedules.change(row.schedule_id, changes)
        elif self.scope.current() == _ONE:
            await schedules.change_one(row.id, changes)
        else:
            await schedules.change_from(row.id, changes)

    def _changes(self, plan: Plan) -> Changes:
        return Changes(
            text=plan.text,
            template=plan.template,
            civil=plan.civil,
            zone=plan.zone,
            second=plan.second,
            rule=plan.rule,
            once=plan.rule is None,
            kept=plan.kept,
            number_id=plan.number_id,
            address=plan.address,
            chat_kind=plan.chat_kind,
        )
