"""The steps to a new campaign: File, Columns, Message, When, Check.

What is written is kept as a draft whenever a step is left, with its people; leaving and coming
back loses nothing. Invariant: nothing is sent before the last button of the last step.
"""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.core import bidi
from app.core.tasks import TaskOwner
from app.domain.errors import ProviderError, SettingsError, SwitchboardError
from app.services.campaigns_drafts import fresh_plan
from app.ui import phrases
from app.ui.pages.campaigns.busy import Busy
from app.ui.pages.campaigns.keeping import Keeping
from app.ui.pages.campaigns.result_panel import ResultPanel
from app.ui.pages.campaigns.step_check import CheckStep
from app.ui.pages.campaigns.step_columns import ColumnsStep
from app.ui.pages.campaigns.step_file import FileStep
from app.ui.pages.campaigns.step_message import MessageStep
from app.ui.pages.campaigns.step_when import WhenStep
from app.ui.pages.campaigns.stepper import Stepper
from app.ui.pages.campaigns.words import number, tr
from app.ui.pages.campaigns.work import Work
from app.ui.style.look import theme
from app.ui.telling import tell, tell_error
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.keys import hear
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Panel
from app.ui.widgets.spared import spare

if TYPE_CHECKING:
    from app.services.console import Console

_FILE, _COLUMNS, _MESSAGE, _WHEN, _CHECK = range(5)
_SIDE = 330


