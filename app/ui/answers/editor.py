"""The editor of automatic answers: per number its texts in each language, its rules, its pace.

Used for declined calls on the Calls page and for messages on the Webhooks page. Works on a copy
of the plan: Save hands it to the service, Discard takes the stored one again.

Invariant: what is switched on has been saved, and what is shown as a preview is what the edited
plan would send.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.tasks import TaskOwner
from app.domain.answers import BASE, Decision, Occasion, Plan, Rule
from app.domain.calls import CallEntry
from app.domain.errors import SettingsError
from app.services.answers import fresh_key
from app.services.events import AnswersChanged, NumbersChanged, ReceiverChanged
from app.ui.answers import plan_edits
from app.ui.answers.cards import HoursCard, RuleCard, WhatIfCard
from app.ui.answers.copying import copy_to_others
from app.ui.answers.sights import SAMPLE, AnswerSights
from app.ui.answers.words import audience, language_name, rule_title
from app.ui.digits import figures
from app.ui.telling import tell, tell_error
from app.ui.widgets.announce import announce
from app.ui.widgets.card import CardDialog

if TYPE_CHECKING:
    from app.services.console import Console

translate = QCoreApplication.translate


def _tr(text: str, n: int = -1) -> str:
    return translate("AnswerEditor", text, None, n)


class AnswerEditor(AnswerSights):
    """Signal: `saved(int)` the number whose plan was saved. ``chosen`` follows the call list."""

    saved = Signal(int)

    def __init__(
        self, console: Console, tasks: TaskOwner, occasion: Occasion, parent: QWidget | None = None
    ) -> None:
        super().__init__(console, tasks, occasion, parent)
        self._stored: Plan | None = None
        self._putting = False
        self._asks = False
        self._turn = 0
        self._wire()
        bus = console.bus
        self.stops = [
            self._pace_soon.stop,
            bus.listen(NumbersChanged, lambda _event: self._put_numbers()),
            bus.listen(AnswersChanged, self._changed_elsewhere),
            bus.listen(ReceiverChanged, lambda _event: self._show_receiver()),
        ]
        self._put_numbers()
        self._show_receiver()

    def _wire(self) -> None:
        self.switch.clicked.connect(self._switch)
        self.numbers.activated.connect(lambda _at: self._choose_number())
        self.tabs.chosen.connect(lambda _key: self._to_text())
        self.add_rule.clicked.connect(lambda _checked=False: self._edit_rule(""))
        self.text.edited.connect(self._typed)
        self.others.clicked.connect(lambda _checked=False: self.what_if())
        self.rules.text_wanted.connect(self.choose_rule)
        self.rules.edit_wanted.connect(self._edit_rule)
        self.rules.moved.connect(self._move)
        self.rules.removed.connect(self._remove)
        self.rules.switched.connect(self._switch_rule)
        self.rules.hours_wanted.connect(self._edit_hours)
        self.rules.needs_reply.connect(self._needs_reply)
        self.copy_on.clicked.connect(lambda _checked=False: self.copy_plan())
        self.attempt.clicked.connect(lambda _checked=False: self._tasks.once(self._try, "try"))
        self.discard.clicked.connect(lambda _checked=False: self._discard())
        self.save.clicked.connect(lambda _checked=False: self._tasks.start(self._save(), "save"))

    # What is shown

    @property
    def plan(self) -> Plan | None:
        """The plan as it is edited."""
        return self._plan

    @property
    def dirty(self) -> bool:
        """Whether something was changed and not saved."""
        return self._plan is not None and self._plan != self._stored

    def show_call(self, call: CallEntry | None) -> None:
        """The preview is about this call's caller, where it is to the edited number."""
        known, self._call = self._call, call
        if known is None or call is None or known.id != call.id:
            self._about_call = call is not None
        if self._about_call and call is not None:
            self._tasks.start(self._preview_call(call), "what this caller gets")
        else:
            self._show_preview()

    def edit_number(self, number_id: int) -> None:
        """Shows a number's plan, unless another is half edited."""
        free = not self.dirty and not self._asks
        if free and number_id != self.number_id and self.numbers.choose(number_id):
            self._load()

    def _to_text(self) -> None:
        """The preview is about the text in the box from here on."""
        self._about_call = False
        self._show_text()

    def choose_rule(self, key: str) -> None:
        """Shows a rule's texts."""
        self._rule = key
        self._about_call = False
        self._show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_numbers(self) -> None:
        rows = self._console.answers.numbers()
        chosen = self.number_id
        self.numbers.blockSignals(True)
        self.numbers.clear()
        for row in rows:
            self.numbers.add_number(row.name or row.key, row.id, row.code, row.colour)
        if not chosen or not self.numbers.choose(chosen):
            self.numbers.setCurrentIndex(0)
        self.numbers.blockSignals(False)
        self.copy_on.setVisible(len(rows) > 1)
        self._offer(bool(rows))
        if rows and (self._plan is None or self._plan.number_id != self.number_id):
            self._load(first=True)

    def _offer(self, some: bool) -> None:
        for widget in (self.switch, self.attempt, self.discard, self.save):
            widget.setEnabled(some)
        if some:
            self._show_counts()
            self.stack.setCurrentIndex(0)
            return
        self.empty.set(
            "smartphone",
            _tr("No number takes automatic answers"),
            _tr("A number of a gateway account does. Add one, and write its texts here."),
        )
        self.stack.setCurrentIndex(1)

    def _choose_number(self) -> None:
        if self.dirty and self._plan is not None:
            # the half-edited plan stays in front: it would be lost without a word
            self.numbers.choose(self._plan.number_id)
            tell(self, _tr("Save or discard the changes first"), icon="info")
            return
        self._load()

    def _load(self, *, keep: bool = False, first: bool = False) -> None:
        if not keep:
            self._rule = BASE
        self._turn += 1
        before = self._plan, self._stored
        self._tasks.start(self._read(self.number_id, first, self._turn, before), "plan of answers")

    async def _read(
        self, number_id: int, first: bool, turn: int, before: tuple[Plan | None, Plan | None]
    ) -> None:
        if first:
            on = await self._console.answers.switched_on(self._occasion)
            first = turn == self._turn  # else another one was chosen meanwhile
            if first and on and number_id not in on and self.numbers.choose(min(on)):
                number_id = self.number_id
        plan = await self._console.answers.plan(number_id, self._occasion)
        if number_id != self.number_id or turn != self._turn:
            return
        if before != (self._plan, self._stored):
            # edited or saved meanwhile: what was read is older, and that plan stays in front
            if self._plan is not None:
                self.numbers.choose(self._plan.number_id)
            return
        self._plan = self._stored = plan
        self._show()
        self._read_pace()

    def _changed_elsewhere(self, event: AnswersChanged) -> None:
        if event.number_id == self.number_id and not self.dirty:
            self._load(keep=True)

    def _show(self) -> None:
        plan = self._plan
        if plan is None:
            return
        if self._rule not in [one.key for one in plan.rules]:
            self._rule = BASE
        self.switch.setChecked(plan.on)
        self.say_on(plan.on)
        self.rules.put(plan, self._rule, calls=self._occasion is Occasion.CALL)
        base = self._rule == BASE
        self.which.setVisible(not base)
        self.which.setText(rule_title(self._current(), self._occasion))
        self._show_text()

    def _show_text(self) -> None:
        if self._plan is None:
            return
        language = self.tabs.current()
        text = self._current().texts.get(language, "")
        self._putting = True
        self.text.put(text, rtl=language in ("he", "ar"))
        self._putting = False
        self._show_counts()
        self._show_preview()

    def _show_counts(self) -> None:
        language = self.tabs.current()
        text = self.text.text()
        self.count.setText(_tr("%Ln characters", len(text)))
        if text.strip() or self._plan is None:
            self.audience.setText(audience(language, self._occasion))
        else:
            other, _ = self._current().text(language)
            self.audience.setText(
                _tr("Empty: they get the text in {language}").format(language=language_name(other))
                if other
                else _tr("Empty: this rule is passed over")
            )
        dirty = self.dirty
        self.save.setEnabled(dirty)
        self.discard.setEnabled(dirty)
        on = self._stored is not None and self._stored.on
        self.attempt.set_reason(
            _tr("Save first: the receiver goes by what is saved.")
            if dirty
            else ""
            if on
            else _tr("Switch it on first.")
        )

    # Editing

    def _put(self, plan: Plan) -> None:
        """The plan as it is edited from here on."""
        self._plan = plan
        self._show()

    def _typed(self, text: str) -> None:
        if self._plan is None or self._putting:
            return
        self._about_call = False
        self._plan = plan_edits.with_text(self._plan, self._rule, self.tabs.current(), text)
        self._show_counts()
        self._show_preview()

    def _edit_rule(self, key: str) -> None:
        self._tasks.start(self._ask_rule(key), "rule")

    async def _ask_rule(self, key: str) -> None:
        if self._plan is None:
            return
        number = self._plan.number_id
        known = next((one for one in self._plan.rules if one.key == key), None)
        once = 0 if self._occasion is Occasion.CALL else 720
        rule = known or Rule(fresh_key(self._plan.rules), once=once)
        found = await self._asked(RuleCard(self, rule, self._occasion, new=known is None))
        if found is None or self._plan.number_id != number:
            return
        self._rule = found.key
        self._put(plan_edits.with_rule(self._plan, found))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _asked(self, card: CardDialog) -> Any:
        """What a card answers; the number stays that it was opened for."""
        self._asks = True
        try:
            return await card.result()
        finally:
            self._asks = False

    def _move(self, key: str, by: int) -> None:
        if self._plan is not None:
            self._put(plan_edits.moved(self._plan, key, by))

    def _remove(self, key: str) -> None:
        if self._plan is not None:
            self._put(plan_edits.without(self._plan, key))

    def _switch_rule(self, key: str, on: bool) -> None:
        if self._plan is not None:
            self._put(plan_edits.switched(self._plan, key, on))

    def _needs_reply(self, on: bool) -> None:
        if self._plan is not None:
            self._plan = replace(self._plan, needs_reply=on)
            self._show_counts()

    def _edit_hours(self) -> None:
        self._tasks.start(self._ask_hours(), "hours")

    async def _ask_hours(self) -> None:
        if self._plan is None:
            return
        number = self._plan.number_id
        found = await self._asked(HoursCard(self, self._plan))
        if found is not None and self._plan.number_id == number:
            self._put(replace(self._plan, hours=found[0], reply_within=found[1]))

    def what_if(self) -> None:
        """Asks what would go to whom and when."""
        self._tasks.start(self._what_if(), "what if")

    async def _what_if(self) -> None:
        plan, answers = await self._chosen_plan(), self._console.answers
        if plan is None:
            return
        call = self._call if self._call and self._call.number_id == plan.number_id else None
        contact = call.digits if call else SAMPLE[self.tabs.current()][1]

        async def ask(contact: str, at: int, text: str) -> Decision:
            return await answers.preview(plan, contact, at=at, text=text)

        await WhatIfCard(
            self, self._tasks, plan, contact, self._console.clock.now_ms(), ask
        ).result()

    # Doing

    def copy_plan(self) -> None:
        """Asks to which other numbers the plan goes as well."""
        self._tasks.start(self._copy_plan(), "copy a plan")

    async def _copy_plan(self) -> None:
        plan = self._plan
        if plan is None:
            return
        if self.dirty:
            tell(self, _tr("Save or discard the changes first"), icon="info")
            return
        await copy_to_others(self, self._console, self._tasks, plan)

    def _discard(self) -> None:
        self._plan = self._stored
        self._show()
        self._load(keep=True)

    def _switch(self, on: bool) -> None:
        if self._plan is not None:
            self._plan = replace(self._plan, on=on)
            self._tasks.start(self._save(), "save")

    async def _save(self) -> None:
        plan = self._plan
        if plan is None:
            return
        was_on = self._stored is not None and self._stored.on
        try:
            await self._console.answers.save(plan)
        except SettingsError as error:
            # with what was typed meanwhile
            self._plan = replace(self._plan or plan, on=was_on)
            self.switch.setChecked(was_on)
            self._show_counts()
            tell_error(self, error)
            return
        self._stored = plan
        self._show()
        if plan.on != was_on:
            words = _tr("Automatic answers are on") if plan.on else _tr("Automatic answers are off")
        else:
            words = _tr("Saved. It counts from now on.")
        tell(self, words, icon="check")
        announce(self, words)
        self.saved.emit(plan.number_id)

    async def _try(self) -> None:
        language = self.tabs.current()
        call = self._call if self._call and self._call.number_id == self.number_id else None
        contact = call.digits if call else SAMPLE[language][1]
        self.attempt.setEnabled(False)
        try:
            found = await self._console.answers.attempt(
                self.number_id, self._occasion, contact, _tr("Hello, are you open?")
            )
        finally:
            self._show_counts()  # edited meanwhile, it can't be tried
        if found.problem:
            tell_error(self, SettingsError(_tr("The test was not answered."), found.problem))
            return
        took = figures(f"{found.ms:.0f}")
        words = (
            _tr("Answered in {ms} ms: {text}").format(ms=took, text=found.text)
            if found.text
            else _tr("Answered in {ms} ms, without a text").format(ms=took)
        )
        tell(self, words, icon="flask-conical")
