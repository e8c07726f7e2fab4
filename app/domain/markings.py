"""What an operator noted about a delivery.

Invariant: it says nothing of the delivery itself, which stays as it was received.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marking:
    """Pin, marks and note. A pinned delivery is kept when others are forgotten."""

    pinned: bool = False
    important: bool = False
    seen: bool = False
    note: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was noted."""
        return self == Marking()
