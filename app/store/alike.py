"""Finds the sightings of equal texts that may show the same message as a given one.

Works for ``app.store.reconcile``, which aligns what is found. Invariant: what is found takes in
everything that ``align`` could link with the place asked for, up to ``_REACH`` on either side.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.alignment import TOLERANCE_MS, Sighting
from app.domain.messages import Direction, Source, Status
from app.store.connection import Connection

# How many equal texts on either side are looked at: one text sent without end stays cheap.
_REACH = 100
_DOUBTFUL = (Status.SENDING, Status.UNCERTAIN)
_ALIKE = (
    "SELECT source, key, at, message_id, tie, seen_at, status FROM sightings"
    " WHERE chat_id = ? AND direction = ? AND digest = ?"
    " AND NOT (source = 'own' AND status IN ('queued', 'failed'))"
)


def stretch(
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


def _sightings(rows: Iterable[tuple[str, str, int, int, str, int, str]]) -> Iterable[Sighting]:
    for source, key, at, message_id, tie, seen_at, status in rows:
        sure = source != Source.OWN or status not in _DOUBTFUL
        yield Sighting(Source(source), key, at, message_id, tie, sure, seen_at)
