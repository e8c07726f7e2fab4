"""Plans of automatic answers and what they did.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, integer, row_id, words


class AnswerPlan(SQLModel, table=True):
    """What a number does on an occasion: ``data`` holds hours and rules as JSON."""

    __tablename__ = "answer_plans"
    __table_args__ = NO_ROWID
    number_id: int = integer(parent="numbers", key=True)
    occasion: str = words(key=True)
    enabled: int = integer(default=0)
    data: str = words(default="{}")
    changed_at: int = integer(default=0)


class Answer(SQLModel, table=True):
    """One decision of the receiver; ``outcome`` is a Reason."""

    __tablename__ = "answers"
    __table_args__ = (
        UniqueConstraint("delivery_id", "at"),
        Index("answers_by_time", "at"),
        Index("answers_of_contact", "number_id", "contact", "at"),
        Index("answers_of_message", "message_id", sqlite_where=text("message_id IS NOT NULL")),
    )
    id: int = row_id()
    delivery_id: int = integer()
    at: int = integer()
    number_id: int = integer(parent="numbers")
    occasion: str = words()
    contact: str = words()
    outcome: str = words()
    rule: str = words(default="")
    title: str = words(default="")
    language: str = words(default="")
    text: str = words(default="")
    answer_us: int = integer(default=0)
    chat_id: int | None = integer(optional=True)
    message_id: int | None = integer(optional=True)
    test: int = integer(default=0)
