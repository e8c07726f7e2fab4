"""Makes the occurrences of what repeats, and resolves civil times anew when a zone's rules change.

Everything here runs inside one transaction of the caller.

Invariant: every date that a rule names is made once, also those that passed unseen.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from app.domain.civil import Fit, land, read, shown_at, spelt
from app.domain.schedules import Kept, Plan, State
from app.store import schedules
from app.store.connection import Connection

_DAY_MS = 86_400_000
_HORIZON_MS = 42 * _DAY_MS


def make_ahead(connection: Connection, now: int) -> bool:
    """Makes what is missing of everything that repeats; whether any was."""
    # a day more than any two zones are apart: `make_occurrences` looks closely
    before = spelt(shown_at(now + _HORIZON_MS + 2 * _DAY_MS, "UTC"))
    made = [
        make_occurrences(connection, schedule_id, last, now)
        for schedule_id, last in schedules.repeating(connection, before)
    ]
    return any(made)


def make_occurrences(connection: Connection, schedule_id: int, last: str, now: int) -> bool:
    """Makes a repeating plan's occurrences some weeks ahead, at least one; whether any is new.

    Those that lie in the past are made too: they are judged like any other.
    """
    plan = schedules.plan_of(connection, schedule_id)
    if plan is None or plan.rule is None:
        return False
    ahead = _waits_ahead(connection, schedule_id, now)
    after = read(last).date() if last else None
    made = False
    for day in plan.rule.after(plan.civil.date(), after):
        civil = datetime.combine(day, plan.civil.time())
        landing = land(civil, plan.zone, second=plan.second)
        if ahead and landing.at > now + _HORIZON_MS:
            return made
        made = schedules.occur(connection, schedule_id, landing, State.WAITING) is not None or made
        schedules.made_to(connection, schedule_id, spelt(civil))
        ahead = ahead or landing.at > now
    schedules.end_plan(connection, schedule_id)
    return made


def take_skipped(connection: Connection, schedule_id: int, since: int) -> list[date]:
    """Takes out the days from ``since`` (ms) on that were called off, to be called off anew."""
    over = (State.CANCELLED, State.DROPPED)
    days = [
        read(one.civil).date()
        for one in schedules.of_plan(connection, schedule_id)
        if one.state in over and one.at >= since
    ]
    if days:
        schedules.clear_called_off(connection, schedule_id, since)
    return days


def skip(connection: Connection, schedule_id: int, plan: Plan, days: Iterable[date]) -> None:
    """Calls days off before they are made."""
    for day in days:
        civil = datetime.combine(day, plan.civil.time())
        landing = land(civil, plan.zone, second=plan.second)
        schedules.occur(connection, schedule_id, landing, State.CANCELLED)


def resolve_again(connection: Connection) -> bool:
    """Moves what waits here to where its zone's rules put it now; whether any moved.

    What a provider keeps stays where it is: it was told a moment, not a civil time.
    """
    moved = False
    for occurrence_id, civil, zone, at, second, kept in schedules.stale_zones(connection):
        if kept is Kept.THERE:
            continue
        try:
            landing = land(read(civil), zone, second=second)
        except ValueError:
            # a zone that the rules no longer know: the moment that was agreed stands
            continue
        if landing.at != at:
            reason = "zone"
            schedules.move(
                connection,
                occurrence_id,
                (State.WAITING,),
                State.WAITING,
                at=landing.at,
                fit=Fit(landing.fit),
                reason=reason,
            )
            moved = True
    return moved


def _waits_ahead(connection: Connection, schedule_id: int, now: int) -> bool:
    row = connection.execute(
        "SELECT 1 FROM occurrences WHERE schedule_id = ? AND state = 'waiting' AND at > ? LIMIT 1",
        (schedule_id, now),
    ).fetchone()
    return row is not None
