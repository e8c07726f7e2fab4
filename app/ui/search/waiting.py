"""Waits for an answer within the frame of a letter, and has what comes first painted meanwhile.

Works for the search panel. Invariant: nobody waits longer than so many seconds.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, wait
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.seeking import Coming, Found

Foresee = Callable[["Found", Callable[[], bool]], None]


def answered(coming: Coming, seconds: float, foresee: Foresee) -> bool:
    """Whether all is found within so many seconds.

    ``foresee`` gets what is found already, and ends once what it is called with says so.
    """
    until = monotonic() + seconds
    whole, beside = coming

    def enough() -> bool:
        return whole.done() or monotonic() > until

    if beside is not None:
        wait([whole, beside], seconds, FIRST_COMPLETED)
        if beside.done() and not enough() and beside.exception() is None:
            found = beside.result()
            if found is not None:
                foresee(found, enough)
    wait([whole], max(0.0, until - monotonic()))
    return whole.done() and whole.exception() is None
