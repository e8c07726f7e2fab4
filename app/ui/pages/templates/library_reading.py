"""Reads the library for the page, asks the providers for their lists, counts what came of sends.

Invariant: one reading at a time, and what changed meanwhile is read after it; an error leaves what
was read before on the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.ui.pages.templates.list_pane import TemplateListPane
from app.ui.pages.templates.template_view import TemplateView
from app.ui.telling import tell, three_parts

if TYPE_CHECKING:
    from app.services.console import Console

_RESULTS_MS = 400


class LibraryReading(QObject):
    """Signals: ``read(object)`` the groups; ``failed_first(object)`` before anything was read."""

    read = Signal(object)
    failed_first = Signal(object)

    def __init__(
        self, console: Console, tasks: TaskOwner, pane: TemplateListPane, view: TemplateView
    ) -> None:
        super().__init__(pane)
        self._console = console
        self._tasks = tasks
        self._pane = pane
        self._view = view
        self._loading = False
        self._again = False
        self.read_at = 0
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_RESULTS_MS)
        self._counting.timeout.connect(self.results)

    def stop(self) -> None:
        """The page closes."""
        self._counting.stop()

    def reload(self) -> None:
        """Reads the library again."""
        if self._loading:
            self._again = True
            return
        self._loading = True
        self._tasks.start(self._load(), "templates")

    async def _load(self) -> None:
        try:
            while True:
                self._again = False
                groups = await self._console.templates.library()
                self.read_at = self._console.clock.now_ms()
                self.read.emit(groups)
                if not self._again:
                    break
        except SwitchboardError as error:
            self._failed(error)
        finally:
            self._loading = False

    def _failed(self, error: SwitchboardError) -> None:
        self._pane.skeleton.stop()
        if not self.read_at:
            self.failed_first.emit(error)
            return
        what, rest = three_parts(error)
        trouble = self._pane.trouble
        trouble.set(what, rest, "danger")
        trouble.clear_actions()
        trouble.add_button(self.tr("Try again"), self.reload)
        trouble.show()

    # The providers' lists

    def refresh(self) -> None:
        """Asks every provider for its list."""
        self._tasks.start(self._refresh(), "refresh templates")

    async def _refresh(self) -> None:
        self._pane.refresh.setEnabled(False)
        self._pane.note.setText(self.tr("Updating…"))
        failed: SwitchboardError | None = None
        try:
            for account in self._console.templates.accounts():
                if not account.can_list:
                    continue
                try:
                    await self._console.templates.refresh(account.account_id)
                except SwitchboardError as error:
                    failed = error
        finally:
            self._pane.refresh.setEnabled(True)
            self._pane.note.setText("")
        self.reload()
        if failed is None:
            tell(self._pane, self.tr("The lists are up to date"), icon="refresh-cw")

    # What came of sends

    def results_soon(self) -> None:
        """Counts again, with what else comes just now."""
        self._counting.start()

    def results(self) -> None:
        """Counts for the template that is shown."""
        self._tasks.start(self._read_results(), "template results")

    async def _read_results(self) -> None:
        row = self._view.row
        if row is None:
            return
        service = self._console.templates
        found = await service.results(row.account_id, row.name)
        history = await service.history(row.account_id, row.name)
        latest = await service.latest(row.account_id, row.name)
        if self._view.row is None or self._view.row.key != row.key:
            return
        now = self._console.clock.now_ms()
        self._view.put_results(found)
        many = len({one.language for one in history}) > 1
        self._view.put_history(history, now, many=many)
        self._view.put_latest(latest, now)
