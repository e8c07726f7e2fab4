"""Where a scheduled message can be kept."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.schedules import Kept


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where a message can be kept, best first (empty: nowhere, and ``why``).

    ``only_here`` says why the provider can't keep it: "repeats", "template", "group", "session",
    "provider", or empty. ``cancel_reason`` says why it could not be cancelled there.
    """

    options: tuple[Kept, ...]
    only_here: str = ""
    why: str = ""
    cancel_reason: str = ""
