"""What is pressed on a campaign's page beside pausing: tries, questions, the results' file.

Works with the run page, which shows what came of it. Invariant: whatever may reach somebody twice
is asked about first.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.core import bidi
from app.core.tasks import TaskOwner
from app.domain.campaigns import Campaign
from app.services.console import Console
from app.ui.pages.campaigns.export import export_words, header_words
from app.ui.pages.campaigns.words import number, tr
from app.ui.saving import ask_where
from app.ui.telling import tell
from app.ui.widgets.card import ConfirmCard


class RunActs:
    """Acts on the campaign that ``current`` answers; ``after`` is called when something changed."""

    def __init__(
        self,
        page: QWidget,
        console: Console,
        tasks: TaskOwner,
        current: Callable[[], Campaign | None],
        after: Callable[[], None],
    ) -> None:
        self._page = page
        self._console = console
        self._tasks = tasks
        self._current = current
        self._after = after

    async def retry(self) -> None:
        """Lets everyone wait again for whom another try can help."""
        one = self._current()
        if one is None:
            return
        count = await self._console.campaigns.retry(one.id)
        tell(self._page, tr("%Ln people wait for another try", count), icon="refresh-cw")
        self._after()

    async def look_up(self) -> None:
        """Asks what became of the uncertain ones."""
        one = self._current()
        if one is None:
            return
        asked, known = await self._console.campaigns.look_up(one.id)
        words = tr("Of %Ln asked about, {known} are known now", asked)
        tell(self._page, words.format(known=number(known)), icon="search")
        self._after()

    async def send_again(self, opener: QWidget) -> None:
        """Sends the uncertain ones again, after a question."""
        one = self._current()
        if one is None:
            return
        card = ConfirmCard(
            opener,
            tr("Send again to %Ln people", one.counts.uncertain),
            tr("Nobody knows whether the first message arrived: some may get it twice."),
            tr("Send again"),
            keep=tr("Leave them"),
        )
        card.open()
        if await card.result():
            await self._console.campaigns.send_again(one.id)
            self._after()

    async def verify(self) -> None:
        """Says whether the locked content is unchanged."""
        one = self._current()
        if one is None:
            return
        if await self._console.campaigns.unchanged(one.id):
            tell(self._page, tr("Nothing was changed since the start."), icon="lock")
        else:
            words = tr("The content is not what was locked at the start.")
            tell(self._page, words, icon="shield-alert")

    async def cancel(self, opener: QWidget) -> None:
        """Ends the run for good, after a question."""
        one = self._current()
        if one is None:
            return
        card = ConfirmCard(
            opener,
            tr("Cancel {name}").format(name=bidi.isolate(one.name)),
            tr("%Ln people get no message. What was sent stays sent.", one.counts.left),
            tr("Cancel the campaign"),
            keep=tr("Keep it"),
        )
        card.open()
        if await card.result():
            await self._console.campaigns.cancel(one.id)
            self._after()

    def ask_file(self) -> None:
        """Asks where the results go."""
        one = self._current()
        if one is None:
            return
        ask_where(
            self._page,
            tr("Export results"),
            f"{bidi.strip(one.name)}.xlsx",
            lambda path: self._tasks.start(self.export_to(one.id, path), "export"),
            [tr("Workbook (*.xlsx)"), tr("CSV (*.csv)")],
        )

    async def export_to(self, campaign_id: int, path: Path) -> None:
        """Writes the ledger to a file, by its ending."""
        now, one = self._console.clock.now_ms(), self._current()
        over = one is not None and one.id == campaign_id and one.state.over
        count = await self._console.campaigns.export(
            campaign_id, path, header_words(), lambda entry: export_words(entry, now, over)
        )
        words = tr("%Ln people written to {file}", count)
        tell(self._page, words.format(file=bidi.file_name(path.name)), icon="download")
