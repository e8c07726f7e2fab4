"""The Webhooks page: header, its three parts, and what stands there while nothing is received.

Parts are built when they are first shown. Invariant: stored deliveries stay on screen while the
receiver is down; the banner over them says why and mends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.missed import Gap
from app.services.events import (
    MissedChanged,
    ReceiverChanged,
    TunnelChanged,
    WebhooksOutdated,
)
from app.services.inspector import Delivery
from app.ui.pages.webhooks.deliveries_tab import DeliveriesTab
from app.ui.pages.webhooks.header import WebhooksHeader
from app.ui.pages.webhooks.missed_words import gap_title, summary
from app.ui.pages.webhooks.tunnel_card import TunnelCard
from app.ui.receiver_ways import offer_ways
from app.ui.telling import tell, teller
from app.ui.widgets.banner import Banner
from app.ui.widgets.panel import Panel
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.answers.answers_tab import AnswersTab
    from app.ui.pages.webhooks.subscriptions_tab import SubscriptionsTab
    from app.ui.pages.webhooks.test_tab import TestTab


class WebhooksPage(Panel):
    """Signals: `chat_wanted(int, int)` chat and message (0 for none); `attention(str)` why the
    page wants a look, empty if it does not; `account_wanted(int)` an account's settings;
    `calls_wanted()` the Calls page.
    """

    chat_wanted = Signal(int, int)
    attention = Signal(str)
    account_wanted = Signal(int)
    calls_wanted = Signal()

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = TaskOwner("webhooks page", teller(self))
        self._loaded = False
        self._unread = False  # while the file of deliveries is damaged
        self.subscriptions: SubscriptionsTab | None = None
        self.test: TestTab | None = None
        self.answers: AnswersTab | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = WebhooksHeader(console, self._tasks)
        column.addWidget(self.header)
        self.down = Banner("danger", "", flat=True, icon="unplug")
        self.down.hide()
        column.addWidget(self.down)
        self.missed = Banner("warning", "", flat=True, icon="unplug")
        self.missed.hide()
        column.addWidget(self.missed)
        self.outdated = Banner("warning", "", flat=True, icon="webhook")
        self.outdated.hide()
        column.addWidget(self.outdated)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self.deliveries = DeliveriesTab(console, self._tasks)
        self.stack.addWidget(self.deliveries)
        self.header.chosen.connect(self.open_part)
        self.deliveries.chat_wanted.connect(self.chat_wanted)
        self.deliveries.test_wanted.connect(self._test)
        self._stops = [
            console.bus.listen(ReceiverChanged, self._receiver_changed),
            console.bus.listen(TunnelChanged, self.header.show_tunnel),
            console.bus.listen(MissedChanged, lambda _event: self._show_missed()),
            console.bus.listen(WebhooksOutdated, self._show_outdated),
            *self.deliveries.list.stops,
            *self.deliveries.stops,
        ]
        self.header.tunnel_wanted.connect(self.open_tunnel)
        self.header.copies_wanted.connect(self.deliveries.doing.live_copies)
        self.header.retention_wanted.connect(self.open_retention)
        self.header.address_proven.connect(
            lambda: self._tasks.start(console.registration.look(), "outdated webhooks")
        )
        self._receiver_changed(console.receiver.state)
        self._show_missed()

    def activated(self) -> None:
        """The page is shown: the first time it reads the list."""
        if not self._loaded:
            self._loaded = True
            self.deliveries.list.reload()

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        part = self.stack.currentWidget()
        own = getattr(part, "regions", None)
        return [self.header, *(own() if callable(own) else [part])]

    def open_part(self, name: str) -> None:
        """Shows deliveries, subscriptions, test or answers; builds it at its first visit."""
        self.header.tabs.choose(name)
        if name == "subscriptions":
            self.stack.setCurrentWidget(self._subscriptions())
        elif name == "test":
            self.stack.setCurrentWidget(self._test_tab())
        elif name == "answers":
            self.stack.setCurrentWidget(self._answers())
        else:
            self.stack.setCurrentWidget(self.deliveries)

    def open_delivery(self, delivery_id: int) -> None:
        """Shows a delivery, from another page."""
        self.open_part("deliveries")
        self.activated()
        self.deliveries.open_delivery(delivery_id)

    def open_test(self, number_id: int) -> None:
        """Shows the test events of a number, from another page."""
        self.open_part("test")
        self._test_tab().choose_number(number_id)

    def _subscriptions(self) -> SubscriptionsTab:
        if self.subscriptions is None:
            from app.ui.pages.webhooks.subscriptions_tab import SubscriptionsTab

            self.subscriptions = SubscriptionsTab(self._console, self._tasks)
            self.subscriptions.account_wanted.connect(self.account_wanted)
            self._stops += self.subscriptions.stops
            self.stack.addWidget(self.subscriptions)
        return self.subscriptions

    def _test_tab(self) -> TestTab:
        if self.test is None:
            from app.ui.pages.webhooks.test_tab import TestTab

            self.test = TestTab(self._console, self._tasks)
            self.test.delivery_wanted.connect(self.open_delivery)
            self.test.chat_wanted.connect(self.chat_wanted)
            self._stops += self.test.stops
            self.stack.addWidget(self.test)
        return self.test

    def _answers(self) -> AnswersTab:
        if self.answers is None:
            from app.ui.answers.answers_tab import AnswersTab

            self.answers = AnswersTab(self._console, self._tasks)
            self.answers.chat_wanted.connect(self.chat_wanted)
            self.answers.delivery_wanted.connect(self.open_delivery)
            self.answers.calls_wanted.connect(self.calls_wanted)
            self._stops += self.answers.stops
            self.stack.addWidget(self.answers)
        return self.answers

    def _test(self, delivery: Delivery | None) -> None:
        self.open_part("test")
        if delivery is not None:
            self._test_tab().take(delivery)

    # The receiver

    def _receiver_changed(self, state: ReceiverChanged) -> None:
        self.header.show_state(state)
        if state.state == "starting":
            return
        bad = state.state == "failed"
        at = QApplication.focusWidget()
        if at is not None and self.down.isAncestorOf(at) and not bad:
            self.deliveries.list.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.down.setVisible(bad)
        self.down.clear_actions()
        self.attention.emit(self.tr("Webhooks are not received") if bad else "")
        if self._unread and not bad:
            self.deliveries.list.reload()
        self._unread = state.damaged
        if not bad:
            return
        self.down.set(
            self.tr("Webhooks are not received."),
            self.tr("{reason} Providers keep trying for a while, nothing is lost yet.").format(
                reason=said(state.reason)
            ),
        )
        offer_ways(self.down, self._console.receiver, state)

    # Missed events

    def _show_missed(self) -> None:
        """The newest time in which nothing was received, until it is put away."""
        missed = self._console.missed
        gap = missed.fresh
        self.missed.setVisible(gap is not None)
        if gap is None:
            return
        self.missed.set(f"{gap_title(gap)}.", summary(missed.accounts(gap)), "warning", "unplug")
        self.missed.clear_actions()
        self.missed.add_button(self.tr("What was missed"), lambda: self.open_gap(gap))
        self.missed.add_link(
            self.tr("Put away"), lambda: self._tasks.start(missed.dismiss(), "put away")
        )

    def open_gap(self, gap: Gap) -> None:
        """Shows what was missed in a gap."""
        self.open_part("deliveries")
        self.activated()
        self.deliveries.open_gap(gap)

    # The address

    def open_tunnel(self) -> None:
        """Starting and stopping a tunnel."""
        TunnelCard(self, self._console, self._tasks).open()

    def open_retention(self) -> None:
        """How long deliveries are kept."""
        from app.ui.pages.webhooks.retention_card import RetentionCard

        RetentionCard(self, self._console, self._tasks).open()

    def _show_outdated(self, event: WebhooksOutdated) -> None:
        if event.told:
            tell(self, self.tr("%Ln webhooks deliver here again", "", event.told), icon="webhook")
        problems = self._console.registration.problems
        self.outdated.setVisible(bool(event.left))
        self.outdated.set(
            self.tr("%Ln webhooks still go to an address that was given up.", "", event.left),
            problems[0] if event.told == 0 and problems else "",
            "warning",
            "webhook",
        )
        self.outdated.clear_actions()
        self.outdated.add_button(self.tr("Tell all providers"), self._tell_all, icon="webhook")

    def _tell_all(self) -> None:
        self._tasks.start(self._console.registration.tell_all(), "tell all providers")

    async def close_down(self) -> None:
        """Stops listening and ends what runs."""
        for stop in self._stops:
            stop()
        await self._tasks.close()
