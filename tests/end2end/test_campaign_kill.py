"""Four kills of a console that runs two campaigns: the short form of kill_campaign.py."""

from __future__ import annotations

from pathlib import Path

from tests.end2end.kill_campaign import run


def test_the_ledger_agrees_with_what_went_out_row_by_row(tmp_path: Path) -> None:
    found = run(150, 4, tmp_path / "home")
    assert found["people"] == 150
    assert found["sent"] + found["delivered"] + found["read"] >= 75
    assert {name: found[name] for name in ("doubled", "wrong", "left", "apart")} == {
        "doubled": 0,
        "wrong": 0,
        "left": 0,
        "apart": 0,
    }
