"""Campaigns and the ledger of their people.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, integer, row_id, words


class Campaign(SQLModel, table=True):
    """A campaign; its plan as JSON, locked under ``digest`` at the start."""

    __tablename__ = "campaigns"
    id: int = row_id()
    name: str = words()
    number_id: int = integer(default=0)
    state: str = words(default="draft")
    pause: str = words(default="")
    until: int = integer(default=0)
    plan: str = words(default="{}")
    digest: str = words(default="")
    created_at: int = integer()
    changed_at: int = integer(default=0)
    started_at: int = integer(default=0)
    ended_at: int = integer(default=0)
    resumed_at: int = integer(default=0)
    fed_at: int = integer(default=0)


class CampaignPerson(SQLModel, table=True):
    """One person of a campaign: the ledger's row."""

    __tablename__ = "campaign_people"
    __table_args__ = (
        Index("campaign_people_by_time", "campaign_id", text("sent_at DESC"), "position", "step"),
        Index(
            "campaign_people_by_step",
            "campaign_id",
            "step",
            text("sent_at DESC"),
            "due_at",
            "position",
        ),
        Index("campaign_people_of_message", "message_id", sqlite_where=text("message_id > 0")),
        Index("campaign_people_of_chat", "chat_id", "sent_at", sqlite_where=text("chat_id > 0")),
        Index("campaign_people_replied", "campaign_id", sqlite_where=text("replied_at > 0")),
        Index("campaign_people_of_person", "digits", sqlite_where=text("step = 'waiting'")),
        NO_ROWID,
    )
    campaign_id: int = integer(parent="campaigns", key=True)
    position: int = integer(key=True)
    digits: str = words(default="")
    name: str = words(default="")
    language: str = words(default="")
    zone: str = words(default="")
    fields: str = words(default="[]")
    step: str = words(default="waiting")
    reason: str = words(default="")
    message_id: int = integer(default=0)
    chat_id: int = integer(default=0)
    due_at: int = integer(default=0)
    sent_at: int = integer(default=0)
    changed_at: int = integer(default=0)
    replied_at: int = integer(default=0)
    reply: str = words(default="")
    attempts: int = integer(default=0)
