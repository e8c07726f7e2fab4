"""Who stands beside whom in a day of the calendar.

What overlaps shares the width of the day. Where more overlap than there is room for, the last
lane holds the others together. Invariant: each is placed once, and no two places overlap.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class Place:
    """One place: its lane of so many, and who stands there, by index; several are counted."""

    lane: int
    of: int
    who: list[int]


def placed(begins: Sequence[int], high: int, most: int) -> list[Place]:
    """Places for what begins then, in order, each as high, in at most so many lanes."""
    places: list[Place] = []
    together: list[int] = []
    for at, begin in enumerate(begins):
        if together and begin >= begins[together[-1]] + high:
            places += _beside(begins, together, high, most)
            together = []
        together.append(at)
    return places + _beside(begins, together, high, most)


def _beside(begins: Sequence[int], together: list[int], high: int, most: int) -> list[Place]:
    """Places of what overlaps, directly or by others."""
    for room in (len(together), most - 1):
        ends: list[int] = []
        places: list[Place] = []
        rest: Place | None = None
        for at in together:
            begin = begins[at]
            lane = next((one for one, end in enumerate(ends) if end <= begin), len(ends))
            if lane == room:
                if rest is None or begin >= begins[rest.who[0]] + high:
                    rest = Place(lane, 0, [])
                    places.append(rest)
                rest.who.append(at)
                continue
            ends[lane : lane + 1] = [begin + high]
            places.append(Place(lane, 0, [at]))
        if len(ends) <= most:
            break
    for place in places:
        place.of = len(ends) + (rest is not None)
    return places
