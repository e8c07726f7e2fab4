"""Live copies of deliveries to other addresses: what is copied, and when a copy is tried again.

Invariant: pauses only grow, up to an hour; after three days a copy is given up, never silently.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

PAUSES_S = (5, 15, 60, 300, 900, 1_800, 3_600)
GIVE_UP_MS = 3 * 86_400_000
_TRY_LATER = frozenset({408, 425, 429})


class CopyState(StrEnum):
    """How a copy stands."""

    WAITING = "waiting"
    SENT = "sent"
    REFUSED = "refused"
    GIVEN_UP = "given_up"
    GONE = "gone"
    LOOPED = "looped"


@dataclass(frozen=True, slots=True)
class Forwarding:
    """An address that gets a live copy. No ``accounts`` means all of them.

    ``signs``: signed anew with the account's secret; ``everything``: also what was refused or
    came twice; ``reached``: the last delivery that was taken up.
    """

    id: int
    url: str
    accounts: tuple[str, ...] = ()
    signs: bool = False
    everything: bool = False
    active: bool = True
    reached: int = 0


@dataclass(frozen=True, slots=True)
class ForwardCopy:
    """One delivery's copy to one address. Times are ms since 1970; ``status`` 0: no answer."""

    rule_id: int
    url: str
    delivery_id: int
    state: CopyState
    tries: int = 0
    status: int = 0
    problem: str = ""
    first_at: int = 0
    changed_at: int = 0
    next_at: int = 0


def after_try(copy: ForwardCopy, status: int | None, problem: str, now: int) -> ForwardCopy:
    """How a copy stands after it was posted; ``status`` None where no whole answer came."""
    tried = replace(
        copy, tries=copy.tries + 1, status=status or 0, problem=problem[:500], changed_at=now
    )
    if status is not None and 200 <= status < 300:
        return replace(tried, state=CopyState.SENT, problem="")
    if status is not None and 300 <= status < 500 and status not in _TRY_LATER:
        return replace(tried, state=CopyState.REFUSED)
    if now - copy.first_at >= GIVE_UP_MS:
        return replace(tried, state=CopyState.GIVEN_UP)
    pause = PAUSES_S[min(copy.tries, len(PAUSES_S) - 1)]
    return replace(tried, state=CopyState.WAITING, next_at=now + pause * 1000)
