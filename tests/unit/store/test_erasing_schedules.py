"""A person who is erased gets no scheduled message any more; other people's stay."""

from __future__ import annotations

from app.domain.civil import land, read
from app.domain.recurrence import Rule, Unit
from app.domain.schedules import Plan, State
from app.store import erasing, schedules
from app.store.connection import Connection
from tests.unit.services.firing_stage import make_number

MARCUS, DANA = "14155550142", "14155550177"


def test_what_was_to_go_out_to_an_erased_person_goes_with_them(connection: Connection) -> None:
    number = make_number(connection)
    at = read("2027-03-20T09:00")
    for digits, rule in ((MARCUS, None), (MARCUS, Rule(Unit.DAY)), (DANA, None)):
        plan = Plan(number, f"{digits}@c.us", "Your slab is ready", at, "UTC", rule=rule)
        schedule_id = schedules.add(connection, plan, 0)
        schedules.occur(connection, schedule_id, land(at, "UTC"), State.WAITING)
    connection.execute("BEGIN IMMEDIATE")
    gone = erasing.erase(connection, [MARCUS])
    connection.execute("COMMIT")
    assert gone.rows["schedules"] == 2
    left = schedules.due(connection, 2**50, 10)
    assert [row.address for row in left] == [f"{DANA}@c.us"]
    assert connection.execute("SELECT count(*) FROM occurrences").fetchone()[0] == 1
