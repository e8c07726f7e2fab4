"""What a step of the tour is; journeys list them in their order.

Invariant: a step's place in the order, and so the number of its picture, never depends on the run.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from app.ui.tour.stage import Stage


@dataclass(frozen=True, slots=True)
class Step:
    """``does`` acts and answers a remark; it raises where something is not as it should be.

    ``page`` names the page the picture shows; one that is not in the catalogue is left out.
    """

    name: str
    page: str
    does: Callable[[Stage], Awaitable[str]]
