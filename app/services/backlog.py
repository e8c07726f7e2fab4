"""How many stored deliveries wait to be applied, told where an operator would wonder.

Works for ``deliveries``, which says what the receiver stored and what was applied. A few hundred
wait in every rush; told is what takes seconds.

Invariant: what is told sinks to nothing once nothing waits, whatever was erased meanwhile.
"""

from __future__ import annotations

from app.core.clock import Clock
from app.services.events import Bus, DeliveriesWaiting

_MANY, _FEW = 1_000, 200
_EVERY_S = 1.0


class Backlog:
    """Counts by the places of deliveries, which rise by one."""

    def __init__(self, bus: Bus, clock: Clock) -> None:
        self._bus = bus
        self._clock = clock
        self._reached: int | None = None
        self._told, self._told_at = 0, 0.0
        self.newest = 0

    def stored(self, newest: int) -> None:
        """The receiver stored deliveries up to this one."""
        self.newest = max(self.newest, newest)
        self._look()

    def applied(self, cursor: int) -> None:
        """All up to this one are applied."""
        self._reached = max(self._reached or 0, cursor)
        self._look()

    def _look(self) -> None:
        if self._reached is None:  # nobody has looked yet
            return
        count = max(0, self.newest - self._reached)
        if count < (_FEW if self._told else _MANY):
            count = 0
        now = self._clock.monotonic()
        if count == self._told or (count and self._told and now - self._told_at < _EVERY_S):
            return
        self._told, self._told_at = count, now
        self._bus.publish(DeliveriesWaiting(count))
