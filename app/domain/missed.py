"""What becomes of events that a provider had while nothing listened.

Pure arithmetic on a provider's documented pauses. Times are ms since 1970, pauses seconds.

Invariant: nothing is promised that the provider does not document; without a schedule all that
can be said is that nothing is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """When a provider tries again: after these pauses, or with growing ones for ``lasts``.

    ``source`` names the section of the provider's document; empty pauses and ``lasts`` 0 mean
    that nothing is documented.
    """

    pauses: Sequence[float] = ()
    lasts: float = 0.0
    source: str = ""

    @property
    def documented(self) -> bool:
        """Whether the provider says anything about it."""
        return bool(self.pauses or self.lasts)

    @property
    def total(self) -> float:
        """Seconds from an event to the last try."""
        return float(sum(self.pauses)) if self.pauses else self.lasts


@dataclass(frozen=True, slots=True, order=True)
class Gap:
    """A time in which nothing listened."""

    began: int
    ended: int

    @property
    def length(self) -> int:
        """Milliseconds."""
        return self.ended - self.began


class Fate(StrEnum):
    """Of the events in a gap: all are tried again, only the later ones, or nobody knows."""

    TRIED_AGAIN = "tried_again"
    PARTLY_LOST = "partly_lost"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Outlook:
    """``lost_until``: events of the gap before this moment come no more (0: none of them).

    ``due_by``: until then the others are tried again; ``exact`` where the pauses are documented
    one by one.
    """

    fate: Fate
    lost_until: int = 0
    due_by: int = 0
    exact: bool = False


def outlook(policy: RetryPolicy, gap: Gap) -> Outlook:
    """What the provider's schedule says about the events in a gap."""
    if not policy.documented:
        return Outlook(Fate.UNKNOWN)
    total = round(policy.total * 1000)
    edge = gap.ended - total
    lost = edge if edge > gap.began else 0
    fate = Fate.PARTLY_LOST if lost else Fate.TRIED_AGAIN
    if not policy.pauses:
        return Outlook(fate, lost, gap.ended + total)
    # an event that is older than the tries before a pause waits for the end of that pause
    longest, before = 0.0, 0.0
    for pause in policy.pauses:
        if before * 1000 < gap.length:
            longest = max(longest, pause)
        before += pause
    return Outlook(fate, lost, gap.ended + round(longest * 1000), exact=True)


def gaps_between(stretches: Sequence[tuple[int, int]], *, least: int, since: int = 0) -> list[Gap]:
    """The gaps of at least ``least`` ms between stretches of listening, oldest first."""
    found: list[Gap] = []
    reached: int | None = None
    for began, ended in sorted(stretches):
        if reached is not None and began - reached >= least and began > since:
            found.append(Gap(reached, began))
        reached = ended if reached is None else max(reached, ended)
    return found
