"""Keeps message rows true to the sightings behind them: time, status, kind, file, provider's id.

Works for ``app.store.reconcile``, which decides which sightings are one message.

Invariant: after ``refresh`` a message says what its most trusted sighting says, and its status
is the highest that any of them saw.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.facts import MessageSeen
from app.domain.messages import Source, Status
from app.store import messages
from app.store.connection import Connection
from app.store.documents import stored
from app.store.settling import moved

# Whose word on a message's time, kind and sender counts first.
_TRUST = {Source.WA: 0, Source.LIST: 1, Source.HOOK: 2, Source.OWN: 3, Source.EVENT: 4}
ANSWER_KEY = "answer:"
"""Begins the key of an automatic answer among our own sends; the delivery's id follows."""


def insert(connection: Connection, chat_id: int, seen: MessageSeen, now: int) -> int:
    """A new message as ``seen`` shows it; returns its id."""
    message_id = messages.insert(
        connection,
        chat_id=chat_id,
        at=seen.at,
        direction=seen.direction,
        kind=seen.kind,
        text=seen.text,
        status=seen.status,
        received_at=now,
        sender=seen.sender,
        sender_name=seen.sender_name,
        provider_id=seen.key if seen.source is Source.WA else "",
        quoted=seen.quoted,
        forwarded=seen.forwarded,
        extra=_extra(seen),
        automatic=is_automatic(seen.source, seen.key),
    )
    _keep_media(connection, message_id, seen)
    return message_id


def is_automatic(source: str, key: str) -> bool:
    """Whether a sighting is an automatic answer that the receiver gave."""
    return source == Source.OWN and key.startswith(ANSWER_KEY)


def _extra(seen: MessageSeen) -> str:
    return stored(dict(seen.raw)) if seen.raw else ""


def _keep_media(connection: Connection, message_id: int, seen: MessageSeen) -> None:
    media = seen.media
    if media is None:
        return
    connection.execute(
        "INSERT INTO media (message_id, remote_id, url, mime, filename, size, seconds)"
        " VALUES (?,?,?,?,?,?,?) ON CONFLICT (message_id) DO UPDATE SET"
        " remote_id = CASE WHEN excluded.remote_id <> ''"
        " THEN excluded.remote_id ELSE remote_id END,"
        " url = CASE WHEN excluded.url <> '' THEN excluded.url ELSE url END,"
        " mime = CASE WHEN excluded.mime <> '' THEN excluded.mime ELSE mime END,"
        " filename = CASE WHEN excluded.filename <> '' THEN excluded.filename ELSE filename END",
        (
            message_id,
            media.remote_id,
            media.url,
            media.mime,
            media.filename,
            media.size,
            media.seconds,
        ),
    )


def enter(
    connection: Connection,
    chat_id: int,
    seen: MessageSeen,
    mark: int,
    message_id: int,
    now: int,
    ref: str,
) -> None:
    """Adds a sighting; ``message_id`` 0 where it is not settled yet whose it is."""
    connection.execute(
        "INSERT INTO sightings (chat_id, source, key, message_id, direction, digest, at, status,"
        " seen_at, ref, tie) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        (
            chat_id,
            seen.source,
            seen.key,
            message_id,
            seen.direction,
            mark,
            seen.at,
            seen.status,
            now,
            ref,
            seen.key if seen.source is Source.WA else "",  # the id that the answer to a send names
        ),
    )


def fold_into(connection: Connection, gone: int, kept: int) -> None:
    """Moves what hangs on a merged-away row to the row that stays."""
    connection.execute(
        "UPDATE OR IGNORE reactions SET message_id = ? WHERE message_id = ?", (kept, gone)
    )
    connection.execute(
        "UPDATE OR IGNORE media SET message_id = ? WHERE message_id = ?", (kept, gone)
    )
    connection.execute("UPDATE effects SET message_id = ? WHERE message_id = ?", (kept, gone))
    connection.execute("UPDATE traffic SET message_id = ? WHERE message_id = ?", (kept, gone))
    connection.execute("UPDATE answers SET message_id = ? WHERE message_id = ?", (kept, gone))
    connection.execute(
        "UPDATE campaign_people SET message_id = ? WHERE message_id = ?", (kept, gone)
    )
    messages.remove(connection, gone)


def _when(told: Sequence[tuple[Source, int]]) -> int:
    """The most trusted moment; where a list shows whole seconds, the webhook's within that one."""
    source, at = min(told, key=lambda one: _TRUST[one[0]])
    if source is not Source.LIST or at % 1_000:
        return at
    within = (one for by, one in told if by is Source.HOOK and one // 1_000 == at // 1_000)
    return min(within, default=at)


def refresh(connection: Connection, message_id: int, now: int, seen: MessageSeen | None) -> None:
    """Brings a message's time, status and provider id in line with its sightings."""
    rows = connection.execute(
        "SELECT source, key, at, status FROM sightings WHERE message_id = ?", (message_id,)
    ).fetchall()
    if not rows:
        return
    at = _when([(Source(row[0]), row[2]) for row in rows])
    status = Status(rows[0][3])
    for row in rows[1:]:
        status = status.merged(Status(row[3]))
    provider_id = next((row[1] for row in rows if row[0] == Source.WA), "")
    automatic = any(is_automatic(row[0], row[1]) for row in rows)
    doubtful = any(row[0] == Source.OWN and row[3] == Status.UNCERTAIN for row in rows)
    moved(connection, message_id, at)
    connection.execute(
        "UPDATE messages SET at = ?, status = ?, changed_at = max(changed_at, ?),"
        " provider_id = ?, automatic = ?,"
        " reason = CASE WHEN ? IN ('failed', 'uncertain') THEN reason ELSE '' END WHERE id = ?",
        (at, status, now, provider_id, int(automatic), status, message_id),
    )
    # evidence resolves a send whose answer never came, until it proves to be another's
    resolved = status in (Status.SENT, Status.DELIVERED, Status.READ)
    if resolved or (doubtful and status is Status.UNCERTAIN):
        connection.execute(
            "UPDATE outbox SET state = ? WHERE message_id = ? AND state = ?",
            ("done", message_id, "uncertain") if resolved else ("uncertain", message_id, "done"),
        )
    if seen is None:
        return
    connection.execute(
        "UPDATE messages SET kind = CASE WHEN kind = 'text' THEN ? ELSE kind END,"
        " sender = CASE WHEN sender = '' THEN ? ELSE sender END,"
        " sender_name = CASE WHEN sender_name = '' THEN ? ELSE sender_name END,"
        " quoted = CASE WHEN quoted = '' THEN ? ELSE quoted END,"
        " extra = CASE WHEN extra = '' THEN ? ELSE extra END WHERE id = ?",
        (seen.kind, seen.sender, seen.sender_name, seen.quoted, _extra(seen), message_id),
    )
    _keep_media(connection, message_id, seen)
