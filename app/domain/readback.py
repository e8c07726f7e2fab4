"""How an account is read back after a gap: by which calls, how far they reach, what was found.

Invariant: a step tells what was asked and answered, never what might be there.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.missed import Gap


class BackfillState(StrEnum):
    """``nothing``: the API documents nothing that could be read back."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class BackfillStep:
    """One kind of call. ``reaches``: the list is full and goes back to this time only, else 0."""

    operation: str
    number: str = ""
    count: int = 0
    reaches: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Backfill:
    """An account's reading back of one gap. ``found``: messages and calls that were new."""

    account_id: int
    gap: Gap
    state: BackfillState
    found: int = 0
    steps: tuple[BackfillStep, ...] = ()
    changed_at: int = 0
    dismissed: bool = False
