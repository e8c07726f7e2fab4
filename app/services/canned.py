"""Canned replies: short names for texts, with blanks that are filled before sending.

Invariant: a name is taken once.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.clock import Clock
from app.store.connection import Connection
from app.store.database import Database


@dataclass(frozen=True, slots=True)
class CannedRow:
    """A canned reply; ``name`` is what is typed after the slash."""

    id: int
    name: str
    title: str
    text: str
    used: int


class CannedReplies:
    """Reads and changes canned replies."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def all(self) -> list[CannedRow]:
        """Canned replies, the most used first."""
        rows = await self._database.read(
            lambda connection: connection.execute(
                "SELECT id, name, title, text, used FROM canned ORDER BY used DESC, name"
            ).fetchall()
        )
        return [CannedRow(*row) for row in rows]

    async def save(self, name: str, title: str, text: str, canned_id: int | None = None) -> None:
        """Adds or changes a canned reply."""

        def write(connection: Connection) -> None:
            if canned_id is not None:
                connection.execute("DELETE FROM canned WHERE id = ?", (canned_id,))
            connection.execute(
                "INSERT INTO canned (name, title, text) VALUES (?,?,?)"
                " ON CONFLICT (name) DO UPDATE SET title = excluded.title, text = excluded.text",
                (name.strip().lstrip("/"), title.strip(), text),
            )

        await self._database.write(write)

    async def remove(self, canned_id: int) -> None:
        """Removes a canned reply."""

        def write(connection: Connection) -> None:
            connection.execute("DELETE FROM canned WHERE id = ?", (canned_id,))

        await self._database.write(write)

    async def used(self, canned_id: int) -> None:
        """Counts a use."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> None:
            connection.execute(
                "UPDATE canned SET used = used + 1, used_at = ? WHERE id = ?", (now, canned_id)
            )

        await self._database.write(write)
