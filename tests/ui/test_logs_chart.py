"""The chart over the activity log, while no provider can be reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.activity_rows import Kind
from app.ui.pages.logs.page import LogsPage
from tests.ui.live_pages import live_page
from tests.waiting import until


@pytest.mark.usefixtures("qloop")
async def test_calls_that_reach_nobody_stand_in_the_chart_with_the_list(data_dir: Path) -> None:
    async with live_page(data_dir, LogsPage, sandbox=False, receiver=False) as (console, page):
        part = page.activity
        await until(lambda: part.stack.currentWidget() is not part.skeleton)
        assert part.chart.is_empty
        await console.accounts.add(
            "Far away", "gateway", "http://127.0.0.1:9", {"api_key": "nobody-hears-it"}
        )
        await until(lambda: any(one.kind is Kind.CALL for one in part.model.entries()))
        # well before its next turn, and though a minute holds nothing but calls without an answer
        await until(lambda: not part.chart.is_empty, within=10)
        assert "0 fine, 0 refused" in part.chart.accessibleDescription()
