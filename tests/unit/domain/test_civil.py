"""Civil times over every zone change of twenty zones and five years."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.civil import (
    Fit,
    is_second,
    land,
    offset_minutes,
    read,
    shown_at,
    spelt,
    zone_of,
)
from tests.unit.domain.zone_changes import ZONES, Change, changes

CIVIL = st.datetimes(read("2024-01-01T00:00"), read("2029-01-01T00:00")).map(
    lambda one: one.replace(second=0, microsecond=0)
)


def shows(at: int, zone: str) -> datetime:
    """What the clocks show, by the standard library alone."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def test_the_zones_change_often_enough_to_tell() -> None:
    found = changes()
    assert len(found) > 130
    assert {one.minutes for one in found} >= {60, -60, 30, -30}
    assert {one.zone for one in found} >= set(ZONES) - {"Asia/Kolkata", "America/Sao_Paulo"}


@pytest.mark.parametrize("zone", ZONES)
def test_around_every_change_each_time_lands_on_one_moment(zone: str) -> None:
    for change in changes():
        if change.zone != zone:
            continue
        seen: set[int] = set()
        for minute in range(-180, 181, 15):
            civil = change.before + timedelta(minutes=minute)
            landing = land(civil, zone)
            held(landing.fit, civil, change)
            if landing.fit is Fit.GAP:
                assert shows(landing.at, zone) == landing.shown
                assert landing.shown == civil + timedelta(minutes=change.minutes)
            elif landing.fit is Fit.FOLD:
                assert shows(landing.first, zone) == shows(landing.second, zone) == civil
                assert landing.second - landing.first == -change.minutes * 60_000
                assert land(civil, zone, second=True).at == landing.second
                assert is_second(landing.second, zone)
                assert not is_second(landing.first, zone)
            else:
                assert shows(landing.at, zone) == civil
            if landing.fit is not Fit.GAP:
                assert landing.at not in seen
                seen.add(landing.at)


def held(fit: Fit, civil: datetime, change: Change) -> None:
    """A gap holds the times that are skipped, a fold those that come twice; nothing else."""
    span = timedelta(minutes=abs(change.minutes))
    if change.minutes > 0:
        inside = change.before <= civil < change.before + span
        assert (fit is Fit.GAP) == inside, (civil, change)
    else:
        inside = change.before - span <= civil < change.before
        assert (fit is Fit.FOLD) == inside, (civil, change)


@given(CIVIL, st.sampled_from(ZONES), st.booleans())
def test_a_time_that_exists_is_shown_as_it_was_said(
    civil: datetime, zone: str, second: bool
) -> None:
    landing = land(civil, zone, second=second)
    assert landing.at in (landing.first, landing.second)
    assert shown_at(landing.at, zone) == landing.shown
    if landing.fit is not Fit.GAP:
        assert landing.shown == civil
    assert abs(offset_minutes(landing.at, zone)) <= 15 * 60


@given(CIVIL, st.sampled_from(ZONES))
def test_a_moment_comes_back_from_what_the_clocks_show(civil: datetime, zone: str) -> None:
    at = land(civil, zone).at
    again = land(shown_at(at, zone), zone, second=is_second(at, zone))
    assert again.at == at


@given(CIVIL)
def test_times_are_spelt_in_their_order(civil: datetime) -> None:
    assert read(spelt(civil)) == civil
    assert spelt(civil) < spelt(civil + timedelta(minutes=1))


def test_a_name_that_is_no_zone_is_refused() -> None:
    for name in ("", "Mars/Olympus", "../etc/passwd", "/etc/localtime"):
        with pytest.raises(ValueError, match="time zone"):
            zone_of(name)
