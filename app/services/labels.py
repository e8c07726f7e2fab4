"""Labels of chats, kept ready for painting: the list looks a row's labels up by their ids.

Invariant: ``by_id`` agrees with the disk once the change that was awaited has returned.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.core.newest import Newest
from app.domain.errors import SettingsError
from app.domain.rows import LabelRow
from app.store import labels
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.bus import Bus

LONGEST = 32


class Labels:
    """Reads and changes labels. Names are free; colours are tag names of the tokens."""

    def __init__(self, database: Database, bus: Bus) -> None:
        self._database = database
        self._bus = bus
        self._known: dict[int, LabelRow] = {}
        self._newest = Newest()

    async def load(self) -> None:
        """Reads them all."""
        turn = self._newest.asked()
        rows = await self._database.read(labels.listing)
        if self._newest.takes(turn):
            self.take(rows)

    def take(self, rows: Iterable[LabelRow]) -> None:
        """Takes over what was read."""
        self._known = {row.id: row for row in rows}

    def by_id(self) -> Mapping[int, LabelRow]:
        """The labels as they were last read, in their order."""
        return self._known

    async def all(self) -> list[LabelRow]:
        """The labels with fresh counts."""
        await self.load()
        return list(self._known.values())

    async def save(self, name: str, colour: str, label_id: int | None = None) -> int:
        """Adds or changes a label; its id. Raises SettingsError for a name that is no use."""
        short = " ".join(name.split())
        if not short or len(short) > LONGEST:
            raise SettingsError(
                f"A label’s name has 1 to {LONGEST} characters.", "", "Write a short name."
            )

        def write(connection: Connection) -> int:
            if labels.taken(connection, short, label_id):
                raise SettingsError("There is a label of this name.", "", "Choose another name.")
            return labels.save(connection, short, colour, label_id)

        made = await self._database.write(write)
        await self._told()
        return made

    async def remove(self, label_id: int) -> None:
        """Takes a label away, from all chats too."""
        from app.services.events import ChatsChanged

        chats = await self._database.write(lambda connection: labels.remove(connection, label_id))
        await self._told()
        if chats:
            self._bus.publish(ChatsChanged(frozenset(chats)))

    async def put(self, chat_id: int, label_id: int, on: bool) -> None:
        """Puts a label on a chat, or takes it off."""
        from app.services.events import ChatsChanged

        await self._database.write(lambda connection: labels.put(connection, chat_id, label_id, on))
        self._bus.publish(ChatsChanged(frozenset({chat_id})))

    async def _told(self) -> None:
        from app.services.events import LabelsChanged

        await self.load()
        self._bus.publish(LabelsChanged())
