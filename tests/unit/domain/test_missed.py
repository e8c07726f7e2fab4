"""What becomes of events while nothing listened, by each provider's documented schedule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.hooks import deadline_of
from app.domain.missed import Fate, Gap, RetryPolicy, gaps_between, outlook
from app.providers import registry

HOUR, MINUTE = 3_600_000, 60_000
NOON = 1_780_000_000_000
RECOVER = RetryPolicy((30.0, 120.0, 600.0, 3_600.0, 14_400.0))


def test_nothing_is_promised_without_a_schedule() -> None:
    assert outlook(RetryPolicy(), Gap(NOON, NOON + HOUR)).fate is Fate.UNKNOWN


def test_a_short_gap_loses_nothing() -> None:
    found = outlook(RECOVER, Gap(NOON, NOON + 5 * MINUTE))
    # an event of noon was tried at 0:30 and 2:30 in vain; its next try is 10 minutes later
    assert (found.fate, found.lost_until, found.exact) == (Fate.TRIED_AGAIN, 0, True)
    assert found.due_by == NOON + 15 * MINUTE


def test_a_long_gap_loses_what_is_older_than_the_last_try() -> None:
    gap = Gap(NOON, NOON + 8 * HOUR)
    found = outlook(RECOVER, gap)
    assert found.fate is Fate.PARTLY_LOST
    assert found.lost_until == gap.ended - 18_750_000
    assert found.due_by == gap.ended + 4 * HOUR


def test_growing_pauses_say_only_how_long() -> None:
    week = RetryPolicy(lasts=7 * 86_400.0)
    found = outlook(week, Gap(NOON, NOON + HOUR))
    assert (found.fate, found.exact) == (Fate.TRIED_AGAIN, False)
    assert found.due_by == NOON + HOUR + 7 * 24 * HOUR
    assert outlook(week, Gap(NOON, NOON + 8 * 24 * HOUR)).lost_until == NOON + 24 * HOUR


@given(
    st.lists(st.floats(1, 50_000), min_size=1, max_size=8),
    st.integers(1, 200 * HOUR),
    st.floats(0, 1),
)
def test_every_event_of_a_gap_is_where_the_outlook_says(
    pauses: list[float], length: int, share: float
) -> None:
    """Played through try by try: the first one after the gap, or none."""
    gap = Gap(NOON, NOON + length)
    found = outlook(RetryPolicy(tuple(pauses)), gap)
    event = gap.began + round(length * share)
    tries, at = [], float(event)
    for pause in pauses:
        at += pause * 1000
        tries.append(at)
    later = [one for one in tries if one > gap.ended + 1]
    if later:
        assert event >= found.lost_until - 2
        assert later[0] <= found.due_by + 2
    elif tries[-1] < gap.ended - 1:
        assert event <= found.lost_until + 2


@pytest.mark.parametrize("provider", list(registry.names()))
def test_every_scheme_says_where_its_schedule_is_from(provider: str) -> None:
    policy = registry.get(provider).hooks.retries
    assert policy.source
    assert policy.documented == (provider not in ("gateway", "hkreach"))


def test_a_declined_call_wants_its_answer_sooner() -> None:
    found = {
        (name, sample.event): deadline_of(one.hooks, sample.event)
        for name, one in registry.all_providers().items()
        for sample in one.hooks.samples()
    }
    odd = {key for key, value in found.items() if value != registry.get(key[0]).hooks.deadline}
    assert odd == {("gateway", "call_rejected")}
    assert found["gateway", "call_rejected"] == 3.0


def test_deadlines_are_those_that_are_documented() -> None:
    found = {one.name: one.hooks.deadline for one in registry.all_providers().values()}
    assert found == {
        "gateway": 5.0, "recoverleadx": 5.0, "recover_partner": 10.0, "quixess": None,
        "hkreach": None,
    }  # fmt: skip


def test_gaps_lie_between_stretches() -> None:
    stretches = [(0, 100), (150, 200), (90, 120), (1_000, 2_000)]
    assert gaps_between(stretches, least=1) == [Gap(120, 150), Gap(200, 1_000)]
    assert gaps_between(stretches, least=31) == [Gap(200, 1_000)]
    assert gaps_between(stretches, least=1, since=500) == [Gap(200, 1_000)]
    assert gaps_between([], least=1) == []
