"""The tables of the cache file as SQLModel classes: the schema of record.

Migrations make the file, and hot paths read plain rows; these declarations say what both must
agree on, for low-rate edits and for whoever wants to know the shape (tests/migrations holds the
migrated file against them). The full-text tables are virtual and stand in the migration only.

Invariant: nothing here is imported before the first paint; SQLModel costs more than Qt.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import REAL
from sqlmodel import Field, SQLModel

_NO_ROWID = {"sqlite_with_rowid": False}


def _column(kind: Any, default: str | None, parent: str, **facts: Any) -> Any:
    links = [ForeignKey(f"{parent}.id", ondelete="CASCADE")] if parent else []
    facts.setdefault("nullable", False)
    server = None if default is None else text(default)
    return Field(sa_column=Column(kind, *links, server_default=server, **facts))


def _row_id() -> Any:
    """SQLite's own row number, under a name."""
    return _column(Integer, None, "", primary_key=True, nullable=True)


def _int(
    *,
    default: int | None = None,
    parent: str = "",
    key: bool = False,
    unique: bool | None = None,
    optional: bool = False,
) -> Any:
    """An integer; ``parent`` is the table whose row takes this one along when it goes."""
    given = None if default is None else str(default)
    return _column(
        Integer,
        given,
        parent,
        primary_key=key,
        unique=unique,
        nullable=optional,
        autoincrement=False,
    )


def _text(*, default: str | None = None, key: bool = False, unique: bool | None = None) -> Any:
    given = None if default is None else f"'{default}'"
    return _column(Text, given, "", primary_key=key, unique=unique)


def _blob() -> Any:
    return _column(LargeBinary, None, "")


def _real(*, optional: bool) -> Any:
    return _column(REAL, None, "", nullable=optional)


class Account(SQLModel, table=True):
    """A login or key at a provider."""

    __tablename__ = "accounts"
    id: int = _row_id()
    name: str = _text(unique=True)
    provider: str = _text()
    base_url: str = _text()
    paths: str = _text(default="{}")
    token: str = _text(unique=True)
    created_at: int = _int()
    position: int = _int(default=0)
    state: str = _text(default="unknown")
    state_detail: str = _text(default="")
    checked_at: int = _int(default=0)
    settings: str = _text(default="{}")


class SealedCredential(SQLModel, table=True):
    """A credential as ``MasterKey.seal`` gave it."""

    __tablename__ = "sealed"
    __table_args__ = _NO_ROWID
    account_id: int = _int(parent="accounts", key=True)
    name: str = _text(key=True)
    value: bytes = _blob()


class Number(SQLModel, table=True):
    """One of our numbers."""

    __tablename__ = "numbers"
    __table_args__ = (UniqueConstraint("account_id", "key"),)
    id: int = _row_id()
    account_id: int = _int(parent="accounts")
    key: str = _text()
    phone: str = _text(default="")
    connected_phone: str = _text(default="")
    name: str = _text(default="")
    code: str = _text(default="")
    colour: str = _text(default="slate")
    state: str = _text(default="unknown")
    state_since: int = _int(default=0)
    webhook_url: str = _text(default="")
    hook_at: int = _int(default=0)
    created_at: int = _int()
    gone_at: int = _int(default=0)
    settings: str = _text(default="{}")


class NumberState(SQLModel, table=True):
    """Since when a number stands how."""

    __tablename__ = "number_states"
    __table_args__ = _NO_ROWID
    number_id: int = _int(parent="numbers", key=True)
    since: int = _int(key=True)
    state: str = _text()


class Hour(SQLModel, table=True):
    """What a number did in an hour (hours since 1970)."""

    __tablename__ = "hours"
    __table_args__ = _NO_ROWID
    number_id: int = _int(parent="numbers", key=True)
    hour: int = _int(key=True)
    incoming: int = _int(default=0)
    outgoing: int = _int(default=0)
    failed: int = _int(default=0)


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
    )
    id: int = _row_id()
    number_id: int = _int(parent="numbers")
    address: str = _text()
    kind: str = _text(default="person")
    name: str = _text(default="")
    own_name: str = _text(default="")
    last_at: int = _int(default=0)
    last_id: int = _int(default=0)
    last_text: str = _text(default="")
    last_kind: str = _text(default="")
    last_out: int = _int(default=0)
    last_status: str = _text(default="")
    last_sender: str = _text(default="")
    last_in_at: int = _int(default=0)
    unread: int = _int(default=0)
    read_to: int = _int(default=0)
    needs_reply: int = _int(default=0)
    waiting_since: int = _int(default=0)
    waived_to: int = _int(default=0)
    window_until: int = _int(default=0)
    muted: int = _int(default=0)
    pinned: int = _int(default=0)
    archived: int = _int(default=0)
    read_only: int = _int(default=0)
    participants: int | None = _int(optional=True)
    description: str = _text(default="")
    draft: str = _text(default="")
    draft_at: int = _int(default=0)
    failed: int = _int(default=0)
    synced_at: int = _int(default=0)
    complete_from: int = _int(default=0)


