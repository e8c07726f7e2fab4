"""What the steps to a new campaign work on together.

Invariant: a step changes the work through its methods, so every other step sees it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.campaigns import Plan
from app.services.campaigns_checks import Findings, Known
from app.services.campaigns_files import Audience


@dataclass(slots=True)
class Work:
    """A campaign that is being written. ``changed`` is told of every change of the plan."""

    name: str = ""
    number_id: int = 0
    plan: Plan = field(default_factory=Plan)
    campaign_id: int = 0
    audience: Audience | None = None
    findings: Findings | None = None
    known: Known = field(default_factory=Known)
    verified: bool = False
    saved_at: int = 0
    stored: bool = False
    stop: threading.Event = field(default_factory=threading.Event)
    changed: Callable[[], None] = lambda: None

    def change(self, **values: Any) -> None:
        """Other values of the plan."""
        fresh = replace(self.plan, **values)
        if fresh != self.plan:
            self.plan = fresh
            self.changed()
