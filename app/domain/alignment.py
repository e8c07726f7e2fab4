"""Which sightings are the same message: pure, and independent of the order in which they came.

The gateway shows one message by up to four ways that share no id. Within one way (a source) two
sightings are always two messages, and their order is the order of the messages. Across sources
equal texts may be the same message if their times are no further apart than the clocks may be.
So each source is a sequence in time, and the sequences are aligned: as few messages as the
sightings allow, never two of one source in a message, never crossing, and the least total
difference in time. A tie (the answer to our send named the message) is proof: such a pair is
one before anything is compared, whatever their clocks say. What a source saw goes first to the
sends of ours that surely left, to those that nobody saw yet before all, and only what is over to
those that may not have left: clocks are never so alike that nearness would tell the two apart. And
what came here before a send left is never that send.

Invariant: ``align`` is a function of the set of sightings; interleaving and restarts of their
arrival change nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from app.domain.messages import Source

# Clocks may be 120 s apart; the gateway itself takes up to 5 s to send, and lists show seconds.
TOLERANCE_MS = 130_000
_PRIORITY = {Source.WA: 0, Source.OWN: 1, Source.LIST: 2, Source.HOOK: 3, Source.EVENT: 4}
# What speaks against an alignment, each more than all of the next in a stretch: one message more;
# a send that surely left and nobody saw; one that a source did not see; evidence for one that may
# not have left; differences in time, in ms.
_UNMATCHED, _UNSEEN, _LACKING, _DOUBTED = 10**18, 10**15, 10**12, 10**9
# Up to so many sightings every order of merging is tried where the usual one is not perfect.
_FEW = 30


@dataclass(frozen=True, slots=True)
class Sighting:
    """One message as one source showed it. Equal non-empty ``tie`` proves the same message.

    ``at`` by the source's clock; ``seen_at``, when it came here, by ours, as is ``at`` of our own
    sends (ms; 0: not known). ``sure`` is false for a send that is under way or may not have left.
    """

    source: Source
    key: str
    at: int
    message_id: int = 0
    tie: str = ""
    sure: bool = True
    seen_at: int = 0


# sightings of one message, the most trusted first
Group = list[Sighting]


def align(sightings: Iterable[Sighting]) -> list[Group]:
    """Groups of sightings, one group a message, in order of time.

    All ``sightings`` must be of one chat, one direction and one text.
    """
    groups: list[Group] = []
    for part in _components(_units(sightings)):
        groups.extend(_align_part(part))
    return groups


def _units(sightings: Iterable[Sighting]) -> list[Group]:
    """Our sends together with the provider's sightings that they are tied to; the rest alone."""
    ordered = sorted(sightings, key=lambda one: (_PRIORITY[one.source], one.at, one.key))
    tied: dict[str, Group] = {}
    units: list[Group] = []
    for one in ordered:
        partner = tied.get(one.tie) if one.source is Source.OWN and one.tie else None
        if partner is not None and len(partner) == 1:
            partner.append(one)
            continue
        unit = [one]
        units.append(unit)
        if one.source is Source.WA and one.tie:
            tied[one.tie] = unit
    return sorted(units, key=_place)


def _place(unit: Group) -> tuple[int, int, Source, str]:
    # history shows whole seconds: among equals our own clock knows which went out first
    return unit[0].at, unit[-1].at, unit[0].source, unit[0].key


def _components(units: Sequence[Group]) -> list[list[Group]]:
    """Splits where nothing on one side can be the same message as anything on the other."""
    parts: list[list[Group]] = []
    reach = 0
    for unit in sorted(units, key=lambda unit: (min(one.at for one in unit), *_place(unit))):
        first, last = min(one.at for one in unit), max(one.at for one in unit)
        if parts and first - reach <= TOLERANCE_MS:
            parts[-1].append(unit)
            reach = max(reach, last)
        else:
            parts.append([unit])
            reach = last
    return parts


