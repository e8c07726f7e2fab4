"""What changed, told after the commit on the bus (``bus.py``). Views refresh just those rows.

Invariant: an event names what changed, never how: who hears it reads the rows anew.
"""

from __future__ import annotations

from typing import NamedTuple

from app.services.bus import Bus as Bus


class MessagesChanged(NamedTuple):
    """Messages of one chat were added, changed or (``gone``) merged away.

    ``live`` ones were pushed just now; ``quiet`` ones (replays, test events) notify nobody.
    """

    chat_id: int
    ids: frozenset[int]
    gone: frozenset[int] = frozenset()
    incoming: frozenset[int] = frozenset()
    live: bool = False
    quiet: bool = False


class ChatsChanged(NamedTuple):
    """Rows of the chat list changed; empty ``ids`` means many of them."""

    ids: frozenset[int]


class NumbersChanged(NamedTuple):
    """Numbers were added, changed or went away."""

    ids: frozenset[int] = frozenset()


class AccountsChanged(NamedTuple):
    """Accounts were added, changed or removed."""


class OutboxChanged(NamedTuple):
    """The queue of sends changed; ``failed`` and ``uncertain`` just became so."""

    queued: int
    sending: int
    failed: frozenset[int] = frozenset()
    uncertain: frozenset[int] = frozenset()


class CallsChanged(NamedTuple):
    """Calls were added or changed."""

    ids: frozenset[int]


class DeliveriesArrived(NamedTuple):
    """The receiver stored deliveries up to ``last``."""

    last: int


class DeliveriesWaiting(NamedTuple):
    """So many deliveries are stored and wait to be applied; 0: no more than usual."""

    waiting: int


class DeliveriesMarked(NamedTuple):
    """Pins, marks or notes of deliveries changed."""

    ids: frozenset[int]


class DeliveriesForwarded(NamedTuple):
    """Copies of these deliveries were sent elsewhere, or could not be; none: an address changed."""

    ids: frozenset[int] = frozenset()


class MissedChanged(NamedTuple):
    """What was missed while nothing listened, or how it is read back, changed."""


class TunnelChanged(NamedTuple):
    """The tunnel's state: off, starting, up or waiting (to start again).

    ``reach``: how its address was found, once it was asked through (see public_address.Reach).
    """

    state: str
    tool: str = ""
    url: str = ""
    reason: str = ""
    retry_at: int = 0
    reach: str = ""


class WebhooksOutdated(NamedTuple):
    """So many webhooks still go to an address that was given up; ``told`` were told just now."""

    left: int
    told: int = 0


class ReceiverChanged(NamedTuple):
    """The receiver's state: starting, listening, stopped or failed; ``url`` while it listens.

    ``damaged``: its file can't be read, and another one may be begun.
    """

    state: str
    url: str = ""
    reason: str = ""
    free_port: int = 0
    damaged: bool = False


class TrafficLogged(NamedTuple):
    """API calls were logged."""

    ids: frozenset[int]


class TemplatesChanged(NamedTuple):
    """Templates or drafts of these accounts changed."""

    accounts: frozenset[int]


class Acted(NamedTuple):
    """The operator did something that the audit trail keeps; ``detail`` holds no secret."""

    what: str
    detail: dict[str, object]
    account_id: int | None = None


class AuditGrew(NamedTuple):
    """Lines were added to the audit trail."""


class MediaChanged(NamedTuple):
    """The files of these messages changed."""

    chat_id: int
    ids: frozenset[int]


class UploadMoved(NamedTuple):
    """So many bytes of a message's file are with the provider; ``total`` 0: it runs no more."""

    chat_id: int
    message_id: int
    done: int
    total: int


class SchedulesChanged(NamedTuple):
    """Scheduled messages were added, changed or went out; empty ``ids`` means many of them.

    ``ids`` are occurrences, ``chats`` the chats they go to; ``held`` were just found too late.
    """

    ids: frozenset[int] = frozenset()
    chats: frozenset[int] = frozenset()
    held: frozenset[int] = frozenset()


class CampaignChanged(NamedTuple):
    """A campaign moved on; ``moved``: its state changed (paused, done …), not only its counts."""

    campaign_id: int
    moved: bool = False


class AccountTrouble(NamedTuple):
    """A call of the account failed, or (empty ``kind``) works again."""

    account_id: int
    kind: str = ""
    what: str = ""
    can: str = ""
    retry_at: int = 0


class LabelsChanged(NamedTuple):
    """Labels were added, changed or removed."""


class ChatDue(NamedTuple):
    """A chat wants a look: it came back (``snooze``), or has waited for a reply (``reply``).

    ``since`` is when it came back, or since when the customer waits; ms UTC.
    """

    chat_id: int
    reason: str
    since: int


class StoreDamageFound(NamedTuple):
    """A page of the database fails its check; the file works on as far as it can."""

    what: str


class SettingsUnsaved(NamedTuple):
    """Settings found no room on the disk and are tried again; nothing said: now they are on it."""

    what: str = ""
    can: str = ""


class AnswersChanged(NamedTuple):
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
    | DeliveriesWaiting
    | DeliveriesMarked
    | DeliveriesForwarded
    | MissedChanged
    | TunnelChanged
    | WebhooksOutdated
    | ReceiverChanged
    | TrafficLogged
    | Acted
    | AuditGrew
    | MediaChanged
    | UploadMoved
    | TemplatesChanged
    | SchedulesChanged
    | CampaignChanged
    | AccountTrouble
    | StoreDamageFound
    | SettingsUnsaved
    | LabelsChanged
    | ChatDue
)
