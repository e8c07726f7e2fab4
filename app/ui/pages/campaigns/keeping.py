"""Writes what the steps work on as a draft, with its people once they are settled.

Works for ``wizard``. Invariant: a draft knows how many people it is to have, so that one which was
cut short half-way is known by it.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from app.services.campaigns_columns import guess
from app.ui.pages.campaigns.busy import Busy
from app.ui.pages.campaigns.words import number, tr
from app.ui.pages.campaigns.work import Work

if TYPE_CHECKING:
    from app.services.console import Console


class Keeping:
    """Keeps one piece of work at a time; ``busy`` shows how far it is."""

    def __init__(self, console: Console, busy: Busy) -> None:
        self._console = console
        self._busy = busy

    async def check(self, work: Work, unreachable: frozenset[str]) -> None:
        """Looks at every row again; these numbers are known not to be reached."""
        if work.audience is None:
            return
        work.known = replace(work.known, unreachable=unreachable)
        work.findings = await self._console.campaigns.check(
            work.audience, work.plan, work.known, threading.Event(), lambda _n, _s: None
        )
        work.stored = False

    async def settle(self, work: Work) -> None:
        """Columns and a check for people that have none yet: without, nobody would be kept."""
        if work.audience is None or work.findings is not None:
            return
        match_columns(work)
        unreachable = work.known.unreachable
        work.known = await self._console.campaigns.known()
        await self.check(work, unreachable)

    async def keep(self, work: Work, *, people: bool) -> None:
        """Writes the draft, and its people where they are settled."""
        campaigns = self._console.campaigns
        if not work.name:
            return
        if people:
            # the message may need other columns than before: who lacks a value is held
            await self.check(work, work.known.unreachable)
        stale = work.audience is not None and not work.stored
        if work.audience is not None:
            # noted between those before and these: what ends half-way is known by it
            if stale and work.campaign_id:
                await campaigns.clear_people(work.campaign_id)
            work.change(rows=len(work.audience.rows))
        if work.campaign_id:
            await campaigns.save(work.campaign_id, work.name, work.number_id, work.plan)
        else:
            work.campaign_id = await campaigns.create(work.name, work.number_id, work.plan)
        work.saved_at = self._console.clock.now_ms()
        if stale and work.audience is not None and work.findings is not None:
            work.stop = threading.Event()
            self._busy.begin(lambda n: tr("Keeping the people: {n}").format(n=number(n)))
            try:
                await campaigns.put_people(
                    work.campaign_id, work.audience, work.findings, work.stop, self._busy.progress
                )
            finally:
                self._busy.end()
            work.stored = not work.stop.is_set()


def match_columns(work: Work) -> None:
    """What each column of the people is, guessed where other ones came."""
    audience = work.audience
    if audience is None:
        return
    if [one.name for one in work.plan.columns] != list(audience.columns):
        work.change(columns=guess(audience.columns, audience.rows))
