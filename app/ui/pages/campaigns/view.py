"""The campaigns' part of the Schedules page: list, a campaign's page, the steps to a new one.

Only one of them is in view. Invariant: leaving the steps keeps what was written as a draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.ui.pages.campaigns.list_pane import ListPane
from app.ui.pages.campaigns.run_page import RunPage
from app.ui.pages.schedules.clock_banner import ClockBanner
from app.ui.telling import teller
from app.ui.widgets.keys import hear
from app.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.pages.campaigns.wizard import Wizard


class CampaignsView(Panel):
    """Signals: `chat_wanted(int, int)` chat and message; `full(bool)` a campaign or the steps
    want the whole page; `counted(int)` how many campaigns there are.
    """

    chat_wanted = Signal(int, int)
    full = Signal(bool)
    counted = Signal(int)

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = TaskOwner("campaigns view", teller(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.clock = ClockBanner(console, self._tasks)
        column.addWidget(self.clock)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self.clock.look()
        self.list = ListPane(console, self._tasks)
        self.list.opened.connect(self.open_campaign)
        self.list.edit.connect(self.edit_draft)
        self.list.new.connect(self.new_campaign)
        self.list.counted.connect(self.counted)
        self.run = RunPage(console, self._tasks)
        self.run.back.connect(self.show_list)
        self.run.chat_wanted.connect(self.chat_wanted)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.run)
        self.wizard: Wizard | None = None
        hear(self.run, {"Escape": self.show_list})
        self.list.read()

    def activated(self) -> None:
        """It is shown."""
        self.clock.look()
        self.list.read()

    def open_item(self, campaign_id: int) -> None:
        """Shows one of the board's runs."""
        self.open_campaign(campaign_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.full.emit(self.stack.currentWidget() is not self.list)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.full.emit(False)

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        if self.stack.currentWidget() is self.list:
            return [self.list.table]
        if self.stack.currentWidget() is self.run:
            return [self.run.pace, self.run.chart, self.run.people.table, self.run.side]
        return self.wizard.regions() if self.wizard is not None else []

    def show_list(self) -> None:
        """Back to all campaigns."""
        self.run.leave()
        self.stack.setCurrentWidget(self.list)
        self.list.read()
        self.list.table.setFocus()
        self.full.emit(False)

    def open_campaign(self, campaign_id: int) -> None:
        """Shows one campaign; a draft opens at its steps."""
        self.run.open(campaign_id)
        self.stack.setCurrentWidget(self.run)
        self.run.people.table.setFocus()
        self.full.emit(True)

    def new_campaign(self) -> None:
        """The steps to a new campaign."""
        self._steps().begin()
        self._show_steps()

    def edit_draft(self, campaign_id: int) -> None:
        """The steps of a draft."""
        self._tasks.start(self._steps().load(campaign_id), "draft")
        self._show_steps()

    def _show_steps(self) -> None:
        self.stack.setCurrentWidget(self._steps())
        self.full.emit(True)

    def _steps(self) -> Wizard:
        if self.wizard is None:
            from app.ui.pages.campaigns.wizard import Wizard

            self.wizard = Wizard(self._console, self._tasks)
            self.wizard.left.connect(self.show_list)
            self.wizard.started.connect(self.open_campaign)
            self.stack.addWidget(self.wizard)
        return self.wizard

    async def close_down(self) -> None:
        """Stops listening and ends what runs."""
        for stop in (*self.list.stops, *self.run.stops, self.clock.stop):
            stop()
        if self.wizard is not None:
            self.wizard.stop_work()
        await self._tasks.close()
