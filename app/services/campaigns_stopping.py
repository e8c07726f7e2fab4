"""Takes back what a campaign has in the outbox and has not left yet.

Invariant: runs inside the transaction that changes the campaign's state, so after its commit
nothing of it leaves any more but what was on the network already.
"""

from __future__ import annotations

from app.domain.campaigns import Entry, Step
from app.store import campaigns, chats, outbox, reconcile
from app.store.connection import Connection


def withdraw_queued(connection: Connection, campaign_id: int, now: int) -> list[tuple[int, int]]:
    """Takes queued messages away; their people wait again. (chat, message) pairs that went."""
    lost: list[tuple[int, int]] = []
    for position, message_id, chat_id in campaigns.in_outbox(connection, campaign_id):
        if outbox.withdraw(connection, message_id) is None:
            continue
        reconcile.remove_own(connection, message_id)
        chats.settle(connection, chat_id)
        campaigns.back_to_waiting(connection, campaign_id, position, now)
        lost.append((chat_id, message_id))
    return lost


def withdraw_failed(connection: Connection, entry: Entry, now: int) -> bool:
    """Lets a person wait again whose message failed; False where it moved on meanwhile.

    A message that never left goes away with its row in the outbox. One that the provider had
    taken stays in its chat, and its row is closed: nobody can send it from there besides.
    """
    fresh = campaigns.entry(connection, entry.campaign_id, entry.position)
    if fresh is None or fresh.step is not Step.FAILED or fresh.message_id != entry.message_id:
        return False
    row = outbox.of_message(connection, fresh.message_id) if fresh.message_id else None
    if row is not None and row.state == "failed":
        outbox.withdraw(connection, fresh.message_id)
        reconcile.remove_own(connection, fresh.message_id)
        chats.settle(connection, fresh.chat_id)
    elif row is not None and row.state == "done":
        outbox.forget(connection, row.id)
    elif row is not None:
        # the operator sent it again from its chat
        return False
    campaigns.back_to_waiting(connection, entry.campaign_id, entry.position, now)
    return True
