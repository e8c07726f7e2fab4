"""What really happened, and what each source saw of it: scenes for the property tests.

A scene is one text, said again and again in one chat. Every source has a clock of its own (any
two differ by at most 120 s) and shows its messages in their order; one source may have missed
some. Invariant: in a ``complete`` scene one source saw every message.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hypothesis import strategies as st

from app.domain.alignment import Sighting
from app.domain.messages import Source

SOURCES = (Source.WA, Source.LIST, Source.HOOK, Source.OWN)
START = 1_790_000_000_000


@dataclass(frozen=True)
class Seen:
    """A sighting, and which message (counted from 0) it really shows."""

    sighting: Sighting
    truth: int


@st.composite
def scenes(
    draw: st.DrawFn, *, apart: int = 0, complete: bool = True, ours: bool = True
) -> list[Seen]:
    """One text said 1 to 6 times, at least ``apart`` milliseconds from one to the next."""
    count = draw(st.integers(1, 6))
    pauses = draw(st.lists(st.integers(0, 200_000), min_size=count, max_size=count))
    times = [START]
    for pause in pauses[1:]:
        times.append(times[-1] + apart + pause)
    sources = SOURCES if ours else SOURCES[:3]
    whole = draw(st.sampled_from(sources)) if complete else None
    answered = draw(st.lists(st.booleans(), min_size=count, max_size=count))
    found: list[Seen] = []
    saw: dict[Source, list[bool]] = {}
    for source in sources:
        some = st.lists(st.booleans(), min_size=count, max_size=count)
        saw[source] = [True] * count if source is whole else draw(some)
    for source in sources:
        clock = draw(st.integers(-60_000, 60_000))
        late = sorted(draw(st.lists(st.integers(0, 4_000), min_size=count, max_size=count)))
        for index in range(count):
            if not saw[source][index]:
                continue
            at = times[index] + clock + (late[index] if source is not Source.WA else 0)
            if source is Source.LIST:
                at = at // 1_000 * 1_000
            key = f"{source}-{(index * 7 + 3) % 11}"
            tie = key if source is Source.WA else ""
            if source is Source.OWN and answered[index] and saw[Source.WA][index]:
                tie = f"{Source.WA}-{(index * 7 + 3) % 11}"
            found.append(Seen(Sighting(source, key, at, 0, tie), index))
    return found


def partition(groups: Iterable[Iterable[Sighting]]) -> set[frozenset[tuple[str, str]]]:
    """Which sightings stand together, and nothing else."""
    return {
        found for group in groups if (found := frozenset((one.source, one.key) for one in group))
    }
