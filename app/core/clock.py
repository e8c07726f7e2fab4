"""Time as the program sees it. Tests pass their own clock instead of waiting.

Invariant: wall-clock times are integers, milliseconds since 1970, UTC.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime


class Clock:
    """The computer's clock."""

    def now_ms(self) -> int:
        """Milliseconds since 1970, UTC."""
        return time.time_ns() // 1_000_000

    def now(self) -> float:
        """Seconds since 1970, UTC."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds since some moment; never jumps."""
        return time.monotonic()

    def elapsed(self) -> float:
        """Seconds since some moment, a computer's sleep included; never set, never jumps."""
        kind = getattr(time, "CLOCK_BOOTTIME", None) or getattr(time, "CLOCK_MONOTONIC_RAW", None)
        return time.monotonic() if kind is None else time.clock_gettime(kind)


def iso(at: int) -> str:
    """``at`` (milliseconds) as ISO-8601 UTC with milliseconds: ``2026-03-10T13:06:11.932Z``."""
    moment = datetime.fromtimestamp(at / 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at % 1000:03d}Z"


def parse_iso(text: str) -> int:
    """Milliseconds of an ISO-8601 time; one without a zone is UTC.

    Raises ValueError where it is no time.
    """
    moment = datetime.fromisoformat(text.strip())
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return round(moment.timestamp() * 1000)
