"""The audit trail: who on this computer did what, when, in a chain that shows tampering.

Invariant: declarations only; no logic.
"""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import SQLModel

from app.store.tables.columns import integer, row_id, words


class AuditLine(SQLModel, table=True):
    """A line; ``mac`` covers it and the one before."""

    __tablename__ = "audit"
    __table_args__ = (
        Index("audit_by_time", "at"),
        Index("audit_by_what", "what", "id"),
    )
    id: int = row_id()
    at: int = integer()
    who: str = words(default="")
    what: str = words()
    account_id: int | None = integer(optional=True)
    number_id: int | None = integer(optional=True)
    message_id: int | None = integer(optional=True)
    detail: str = words(default="{}")
    mac: str = words()
    salt: str = words(default="")
    seal: str = words(default="")


class AuditEnd(SQLModel, table=True):
    """Where the chain ends, so that lines missing at its end are noticed."""

    __tablename__ = "audit_end"
    id: int = row_id()
    last: int = integer()
    mac: str = words()
    proof: str = words()
