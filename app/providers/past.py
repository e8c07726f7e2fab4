"""What earlier calls used of the limits: a restart must not start counting at nothing.

The log of API calls says when each attempt ended and whether the provider can have seen it;
``Client.remember`` marks them in the windows.

Invariant: what can have reached the provider counts; what certainly did not, does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.core.words import words
from app.providers.base import Provider

# how http.py words a failure before anything was sent; the log keeps these words as the answer
NO_TIME = words("no connection within the time allowed")
NO_TLS = words("no secure connection (TLS)")
NO_HOST = words("the host name can’t be found")
NO_CONNECTION = words("the connection was refused or not possible")
NOT_WRITTEN = words("the request can’t be written")
_NEVER_SENT = (NO_TIME, NO_TLS, NO_HOST, NO_CONNECTION, NOT_WRITTEN)


@dataclass(frozen=True, slots=True)
class PastCall:
    """An attempt that was made before. ``at`` is when it began, in ms UTC; it took ``ms``."""

    operation: str
    at: int
    ms: int
    status: int | None
    kind: str
    answer: str

    @property
    def reached(self) -> bool:
        """Whether the provider can have seen it."""
        return self.status is not None or not self.answer.startswith(_NEVER_SENT)


def reach(provider: Provider) -> tuple[float, float]:
    """For how many seconds back all calls matter, and those that failed."""
    every = max((one.seconds for one in provider.limits if not one.failures), default=0.0)
    return every, max((one.seconds for one in provider.limits), default=0.0)


def used(
    provider: Provider, calls: Iterable[PastCall], now_ms: int
) -> Mapping[str, Sequence[float]]:
    """How many seconds ago each limit was used, by its name."""
    ages: dict[str, list[float]] = {one.name: [] for one in provider.limits}
    # the file behind an address counts like the call that gave the address
    files = tuple(one.name for one in provider.limits if one.failures)
    for call in calls:
        endpoint = provider.endpoint(call.operation)
        names = endpoint.limits if endpoint is not None else files
        if not call.reached or (endpoint is None and call.operation != "download"):
            continue
        # a clock that was set back must not hold a slot for ever
        age = max(0.0, (now_ms - call.at - call.ms) / 1_000)
        for name in names:
            limit = provider.limit(name)
            if limit is not None and age < limit.seconds and (call.kind or not limit.failures):
                ages[name].append(age)
    return ages
