"""How far apart counts are made while changes pour in, by what the last one took.

Works for the tabs of the chat list and the badges of the rail. Invariant: whoever waits hears the
last change after ``_MOST_MS``, however long a count took.
"""

from __future__ import annotations

# a fortieth of the time, but for counts that take very long
_SHARE, _MOST_MS = 40, 2_000


def apart(least_ms: int, took_ms: float) -> int:
    """Milliseconds from the beginning of a count to the next."""
    return max(least_ms, min(_MOST_MS, round(_SHARE * took_ms)))
