"""What the console notes about deliveries: marks, live copies, what was missed.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlmodel import SQLModel

from app.store.tables.columns import NO_ROWID, integer, row_id, words


class Marking(SQLModel, table=True):
    """Pin, marks and note of a delivery."""

    __tablename__ = "markings"
    delivery_id: int = row_id()
    pinned: int = integer(default=0)
    important: int = integer(default=0)
    seen: int = integer(default=0)
    note: str = words(default="")
    changed_at: int = integer()


class Forwarding(SQLModel, table=True):
    """An address that gets a live copy; ``reached`` is the last delivery that was taken up."""

    __tablename__ = "forwardings"
    id: int = row_id()
    url: str = words()
    accounts: str = words(default="[]")
    signs: int = integer(default=0)
    everything: int = integer(default=0)
    active: int = integer(default=1)
    reached: int = integer()
    made_at: int = integer()


class Forwarded(SQLModel, table=True):
    """How a copy of one delivery to one address stands."""

    __tablename__ = "forwarded"
    __table_args__ = (
        Index("forwarded_of_delivery", "delivery_id"),
        Index(
            "forwarded_waiting",
            "forwarding_id",
            "next_at",
            sqlite_where=text("state = 'waiting'"),
        ),
        NO_ROWID,
    )
    forwarding_id: int = integer(parent="forwardings", key=True)
    delivery_id: int = integer(key=True)
    state: str = words()
    tries: int = integer(default=0)
    status: int = integer(default=0)
    problem: str = words(default="")
    first_at: int = integer()
    changed_at: int = integer()
    next_at: int = integer()


class Backfill(SQLModel, table=True):
    """How an account is read back after a time in which nothing was received."""

    __tablename__ = "backfills"
    __table_args__ = NO_ROWID
    account_id: int = integer(parent="accounts", key=True)
    began: int = integer(key=True)
    ended: int = integer()
    state: str = words()
    found: int = integer(default=0)
    steps: str = words(default="[]")
    changed_at: int = integer()
    dismissed: int = integer(default=0)
