"""What a provider told us, in words that no provider owns.

Answers of list calls and webhook bodies both become facts (pure functions in the provider's
file); the inbox applies facts to the store. Times are milliseconds since 1970, UTC. ``number``
is the provider's name of one of our numbers (gateway clientId, Cloud phone_number_id or display
digits); empty means the account's only number. ``chat`` is the gateway's chat id
(``<digits>@c.us``, ``<id>@g.us``) or the customer's digits.

Invariant: facts are frozen and hold plain data; ``raw`` keeps what had no field of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.messages import ChatKind, Direction, Kind, Source, Status


@dataclass(frozen=True, slots=True)
class Media:
    """A file that belongs to a message; ``remote_id`` is what the provider fetches it by."""

    remote_id: str = ""
    url: str = ""
    mime: str = ""
    filename: str = ""
    size: int | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class MessageSeen:
    """A message was seen by one way. ``key`` is unique within (number, source)."""

    number: str
    chat: str
    direction: Direction
    kind: Kind
    text: str
    at: int
    source: Source
    key: str
    status: Status
    chat_kind: ChatKind = ChatKind.PERSON
    sender: str = ""
    sender_name: str = ""
    chat_name: str = ""
    media: Media | None = None
    quoted: str = ""
    forwarded: bool = False
    raw: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StatusSeen:
    """A receipt for the message that the provider calls ``message_id``."""

    number: str
    message_id: str
    status: Status
    at: int
    chat: str = ""
    code: str = ""
    reason: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReactionSeen:
    """``emoji`` (empty: taken back) of ``sender`` on the message ``message_id``."""

    number: str
    chat: str
    message_id: str
    emoji: str
    sender: str
    at: int


@dataclass(frozen=True, slots=True)
class ChatSeen:
    """A chat as the provider lists it; None means that the list did not say."""

    number: str
    chat: str
    kind: ChatKind
    name: str = ""
    at: int = 0
    unread: int | None = None
    muted: bool | None = None
    pinned: bool | None = None
    read_only: bool | None = None
    participants: int | None = None
    description: str = ""
    preview: str = ""
    preview_out: bool = False
    picture: str = ""


@dataclass(frozen=True, slots=True)
class NumberSeen:
    """A number as the account lists it. ``state``: connected, pending, lost or unknown."""

    number: str
    phone: str = ""
    state: str = "unknown"
    connected_phone: str = ""


@dataclass(frozen=True, slots=True)
class CallSeen:
    """A call; ``key`` is unique within (number, source); seconds may be unknown."""

    number: str
    caller: str
    at: int
    source: Source
    key: str
    video: bool = False
    outcome: str = "missed"
    ended: int | None = None
    seconds: int | None = None
    caller_name: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LeadChanged:
    """Recover's lead, checklist, sequence and handoff events on one person.

    ``event`` is the documented event name; the other fields hold what it carried.
    """

    event: str
    phone: str
    at: int
    key: str
    name: str = ""
    previous: str = ""
    current: str = ""
    reason: str = ""
    item: str = ""
    progress: float | None = None
    done: int | None = None
    total: int | None = None
    text: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TemplateSeen:
    """A template's state changed, or a list named it."""

    name: str
    language: str
    status: str
    at: int
    reason: str = ""
    category: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ProblemReported:
    """An error that the provider reported by webhook, not tied to one message."""

    number: str
    code: str
    message: str
    at: int
    raw: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unknown:
    """An event that no document names; kept and counted, nothing is done."""

    event: str
    at: int
    raw: Mapping[str, Any] = field(default_factory=dict)


Fact = (
    MessageSeen
    | StatusSeen
    | ReactionSeen
    | ChatSeen
    | NumberSeen
    | CallSeen
    | LeadChanged
    | TemplateSeen
    | ProblemReported
    | Unknown
)
