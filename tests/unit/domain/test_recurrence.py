"""When something comes again."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.civil import Fit, land
from app.domain.recurrence import LAST_DAY, Rule, Unit, rule_from
from tests.unit.domain.zone_changes import ZONES, changes

START = st.dates(date(2024, 1, 1), date(2030, 12, 31))
RULES = st.builds(
    Rule,
    st.sampled_from(Unit),
    st.integers(1, 12),
    st.lists(st.integers(0, 6), unique=True, max_size=7).map(tuple),
    st.integers(LAST_DAY, 31),
    st.none() | st.dates(date(2024, 1, 1), date(2032, 1, 1)),
    st.none() | st.integers(1, 40),
    st.integers(0, 6),
)


@given(RULES, START)
def test_dates_go_on_and_stand_where_the_rule_says(rule: Rule, start: date) -> None:
    found = list(islice(rule.dates(start), 60))
    assert found == sorted(set(found))
    assert all(one >= start for one in found)
    if rule.count is not None:
        assert len(found) <= rule.count
    for one in found:
        assert rule.until is None or one <= rule.until
        if rule.unit is Unit.DAY:
            assert (one - start).days % rule.every == 0
        elif rule.unit is Unit.WEEK:
            assert one.weekday() in (rule.days or (start.weekday(),))
            first = start - timedelta(days=(start.weekday() - rule.week_start) % 7)
            assert (one - first).days // 7 % rule.every == 0
        else:
            months = (one.year - start.year) * 12 + one.month - start.month
            longest = monthrange(one.year, one.month)[1]
            wanted = rule.month_day or start.day
            assert months % rule.every == 0
            assert one.day == (longest if wanted == LAST_DAY else min(wanted, longest))


@given(RULES, START, st.integers(0, 30))
def test_going_on_after_any_date_names_the_rest(rule: Rule, start: date, at: int) -> None:
    whole = list(islice(rule.dates(start), 40))
    if at < len(whole):
        rest = list(islice(rule.after(start, whole[at]), len(whole) - at - 1))
        assert rest == whole[at + 1 :]


@given(RULES)
def test_a_rule_outlives_the_store(rule: Rule) -> None:
    assert rule_from(rule.as_json()) == rule
    assert rule_from("") is None


def test_no_month_goes_missing() -> None:
    found = list(islice(Rule(Unit.MONTH, month_day=31).dates(date(2027, 1, 5)), 12))
    assert [one.month for one in found] == list(range(1, 13))
    assert found[1] == date(2027, 2, 28)
    last = list(islice(Rule(Unit.MONTH, month_day=LAST_DAY).dates(date(2028, 1, 31)), 2))
    assert last[1] == date(2028, 2, 29)


def test_every_second_week_keeps_the_days_of_one_week_together() -> None:
    # Sunday and Monday of the same week, where the week begins on Sunday
    rule = Rule(Unit.WEEK, 2, (6, 0), week_start=6)
    found = list(islice(rule.dates(date(2026, 11, 22)), 4))
    assert found == [date(2026, 11, 22), date(2026, 11, 23), date(2026, 12, 6), date(2026, 12, 7)]


@pytest.mark.parametrize("zone", ZONES)
def test_a_daily_time_comes_once_a_day_through_every_change(zone: str) -> None:
    for change in changes():
        if change.zone != zone:
            continue
        start = change.before.date() - timedelta(days=2)
        for minutes in (-90, -60, -30, -15, 0, 15, 30, 45):
            of_day = (change.before + timedelta(minutes=minutes)).time()
            moments = _moments(zone, start, of_day)
            assert len(set(moments)) == len(moments) == 5
            assert moments == sorted(moments)
            gaps = [after - before for before, after in pairwise(moments)]
            assert all(20 * 3_600_000 <= gap <= 28 * 3_600_000 for gap in gaps)


def _moments(zone: str, start: date, of_day: time) -> list[int]:
    rule = Rule(Unit.DAY, count=5)
    landings = [land(datetime.combine(day, of_day), zone) for day in rule.dates(start)]
    assert sum(one.fit is not Fit.ONCE for one in landings) <= 1
    return [one.at for one in landings]


@pytest.mark.parametrize(
    "wrong",
    [
        {"every": 0},
        {"every": 1000},
        {"days": (7,)},
        {"days": (1, 1)},
        {"month_day": 32},
        {"count": 0},
        {"week_start": 9},
    ],
)
def test_what_can_not_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Rule(Unit.WEEK, **wrong)  # type: ignore[arg-type]
