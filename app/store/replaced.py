"""The database that a backup took the place of, as far as it can still be read.

Invariant: nothing is written to it, and one that did not go on from the backup tells nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.domain.errors import StoreError
from app.store import restored
from app.store.connection import Connection, connect, translated

_log = logging.getLogger(__name__)


class Table:
    """The rows of a table that can be taken over, with the columns that both databases have."""

    def __init__(self, name: str, columns: Sequence[str], rows: list[list[Any]]) -> None:
        self._name = name
        self._columns = list(columns)
        self.rows = rows

    def place(self, column: str) -> int:
        """Where a column stands in the rows."""
        return self._columns.index(column)

    def clear(self, connection: Connection) -> None:
        """Takes out what the other database has of it."""
        connection.execute(f"DELETE FROM {self._name}")

    def fill(self, connection: Connection) -> None:
        """Enters the rows."""
        marks = ",".join("?" * len(self._columns))
        connection.executemany(
            f"INSERT INTO {self._name} ({', '.join(self._columns)}) VALUES ({marks})", self.rows
        )


class Replaced:
    """The replaced database; ``made_at`` is when the backup in its place was made (ms)."""

    def __init__(self, path: Path, key: bytes, made_at: int) -> None:
        self._path = path
        self._connection: Connection | None = None
        if path.is_file():
            with suppress(StoreError):
                self._connection = connect(path, key, read_only=True, create=False, cache_mib=2)
        began = self.rows(restored.BRANCH)
        if began is None or any(int(at) > made_at for (at,) in began):
            self.close()  # it went on from another backup: what it lacks may have been all the same

    def close(self) -> None:
        """Closes it; it tells nothing any more."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def rows(self, asked: str, *values: object) -> list[Sequence[Any]] | None:
        """What it answers; None where it can't be read."""
        from sqlcipher3 import dbapi2

        if self._connection is None:
            return None
        try:
            with translated(self._path):
                return list(self._connection.execute(asked, values))
        except (StoreError, dbapi2.OperationalError) as error:  # damaged, or of another version
            _log.info("what was replaced can't tell: %s", error)
            return None

    def queue(self) -> dict[int, str] | None:
        """The states of its sends that were not done, by their messages."""
        rows = self.rows("SELECT message_id, state FROM outbox WHERE state <> 'done'")
        return None if rows is None else {int(row[0]): str(row[1]) for row in rows}

    def tables(self, connection: Connection, *names: str) -> list[Table] | None:
        """These tables, to be taken over into ``connection``; None where one can't be read."""
        found = []
        for name in names:
            asked = f"SELECT name FROM pragma_table_info('{name}')"
            theirs = self.rows(asked)
            ours = {row[0] for row in connection.execute(asked)}
            columns = [str(row[0]) for row in theirs or () if row[0] in ours]
            rows = self.rows(f"SELECT {', '.join(columns)} FROM {name}") if columns else None
            if rows is None:
                return None
            found.append(Table(name, columns, [list(row) for row in rows]))
        return found
