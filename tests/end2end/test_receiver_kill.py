"""The short forms of the long runs: ten kills, some thousand hostile deliveries, a short flood."""

from __future__ import annotations

from pathlib import Path

from tests.end2end.flood_receiver import flood
from tests.end2end.fuzz_receiver import fuzz_bodies, fuzz_posts, fuzz_streams
from tests.end2end.kill_receiver import run


def test_what_was_answered_200_is_there_once(tmp_path: Path) -> None:
    found = run(10, tmp_path / "home")
    assert found["acknowledged"] > 100
    assert found["unanswered"] > 0  # it was killed in the middle of something
    assert found["lost"] == 0
    assert found["doubled"] == 0
    assert found["refused"] == 0


def test_changed_bodies_raise_nothing_and_are_judged_right() -> None:
    assert fuzz_bodies(5_000, seed=2) == []


def test_streams_of_bytes_stop_nothing(tmp_path: Path) -> None:
    assert fuzz_streams(500, tmp_path / "home", seed=2) == []


def test_a_receiver_answers_changed_bodies_as_they_are_judged(tmp_path: Path) -> None:
    assert fuzz_posts(1_000, tmp_path / "home", seed=2) == []


def test_a_flood_needs_no_more_memory_as_it_goes_on(tmp_path: Path) -> None:
    found = flood(10, tmp_path / "home")
    assert found["wrong"] == []
    assert found["answers"] > 500
    assert found["flat"], found
