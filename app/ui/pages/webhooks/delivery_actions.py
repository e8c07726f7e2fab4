"""What can be done with the delivery in front: replay, forward, copy, try a secret, export.

Works for the inspector's tab, which shows it. Invariant: what is done concerns the delivery that
was shown when it was asked for, whatever is chosen meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.bidi import ltr
from app.core.tasks import TaskOwner
from app.services.inspector import Delivery, DeliveryFilter
from app.ui import phrases
from app.ui.digits import figures
from app.ui.pages.webhooks.cards import ForwardCard, SecretCard
from app.ui.pages.webhooks.forwarding_card import ForwardingCard
from app.ui.saving import ask_where
from app.ui.telling import copy, tell, toasts_of

if TYPE_CHECKING:
    from app.services.console import Console


class DeliveryActions(QObject):
    """Signals: `changed()` the delivery may look different now; `busy(bool)` a replay runs."""

    changed = Signal()
    busy = Signal(bool)

    def __init__(
        self,
        console: Console,
        tasks: TaskOwner,
        tab: QWidget,
        shown: Callable[[], Delivery | None],
        wanted: Callable[[], DeliveryFilter],
    ) -> None:
        """``shown``: the delivery in front; ``wanted``: what the list shows."""
        super().__init__(tab)
        self._console = console
        self._tasks = tasks
        self._tab = tab
        self._shown = shown
        self._wanted = wanted

    def live_copies(self) -> None:
        """The addresses that get a live copy."""
        ForwardingCard(self._tab, self._console, self._tasks).open()

    def copy_again(self, rule_id: int, delivery_id: int) -> None:
        """Tries a live copy once more."""
        again = self._console.forwarding.try_again(rule_id, delivery_id)
        self._tasks.start(again, "copy again")

    def replay(self) -> None:
        """Runs the stored body again here."""
        if (delivery := self._shown()) is not None:
            self._tasks.start(self._replay(delivery.row.id), "replay")

    async def _replay(self, delivery_id: int) -> None:
        self.busy.emit(True)
        try:
            answer = await self._console.deliveries.replay([delivery_id])
        finally:
            self.busy.emit(False)
        failed = answer.get("failed", {}) if isinstance(answer, dict) else {}
        if failed:
            host = toasts_of(self._tab)
            if host is not None:
                host.error(
                    self.tr("Delivery {id} can’t be replayed: {why}").format(
                        id=delivery_id, why=next(iter(failed.values()))
                    )
                )
            return
        tell(
            self._tab,
            self.tr("Delivery {id} ran again. Nobody was notified.").format(id=delivery_id),
            icon="rotate-ccw",
        )
        self.changed.emit()

    def forward(self) -> None:
        """Posts a copy elsewhere, after a question."""
        if (delivery := self._shown()) is not None:
            self._tasks.start(self._forward(delivery), "forward")

    async def _forward(self, delivery: Delivery) -> None:
        settings = self._console.settings
        before = str(settings.get("forward_to", ""))
        can_sign = self._console.inspector.can_sign(delivery.row.account)
        answer = await ForwardCard(self._tab, delivery, before, can_sign=can_sign).result()
        if answer is None:
            return
        url, again = answer
        settings.set("forward_to", url)
        came = await self._console.inspector.forward(delivery, url, sign_again=again)
        host = toasts_of(self._tab)
        if host is None:
            return
        took = phrases.left(round(came.ms)) if came.ms >= 1000 else figures(f"{came.ms:.0f} ms")
        if came.status is None:
            host.error(
                self.tr("Not forwarded: {problem}. It was tried once.").format(problem=came.problem)
            )
        else:
            good = 200 <= came.status < 300
            host.show(
                self.tr("Forwarded, answered {status} in {time}").format(
                    status=came.status, time=ltr(took)
                ),
                "success" if good else "warning",
                icon="arrow-up-right",
            )

    def copy_curl(self) -> None:
        """The delivery as a command."""
        if (delivery := self._shown()) is not None:
            copy(self._tab, self._console.inspector.curl(delivery), self.tr("Command copied"))

    def try_secret(self) -> None:
        """Whether another secret would have proven it."""
        if (delivery := self._shown()) is not None:
            self._tasks.start(self._try_secret(delivery), "try a secret")

    async def _try_secret(self, delivery: Delivery) -> None:
        typed = await SecretCard(self._tab, delivery.row.account).result()
        if typed is None:
            return
        fits = await self._console.inspector.try_secret(delivery, typed)
        host = toasts_of(self._tab)
        if host is not None and fits:
            host.show(
                self.tr("This secret proves the delivery. Enter it in the account’s settings."),
                icon="shield-check",
            )
        elif host is not None:
            host.show(self.tr("This secret does not prove the delivery either."), "warning")

    def export(self, *, whole: bool) -> None:
        """Asks for a file, and writes one delivery or all that the list shows."""
        ask_where(
            self._tab,
            self.tr("Export deliveries"),
            "deliveries.jsonl",
            lambda path: self.export_to(path, whole=whole),
            [self.tr("JSON lines") + " (*.jsonl)", self.tr("HTTP archive") + " (*.har)"],
        )

    def export_to(self, target: Path, *, whole: bool) -> None:
        """Writes the file."""
        self._tasks.start(self._export(target, whole), "export")

    async def _export(self, target: Path, whole: bool) -> None:
        inspector = self._console.inspector
        if whole:
            count = await inspector.export(self._wanted(), target)
        elif (delivery := self._shown()) is not None:
            count = await inspector.export_one(delivery, target)
        else:
            return
        tell(self._tab, self.tr("%Ln deliveries exported", "", count), icon="download")
