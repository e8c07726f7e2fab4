"""What is known of a person: consent, lead, notes, files. Kept on this computer, never sent.

Invariant: a change is on the disk before its event is told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.clock import Clock
from app.domain.rows import MessageRow
from app.services.events import Bus, ChatsChanged
from app.store import messages, people
from app.store.connection import Connection
from app.store.database import Database


@dataclass(frozen=True, slots=True)
class PersonView:
    """The details beside a chat."""

    person: people.Person
    notes: list[people.Note]
    media: list[MessageRow]
    chats: list[int]


class Contacts:
    """Reads and changes what is known of the person of a chat."""

    def __init__(self, database: Database, bus: Bus, clock: Clock) -> None:
        self._database = database
        self._bus = bus
        self._clock = clock

    async def person(self, chat_id: int) -> PersonView:
        """The details beside a chat."""

        def read(connection: Connection) -> PersonView:
            digits = _digits(connection, chat_id)
            return PersonView(
                people.find(connection, digits),
                people.notes(connection, digits),
                messages.media_of_chat(connection, chat_id, 60),
                people.chats_of(connection, digits),
            )

        return await self._database.read(read)

    async def add_note(self, chat_id: int, text: str, author: str) -> None:
        """Adds a local note."""
        now = self._clock.now_ms()
        await self._change(
            chat_id,
            lambda connection: people.add_note(
                connection, _digits(connection, chat_id), text, now, author
            ),
        )

    async def remove_note(self, chat_id: int, note_id: int) -> None:
        """Removes a local note."""
        await self._change(chat_id, lambda connection: people.remove_note(connection, note_id))

    async def set_consent(self, chat_id: int, state: str, source: str) -> None:
        """Records an opt-in (``opted_in``) or opt-out (``opted_out``) with its source."""
        now = self._clock.now_ms()
        await self._change(
            chat_id,
            lambda connection: people.set_consent(
                connection, _digits(connection, chat_id), state, source, now
            ),
        )

    async def _change(self, chat_id: int, write: Callable[[Connection], object]) -> None:
        await self._database.write(write)
        self._bus.publish(ChatsChanged(frozenset({chat_id})))


def _digits(connection: Connection, chat_id: int) -> str:
    row = connection.execute("SELECT address FROM chats WHERE id = ?", (chat_id,)).fetchone()
    return str(row[0]).split("@", 1)[0] if row else ""
