"""Calls, from lists and webhooks, without doubles.

Calls carry no text, so they are told by number, caller and time: what two sources show of one
caller within the tolerance of the clocks is aligned as messages are (``app.domain.alignment``).
Every sighting is kept with all it told, so the groups can change when more is known.

Invariant: the calls of a stretch are exactly the groups of ``align`` over its sightings,
whatever the order in which they came; a (number, source, key) counts once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.alignment import TOLERANCE_MS, Group, Sighting, align
from app.domain.facts import CallSeen
from app.domain.messages import Source
from app.domain.rows import CallRow
from app.store.connection import Connection
from app.store.documents import stored

_COLUMNS = "id, number_id, caller, name, at, ended, seconds, video, outcome, answer"
# whose word on a call's time counts first
_TRUST = {Source.LIST: 0, Source.WA: 1, Source.HOOK: 2, Source.EVENT: 3, Source.OWN: 4}
_REACH = 60
REJECTED, ANSWERED, MISSED = "rejected", "answered", "missed"


@dataclass(slots=True)
class Recorded:
    """What a sighting changed: its call, and all that came, changed or went."""

    call_id: int
    new: bool = False
    changed: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    lines: set[int] = field(default_factory=set)
    """Lines in timelines (messages) of calls that went."""


def record(
    connection: Connection,
    number_id: int,
    fact: CallSeen,
    *,
    delivery_id: int | None = None,
    test: bool = False,
) -> Recorded:
    """Enters a sighting of a call, and groups the caller's calls around it anew."""
    known = connection.execute(
        "SELECT call_id FROM call_sightings WHERE number_id = ? AND source = ? AND key = ?",
        (number_id, fact.source, fact.key),
    ).fetchone()
    if known is not None:
        return _seen_again(connection, number_id, int(known[0]), fact, delivery_id)
    connection.execute(
        "INSERT INTO call_sightings (number_id, source, key, call_id, at, caller, name, ended,"
        " seconds, video, outcome, delivery_id) VALUES (?,?,?,0,?,?,?,?,?,?,?,?)",
        (
            number_id,
            fact.source,
            fact.key,
            fact.at,
            fact.caller,
            fact.caller_name,
            fact.ended,
            fact.seconds,
            int(fact.video),
            fact.outcome,
            delivery_id,
        ),
    )
    return _settle(connection, number_id, fact, test)


