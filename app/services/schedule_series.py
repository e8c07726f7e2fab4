"""Edits of what repeats: one of its times, this and the following, all that are to come.

A time that is changed alone becomes a plan of its own. From some time on, a new plan goes on where
the old one ends, so that what went out keeps the words with which it went. Times that were skipped
stay skipped.

Invariant: a date that an edit has handled is made once, by one of the two plans.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from app.domain.civil import land, read
from app.domain.recurrence import Unit
from app.domain.schedules import Kept, Plan, ScheduledRow, State
from app.services.schedule_edits import HELD, gone
from app.services.schedule_making import make_occurrences, skip, take_skipped
from app.store import schedules
from app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Parts:
    """What an edit may begin with: one time alone, from it on, all that are to come."""

    one: Plan
    following: Plan
    whole: Plan


def alone(plan: Plan, row: ScheduledRow) -> Plan:
    """One time of a plan as a plan of its own."""
    return replace(plan, civil=read(row.civil), rule=None, kept=Kept.HERE)


def continued(plan: Plan, row: ScheduledRow) -> Plan:
    """The plan as it goes on from one of its times, that included."""
    assert plan.rule is not None
    civil = read(row.civil)
    rule = plan.rule
    if rule.count is not None:
        before = 0
        for day in rule.dates(plan.civil.date()):
            if day >= civil.date():
                break
            before += 1
        rule = replace(rule, count=max(1, rule.count - before))
    if rule.unit is Unit.MONTH and not rule.month_day:
        # in a short month it came earlier than on its day
        rule = replace(rule, month_day=plan.civil.day)
    if rule.unit is Unit.WEEK and not rule.days:
        rule = replace(rule, days=(plan.civil.weekday(),))
    return replace(plan, civil=civil, rule=rule)


def detach(connection: Connection, row: ScheduledRow, single: Plan, now: int) -> int:
    """Takes one time out of its series; the id of the plan that it becomes."""
    waiting = (*HELD, State.WAITING)
    if not schedules.move(connection, row.id, waiting, State.DROPPED, reason="moved"):
        raise gone()
    schedule_id = schedules.add(connection, single, now)
    landing = land(single.civil, single.zone, second=single.second)
    schedules.occur(connection, schedule_id, landing, State.WAITING)
    return schedule_id


def split(connection: Connection, row: ScheduledRow, new: Plan, now: int) -> int:
    """Ends a series before one of its times and goes on with ``new``; that plan's id."""
    fresh = schedules.by_id(connection, row.id)
    old = schedules.plan_of(connection, row.schedule_id)
    if fresh is None or fresh.state is not State.WAITING or old is None or old.rule is None:
        raise gone()
    skipped = take_skipped(connection, row.schedule_id, row.at)
    schedules.clear_waiting(connection, row.schedule_id, since=row.civil)
    ends = read(row.civil).date() - timedelta(days=1)
    if old.rule.until is None or ends < old.rule.until:
        old = replace(old, rule=replace(old.rule, until=max(ends, old.civil.date())))
    schedules.rewrite(connection, row.schedule_id, old)
    schedules.end_plan(connection, row.schedule_id)
    schedule_id = schedules.add(connection, new, now)
    if new.rule is None:
        landing = land(new.civil, new.zone, second=new.second)
        schedules.occur(connection, schedule_id, landing, State.WAITING)
        return schedule_id
    skip(connection, schedule_id, new, skipped)
    make_occurrences(connection, schedule_id, "", now)
    return schedule_id
