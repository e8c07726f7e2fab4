"""The cards behind the editor: a rule's conditions, the hours of a week, a try at any time.

Invariant: a card changes nothing by itself; its result is taken or left by the editor.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.answer_words import LANGUAGES
from app.domain.answers import Decision, Occasion, Plan, Reason, Rule, When, Who
from app.domain.hours import Hours, Span, known_zone, parse_spans, spans_text
from app.ui import phrases
from app.ui.answers.preview import AnswerPreview
from app.ui.answers.words import language_name, rule_title, span
from app.ui.digits import figures
from app.ui.models.calls import kind_words, reason_words
from app.ui.phrases import clock_time
from app.ui.telling import tied
from app.ui.weekdays import day_name, week
from app.ui.widgets.card import CardDialog
from app.ui.widgets.choices import Check
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate
_PERIODS = (0, 60, 720, 1440, 10_080, 43_200)
_TYPING_MS = 120


class RuleCard(CardDialog):
    """``await result()`` is the rule with its conditions, or None."""

    def __init__(self, opener: QWidget, rule: Rule, occasion: Occasion, *, new: bool) -> None:
        title = translate("RuleCard", "New rule") if new else translate("RuleCard", "Rule")
        super().__init__(opener, title, width=520)
        self._rule = rule
        call = occasion is Occasion.CALL
        self.name = Field(self.tr("Name"), text=rule.title, placeholder=rule_title(rule, occasion))
        self.body.addWidget(self.name)
        self.when = Combo(self.tr("Hours"))
        for when, text in (
            (When.ANY, self.tr("At any time")),
            (When.OUTSIDE, self.tr("Outside the reply hours")),
            (When.INSIDE, self.tr("Within the reply hours")),
        ):
            self.when.add(text, when, icon="clock")
        self.when.choose(rule.when)
        self.who = Combo(self.tr("Contact"))
        for who, text in (
            (Who.ANY, self.tr("To anybody")),
            (Who.FIRST, self.tr("To those who write for the first time")),
            (Who.KNOWN, self.tr("To those who wrote before")),
        ):
            self.who.add(text, who, icon="user-round")
        self.who.choose(rule.who)
        self.body.addWidget(
            PlainLabel(self.tr("When it fits"), "small", "medium", "text.secondary")
        )
        self.body.addWidget(self.when)
        self.body.addWidget(self.who)
        self.who.setVisible(not call)
        self.words = Field(
            self.tr("Words"),
            text=phrases.listed(rule.words),
            placeholder=self.tr("price, catalogue, מחיר"),
            helper=self.tr("One of them stands in the message. Empty: any message."),
        )
        self.body.addWidget(self.words)
        self.words.setVisible(not call)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.languages: dict[str, Check] = {}
        for code in LANGUAGES:
            check = Check(language_name(code), checked=code in rule.writes)
            self.languages[code] = check
            row.addWidget(check)
        row.addStretch(1)
        self.body.addWidget(
            PlainLabel(
                self.tr("Only in these languages (none: any)"), "small", "medium", "text.secondary"
            )
        )
        self.body.addLayout(row)
        self.again = Field(
            self.tr("Same caller within") if call else self.tr("Same person within"),
            note=self.tr("minutes after a text; 0 for no matter"),
            text=figures(rule.again), content="ltr",
        )  # fmt: skip
        self.body.addWidget(self.again)
        self.once = Combo(self.tr("How often"))
        for minutes in sorted({*_PERIODS, rule.once}):
            text = (
                self.tr("At most once in {time} to one person").format(time=span(minutes))
                if minutes
                else self.tr("Every time")
            )
            self.once.add(text, minutes, icon="timer")
        self.once.choose(rule.once)
        self.once.setVisible(not call)
        self.body.addWidget(self.once)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        done = self.add_button(self.tr("Add rule") if new else self.tr("Apply"), "primary")
        done.clicked.connect(self.accept_rule)
        self.start_on(self.name.edit)

    def accept_rule(self) -> None:
        """Closes with the rule, unless a number makes no sense."""
        text = self.again.text().strip() or "0"
        if not text.isdecimal() or int(text) > 43_200:
            self.again.set_error(self.tr("Minutes from 0 to 43,200."))
            return
        words = phrases.parted(self.words.text())
        self.done(
            replace(
                self._rule,
                title=self.name.text().strip(),
                when=When(self.when.currentData()),
                who=Who(self.who.currentData()),
                words=tuple(one for one in words if one),
                writes=tuple(one for one, check in self.languages.items() if check.isChecked()),
                again=int(text),
                once=int(self.once.currentData()),
            )
        )


class HoursCard(CardDialog):
    """``await result()`` is (Hours, minutes within which somebody answers), or None."""

    def __init__(self, opener: QWidget, plan: Plan) -> None:
        super().__init__(opener, translate("HoursCard", "Reply hours"), width=520)
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Rules can tell these hours from the others, and “next reply time” is "
                    "counted from them. Several spans are parted by commas; empty is closed."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        self.days: dict[int, Field] = {}
        for row, day in enumerate(week()):
            grid.addWidget(PlainLabel(day_name(day, whole=True)), row, 0)
            field = Field(
                "", text=figures(spans_text(plan.hours.days[day])), content="ltr",
                placeholder=figures("08:00–13:00, 14:00–19:00"),
            )  # fmt: skip
            field.edit.setAccessibleName(day_name(day, whole=True))
            self.days[day] = field
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.zone = Field(self.tr("Time zone"), text=plan.hours.zone, content="ltr")
        self.body.addWidget(self.zone)
        self.within = Field(
            self.tr("Somebody replies within"), text=figures(plan.reply_within), content="ltr",
            note=self.tr("minutes, while it is open"),
        )  # fmt: skip
        self.body.addWidget(self.within)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.add_button(self.tr("Apply"), "primary").clicked.connect(self.accept_hours)
        self.start_on(self.days[week()[0]].edit)

    def accept_hours(self) -> None:
        """Closes with the hours, unless something makes no sense."""
        found: dict[int, tuple[Span, ...]] = {}
        fine = True
        for day, field in self.days.items():
            try:
                found[day] = parse_spans(field.text())
                field.set_error("")
            except ValueError:
                field.set_error(self.tr("Write it as 08:00–13:00, 14:00–19:00."))
                fine = False
        zone = self.zone.text().strip()
        try:
            known_zone(zone)
            self.zone.set_error("")
        except ValueError:
            self.zone.set_error(self.tr("Not known here. For example Asia/Jerusalem."))
            fine = False
        minutes = self.within.text().strip()
        if not minutes.isdecimal() or int(minutes) > 1440:
            self.within.set_error(self.tr("Minutes from 0 to 1,440."))
            fine = False
        if fine:
            hours = Hours(zone, tuple(found[day] for day in range(7)))
            self.done((hours, int(minutes)))


Ask = Callable[[str, int, str], Awaitable[Decision]]
"""Contact, moment (ms) and message to the decision about them."""


class WhatIfCard(CardDialog):
    """What would go to whom and when: by the plan as it is edited. Nobody gets anything."""

    def __init__(
        self,
        opener: QWidget,
        tasks: TaskOwner,
        plan: Plan,
        contact: str,
        now: int,
        ask: Ask,
    ) -> None:
        super().__init__(opener, translate("WhatIfCard", "What would this answer"), width=520)
        tasks = tied(self, tasks)
        self._plan, self._now, self._ask = plan, now, ask
        self._tasks = tasks
        call = plan.occasion is Occasion.CALL
        row = QHBoxLayout()
        row.setSpacing(12)
        self.contact = Field(
            self.tr("To"), text=f"+{contact}" if contact else "+972 54 123 8801", content="ltr"
        )
        self.at = Field(
            self.tr("At"), placeholder=clock_time(now), content="ltr",
            note=self.tr("empty: now"),
        )  # fmt: skip
        row.addWidget(self.contact, 2)
        row.addWidget(self.at, 1)
        self.body.addLayout(row)
        self.text = Field(self.tr("Their message"), text=self.tr("Hello, are you open?"))
        self.text.setVisible(not call)
        self.body.addWidget(self.text)
        self.preview = AnswerPreview()
        self.body.addWidget(self.preview)
        self.because = PlainLabel("", "small", role="text.secondary", wrap=True)
        self.body.addWidget(self.because)
        self.add_button(self.tr("Close"), "primary").clicked.connect(self.reject)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPING_MS)
        self._soon.timeout.connect(lambda: self._tasks.start(self._look(), "preview"))
        for field in (self.contact, self.at, self.text):
            field.textChanged.connect(lambda _text: self._soon.start())
        self.finished.connect(lambda _value: self._soon.stop())
        self._soon.start(0)
        self.start_on(self.contact.edit)

    def moment(self) -> int | None:
        """The time that was typed, today by the plan's zone, ms; None where it is none."""
        text = self.at.text().strip()
        if not text:
            return self._now
        hour, _, minute = text.partition(":")
        if not (hour.isdecimal() and (minute or "0").isdecimal()):
            return None
        if int(hour) > 23 or int(minute or 0) > 59:
            return None
        here: datetime = self._plan.hours.local(self._now)
        there = here.replace(hour=int(hour), minute=int(minute or 0), second=0, microsecond=0)
        if there < here - timedelta(minutes=1):
            there += timedelta(days=1)
        return round(there.timestamp() * 1000)

    async def _look(self) -> None:
        at = self.moment()
        self.at.set_error("" if at is not None else self.tr("As 23:10"))
        if at is None:
            return
        call = self._plan.occasion is Occasion.CALL
        found = await self._ask(self.contact.text(), at, "" if call else self.text.text())
        icon = kind_words(False)[1] if call else "message-circle"
        did = self.tr("Voice call declined, {time}") if call else self.tr("They write, {time}")
        local = self._plan.hours.local(at)
        given = found.reason is Reason.GIVEN
        own = self.tr("No automatic answer") + f": {reason_words(found.reason)}"
        self.preview.put(
            icon,
            did.format(time=figures(f"{local:%H:%M}")),
            found.text if given else own,
            muted=not given,
        )
        self.because.setText(self._because(found) if given else "")

    def _because(self, found: Decision) -> str:
        rule = next(one for one in self._plan.rules if one.key == found.rule)
        return self.tr("By the rule “{rule}”, in {language}.").format(
            rule=rule_title(rule, self._plan.occasion), language=language_name(found.language)
        )
