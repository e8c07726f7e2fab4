"""What stands over the board and in its place: banners, skeleton, empty, no match.

Invariant: a banner names what happened, what Switchboard did and what can be done; data that was
read stays under it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.schedules import CancelQueue
from app.services.events import AccountTrouble
from app.ui import phrases
from app.ui.digits import figures
from app.ui.pages.schedules.clock_banner import ClockBanner
from app.ui.telling import three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.skeleton import Skeleton

if TYPE_CHECKING:
    from app.services.console import Console


class BoardStates(QWidget):
    """Signals: `clear_wanted()`, `new_wanted()`, `retry_wanted()`.

    ``banners`` goes over the list, ``instead`` into its place.
    """

    clear_wanted = Signal()
    new_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, *, done: bool) -> None:
        super().__init__()
        self._console = console
        self._tasks = tasks
        self._done = done
        self.banners = QWidget()
        column = QVBoxLayout(self.banners)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.error = Banner("danger", "", flat=True)
        self.clock = ClockBanner(console, tasks)
        self.lists = Banner("warning", "", flat=True)
        self.cancels = Banner("warning", "", flat=True, icon="hourglass")
        self._all = (self.error, self.clock, self.lists, self.cancels)
        for banner in self._all:
            banner.hide()
            column.addWidget(banner)
        self.error.add_button(self.tr("Try again"), self.retry_wanted.emit)
        self.lists.add_button(self.tr("Read again"), self._read_lists)
        self.instead = QStackedWidget()
        self.skeleton = Skeleton(8, avatars=False, row_height=36)
        self.instead.addWidget(self.skeleton)
        self.empty = EmptyState("calendar-clock", "", "")
        self.instead.addWidget(self.empty)
        self._kind = ""
        self._stop = console.bus.listen(AccountTrouble, lambda _: self._show_lists())

    def close_down(self) -> None:
        """Stops listening."""
        self._stop()
        self.clock.stop()

    def loading(self, on: bool) -> None:
        """Nothing was read yet."""
        if on:
            self.instead.setCurrentWidget(self.skeleton)
            self.skeleton.start()
        else:
            self.skeleton.stop()
            self.error.hide()

    def failed(self, error: SwitchboardError) -> None:
        """Reading failed; what was read before stays."""
        self.skeleton.stop()
        self.error.set(*three_parts(error))
        self.error.show()

    def show_instead(self, *, empty: bool, filtered: bool, text: str) -> None:
        """What stands there while no line does."""
        if not empty:
            return
        self.instead.setCurrentWidget(self.empty)
        kind = f"filtered {text}" if filtered else "empty"
        if kind == self._kind:
            return
        self._kind = kind
        if filtered:
            clear = Button(self.tr("Clear filters"))
            clear.clicked.connect(lambda _checked=False: self.clear_wanted.emit())
            said = (
                self.tr("Nothing was found for “{text}”. Names, numbers and texts were searched.")
                if text
                else self.tr("No message has this number and state.")
            )
            self.empty.set("search", self.tr("No match"), said.format(text=text))
            self.empty.set_actions(clear)
        elif self._done:
            self.empty.set(
                "calendar-clock",
                self.tr("Nothing has gone out yet"),
                self.tr("What was sent at its time or called off is listed here."),
            )
            self.empty.set_actions()
        else:
            new = Button(self.tr("Schedule a message"), "primary", icon="calendar-clock")
            new.clicked.connect(lambda _checked=False: self.new_wanted.emit())
            self.empty.set(
                "calendar-clock",
                self.tr("Nothing is scheduled"),
                self.tr(
                    "A text or a template can go out later, once or again and again. It stands"
                    " here until it has."
                ),
            )
            self.empty.set_actions(new)

    async def refresh(self) -> None:
        """Looks at clock, lists and cancels again."""
        queues = await self._console.schedules.cancel_queues()
        self.clock.look()
        self._show_lists()
        self._show_cancels(queues)

    def _show_lists(self) -> None:
        troubles = self._console.schedules.troubles()
        shown = bool(troubles) and not self._console.sync.state.offline
        self.lists.setVisible(shown)
        if shown:
            account_id, error = troubles[0]
            name = self._console.clients.account(account_id).name
            self.lists.set(
                self.tr("The list of {name} can’t be read.").format(name=name),
                error.told,
            )

    def _show_cancels(self, queues: list[CancelQueue]) -> None:
        held = next((one for one in queues if one.waiting and one.next_at), None)
        self.cancels.setVisible(held is not None)
        self.cancels.clear_actions()
        if held is None:
            return
        used = self.tr("%Ln in {minutes} minutes are used.", "", held.total - held.left).format(
            minutes=figures(held.window_s // 60)
        )
        waits = self.tr("%Ln wait and go out at {time}.", "", held.waiting).format(
            time=phrases.clock_time(held.next_at)
        )
        self.cancels.set(
            self.tr("Too many cancels."), self.tr("{used} {waits}").format(used=used, waits=waits)
        )
        self.cancels.add_link(self.tr("Remove them"), lambda: self._remove(held.account_id))

    def _read_lists(self) -> None:
        self._tasks.start(self._console.schedules.refresh(), "read the lists")

    def _remove(self, account_id: int) -> None:
        self._tasks.start(self._take_back(account_id), "take cancels back")

    async def _take_back(self, account_id: int) -> None:
        await self._console.schedules.remove_waiting_cancels(account_id)
