"""Messages that go out later: what a plan is, and how each of its times stands.

A plan is what was ordered (to whom, what, when, how often); a time of it is an *occurrence*. Some
providers keep single messages on their side (``Kept.THERE``); all else waits on this computer.

Invariant: a row is a snapshot; times are ms UTC, civil times stand beside them as they were said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol

from app.domain.files import Staged
from app.domain.messages import ChatKind, Kind, Status
from app.domain.recurrence import Rule
from app.domain.templates import TemplateUse


class Kept(StrEnum):
    """Who sends it when its time comes."""

    HERE = "here"
    THERE = "there"


class State(StrEnum):
    """How an occurrence stands.

    ``placing`` is on its way to the provider, ``behind`` waits for the cancel of the one that it
    replaces, ``refused`` was not taken, ``overdue`` should have gone out at the provider and has
    not, ``unsure`` may or may not have been taken. ``sent`` was handed over; how it ended is its
    message's status.
    """

    WAITING = "waiting"
    PLACING = "placing"
    BEHIND = "behind"
    MISSED = "missed"
    OVERDUE = "overdue"
    REFUSED = "refused"
    UNSURE = "unsure"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    DROPPED = "dropped"
    SENT = "sent"


NEEDS_YOU = frozenset({State.MISSED, State.OVERDUE, State.REFUSED, State.UNSURE})
UPCOMING = frozenset({State.WAITING, State.PLACING, State.BEHIND, State.CANCELLING})
DONE = frozenset({State.SENT, State.CANCELLED, State.DROPPED})


@dataclass(frozen=True, slots=True)
class Plan:
    """What is ordered. ``civil`` is the first time, in ``zone``; ``second``: of a double hour.

    ``address`` is the provider's chat id. A template's values stand in ``template``; then ``text``
    is what the customer will read, as far as that is known. ``staged`` is the template's file
    (its ``media_path``), sealed; or without a template a file that goes out as ``kind``, with
    ``text`` under it. ``quoted`` is the provider's id of the message that it answers to.
    """

    number_id: int
    address: str
    text: str
    civil: datetime
    zone: str
    chat_kind: ChatKind = ChatKind.PERSON
    template: TemplateUse | None = None
    second: bool = False
    rule: Rule | None = None
    kept: Kept = Kept.HERE
    by: str = ""
    staged: Staged | None = None
    kind: Kind | None = None
    quoted: str = ""


class ScheduledRow(NamedTuple):
    """An occurrence with its plan, as lists show it.

    ``id`` is the occurrence's, ``schedule_id`` the plan's. ``chat_id`` is None where no chat is
    there yet; ``name`` is the chat's. ``fit`` is once, gap or fold. ``asked_at``: when the
    provider was asked to keep it. ``cancel_at``: when its cancel goes out. ``status`` is the
    message's, once there is one. ``fired_at`` is 0 before. ``reason`` says in words why it is held,
    or names a reason that has words of its own.
    ``then_do`` is "send" where a cancel is followed by a send from here. ``file`` is the name of
    the sealed file that goes out.
    """

    id: int
    schedule_id: int
    number_id: int
    account_id: int
    provider: str
    chat_id: int | None
    address: str
    chat_kind: ChatKind
    name: str
    text: str
    template: str
    at: int
    civil: str
    zone: str
    fit: str
    kept: Kept
    state: State
    reason: str
    message_id: int
    status: Status | None
    remote_id: str
    repeats: bool
    created_at: int
    created_by: str
    asked_at: int
    cancel_at: int
    fired_at: int
    then_do: str
    after_id: int = 0
    file: str = ""


class ScheduledLine(NamedTuple):
    """As much of an occurrence as a long list needs of one that is out of sight."""

    id: int
    schedule_id: int
    number_id: int
    at: int
    state: State
    repeats: bool

    @property
    def status(self) -> Status | None:
        """Not known before the whole row is read."""
        return None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list shows: these states, in ``since`` <= at < ``until``, of these numbers.

    ``text`` is looked for in names, numbers and messages.
    """

    states: frozenset[State]
    numbers: frozenset[int] | None = None
    text: str = ""
    since: int | None = None
    until: int | None = None
    newest_first: bool = False
    limit: int = 10_000


@dataclass(frozen=True, slots=True)
class PlannedRun:
    """Something else with a start that stands on the board: a campaign. ``at`` is ms UTC.

    ``state``: draft, waiting, running, paused, done or cancelled. ``detail`` is one line in words
    (its template, its audience).
    """

    id: int
    number_id: int
    at: int
    name: str
    detail: str
    state: str


class Runs(Protocol):
    """Whoever has runs for the board. Tells of changes by the bus."""

    async def planned(self, since: int, until: int) -> Sequence[PlannedRun]:
        """Runs that start (or started) in ``since`` <= at < ``until`` (ms UTC), in order."""
        ...


@dataclass(frozen=True, slots=True)
class Changes:
    """What an edit changes of a plan; None leaves a part as it is."""

    text: str | None = None
    template: TemplateUse | None = None
    civil: datetime | None = None
    zone: str | None = None
    second: bool | None = None
    rule: Rule | None = None
    once: bool = False
    kept: Kept | None = None
    number_id: int | None = None
    address: str | None = None
    chat_kind: ChatKind | None = None


@dataclass(frozen=True, slots=True)
class CancelQueue:
    """Cancels at one provider: how many are left in the window, and who waits until when (ms)."""

    account_id: int
    left: int
    total: int
    window_s: int
    waiting: int = 0
    next_at: int = 0


@dataclass(frozen=True, slots=True)
class BoardCounts:
    """How many occurrences stand in each part of the board."""

    upcoming: int = 0
    needs_you: int = 0
    done: int = 0
    days: dict[str, int] = field(default_factory=dict)
