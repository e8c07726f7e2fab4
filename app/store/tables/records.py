"""What the program keeps of its own doings: calls, effects, journal, cursors, settings.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, integer, row_id, words


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
