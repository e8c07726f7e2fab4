"""One campaign's own page: how far it is, how fast, what came of it, and everyone in it.

Invariant: what is pressed here acts at once on the run; the figures follow it, at most twice a
second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core import bidi
from app.core.tasks import TaskOwner
from app.domain.campaigns import Campaign, Insight, Pause, State
from app.services.events import CampaignChanged
from app.ui import phrases
from app.ui.pages.campaigns.legend import Legend
from app.ui.pages.campaigns.marks import ChartData, Funnel, SendChart, WholeBar
from app.ui.pages.campaigns.pace_card import PaceCard
from app.ui.pages.campaigns.people import PeoplePane
from app.ui.pages.campaigns.run_acts import RunActs
from app.ui.pages.campaigns.side_panel import SidePanel
from app.ui.pages.campaigns.words import (
    audience_words,
    message_words,
    number,
    pace_words,
    pause_words,
    progress_words,
    state_of,
    tr,
)
from app.ui.style.look import theme
from app.ui.telling import tell, untell
from app.ui.widgets.announce import announce
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.chips import IconLabel, NumberTag, StatusChip
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.segmented import Segmented
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.widgets.toast import Toast

_TOGETHER_MS = 400
_AGAIN_MS = 15_000


class RunPage(Panel):
    """Signals: `back` to the list; `chat_wanted(int, int)` chat and message."""

    back = Signal()
    chat_wanted = Signal(int, int)

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = tasks
        self.insight: Insight | None = None
        self._campaign_id = 0
        self._reading = self._again = False
        self._paused: Toast | None = None
        self.acts = RunActs(self, console, tasks, self._campaign, self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.banner = Banner("warning", "", flat=True)
        self.banner.hide()
        column.addWidget(self.banner)
        column.addWidget(self._progress())
        column.addWidget(self._figures())
        row = QHBoxLayout()
        row.setSpacing(0)
        self.people = PeoplePane(console, tasks)
        self.people.chat_wanted.connect(self.chat_wanted)
        row.addWidget(self.people, 1)
        self.side = SidePanel()
        self.side.retry.connect(lambda: self._do(self.acts.retry(), "retry"))
        self.side.look_up.connect(lambda: self._do(self.acts.look_up(), "check"))
        self.side.send_again.connect(
            lambda: self._do(self.acts.send_again(self.side), "send again")
        )
        self.side.seal_check.connect(lambda: self._do(self.acts.verify(), "verify"))
        self.side.only_wanted.connect(self.people.show_only)
        row.addWidget(self.side)
        column.addLayout(row, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self._read)
        self._clock = QTimer(self)
        self._clock.setInterval(_AGAIN_MS)
        self._clock.timeout.connect(self._read)
        self.stops = [console.bus.listen(CampaignChanged, self._heard)]

    # Parts

    def _head(self) -> QWidget:
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(theme().px(64))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        self.back_button = IconButton("arrow-left", tr("Back to the campaigns"), shortcut="Esc")
        self.back_button.clicked.connect(lambda _checked=False: self.back.emit())
        row.addWidget(self.back_button)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(10)
        self.title = PlainLabel("", "page", "semibold")
        top.addWidget(self.title)
        self.chip = StatusChip("", "neutral", "clock")
        top.addWidget(self.chip)
        top.addStretch(1)
        words.addLayout(top)
        below = QHBoxLayout()
        below.setSpacing(7)
        self.tag = NumberTag("", "slate")
        below.addWidget(self.tag)
        self.subtitle = ElidedLabel("", "small", role="text.secondary")
        below.addWidget(self.subtitle, 1)
        words.addLayout(below)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.export = Button(tr("Export results"), "ghost", icon="download")
        self.export.clicked.connect(lambda _checked=False: self.acts.ask_file())
        self.cancel = Button(tr("Cancel…"), "danger", icon="ban")
        self.cancel.clicked.connect(
            lambda _checked=False: self._do(self.acts.cancel(self.cancel), "cancel")
        )
        self.go = Button(tr("Pause"), "primary", icon="pause")
        self.go.clicked.connect(lambda _checked=False: self._do(self._switch(), "switch"))
        for button in (self.export, self.cancel, self.go):
            row.addWidget(button)
        return head

    def _progress(self) -> QWidget:
        box = Panel("surface.base", sides=("bottom",))
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.figure = PlainLabel("", "title", "semibold", tabular=True)
        row.addWidget(self.figure)
        self.words = ElidedLabel("", role="text.secondary")
        row.addWidget(self.words)
        row.addStretch(1)
        self._pace_row = QWidget()
        pace = QHBoxLayout(self._pace_row)
        pace.setContentsMargins(0, 0, 0, 0)
        pace.setSpacing(8)
        pace.addWidget(IconLabel("gauge"))
        pace.addWidget(PlainLabel(tr("Pace")))
        self.pace = Segmented(tr("Pace"), small=True)
        for value in ("6", "9", "30"):
            self.pace.add(value, pace_words(float(value)))
        self.pace.add("custom", tr("Custom"))
        self.pace.chosen.connect(self._paced)
        pace.addWidget(self.pace)
        row.addWidget(self._pace_row)
        column.addLayout(row)
        self.whole = WholeBar()
        column.addWidget(self.whole)
        return box

    def _figures(self) -> QWidget:
        box = Panel("surface.base", sides=("bottom",))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(20, 12, 20, 12)
        left.setSpacing(6)
        left.addWidget(PlainLabel(tr("Funnel"), "body", "semibold"))
        self.funnel = Funnel()
        left.addWidget(self.funnel)
        left.addStretch(1)
        row.addLayout(left, 5)
        chart = Panel("surface.base", sides=("start",))
        right = QVBoxLayout(chart)
        right.setContentsMargins(20, 12, 20, 6)
        right.setSpacing(6)
        head = QHBoxLayout()
        self.chart_title = PlainLabel("", "body", "semibold")
        head.addWidget(self.chart_title)
        head.addStretch(1)
        head.addWidget(Legend())
        right.addLayout(head)
        self.chart = SendChart()
        right.addWidget(self.chart, 1)
        row.addWidget(chart, 4)
        return box

    def _campaign(self) -> Campaign | None:
        return self.insight.campaign if self.insight is not None else None

    # Showing

    def open(self, campaign_id: int) -> None:
        """Shows a campaign."""
        self._campaign_id = campaign_id
        self.insight = None
        self._clock.start()
        self._read()

    def leave(self) -> None:
        """It is not looked at any more."""
        self._clock.stop()
        self._campaign_id = 0

    def _heard(self, change: CampaignChanged) -> None:
        if change.campaign_id == self._campaign_id and not self._soon.isActive():
            self._soon.start()

    def _read(self) -> None:
        self._again = self._reading
        if self._campaign_id and not self._reading and not self._tasks.closed:
            self._reading = True
            self._tasks.start(self._load(self._campaign_id), "campaign")

    async def _load(self, campaign_id: int) -> None:
        try:
            found = await self._console.campaigns.insight(campaign_id)
        finally:
            self._reading = False
        if campaign_id != self._campaign_id:
            self._read()
        elif found is None:
            self.back.emit()
        else:
            self._put(found)
            if self._again:  # what was done since is not in it
                self._read()

    def _put(self, found: Insight) -> None:
        one, now = found.campaign, self._console.clock.now_ms()
        before = self.insight
        self.insight = found
        self.title.setText(bidi.isolate(one.name))
        self.setAccessibleName(one.name)
        self.chip.set(*state_of(one))
        if before is not None and before.campaign.state is not one.state:
            announce(self, state_of(one)[0])
        row = self._console.numbers.by_id().get(one.number_id)
        self.tag.setVisible(row is not None)
        if row is not None:
            self.tag.set(row.code, row.colour, row.name)
        self.subtitle.setText(self._subtitle(one, now))
        self._put_progress(found, now)
        self.funnel.put(one.counts)
        self._put_chart(found, now)
        self.people.put(one.id, one.counts, one.state.over)
        self.side.put(found)
        self._put_actions(one)
        self._put_banner(one, now)

    def _subtitle(self, one: Campaign, now: int) -> str:
        # set apart, a template's name does not turn a line of the other direction round
        parts = [bidi.isolate(message_words(one.plan))]
        if one.started_at:
            parts.append(tr("started {time}").format(time=phrases.moment(one.started_at, now)))
        elif one.plan.start_at:
            starts = phrases.moment(one.plan.start_at, now)
            parts.append(tr("starts {time}").format(time=starts))
        if one.ended_at and one.state.over:
            parts.append(tr("ended {time}").format(time=phrases.moment(one.ended_at, now)))
        parts.append(tr("audience {name}").format(name=audience_words(one.plan)))
        return " · ".join(parts)

    def _put_progress(self, found: Insight, now: int) -> None:
        one, counts = found.campaign, found.campaign.counts
        self.figure.setText(
            tr("{done} of {all}").format(done=number(counts.accepted), all=number(counts.audience))
        )
        running = one.state is State.RUNNING
        pace = one.plan.pace or found.per_minute
        self.words.setText(
            progress_words(
                counts,
                pace if running else 0.0,
                max(0, found.finish_at - now) if running else 0,
                phrases.moment(found.finish_at, now),
                one.state.over,
            )
        )
        self.whole.put_counts(counts)
        self._pace_row.setVisible(not one.state.over)
        known = {6.0: "6", 9.0: "9", 30.0: "30"}
        key = known.get(one.plan.pace, "custom")
        self.pace.choose(key)
        own = pace_words(one.plan.pace) if key == "custom" else tr("Custom")
        self.pace.set_text("custom", own)

    def _put_chart(self, found: Insight, now: int) -> None:
        one = found.campaign
        titles = {
            300_000: tr("Every five minutes"),
            900_000: tr("Every quarter of an hour"),
            3_600_000: tr("Every hour"),
            14_400_000: tr("Every four hours"),
            86_400_000: tr("Every day"),
        }
        self.chart_title.setText(titles.get(found.slot_ms, tr("Every week")))
        pace = one.plan.pace or found.per_minute
        running = one.state is State.RUNNING
        self.chart.put(
            ChartData(
                found.slots,
                found.slot_ms,
                one.started_at,
                now,
                found.finish_at if running else 0,
                pace * found.slot_ms / 60_000 if running else 0.0,
                running,
            )
        )

    def _put_actions(self, one: Campaign) -> None:
        running = _goes_on(one)
        held = one.state is State.PAUSED and one.pause is not Pause.CLOCK
        ended = one.state.over or one.state is State.DRAFT
        for button, shown in ((self.cancel, not ended), (self.go, running or held)):
            if button.hasFocus() and not shown:
                self.export.setFocus(Qt.FocusReason.OtherFocusReason)  # else it leaves the page
            button.setVisible(shown)
        self.go.setText(tr("Pause") if running else tr("Go on"))
        self.go.set_icon("pause" if running else "play")

    def _put_banner(self, one: Campaign, now: int) -> None:
        what, can = pause_words(one, now)
        self.banner.setVisible(bool(what))
        if what:
            icon = "moon" if one.pause is Pause.QUIET else "pause"
            self.banner.set(what, can, "warning", icon)

    # Doing

    def _do(self, work: object, name: str) -> None:
        self._tasks.start(work, name)  # type: ignore[arg-type]

    async def _switch(self) -> None:
        one = self.insight.campaign if self.insight else None
        if one is None:
            return
        if not _goes_on(one):
            await self._console.campaigns.resume(one.id)
            untell(self, self._paused)
        else:
            await self._console.campaigns.pause(one.id)
            self._paused = tell(self, tr("Paused. Nothing more goes out."), icon="pause")
        self._read()

    def _paced(self, key: str) -> None:
        if self.insight is None:
            return
        if key == "custom":
            self._tasks.start(self._own_pace(), "pace")
        else:
            pace = float(key)
            self._do(self._console.campaigns.set_pace(self.insight.campaign.id, pace), "pace")

    async def _own_pace(self) -> None:
        if self.insight is None:
            return
        one = self.insight.campaign
        limit = self._console.campaigns.limit(one.number_id, one.plan)
        card = PaceCard(self.pace, one.plan.pace, limit.per_second * 60, said(limit.words))
        card.open()
        value = await card.result()
        if isinstance(value, float):
            await self._console.campaigns.set_pace(one.id, value)
        self._read()


def _goes_on(one: Campaign) -> bool:
    """Whether something will go out by itself: it can be paused, not resumed."""
    if one.state is State.PAUSED:
        return one.until > 0
    return one.state in (State.RUNNING, State.WAITING)
