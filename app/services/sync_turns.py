"""When each reading call of an account has its turn, and in which order.

Invariant: who waited longest comes first, held against how often it is read, so that where a limit
lets through a few in a while, all is read so much later, and of thousands of numbers each in time;
and the loop runs on while they are gone through.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Sequence
from math import inf
from operator import itemgetter

from app.core.clock import Clock
from app.domain.rows import NumberRow
from app.providers.messaging import Read

_HOOKS_FRESH_MS = 10 * 60_000
_AT_ONCE = 100


class Turns:
    """Keyed by account and a name of ours."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._due: dict[tuple[int, str], float] = {}
        # until when nothing of an account has its turn, while its numbers stand so
        self._rest: dict[int, tuple[float, list[tuple[int, str]]]] = {}
        self._cleared = 0

    def clear(self) -> None:
        """Everything has its turn now."""
        self._due.clear()
        self._rest.clear()
        self._cleared += 1

    def forget(self, account_id: int) -> None:
        """Everything of an account has its turn now."""
        self._due = {key: due for key, due in self._due.items() if key[0] != account_id}
        self._rest.pop(account_id, None)
        self._cleared += 1

    def is_due(self, account_id: int, name: str) -> bool:
        """Whether the wait for something is over."""
        return self._due.get((account_id, name), 0.0) <= self._clock.monotonic()

    def wait(self, account_id: int, name: str, seconds: float) -> None:
        """Puts something off."""
        self._due[account_id, name] = self._clock.monotonic() + seconds

    async def of(
        self,
        account_id: int,
        rows: Sequence[NumberRow | None],
        reads: Callable[[int, NumberRow | None], Sequence[Read]],
    ) -> list[tuple[NumberRow | None, Read]]:
        """What has its turn, in its order; what was never read before all else."""
        stand = [(row.id, row.state) for row in rows if row is not None]
        rest, before = self._rest.get(account_id, (0.0, stand))
        if rest > self._clock.monotonic() and before == stand:
            return []
        first, cleared = inf, self._cleared
        found: list[tuple[tuple[float, bool, float], tuple[NumberRow | None, Read]]] = []
        for at, number in enumerate(rows):
            if at % _AT_ONCE == _AT_ONCE - 1:
                await asyncio.sleep(0)
            now = self._clock.monotonic()
            for read in reads(account_id, number):
                due = self._due.get((account_id, _name(number, read)), 0.0)
                held = self._due.get((account_id, read.call.operation), 0.0)
                if max(due, held) <= now:
                    late = (now - due) / read.every if due else inf
                    # of those that are as late, the account's own first: they tell of numbers
                    found.append(((-late, number is not None, due), (number, read)))
                else:
                    first = min(first, max(due, held))
        self._rest.pop(account_id, None)
        if not found and cleared == self._cleared:
            self._rest[account_id] = first, stand
        return [one for _, one in sorted(found, key=itemgetter(0))]

    def is_held(self, account_id: int, read: Read) -> bool:
        """Whether our own limit lets no such read through for a while, whichever number's."""
        return not self.is_due(account_id, read.call.operation)

    def hold(
        self, account_id: int, number: NumberRow | None, read: Read, seconds: float, before: float
    ) -> None:
        """Our own limit lets no more of these through; those that wait keep their places.

        So does the one that met it, and was not read: it was due at ``before``.
        """
        self._due[account_id, _name(number, read)] = before
        self.wait(account_id, read.call.operation, seconds)

    def asked(
        self, account_id: int, number: NumberRow | None, read: Read, times: float = 1.0
    ) -> float:
        """It had its turn, and has the next after its pause, or ``times`` that.

        Returns when it was due.
        """
        name = _name(number, read)
        before = self._due.get((account_id, name), 0.0)
        hooked = number is not None and number.hook_at > self._clock.now_ms() - _HOOKS_FRESH_MS
        every = read.with_hooks if hooked and times == 1.0 else read.every
        self.wait(account_id, name, every * times * random.uniform(0.9, 1.1))
        return before


def _name(number: NumberRow | None, read: Read) -> str:
    return f"{read.call.operation}/{number.key if number else ''}"
