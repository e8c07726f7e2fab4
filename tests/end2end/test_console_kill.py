"""Six kills of a console that sends: the short form of kill_console.py."""

from __future__ import annotations

from pathlib import Path

from tests.end2end.kill_console import run


def test_nothing_is_sent_twice_or_lost_and_doubt_is_shown(tmp_path: Path) -> None:
    found = run(6, tmp_path / "home")
    assert found["taken"] >= 6
    assert found["went_out"] >= 3
    assert {name: found[name] for name in ("lost", "doubled", "wrong", "waiting")} == {
        "lost": 0,
        "doubled": 0,
        "wrong": 0,
        "waiting": 0,
    }
