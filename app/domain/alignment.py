"""Which sightings are the same message: pure, and independent of the order in which they came.

The gateway shows one message by up to four ways that share no id. Within one way (a source) two
sightings are always two messages, and their order is the order of the messages. Across sources
equal texts may be the same message if their times are no further apart than the clocks may be.
So each source is a sequence in time, and the sequences are aligned: as few messages as the
sightings allow, never two of one source in a message, never crossing, and the least total
difference in time.

Invariant: ``align`` is a function of the set of sightings; interleaving and restarts of their
arrival change nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.messages import Source

# Clocks may be 120 s apart; the gateway itself takes up to 5 s to send, and lists show seconds.
TOLERANCE_MS = 130_000
_PRIORITY = {Source.WA: 0, Source.OWN: 1, Source.LIST: 2, Source.HOOK: 3, Source.EVENT: 4}
_UNMATCHED = 10**12


@dataclass(frozen=True, slots=True)
class Sighting:
    """One message as one source showed it. Equal non-empty ``tie`` proves the same message."""

    source: Source
    key: str
    at: int
    message_id: int = 0
    tie: str = ""


Group = list[Sighting]


def components(sightings: Iterable[Sighting]) -> list[list[Sighting]]:
    """Splits where nothing on one side can be the same message as anything on the other."""
    ordered = sorted(sightings, key=lambda one: (one.at, one.source, one.key))
    parts: list[list[Sighting]] = []
    for one in ordered:
        if parts and one.at - parts[-1][-1].at <= TOLERANCE_MS:
            parts[-1].append(one)
        else:
            parts.append([one])
    return parts


def align(sightings: Iterable[Sighting]) -> list[Group]:
    """Groups of sightings, one group a message, in order of time.

    All ``sightings`` must be of one chat, one direction and one text.
    """
    groups: list[Group] = []
    for part in components(sightings):
        groups.extend(_align_part(part))
    return groups


def _align_part(part: Sequence[Sighting]) -> list[Group]:
    by_source: dict[Source, list[Sighting]] = {}
    for one in sorted(part, key=lambda one: (one.at, one.key)):
        by_source.setdefault(one.source, []).append(one)
    order = sorted(by_source, key=lambda source: (-len(by_source[source]), _PRIORITY[source]))
    groups: list[Group] = [[one] for one in by_source[order[0]]]
    for source in order[1:]:
        groups = _merge(groups, by_source[source])
    return groups


def _merge(groups: list[Group], others: list[Sighting]) -> list[Group]:
    """Aligns one more source with the groups so far (a global alignment by cost)."""
    rows, columns = len(groups), len(others)
    best = [[0] * (columns + 1) for _ in range(rows + 1)]
    for column in range(1, columns + 1):
        best[0][column] = best[0][column - 1] + _UNMATCHED
    ties = {one.tie for group in groups for one in group if one.tie}
    for row in range(1, rows + 1):
        for column in range(1, columns + 1):
            together = _cost(groups[row - 1], others[column - 1], ties)
            choices = [best[row - 1][column], best[row][column - 1] + _UNMATCHED]
            if together is not None:
                choices.append(best[row - 1][column - 1] + together)
            best[row][column] = min(choices)
    merged: list[Group] = []
    row, column = rows, columns
    while row or column:
        if row and column:
            together = _cost(groups[row - 1], others[column - 1], ties)
            if (
                together is not None
                and best[row][column] == best[row - 1][column - 1] + together
            ):
                merged.append([*groups[row - 1], others[column - 1]])
                row, column = row - 1, column - 1
                continue
        if row and best[row][column] == best[row - 1][column]:
            merged.append(groups[row - 1])
            row -= 1
        else:
            merged.append([others[column - 1]])
            column -= 1
    merged.sort(key=lambda group: (group[0].at, group[0].key))
    return merged


def _cost(group: Group, one: Sighting, ties: set[str]) -> int | None:
    """What it costs to put ``one`` into ``group``; None where it can't belong there."""
    if one.tie and one.tie in ties:
        tied = any(other.tie == one.tie for other in group)
        return -_UNMATCHED if tied else None
    if one.tie and any(other.tie for other in group):
        return None
    apart = min(abs(other.at - one.at) for other in group)
    return apart if apart <= TOLERANCE_MS else None
