"""Whether deliveries pour in, for work on whole files that can wait until they do not.

Works for ``safekeeping``, whose reading and copying takes disk and processor away from those who
store deliveries and apply them.

Invariant: it only counts. Whoever waits for the end of a rush says how long at most.
"""

from __future__ import annotations

from collections.abc import Callable

from app.core.clock import Clock
from app.services.events import Bus, DeliveriesArrived

_MANY = 50
_QUIET_S = 10.0


class Rush:
    """So many deliveries within a second, and what is left of a quiet while after them.

    Counts by the places of deliveries, which rise by one; ``begun`` is called with each portion
    that is one too many.
    """

    def __init__(self, bus: Bus, clock: Clock, begun: Callable[[], object]) -> None:
        self._clock = clock
        self._begun = begun
        self._reached: int | None = None
        self._second, self._counted = float("-inf"), 0
        self._until = float("-inf")
        bus.listen(DeliveriesArrived, self._arrived)

    def left(self) -> float:
        """Seconds until it is over, if no more pour in; 0 where there is none."""
        return max(0.0, self._until - self._clock.monotonic())

    def _arrived(self, event: DeliveriesArrived) -> None:
        now = self._clock.monotonic()
        if now - self._second >= 1.0:
            self._second, self._counted = now, 0
        reached = event.last if self._reached is None else self._reached
        self._counted += max(0, event.last - reached)
        self._reached = max(event.last, reached)
        if self._counted >= _MANY:
            self._until = now + _QUIET_S
            self._begun()
