"""What becomes of a send that is taken back or tried again, in the transaction of whoever asks.

Works with ``Outbox``, which tells workers and window of it after the commit. Invariant: what is
not in the state that was asked for (any more) is left alone, so that two presses do it once.
"""

from __future__ import annotations

from collections.abc import Collection

from app.domain.errors import SettingsError
from app.domain.facts import Media
from app.domain.messages import Status
from app.domain.rows import MessageRow
from app.providers.base import Call
from app.services.carrying import carried, uncarried
from app.services.entering import Draft, enter
from app.services.places import Place, place_of
from app.store import chats, messages, outbox, reconcile
from app.store.connection import Connection


def withdraw(
    connection: Connection, message_id: int, states: Collection[str]
) -> tuple[int, str] | None:
    """Takes an unsent message away; its chat and text, or None: it is in none of ``states``."""
    row = outbox.of_message(connection, message_id)
    if row is None or row.state not in states:
        return None
    outbox.withdraw(connection, message_id)
    text = connection.execute("SELECT text FROM messages WHERE id = ?", (message_id,)).fetchone()
    reconcile.remove_own(connection, message_id)
    chats.settle(connection, row.chat_id)
    return row.chat_id, text[0] if text else ""


def again(
    connection: Connection, message_id: int, state: Status, now: int
) -> tuple[Place, set[int]] | None:
    """Queues a send that ended as ``state`` again, at ``now`` (ms UTC).

    Returns its place and the messages that changed, None where it is in another state. Raises
    SettingsError where what was sent is not known here.
    """
    row = outbox.of_message(connection, message_id)
    found = messages.by_ids(connection, [message_id])
    if row is None or not found or found[0].status != state:
        return None
    if row.state not in (state, "done"):
        return None
    if not row.args:
        raise SettingsError(
            "This was sent by a command, with something that is not kept.",
            "Nothing was sent.",
            "Run the command again.",
        )
    place = place_of(connection, row.chat_id)
    if row.state == "done":
        # the provider took it and told later that it failed: once more, as a new message
        outbox.forget(connection, row.id)
        call = Call(row.operation, uncarried(row.args))
        return place, {enter(connection, place, _copy(call, found[0]), now, now)}
    outbox.replan(connection, row.id, row.operation, uncarried(row.args), now)
    moved = reconcile.own_moved(connection, message_id, Status.QUEUED, None, now)
    chats.settle(connection, row.chat_id)
    return place, moved.changed | {message_id}


def _copy(call: Call, old: MessageRow) -> Draft:
    media = None
    if old.media is not None:
        media = Media(old.media.remote_id, old.media.url, old.media.mime, old.media.filename)
    file = carried(call.parameters)
    staged = file.staged if file is not None else None
    return Draft(old.kind, old.text, call, media, old.quoted, staged=staged)
