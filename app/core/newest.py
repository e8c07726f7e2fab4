"""Which of several readings of the same thing was asked for last.

Readers run side by side, so an older question may be answered after a newer one. Whoever keeps what
was read takes an answer only where none was taken that was asked for later.

Invariant: what is kept was asked for no earlier than what it took the place of.
"""

from __future__ import annotations


class Newest:
    """The turns of one thing that is read again and again."""

    def __init__(self) -> None:
        self._asked = self._taken = 0

    def asked(self) -> int:
        """A reading begins; its turn."""
        self._asked += 1
        return self._asked

    def takes(self, turn: int) -> bool:
        """Whether what this turn brought is to be kept."""
        if turn < self._taken:
            return False
        self._taken = turn
        return True
