"""What a benchmark answers, and how rounds are taken.

Invariant: a value and what it is held against come from the same run, their rounds interleaved,
so that what slows the machine slows both.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

FRAME_MS = 1_000 / 60


@dataclass(frozen=True, slots=True)
class Result:
    """``value`` beside ``against_value``; the goal is on their ratio (value / against_value).

    ``most`` or ``least`` is the goal; neither: the figure is only for reading.
    """

    name: str
    value: float
    unit: str
    against: str
    against_value: float
    most: float | None = None
    least: float | None = None

    @property
    def ratio(self) -> float:
        """How many times the rival it is."""
        return self.value / self.against_value if self.against_value else float("inf")

    @property
    def goal(self) -> str:
        """The goal in words; empty where there is none."""
        if self.most is not None:
            return f"<= {self.most:g} x"
        return f">= {self.least:g} x" if self.least is not None else ""

    @property
    def met(self) -> bool | None:
        """Whether the goal was met; None where there is none."""
        if self.most is not None:
            return self.ratio <= self.most
        return self.ratio >= self.least if self.least is not None else None

    def as_json(self) -> dict[str, Any]:
        """The object of build/bench.json (interfaces.md)."""
        known = asdict(self)
        return {
            **{name: known[name] for name in ("name", "value", "unit", "against", "against_value")},
            "ratio": self.ratio,
            "goal": self.goal,
            "met": self.met,
        }


def median(values: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` of them lie, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered)) - 1))]


def rounds(count: int, *runs: Callable[[], float]) -> list[float]:
    """Runs all in turn, ``count`` times over; the median of each. One round before fills caches."""
    for run in runs:
        run()
    found: list[list[float]] = [[] for _ in runs]
    for _ in range(count):
        for values, run in zip(found, runs, strict=True):
            values.append(run())
    return [median(values) for values in found]
