"""Templates: how they came to their state, drafts, and which messages used them.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, integer, row_id, words


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


class TemplateStateSeen(SQLModel, table=True):
    """A template's state at a moment; ``source``: draft, sent, list, hook, hand or gone."""

    __tablename__ = "template_states"
    __table_args__ = (Index("template_states_of", "account_id", "name", "at"),)
    id: int = row_id()
    account_id: int = integer(parent="accounts")
    name: str = words()
    language: str = words()
    at: int = integer()
    status: str = words()
    reason: str = words(default="")
    source: str = words(default="")
    who: str = words(default="")


class TemplateDraft(SQLModel, table=True):
    """A template that is being written; ``data`` as in files of templates."""

    __tablename__ = "template_drafts"
    __table_args__ = (Index("template_drafts_of", "account_id", "name"),)
    id: int = row_id()
    account_id: int = integer(parent="accounts")
    name: str = words(default="")
    language: str = words(default="")
    data: str = words(default="{}")
    created_at: int = integer()
    edited_at: int = integer()
    author: str = words(default="")


class TemplateUsed(SQLModel, table=True):
    """A message that was made from a template."""

    __tablename__ = "template_uses"
    __table_args__ = (
        Index("template_uses_of", "account_id", "name", "at"),
        Index("template_uses_by_time", "at"),
    )
    message_id: int = row_id()
    account_id: int = integer(parent="accounts")
    chat_id: int = integer()
    name: str = words()
    language: str = words(default="")
    at: int = integer()
