"""Customers: consent, lead, notes; and the replies that are kept for them.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, integer, real, row_id, words


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
