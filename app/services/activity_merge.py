"""Merges logs that are each read by their own order into one page, newest first.

A log is read by its ids. Its times mostly fall with them, not always: a call is noted when it
has ended, under the time at which it began, and a clock is set back.

Invariant: what a page shows of a log is a beginning of what was read of it, so going on below
the last one shown neither repeats nor leaves out an entry, whatever the times are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.activity_rows import Entry


@dataclass(frozen=True, slots=True)
class Part:
    """What was read of one log below ``start``, newest first.

    ``more`` is where it goes on below all of them, None at its end.
    """

    entries: Sequence[Entry]
    start: int | None
    more: int | None

    def after(self, used: int) -> int | None:
        """Where it goes on once the first ``used`` entries were shown."""
        if used == len(self.entries):
            return self.more
        return self.entries[used - 1].key[1] if used else self.start


# a log that is not asked for, or is at its end
NOTHING = Part((), None, None)


def merge(parts: Sequence[Part], limit: int) -> tuple[list[Entry], list[int | None]]:
    """The newest ``limit`` of all parts, and where each of them goes on.

    Fewer where a part has come to its end and goes on: what it reads next may be newer than
    what the others have left. That part is then all used, so the next page goes further.
    """
    used = [0] * len(parts)
    shown: list[Entry] = []
    while len(shown) < limit:
        heads = []
        for at, part in enumerate(parts):
            if used[at] < len(part.entries):
                heads.append((part.entries[used[at]].at, -at))
            elif part.more is not None:
                heads = []
                break
        if not heads:
            break
        at = -max(heads)[1]
        shown.append(parts[at].entries[used[at]])
        used[at] += 1
    shown.sort(key=lambda one: (-one.at, one.key))
    return shown, [part.after(count) for part, count in zip(parts, used, strict=True)]
