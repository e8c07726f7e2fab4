"""Small reading services: search, the log of API calls, calls that came in.

Invariant: nothing here writes.
"""

from __future__ import annotations

from app.domain.rows import CallRow, SearchHit, TrafficRow
from app.store import calls, search, traffic
from app.store.database import Database


class Search:
    """Full-text search."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def messages(
        self,
        text: str,
        *,
        numbers: frozenset[int] | None = None,
        limit: int = 50,
        before_id: int | None = None,
    ) -> list[SearchHit]:
        """Messages that hold every term, newest first."""
        return await self._database.read(
            lambda connection: search.messages(
                connection, text, numbers=numbers, limit=limit, before_id=before_id
            )
        )


class Traffic:
    """The log of API calls."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def page(
        self,
        *,
        before_id: int | None = None,
        limit: int = 100,
        accounts: frozenset[int] | None = None,
        text: str = "",
        problems: bool = False,
        since: int = 0,
    ) -> list[TrafficRow]:
        """Attempts, newest first."""
        return await self._database.read(
            lambda connection: traffic.page(
                connection,
                before_id=before_id,
                limit=limit,
                accounts=accounts,
                text=text,
                problems=problems,
                since=since,
            )
        )

    async def of_message(self, message_id: int) -> list[TrafficRow]:
        """The attempts behind a message."""
        return await self._database.read(
            lambda connection: traffic.of_message(connection, message_id)
        )


class Calls:
    """Calls that came in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def page(self, *, before_at: int | None = None, limit: int = 200) -> list[CallRow]:
        """Calls, newest first."""
        return await self._database.read(
            lambda connection: calls.page(connection, before_at=before_at, limit=limit)
        )
