"""Campaigns on the board of the Schedules page: when each starts, in one line.

Invariant: a draft stands on no day; whatever has a start stands on its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.campaigns import Campaign, State
from app.domain.schedules import PlannedRun
from app.services.console import Console
from app.services.events import CampaignChanged, SchedulesChanged
from app.ui.pages.campaigns.words import message_words, tr


class CampaignRuns:
    """What the board asks of campaigns. ``active`` is how many are not over, as last read."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.active = 0
        console.bus.listen(CampaignChanged, self._heard)

    def _heard(self, change: CampaignChanged) -> None:
        """A start, a pause or an end is a change of the board."""
        if change.moved:
            self._console.bus.publish(SchedulesChanged())

    async def planned(self, since: int, until: int) -> Sequence[PlannedRun]:
        """Campaigns that start (or started) in the span (ms UTC), in order."""
        rows = await self._console.campaigns.all()
        active = sum(not one.state.over for one in rows)
        if active != self.active:
            self.active = active
            self._console.bus.publish(SchedulesChanged())
        found = [_run(one) for one in rows if one.state is not State.DRAFT]
        return sorted(
            (one for one in found if since <= one.at < until), key=lambda one: (one.at, one.id)
        )

    def count(self) -> int:
        """How many are not over."""
        return self.active


def _run(one: Campaign) -> PlannedRun:
    words = tr("Campaign, {message}, {people}").format(
        message=message_words(one.plan), people=tr("%Ln people", one.counts.audience)
    )
    at = one.started_at or one.plan.start_at or one.changed_at
    return PlannedRun(one.id, one.number_id, at, one.name, words, one.state.value)
