"""Where a chat is: its account and number, and whom its provider is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.domain.messages import ChatKind
from app.store.database import Database

if TYPE_CHECKING:
    from app.providers.messaging import Peer
    from app.services.clients import Clients


class Whereabouts(NamedTuple):
    """Ids of account and number, the provider's name, and the chat as the provider knows it."""

    account_id: int
    number_id: int
    provider: str
    peer: Peer


async def whereabouts(database: Database, clients: Clients, chat_id: int) -> Whereabouts | None:
    """Of a chat; None where it is gone."""
    from app.providers.messaging import Peer

    row = await database.read(
        lambda connection: connection.execute(
            "SELECT a.id, n.id, a.provider, n.key, c.address, c.kind FROM chats c"
            " JOIN numbers n ON n.id = c.number_id JOIN accounts a ON a.id = n.account_id"
            " WHERE c.id = ?",
            (chat_id,),
        ).fetchone()
    )
    if row is None:
        return None
    account_id, number_id, provider, key, address, kind = row
    peer = Peer(key, address, ChatKind(kind), clients.has_session(account_id))
    return Whereabouts(account_id, number_id, provider, peer)
