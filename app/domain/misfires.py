"""What becomes of a time that has come, and whether this computer's clock can be believed.

A time that is due goes out; one that is late beyond the grace (the computer slept, the program was
closed, the network was away) is held and asked about. A clock that was set is told from a computer
that slept by a second clock, which runs on through sleep and is never set.

Invariant: pure; while the clock is in doubt nothing is due and nothing is late.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# Slower corrections (NTP slews a clock) are no jump; a grace of minutes covers them.
TOLERANCE_MS = 30_000


class Due(StrEnum):
    """What to do with a time."""

    WAIT = "wait"
    FIRE = "fire"
    HOLD = "hold"


def due(at: int, now: int, grace: int) -> Due:
    """Whether ``at`` waits, fires or is held. All in ms."""
    if now < at:
        return Due.WAIT
    return Due.FIRE if now - at <= grace else Due.HOLD


@dataclass(frozen=True, slots=True)
class Reading:
    """Both clocks at once: ``wall`` in ms since 1970, ``elapsed`` in ms since some moment."""

    wall: int
    elapsed: int


@dataclass(frozen=True, slots=True)
class Jump:
    """The clock was set: by ``by`` ms (negative: back), noticed at ``at`` (ms, as it shows now)."""

    by: int
    at: int


class ClockWatch:
    """Compares readings; remembers the last one that was believed."""

    def __init__(self, first: Reading, tolerance: int = TOLERANCE_MS) -> None:
        self._base = first
        self._tolerance = tolerance

    def look(self, reading: Reading) -> Jump | None:
        """The jump since the last reading that was believed; None where there is none.

        A clock that is set back to what it should be is believed again.
        """
        by = (reading.wall - self._base.wall) - (reading.elapsed - self._base.elapsed)
        if abs(by) > self._tolerance:
            return Jump(by, reading.wall)
        self._base = reading
        return None

    def believe(self, reading: Reading) -> None:
        """Takes the clock as right from here on."""
        self._base = reading
