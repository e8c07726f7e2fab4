"""Plans of messages that go out later, and every time they are due.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import SQLModel

from app.store.tables.columns import integer, row_id, words


class Schedule(SQLModel, table=True):
    """What was ordered: to whom, what, when, how often."""

    __tablename__ = "schedules"
    __table_args__ = (
        Index("schedules_of_chat", "number_id", "address"),
        Index("schedules_repeating", "id", sqlite_where=text("active = 1 AND rule <> ''")),
    )
    id: int = row_id()
    number_id: int = integer(parent="numbers")
    address: str = words()
    chat_kind: str = words(default="person")
    text: str = words(default="")
    template: str = words(default="")
    civil: str = words()
    zone: str = words()
    second: int = integer(default=0)
    rule: str = words(default="")
    kept: str = words()
    active: int = integer(default=1)
    made_to: str = words(default="")
    created_at: int = integer()
    created_by: str = words(default="")


class Occurrence(SQLModel, table=True):
    """One time of a plan, and what became of it."""

    __tablename__ = "occurrences"
    __table_args__ = (
        UniqueConstraint("schedule_id", "civil"),
        Index("occurrences_by_time", "at"),
        Index(
            "occurrences_open",
            "state",
            "at",
            sqlite_where=text("state NOT IN ('sent', 'cancelled', 'dropped')"),
        ),
        Index("occurrences_by_remote", "remote_id", sqlite_where=text("remote_id <> ''")),
    )
    id: int = row_id()
    schedule_id: int = integer(parent="schedules")
    civil: str = words()
    at: int = integer()
    fit: str = words(default="once")
    state: str = words()
    reason: str = words(default="")
    message_id: int = integer(default=0)
    remote_id: str = words(default="")
    asked_at: int = integer(default=0)
    cancel_at: int = integer(default=0)
    fired_at: int = integer(default=0)
    after_id: int = integer(default=0)
    then_do: str = words(default="")
