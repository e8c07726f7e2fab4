"""Which steps an act has, in order. An act is a process of its own on the same data folder.

1. From the welcome page to a kill in the middle of the work.
2. What the kill left, the other pages, the other colours.
3. The same data in a language of the other direction.
"""

from __future__ import annotations

from app.ui.tour import (
    answering,
    caring,
    desk,
    finding,
    kill,
    media,
    pages,
    pairing,
    speaking,
    trouble,
    welcome,
)
from app.ui.tour.steps import Step

KILLED = "killed"
ACTS: dict[int, tuple[Step, ...]] = {
    1: (
        *welcome.STEPS,
        *pairing.STEPS,
        *answering.STEPS,
        *caring.STEPS,
        *media.STEPS,
        *finding.STEPS,
        *desk.STEPS,
        *trouble.STEPS,
        *kill.BEFORE,
    ),
    2: (*kill.AFTER, *pages.STEPS),
    3: speaking.STEPS,
}
