"""Counts of many chats stand further apart than those of few."""

from __future__ import annotations

from app.ui.pacing import apart


def test_a_count_takes_a_share_of_the_time_and_none_waits_for_long() -> None:
    assert [apart(300, took) for took in (0, 1, 7, 13, 100, 60_000)] == [
        300, 300, 300, 520, 2_000, 2_000,
    ]  # fmt: skip
    assert apart(500, 8.5) == 500
