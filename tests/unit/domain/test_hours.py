"""Hours of a week: spans, nights, daylight saving, when somebody answers next."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.hours import Hours, hours_from, parse_spans, spans_text

JERUSALEM = "Asia/Jerusalem"
OFFICE = (parse_spans("08:00-13:00, 14-19"),)
WEEK = Hours(
    JERUSALEM, (*OFFICE * 4, parse_spans("08:00-13:00"), (), *OFFICE)
)  # Fri short, Sat off


def at(text: str, zone: str = JERUSALEM) -> int:
    """A moment by the wall clock of a zone, ms."""
    return round(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-03-10T08:00", True),  # a Tuesday
        ("2026-03-10T07:59:59", False),
        ("2026-03-10T13:30", False),
        ("2026-03-10T18:59:59", True),
        ("2026-03-10T19:00", False),
        ("2026-03-13T12:59", True),  # Friday
        ("2026-03-13T14:30", False),
        ("2026-03-14T10:00", False),  # Saturday
        ("2026-03-15T10:00", True),
    ],
)
def test_open_by_the_wall_clock(moment: str, is_open: bool) -> None:
    assert WEEK.open_at(at(moment)) is is_open


def test_the_wall_clock_is_the_zones_own() -> None:
    here = at("2026-03-10T08:30")
    assert WEEK.open_at(here)
    assert not Hours("America/New_York", WEEK.days).open_at(here)


def test_a_night_reaches_into_the_next_day() -> None:
    night = Hours("UTC", (parse_spans("22:00-02:00"), *[()] * 6))
    assert night.open_at(at("2026-03-09T23:00", "UTC"))  # Monday
    assert night.open_at(at("2026-03-10T01:59", "UTC"))
    assert not night.open_at(at("2026-03-10T02:00", "UTC"))
    assert not night.open_at(at("2026-03-09T01:00", "UTC"))
    sunday = Hours("UTC", (*[()] * 6, parse_spans("22:00-02:00")))
    assert sunday.open_at(at("2026-03-09T01:00", "UTC"))


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-03-10T07:00", "2026-03-10T08:00"),
        ("2026-03-10T13:30", "2026-03-10T14:00"),
        ("2026-03-13T13:00", "2026-03-15T08:00"),
        ("2026-03-26T20:00", "2026-03-27T08:00"),  # the clocks go forward in this night
    ],
)
def test_when_it_opens_next(moment: str, opens: str) -> None:
    assert WEEK.next_open(at(moment)) == at(opens)


def test_never_open_opens_never() -> None:
    assert Hours("UTC", ((),) * 7).next_open(0) is None


@pytest.mark.parametrize(
    ("moment", "by"),
    [
        ("2026-03-10T15:26", "2026-03-10T16:00"),
        ("2026-03-10T15:00", "2026-03-10T16:00"),
        ("2026-03-10T15:45", "2026-03-10T17:00"),
        ("2026-03-10T18:20", "2026-03-10T19:00"),
        ("2026-03-10T18:45", "2026-03-11T08:00"),
        ("2026-03-10T23:10", "2026-03-11T08:00"),
        ("2026-03-13T12:50", "2026-03-15T08:00"),
    ],
)
def test_when_an_answer_may_be_expected(moment: str, by: str) -> None:
    assert WEEK.reply_by(at(moment), 30) == at(by)


def test_an_opening_that_the_clocks_jump_over_is_the_moment_after() -> None:
    gap = Hours(JERUSALEM, ((), (), (), (), parse_spans("02:30-03:30"), (), ()))
    # on Friday 27 March 2026 02:00 is followed by 03:00
    opens = gap.next_open(at("2026-03-26T20:00"))
    assert opens == at("2026-03-27T03:30")


@pytest.mark.parametrize("text", ["8", "25:00-26:00", "08:00-09:60", "8-12, 11-13", "a-b", "8-8-8"])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_spans(text)


@given(
    st.lists(
        st.tuples(st.integers(0, 1439), st.integers(1, 1440)).map(lambda p: (p[0], p[0] + p[1])),
        max_size=1,
    )
)
def test_spans_are_read_as_they_are_written(spans: list[tuple[int, int]]) -> None:
    assert parse_spans(spans_text(spans)) == tuple(spans)


def test_hours_come_back_from_their_data() -> None:
    assert hours_from(WEEK.data()) == WEEK


@pytest.mark.parametrize(
    "data",
    [
        {"zone": "Mars/Base", "days": [[]] * 7},
        {"zone": "UTC", "days": [[]] * 6},
        {"zone": "UTC", "days": [[[10, 5]], *[[]] * 6]},
        {"zone": "../etc", "days": [[]] * 7},
    ],
)
def test_hours_that_make_no_sense_are_refused(data: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        hours_from(data)