class Message(SQLModel, table=True):
    """A message; clustered by chat and time, its id made from its first time."""

    __tablename__ = "messages"
    __table_args__ = (
        PrimaryKeyConstraint("chat_id", "at", "id"),
        Index("messages_by_provider_id", "provider_id", sqlite_where=text("provider_id <> ''")),
        _NO_ROWID,
    )
    id: int = _int(unique=True)
    chat_id: int = _int()
    at: int = _int()
    direction: str = _text()
    kind: str = _text()
    text: str = _text(default="")
    status: str = _text()
    sender: str = _text(default="")
    sender_name: str = _text(default="")
    provider_id: str = _text(default="")
    quoted: str = _text(default="")
    forwarded: int = _int(default=0)
    starred: int = _int(default=0)
    received_at: int = _int()
    changed_at: int = _int(default=0)
    reason: str = _text(default="")
    extra: str = _text(default="")


class Sighting(SQLModel, table=True):
    """One way by which a message was seen."""

    __tablename__ = "sightings"
    __table_args__ = (
        Index("sightings_alike", "chat_id", "direction", "digest", "at"),
        Index("sightings_of_message", "message_id"),
        _NO_ROWID,
    )
    chat_id: int = _int(key=True)
    source: str = _text(key=True)
    key: str = _text(key=True)
    message_id: int = _int()
    direction: str = _text()
    digest: int = _int()
    at: int = _int()
    status: str = _text()
    seen_at: int = _int()
    ref: str = _text(default="")
    tie: str = _text(default="")


class Receipt(SQLModel, table=True):
    """A receipt that came before its message."""

    __tablename__ = "receipts"
    __table_args__ = _NO_ROWID
    number_id: int = _int(key=True)
    provider_id: str = _text(key=True)
    status: str = _text()
    at: int = _int()
    reason: str = _text(default="")


class Reaction(SQLModel, table=True):
    """What a sender thinks of a message."""

    __tablename__ = "reactions"
    __table_args__ = _NO_ROWID
    message_id: int = _int(key=True)
    sender: str = _text(key=True)
    emoji: str = _text()
    at: int = _int()


class Media(SQLModel, table=True):
    """The file of a message."""

    __tablename__ = "media"
    message_id: int = _row_id()
    remote_id: str = _text(default="")
    url: str = _text(default="")
    mime: str = _text(default="")
    filename: str = _text(default="")
    size: int | None = _int(optional=True)
    seconds: float | None = _real(optional=True)
    state: str = _text(default="remote")
    path: str = _text(default="")
    width: int | None = _int(optional=True)
    height: int | None = _int(optional=True)
    tries: int = _int(default=0)
    tried_at: int = _int(default=0)
    reason: str = _text(default="")