def _align_part(part: Sequence[Group]) -> list[Group]:
    by_source: dict[Source, list[Group]] = {}
    seen: dict[Source, int] = {}
    for unit in sorted(part, key=_place):
        by_source.setdefault(unit[0].source, []).append(unit)
        for one in unit:
            seen[one.source] = seen.get(one.source, 0) + 1
    order = sorted(by_source, key=lambda source: (-len(by_source[source]), _PRIORITY[source]))
    best = _align_in(order, by_source)
    # fewer than one source saw there can't be; the usual order of merging nearly always gets there
    found, evidence, _ = _weight(best, frozenset(seen))
    doubtful = bool(evidence) and any(not one.sure for unit in part for one in unit)
    if (doubtful or found > max(seen.values())) and len(part) <= _FEW:
        others = (_align_in(other, by_source) for other in permutations(order))
        return min(others, key=lambda groups: _weight(groups, frozenset(seen)))
    return best


def _weight(groups: Sequence[Group], sources: frozenset[Source]) -> tuple[int, int, int]:
    """How much speaks against an alignment: messages, sends without evidence, time between."""
    times = [[one.at for one in group] for group in groups]
    spread = sum(max(some) - min(some) for some in times)
    return len(groups), sum(_evidence(group, sources) for group in groups), spread


def _align_in(order: Sequence[Source], by_source: Mapping[Source, list[Group]]) -> list[Group]:
    groups = by_source[order[0]]
    sources = {one.source for unit in groups for one in unit}
    for source in order[1:]:
        sources.update(one.source for unit in by_source[source] for one in unit)
        groups = _merge(groups, by_source[source], frozenset(sources))
    return groups


def _merge(
    groups: Sequence[Group], others: Sequence[Group], sources: frozenset[Source]
) -> list[Group]:
    """Aligns one more source with the groups so far (a global alignment by cost)."""
    rows, columns = len(groups), len(others)
    passed = [_evidence(group, sources) for group in groups]
    added = [_UNMATCHED + _evidence(unit, sources) for unit in others]
    together = [[_cost(group, unit, sources) for unit in others] for group in groups]
    best = [[0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(1, rows + 1):
        best[row][0] = best[row - 1][0] + passed[row - 1]
    for column in range(1, columns + 1):
        best[0][column] = best[0][column - 1] + added[column - 1]
    for row in range(1, rows + 1):
        for column in range(1, columns + 1):
            least = min(
                best[row - 1][column] + passed[row - 1], best[row][column - 1] + added[column - 1]
            )
            cost = together[row - 1][column - 1]
            if cost is not None:
                least = min(least, best[row - 1][column - 1] + cost)
            best[row][column] = least
    merged: list[Group] = []
    row, column = rows, columns
    while row or column:
        cost = together[row - 1][column - 1] if row and column else None
        if cost is not None and best[row][column] == best[row - 1][column - 1] + cost:
            merged.append([*groups[row - 1], *others[column - 1]])
            row, column = row - 1, column - 1
        elif row and best[row][column] == best[row - 1][column] + passed[row - 1]:
            merged.append(groups[row - 1])
            row -= 1
        else:
            merged.append(others[column - 1])
            column -= 1
    merged.sort(key=lambda group: (group[0].at, group[0].key))
    return merged


def _cost(group: Group, unit: Group, sources: frozenset[Source]) -> int | None:
    """What it costs to put ``unit`` into ``group``; None where it can't belong there."""
    there = {one.source for one in group}
    if any(one.source in there for one in unit):
        return None
    ties = {one.tie for one in group if one.tie}
    if ties and any(one.tie and one.tie not in ties for one in unit):
        return None
    if _came_before(group, unit) or _came_before(unit, group):
        return None
    apart = min(abs(other.at - one.at) for other in group for one in unit)
    if apart > TOLERANCE_MS:
        return None
    return apart + _evidence([*group, *unit], sources)


def _came_before(seen: Group, sent: Group) -> bool:
    """Whether one of ``seen`` was here before our send among ``sent`` left."""
    left = next((one.at for one in sent if one.source is Source.OWN), 0)
    return any(0 < one.seen_at < left for one in seen if one.source is not Source.OWN)


def _evidence(group: Group, sources: frozenset[Source]) -> int:
    """What it costs that some ``sources`` did not see a send of ours, or saw one in doubt."""
    own = next((one for one in group if one.source is Source.OWN), None)
    if own is None or not own.sure:
        return _DOUBTED if own is not None and len(group) > 1 else 0
    lacking = len(sources | {Source.OWN}) - len(group)
    return lacking * _LACKING + (_UNSEEN if len(group) == 1 else 0)
