"""The question that is asked while nothing is sent by itself: is the computer's clock right?

Stands over the board and over the campaigns. Invariant: it is in sight as long as the clock is in
doubt, and only then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.tasks import TaskOwner
from app.services.events import SchedulesChanged
from app.ui import phrases
from app.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from app.services.console import Console


class ClockBanner(Banner):
    """Hides itself once the clock is believed."""

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__("warning", "", flat=True, icon="clock")
        self._console = console
        self._tasks = tasks
        self.add_button(self.tr("The clock is right"), self._believe)
        self.hide()
        self.stop = console.bus.listen(SchedulesChanged, lambda _: self.look())

    def look(self) -> None:
        """Says what is so now."""
        doubt = self._console.schedules.doubt
        if doubt is not None:
            span = phrases.left(abs(doubt.by))
            how = (
                self.tr("This computer’s clock went forward by {span}.")
                if doubt.by > 0
                else self.tr("This computer’s clock went back by {span}.")
            )
            self.set(
                how.format(span=span),
                self.tr("Nothing is sent by itself until the time is certain."),
            )
        self.setVisible(doubt is not None and self.parent() is not None)

    def _believe(self) -> None:
        self._tasks.start(self._console.schedules.believe_clock(), "believe the clock")
