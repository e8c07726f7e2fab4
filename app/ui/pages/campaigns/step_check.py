"""Step five: the dry run. Who, what, when, how long, and what is odd; nothing is sent by looking.

Invariant: every figure comes from the same check and the same estimate that the run follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core import bidi
from app.core.tasks import TaskOwner
from app.domain.campaigns import Verdict
from app.services.campaigns_words import words_for
from app.ui import phrases
from app.ui.pages.campaigns.words import (
    audience_words,
    message_words,
    pace_words,
    quiet_words,
    share,
    span,
    tr,
)
from app.ui.pages.campaigns.work import Work
from app.ui.widgets.banner import Banner
from app.ui.widgets.chips import IconLabel, NumberTag
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Line, Panel

if TYPE_CHECKING:
    from app.services.console import Console

_SAMPLES = 3


class CheckStep(Panel):
    """Signal: `ready(bool)` whether it may start."""

    ready = Signal(bool)

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = tasks
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea()
        lay_over(self._area)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setAccessibleName(tr("Check"))
        outer.addWidget(self._area)

    def put(self, work: Work) -> None:
        """Shows the dry run."""
        body = Panel("surface.base")
        row = QHBoxLayout(body)
        row.setContentsMargins(20, 20, 20, 20)
        box = QWidget()
        box.setMaximumWidth(680)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(bidi.isolate(work.name), "title", "semibold"))
        column.addWidget(
            PlainLabel(
                tr("A dry run: nothing has been sent yet."), role="text.secondary", wrap=True
            )
        )
        count = work.findings.ready if work.findings is not None else 0
        pace, first, finish = self._console.campaigns.estimate(work.number_id, work.plan, count)
        column.addWidget(Line())
        for icon, title, words, tag in self._facts(work, count, pace, first, finish):
            column.addLayout(self._fact(icon, title, words, tag))
        column.addWidget(Line())
        for tone, icon, what, can in self._oddities(work, count, finish):
            column.addWidget(Banner(tone, what, can, icon=icon, stacked=True))  # type: ignore[arg-type]
        self._samples(column, work)
        column.addStretch(1)
        row.addWidget(box, 100)  # its own width first, what is left stays empty
        row.addStretch(1)
        self._area.setWidget(body)
        self.ready.emit(count > 0 and pace > 0)

    def _facts(
        self, work: Work, count: int, pace: float, first: int, finish: int
    ) -> list[tuple[str, str, str, int]]:
        plan, now = work.plan, self._console.clock.now_ms()
        row = self._console.numbers.by_id().get(work.number_id)
        wanted = max(now, plan.start_at) if plan.when != "now" else now
        when = {
            "now": tr("At once"),
            "later": tr("{time}, {zone}").format(
                time=phrases.moment(plan.start_at, now), zone=plan.zone.replace("_", " ")
            ),
            "local": tr("From {time} on everybody’s own clock").format(
                time=plan.civil.partition("T")[2]
            ),
        }[plan.when]
        if first > wanted and plan.when != "local":
            when = tr("{time}, when the quiet hours end").format(time=phrases.moment(first, now))
        length = span(finish - first) if finish else tr("not known")
        rules = [quiet_words(plan.quiet)]
        if plan.stop_share:
            rules.append(
                tr("pauses at {share} failed").format(
                    share=share(round(plan.stop_share * 100), 100)
                )
            )
        if plan.complaints:
            rules.append(tr("pauses at %Ln complaints", plan.complaints))
        return [
            ("smartphone", tr("From"), row.name if row is not None else "", work.number_id),
            (
                "users", tr("To"),
                tr("{people} of {source}").format(
                    people=tr("%Ln people", count), source=audience_words(plan)
                ), 0,
            ),
            ("message-circle", tr("Says"), message_words(plan), 0),
            ("clock", tr("Starts"), when, 0),
            (
                "gauge", tr("Takes"),
                tr("about {length} at {pace}, done near {time}").format(
                    length=length, pace=pace_words(pace), time=phrases.moment(finish, now)
                ), 0,
            ),
            ("shield-check", tr("Rules"), phrases.listed(rules), 0),
        ]  # fmt: skip

    def _fact(self, icon: str, title: str, words: str, number_id: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(icon))
        label = PlainLabel(title, role="text.secondary")
        label.setFixedWidth(90)
        row.addWidget(label)
        found = self._console.numbers.by_id().get(number_id)
        if found is not None:
            row.addWidget(NumberTag(found.code, found.colour, found.name))
        row.addWidget(PlainLabel(words, weight="medium", wrap=True), 1)
        return row

    def _oddities(self, work: Work, count: int, finish: int) -> list[tuple[str, str, str, str]]:
        found, plan = work.findings, work.plan
        odd: list[tuple[str, str, str, str]] = []
        if found is None or not count:
            return [("danger", "circle-x", tr("Nobody gets a message."), tr("Look at the rows."))]
        held = len(found.rows) - found.ready
        if held:
            odd.append(
                (
                    "neutral", "info", tr("%Ln rows get no message.", held),
                    tr("They stay in the ledger, each with its reason."),
                )
            )  # fmt: skip
        if found.totals[Verdict.OTHER_LANGUAGE]:
            odd.append(
                (
                    "warning", "languages",
                    tr("%Ln people get another language.", found.totals[Verdict.OTHER_LANGUAGE]),
                    tr("The template lacks theirs."),
                )
            )  # fmt: skip
        if not plan.consent_only and not any(one.role == "consent" for one in plan.columns):
            odd.append(
                (
                    "warning", "shield-alert", tr("Consent is not checked."),
                    tr("Only people who opted out are left out."),
                )
            )  # fmt: skip
        if plan.verify and not work.verified:
            odd.append(
                (
                    "warning", "search", tr("The numbers are not verified."),
                    tr("The provider did not answer for all of them."),
                )
            )  # fmt: skip
        now = self._console.clock.now_ms()
        if finish and finish - now > 24 * 3_600_000:
            odd.append(
                (
                    "neutral", "monitor", tr("It takes more than a day."),
                    tr("This computer must stay on; a closed program goes on where it was."),
                )
            )  # fmt: skip
        return odd

    def _samples(self, column: QVBoxLayout, work: Work) -> None:
        if work.findings is None or work.audience is None:
            return
        column.addSpacing(4)
        column.addWidget(PlainLabel(tr("The first of them"), "body", "semibold"))
        shown = 0
        for at, one in enumerate(work.findings.rows):
            if not one.verdict.sends:
                continue
            words = words_for(work.plan, one.language, work.audience.rows[at])
            box = Panel("bg.window", radius="lg")
            inner = QVBoxLayout(box)
            inner.setContentsMargins(14, 10, 14, 10)
            inner.setSpacing(3)
            who = bidi.isolate(one.name) + "  " if one.name else ""
            inner.addWidget(
                PlainLabel(f"{who}{phrases.phone(one.digits)}", "small", role="text.secondary")
            )
            inner.addWidget(PlainLabel(words, wrap=True))
            column.addWidget(box)
            shown += 1
            if shown == _SAMPLES:
                return
