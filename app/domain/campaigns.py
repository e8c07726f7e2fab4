"""What a campaign is: its plan, its people, how it stands. Plain types for services and window.

A campaign is a draft until it starts; at its start plan and people are locked under a digest, and
from then on only the ledger (one row a person) moves.

Invariant: standard library only; a ``Plan`` goes to JSON and back unchanged.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from typing import Any

from app.domain.files import Staged


class State(StrEnum):
    """Where a campaign stands."""

    DRAFT = "draft"
    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"

    @property
    def over(self) -> bool:
        """Whether nothing will go out any more by itself."""
        return self in (State.DONE, State.CANCELLED)


class Pause(StrEnum):
    """Why a campaign is paused. ``quiet`` and ``limit`` end by themselves, ``clock`` once the
    computer's clock is believed again.
    """

    NONE = ""
    YOU = "you"
    QUIET = "quiet"
    FAILURES = "failures"
    LIMIT = "limit"
    COMPLAINTS = "complaints"
    ACCOUNT = "account"
    MISSED = "missed"
    CLOCK = "clock"
    RESTORED = "restored"


class Step(StrEnum):
    """Where one person stands in the ledger: before the send, then the message's own status."""

    WAITING = "waiting"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    HELD = "held"


MOST_DIGITS = 15
"""Of any phone number with its country code (E.164)."""


class Verdict(StrEnum):
    """What a row check found. All but ``ready`` and ``other_language`` get no message."""

    READY = "ready"
    OTHER_LANGUAGE = "other_language"
    REPEATED = "repeated"
    BAD_NUMBER = "bad_number"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NO_NUMBER = "no_number"
    NO_COUNTRY = "no_country"
    NO_CONSENT = "no_consent"
    OPTED_OUT = "opted_out"
    NO_VALUE = "no_value"
    NO_LANGUAGE = "no_language"
    UNREACHABLE = "unreachable"
    LEFT_OUT = "left_out"

    @property
    def sends(self) -> bool:
        """Whether the person gets a message."""
        return self in (Verdict.READY, Verdict.OTHER_LANGUAGE)

    @property
    def bad_number(self) -> bool:
        """Whether the number itself is the trouble."""
        return self in _BAD


_BAD = frozenset(
    {
        Verdict.BAD_NUMBER,
        Verdict.TOO_SHORT,
        Verdict.TOO_LONG,
        Verdict.NO_NUMBER,
        Verdict.NO_COUNTRY,
        Verdict.UNREACHABLE,
    }
)


class Role(StrEnum):
    """What a column of the audience is used for; ``value`` fills the message."""

    NONE = ""
    PHONE = "phone"
    NAME = "name"
    LANGUAGE = "language"
    CONSENT = "consent"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in the file, and what it is used for."""

    name: str
    role: str = Role.NONE


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours without a send, in minutes after midnight; equal ones mean none."""

    start: int = 21 * 60
    end: int = 8 * 60

    @property
    def on(self) -> bool:
        """Whether there are any."""
        return self.start != self.end

    def covers(self, minute: int) -> bool:
        """Whether this minute of a day is quiet."""
        if self.start <= self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is decided before the start.

    ``region`` is the country of numbers without a code. ``template`` with ``blanks`` (a column's
    name, or fixed words after ``=``; of header, body and buttons in this order) and its
    ``definitions`` (language, document of ``template_shapes``), or ``text`` with ``{column}`` in
    braces. ``language`` is taken for people whose own the template lacks. ``when`` is now,
    later or local: ``start_at`` in ms UTC beside the civil time and zone that were said.
    ``pace`` is a minute, 0 as fast as the limit allows; ``daily`` the most a day, 0 no cap.
    ``stop_share`` is the failure rate that pauses, 0 never. ``media_path`` is the file of the
    template's header as it was chosen, ``staged`` the same sealed at the start, ``media_id`` the
    provider's id of it where it was uploaded, ``locked_id`` the one it had at the start where it
    was uploaded anew since. ``rows`` is how many people its source has, 0 where that was not noted.
    """

    source: str = "file"
    source_name: str = ""
    encoding: str = ""
    delimiter: str = ""
    headed: bool = True
    columns: tuple[Column, ...] = ()
    region: str = ""
    template: str = ""
    language: str = ""
    blanks: tuple[str, ...] = ()
    definitions: tuple[tuple[str, str], ...] = ()
    app_name: str = ""
    text: str = ""
    consent_only: bool = False
    verify: bool = False
    when: str = "now"
    start_at: int = 0
    civil: str = ""
    zone: str = ""
    pace: float = 9.0
    daily: int = 0
    quiet: Quiet = field(default_factory=Quiet)
    stop_share: float = 0.05
    complaints: int = 3
    complaint_words: tuple[str, ...] = ()
    opt_out_words: tuple[str, ...] = ()
    media_path: str = ""
    media_name: str = ""
    media_id: str = ""
    locked_id: str = ""
    staged: Staged | None = None
    rows: int = 0

    @property
    def languages(self) -> tuple[str, ...]:
        """The template's languages that may be used."""
        return tuple(code for code, _ in self.definitions)

    def place(self, role: Role) -> int | None:
        """Which column has this role, from 0; None where none has."""
        return next((at for at, one in enumerate(self.columns) if one.role == role), None)

    def as_json(self) -> dict[str, Any]:
        """Plain data; ``plan_of`` reads it."""
        return asdict(self)


