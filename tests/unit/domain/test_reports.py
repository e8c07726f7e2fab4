"""Reports: every message on exactly one civil day, also where clocks change or zones are odd."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime
from itertools import pairwise
from statistics import median
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reports import (
    QUARTER_MS,
    Bucket,
    Waits,
    days_between,
    edges,
    make,
    middle,
    whole_hours,
)

ZONES = (
    "UTC", "Asia/Jerusalem", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe",
    "Pacific/Chatham", "America/New_York", "Pacific/Apia",
)  # fmt: skip
DAY = 86_400_000


def ms(*parts: int) -> int:
    return round(datetime(*parts, tzinfo=UTC).timestamp() * 1000)  # type: ignore[arg-type]


@given(
    st.sampled_from(ZONES),
    st.lists(
        st.tuples(st.integers(0, 40 * 96), st.integers(1, 3), st.integers(0, 9), st.integers(0, 9)),
        max_size=60,
    ),
)
def test_nothing_is_lost_or_counted_twice(name: str, rows: list[tuple[int, int, int, int]]) -> None:
    since = ms(2026, 3, 1)
    zone = ZoneInfo(name)
    buckets = [
        Bucket(number, since // QUARTER_MS + at, came, went, 1) for at, number, came, went in rows
    ]
    report = make(since, since + 40 * DAY, zone, buckets, [])
    for whole in (report.days, report.by_number):
        assert sum(one.incoming for one in whole) == sum(one.incoming for one in buckets)
        assert sum(one.outgoing for one in whole) == sum(one.outgoing for one in buckets)
        assert sum(one.failed for one in whole) == len(buckets)
    assert sum(map(sum, report.hours)) == sum(one.incoming + one.outgoing for one in buckets)
    assert [one.day for one in report.days] == sorted({one.day for one in report.days})


def test_no_day_is_left_out_where_clocks_change() -> None:
    zone = ZoneInfo("Asia/Jerusalem")
    # spring forward on 27 March 2026
    days = days_between(ms(2026, 3, 25, 22), ms(2026, 3, 30, 21), zone)
    assert [one.day for one in days] == [26, 27, 28, 29, 30]


def test_a_quarter_belongs_to_the_day_of_its_zone() -> None:
    at = ms(2026, 5, 10, 18, 15)
    bucket = Bucket(1, at // QUARTER_MS, incoming=1)
    report = make(at - DAY, at + DAY, ZoneInfo("Asia/Kathmandu"), [bucket], [])
    [day] = [one.day for one in report.days if one.incoming]
    assert (day.month, day.day) == (5, 11)
    assert report.hours[0] == (1, 0)


def test_first_answers_have_a_median_and_waits_are_counted() -> None:
    at = ms(2026, 5, 10, 9)
    day = date(2026, 5, 10)
    waits = [Waits(1, day, [60_000, 600_000]), Waits(2, day, [120_000], 1)]
    report = make(at, at + DAY, ZoneInfo("UTC"), [], waits)
    assert report.total.first_answer == 120.0
    assert report.total.unanswered == 1
    assert [one.first_answer for one in report.by_number] == [330.0, 120.0]
    assert [one.first_answer for one in report.numbers] == [330.0, 120.0]


@given(st.integers(0, 9_999), st.integers(5_000, 5_060), st.sampled_from([3, 1_000, 10**9]))
def test_the_median_of_many_is_the_median(seed: int, count: int, most: int) -> None:
    chance = random.Random(seed)
    values = [chance.randrange(most) for _ in range(count)]
    assert middle(values) == median(values)


@pytest.mark.parametrize(
    ("name", "whole"),
    [("Asia/Jerusalem", True), ("Asia/Kolkata", False), ("Australia/Lord_Howe", False)],
)
def test_only_zones_off_by_parts_of_an_hour_need_quarters(name: str, whole: bool) -> None:
    days = days_between(ms(2026, 1, 1), ms(2026, 12, 31), ZoneInfo(name))
    assert whole_hours(days, ZoneInfo(name)) is whole


@pytest.mark.parametrize("name", ZONES)
def test_days_end_where_the_next_begins(name: str) -> None:
    zone = ZoneInfo(name)
    days = days_between(ms(2026, 1, 1), ms(2026, 12, 31), zone)
    found = edges(days, zone)
    assert len(found) == len(days) + 1
    assert all(20 * 3_600_000 <= b - a <= 28 * 3_600_000 for a, b in pairwise(found))
    assert all(one % QUARTER_MS == 0 for one in found)
