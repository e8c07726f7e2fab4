"""Ten kills of the receiver during ingest: the short form of kill_receiver.py."""

from __future__ import annotations

from pathlib import Path

from tests.end2end.kill_receiver import run


def test_what_was_answered_200_is_there_once(tmp_path: Path) -> None:
    found = run(10, tmp_path / "home")
    assert found["acknowledged"] > 100
    assert found["unanswered"] > 0  # it was killed in the middle of something
    assert found["lost"] == 0
    assert found["doubled"] == 0
    assert found["refused"] == 0
