"""What a message is: its direction, kind and status, and the rules by which a status moves.

Invariant: a status only rises (``Status.merged``); a receipt can't take back a later one.
"""

from __future__ import annotations

from enum import StrEnum


class Direction(StrEnum):
    """Seen from the operator: ``in`` came from a customer."""

    IN = "in"
    OUT = "out"


class Kind(StrEnum):
    """Kinds of messages (interfaces.md), plus ``system`` and ``note`` for local lines."""

    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACTS = "contacts"
    INTERACTIVE = "interactive"
    TEMPLATE = "template"
    REACTION = "reaction"
    OTP = "otp"
    UNSUPPORTED = "unsupported"
    SYSTEM = "system"
    NOTE = "note"

    @property
    def is_media(self) -> bool:
        """Whether bytes belong to it."""
        return self in MEDIA_KINDS


MEDIA_KINDS = frozenset({Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.DOCUMENT, Kind.STICKER})


class Status(StrEnum):
    """Where a message stands. ``received`` is the only one of incoming messages."""

    RECEIVED = "received"
    QUEUED = "queued"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"

    @property
    def rank(self) -> int:
        """Height on the ladder; a message never climbs down."""
        return _RANK[self]

    def merged(self, seen: Status) -> Status:
        """The status after evidence of ``seen``: the higher of the two.

        ``failed`` beats ``sent`` (a provider may accept and fail later), never
        ``delivered`` or ``read``, which prove that it arrived.
        """
        return seen if seen.rank > self.rank else self


_RANK = {
    Status.QUEUED: 0,
    Status.SENDING: 1,
    Status.UNCERTAIN: 2,
    Status.SENT: 3,
    Status.FAILED: 4,
    Status.DELIVERED: 5,
    Status.READ: 6,
    Status.RECEIVED: 7,
}


class ChatKind(StrEnum):
    """Who is at the other end."""

    PERSON = "person"
    GROUP = "group"
    CHANNEL = "channel"


class Source(StrEnum):
    """By which way a message was seen. Sightings of one source never share a message.

    ``own`` our send · ``wa`` the provider's own message id (history, session send, wamid)
    · ``list`` the gateway's received or sent list · ``hook`` a webhook without a message id
    · ``event`` another system's report of the same message (Recover's lead events).
    """

    OWN = "own"
    WA = "wa"
    LIST = "list"
    HOOK = "hook"
    EVENT = "event"
