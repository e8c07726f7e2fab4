"""What a webhook scheme is: how one provider proves, names and shapes its deliveries.

A scheme is pure (bytes and headers in, values out) and imports no HTTP library, so that the
receiver process stays small. Header names are lower-case.

Invariant: ``verify`` looks at the untouched bytes, compares in constant time and fails closed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

_TIMED = re.compile(r"[0-9a-f]{11}-[0-9a-f]{64}")
_TIME = 12

if TYPE_CHECKING:
    # what an event says is read by the console; the receiver only proves and names it
    from app.domain.facts import Fact
    from app.domain.missed import RetryPolicy

TEST_MARK = "x-switchboard-test"
"""Header of a test event: it is applied, notifies nobody and is remembered for nobody."""


class Verdict(StrEnum):
    """What became of a delivery (interfaces.md)."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    STALE = "stale"
    UNSIGNED = "unsigned"
    REJECTED = "rejected"
    UNVERIFIED = "unverified"
    MALFORMED = "malformed"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True, repr=False)
class HookAccount:
    """What a scheme needs of an account. ``keys`` are the API keys that may sign (gateway)."""

    name: str
    provider: str
    secrets: tuple[bytes, ...] = ()
    keys: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """The result of a verification, with what an inspector needs to explain it.

    ``verdict`` is one of accepted, stale, unsigned, rejected, unverified. ``received`` and
    ``expected`` are digests, never secrets or keys; ``cause`` is the likely reason in words.
    """

    verdict: Verdict
    scheme: str = ""
    signed: bytes = b""
    received: str = ""
    expected: str = ""
    cause: str = ""
    age: float | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """The event's name, and the id by which duplicates are told (from the signed body).

    ``at`` goes with an id that is a hash of the body: the time in there, in ms, 0 for none.
    """

    event: str
    event_id: str
    at: int = 0

    @property
    def stored(self) -> str:
        """What stands in the file for the id. Behind its time a hash follows those of just
        before, so that a commit changes few pages of the index, not one a delivery."""
        return f"{self.at:011x}-{self.event_id}" if self.at else self.event_id


def shown_id(stored: str) -> str:
    """The event id in what ``Identity.stored`` made of it."""
    return stored[_TIME:] if _TIMED.fullmatch(stored) else stored


@dataclass(frozen=True, slots=True)
class SampleEvent:
    """One documented event, ready to be signed and sent as a test."""

    event: str
    body: Mapping[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)


class WebhookScheme(Protocol):
    """One provider's webhook scheme. ``deadline`` is in seconds, None where none is documented.

    ``deadlines`` are those of events that have one of their own.
    """

    deadline: float | None
    deadlines: Mapping[str, float]
    retries: RetryPolicy

    def verify(
        self, headers: Mapping[str, str], body: bytes, account: HookAccount, now: float
    ) -> Proof:
        """Proves a delivery over its untouched bytes; ``now`` is seconds since 1970."""
        ...

    def identify(
        self, headers: Mapping[str, str], document: Mapping[str, Any], body: bytes
    ) -> Identity:
        """Names the event and its duplicate id; a hash of the body where it has none."""
        ...

    def parse(self, document: Mapping[str, Any], received_at: int) -> Sequence[Fact]:
        """The facts in a body. Raises ValueError for a body that makes no sense."""
        ...

    def sign(self, body: bytes, account: HookAccount, now: float) -> Mapping[str, str]:
        """The headers with which the provider would send this body."""
        ...

    def samples(self) -> Sequence[SampleEvent]:
        """One sample of every documented event."""
        ...


def deadline_of(scheme: WebhookScheme, event: str) -> float | None:
    """Seconds in which an event wants its answer; None where no document says so."""
    return scheme.deadlines.get(event, scheme.deadline)
