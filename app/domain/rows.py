"""What lists and timelines show: plain rows, as the store hands them to the services and the UI.

Times are milliseconds since 1970, UTC; 0 means never. Ids are the store's own.

Invariant: a row is a snapshot. Views keep ids and ask for fresh rows when an event names them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from app.domain.messages import ChatKind, Direction, Kind, Status


class NumberRow(NamedTuple):
    """One of our numbers. ``colour`` is a tag name of the tokens, ``code`` 2 to 4 letters.

    ``state``: connected, pending, lost, gone or unknown.
    """

    id: int
    account_id: int
    account: str
    provider: str
    key: str
    phone: str
    connected_phone: str
    name: str
    code: str
    colour: str
    state: str
    state_since: int
    webhook_url: str
    hook_at: int
    created_at: int


class ChatRow(NamedTuple):
    """A row of the chat list. ``failed`` counts our unsent messages since their last one.

    ``labels`` are ids, ``assigned`` the name of the operator it belongs to. ``draft_begun`` is
    when the first letter of the draft was typed.
    """

    id: int
    number_id: int
    address: str
    kind: ChatKind
    name: str
    last_at: int
    last_id: int
    last_text: str
    last_kind: Kind | None
    last_out: bool
    last_status: Status | None
    last_sender: str
    unread: int
    needs_reply: bool
    waiting_since: int
    window_until: int
    muted: bool
    pinned: bool
    archived: bool
    read_only: bool
    participants: int | None
    description: str
    draft: str
    failed: int
    labels: tuple[int, ...] = ()
    assigned: str = ""
    snoozed_until: int = 0
    draft_begun: int = 0


class LabelRow(NamedTuple):
    """A label of chats; ``colour`` is a tag name of the tokens, ``chats`` how many carry it."""

    id: int
    name: str
    colour: str
    chats: int = 0


class MediaRow(NamedTuple):
    """A message's file. ``state``: remote, fetching, here, failed or paused."""

    remote_id: str
    url: str
    mime: str
    filename: str
    size: int | None
    seconds: float | None
    state: str
    path: str
    width: int | None
    height: int | None
    reason: str


class MessageRow(NamedTuple):
    """A message of a timeline. ``provider_id`` is empty where the provider gave none.

    ``reason`` says in words why it is failed or uncertain; ``automatic`` marks an automatic answer.
    """

    id: int
    chat_id: int
    at: int
    direction: Direction
    kind: Kind
    text: str
    status: Status
    sender: str
    sender_name: str
    provider_id: str
    quoted: str
    forwarded: bool
    starred: bool
    received_at: int
    reason: str
    extra: str
    media: MediaRow | None
    reactions: tuple[tuple[str, str], ...]
    automatic: bool = False


class SightingRow(NamedTuple):
    """One of the ways a message came by: ``ref`` names the delivery or call behind it."""

    source: str
    key: str
    at: int
    seen_at: int
    status: str
    ref: str


class ChatCounts(NamedTuple):
    """How many chats each tab of the list holds."""

    needs_reply: int
    unread: int
    all: int
    groups: int
    channels: int
    unread_unmuted: int


class ChatTab(StrEnum):
    """The tabs above the chat list."""

    NEEDS_REPLY = "needs_reply"
    UNREAD = "unread"
    ALL = "all"
    GROUPS = "groups"
    CHANNELS = "channels"


class ChatPlace(StrEnum):
    """Where a chat lies: in the inbox, put off until later, or put away."""

    INBOX = "inbox"
    SNOOZED = "snoozed"
    ARCHIVED = "archived"


class ChatFilter(NamedTuple):
    """What of a tab is shown: a place, perhaps one operator's chats, perhaps one label's."""

    place: ChatPlace = ChatPlace.INBOX
    mine: str = ""
    label: int = 0

    @property
    def plain(self) -> bool:
        """Whether nothing is left out of the inbox."""
        return self == ChatFilter()

    def holds(self, row: ChatRow) -> bool:
        """Whether a row is shown."""
        if self.place is ChatPlace.ARCHIVED:
            here = row.archived
        else:
            here = not row.archived and (self.place is ChatPlace.SNOOZED) == bool(row.snoozed_until)
        return (
            here
            and (not self.mine or row.assigned == self.mine)
            and (not self.label or self.label in row.labels)
        )


EVERYTHING = ChatFilter()


class SearchHit(NamedTuple):
    """A message that holds the searched text."""

    message_id: int
    chat_id: int
    at: int
    text: str
    chat_name: str
    number_id: int
    out: bool
    sender_name: str
    kind: Kind = Kind.TEXT
    chat_kind: ChatKind = ChatKind.PERSON
    address: str = ""


class SearchOnly(NamedTuple):
    """What a search is narrowed to; the defaults narrow nothing. Times in ms, ``until`` excluded.

    ``direction``: in or out. ``sender``: part of the sender's or chat's name, or digits of it.
    """

    numbers: frozenset[int] | None = None
    since: int = 0
    until: int = 0
    kinds: frozenset[Kind] = frozenset()
    direction: str = ""
    sender: str = ""


class CallRow(NamedTuple):
    """A call."""

    id: int
    number_id: int
    caller: str
    name: str
    at: int
    ended: int | None
    seconds: int | None
    video: bool
    outcome: str
    answer: str


class AccountRow(NamedTuple):
    """An account, without its credentials. ``state``: works, refused, unreachable, unknown."""

    id: int
    name: str
    provider: str
    base_url: str
    paths: dict[str, str]
    token: str
    state: str
    state_detail: str
    checked_at: int
    settings: dict[str, object]


class OutboxRow(NamedTuple):
    """A send that waits or runs. ``state``: queued, sending, done, failed or uncertain."""

    id: int
    message_id: int
    chat_id: int
    number_id: int
    operation: str
    args: dict[str, object]
    state: str
    created_at: int
    not_before: int
    attempts: int
    started_at: int


class TrafficRow(NamedTuple):
    """One attempt of an API call, redacted."""

    id: int
    at: int
    account_id: int
    number_id: int | None
    operation: str
    method: str
    url: str
    status: int | None
    ms: int
    attempt: int
    request: str
    answer: str
    kind: str
    message_id: int | None
    request_id: str
