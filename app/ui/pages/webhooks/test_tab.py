"""Test events: setup, the body as it is edited, and what became of each event that was sent.

Invariant: the preview of the headers is what will be sent, with keys masked.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.services.events import AccountsChanged, NumbersChanged
from app.services.inspector import Delivery, Verdict
from app.services.test_events import MARK, Misbehaviour, Sender, TestResult
from app.ui.digits import figures
from app.ui.pages.webhooks.changes import steps_of
from app.ui.pages.webhooks.test_results import RESULT_WIDTH, SHOWN, TestResults
from app.ui.pages.webhooks.test_setup import WIDTH as SETUP_WIDTH
from app.ui.pages.webhooks.test_setup import TestSetup
from app.ui.phrases import exact_time
from app.ui.telling import three_parts
from app.ui.widgets.buttons import Button
from app.ui.widgets.code import CodeView
from app.ui.widgets.keys import hear
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.steps import Step

if TYPE_CHECKING:
    from app.services.console import Console

_WHOLE_FROM, _NARROW_SHARE = 1180, 0.33
_SETTLE_MS = 700


class TestTab(QWidget):
    """Signals: `delivery_wanted(int)`, `chat_wanted(int, int)`."""

    __test__ = False
    delivery_wanted = Signal(int)
    chat_wanted = Signal(int, int)

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self._taken = False
        self.results: list[TestResult] = []
        self._sent = (Misbehaviour.RIGHT, False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.setup = TestSetup()
        row.addWidget(self.setup)
        row.addWidget(self._middle(), 1)
        self.outcome = TestResults()
        self.outcome.delivery_wanted.connect(self.delivery_wanted)
        row.addWidget(self.outcome)
        self.body.textChanged.connect(self._body_changed)
        self.setup.sender_changed.connect(self._sender_changed)
        self.setup.event_changed.connect(self._fill)
        self.setup.wrong_changed.connect(self._show_headers)
        self.setup.send.connect(self.send)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(
            lambda: tasks.start(self._show_results(), "test results again")
        )
        hear(self, {"Ctrl+Return": self.send, "Ctrl+Enter": self.send})
        self.stops = [
            console.bus.listen(AccountsChanged, lambda _event: self._put_senders()),
            console.bus.listen(NumbersChanged, lambda _event: self._put_senders()),
        ]
        self._put_senders()

    # Building

    def _middle(self) -> QWidget:
        pane = Panel("surface.sunken")
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Body"), weight="semibold"))
        self.note = ElidedLabel("", "small", role="text.muted")
        row.addWidget(self.note, 1)
        self.format = Button(self.tr("Format"), "ghost", icon="braces", size="small")
        self.format.clicked.connect(lambda _checked=False: self._format())
        row.addWidget(self.format)
        self.real = Button(self.tr("From a real delivery"), "ghost", icon="history", size="small")
        self.real.clicked.connect(
            lambda _checked=False: self._tasks.latest(self._take_latest(), "latest delivery")
        )
        row.addWidget(self.real)
        column.addWidget(head)
        self.body = CodeView(self.tr("Body of the event"), numbers=True, editable=True)
        column.addWidget(self.body, 1)
        low = Panel("surface.base", sides=("top",))
        box = QVBoxLayout(low)
        box.setContentsMargins(14, 10, 14, 4)
        box.setSpacing(6)
        box.addWidget(PlainLabel(self.tr("Headers"), weight="semibold"))
        self.headers = CodeView(self.tr("Headers of the event"), language="headers", wrap=True)
        self.headers.document().setDocumentMargin(0)
        self.headers.setFixedHeight(76)
        box.addWidget(self.headers)
        column.addWidget(low)
        return pane

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _WHOLE_FROM
        side = round(self.width() * _NARROW_SHARE)
        room = min(SETUP_WIDTH, side) if narrow else SETUP_WIDTH
        self.setup.fit(max(room, self.setup.least()))
        self.outcome.setFixedWidth(min(RESULT_WIDTH, side) if narrow else RESULT_WIDTH)
        self.real.set_short(narrow, self.tr("From a real delivery"))

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.setup, self.body]

    # Setting up

    def _put_senders(self) -> None:
        self.setup.put_senders(self._console.test_events.senders())

    def choose_number(self, number_id: int) -> None:
        """Pretend to be one of our numbers."""
        self.setup.choose_number(number_id)

    def _sender_changed(self) -> None:
        sender = self.setup.chosen
        if sender is not None:
            self.setup.put_events(self._console.test_events.events(sender.account_id))
            if not self._taken:
                self._fill()
        self._offer()
        self._show_headers()

    def _offer(self) -> None:
        there = self.setup.chosen is not None
        self.setup.send_button.set_reason("" if there else self.tr("Add an account first."))

    def _fill(self) -> None:
        sender = self.setup.chosen
        self._taken = False
        if sender is not None:
            self.body.put(
                self._console.test_events.body(
                    sender, self.setup.event_chosen, self.setup.customer.text()
                )
            )

    def take(self, delivery: Delivery) -> None:
        """Makes a test event of a stored delivery."""
        senders = self._console.test_events.senders()
        at = next((n for n, one in enumerate(senders) if one.account == delivery.row.account), -1)
        self._taken = True
        if at >= 0:
            self.setup.who.choose(at)
        self.body.put(delivery.body.decode("utf-8", "replace"))
        self._format()

    async def _take_latest(self) -> None:
        sender, written = self.setup.chosen, self.body.toPlainText()
        if sender is None:
            return
        inspector = self._console.inspector
        wanted = inspector.wanted(
            "", 0, accounts=(sender.account,), verdicts=(Verdict.ACCEPTED, Verdict.UNSIGNED)
        )
        page = await inspector.page(wanted, limit=1)
        delivery = await inspector.detail(page.rows[0].row.id) if page.rows else None
        if (sender, written) != (self.setup.chosen, self.body.toPlainText()):
            return  # somebody went on without it
        if delivery is not None:
            self.take(delivery)
        else:
            self.note.setText(self.tr("no delivery of this account is stored yet"))

    def _format(self) -> None:
        try:
            document = json.loads(self.body.toPlainText())
        except (ValueError, RecursionError):
            return
        self.body.put(json.dumps(document, ensure_ascii=False, indent=2))

    def _body_changed(self) -> None:
        try:
            good = isinstance(json.loads(self.body.toPlainText()), dict)
            words = (
                self.tr("edit freely, JSON is checked as you type")
                if good
                else self.tr("this is no JSON object: it will be answered 400")
            )
        except (ValueError, RecursionError) as error:
            good = False
            line = getattr(error, "lineno", 0)
            words = (
                self.tr("no JSON, line {line}").format(line=figures(line))
                if line
                else self.tr("no JSON")
            )
        self.note.setText(words)
        self.note.set_role("text.muted" if good else "warning.text")
        self.format.setEnabled(good)
        self._show_headers()

    def _show_headers(self) -> None:
        sender = self.setup.chosen
        if sender is None:
            self.headers.put("")
            return
        found = self._console.test_events.headers(
            sender, self.body.toPlainText().encode(), self.setup.misbehaviour
        )
        lines = [f"{name}: {value}" for name, value in found.items()] + [f"{MARK}: 1"]
        self.headers.put("\n".join(lines))
        self.headers.setFixedHeight(len(lines) * self.headers.line_height() + 10)

    # Sending

    def send(self) -> None:
        """Posts the events."""
        sender = self.setup.chosen
        if sender is not None and self.setup.send_button.isEnabled():
            self._tasks.once(lambda: self._send(sender), "test events")

    async def _send(self, sender: Sender) -> None:
        setup = self.setup
        setup.send_button.setEnabled(False)
        sent = (setup.misbehaviour, setup.duplicate.isChecked())
        try:
            self.results = await self._console.test_events.send(
                sender,
                self.body.toPlainText(),
                setup.misbehaviour,
                times=setup.count,
                duplicates=setup.duplicate.isChecked(),
                public=setup.public.isChecked(),
            )
        except SwitchboardError as error:
            self.outcome.put_error(*three_parts(error))
            return
        finally:
            self._offer()
        self._sent = sent
        self.outcome.when.setText(exact_time(self._console.clock.now_ms()))
        await self._show_results()
        self._settle.start()

    async def _show_results(self) -> None:
        built, results = [], self.results
        for result in results[:SHOWN]:
            steps: list[Step] = []
            if result.delivery is not None:
                delivery = await self._console.inspector.detail(result.delivery.id)
                if delivery is not None:
                    steps = await steps_of(
                        self._console, delivery, self.chat_wanted.emit, self.delivery_wanted.emit
                    )
            built.append((result, steps))
        if results is not self.results:
            return  # others were sent meanwhile
        wrong, twice = self._sent
        self.outcome.put(results, built, wrong, twice=twice)
