"""Calls that came in, and the ways by which they were seen.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, integer, row_id, words


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
