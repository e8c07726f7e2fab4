"""Counts that triggers keep for reports (see migration 0014).

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, integer


class MessageCount(SQLModel, table=True):
    """Messages of a number in a quarter of an hour: ``hour`` since 1970, ``part`` 0 to 3."""

    __tablename__ = "message_counts"
    __table_args__ = NO_ROWID
    number_id: int = integer(parent="numbers", key=True)
    hour: int = integer(key=True)
    part: int = integer(key=True)
    incoming: int = integer(default=0)
    outgoing: int = integer(default=0)
    failed: int = integer(default=0)


class Turn(SQLModel, table=True):
    """Since when a person waited (their first message), and when somebody answered."""

    __tablename__ = "turns"
    __table_args__ = (Index("turns_by_time", "at", "number_id", "answered"), NO_ROWID)
    chat_id: int = integer(parent="chats", key=True)
    at: int = integer(key=True)
    first_id: int = integer(key=True)
    number_id: int = integer()
    answered: int | None = integer(optional=True)
