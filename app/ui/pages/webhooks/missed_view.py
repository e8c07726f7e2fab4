"""A gap in the middle of the inspector: for each account what becomes of what was missed.

Invariant: it shows what is noted in the store, so that it says the same after a restart.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.missed import Gap
from app.domain.readback import BackfillState
from app.services.missed import AccountMissed
from app.ui.delegates.delivery_row import Tag
from app.ui.pages.webhooks.missed_words import gap_span, gap_title, steps_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import IconLabel, NumberTag
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.steps import StepList


class MissedView(Panel):
    """Signal: `again(int)` an account that is to be read back once more."""

    again = Signal(int)

    def __init__(self, tag: Callable[[str], Tag], parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._tag = tag
        self.gap: Gap | None = None
        self._shown: tuple[Gap, list[AccountMissed]] | None = None
        self.steps: dict[int, StepList] = {}
        self.buttons: dict[int, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(52)
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("unplug", "warning.text", 18))
        self.title = PlainLabel("", "message", "medium")
        row.addWidget(self.title)
        self.span = ElidedLabel("", role="text.secondary")
        row.addWidget(self.span, 1)
        column.addWidget(head)
        self._area = QScrollArea()
        lay_over(self._area)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("What was missed"))
        column.addWidget(self._area, 1)

    def put(self, gap: Gap, accounts: Sequence[AccountMissed], now: int) -> None:
        """Show a gap."""
        same = self._shown == (gap, list(accounts))
        self.gap = gap
        if same:
            return
        self._shown = (gap, list(accounts))
        self.title.setText(gap_title(gap))
        self.span.setText(gap_span(gap, now))
        place = self._area.verticalScrollBar().value()
        content = Panel("surface.base")
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 16, 18, 20)
        column.setSpacing(14)
        self.steps, self.buttons = {}, {}
        if not accounts:
            words = self.tr("No account was here at that time, so nothing was missed.")
            column.addWidget(PlainLabel(words, role="text.secondary", wrap=True))
        for at, one in enumerate(accounts):
            if at:
                column.addWidget(Line())
            column.addLayout(self._account(one, now))
        column.addStretch(1)
        self._area.setWidget(content)
        self._area.verticalScrollBar().setValue(place)

    def _account(self, one: AccountMissed, now: int) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(NumberTag(*self._tag(one.account)))
        head.addWidget(PlainLabel(isolate(one.account), weight="semibold"))
        title = one.title if one.title != one.account else ""
        head.addWidget(ElidedLabel(title, "small", role="text.secondary"), 1)
        state = one.backfill.state
        if state in (BackfillState.DONE, BackfillState.FAILED):
            button = Button(self.tr("Read back again"), icon="history", size="small")
            if state is BackfillState.FAILED:
                button.setText(self.tr("Read back"))
            account_id = one.account_id
            button.clicked.connect(lambda _checked=False: self.again.emit(account_id))
            self.buttons[account_id] = button
            head.addWidget(button)
        box.addLayout(head)
        steps = StepList(self.tr("What becomes of what {account} missed").format(
            account=one.account
        ))  # fmt: skip
        steps.put(steps_of(one, now))
        self.steps[one.account_id] = steps
        box.addWidget(steps)
        return box
