"""When services begin that are only made where they have work, or by a page.

Invariant: each begins once, with the rest or as soon as it is made after that.
"""

from __future__ import annotations

from collections.abc import Callable


class Beginning:
    """The moment from which on services work."""

    def __init__(self) -> None:
        self._over = False
        self._waiting: list[Callable[[], None]] = []

    def then(self, start: Callable[[], None]) -> None:
        """Begins a service now, or with the others."""
        if self._over:
            start()
        else:
            self._waiting.append(start)

    def now(self) -> None:
        """All begin."""
        self._over = True
        waiting, self._waiting = self._waiting, []
        for start in waiting:
            start()
