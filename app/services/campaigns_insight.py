"""The figures of one campaign: chart, reasons, the pace of late, when it will be done.

Invariant: a pure read of one snapshot.
"""

from __future__ import annotations

from collections.abc import Callable

from app.domain.campaigns import Campaign, Insight, Reason, State
from app.services import campaigns_pace as pacing
from app.services.campaigns_reasons import kind_of, may_again
from app.store import campaign_reads, campaigns
from app.store.connection import Connection

_MINUTE_MS = 60_000
_WIDTHS = tuple(n * _MINUTE_MS for n in (5, 15, 60, 240, 1_440, 10_080))
_BARS = 48
_LATE_MS = 10 * _MINUTE_MS


def insight(
    connection: Connection,
    campaign_id: int,
    limit_of: Callable[[Campaign], pacing.RateLimit],
    zone: str,
    now: int,
) -> Insight | None:
    """Everything beside the people; None where the campaign is gone."""
    found = campaigns.find(connection, campaign_id)
    if found is None:
        return None
    limit = limit_of(found)
    finish_at = 0
    if found.state in (State.RUNNING, State.WAITING, State.PAUSED):
        finish_at = pacing.finish(
            found.plan, limit, found.plan.zone or zone, found.counts.left, now
        )
    width = _width(found, finish_at, now)
    recent = campaign_reads.sent_since(
        connection, campaign_id, max(found.resumed_at, now - _LATE_MS)
    )
    minutes = max(1.0, (now - max(found.resumed_at, now - _LATE_MS)) / _MINUTE_MS)
    return Insight(
        found,
        tuple(campaign_reads.slots(connection, campaign_id, width)),
        width,
        _reasons(connection, campaign_id),
        recent / minutes if found.state is State.RUNNING else 0.0,
        limit.words,
        finish_at,
    )


def _width(campaign: Campaign, finish_at: int, now: int) -> int:
    """Five minutes a bar, more where that would be too many bars."""
    first = campaign.started_at or now
    last = max(finish_at, campaign.ended_at or now)
    return next((one for one in _WIDTHS if (last - first) / one <= _BARS), _WIDTHS[-1])


def _reasons(connection: Connection, campaign_id: int) -> tuple[Reason, ...]:
    found: dict[str, Reason] = {}
    for reason, count in campaign_reads.failed_reasons(connection, campaign_id):
        kind, _, words = reason.partition(":")
        key = kind if kind not in ("other", "refused") else reason
        old = found.get(key)
        total = count + (old.count if old else 0)
        found[key] = Reason(kind_of(reason), old.words if old else words, total, may_again(reason))
    return tuple(sorted(found.values(), key=lambda one: -one.count))