class Wizard(Panel):
    """Signals: `left` back to the list; `started(int)` a campaign was started."""

    left = Signal()
    started = Signal(int)

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = tasks
        self.work = Work()
        self._busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        row = QHBoxLayout()
        row.setSpacing(0)
        self.stack = QStackedWidget()
        self.file = FileStep(console, tasks)
        self.columns = ColumnsStep(console, tasks)
        self.message = MessageStep(console, tasks)
        self.when = WhenStep(console, tasks)
        self.check = CheckStep(console, tasks)
        self._steps: tuple[FileStep | ColumnsStep | MessageStep | WhenStep | CheckStep, ...] = (
            self.file, self.columns, self.message, self.when, self.check,
        )  # fmt: skip
        for step in self._steps:
            self.stack.addWidget(step)
        self.file.ready.connect(partial(self._ready, _FILE))
        self.columns.ready.connect(partial(self._ready, _COLUMNS))
        self.message.ready.connect(partial(self._ready, _MESSAGE))
        self.when.ready.connect(partial(self._ready, _WHEN))
        self.check.ready.connect(partial(self._ready, _CHECK))
        row.addWidget(self.stack, 1)
        row.addWidget(self._side())
        column.addLayout(row, 1)
        self.file.read.connect(self._show_side)
        self.columns.checked.connect(self._show_side)
        self.columns.other_file.connect(self._other_file)
        self.message.changed.connect(self._show_side)
        self.when.changed.connect(self._show_side)
        self._can = [False] * 5
        hear(self, {"Ctrl+Return": self.next, "Alt+Left": self.back})

    def _head(self) -> QWidget:
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(theme().px(64))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        leave = IconButton("arrow-left", tr("Back to the campaigns"))
        leave.clicked.connect(lambda _checked=False: self.leave())
        row.addWidget(leave)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(PlainLabel(tr("New campaign"), "page", "semibold"))
        self.subtitle = ElidedLabel("", "small", role="text.secondary")
        words.addWidget(self.subtitle)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.stepper = Stepper((tr("File"), tr("Columns"), tr("Message"), tr("When"), tr("Check")))
        self.stepper.chosen.connect(self.go)
        row.addWidget(self.stepper)
        row.addStretch(1)
        close = IconButton("x", tr("Close"), shortcut="Esc")
        close.clicked.connect(lambda _checked=False: self.leave())
        row.addWidget(close)
        hear(self, {"Escape": self.leave})
        return head

    def _side(self) -> QWidget:
        side = Panel("surface.base", sides=("start",))
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = Panel("surface.base")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        self.result = ResultPanel()
        self.result.changed.connect(self.columns.check)
        self.result.problems.connect(self._problems)
        inside.addWidget(self.result)
        area.setWidget(inner)
        column.addWidget(area, 1)
        foot = Panel("bg.window", sides=("top",))
        spare(foot)
        box = QVBoxLayout(foot)
        box.setContentsMargins(18, 12, 18, 12)
        self.busy = Busy()
        self.busy.stopped.connect(self._stop)
        self.busy.hide()
        self._keeping = Keeping(self._console, self.busy)
        box.addWidget(self.busy)
        buttons = QHBoxLayout()
        self.back_button = Button(tr("Back"))
        self.back_button.clicked.connect(lambda _checked=False: self.back())
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        self.next_button = Button("", "primary", end_icon="arrow-right")
        self.next_button.clicked.connect(lambda _checked=False: self.next())
        buttons.addWidget(self.next_button)
        box.addLayout(buttons)
        column.addWidget(foot)
        return side

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        step = self._steps[self.stepper.current]
        inner = self.columns.table.table if step is self.columns else step
        return [inner, self.result, self.next_button]

    # Beginning

    def begin(self) -> None:
        """A new campaign."""
        self.work.stop.set()
        self.work = Work(plan=fresh_plan(self._console.campaigns.zone))
        region = self._console.campaigns.zone_region()
        self.work.change(region=region)
        self._can = [False] * 5
        self.go(_FILE)

    async def load(self, campaign_id: int) -> None:
        """A draft, where it was left."""
        self.begin()
        work = self.work
        found = await self._console.campaigns.get(campaign_id)
        if work is not self.work:
            return  # another one was begun or opened meanwhile
        if found is None:
            self.left.emit()
            return
        work.name, work.number_id, work.plan = found.name, found.number_id, found.plan
        work.campaign_id, work.saved_at = found.id, found.changed_at
        audience = await self._console.campaigns.audience_of(found)
        if not await self._console.campaigns.is_whole(found):
            words = tr("Only {n} of {all} people of this draft were kept.")
            told = words.format(n=number(len(audience.rows)), all=number(work.plan.rows))
            tell_error(self, SettingsError(told, can=tr("Choose the people again.")))
        elif audience.rows:
            work.audience = audience
            work.known = await self._console.campaigns.known()
            work.findings = await self._console.campaigns.check(
                audience, work.plan, work.known, threading.Event(), lambda _n, _s: None
            )
            work.stored = True
        if work is self.work:
            self.go(_COLUMNS if work.audience is not None else _FILE)

    # Going

    def go(self, step: int) -> None:
        """Shows a step."""
        self.stepper.go(step)
        self.stack.setCurrentIndex(step)
        self._steps[step].put(self.work)
        names = (tr("Columns"), tr("Message"), tr("When"), tr("Check"))
        self.back_button.setVisible(step > 0)
        if step == _CHECK:
            self.next_button.set_icon("send")
        else:
            self.next_button.set_icon("")
            self.next_button.setText(tr("Next: {step}").format(step=names[step]))
        self._show_side()
        first = {
            _FILE: self.file.name.edit,
            _COLUMNS: self.columns.table.table,
            _MESSAGE: self.message.kind,
            _CHECK: self.next_button,
            _WHEN: self.when.now if self.when.now.isChecked() else self.when.later,
        }.get(step, self.stack)
        first.setFocus()

    def back(self) -> None:
        """The step before."""
        if self.stepper.current and not self._busy:
            self.go(self.stepper.current - 1)

    def next(self) -> None:
        """The next step; from the last one the campaign starts."""
        step = self.stepper.current
        if self._busy or not self._can[step]:
            return
        self._tasks.once(lambda: self._start() if step == _CHECK else self._next(step), "next step")

    async def _next(self, step: int) -> None:
        work = self.work
        self._set_busy(True)
        try:
            if step == _COLUMNS and self.work.plan.verify and not self.work.verified:
                await self._verify()
            await self._keeping.keep(work, people=step >= _MESSAGE)
        finally:
            self._set_busy(False)
        # other people may be on their way since
        if self.stepper.current == step and work is self.work and self._can[step]:
            self.go(step + 1)

    async def _start(self) -> None:
        self._set_busy(True)
        try:
            await self._keeping.keep(self.work, people=True)
            if not self.work.stored:
                # stopped half-way: only a whole audience starts
                return
            await self._console.campaigns.start(self.work.campaign_id)
        except SwitchboardError as error:
            tell_error(self, error)
            return
        finally:
            self._set_busy(False)
        tell(self, tr("{name} has started").format(name=bidi.isolate(self.work.name)), icon="send")
        self.started.emit(self.work.campaign_id)

    async def _verify(self) -> None:
        """Asks the provider which numbers are on WhatsApp; those that are not get no message."""
        work = self.work
        if work.findings is None:
            return
        digits = [one.digits for one in work.findings.rows if one.verdict.sends]
        self.busy.begin(lambda n: tr("Verifying numbers: {n}").format(n=number(n)))
        work.stop = threading.Event()
        try:
            missing = await self._console.campaigns.verify(
                work.number_id, digits, work.stop, self.busy.progress
            )
        except ProviderError as error:
            tell_error(self, error)
            return
        finally:
            self.busy.end()
        work.verified = not work.stop.is_set()
        await self._keeping.check(work, work.known.unreachable | missing)

    def leave(self) -> None:
        """Back to the list; what was written stays as a draft."""
        self.file.stop()
        self.columns.stop()
        if self._busy:
            self.work.stop.set()
            return
        self._tasks.once(self._leave, "leave the steps")

    async def _leave(self) -> None:
        if self.work.name and self.work.audience is not None:
            self._set_busy(True)
            try:
                await self._keeping.settle(self.work)
                await self._keeping.keep(self.work, people=False)
            finally:
                self._set_busy(False)
            tell(self, tr("Kept as a draft"), icon="pencil")
        self.left.emit()

    def _stop(self) -> None:
        self.work.stop.set()

    def stop_work(self) -> None:
        """The window closes: what runs on threads ends."""
        self.work.stop.set()
        self.file.stop()
        self.columns.stop()

    # Showing

    def _set_busy(self, on: bool) -> None:
        self._busy = on
        if on:
            self.busy.take_focus_of(self.next_button)
        self.back_button.setEnabled(not on)
        self.next_button.setEnabled(not on and self._can[self.stepper.current])
        if not on:
            self.busy.give_focus_to(self.next_button)
            self._show_side()

    def _ready(self, step: int, on: bool) -> None:
        self._can[step] = on
        if step == self.stepper.current:
            self.next_button.setEnabled(on and not self._busy)

    def _other_file(self) -> None:
        self.go(_FILE)
        if self.work.plan.source == "file":
            self.file.ask_file()

    def _problems(self) -> None:
        if self.stepper.current != _COLUMNS:
            self.go(_COLUMNS)
        self.columns.show_problems(True)

    def _show_side(self) -> None:
        work, step = self.work, self.stepper.current
        can = self._console.campaigns.can_verify(work.number_id)
        self.result.put(work, can, step == _COLUMNS)
        self.next_button.setEnabled(self._can[step] and not self._busy)
        if step == _CHECK:
            count = work.findings.ready if work.findings is not None else 0
            later = work.plan.when != "now"
            words = (
                tr("Schedule for %Ln people", count) if later else tr("Send to %Ln people", count)
            )
            self.next_button.setText(words)
        parts = [bidi.isolate(work.name)] if work.name else []
        if work.saved_at:
            saved = phrases.moment(work.saved_at, self._console.clock.now_ms())
            parts.append(tr("draft saved {time}").format(time=saved))
        self.subtitle.setText(phrases.listed(parts) or tr("Nothing is sent before the last step"))
