"""Keeps what was begun in a chat beside its draft: the chosen quote, and the files that wait.

A chosen file is sealed into the media folder at once: what is shown is what goes out, whatever
becomes of the original, and the send needs no second copy. Works with ``outbox.py``, which takes
away what a message took with it. Invariant: a file that waits is named by a row before anybody
could sweep it, and taken away when nothing names it any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.domain.files import Chosen, Staged
from app.domain.rows import MessageRow
from app.services.staging import Staging, as_chosen, as_kept
from app.store import begun, messages
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from concurrent.futures import Future


@dataclass(frozen=True, slots=True)
class Beginning:
    """What waits in one chat."""

    quoted: MessageRow | None
    files: tuple[Chosen, ...]


class Begun:
    """Reads and keeps it."""

    def __init__(self, database: Database, staging: Staging) -> None:
        self._database = database
        self._staging = staging

    async def everywhere(self) -> dict[int, Beginning]:
        """What waits, by chat. A quoted message that is gone is quoted no more."""

        def read(connection: Connection) -> dict[int, Beginning]:
            kept = begun.everywhere(connection)
            ids = [int(one.get("quoted") or 0) for one in kept.values()]
            rows = {row.id: row for row in messages.by_ids(connection, [one for one in ids if one])}
            return {
                chat_id: Beginning(
                    rows.get(int(one.get("quoted") or 0)),
                    tuple(as_chosen(file) for file in one.get("files", ())),
                )
                for chat_id, one in kept.items()
            }

        return await self._database.read(read)

    def keep(self, chat_id: int, quoted: int, files: Sequence[Chosen]) -> Future[None]:
        """Keeps these in place of what was kept; answers once they are on the disk."""
        staged = [as_kept(one) for one in files if isinstance(one.content, Staged)]
        kept: dict[str, Any] = {"quoted": quoted, "files": staged}
        return self._database.submit_write(lambda connection: begun.put(connection, chat_id, kept))

    async def seal(self, chosen: Chosen) -> Chosen:
        """The same file, as it lies sealed. Raises SettingsError where it can't be read."""
        if isinstance(chosen.content, Staged):
            return chosen
        staged = await self._staging.stage(chosen)
        return replace(chosen, content=staged)

    async def drop(self, files: Sequence[Chosen]) -> None:
        """Takes sealed files away that nothing names any more."""
        await self._staging.drop([one.content for one in files if isinstance(one.content, Staged)])
