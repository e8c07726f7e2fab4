"""Reads the rows of a long list as its lines come into sight.

Works with the model (which names what is missing) and the list (which says where it stands).
Invariant: one reading at a time, and what came into sight meanwhile is read after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.tasks import TaskOwner
from app.ui.models.schedules import ScheduleModel
from app.ui.pages.schedules.rows import ScheduleRows

if TYPE_CHECKING:
    from app.services.console import Console

_MARGIN = 30


class RowsInSight(QObject):
    """Signals: `came(object)` ids whose rows were read; `gone()` some are there no more."""

    came = Signal(object)
    gone = Signal()

    def __init__(
        self, console: Console, tasks: TaskOwner, shown: ScheduleRows, model: ScheduleModel
    ) -> None:
        super().__init__(shown)
        self._console = console
        self._tasks = tasks
        self._list = shown
        self._model = model
        self._filling = False

    def ids(self) -> list[int]:
        """The messages that are looked at, and the one that is chosen."""
        found: list[int] = []
        for index in (*map(self._model.index, range(*self._span())), self._list.currentIndex()):
            entry = self._model.entry(index)
            if entry is not None and entry.key[0] == "row":
                found += entry.ids or (entry.key[1],)
        return found

    def fill(self) -> None:
        """Reads what is missing in sight."""
        if not self._filling and not self._tasks.closed and self._model.missing(*self._span()):
            self._filling = True
            self._tasks.start(self._fill(), "read rows of the board")

    async def _fill(self) -> None:
        try:
            while wanted := self._model.missing(*self._span()):
                rows = await self._console.schedules.rows(wanted)
                self._model.fill(rows)
                self.came.emit(frozenset(wanted))
                if len(rows) < len(wanted):
                    self.gone.emit()
                    return
        finally:
            self._filling = False

    def _span(self) -> tuple[int, int]:
        """The lines around what is in view: first, and before."""
        first, last = self._list.rows_seen()
        return max(0, first - _MARGIN), min(self._model.rowCount(), last + 1 + _MARGIN)
