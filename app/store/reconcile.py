"""Puts a sighting to the message it belongs to, and keeps messages true to their sightings.

Works with ``app.domain.alignment`` (which sightings are one message) and ``app.store.messages``
(the rows). Every sighting is kept, so the answer can change when more is known: a message may
be split or merged later, and the change is told.

Invariant: after ``record`` the messages of the touched stretch are exactly the groups of
``align`` over its sightings, whatever came before; and a send that waits or failed shares its
message with nobody.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from app.domain.alignment import Group, align
from app.domain.facts import MessageSeen
from app.domain.folding import digest
from app.domain.messages import Direction, Kind, Source, Status
from app.store import messages
from app.store.alike import stretch
from app.store.connection import Connection
from app.store.upkeep import enter, fold_into, insert, refresh

# Sends that have not left: they are nobody else's sighting.
_NOT_OUT = (Status.QUEUED, Status.FAILED)


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
    connection: Connection, chat_id: int, seen: MessageSeen, now: int, ref: str = ""
) -> Recorded:
    """Enters a sighting. ``now`` is when it came here (ms); ``ref`` the delivery or call behind."""
    known = connection.execute(
        "SELECT message_id, status, ref, at, digest FROM sightings"
        " WHERE chat_id = ? AND source = ? AND key = ?",
        (chat_id, seen.source, seen.key),
    ).fetchone()
    if known is not None:
        return _seen_again(connection, chat_id, seen, known, now)
    mark = digest(seen.text)
    alike = stretch(connection, chat_id, seen.direction, mark, seen.at)
    if all(one.source is seen.source for one in alike):
        message_id = insert(connection, chat_id, seen, now)
        enter(connection, chat_id, seen, mark, message_id, now, ref)
        return Recorded(message_id, True, {message_id})
    enter(connection, chat_id, seen, mark, 0, now, ref)
    return _settle(connection, chat_id, seen, mark, now)


def insert_own(connection: Connection, chat_id: int, seen: MessageSeen, now: int) -> int:
    """Adds a message of our own that waits to be sent; nobody else can have seen it yet."""
    message_id = insert(connection, chat_id, seen, now)
    enter(connection, chat_id, seen, digest(seen.text), message_id, now, "")
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
        refresh(connection, message_id, 0, None)


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
    refresh(connection, message_id, now, None)
    return result


def _seen_again(
    connection: Connection,
    chat_id: int,
    seen: MessageSeen,
    known: tuple[int, str, str, int, int],
    now: int,
) -> Recorded:
    message_id, old_status, ref, old_at, mark = known
    merged = Status(old_status).merged(seen.status)
    # our own send was entered with our clock; now the provider says when it was
    dated = ref == "send" and seen.source is Source.WA
    if merged is Status(old_status) and not dated:
        if not _richer(connection, message_id, seen):
            return Recorded(message_id)
        refresh(connection, message_id, now, seen)
        return Recorded(message_id, changed={message_id})
    connection.execute(
        "UPDATE sightings SET status = ?, at = ?, ref = ?"
        " WHERE chat_id = ? AND source = ? AND key = ?",
        (
            merged,
            seen.at if dated else old_at,
            "" if dated else ref,
            chat_id,
            seen.source,
            seen.key,
        ),
    )
    if not dated or seen.at == old_at:
        refresh(connection, message_id, now, seen)
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


def _settle(
    connection: Connection, chat_id: int, seen: MessageSeen, mark: int, now: int
) -> Recorded:
    groups = align(stretch(connection, chat_id, seen.direction, mark, seen.at))
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
        fold_into(connection, row, heirs[row])
    result.changed |= heirs.keys() - result.gone - {0}
    result.created = len(homeless) > len(result.gone)
    for row in result.changed:
        refresh(connection, row, now, seen if row == result.message_id else None)
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
        return insert(connection, chat_id, seen, now)
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
