"""When a campaign may send: pace, quiet hours over clock changes, people's own hours, estimates."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.campaigns import Plan, Quiet
from app.services.campaigns_following import complains, says
from app.services.campaigns_pace import (
    Meter,
    RateLimit,
    begin,
    finish,
    local_due,
    midnight,
    next_midnight,
    quiet_until,
    rate,
    window,
)
from app.services.campaigns_reasons import kind_of, may_again, reason_of

ZONE = "Asia/Jerusalem"
NIGHT = Quiet(21 * 60, 8 * 60)
NONE = RateLimit(0, "")


def at(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1_000)


def test_the_limit_is_never_exceeded() -> None:
    limit = RateLimit(25, "25 a second")
    assert rate(Plan(pace=9), limit) == pytest.approx(0.15)
    assert rate(Plan(pace=60_000), limit) == 25
    assert rate(Plan(pace=0), limit) == 25
    assert rate(Plan(pace=0), NONE) == 0
    assert (window(25), window(0.15)) == (50, 1)


def test_a_meter_saves_nothing_up_beyond_two_seconds() -> None:
    now = [0.0]
    meter = Meter(lambda: now[0])
    assert meter.ready(10) == 1
    meter.take(1)
    assert meter.ready(10) == 0
    assert meter.pause(10) == pytest.approx(0.1)
    now[0] = 0.55
    assert meter.ready(10) == 5
    now[0] = 3_600
    assert meter.ready(10) == 20


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-03-10T18:59", 0),
        ("2026-03-10T19:00", "2026-03-11T06:00"),
        ("2026-03-11T05:59", "2026-03-11T06:00"),
        ("2026-03-11T06:00", 0),
        # the night in which the clocks go forward is an hour shorter
        ("2026-03-26T20:00", "2026-03-27T05:00"),
        # and an hour longer when they go back
        ("2026-10-24T20:00", "2026-10-25T06:00"),
    ],
)
def test_quiet_hours_follow_the_clocks_of_the_zone(now: str, until: str | int) -> None:
    assert quiet_until(NIGHT, ZONE, at(now)) == (at(until) if isinstance(until, str) else 0)


def test_quiet_hours_of_one_day() -> None:
    noon = Quiet(12 * 60, 13 * 60)
    assert quiet_until(noon, "UTC", at("2026-03-10T12:30")) == at("2026-03-10T13:00")
    assert quiet_until(noon, "UTC", at("2026-03-10T13:00")) == 0
    assert quiet_until(Quiet(0, 0), "UTC", at("2026-03-10T00:00")) == 0


def test_days_begin_in_the_zone() -> None:
    now = at("2026-03-10T23:30")
    assert midnight(ZONE, now) == at("2026-03-10T22:00")
    assert next_midnight(ZONE, now) == at("2026-03-11T22:00")


def test_an_estimate_leaves_the_nights_out() -> None:
    now = at("2026-03-10T18:00")
    plan = Plan(pace=10, quiet=NIGHT)
    # an hour is left of this day, the rest goes out from eight
    assert finish(plan, NONE, ZONE, 600, now) == at("2026-03-10T19:00")
    assert finish(plan, NONE, ZONE, 900, now) == at("2026-03-11T06:30")
    assert finish(Plan(pace=0), NONE, ZONE, 10, now) == 0


def test_the_first_leaves_as_planned_but_in_no_quiet_hours() -> None:
    evening, morning = at("2026-03-10T20:00"), at("2026-03-11T06:00")
    assert begin(Plan(quiet=NIGHT), ZONE, evening) == morning
    assert begin(Plan(quiet=Quiet(0, 0)), ZONE, evening) == evening
    later = Plan(when="later", start_at=at("2026-03-11T01:00"), quiet=NIGHT)
    assert begin(later, ZONE, at("2026-03-10T12:00")) == morning
    assert begin(later, ZONE, at("2026-03-11T12:00")) == at("2026-03-11T12:00")


def test_an_estimate_keeps_to_the_cap_of_a_day() -> None:
    plan = Plan(pace=60, quiet=Quiet(0, 0), daily=100)
    now = at("2026-03-10T12:00")
    assert finish(plan, NONE, "UTC", 250, now) == at("2026-03-12T00:00:50")


def test_everybody_in_their_own_hours() -> None:
    plan = Plan(when="local", civil="2026-03-10T09:00", quiet=NIGHT)
    now = at("2026-03-09T12:00")
    assert local_due(plan, "Asia/Jerusalem", now) == at("2026-03-10T07:00")
    assert local_due(plan, "America/New_York", now) == at("2026-03-10T13:00")
    early = Plan(when="local", civil="2026-03-10T06:00", quiet=NIGHT)
    assert local_due(early, "America/New_York", now) == at("2026-03-10T12:00")


def test_opt_outs_are_whole_messages_and_complaints_are_words() -> None:
    words = ("stop", "הסר", "إلغاء الاشتراك")
    assert says(" STOP! ", words) and says("הסר.", words) and says("إلغاء الاشتراك", words)
    assert not says("please don't stop", words) and not says("", words)
    assert complains("This is SPAM, really", ("spam",))
    assert not complains("antispam filters", ("spam",)) and not complains("spam", ("",))


@pytest.mark.parametrize(
    ("error", "words", "kind", "again"),
    [
        ("", "131026 Message undeliverable", "not_here", False),
        ("", "131047 Re-engagement message", "window", False),
        ("", "130429 Rate limit hit", "busy", True),
        ("", "132001 Template name does not exist", "template", False),
        ('{"kind": "invalid_request", "message": "no"}', "", "malformed", False),
        ('{"kind": "auth", "message": "no"}', "no", "account", True),
        ('{"kind": "server", "status": 500}', "", "server", True),
        ("not json", "Something else", "other", False),
    ],
)
def test_reasons_and_whether_another_try_helps(
    error: str, words: str, kind: str, again: bool
) -> None:
    reason = reason_of(error, words)
    assert (kind_of(reason), may_again(reason)) == (kind, again)
