"""Asks a provider what became of one send, by the calls that its API documents for that.

What they answer goes through the inbox like anything that is told: it alone ends a send.
Invariant: nothing is sent, and no status is guessed.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import ProviderError, SettingsError
from app.domain.messages import Status
from app.providers.base import Call
from app.services.clients import Clients
from app.services.places import Place, place_of
from app.services.sync import Sync
from app.store.connection import Connection
from app.store.database import Database


class AskingAfter:
    """Looks for evidence of sends: status, history, list."""

    def __init__(self, database: Database, clients: Clients, sync: Sync) -> None:
        self._database = database
        self._clients = clients
        self._sync = sync

    async def ask(self, message_id: int) -> bool:
        """Asks now; whether the send's end is known.

        Raises ProviderError where the provider can't be asked now, SettingsError where it
        documents no way to ask, or the message is gone.
        """
        place, provider_id = await self._database.read(lambda one: _sent(one, message_id))
        peer = place.peer(self._clients.has_session(place.account_id))
        calls = self._clients.messaging(place.provider).evidence(peer, provider_id)
        if not calls:
            raise SettingsError(
                "This provider can’t be asked what became of a message.",
                "A webhook may still tell.",
                "Ask the customer, or send it again.",
            )
        await self._ask(place, calls, message_id)
        return await self._known(message_id)

    async def _ask(self, place: Place, calls: Sequence[Call], message_id: int) -> None:
        """Asks one after the other until the end is known. Raises the last ProviderError."""
        failed: ProviderError | None = None
        answered = False
        for call in calls:
            try:
                await self._sync.ask(place.account_id, place.number_id, call)
            except ProviderError as error:
                failed = error
                continue
            answered = True
            if await self._known(message_id):
                return
        if failed is not None and not answered:
            raise failed

    async def _known(self, message_id: int) -> bool:
        row = await self._database.read(
            lambda connection: connection.execute(
                "SELECT status FROM messages WHERE id = ?", (message_id,)
            ).fetchone()
        )
        # a row that is gone was merged with what the provider showed
        return row is None or Status(row[0]) not in (Status.UNCERTAIN, Status.SENDING)


def _sent(connection: Connection, message_id: int) -> tuple[Place, str]:
    row = connection.execute(
        "SELECT chat_id, provider_id FROM messages WHERE id = ?", (message_id,)
    ).fetchone()
    if row is None:
        raise SettingsError("This message is gone.", "Nothing was asked.", "")
    return place_of(connection, int(row[0])), str(row[1])
