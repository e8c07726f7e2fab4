"""How long deliveries are kept, what is kept now, and forgetting older ones at once.

Invariant: pinned deliveries stay, whatever is chosen here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from app.core.tasks import TaskOwner
from app.domain.retention import LEAST_DAYS
from app.ui import phrases
from app.ui.telling import tell, tied
from app.ui.widgets.card import CardDialog
from app.ui.widgets.combo import Combo
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.pairs import Pairs

if TYPE_CHECKING:
    from app.services.console import Console

DAYS = (8, 14, 30, 60, 90, 365)
REFUSED = (1_000, 5_000, 20_000, 100_000)


class RetentionCard(CardDialog):
    """Chooses how long; closes with nothing to answer."""

    def __init__(self, opener: QWidget, console: Console, tasks: TaskOwner) -> None:
        super().__init__(
            opener, QCoreApplication.translate("RetentionCard", "Kept deliveries"), width=500
        )
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self._opener = opener
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Providers repeat an event for up to seven days, and a copy is known by its "
                    "original, so that deliveries are kept for %Ln days at least. Pinned ones are "
                    "never forgotten.",
                    "",
                    LEAST_DAYS,
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self.days = Combo(self.tr("Keep deliveries for"))
        for days in DAYS:
            self.days.add(self.tr("%Ln days", "", days), days)
        self.days.choose(console.settings.get("delivery_days"))
        self.refused = Combo(self.tr("Keep refused ones"))
        for count in REFUSED:
            newest = self.tr("the newest {count}").format(count=QLocale().toString(count))
            self.refused.add(newest, count)
        self.refused.choose(console.settings.get("refused_kept"))
        for words, combo in (
            (self.tr("Keep deliveries for"), self.days),
            (self.tr("Of refused ones keep"), self.refused),
        ):
            self.body.addWidget(PlainLabel(words, "small", "medium", "text.secondary"))
            self.body.addWidget(combo)
        self.now = Pairs(120)
        self.body.addWidget(self.now)
        self.days.activated.connect(lambda _at: self._keep())
        self.refused.activated.connect(lambda _at: self._keep())
        close = self.add_button(self.tr("Close"), "ghost")
        close.clicked.connect(self.reject)
        self.forget = self.add_button(self.tr("Forget older ones now"), icon="trash-2")
        self.forget.clicked.connect(
            lambda _checked=False: tasks.start(self._forget(), "forget deliveries")
        )
        self.start_on(self.days)
        tasks.start(self._show(), "kept deliveries")

    async def _show(self) -> None:
        kept = await self._console.inspector.kept()
        self.now.clear()
        self.now.add(self.tr("Now kept"), self.tr("%Ln deliveries", "", kept.count))
        self.now.add(self.tr("Pinned"), self.tr("%Ln deliveries", "", kept.pinned))
        if kept.oldest:
            when = phrases.whole_moment(kept.oldest)
            self.now.add(self.tr("Oldest"), when)
        self.now.add(self.tr("On the disk"), phrases.size(kept.bytes))

    def _keep(self) -> None:
        self._console.settings.set("delivery_days", self.days.currentData())
        self._console.settings.set("refused_kept", self.refused.currentData())

    async def _forget(self) -> None:
        self.forget.setEnabled(False)
        try:
            before = (await self._console.inspector.kept()).count
            await self._console.inspector.forget(int(self.days.currentData()))
            gone = max(0, before - (await self._console.inspector.kept()).count)
        finally:
            self.forget.setEnabled(True)
        tell(self._opener, self.tr("%Ln deliveries were forgotten", "", gone), icon="trash-2")
        await self._show()
