"""Beside the people of a campaign: why some failed, what is not known, and the rules of the run.

Invariant: an action stands here only where it can change something.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.campaigns import Campaign, Insight, State
from app.ui import phrases
from app.ui.pages.campaigns.words import number, quiet_words, reason_words, share, tr
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Panel
from app.ui.widgets.progress import ThinBar
from app.ui.wording import said

_WIDTH = 330


class SidePanel(Panel):
    """Signals: `retry`, `look_up`, `send_again`, `seal_check`; `only_wanted(str)` a filter."""

    retry = Signal()
    look_up = Signal()
    send_again = Signal()
    seal_check = Signal()
    only_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("start",), parent=parent)
        self.setFixedWidth(_WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea()
        lay_over(self._area)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        outer.addWidget(self._area)
        self._shown: tuple[object, ...] = ()

    def put(self, insight: Insight) -> None:
        """Shows the figures of a campaign; nothing is rebuilt where nothing changed."""
        one = insight.campaign
        state = (insight.reasons, one.counts.uncertain, one.plan, one.state, one.digest)
        if state == self._shown:
            return
        self._shown = state
        body = Panel("surface.base")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        if one.counts.failed:
            self._failed(column, insight)
        if one.counts.uncertain:
            self._uncertain(column, one)
        self._rules(column, insight)
        column.addStretch(1)
        self._area.setWidget(body)

    def _failed(self, column: QVBoxLayout, insight: Insight) -> None:
        counts = insight.campaign.counts
        title = PlainLabel(tr("Why {n} failed").format(n=number(counts.failed)), "body", "semibold")
        column.addWidget(title)
        most = max((one.count for one in insight.reasons), default=1)
        for one in insight.reasons[:6]:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(PlainLabel(reason_words(one.key, one.words), wrap=True), 1)
            row.addWidget(ThinBar(tr("Share"), one.count / most, role="danger.solid", width=68))
            count = PlainLabel(number(one.count), tabular=True, align="end")
            count.setFixedWidth(40)
            row.addWidget(count)
            column.addLayout(row)
        again = sum(one.count for one in insight.reasons if one.again)
        row = QHBoxLayout()
        row.setSpacing(8)
        if again and insight.campaign.state is not State.CANCELLED:
            button = Button(
                tr("Retry the {n}").format(n=number(again)), icon="refresh-cw", size="small"
            )
            button.clicked.connect(lambda _checked=False: self.retry.emit())
            row.addWidget(button)
        rest = counts.failed - again
        words = tr("The others would fail again.") if again else tr("They would fail again.")
        if rest:
            row.addWidget(PlainLabel(words, "small", role="text.secondary", wrap=True), 1)
        else:
            row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(8)

    def _uncertain(self, column: QVBoxLayout, one: Campaign) -> None:
        count = one.counts.uncertain
        column.addWidget(
            PlainLabel(tr("{n} not known").format(n=number(count)), "body", "semibold")
        )
        column.addWidget(
            PlainLabel(
                tr(
                    "No answer came, so they may have it already. Nothing is sent again by"
                    " itself."
                ),
                "small", role="text.secondary", wrap=True,
            )
        )  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(8)
        check = Button(tr("Check now"), icon="search", size="small")
        check.clicked.connect(lambda _checked=False: self.look_up.emit())
        row.addWidget(check)
        again = Button(tr("Send again…"), icon="send", size="small")
        again.clicked.connect(lambda _checked=False: self.send_again.emit())
        row.addWidget(again)
        show = LinkButton(tr("Show"))
        show.clicked.connect(lambda _checked=False: self.only_wanted.emit("uncertain"))
        row.addWidget(show)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(8)

    def _rules(self, column: QVBoxLayout, insight: Insight) -> None:
        one, plan = insight.campaign, insight.campaign.plan
        column.addWidget(PlainLabel(tr("Rules"), "body", "semibold"))
        rules = [("moon", "text.secondary", quiet_words(plan.quiet))]
        if plan.when == "local":
            rules.append(("globe", "text.secondary", tr("In everybody’s own hours")))
        rules.append(
            (
                "shield-check", "text.secondary",
                tr("Only people with consent") if plan.consent_only
                else tr("Nobody who opted out"),
            )
        )  # fmt: skip
        if plan.stop_share > 0:
            words = tr("Pauses by itself at {share} failed").format(
                share=share(round(plan.stop_share * 1_000), 1_000)
            )
            rules.append(("pause", "text.secondary", words))
        if plan.complaints:
            rules.append(
                ("flag", "text.secondary", tr("Pauses at %Ln complaints", plan.complaints))
            )
        if plan.daily:
            words = tr("At most {n} a day").format(n=number(plan.daily))
            rules.append(("calendar", "text.secondary", words))
        if insight.limit_words:
            rules.append(("gauge", "text.secondary", said(insight.limit_words)))
        if not one.state.over:
            rules.append(("monitor", "warning.text", tr("This computer must stay on")))
        for icon, role, words in rules:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel(icon, role))
            row.addWidget(PlainLabel(words, wrap=True), 1)
            column.addLayout(row)
        if one.digest:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel("lock"))
            words = tr("Locked {time}, seal {seal}").format(
                time=phrases.clock_time(one.started_at or one.changed_at), seal=one.digest[:8]
            )
            row.addWidget(PlainLabel(words, wrap=True), 1)
            verify = LinkButton(tr("Verify"))
            verify.clicked.connect(lambda _checked=False: self.seal_check.emit())
            row.addWidget(verify)
            column.addLayout(row)
