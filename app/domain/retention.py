"""How long deliveries are kept.

Invariant: never shorter than providers repeat an event, since a copy is known by its original.
"""

from __future__ import annotations

from dataclasses import dataclass

DAY_MS = 86_400_000
LEAST_DAYS = 8
"""Providers repeat an event for seven days."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Days that deliveries are kept, and how many refused ones, which prove nothing."""

    days: int = 30
    refused: int = 20_000

    @property
    def milliseconds(self) -> int:
        """The age in ms at which a delivery is forgotten."""
        return max(self.days, LEAST_DAYS) * DAY_MS
