"""Two deliveries beside each other: which is the first, which the second, and how it ends.

Works for the inspector's tab, whose list says what is chosen. Invariant: what is shown as the
first one is what the list names as it, so a reading that comes late shows nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.core.tasks import TaskOwner
from app.ui.pages.webhooks.delivery_list import DeliveryList
from app.ui.pages.webhooks.difference_view import DifferenceView
from app.ui.telling import tell
from app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from app.services.console import Console

COMPARE_KEYS = "X"


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeliveriesTab", text)


class Comparison(QObject):
    """Signals: `shown()` two are in ``view``; `ended()` the chosen one stands alone again."""

    shown = Signal()
    ended = Signal()

    def __init__(
        self, console: Console, tasks: TaskOwner, listed: DeliveryList, view: DifferenceView
    ) -> None:
        super().__init__(view)
        self._console = console
        self._tasks = tasks
        self._list = listed
        self._view = view
        self._first = 0
        view.swapped.connect(self._swap)
        view.closed.connect(self.end)
        listed.compare_ended.connect(self.end)

    def waits_for(self, delivery_id: int) -> bool:
        """Whether this one, being chosen, is the second of a comparison."""
        return self._first not in (0, delivery_id)

    def pick(self, delivery_id: int) -> None:
        """Takes a delivery as the first one, or as the second; the first one again ends it."""
        if self._first == delivery_id:
            self.end()
        elif self._first:
            self._tasks.start(self._show(self._first, delivery_id), "difference")
        else:
            self._begin(delivery_id)

    def fill(self, menu: Menu, delivery_id: int) -> None:
        """The entries of a menu."""
        menu.add(
            _tr("Compare with another…"),
            lambda: self.pick(delivery_id),
            icon="arrow-left-right",
            keys=COMPARE_KEYS,
        )
        menu.add(
            _tr("Compare with the one before of this event"),
            lambda: self._tasks.start(self.with_one_before(delivery_id), "difference"),
            icon="history",
        )

    async def with_one_before(self, delivery_id: int) -> None:
        """Shows a delivery beside the one before of its event."""
        found = await self._console.inspector.one_before(delivery_id)
        if self._list.current != delivery_id:
            return  # another one was chosen meanwhile
        if found is None:
            tell(self._view, _tr("There is no earlier delivery of this event."), icon="info")
            return
        self._begin(found)
        await self._show(found, delivery_id)

    def end(self) -> None:
        """Ends it, where there is one."""
        if self._first:
            self._begin(0)
            self.ended.emit()

    def _begin(self, delivery_id: int) -> None:
        self._first = delivery_id
        self._list.show_compared(delivery_id)

    async def _show(self, first: int, second: int) -> None:
        inspector = self._console.inspector
        one, other = await inspector.detail(first), await inspector.detail(second)
        if one is None or other is None:
            return
        if self._first != first or self._list.current != second:
            return  # another one was chosen meanwhile
        self._view.put(one, other)
        self.shown.emit()

    def _swap(self) -> None:
        if self._view.pair is not None:
            before, after = self._view.pair
            self._view.put(after, before)
