"""Waits for an event for a while, so that a cancellation always gets through.

``asyncio.wait_for`` of Python 3.11 loses one that comes in the turn in which the event is set: a
worker that is woken while it is ended would go on for ever, and so would whoever waits for its end.
"""

from __future__ import annotations

import asyncio


async def set_within(event: asyncio.Event, seconds: float | None) -> bool:
    """Whether it was set in time; None waits as long as it takes."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True
