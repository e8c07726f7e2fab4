"""Places to go to in chats: starred messages, pictures, days, the beginning.

Invariant: reading only; stars are set by ``Conversations.star``.
"""

from __future__ import annotations

from app.domain.rows import SearchHit
from app.store import marked
from app.store.database import Database


class Landmarks:
    """Reads them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def starred(self, numbers: frozenset[int] | None = None) -> list[SearchHit]:
        """Starred messages of all chats, the newest first."""
        return await self._database.read(lambda connection: marked.starred(connection, numbers))

    async def first_from(self, chat_id: int, at: int) -> int:
        """The first message of a chat from a moment (ms) on, else its last; 0 where none is."""
        return await self._database.read(
            lambda connection: marked.first_from(connection, chat_id, at)
        )

    async def began(self, chat_id: int) -> int:
        """When the first known message of a chat was (ms); 0 where none is."""
        return await self._database.read(lambda connection: marked.began(connection, chat_id))

    async def pictures(self, chat_id: int) -> list[int]:
        """The messages of a chat that are pictures, oldest first."""
        return await self._database.read(lambda connection: marked.pictures(connection, chat_id))