def page(
    connection: Connection, *, before_at: int | None = None, limit: int = 200
) -> list[CallRow]:
    """Calls, newest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM calls WHERE at < ? ORDER BY at DESC, id DESC LIMIT ?",
        (before_at if before_at is not None else 1 << 62, limit),
    ).fetchall()
    return [_row(row) for row in rows]


def waiting_since(connection: Connection, number_id: int, caller: str) -> int:
    """When this person last called in vain and is owed a reply; 0 for never."""
    row = connection.execute(
        "SELECT at FROM calls WHERE number_id = ? AND caller = ? AND wants_reply = 1"
        " ORDER BY at DESC LIMIT 1",
        (number_id, caller),
    ).fetchone()
    return int(row[0]) if row else 0


def _row(row: Sequence[Any]) -> CallRow:
    fields = list(row)
    fields[7] = bool(fields[7])
    return CallRow(*fields)


def _seen_again(
    connection: Connection, number_id: int, call_id: int, fact: CallSeen, delivery_id: int | None
) -> Recorded:
    """The provider may know more by now: how long it took, who it was."""
    done = connection.execute(
        "UPDATE call_sightings SET ended = coalesce(?, ended), seconds = coalesce(?, seconds),"
        " name = CASE WHEN ? <> '' THEN ? ELSE name END, outcome = ?,"
        " delivery_id = coalesce(delivery_id, ?)"
        " WHERE number_id = ? AND source = ? AND key = ? AND (ended IS NOT coalesce(?, ended)"
        " OR seconds IS NOT coalesce(?, seconds) OR (? <> '' AND name <> ?) OR outcome <> ?)",
        (
            fact.ended, fact.seconds, fact.caller_name, fact.caller_name, fact.outcome,
            delivery_id, number_id, fact.source, fact.key, fact.ended, fact.seconds,
            fact.caller_name, fact.caller_name, fact.outcome,
        ),
    )  # fmt: skip
    if not done.rowcount:
        return Recorded(call_id)
    _refresh(connection, call_id)
    return Recorded(call_id, changed={call_id})


def _settle(connection: Connection, number_id: int, fact: CallSeen, test: bool) -> Recorded:
    groups = align(_stretch(connection, number_id, fact.caller, fact.at))
    before = {one.message_id for group in groups for one in group if one.message_id}
    taken: dict[int, Group] = {}
    homeless: list[Group] = []
    for group in sorted(groups, key=_claim):
        wanted = _wanted(group, taken)
        if wanted:
            taken[wanted] = group
        else:
            homeless.append(group)
    fresh: set[int] = set()
    for group in homeless:
        row = _insert(connection, number_id, fact, test)
        fresh.add(row)
        taken[row] = group
    result = Recorded(0)
    for row, group in taken.items():
        moved = [one for one in group if one.message_id != row]
        for one in moved:
            connection.execute(
                "UPDATE call_sightings SET call_id = ?"
                " WHERE number_id = ? AND source = ? AND key = ?",
                (row, number_id, one.source, one.key),
            )
        if any(one.source is fact.source and one.key == fact.key for one in group):
            result.call_id = row
        if moved:
            # whoever gave one away says less now
            result.changed |= {row, *(one.message_id for one in moved)}
    for row in before - set(taken):
        left = connection.execute(
            "SELECT 1 FROM call_sightings WHERE call_id = ? LIMIT 1", (row,)
        ).fetchone()
        if left is None:
            line = connection.execute(
                "DELETE FROM calls WHERE id = ? RETURNING message_id", (row,)
            ).fetchone()
            result.gone.add(row)
            if line[0] is not None:
                result.lines.add(int(line[0]))
    result.changed -= result.gone | {0}
    for row in result.changed:
        _refresh(connection, row)
    result.new = len(fresh) > len(result.gone)
    return result


def _stretch(connection: Connection, number_id: int, caller: str, at: int) -> list[Sighting]:
    """The caller's sightings that one at ``at`` can be linked with, through others too."""
    found: list[Sighting] = []
    for where in ("at <= ? ORDER BY at DESC", "at > ? ORDER BY at"):
        reached = at
        rows = connection.execute(
            "SELECT source, key, at, call_id FROM call_sightings WHERE number_id = ?"
            f" AND caller = ? AND {where} LIMIT {_REACH}",
            (number_id, caller, at),
        )
        for source, key, moment, call_id in rows:
            if abs(moment - reached) > TOLERANCE_MS:
                break
            reached = moment
            found.append(Sighting(Source(source), key, moment, call_id))
    return found


def _claim(group: Group) -> tuple[int, int]:
    rows = [one.message_id for one in group if one.message_id]
    return (-len(rows), min(rows, default=1 << 62))


def _wanted(group: Group, taken: dict[int, Group]) -> int:
    votes: dict[int, int] = {}
    for one in group:
        if one.message_id and one.message_id not in taken:
            votes[one.message_id] = votes.get(one.message_id, 0) + 1
    return min(votes, key=lambda row: (-votes[row], row)) if votes else 0


def _insert(connection: Connection, number_id: int, fact: CallSeen, test: bool) -> int:
    made = connection.execute(
        "INSERT INTO calls (number_id, caller, at, extra, test) VALUES (?,?,?,?,?)",
        (
            number_id,
            fact.caller,
            fact.at,
            stored(dict(fact.raw)) if fact.raw else "",
            int(test),
        ),
    )
    return int(made.lastrowid or 0)


def _refresh(connection: Connection, call_id: int) -> None:
    """Makes a call say what its sightings say."""
    rows = connection.execute(
        "SELECT source, at, name, ended, seconds, video, outcome FROM call_sightings"
        " WHERE call_id = ?",
        (call_id,),
    ).fetchall()
    rows.sort(key=lambda row: (_TRUST[Source(row[0])], row[1]))

    def first(column: int) -> Any:
        return next((row[column] for row in rows if row[column]), None)

    outcomes = [str(row[6]) for row in rows]
    if REJECTED in outcomes:
        outcome = REJECTED  # a list gives a length also to what was declined
    elif any(row[4] for row in rows):
        outcome = ANSWERED
    else:
        outcome = next((one for one in outcomes if one), "")
    connection.execute(
        "UPDATE calls SET at = ?, name = ?, ended = ?, seconds = ?, video = ?, outcome = ?"
        " WHERE id = ?",
        (
            rows[0][1],
            first(2) or "",
            first(3),
            first(4),
            int(any(row[5] for row in rows)),
            outcome,
            call_id,
        ),
    )
