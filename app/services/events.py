"""What changed, told after the commit. Views refresh just those rows.

Invariant: listeners are called on the thread of the loop, after the change is on the disk; one
that raises does not keep the others from hearing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MessagesChanged:
    """Messages of one chat were added, changed or (``gone``) merged away.

    ``live`` ones were pushed just now; ``quiet`` ones (replays, test events) notify nobody.
    """

    chat_id: int
    ids: frozenset[int]
    gone: frozenset[int] = frozenset()
    incoming: frozenset[int] = frozenset()
    live: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class ChatsChanged:
    """Rows of the chat list changed; empty ``ids`` means many of them."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class NumbersChanged:
    """Numbers were added, changed or went away."""

    ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class AccountsChanged:
    """Accounts were added, changed or removed."""


@dataclass(frozen=True, slots=True)
class OutboxChanged:
    """The queue of sends changed; ``failed`` and ``uncertain`` just became so."""

    queued: int
    sending: int
    failed: frozenset[int] = frozenset()
    uncertain: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class CallsChanged:
    """Calls were added or changed."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class DeliveriesArrived:
    """The receiver stored deliveries up to ``last``."""

    last: int


@dataclass(frozen=True, slots=True)
class DeliveriesMarked:
    """Pins, marks or notes of deliveries changed."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class DeliveriesForwarded:
    """Copies of these deliveries were sent elsewhere, or could not be; none: an address changed."""

    ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class MissedChanged:
    """What was missed while nothing listened, or how it is read back, changed."""


@dataclass(frozen=True, slots=True)
class TunnelChanged:
    """The tunnel's state: off, starting, up or waiting (to start again).

    ``reach``: how its address was found, once it was asked through (see public_address.Reach).
    """

    state: str
    tool: str = ""
    url: str = ""
    reason: str = ""
    retry_at: int = 0
    reach: str = ""


@dataclass(frozen=True, slots=True)
class ReceiverChanged:
    """The receiver's state: starting, listening, stopped or failed; ``url`` while it listens."""

    state: str
    url: str = ""
    reason: str = ""
    free_port: int = 0


@dataclass(frozen=True, slots=True)
class TrafficLogged:
    """API calls were logged."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class TemplatesChanged:
    """Templates or drafts of these accounts changed."""

    accounts: frozenset[int]


@dataclass(frozen=True, slots=True)
class MediaChanged:
    """The files of these messages changed."""

    chat_id: int
    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class UploadMoved:
    """So many bytes of a message's file are with the provider; ``total`` 0: it runs no more."""

    chat_id: int
    message_id: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class SchedulesChanged:
    """Scheduled messages were added, changed or went out; empty ``ids`` means many of them.

    ``ids`` are occurrences, ``chats`` the chats they go to.
    """

    ids: frozenset[int] = frozenset()
    chats: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class CampaignChanged:
    """A campaign moved on; ``moved``: its state changed (paused, done …), not only its counts."""

    campaign_id: int
    moved: bool = False


@dataclass(frozen=True, slots=True)
class AccountTrouble:
    """A call of the account failed, or (empty ``kind``) works again."""

    account_id: int
    kind: str = ""
    what: str = ""
    can: str = ""
    retry_at: int = 0


@dataclass(frozen=True, slots=True)
class LabelsChanged:
    """Labels were added, changed or removed."""


@dataclass(frozen=True, slots=True)
class ChatDue:
    """A chat wants a look: it came back (``snooze``), or has waited for a reply (``reply``).

    ``since`` is when it came back, or since when the customer waits; ms UTC.
    """

    chat_id: int
    reason: str
    since: int


@dataclass(frozen=True, slots=True)
class StoreDamageFound:
    """A page of the database fails its check; the file works on as far as it can."""

    what: str


@dataclass(frozen=True, slots=True)
class AnswersChanged:
    """The automatic answers of a number were set anew."""

    number_id: int


Change = (
    MessagesChanged
    | AnswersChanged
    | ChatsChanged
    | NumbersChanged
    | AccountsChanged
    | OutboxChanged
    | CallsChanged
    | DeliveriesArrived
    | DeliveriesMarked
    | DeliveriesForwarded
    | MissedChanged
    | TunnelChanged
    | ReceiverChanged
    | TrafficLogged
    | MediaChanged
    | UploadMoved
    | TemplatesChanged
    | SchedulesChanged
    | CampaignChanged
    | AccountTrouble
    | StoreDamageFound
    | LabelsChanged
    | ChatDue
)
C = TypeVar("C")


class Bus:
    """Hands changes to whoever listens for their type."""

    def __init__(self) -> None:
        self._listeners: dict[type, list[Callable[..., None]]] = {}

    def listen(self, kind: type[C], listener: Callable[[C], None]) -> Callable[[], None]:
        """Calls ``listener`` with every change of this type; the answer stops it."""
        self._listeners.setdefault(kind, []).append(listener)

        def stop() -> None:
            if listener in self._listeners[kind]:
                self._listeners[kind].remove(listener)

        return stop

    def publish(self, change: Change) -> None:
        """Tells all listeners of the change's type, in the order they came."""
        for listener in list(self._listeners.get(type(change), ())):
            try:
                listener(change)
            except Exception:  # noqa: BLE001 - a view's bug must not stop the others
                _log.exception("a listener of %s failed", type(change).__name__)
