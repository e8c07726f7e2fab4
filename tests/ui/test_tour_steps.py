"""A tour of some steps: what leads to them goes unshown, and counts all the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.ui import tour
from app.ui.tour import pages
from tests.ui.shell_scene import shown_window

pytestmark = pytest.mark.usefixtures("qloop")


async def test_pages_on_the_way_count_as_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "pictures"
    out.mkdir()
    last = next(step for step in pages.STEPS if step.name == "every-page")
    async with shown_window(tmp_path / "data") as window:
        names = [name for name, *_ in window.shell.page_list()]
        assert len(names) > 5
        steps = (*map(pages._page, names), last)
        monkeypatch.setattr(tour, "ACTS", {1: steps})
        assert await tour.Tour({"line": {}}, out, 1, "every").drive(window.shell) == 0
        # what none of them opened is missed
        monkeypatch.setattr(tour, "ACTS", {1: (last,)})
        assert await tour.Tour({"line": {}}, out, 1, "every").drive(window.shell) == 1
    told = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [(one["step"], one["ok"]) for one in told] == [
        ("every-page", True),
        ("every-page", False),
    ]
    assert names[0] in told[1]["note"]
