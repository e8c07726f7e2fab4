"""Small reading services: the log of API calls.

Invariant: nothing here writes.
"""

from __future__ import annotations

from app.domain.rows import TrafficRow
from app.store import traffic
from app.store.database import Database


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
