"""The side panel: everything about the message that is chosen, and what can be done with it.

It shows an entry and says what was wished for; the page acts. Invariant: an action that is not
possible now stays in sight, disabled, with its reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.bidi import isolate, ltr
from app.core.tasks import TaskOwner
from app.domain.civil import shown_at
from app.domain.messages import ChatKind
from app.domain.rows import TrafficRow
from app.domain.schedules import CancelQueue, Kept, Plan, ScheduledRow, State
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.schedule_words import (
    day_and_time,
    in_time,
    is_gone_there,
    kept_on,
    mark,
    offset,
    reason,
    repeats,
    utc_stamp,
    whom,
    with_file,
    zone_name,
)
from app.ui.models.schedules import Entry
from app.ui.pages.schedules.panel_parts import CallLine, Fact, KeptBox, Preview
from app.ui.style.look import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.chips import NumberTag, StatusChip
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.progress import ThinBar
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import sides

if TYPE_CHECKING:
    from app.services.console import Console

_WIDTH = 376
_ANY_WIDTH = 16_777_215
_EDITABLE = frozenset({State.WAITING, State.BEHIND, State.PLACING, State.MISSED, State.REFUSED})
_CANCELLABLE = _EDITABLE | {State.OVERDUE, State.UNSURE}


class SchedulePanel(Panel):
    """Signals: `closed()`, `chat_wanted(int, int)`, `call_wanted(int)`; with an Entry each:
    `send_wanted`, `edit_wanted`, `cancel_wanted`, `drop_wanted`, `time_wanted`, `again_wanted`,
    `resend_wanted` and `out_wanted` (it may have gone out; it has).
    """

    closed = Signal()
    send_wanted = Signal(object)
    edit_wanted = Signal(object)
    cancel_wanted = Signal(object)
    drop_wanted = Signal(object)
    time_wanted = Signal(object)
    again_wanted = Signal(object)
    resend_wanted = Signal(object)
    out_wanted = Signal(object)
    chat_wanted = Signal(int, int)
    call_wanted = Signal(int)

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__("surface.base", sides=("start",), line="border.default")
        self._console = console
        self._tasks = tasks
        self.entry: Entry | None = None
        self._alone = False
        self.setAccessibleName(self.tr("Scheduled message"))
        self.restyle()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Line())
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        content = QWidget()
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(18, 16, 18, 16)
        self._body.setSpacing(0)
        self._build_facts()
        area.setWidget(content)
        content.setAutoFillBackground(False)
        column.addWidget(area, 1)
        column.addWidget(Line())
        column.addWidget(self._foot())

    def put(self, entry: Entry) -> None:
        """Shows a message; reads what belongs to it."""
        another = self.entry is None or self.entry.key != entry.key
        self.entry = entry
        if entry.row is not None:
            if another:
                self._show_calls([])
            self._show(entry.row)
            self._tasks.start(self._read(entry.row), "about a scheduled message")

    def set_alone(self, alone: bool) -> None:
        """Whether it has the whole page, in a narrow window."""
        self._alone = alone
        self.restyle()

    def close_down(self) -> None:
        """Nothing is shown any more."""
        self.entry = None

    # Parts

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(*sides(18, 12, 12, 12))
        row.setSpacing(10)
        row.addWidget(PlainLabel(self.tr("Scheduled message"), "message", "semibold"))
        self.state = StatusChip("", "neutral", "clock")
        row.addWidget(self.state)
        row.addStretch(1)
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.clicked.connect(self.closed)
        row.addWidget(close)
        return head

    def _build_facts(self) -> None:
        body = self._body
        self.preview = Preview()
        body.addWidget(self.preview)
        body.addSpacing(14)
        self.facts: dict[str, Fact] = {}
        for key, label, mono in (
            ("to", self.tr("To"), False),
            ("from", self.tr("From"), False),
            ("sends", self.tr("Sends"), False),
            ("there", self.tr("For them"), False),
            ("utc", self.tr("In UTC"), True),
            ("repeats", self.tr("Repeats"), False),
            ("created", self.tr("Created"), False),
            ("went", self.tr("Went out"), False),
            ("remote", self.tr("Id"), True),
        ):
            fact = Fact(label, mono=mono, strong=key == "sends")
            self.facts[key] = fact
            body.addWidget(fact)
        self.tag = NumberTag("", "slate")
        self.facts["from"].lead(self.tag)
        body.addSpacing(12)
        self.why = KeptBox("triangle-alert", "warning")
        body.addWidget(self.why)
        body.addSpacing(8)
        self.kept = KeptBox("server", "neutral")
        body.addWidget(self.kept)
        body.addSpacing(18)
        self.calls_title = PlainLabel(self.tr("Calls behind it"), "body", "semibold")
        body.addWidget(self.calls_title)
        body.addSpacing(6)
        self.calls = QVBoxLayout()
        self.calls.setSpacing(0)
        body.addLayout(self.calls)
        body.addStretch(1)

    def _foot(self) -> QWidget:
        foot = QWidget()
        spare(foot)
        column = QVBoxLayout(foot)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(10)
        self._left = QWidget()
        line = QHBoxLayout(self._left)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._left_words = PlainLabel("", "small", role="text.secondary")
        line.addWidget(self._left_words)
        self.bar = ThinBar(self.tr("Cancels left"), 1.0, role="success.solid")
        line.addWidget(self.bar, 1)
        self._left_count = PlainLabel("", "small", tabular=True)
        line.addWidget(self._left_count)
        column.addWidget(self._left)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.send = Button(self.tr("Send now"), icon="send")
        self.edit = Button(self.tr("Edit"), icon="pencil")
        self.time = Button(self.tr("New time"), icon="clock")
        self.again = Button(self.tr("Try again"), icon="rotate-cw")
        self.resend = Button(self.tr("Send again"), icon="send")
        self.out = Button(self.tr("It went out"), icon="check")
        self.cancel = Button(self.tr("Cancel"), "danger", icon="x")
        self.drop = Button(self.tr("Drop"), "danger", icon="x")
        self.chat = Button(self.tr("Open chat"), icon="messages-square")
        for button, signal in (
            (self.send, self.send_wanted),
            (self.again, self.again_wanted),
            (self.resend, self.resend_wanted),
            (self.out, self.out_wanted),
            (self.edit, self.edit_wanted),
            (self.time, self.time_wanted),
            (self.chat, None),
            (self.cancel, self.cancel_wanted),
            (self.drop, self.drop_wanted),
        ):
            row.addWidget(button, 1)
            if signal is not None:
                button.clicked.connect(lambda _checked=False, told=signal: told.emit(self.entry))
        self.chat.clicked.connect(lambda _checked=False: self._open_chat())
        column.addLayout(row)
        return foot

    # Showing

    def _show(self, row: ScheduledRow) -> None:
        console = self._console
        now = console.clock.now_ms()
        provider = console.accounts.info(row.provider).title
        number = console.numbers.by_id().get(row.number_id)
        self.state.set(*mark(row))
        self.preview.put(with_file(row, row.text or row.template), row.state)
        name, _ = whom(row)
        person = row.chat_kind is ChatKind.PERSON
        digits = phrases.phone(row.address) if person and row.name else ""
        self.facts["to"].put(isolate(name), digits)
        if number is not None:
            self.tag.set(number.code, number.colour, number.name)
            self.facts["from"].put(number.name or phrases.phone(number.phone))
        home = console.schedules.home
        self._show_times(row, home, now)
        self.facts["utc"].put(utc_stamp(row.at))
        made = day_and_time(shown_at(row.created_at, home), shown_at(now, home))
        who = (
            self.tr("{when} by you").format(when=made)
            if row.created_by in ("", str(console.settings.get("operator"))) and row.asked_at == 0
            else made
        )
        if row.kept is Kept.THERE and not row.created_by and row.asked_at == row.created_at:
            who = self.tr("{when}, not from here").format(when=made)
        elif row.kept is Kept.THERE:
            who = self.tr("{when} by you").format(when=made)
        self.facts["created"].put(who)
        self.facts["went"].put(
            day_and_time(shown_at(row.fired_at, home), shown_at(now, home)) if row.fired_at else ""
        )
        self.facts["remote"].set_label(self.tr("{provider} id").format(provider=provider))
        self.facts["remote"].put(ltr(row.remote_id) if row.remote_id else "")
        self.facts["repeats"].put("")
        said = reason(row, provider)
        late = row.state in (State.MISSED, State.REFUSED)
        self.why.setVisible(bool(said))
        self.why.put(
            self.tr("Not sent") if late else self.tr("Worth knowing"),
            said,
            tone="danger" if late else "warning",
            icon="circle-alert" if late else "triangle-alert",
        )
        self._show_kept(row, provider)
        self._show_buttons(row)

    def _show_times(self, row: ScheduledRow, home: str, now: int) -> None:
        here = day_and_time(shown_at(row.at, home), shown_at(now, home))
        verb = self.tr("Was due") if row.at < now else self.tr("Sends")
        self.facts["sends"].set_label(verb)
        self.facts["sends"].put(here, in_time(row.at, now))
        self.facts["there"].put("")
        self._tasks.start(self._show_theirs(row, home, now), "the recipient's time")

    async def _show_theirs(self, row: ScheduledRow, home: str, now: int) -> None:
        if row.chat_kind is not ChatKind.PERSON:
            return
        zones = await self._console.schedules.zones_of(row.address)
        zone = row.zone if row.zone != home else (zones[0] if zones else "")
        shown = self.entry is not None and self.entry.row is not None
        if not zone or not shown or self.entry is None or self.entry.row is None:
            return
        if self.entry.row.id != row.id or offset(row.at, zone) == offset(row.at, home):
            return
        theirs = day_and_time(shown_at(row.at, zone), shown_at(now, zone))
        self.facts["there"].put(theirs, zone_name(zone))

    def _show_kept(self, row: ScheduledRow, provider: str) -> None:
        _, icon = kept_on(row, provider)
        if row.state in (State.SENT, State.CANCELLED, State.DROPPED):
            self.kept.hide()
            return
        self.kept.show()
        if row.kept is Kept.THERE:
            words = self.tr(
                "It goes out even when this computer is off. To change the text, Switchboard"
                " cancels it and makes a new one."
            )
            # the account's own name, which no language bends
            account = self._console.clients.account(row.account_id).name
            title = self.tr("Kept at {account}").format(account=isolate(account))
            self.kept.put(title, words, icon=icon)
        else:
            words = self.tr(
                "This computer has to be on and Switchboard open when it is due. If it is not, you"
                " are asked what to do."
            )
            self.kept.put(self.tr("Kept on this computer"), words, icon=icon)

    def _show_buttons(self, row: ScheduledRow) -> None:
        held = row.state in (State.MISSED, State.REFUSED)
        placed = row.kept is Kept.THERE and bool(row.remote_id)
        self.send.setVisible(row.state in (State.WAITING, State.MISSED, State.OVERDUE))
        self.again.setVisible(row.state is State.REFUSED)
        self.edit.setVisible(row.state in _EDITABLE and not held)
        self.time.setVisible(held)
        self.drop.setVisible(held)
        unknown = is_gone_there(row)
        self.resend.setVisible(unknown)
        self.out.setVisible(unknown)
        self.cancel.setVisible(row.state in _CANCELLABLE and not held and not unknown)
        done = row.state in (State.SENT, State.CANCELLED, State.DROPPED, State.CANCELLING)
        self.chat.setVisible((done or unknown) and row.chat_id is not None)
        why = self._console.schedules.cancel_reason(row.number_id) if placed else ""
        for button in (self.cancel, self.edit, self.send):
            button.set_reason(why if placed else "")
        self._left.hide()

    # What is read

    async def _read(self, row: ScheduledRow) -> None:
        schedules = self._console.schedules
        plan = await schedules.plan(row.schedule_id)
        calls = await schedules.calls_behind(row)
        queue = None
        if row.kept is Kept.THERE:
            queue = await schedules.remote.queue(row.account_id)
        if self.entry is None or self.entry.row is None or self.entry.row.id != row.id:
            return
        self._show_plan(plan)
        self._show_calls(calls)
        self._show_queue(queue, row)

    def _show_plan(self, plan: Plan | None) -> None:
        if plan is not None and plan.rule is not None:
            self.facts["repeats"].put(repeats(plan.rule, plan.civil))
        if plan is not None and plan.template is not None:
            self.preview.name(plan.template.name)

    def _show_calls(self, calls: list[TrafficRow]) -> None:
        while (item := self.calls.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.calls_title.setVisible(bool(calls))
        for call in calls:
            line = CallLine(call.method, urlsplit(call.url).path, call.status, call.at)
            line.clicked.connect(lambda _checked=False, one=call.id: self.call_wanted.emit(one))
            self.calls.addWidget(line)

    def _show_queue(self, queue: CancelQueue | None, row: ScheduledRow) -> None:
        shown = (
            queue is not None
            and queue.total > 0
            and row.state
            not in (
                State.SENT,
                State.CANCELLED,
            )
        )
        self._left.setVisible(shown)
        if queue is None or not shown:
            return
        self._left_words.setText(
            self.tr("Cancels left, {minutes} min").format(minutes=figures(queue.window_s // 60))
        )
        share = queue.left / queue.total
        role = "success.solid" if share > 0.3 else "warning.solid" if share else "danger.solid"
        self.bar.set(share, role)
        left, total = figures(queue.left), figures(queue.total)
        self._left_count.setText(self.tr("{left} of {total}").format(left=left, total=total))

    def _open_chat(self) -> None:
        if self.entry is not None and self.entry.row is not None:
            row = self.entry.row
            if row.chat_id is not None:
                self.chat_wanted.emit(row.chat_id, row.message_id)

    def restyle(self) -> None:
        width = max(_WIDTH, theme().px(_WIDTH))
        self.setMinimumWidth(width)
        self.setMaximumWidth(_ANY_WIDTH if self._alone else width)
        super().restyle()
