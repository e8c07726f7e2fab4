"""What the providers told and what waits to be sent: the tables of the first version.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index, PrimaryKeyConstraint, UniqueConstraint, text
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, blob, integer, real, row_id, words


class Account(SQLModel, table=True):
    """A login or key at a provider."""

    __tablename__ = "accounts"
    id: int = row_id()
    name: str = words(unique=True)
    provider: str = words()
    base_url: str = words()
    paths: str = words(default="{}")
    token: str = words(unique=True)
    created_at: int = integer()
    position: int = integer(default=0)
    state: str = words(default="unknown")
    state_detail: str = words(default="")
    checked_at: int = integer(default=0)
    settings: str = words(default="{}")


class SealedCredential(SQLModel, table=True):
    """A credential as ``MasterKey.seal`` gave it."""

    __tablename__ = "sealed"
    __table_args__ = NO_ROWID
    account_id: int = integer(parent="accounts", key=True)
    name: str = words(key=True)
    value: bytes = blob()


class Number(SQLModel, table=True):
    """One of our numbers."""

    __tablename__ = "numbers"
    __table_args__ = (UniqueConstraint("account_id", "key"),)
    id: int = row_id()
    account_id: int = integer(parent="accounts")
    key: str = words()
    phone: str = words(default="")
    connected_phone: str = words(default="")
    name: str = words(default="")
    code: str = words(default="")
    colour: str = words(default="slate")
    state: str = words(default="unknown")
    state_since: int = integer(default=0)
    webhook_url: str = words(default="")
    hook_at: int = integer(default=0)
    created_at: int = integer()
    gone_at: int = integer(default=0)
    settings: str = words(default="{}")


class NumberState(SQLModel, table=True):
    """Since when a number stands how."""

    __tablename__ = "number_states"
    __table_args__ = NO_ROWID
    number_id: int = integer(parent="numbers", key=True)
    since: int = integer(key=True)
    state: str = words()


class Hour(SQLModel, table=True):
    """What a number did in an hour (hours since 1970)."""

    __tablename__ = "hours"
    __table_args__ = NO_ROWID
    number_id: int = integer(parent="numbers", key=True)
    hour: int = integer(key=True)
    incoming: int = integer(default=0)
    outgoing: int = integer(default=0)
    failed: int = integer(default=0)


class Chat(SQLModel, table=True):
    """A chat with all that its row in the list shows."""

    __tablename__ = "chats"
    __table_args__ = (
        UniqueConstraint("number_id", "address"),
        Index("chats_by_time", "archived", text("pinned DESC"), text("last_at DESC")),
        Index("chats_unread", text("last_at DESC"), sqlite_where=text("unread > 0")),
        Index(
            "chats_needing_reply",
            "window_until",
            "waiting_since",
            sqlite_where=text("needs_reply = 1"),
        ),
        Index("chats_by_kind", "kind", text("last_at DESC")),
        Index("chats_snoozed", "snoozed_until", sqlite_where=text("snoozed_until > 0")),
        Index("chats_assigned", "assigned", sqlite_where=text("assigned <> ''")),
    )
    id: int = row_id()
    number_id: int = integer(parent="numbers")
    address: str = words()
    kind: str = words(default="person")
    name: str = words(default="")
    own_name: str = words(default="")
    last_at: int = integer(default=0)
    last_id: int = integer(default=0)
    last_text: str = words(default="")
    last_kind: str = words(default="")
    last_out: int = integer(default=0)
    last_status: str = words(default="")
    last_sender: str = words(default="")
    last_in_at: int = integer(default=0)
    unread: int = integer(default=0)
    read_to: int = integer(default=0)
    needs_reply: int = integer(default=0)
    waiting_since: int = integer(default=0)
    waived_to: int = integer(default=0)
    window_until: int = integer(default=0)
    muted: int = integer(default=0)
    pinned: int = integer(default=0)
    archived: int = integer(default=0)
    read_only: int = integer(default=0)
    participants: int | None = integer(optional=True)
    description: str = words(default="")
    draft: str = words(default="")
    draft_at: int = integer(default=0)
    failed: int = integer(default=0)
    synced_at: int = integer(default=0)
    complete_from: int = integer(default=0)
    labels: str = words(default="")
    assigned: str = words(default="")
    snoozed_until: int = integer(default=0)
    rested_in: int = integer(default=0)
    draft_begun: int = integer(default=0)


class Message(SQLModel, table=True):
    """A message; clustered by chat and time, its id made from its first time."""

    __tablename__ = "messages"
    __table_args__ = (
        PrimaryKeyConstraint("chat_id", "at", "id"),
        Index("messages_by_provider_id", "provider_id", sqlite_where=text("provider_id <> ''")),
        Index("messages_starred", "id", sqlite_where=text("starred = 1")),
        NO_ROWID,
    )
    id: int = integer(unique=True)
    chat_id: int = integer()
    at: int = integer()
    direction: str = words()
    kind: str = words()
    text: str = words(default="")
    status: str = words()
    sender: str = words(default="")
    sender_name: str = words(default="")
    provider_id: str = words(default="")
    quoted: str = words(default="")
    forwarded: int = integer(default=0)
    starred: int = integer(default=0)
    received_at: int = integer()
    changed_at: int = integer(default=0)
    reason: str = words(default="")
    extra: str = words(default="")
    automatic: int = integer(default=0)


class Sighting(SQLModel, table=True):
    """One way by which a message was seen."""

    __tablename__ = "sightings"
    __table_args__ = (
        Index("sightings_alike", "chat_id", "direction", "digest", "at"),
        Index("sightings_of_message", "message_id"),
        NO_ROWID,
    )
    chat_id: int = integer(key=True)
    source: str = words(key=True)
    key: str = words(key=True)
    message_id: int = integer()
    direction: str = words()
    digest: int = integer()
    at: int = integer()
    status: str = words()
    seen_at: int = integer()
    ref: str = words(default="")
    tie: str = words(default="")


class Receipt(SQLModel, table=True):
    """A receipt that came before its message."""

    __tablename__ = "receipts"
    __table_args__ = NO_ROWID
    number_id: int = integer(key=True)
    provider_id: str = words(key=True)
    status: str = words()
    at: int = integer()
    reason: str = words(default="")


class Reaction(SQLModel, table=True):
    """What a sender thinks of a message."""

    __tablename__ = "reactions"
    __table_args__ = NO_ROWID
    message_id: int = integer(key=True)
    sender: str = words(key=True)
    emoji: str = words()
    at: int = integer()


class Media(SQLModel, table=True):
    """The file of a message."""

    __tablename__ = "media"
    message_id: int = row_id()
    remote_id: str = words(default="")
    url: str = words(default="")
    mime: str = words(default="")
    filename: str = words(default="")
    size: int | None = integer(optional=True)
    seconds: float | None = real(optional=True)
    state: str = words(default="remote")
    path: str = words(default="")
    width: int | None = integer(optional=True)
    height: int | None = integer(optional=True)
    tries: int = integer(default=0)
    tried_at: int = integer(default=0)
    reason: str = words(default="")


class OutboxSend(SQLModel, table=True):
    """A send that waits, runs or ended."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("outbox_waiting", "number_id", "not_before", sqlite_where=text("state = 'queued'")),
        Index("outbox_by_state", "state", sqlite_where=text("state IN ('queued', 'sending')")),
        Index("outbox_in_line", "number_id", "bulk", "id", sqlite_where=text("state = 'queued'")),
        Index("outbox_not_done", "state", sqlite_where=text("state <> 'done'")),
    )
    id: int = row_id()
    message_id: int = integer(unique=True)
    chat_id: int = integer()
    number_id: int = integer()
    operation: str = words()
    args: str = words()
    state: str = words()
    created_at: int = integer()
    not_before: int = integer()
    attempts: int = integer(default=0)
    started_at: int = integer(default=0)
    error: str = words(default="")
    bulk: int = integer(default=0)


