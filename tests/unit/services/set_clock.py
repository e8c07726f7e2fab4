"""A clock that a test sets, lets sleep, and lets run on.

Invariant: time passes by itself as on any computer; what a test adds comes on top.
"""

from __future__ import annotations

from app.core.clock import Clock


class SetClock(Clock):
    """The computer's clock, moved by hand."""

    def __init__(self) -> None:
        self._wall = 0
        self._elapsed = 0.0

    def now_ms(self) -> int:
        """As shown, after what was set."""
        return super().now_ms() + self._wall

    def now(self) -> float:
        """As shown, in seconds."""
        return super().now() + self._wall / 1_000

    def elapsed(self) -> float:
        """Sleep included."""
        return super().elapsed() + self._elapsed

    def set_by(self, seconds: float) -> None:
        """Somebody sets the clock, forward or back."""
        self._wall += round(seconds * 1_000)

    def pass_by(self, seconds: float) -> None:
        """Time passes: the computer slept, or was off."""
        self.set_by(seconds)
        self._elapsed += seconds


class Hands(Clock):
    """Seconds that pass by hand alone."""

    at = 50.0

    def monotonic(self) -> float:
        """Where they stand."""
        return self.at
