"""The editor of automatic answers: per number its texts in each language, its rules, its pace.

Used for declined calls on the Calls page and for messages on the Webhooks page. Works on a copy
of the plan: Save hands it to the service, Discard takes the stored one again.

Invariant: what is switched on has been saved, and what is shown as a preview is what the edited
plan would send.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.core.bidi import isolate, ltr
from app.core.tasks import TaskOwner
from app.domain.answer_words import BLANKS, LANGUAGES, filled, reply_time
from app.domain.answers import BASE, Decision, Occasion, Plan, Reason, Rule
from app.domain.calls import CallEntry
from app.domain.errors import SettingsError
from app.services.answers import fresh_key
from app.services.events import AnswersChanged, NumbersChanged, ReceiverChanged
from app.ui import phrases
from app.ui.answers.cards import HoursCard, RuleCard, WhatIfCard
from app.ui.answers.pace_box import PaceBox
from app.ui.answers.preview import AnswerPreview
from app.ui.answers.rule_rows import RuleRows
from app.ui.answers.text_box import AnswerText
from app.ui.answers.words import audience, blank_name, language_name, rule_title
from app.ui.models.calls import caller_name, kind_words, reason_words
from app.ui.style.look import theme
from app.ui.telling import tell, tell_error
from app.ui.widgets.announce import announce
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.choices import Switch
from app.ui.widgets.combo import Combo
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from app.services.console import Console

translate = QCoreApplication.translate
WIDTH = 400
_SAMPLE = {"he": ("יעל נחום", "972541238801"), "en": ("Marcus Bell", "14155550142"),
           "ar": ("أمل حداد", "972526673391")}  # fmt: skip


def _tr(text: str, n: int = -1) -> str:
    return translate("AnswerEditor", text, None, n)


class AnswerEditor(Panel):
    """Signal: `saved(int)` the number whose plan was saved. ``chosen`` follows the call list."""

    saved = Signal(int)

    def __init__(
        self, console: Console, tasks: TaskOwner, occasion: Occasion, parent: QWidget | None = None
    ) -> None:
        super().__init__("surface.base", sides=("start",), parent=parent)
        self._console = console
        self._tasks = tasks
        self._occasion = occasion
        self._plan: Plan | None = None
        self._stored: Plan | None = None
        self._rule = BASE
        self._call: CallEntry | None = None
        self._about_call = False
        self._putting = False
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.stack = QStackedWidget()
        self.empty = EmptyState("smartphone", "")
        self.stack.addWidget(self._body())
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        column.addWidget(self._foot())
        self._pace_soon = QTimer(self)
        self._pace_soon.setSingleShot(True)
        self._pace_soon.setInterval(400)
        self._pace_soon.timeout.connect(self._read_pace)
        bus = console.bus
        self.stops = [
            self._pace_soon.stop,
            bus.listen(NumbersChanged, lambda _event: self._put_numbers()),
            bus.listen(AnswersChanged, self._changed_elsewhere),
            bus.listen(ReceiverChanged, lambda _event: self._show_receiver()),
        ]
        self._put_numbers()
        self._show_receiver()

    # Building

    def _head(self) -> QWidget:
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(theme().row("pageHeader"))
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 0, 18, 0)
        call = self._occasion is Occasion.CALL
        title = _tr("Answer to declined calls") if call else _tr("Answer to messages")
        row.addWidget(PlainLabel(title, "body", "semibold"))
        row.addStretch(1)
        self.switch = Switch(name=title)
        self.switch.clicked.connect(self._switch)
        row.addWidget(self.switch)
        return head

    def _body(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("answerEditorBody")
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        self.down = Banner("warning", "", stacked=True)
        self.down.hide()
        column.addWidget(self.down)
        column.addWidget(PlainLabel(_tr("For number"), "small", "medium", "text.secondary"))
        self.numbers = Combo(_tr("For number"))
        self.numbers.activated.connect(lambda _at: self._choose_number())
        column.addWidget(self.numbers)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(0, 6, 0, 0)
        self.tabs = Tabs(_tr("Languages"))
        for code in LANGUAGES:
            self.tabs.add(code, language_name(code))
        self.tabs.chosen.connect(lambda _key: self._to_text())
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        self.add_rule = Button(_tr("Rule"), "ghost", icon="plus", size="small")
        self.add_rule.setAccessibleName(_tr("Add a rule"))
        self.add_rule.clicked.connect(lambda _checked=False: self._edit_rule(""))
        tabs.addWidget(self.add_rule)
        column.addLayout(tabs)
        self.which = PlainLabel("", "small", "medium", "accent.text")
        column.addWidget(self.which)
        self.text = AnswerText(_tr("Text"))
        self.text.edited.connect(self._typed)
        column.addWidget(self.text)
        line = QHBoxLayout()
        self.audience = PlainLabel("", "small", role="text.secondary")
        self.count = PlainLabel("", "small", role="text.secondary", tabular=True)
        line.addWidget(self.audience)
        line.addStretch(1)
        line.addWidget(self.count)
        column.addLayout(line)
        column.addLayout(self._blanks())
        head = QHBoxLayout()
        head.setContentsMargins(0, 8, 0, 0)
        call = self._occasion is Occasion.CALL
        what = _tr("What the caller gets") if call else _tr("What they get")
        head.addWidget(PlainLabel(what, "small", "medium", "text.secondary"))
        head.addStretch(1)
        self.others = LinkButton(_tr("To others, at other times"))
        self.others.clicked.connect(lambda _checked=False: self.what_if())
        head.addWidget(self.others)
        column.addLayout(head)
        self.preview = AnswerPreview()
        column.addWidget(self.preview)
        self.rules = RuleRows()
        self.rules.text_wanted.connect(self.choose_rule)
        self.rules.edit_wanted.connect(self._edit_rule)
        self.rules.moved.connect(self._move)
        self.rules.removed.connect(self._remove)
        self.rules.switched.connect(self._switch_rule)
        self.rules.hours_wanted.connect(self._edit_hours)
        self.rules.needs_reply.connect(lambda on: self._put(needs_reply=on))
        column.addWidget(self.rules)
        column.addSpacing(4)
        self.pace = PaceBox()
        column.addWidget(self.pace)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def _blanks(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for blank in BLANKS:
            button = Button(blank_name(blank), "ghost", icon="plus", size="small")
            button.setAccessibleName(_tr("Insert {blank}").format(blank=blank_name(blank)))
            button.clicked.connect(lambda _checked=False, one=blank: self.text.add_blank(one))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _foot(self) -> QWidget:
        foot = Panel("surface.sunken", sides=("top",))
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 10, 18, 10)
        row.setSpacing(8)
        call = self._occasion is Occasion.CALL
        words = _tr("Try with a test call") if call else _tr("Try with a test message")
        self.attempt = Button(words, "ghost", icon="flask-conical")
        self.attempt.clicked.connect(lambda _checked=False: self._tasks.start(self._try(), "try"))
        row.addWidget(self.attempt)
        row.addStretch(1)
        self.discard = Button(_tr("Discard"))
        self.discard.clicked.connect(lambda _checked=False: self._load(keep=True))
        self.save = Button(_tr("Save"), "primary")
        self.save.clicked.connect(lambda _checked=False: self._tasks.start(self._save(), "save"))
        row.addWidget(self.discard)
        row.addWidget(self.save)
        return foot

    # What is shown

    @property
    def number_id(self) -> int:
        """The number whose plan is edited, 0 without one."""
        return int(self.numbers.currentData() or 0)

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
        self._call = call
        self._about_call = call is not None
        if call is not None:
            self._tasks.start(self._preview_call(call), "what this caller gets")
        else:
            self._show_preview()

    async def _preview_call(self, call: CallEntry) -> None:
        """What the edited plan would have answered to a call of the list."""
        plan = self._plan
        if plan is None or plan.number_id != call.number_id:
            return
        found = await self._console.answers.preview(plan, call.digits, at=call.at, video=call.video)
        if self._about_call and self._call is call and self._plan is plan:
            self._paint_preview(found.text, call.at, call.video, caller_name(call), found.reason)

    def edit_number(self, number_id: int) -> None:
        """Shows a number's plan, unless another is half edited."""
        if not self.dirty and number_id != self.number_id and self.numbers.choose(number_id):
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
        self._tasks.start(self._read(self.number_id, first), "plan of answers")

    async def _read(self, number_id: int, first: bool) -> None:
        if first:
            on = await self._console.answers.switched_on(self._occasion)
            if on and number_id not in on and self.numbers.choose(min(on)):
                number_id = self.number_id
        plan = await self._console.answers.plan(number_id, self._occasion)
        if number_id != self.number_id:
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
        self.rules.put(plan, self._rule, calls=self._occasion is Occasion.CALL)
        base = self._rule == BASE
        self.which.setVisible(not base)
        self.which.setText(rule_title(self._current(), self._occasion))
        self._show_text()

    def _current(self) -> Rule:
        assert self._plan is not None
        return next(one for one in self._plan.rules if one.key == self._rule)

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
        self.count.setText(_tr("%n characters", len(text)))
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

    def _show_preview(self) -> None:
        plan = self._plan
        if plan is None:
            return
        if self._about_call and self._call is not None and self._call.number_id == plan.number_id:
            self._tasks.start(self._preview_call(self._call), "what this caller gets")
            return
        language = self.tabs.current()
        now = self._console.clock.now_ms()
        call = self._call if self._call and self._call.number_id == plan.number_id else None
        name, at, video = _SAMPLE[language][0], now, False
        if call is not None:
            name, at, video = caller_name(call), call.at, call.video
        written, words = self._current().text(language)
        by = plan.hours.reply_by(at, plan.reply_within)
        said = reply_time(by, at, plan.hours, written) if by is not None else ""
        self._paint_preview(filled(words, name, said), at, video, name)

    def _paint_preview(
        self, text: str, at: int, video: bool, name: str, reason: Reason = Reason.GIVEN
    ) -> None:
        plan = self._plan
        assert plan is not None
        time = ltr(phrases.clock_time(at))
        if self._occasion is Occasion.CALL:
            icon = "video" if video else "phone-missed"
            did = _tr("{kind} call declined, {time}").format(kind=kind_words(video)[0], time=time)
        else:
            icon = "message-circle"
            did = _tr("{name} wrote, {time}").format(name=isolate(name), time=time)
        own = self._console.answers.own_text(plan.number_id, self._occasion)
        if reason is Reason.OPTED_OUT:
            self.preview.put(icon, did, reason_words(reason), muted=True)
            return
        self.preview.put(icon, did, text or own or _tr("Nothing"), muted=not text and not own)

    def _show_receiver(self) -> None:
        state = self._console.receiver.state
        bad = state.state in ("failed", "stopped")
        self.down.setVisible(bad)
        if bad:
            call = self._occasion is Occasion.CALL
            self.down.set(
                _tr("The receiver is not running."),
                _tr("Callers get the gateway's own text until it is.")
                if call
                else _tr("Nothing is answered until it is."),
            )
            self.down.clear_actions()
            self.down.add_button(_tr("Start"), self._console.receiver.start)

    def soon_pace(self) -> None:
        """Answers were given: their times may be new."""
        if not self._pace_soon.isActive():
            self._pace_soon.start()

    def _read_pace(self) -> None:
        self._tasks.start(self._pace(), "pace of answers")

    async def _pace(self) -> None:
        number, occasion = self.number_id, self._occasion
        if not number:
            return
        pace = await self._console.answers.pace(number, occasion)
        waits = self._console.answers.waits(number, occasion)
        own = self._console.answers.own_text(number, occasion)
        self.pace.put(pace, waits, occasion, own)

    # Editing

    def _put(self, *, rules: tuple[Rule, ...] | None = None, needs_reply: bool | None = None,
             **changes: object) -> None:  # fmt: skip
        assert self._plan is not None
        plan = self._plan
        if rules is not None:
            plan = replace(plan, rules=rules)
        if needs_reply is not None:
            plan = replace(plan, needs_reply=needs_reply)
        self._plan = replace(plan, **changes)  # type: ignore[arg-type]
        if needs_reply is None:
            self._show()
        else:
            self._show_counts()

    def _typed(self, text: str) -> None:
        if self._plan is None or self._putting:
            return
        language = self.tabs.current()
        self._about_call = False
        texts = {**self._current().texts, language: text}
        rules = tuple(
            replace(one, texts=texts) if one.key == self._rule else one for one in self._plan.rules
        )
        self._plan = replace(self._plan, rules=rules)
        self._show_counts()
        self._show_preview()

    def _edit_rule(self, key: str) -> None:
        self._tasks.start(self._ask_rule(key), "rule")

    async def _ask_rule(self, key: str) -> None:
        if self._plan is None:
            return
        known = next((one for one in self._plan.rules if one.key == key), None)
        once = 0 if self._occasion is Occasion.CALL else 720
        rule = known or Rule(fresh_key(self._plan.rules), once=once)
        found = await RuleCard(self, rule, self._occasion, new=known is None).result()
        if found is None or self._plan is None:
            return
        if known is None:
            rules = (*self._plan.rules[:-1], found, self._plan.rules[-1])
            self._rule = found.key
        else:
            rules = tuple(found if one.key == key else one for one in self._plan.rules)
        self._put(rules=rules)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, key: str, by: int) -> None:
        assert self._plan is not None
        rules = list(self._plan.rules)
        at = [one.key for one in rules].index(key)
        rules.insert(max(0, min(len(rules) - 2, at + by)), rules.pop(at))
        self._put(rules=tuple(rules))

    def _remove(self, key: str) -> None:
        assert self._plan is not None
        self._put(rules=tuple(one for one in self._plan.rules if one.key != key))

    def _switch_rule(self, key: str, on: bool) -> None:
        assert self._plan is not None
        self._put(
            rules=tuple(replace(one, on=on) if one.key == key else one for one in self._plan.rules)
        )

    def _edit_hours(self) -> None:
        self._tasks.start(self._ask_hours(), "hours")

    async def _ask_hours(self) -> None:
        if self._plan is None:
            return
        found = await HoursCard(self, self._plan).result()
        if found is not None:
            self._put(hours=found[0], reply_within=found[1])

    def what_if(self) -> None:
        """Asks what would go to whom and when."""
        self._tasks.start(self._what_if(), "what if")

    async def _what_if(self) -> None:
        plan = self._plan
        if plan is None:
            return
        call = self._call if self._call and self._call.number_id == plan.number_id else None
        contact = call.digits if call else _SAMPLE[self.tabs.current()][1]
        answers = self._console.answers

        async def ask(contact: str, at: int, text: str) -> Decision:
            return await answers.preview(plan, contact, at=at, text=text)

        await WhatIfCard(
            self, self._tasks, plan, contact, self._console.clock.now_ms(), ask
        ).result()

    # Doing

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
            self._plan = replace(plan, on=was_on)
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
        contact = call.digits if call else _SAMPLE[language][1]
        self.attempt.setEnabled(False)
        try:
            found = await self._console.answers.attempt(
                self.number_id, self._occasion, contact, _tr("Hello, are you open?")
            )
        finally:
            self.attempt.setEnabled(True)
        if found.problem:
            tell_error(self, SettingsError(_tr("The test was not answered."), found.problem))
            return
        took = f"{found.ms:.0f}"
        words = (
            _tr("Answered in {ms} ms: {text}").format(ms=took, text=found.text)
            if found.text
            else _tr("Answered in {ms} ms, without a text").format(ms=took)
        )
        tell(self, words, icon="flask-conical")