class Call(SQLModel, table=True):
    """A call that came in."""

    __tablename__ = "calls"
    __table_args__ = (
        Index("calls_by_time", "at"),
        Index("calls_by_caller", "number_id", "caller", "at"),
        Index("calls_by_number", "number_id", "at"),
    )
    id: int = row_id()
    number_id: int = integer()
    caller: str = words()
    name: str = words(default="")
    at: int = integer()
    ended: int | None = integer(optional=True)
    seconds: int | None = integer(optional=True)
    video: int = integer(default=0)
    outcome: str = words(default="")
    answer: str = words(default="")
    seen: int = integer(default=0)
    extra: str = words(default="")
    wants_reply: int = integer(default=0)
    message_id: int | None = integer(optional=True)
    test: int = integer(default=0)


class CallSighting(SQLModel, table=True):
    """One way by which a call was seen, and what it told."""

    __tablename__ = "call_sightings"
    __table_args__ = (
        Index("call_sightings_of_caller", "number_id", "caller", "at"),
        Index("call_sightings_of_call", "call_id"),
        NO_ROWID,
    )
    number_id: int = integer(key=True)
    source: str = words(key=True)
    key: str = words(key=True)
    call_id: int = integer()
    at: int = integer()
    caller: str = words(default="")
    name: str = words(default="")
    ended: int | None = integer(optional=True)
    seconds: int | None = integer(optional=True)
    video: int = integer(default=0)
    outcome: str = words(default="")
    delivery_id: int | None = integer(optional=True)


