"""Labels of chats, and numbers that belong to one customer.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, integer, row_id, words


class Label(SQLModel, table=True):
    """A label of chats; ``colour`` is a tag name of the tokens."""

    __tablename__ = "labels"
    id: int = row_id()
    name: str = words(unique=True)
    colour: str = words(default="slate")
    position: int = integer(default=0)


class ChatLabel(SQLModel, table=True):
    """A label on a chat; the chat's row repeats it in ``labels``."""

    __tablename__ = "chat_labels"
    __table_args__ = (Index("chat_labels_of_chat", "chat_id"), NO_ROWID)
    label_id: int = integer(parent="labels", key=True)
    chat_id: int = integer(parent="chats", key=True)


class Alias(SQLModel, table=True):
    """Another number of the same customer; taking the row away parts them again."""

    __tablename__ = "aliases"
    __table_args__ = (Index("aliases_of_main", "main"), NO_ROWID)
    digits: str = words(key=True)
    main: str = words()
    at: int = integer()
    author: str = words(default="")
