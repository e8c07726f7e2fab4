"""Rolling-window request limits of the imitated providers.

Invariant: at most ``most`` hits are let through in any window of ``seconds`` real seconds.
Limits are not sped up by ``speed``: a documented rate is what clients are measured against.
"""

from __future__ import annotations

from collections import deque
from typing import Any

from app.core.clock import Clock


class Limits:
    """Named limits, each counted per key (an address, an API key, a number)."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._limits: dict[str, tuple[int, float] | None] = {}
        self._hits: dict[tuple[str, str], deque[float]] = {}

    def declare(self, name: str, most: int | None, seconds: float) -> None:
        """States a documented limit; ``most`` None leaves it off until it is set."""
        self._limits[name] = None if most is None else (most, seconds)

    def set(self, name: str, most: int | None, seconds: float = 1.0) -> None:
        """Changes a declared limit and forgets what was counted. Raises KeyError."""
        if name not in self._limits:
            raise KeyError(name)
        self.declare(name, most, seconds)
        for key in [key for key in self._hits if key[0] == name]:
            del self._hits[key]

    def hit(self, name: str, key: str) -> float | None:
        """Counts one; None if it is let through, else the seconds until the next one is."""
        limit = self._limits[name]
        if limit is None:
            return None
        most, seconds = limit
        now = self._clock.monotonic()
        hits = self._hits.setdefault((name, key), deque())
        while hits and hits[0] <= now - seconds:
            hits.popleft()
        if len(hits) < most:
            hits.append(now)
            return None
        return hits[0] + seconds - now if hits else seconds

    def as_json(self) -> dict[str, Any]:
        """``{name: [most, seconds] or null}``."""
        return {name: list(limit) if limit else None for name, limit in self._limits.items()}