def plan_of(data: dict[str, Any]) -> Plan:
    """The plan that ``as_json`` wrote; fields of other versions are left out."""
    known = {one.name for one in fields(Plan)}
    given = {name: value for name, value in data.items() if name in known}
    given["columns"] = tuple(Column(**one) for one in given.get("columns", ()))
    given["definitions"] = tuple(
        (str(code), str(text)) for code, text in given.get("definitions", ())
    )
    for name in ("blanks", "complaint_words", "opt_out_words"):
        given[name] = tuple(given.get(name, ()))
    given["quiet"] = Quiet(**given.get("quiet", {}))
    if given.get("staged"):
        given["staged"] = Staged(**given["staged"])
    return Plan(**given)


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign's row. ``until`` is when a pause ends by itself (ms), else 0.

    ``digest`` is the hash of what was locked at the start, empty before.
    """

    id: int
    name: str
    number_id: int
    state: State
    pause: Pause
    until: int
    plan: Plan
    digest: str
    created_at: int
    changed_at: int
    started_at: int
    ended_at: int
    resumed_at: int
    fed_at: int
    counts: Counts


@dataclass(frozen=True, slots=True)
class Counts:
    """How many people stand where; ``replied`` are counted besides."""

    waiting: int = 0
    queued: int = 0
    sending: int = 0
    sent: int = 0
    delivered: int = 0
    read: int = 0
    failed: int = 0
    uncertain: int = 0
    held: int = 0
    replied: int = 0

    @property
    def everyone(self) -> int:
        """All rows of the ledger."""
        return self.audience + self.held

    @property
    def audience(self) -> int:
        """Everyone who gets a message, or got one."""
        return self.left + self.tried

    @property
    def left(self) -> int:
        """Who still waits for a message to leave."""
        return self.waiting + self.queued + self.sending

    @property
    def accepted(self) -> int:
        """Messages that the provider took, however far they came."""
        return self.sent + self.delivered + self.read

    @property
    def arrived(self) -> int:
        """Messages that reached the phone."""
        return self.delivered + self.read

    @property
    def seen(self) -> int:
        """Who has read it: who answered has, also with read ticks switched off."""
        return max(self.read, self.replied)

    @property
    def tried(self) -> int:
        """Sends that have an end, known or not."""
        return self.accepted + self.failed + self.uncertain


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of the ledger. ``reason`` is a key, or the provider's words after ``:``.

    ``place`` is the number in line of who waits, from 1, else 0.
    """

    campaign_id: int
    position: int
    digits: str
    name: str
    language: str
    fields: tuple[str, ...]
    step: Step
    reason: str
    message_id: int
    chat_id: int
    due_at: int
    sent_at: int
    changed_at: int
    replied_at: int
    reply: str
    attempts: int
    place: int = 0

    @property
    def number(self) -> str:
        """The digits behind a plus; without one where no country code is known to begin them."""
        whole = len(self.digits) <= MOST_DIGITS and self.reason != Verdict.NO_COUNTRY
        return f"+{self.digits}" if self.digits and whole else self.digits


@dataclass(frozen=True, slots=True)
class Slot:
    """One bar of the chart: what left between ``at`` and the next bar, by how far it came."""

    at: int
    read: int
    delivered: int
    sent: int
    failed: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why some failed, in words, and whether they may be tried again."""

    key: str
    words: str
    count: int
    again: bool


@dataclass(frozen=True, slots=True)
class Insight:
    """What the campaign's own page shows. ``per_minute`` is the pace of the last minutes."""

    campaign: Campaign
    slots: tuple[Slot, ...]
    slot_ms: int
    reasons: tuple[Reason, ...]
    per_minute: float
    limit_words: str
    finish_at: int
