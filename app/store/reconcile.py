"""Puts a sighting to the message it belongs to, and keeps messages true to their sightings.

Works with ``app.domain.alignment`` (which sightings are one message) and ``app.store.messages``
(the rows). Every sighting is kept, so the answer can change when more is known: a message may
be split or merged later, and the change is told.

Invariant: after ``record`` the messages of the touched stretch are exactly the groups of
``align`` over its sightings, whatever came before; and a send that waits or failed shares its
message with nobody.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from app.domain.alignment import TOLERANCE_MS, Group, Sighting, align
from app.domain.facts import MessageSeen
from app.domain.messages import Direction, Kind, Source, Status
from app.store import messages
from app.store.connection import Connection
from app.store.folding import digest

# Whose word on a message's time, kind and sender counts first.
_TRUST = {Source.WA: 0, Source.LIST: 1, Source.HOOK: 2, Source.OWN: 3, Source.EVENT: 4}
# Sends that have not left: they are nobody else's sighting.
_NOT_OUT = (Status.QUEUED, Status.FAILED)
# How many equal texts on either side are looked at: one text sent without end stays cheap.
_REACH = 100
_ALIKE = (
    "SELECT source, key, at, message_id, tie FROM sightings WHERE chat_id = ? AND direction = ?"
    " AND digest = ? AND NOT (source = 'own' AND status IN ('queued', 'failed'))"
)


@dataclass(slots=True)
class Recorded:
    """What a sighting changed: its message, and all messages that came, changed or went."""

    message_id: int
    created: bool = False
    changed: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)

    def add(self, later: Recorded) -> None:
        """Takes in what a later step of the same change did."""
        self.created = self.created or later.created
        self.changed = (self.changed | later.changed) - later.gone
        self.gone |= later.gone


def record(
    connection: Connection, chat_id: int, seen: MessageSeen, now: int, ref: str = "", tie: str = ""
) -> Recorded:
    """Enters a sighting. ``now`` is when it came here (ms); ``ref`` the delivery or call behind."""
    known = connection.execute(
        "SELECT message_id, status, ref, at, digest FROM sightings"
        " WHERE chat_id = ? AND source = ? AND key = ?",
        (chat_id, seen.source, seen.key),
    ).fetchone()
    if known is not None:
        return _seen_again(connection, chat_id, seen, known, tie, now)
    mark = digest(seen.text)
    alike = _stretch(connection, chat_id, seen.direction, mark, seen.at)
    if all(one.source is seen.source for one in alike):
        message_id = _insert(connection, chat_id, seen, now)
        _enter(connection, chat_id, seen, mark, message_id, now, ref, tie)
        return Recorded(message_id, True, {message_id})
    _enter(connection, chat_id, seen, mark, 0, now, ref, tie)
    return _settle(connection, chat_id, seen, mark, now)


def insert_own(connection: Connection, chat_id: int, seen: MessageSeen, now: int) -> int:
    """Adds a message of our own that waits to be sent; nobody else can have seen it yet."""
    message_id = _insert(connection, chat_id, seen, now)
    _enter(connection, chat_id, seen, digest(seen.text), message_id, now, "", "")
    return message_id


def remove_own(connection: Connection, message_id: int) -> None:
    """Takes away a message of our own that nobody else has seen."""
    connection.execute(
        "DELETE FROM sightings WHERE message_id = ? AND source = 'own'", (message_id,)
    )
    left = connection.execute(
        "SELECT 1 FROM sightings WHERE message_id = ? LIMIT 1", (message_id,)
    ).fetchone()
    if left is None:
        messages.remove(connection, message_id)
    else:
        _refresh(connection, message_id, 0, None)


def acknowledged(
    connection: Connection, chat_id: int, message_id: int, provider_id: str, now: int
) -> Recorded:
    """The answer to our send named the message: enters that as the provider's sighting.

    A receipt that came before the answer is applied; where history or a webhook showed the
    message before the answer came, the two become one.
    """
    row = connection.execute(
        "SELECT m.text, m.kind, m.status, s.at, c.number_id FROM messages m"
        " JOIN sightings s ON s.message_id = m.id AND s.source = 'own'"
        " JOIN chats c ON c.id = m.chat_id WHERE m.id = ?",
        (message_id,),
    ).fetchone()
    if row is None:
        return Recorded(message_id)
    text, kind, status, at, number_id = row
    early = connection.execute(
        "DELETE FROM receipts WHERE number_id = ? AND provider_id = ? RETURNING status",
        (number_id, provider_id),
    ).fetchone()
    reached = Status(status).merged(Status(early[0])) if early else Status(status)
    seen = MessageSeen("", "", Direction.OUT, Kind(kind), text, at, Source.WA, provider_id, reached)
    return record(connection, chat_id, seen, now, ref="send")


def own_moved(
    connection: Connection, message_id: int, status: Status, at: int | None, now: int, tie: str = ""
) -> Recorded:
    """Our own send changed its status (and, as it leaves, its time); settles what it touches.

    ``tie`` is the provider's id of the message, where its answer gave one.
    """
    row = connection.execute(
        "SELECT s.chat_id, s.key, s.digest, s.at, m.text, m.kind FROM sightings s"
        " JOIN messages m ON m.id = s.message_id WHERE s.message_id = ? AND s.source = 'own'",
        (message_id,),
    ).fetchone()
    if row is None:
        return Recorded(message_id)
    chat_id, key, mark, old_at, text, kind = row
    moment = at if at is not None else old_at
    connection.execute(
        "UPDATE sightings SET status = ?, at = ?, tie = CASE WHEN ? <> '' THEN ? ELSE tie END"
        " WHERE chat_id = ? AND source = 'own' AND key = ?",
        (status, moment, tie, tie, chat_id, key),
    )
    seen = MessageSeen("", "", Direction.OUT, Kind(kind), text, moment, Source.OWN, key, status)
    if status in _NOT_OUT:
        return _alone_again(connection, chat_id, seen, message_id, mark, now)
    return _settle(connection, chat_id, seen, mark, now)


def _alone_again(
    connection: Connection, chat_id: int, seen: MessageSeen, message_id: int, mark: int, now: int
) -> Recorded:
    """Our send did not leave after all: whatever was taken for it is another message."""
    result = Recorded(message_id, changed={message_id})
    others = connection.execute(
        "SELECT at FROM sightings WHERE message_id = ? AND source <> 'own'", (message_id,)
    ).fetchall()
    for (at,) in others:
        result.add(_settle(connection, chat_id, replace(seen, at=at), mark, now))
    _refresh(connection, message_id, now, None)
    return result


def _seen_again(
    connection: Connection,
    chat_id: int,
    seen: MessageSeen,
    known: tuple[int, str, str, int, int],
    tie: str,
    now: int,
) -> Recorded:
    message_id, old_status, ref, old_at, mark = known
    merged = Status(old_status).merged(seen.status)
    # our own send was entered with our clock; now the provider says when it was
    dated = ref == "send" and seen.source is Source.WA
    if merged is Status(old_status) and not tie and not dated:
        if not _richer(connection, message_id, seen):
            return Recorded(message_id)
        _refresh(connection, message_id, now, seen)
        return Recorded(message_id, changed={message_id})
    connection.execute(
        "UPDATE sightings SET status = ?, tie = CASE WHEN ? <> '' THEN ? ELSE tie END,"
        " at = ?, ref = ? WHERE chat_id = ? AND source = ? AND key = ?",
        (
            merged,
            tie,
            tie,
            seen.at if dated else old_at,
            "" if dated else ref,
            chat_id,
            seen.source,
            seen.key,
        ),
    )
    if not dated or seen.at == old_at:
        _refresh(connection, message_id, now, seen)
        return Recorded(message_id, changed={message_id})
    result = _settle(connection, chat_id, seen, mark, now)
    result.add(_settle(connection, chat_id, replace(seen, at=old_at), mark, now))
    return result


def _richer(connection: Connection, message_id: int, seen: MessageSeen) -> bool:
    row = connection.execute(
        "SELECT kind, sender_name, quoted, extra FROM messages WHERE id = ?", (message_id,)
    ).fetchone()
    if row is None:
        return False
    return (
        (row[0] == Kind.TEXT and seen.kind is not Kind.TEXT)
        or (not row[1] and bool(seen.sender_name))
        or (not row[2] and bool(seen.quoted))
    )


def _stretch(
    connection: Connection, chat_id: int, direction: Direction, mark: int, at: int
) -> list[Sighting]:
    """The sightings that one at ``at`` can be linked with, through others too.

    Of one text sent without end only the nearest on both sides; what is beyond stays as it is.
    """
    found: dict[tuple[str, str], Sighting] = {}
    _walk(connection, (chat_id, direction, mark), at, found)
    if direction is Direction.OUT:
        # a tie holds whatever the clocks say
        ties = sorted({one.tie for one in found.values() if one.tie})[: 2 * _REACH]
        marks = ",".join("?" * len(ties))
        far = connection.execute(
            f"{_ALIKE} AND tie IN ({marks})", (chat_id, direction, mark, *ties)
        ).fetchall()
        for one in _sightings(far):
            if (one.source, one.key) not in found:
                _walk(connection, (chat_id, direction, mark), one.at, found)
    return list(found.values())


def _walk(
    connection: Connection,
    alike: tuple[int, Direction, int],
    at: int,
    found: dict[tuple[str, str], Sighting],
) -> None:
    """Collects from ``at`` backwards and forwards until a gap that no clock explains."""
    for where in ("at <= ? ORDER BY at DESC", "at > ? ORDER BY at"):
        reached = at
        rows = connection.execute(f"{_ALIKE} AND {where} LIMIT {_REACH}", (*alike, at))
        for one in _sightings(rows):
            if abs(one.at - reached) > TOLERANCE_MS:
                break
            reached = one.at
            found[one.source, one.key] = one


def _sightings(rows: Iterable[tuple[str, str, int, int, str]]) -> Iterable[Sighting]:
    for source, key, at, message_id, tie in rows:
        yield Sighting(Source(source), key, at, message_id, tie)


def _settle(
    connection: Connection, chat_id: int, seen: MessageSeen, mark: int, now: int
) -> Recorded:
    groups = align(_stretch(connection, chat_id, seen.direction, mark, seen.at))
    before = {one.message_id for group in groups for one in group if one.message_id}
    # a row of a send that waits or failed is its own alone
    taken: dict[int, Group] = {row: [] for row in _reserved(connection, before)}
    homeless: list[Group] = []
    # a message of our own keeps its row (the outbox points at it); then the oldest claim wins
    for group in sorted(groups, key=_claim):
        wanted = _wanted_row(group, taken)
        if wanted is None:
            homeless.append(group)
        else:
            taken[wanted] = group
    result = Recorded(0)
    for group in homeless:
        row = _new_row(connection, chat_id, group, seen, before, now)
        taken[row] = group
    heirs: dict[int, int] = {}
    for row, group in taken.items():
        moved = [one for one in group if one.message_id != row]
        for one in moved:
            connection.execute(
                "UPDATE sightings SET message_id = ? WHERE chat_id = ? AND source = ? AND key = ?",
                (row, chat_id, one.source, one.key),
            )
            heirs.setdefault(one.message_id, row)
        mine = any(one.source is seen.source and one.key == seen.key for one in group)
        if mine:
            result.message_id = row
        if moved or mine:
            result.changed.add(row)
    for row in before - set(taken):
        if not _is_empty(connection, row):
            result.changed.add(row)
            continue
        result.gone.add(row)
        _fold_into(connection, row, heirs[row])
    result.changed |= heirs.keys() - result.gone - {0}
    result.created = len(homeless) > len(result.gone)
    for row in result.changed:
        _refresh(connection, row, now, seen if row == result.message_id else None)
    return result


def _reserved(connection: Connection, rows: set[int]) -> set[int]:
    wanted = sorted(rows)
    marks = ",".join("?" * len(wanted))
    found = connection.execute(
        f"SELECT message_id FROM sightings WHERE message_id IN ({marks}) AND source = 'own'"
        " AND status IN ('queued', 'failed')",
        wanted,
    )
    return {int(row[0]) for row in found}


def _is_empty(connection: Connection, row: int) -> bool:
    left = connection.execute("SELECT 1 FROM sightings WHERE message_id = ? LIMIT 1", (row,))
    return left.fetchone() is None


def _claim(group: Group) -> tuple[int, int, int]:
    own = any(one.source is Source.OWN for one in group)
    rows = [one.message_id for one in group if one.message_id]
    return (0 if own else 1, -len(rows), min(rows, default=1 << 62))


def _wanted_row(group: Group, taken: dict[int, Group]) -> int | None:
    own = [one.message_id for one in group if one.source is Source.OWN and one.message_id]
    votes: dict[int, int] = {}
    for one in group:
        if one.message_id and one.message_id not in taken:
            votes[one.message_id] = votes.get(one.message_id, 0) + 1
    if own and own[0] in votes:
        return own[0]
    return min(votes, key=lambda row: (-votes[row], row)) if votes else None


def _new_row(
    connection: Connection,
    chat_id: int,
    group: Group,
    seen: MessageSeen,
    before: set[int],
    now: int,
) -> int:
    if any(one.source is seen.source and one.key == seen.key for one in group):
        return _insert(connection, chat_id, seen, now)
    # split off a message that was taken for another: the twin's words are the same words
    twin = next((one.message_id for one in group if one.message_id), min(before))
    row = connection.execute(
        "SELECT kind, text, status, sender, sender_name FROM messages WHERE id = ?", (twin,)
    ).fetchone()
    return messages.insert(
        connection,
        chat_id=chat_id,
        at=group[0].at,
        direction=seen.direction,
        kind=Kind(row[0]),
        text=row[1],
        status=Status.RECEIVED if seen.direction is Direction.IN else Status.SENT,
        received_at=now,
        sender=row[3],
        sender_name=row[4],
    )


def _insert(connection: Connection, chat_id: int, seen: MessageSeen, now: int) -> int:
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
    )
    _keep_media(connection, message_id, seen)
    return message_id


def _extra(seen: MessageSeen) -> str:
    return json.dumps(dict(seen.raw), ensure_ascii=False) if seen.raw else ""


def _keep_media(connection: Connection, message_id: int, seen: MessageSeen) -> None:
    media = seen.media
    if media is None:
        return
    connection.execute(
        "INSERT INTO media (message_id, remote_id, url, mime, filename, size, seconds)"
        " VALUES (?,?,?,?,?,?,?) ON CONFLICT (message_id) DO UPDATE SET"
        " remote_id = CASE WHEN excluded.remote_id <> '' THEN excluded.remote_id ELSE remote_id END,"
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


def _enter(
    connection: Connection,
    chat_id: int,
    seen: MessageSeen,
    mark: int,
    message_id: int,
    now: int,
    ref: str,
    tie: str,
) -> None:
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
            tie or (seen.key if seen.source is Source.WA else ""),
        ),
    )


def _fold_into(connection: Connection, gone: int, kept: int) -> None:
    """Moves what hangs on a merged-away row to the row that stays."""
    connection.execute(
        "UPDATE OR IGNORE reactions SET message_id = ? WHERE message_id = ?", (kept, gone)
    )
    connection.execute(
        "UPDATE OR IGNORE media SET message_id = ? WHERE message_id = ?", (kept, gone)
    )
    connection.execute("UPDATE effects SET message_id = ? WHERE message_id = ?", (kept, gone))
    connection.execute("UPDATE traffic SET message_id = ? WHERE message_id = ?", (kept, gone))
    messages.remove(connection, gone)


def _refresh(connection: Connection, message_id: int, now: int, seen: MessageSeen | None) -> None:
    """Brings a message's time, status and provider id in line with its sightings."""
    rows = connection.execute(
        "SELECT source, key, at, status FROM sightings WHERE message_id = ?", (message_id,)
    ).fetchall()
    if not rows:
        return
    best = min(rows, key=lambda row: _TRUST[Source(row[0])])
    status = Status(rows[0][3])
    for row in rows[1:]:
        status = status.merged(Status(row[3]))
    provider_id = next((row[1] for row in rows if row[0] == Source.WA), "")
    connection.execute(
        "UPDATE messages SET at = ?, status = ?, changed_at = max(changed_at, ?),"
        " provider_id = ?,"
        " reason = CASE WHEN ? IN ('failed', 'uncertain') THEN reason ELSE '' END WHERE id = ?",
        (best[2], status, now, provider_id, status, message_id),
    )
    if status in (Status.SENT, Status.DELIVERED, Status.READ):
        # evidence resolves a send whose answer never came
        connection.execute(
            "UPDATE outbox SET state = 'done' WHERE message_id = ? AND state = 'uncertain'",
            (message_id,),
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
