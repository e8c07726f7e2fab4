"""Reports: every message on exactly one civil day, also where clocks change or zones are odd."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.domain.reports import QUARTER_MS, Answer, Bucket, days_between, make

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
    answers = [Answer(1, at, 60.0), Answer(1, at, 600.0), Answer(2, at, 120.0), Answer(2, at, None)]
    report = make(at, at + DAY, ZoneInfo("UTC"), [], answers)
    assert report.total.first_answer == 120.0
    assert report.total.unanswered == 1
    assert [one.first_answer for one in report.by_number] == [330.0, 120.0]
