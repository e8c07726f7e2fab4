"""What the Calls page shows goes to a file: calls one by one, or summed up.

Invariant: the file holds what the list in front holds, with the list's own titles.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.tasks import TaskOwner
from app.ui.models.call_sums import sum_titles
from app.ui.models.calls import titles
from app.ui.pages.calls.call_list import CallList
from app.ui.pages.calls.sums import CallSums
from app.ui.saving import ask_where
from app.ui.telling import tell

if TYPE_CHECKING:
    from app.services.console import Console

translate = QCoreApplication.translate


def _tr(text: str, n: int = -1) -> str:
    return translate("CallsPage", text, None, n)


class CallExports:
    """Asks for a file and writes it; ``page`` tells how many it were."""

    def __init__(
        self, page: QWidget, console: Console, tasks: TaskOwner, calls: CallList, sums: CallSums
    ) -> None:
        self._page = page
        self._console = console
        self._tasks = tasks
        self._calls = calls
        self._sums = sums

    def ask_target(self) -> None:
        """Asks for a file for what the list shows."""
        ask_where(
            self._page,
            _tr("Export calls"),
            f"calls-{date.today():%Y-%m-%d}.csv",  # noqa: DTZ011 - the operator's day
            self.export_to,
            [_tr("CSV (*.csv)"), _tr("Excel (*.xlsx)")],
        )

    def export_to(self, target: Path) -> None:
        """Writes the file."""
        self._tasks.start(self._export(target), "export calls")

    async def _export(self, target: Path) -> None:
        if self._sums.isVisibleTo(self._page):
            await self._export_sums(target)
            return
        when, caller, to, kind, outcome, length, _after = titles()
        header = [
            when, caller, _tr("Name"), to, kind, outcome, length, _tr("Text sent"),
            _tr("Wrote"), _tr("Answered"),
        ]  # fmt: skip
        count = await self._console.calls.export(self._calls.wanted, target, header)
        tell(self._page, _tr("%Ln calls exported", count), icon="download")

    async def _export_sums(self, target: Path) -> None:
        model = self._sums.model
        first, second, *counts = sum_titles(model.callers)
        header = [second, first, _tr("Name")] if model.callers else [first, second]
        count = await self._console.calls.export_sums(model.rows, target, [*header, *counts])
        tell(self._page, _tr("%Ln lines exported", count), icon="download")
