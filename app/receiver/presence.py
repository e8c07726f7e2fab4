"""When the receiver listened: one stretch a run, its end moved on by a heartbeat.

What lies between two stretches is a gap in which providers called in vain; the console shows it.
A computer that slept makes a gap too: a beat that comes much too late begins a new stretch.

Invariant: a stretch never covers a time in which nothing listened for longer than two beats.
"""

from __future__ import annotations

from collections.abc import Callable

from app.receiver.ledger import Ledger

BEAT_SECONDS = 10.0
_SLEPT_MS = round(3 * BEAT_SECONDS * 1_000)
_KEPT_MS = 120 * 86_400_000


class Presence:
    """The stretch that this receiver writes. Times are ms since 1970."""

    def __init__(self, now: int) -> None:
        self._began = now
        self._last = now

    def beat(self, now: int) -> Callable[..., None]:
        """The job that notes that it still listens."""
        if now - self._last > _SLEPT_MS or now < self._last:
            self._began = now
        self._last = now
        began = self._began

        def job(ledger: Ledger) -> None:
            ledger.connection.execute(
                "INSERT INTO listening VALUES (?, ?) "
                "ON CONFLICT (began) DO UPDATE SET ended = excluded.ended",
                (began, now),
            )
            ledger.connection.execute("DELETE FROM listening WHERE ended < ?", (now - _KEPT_MS,))

        return job
