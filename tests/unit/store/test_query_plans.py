"""What runs every few seconds looks at what is open, not at all that ever went out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.domain.campaigns import Plan
from app.domain.schedules import NEEDS_YOU, UPCOMING, Kept, State, Wanted
from app.store import (
    campaign_reads,
    campaigns,
    forwarding,
    outbox,
    schedule_lists,
    schedules,
)
from app.store.connection import Connection

LOOKS: list[Callable[[Connection], object]] = [
    lambda one: schedules.due(one, 1, 200),
    schedules.next_at,
    schedules.stale_zones,
    lambda one: schedules.has_late(one, 1, 1),
    lambda one: schedules.in_state(one, State.PLACING, State.WAITING, kept=Kept.THERE),
    lambda one: schedule_lists.board(one, Wanted(UPCOMING)),
    lambda one: schedule_lists.lines(one, Wanted(NEEDS_YOU)),
    lambda one: outbox.next_due(one, 1, 1),
    lambda one: outbox.bulk_due(one, 1, 1),
    lambda one: outbox.next_time(one, 1, 1),
    outbox.totals,
    outbox.marked,
    outbox.cut_off,
    lambda one: forwarding.due(one, 1, 1, 4),
    lambda one: forwarding.next_due(one, 1),
]


class Watched:
    """A connection that keeps how SQLite means to answer."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.steps: list[str] = []

    def execute(self, sql: str, values: Any = ()) -> Any:
        """As the connection, with the plan noted."""
        plan = self._connection.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
        self.steps += [str(row[3]) for row in plan]
        return self._connection.execute(sql, values)


@pytest.mark.parametrize("look", LOOKS)
def test_a_frequent_look_reads_no_history(
    connection: Connection, look: Callable[[Any], object]
) -> None:
    watched = Watched(connection)
    look(watched)
    assert watched.steps
    whole = [step for step in watched.steps if step.startswith("SCAN") and "INDEX" not in step]
    by_time = [step for step in watched.steps if "occurrences_by_time" in step]
    assert [step for step in whole if step != "SCAN CONSTANT ROW"] + by_time == []


def test_those_who_wait_in_a_large_campaign_are_counted_by_an_index(connection: Connection) -> None:
    campaign = campaigns.add(connection, "Large", 1, Plan(), 0)
    connection.executemany(
        "INSERT INTO campaign_people (campaign_id, position, step, sent_at) VALUES (?,?,?,?)",
        [
            (campaign, at, *(("sent", at + 1) if at < 40 or at == 70 else ("waiting", 0)))
            for at in range(100)
        ],
    )
    watched: Any = Watched(connection)
    found = campaign_reads.people(watched, campaign, offset=60, limit=20)
    # 41 went out; the twentieth of those who wait is first, and one of the rest went out
    assert [(one.position, one.place) for one in found[:2]] == [(59, 20), (60, 21)]
    assert [(one.position, one.place) for one in found[-2:]] == [(78, 38), (79, 39)]
    rows = [step for step in watched.steps if "PRIMARY KEY" in step]
    assert all("position=?" in step for step in rows)
