"""How many sends stand how, counted anew after each change and told.

Works for ``sending``, whose workers of several numbers have it counted side by side. Invariant: a
count that is read late never takes the place of a newer one.
"""

from __future__ import annotations

import logging

from app.core.newest import Newest
from app.domain.errors import StoreError
from app.services.events import Bus, OutboxChanged
from app.store import outbox
from app.store.database import Database

_log = logging.getLogger(__name__)


class QueueCounts:
    """``totals`` of all numbers, and how many of each are ``queued``."""

    def __init__(self, database: Database, bus: Bus) -> None:
        self._database = database
        self._bus = bus
        self._newest = Newest()
        self.totals, self.queued = outbox.Totals(), dict[int, int]()

    async def tell(self, failed: set[int] | None = None, uncertain: set[int] | None = None) -> None:
        """Counts the queue and tells how it stands, with the messages that just ended so."""
        turn = self._newest.asked()
        try:
            totals, waiting = await self._database.read(
                lambda one: (outbox.totals(one), outbox.queued(one))
            )
            if self._newest.takes(turn):
                self.totals, self.queued = totals, waiting
        except StoreError as error:
            # a send must not hang on how many others there are
            _log.warning("the queue of sends could not be counted: %s", error)
        queued, sending = self.totals[:2]
        self._bus.publish(
            OutboxChanged(queued, sending, frozenset(failed or ()), frozenset(uncertain or ()))
        )
