"""Chats, messages with all that was seen of them, and what waits to be sent.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index, PrimaryKeyConstraint, UniqueConstraint, text
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, integer, real, row_id, words


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
        Index("chats_by_name", "kind", "number_id", "name", "own_name", "address"),
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
        Index("messages_by_kind", "kind", "id", sqlite_where=text("kind <> 'text'")),
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
