"""The short form of the soak: some seconds of events through receiver and window."""

from __future__ import annotations

from pathlib import Path

from tests.end2end.soak import soak


def test_events_end_in_order_and_leave_nothing_behind(tmp_path: Path) -> None:
    found = soak(400, tmp_path / "home", looks=4)
    assert found["posts"] == 400
    assert found["wrong"] == []
    assert found["files"][1] <= found["files"][0] + 3
    assert found["tasks"][1] <= found["tasks"][0] + 3