class OutboxSend(SQLModel, table=True):
    """A send that waits, runs or ended."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("outbox_waiting", "number_id", "not_before", sqlite_where=text("state = 'queued'")),
        Index("outbox_by_state", "state", sqlite_where=text("state IN ('queued', 'sending')")),
    )
    id: int = _row_id()
    message_id: int = _int(unique=True)
    chat_id: int = _int()
    number_id: int = _int()
    operation: str = _text()
    args: str = _text()
    state: str = _text()
    created_at: int = _int()
    not_before: int = _int()
    attempts: int = _int(default=0)
    started_at: int = _int(default=0)
    error: str = _text(default="")


class Call(SQLModel, table=True):
    """A call that came in."""

    __tablename__ = "calls"
    __table_args__ = (
        Index("calls_by_time", "at"),
        Index("calls_by_caller", "number_id", "caller", "at"),
    )
    id: int = _row_id()
    number_id: int = _int()
    caller: str = _text()
    name: str = _text(default="")
    at: int = _int()
    ended: int | None = _int(optional=True)
    seconds: int | None = _int(optional=True)
    video: int = _int(default=0)
    outcome: str = _text(default="")
    answer: str = _text(default="")
    seen: int = _int(default=0)
    extra: str = _text(default="")


class CallSighting(SQLModel, table=True):
    """One way by which a call was seen."""

    __tablename__ = "call_sightings"
    __table_args__ = _NO_ROWID
    number_id: int = _int(key=True)
    source: str = _text(key=True)
    key: str = _text(key=True)
    call_id: int = _int()
    at: int = _int()


class Person(SQLModel, table=True):
    """A customer by digits: consent and lead."""

    __tablename__ = "people"
    __table_args__ = _NO_ROWID
    digits: str = _text(key=True)
    name: str = _text(default="")
    consent: str = _text(default="")
    consent_source: str = _text(default="")
    consent_at: int = _int(default=0)
    lead_previous: str = _text(default="")
    lead_status: str = _text(default="")
    lead_at: int = _int(default=0)
    done: int | None = _int(optional=True)
    total: int | None = _int(optional=True)
    progress: float | None = _real(optional=True)
    handoff: str = _text(default="")
    handoff_at: int = _int(default=0)
    items: str = _text(default="[]")


class LeadEvent(SQLModel, table=True):
    """A lead event, by which it is known again."""

    __tablename__ = "lead_events"
    __table_args__ = (
        Index("lead_events_of_person", "digits", "at"),
        _NO_ROWID,
    )
    key: str = _text(key=True)
    digits: str = _text()
    event: str = _text()
    at: int = _int()
    data: str = _text(default="{}")


class Note(SQLModel, table=True):
    """A local note on a person."""

    __tablename__ = "notes"
    __table_args__ = (Index("notes_of_person", "digits", "at"),)
    id: int = _row_id()
    digits: str = _text()
    text: str = _text()
    at: int = _int()
    author: str = _text(default="")


class CannedReply(SQLModel, table=True):
    """A canned reply."""

    __tablename__ = "canned"
    id: int = _row_id()
    name: str = _text(unique=True)
    title: str = _text(default="")
    text: str = _text()
    used: int = _int(default=0)
    used_at: int = _int(default=0)


class Template(SQLModel, table=True):
    """A template as the provider last told of it."""

    __tablename__ = "templates"
    __table_args__ = _NO_ROWID
    account_id: int = _int(parent="accounts", key=True)
    name: str = _text(key=True)
    language: str = _text(key=True)
    category: str = _text(default="")
    status: str = _text(default="")
    reason: str = _text(default="")
    at: int = _int(default=0)
    data: str = _text(default="{}")


class TrafficAttempt(SQLModel, table=True):
    """One attempt of an API call, redacted."""

    __tablename__ = "traffic"
    __table_args__ = (
        Index("traffic_by_time", "at"),
        Index("traffic_of_message", "message_id", sqlite_where=text("message_id IS NOT NULL")),
        Index("traffic_by_operation", "account_id", "operation", "at"),
    )
    id: int = _row_id()
    at: int = _int()
    account_id: int = _int()
    number_id: int | None = _int(optional=True)
    operation: str = _text()
    method: str = _text()
    url: str = _text()
    status: int | None = _int(optional=True)
    ms: int = _int(default=0)
    attempt: int = _int(default=1)
    request: str = _text(default="")
    answer: str = _text(default="")
    kind: str = _text(default="")
    message_id: int | None = _int(optional=True)
    request_id: str = _text(default="")


class Effect(SQLModel, table=True):
    """What a delivery changed."""

    __tablename__ = "effects"
    __table_args__ = (
        Index("effects_on_message", "message_id", sqlite_where=text("message_id IS NOT NULL")),
        _NO_ROWID,
    )
    delivery_id: int = _int(key=True)
    position: int = _int(key=True)
    at: int = _int()
    what: str = _text()
    message_id: int | None = _int(optional=True)
    chat_id: int | None = _int(optional=True)
    detail: str = _text(default="")


class JournalLine(SQLModel, table=True):
    """A line of the program about itself."""

    __tablename__ = "journal"
    __table_args__ = (Index("journal_by_time", "at"),)
    id: int = _row_id()
    at: int = _int()
    level: str = _text()
    account_id: int | None = _int(optional=True)
    number_id: int | None = _int(optional=True)
    text: str = _text()
    message_id: int | None = _int(optional=True)


class Cursor(SQLModel, table=True):
    """How far something was read."""

    __tablename__ = "cursors"
    __table_args__ = _NO_ROWID
    name: str = _text(key=True)
    value: int = _int()


class SettingValue(SQLModel, table=True):
    """A setting that was changed from its default, as JSON."""

    __tablename__ = "settings"
    __table_args__ = _NO_ROWID
    name: str = _text(key=True)
    value: str = _text()
