"""Where a chat belongs: its number, its account, its provider.

Invariant: read in one go, so that a place is whole or there is none.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import SettingsError
from app.domain.messages import ChatKind
from app.providers.messaging import Peer
from app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Place:
    """What a send needs to know of its chat."""

    chat_id: int
    number_id: int
    number_key: str
    account_id: int
    provider: str
    address: str
    kind: ChatKind

    def peer(self, session: bool) -> Peer:
        """The other end, for a provider's messaging."""
        return Peer(self.number_key, self.address, self.kind, session)


def place_of(connection: Connection, chat_id: int) -> Place:
    """Where a chat belongs. Raises SettingsError where it is gone."""
    row = connection.execute(
        "SELECT c.id, n.id, n.key, a.id, a.provider, c.address, c.kind FROM chats c"
        " JOIN numbers n ON n.id = c.number_id JOIN accounts a ON a.id = n.account_id"
        " WHERE c.id = ?",
        (chat_id,),
    ).fetchone()
    if row is None:
        raise SettingsError("This chat is gone.", "Nothing was sent.", "Choose another chat.")
    return Place(row[0], row[1], row[2], row[3], row[4], row[5], ChatKind(row[6]))
