"""Accounts with their credentials, and our numbers with what they did.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, blob, integer, row_id, words


class Account(SQLModel, table=True):
    """A login or key at a provider."""

    __tablename__ = "accounts"
    id: int = row_id()
    name: str = words(unique=True)
    provider: str = words()
    base_url: str = words()
    paths: str = words(default="{}")
    token: str = words(unique=True)
    created_at: int = integer()
    position: int = integer(default=0)
    state: str = words(default="unknown")
    state_detail: str = words(default="")
    checked_at: int = integer(default=0)
    settings: str = words(default="{}")


class SealedCredential(SQLModel, table=True):
    """A credential as ``MasterKey.seal`` gave it."""

    __tablename__ = "sealed"
    __table_args__ = NO_ROWID
    account_id: int = integer(parent="accounts", key=True)
    name: str = words(key=True)
    value: bytes = blob()


class Number(SQLModel, table=True):
    """One of our numbers."""

    __tablename__ = "numbers"
    __table_args__ = (UniqueConstraint("account_id", "key"),)
    id: int = row_id()
    account_id: int = integer(parent="accounts")
    key: str = words()
    phone: str = words(default="")
    connected_phone: str = words(default="")
    name: str = words(default="")
    code: str = words(default="")
    colour: str = words(default="slate")
    state: str = words(default="unknown")
    state_since: int = integer(default=0)
    webhook_url: str = words(default="")
    hook_at: int = integer(default=0)
    created_at: int = integer()
    gone_at: int = integer(default=0)
    settings: str = words(default="{}")


class NumberState(SQLModel, table=True):
    """Since when a number stands how."""

    __tablename__ = "number_states"
    __table_args__ = NO_ROWID
    number_id: int = integer(parent="numbers", key=True)
    since: int = integer(key=True)
    state: str = words()


class Hour(SQLModel, table=True):
    """What a number did in an hour (hours since 1970)."""

    __tablename__ = "hours"
    __table_args__ = NO_ROWID
    number_id: int = integer(parent="numbers", key=True)
    hour: int = integer(key=True)
    incoming: int = integer(default=0)
    outgoing: int = integer(default=0)
    failed: int = integer(default=0)
