"""How the declarations of tables spell their columns.

Invariant: what these make is what the migrations write (tests/migrations holds them together).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Text, text
from sqlalchemy.types import REAL
from sqlmodel import Field

NO_ROWID = {"sqlite_with_rowid": False}


def _column(kind: Any, default: str | None, parent: str, **facts: Any) -> Any:
    links = [ForeignKey(f"{parent}.id", ondelete="CASCADE")] if parent else []
    facts.setdefault("nullable", False)
    server = None if default is None else text(default)
    return Field(sa_column=Column(kind, *links, server_default=server, **facts))


def row_id() -> Any:
    """SQLite's own row number, under a name."""
    return _column(Integer, None, "", primary_key=True, nullable=True)


def integer(
    *,
    default: int | None = None,
    parent: str = "",
    key: bool = False,
    unique: bool | None = None,
    optional: bool = False,
) -> Any:
    """An integer; ``parent`` is the table whose row takes this one along when it goes."""
    given = None if default is None else str(default)
    return _column(
        Integer,
        given,
        parent,
        primary_key=key,
        unique=unique,
        nullable=optional,
        autoincrement=False,
    )


def words(*, default: str | None = None, key: bool = False, unique: bool | None = None) -> Any:
    """A text."""
    given = None if default is None else f"'{default}'"
    return _column(Text, given, "", primary_key=key, unique=unique)


def blob() -> Any:
    """Bytes."""
    return _column(LargeBinary, None, "")


def real(*, optional: bool) -> Any:
    """A floating-point number."""
    return _column(REAL, None, "", nullable=optional)
