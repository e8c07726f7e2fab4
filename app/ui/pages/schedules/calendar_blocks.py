"""What stands in the calendar of the board: its blocks, each with its day and its place there.

Invariant: whatever lies within the days is in a block, and those that stand together are counted
by the first of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDate

from app.domain.schedules import PlannedRun, ScheduledRow
from app.ui import phrases
from app.ui.models.schedule_words import at_midnight, mark, run_mark, what, whom
from app.ui.pages.schedules.lanes import placed

_HALF = 30
_MOST = 4

_Line = tuple[int, ScheduledRow | None, PlannedRun | None]


@dataclass(frozen=True, slots=True)
class Block:
    """One thing in the grid, from ``top`` (a minute of the day) on.

    ``more``: so many stand there together, and are counted where the first of them is painted.
    """

    key: tuple[str, int]
    at: int
    day: int
    place: int
    of: int
    row: ScheduledRow | None
    run: PlannedRun | None
    top: int
    more: int = 0
    is_first: bool = True


def blocks_of(
    first: QDate, days: int, rows: Sequence[ScheduledRow], runs: Sequence[PlannedRun]
) -> Iterator[Block]:
    """The blocks of so many days, in order of time."""
    starts = [at_midnight(first.addDays(at)) for at in range(days + 1)]
    lines: list[_Line] = [(row.at, row, None) for row in rows]
    lines += [(run.at, None, run) for run in runs]
    by_day: list[list[_Line]] = [[] for _ in range(days)]
    for line in sorted(lines, key=lambda one: one[0]):
        if starts[0] <= line[0] < starts[-1]:
            by_day[bisect_right(starts, line[0]) - 1].append(line)
    for day, found in enumerate(by_day):
        yield from _of_day(day, found, _MOST if days == 1 else 2)


def _of_day(day: int, found: list[_Line], most: int) -> Iterator[Block]:
    found.sort(key=lambda one: minute_of(one[0]))  # an hour may come twice in a night
    minutes = [minute_of(at) for at, _, _ in found]
    for spot in placed(minutes, _HALF, most):
        more = len(spot.who) if len(spot.who) > 1 else 0
        for one in spot.who:
            at, row, run = found[one]
            key = ("row", row.id) if row is not None else ("run", run.id if run else 0)
            top, first = minutes[spot.who[0]], one == spot.who[0]
            yield Block(key, at, day, spot.lane, spot.of, row, run, top, more, first)


def spoken_block(block: Block) -> str:
    """All of a block in words."""
    when = phrases.whole_moment(block.at)
    if block.row is not None:
        row = block.row
        return phrases.listed((when, whom(row)[0], what(row), mark(row)[0]))
    assert block.run is not None  # a block is a message or a campaign
    return phrases.listed((when, block.run.name, run_mark(block.run)[0]))


def minute_of(at: int) -> int:
    """The minute of the operator's own day."""
    moment = datetime.fromtimestamp(at / 1_000)  # noqa: DTZ006 - the operator's own zone
    return moment.hour * 60 + moment.minute
