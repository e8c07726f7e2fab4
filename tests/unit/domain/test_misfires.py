"""Waiting, firing, holding; and telling a clock that was set from a computer that slept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.misfires import TOLERANCE_MS, ClockWatch, Due, Reading, due

HOUR, DAY, YEAR = 3_600_000, 86_400_000, 365 * 86_400_000
SPAN = st.integers(0, 2 * YEAR)


@given(st.integers(0, 1 << 45), st.integers(-YEAR, YEAR), st.integers(60_000, HOUR))
def test_a_time_waits_fires_or_is_held(at: int, late: int, grace: int) -> None:
    verdict = due(at, at + late, grace)
    if late < 0:
        assert verdict is Due.WAIT
    else:
        assert verdict is (Due.FIRE if late <= grace else Due.HOLD)


@given(st.lists(SPAN, min_size=1, max_size=30), st.lists(st.integers(-900, 900), min_size=1))
def test_sleep_and_slow_corrections_are_no_jump(spans: list[int], drift: list[int]) -> None:
    wall = elapsed = 10**12
    watch = ClockWatch(Reading(wall, elapsed))
    for at, span in enumerate(spans):
        elapsed += span
        wall += span + drift[at % len(drift)]
        assert watch.look(Reading(wall, elapsed)) is None


@given(
    SPAN,
    st.sampled_from((HOUR, DAY, YEAR, -HOUR, -DAY, -YEAR, TOLERANCE_MS + 1, -TOLERANCE_MS - 1)),
    SPAN,
)
def test_a_jump_is_seen_and_stays_until_it_is_undone_or_believed(
    before: int, jump: int, after: int
) -> None:
    wall = elapsed = 10**13
    watch = ClockWatch(Reading(wall, elapsed))
    wall, elapsed = wall + before, elapsed + before
    assert watch.look(Reading(wall, elapsed)) is None
    seen = watch.look(Reading(wall + jump, elapsed))
    assert seen is not None
    assert seen.by == jump
    later = Reading(wall + jump + after, elapsed + after)
    assert watch.look(later) is not None
    # set right again
    assert watch.look(Reading(wall + after, elapsed + after)) is None
    assert watch.look(later) is not None
    watch.believe(later)
    assert watch.look(Reading(later.wall + 5_000, later.elapsed + 5_000)) is None