class Person(SQLModel, table=True):
    """A customer by digits: consent and lead."""

    __tablename__ = "people"
    __table_args__ = NO_ROWID
    digits: str = words(key=True)
    name: str = words(default="")
    consent: str = words(default="")
    consent_source: str = words(default="")
    consent_at: int = integer(default=0)
    lead_previous: str = words(default="")
    lead_status: str = words(default="")
    lead_at: int = integer(default=0)
    done: int | None = integer(optional=True)
    total: int | None = integer(optional=True)
    progress: float | None = real(optional=True)
    handoff: str = words(default="")
    handoff_at: int = integer(default=0)
    items: str = words(default="[]")
    verified: str = words(default="")
    verified_at: int = integer(default=0)


class LeadEvent(SQLModel, table=True):
    """A lead event, by which it is known again."""

    __tablename__ = "lead_events"
    __table_args__ = (
        Index("lead_events_of_person", "digits", "at"),
        NO_ROWID,
    )
    key: str = words(key=True)
    digits: str = words()
    event: str = words()
    at: int = integer()
    data: str = words(default="{}")


class Note(SQLModel, table=True):
    """A local note on a person."""

    __tablename__ = "notes"
    __table_args__ = (Index("notes_of_person", "digits", "at"),)
    id: int = row_id()
    digits: str = words()
    text: str = words()
    at: int = integer()
    author: str = words(default="")


class CannedReply(SQLModel, table=True):
    """A canned reply."""

    __tablename__ = "canned"
    id: int = row_id()
    name: str = words(unique=True)
    title: str = words(default="")
    text: str = words()
    used: int = integer(default=0)
    used_at: int = integer(default=0)
    folder: str = words(default="")
    link: str = words(default="")


class Template(SQLModel, table=True):
    """A template as the provider last told of it."""

    __tablename__ = "templates"
    __table_args__ = NO_ROWID
    account_id: int = integer(parent="accounts", key=True)
    name: str = words(key=True)
    language: str = words(key=True)
    category: str = words(default="")
    status: str = words(default="")
    reason: str = words(default="")
    at: int = integer(default=0)
    data: str = words(default="{}")
    source: str = words(default="list")
    seen_at: int = integer(default=0)
    gone_at: int = integer(default=0)


class TrafficAttempt(SQLModel, table=True):
    """One attempt of an API call, redacted."""

    __tablename__ = "traffic"
    __table_args__ = (
        Index("traffic_by_time", "at"),
        Index("traffic_of_message", "message_id", sqlite_where=text("message_id IS NOT NULL")),
        Index("traffic_by_operation", "account_id", "operation", "at"),
    )
    id: int = row_id()
    at: int = integer()
    account_id: int = integer()
    number_id: int | None = integer(optional=True)
    operation: str = words()
    method: str = words()
    url: str = words()
    status: int | None = integer(optional=True)
    ms: int = integer(default=0)
    attempt: int = integer(default=1)
    request: str = words(default="")
    answer: str = words(default="")
    kind: str = words(default="")
    message_id: int | None = integer(optional=True)
    request_id: str = words(default="")


class Effect(SQLModel, table=True):
    """What a delivery changed."""

    __tablename__ = "effects"
    __table_args__ = (
        Index("effects_on_message", "message_id", sqlite_where=text("message_id IS NOT NULL")),
        NO_ROWID,
    )
    delivery_id: int = integer(key=True)
    position: int = integer(key=True)
    at: int = integer()
    what: str = words()
    message_id: int | None = integer(optional=True)
    chat_id: int | None = integer(optional=True)
    detail: str = words(default="")


class JournalLine(SQLModel, table=True):
    """A line of the program about itself."""

    __tablename__ = "journal"
    __table_args__ = (Index("journal_by_time", "at"),)
    id: int = row_id()
    at: int = integer()
    level: str = words()
    account_id: int | None = integer(optional=True)
    number_id: int | None = integer(optional=True)
    text: str = words()
    message_id: int | None = integer(optional=True)


class Cursor(SQLModel, table=True):
    """How far something was read."""

    __tablename__ = "cursors"
    __table_args__ = NO_ROWID
    name: str = words(key=True)
    value: int = integer()


class SettingValue(SQLModel, table=True):
    """A setting that was changed from its default, as JSON."""

    __tablename__ = "settings"
    __table_args__ = NO_ROWID
    name: str = words(key=True)
    value: str = words()
