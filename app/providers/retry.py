"""When a call may be repeated, and after how long (interfaces.md, "Repeats").

Invariant: a call that changes something is repeated only where nothing can have happened: a
refused connection, a connect time-out, or a 429 that names a pause of up to 60 s. The one
exception is an operation with an idempotency key, whose repeat gets the first answer again.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

REPEATS = 3
LONGEST_PAUSE = 60.0
IN_ALL = 120.0
_FIRST_PAUSE = 0.5


@dataclass(frozen=True, slots=True)
class Ended:
    """How an attempt ended badly. ``status`` None: no whole answer; ``sent``: it may have left."""

    status: int | None = None
    sent: bool = True
    hopeless: bool = False
    retry_after: float | None = None


def pause(
    ended: Ended, *, reading: bool, idempotent: bool, repeats: int, elapsed: float
) -> float | None:
    """Seconds until the next attempt, or None where the error is final.

    ``repeats`` were made so far, ``elapsed`` seconds ago the first attempt began.
    """
    if repeats >= REPEATS or ended.hopeless:
        return None
    if ended.retry_after is not None and ended.retry_after > LONGEST_PAUSE:
        return None
    if not _may_repeat(ended, reading or idempotent):
        return None
    if ended.retry_after is not None:
        seconds = ended.retry_after + random.uniform(0, 0.05)
    else:
        seconds = _FIRST_PAUSE * 2**repeats * random.uniform(0.75, 1.25)
    return seconds if elapsed + seconds < IN_ALL else None


def _may_repeat(ended: Ended, harmless: bool) -> bool:
    if ended.status is None:
        return harmless or not ended.sent
    if ended.status == 429:
        return harmless or ended.retry_after is not None
    return harmless and ended.status >= 500


def read_retry_after(value: str, now: float) -> float | None:
    """Seconds in a Retry-After header (a number or a date); ``now`` is seconds since 1970."""
    text = value.strip()
    if not text:
        return None
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return min(float(text), 1e9)
    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        until = (moment - datetime.fromtimestamp(now, UTC)).total_seconds()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return max(0.0, until)
