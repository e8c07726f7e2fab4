"""How many cancels a provider still takes, counted over what really went out.

Counted from the log of calls, so that a restart forgets none of them.

Invariant: a cancel that would be one too many is never tried.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.clock import Clock
from app.domain.errors import ErrorKind, ProviderError
from app.providers.scheduling import Scheduling
from app.services.clients import Clients
from app.store import traffic
from app.store.database import Database


@dataclass(slots=True)
class Desk:
    """What is known of one account's list and cancels. Times in ms.

    ``strange``: numbers of the list that are not known here yet.
    """

    listed_at: int = 0
    error: ProviderError | None = None
    next_cancel_at: int = 0
    strange: frozenset[str] = frozenset()


class CancelLimits:
    """The windows of all accounts."""

    def __init__(self, database: Database, clients: Clients, clock: Clock) -> None:
        self._database = database
        self._clients = clients
        self._clock = clock

    async def used(self, account_id: int, keeping: Scheduling | None) -> tuple[list[int], int, int]:
        """(times of what counts in the window, the window's count, its seconds)."""
        if keeping is None:
            return [], 0, 0
        declared = self._clients.provider(account_id)
        endpoint = declared.endpoint(keeping.cancel("1").operation)
        names = endpoint.limits if endpoint is not None else ()
        limits = [limit for limit in declared.limits if limit.name in names]
        if not limits:
            return [], 0, 0
        limit = min(limits, key=lambda one: one.count)
        since = self._clock.now_ms() - round(limit.seconds * 1_000)
        alike = [one.operation for one in declared.endpoints if limit.name in one.limits]
        used = await self._database.read(lambda one: traffic.times(one, account_id, alike, since))
        return used, limit.count, round(limit.seconds)

    async def free_at(self, account_id: int, keeping: Scheduling | None) -> int:
        """When the next cancel may go out (ms); 0: now."""
        used, total, window_s = await self.used(account_id, keeping)
        if not total or len(used) < total:
            return 0
        return used[len(used) - total] + window_s * 1_000


def may_pass(error: ProviderError) -> bool:
    """Whether waiting may help, and nothing was taken."""
    unanswered = error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT) and error.status is None
    return unanswered or error.kind is ErrorKind.RATE_LIMITED or error.retry_after is not None
