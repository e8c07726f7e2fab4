"""Older rows that could not be read are told, and asked for again by the next scroll."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex

from app.domain.answers import BASE, Occasion
from app.domain.errors import StoreError
from app.services.console import Console
from app.services.events import Acted
from app.ui.answers import log_card, plan_edits
from app.ui.answers.log_card import LogCard
from app.ui.pages.calls.page import CallsPage
from app.ui.pages.logs import audit_tab
from app.ui.pages.logs.page import LogsPage
from tests.ui.live_pages import live_page, staying
from tests.waiting import until, until_so

pytestmark = pytest.mark.usefixtures("qloop")


def fail_once(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> None:
    """The first time that older rows are asked for, the file can't be read."""
    real, asked = getattr(owner, name), list[object]()

    async def ask(*args: Any, **named: Any) -> Any:
        before = named.get("before")
        if before is not None:
            asked.append(before)
            if len(asked) == 1:
                raise StoreError("The file can’t be read.")
        return await real(*args, **named)

    monkeypatch.setattr(owner, name, ask)


async def scrolled(model: QAbstractItemModel) -> None:
    """Asks for more, as a view does that is scrolled to its end, until all rows are there."""
    while model.canFetchMore(QModelIndex()):
        rows = model.rowCount()
        model.fetchMore(QModelIndex())
        await until(
            lambda rows=rows: model.rowCount() > rows or not model.canFetchMore(QModelIndex())
        )


async def test_of_the_audit_trail(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_tab, "_PAGE", 2)
    async with live_page(data_dir, LogsPage, receiver=False) as (console, page):
        toasts = staying(page)
        for at in range(5):
            console.bus.publish(Acted("export", {"of": "contact", "rows": at}))
        fail_once(monkeypatch, console.audit, "page")
        page.open_part("audit")
        tab = page.audit
        assert tab is not None
        # two lines fill no view, which asks for more at once
        await until(lambda: any("can’t be read" in one.text for one in toasts.history))
        await page._tasks.idle()
        await scrolled(tab.model)
        whole = await console.audit.page()
        assert len(whole) >= 5
        assert [one.id for one in tab.model.rows] == [one.id for one in whole]


async def decisions(console: Console) -> int:
    return len(await console.answers.log(occasion=Occasion.CALL, limit=100))


async def test_of_automatic_answers(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_card, "_PAGE", 2)
    async with live_page(data_dir, CallsPage) as (console, page):
        toasts = staying(page)
        number = console.answers.numbers()[0].id
        plan = await console.answers.plan(number, Occasion.CALL)
        written = plan_edits.with_text(plan, BASE, "en", "Write to us.")
        await console.answers.save(replace(written, on=True))
        for at in range(5):
            await console.answers.attempt(number, Occasion.CALL, f"1415555014{at}", "")
        fail_once(monkeypatch, console.answers, "log")

        async def all_there() -> bool:
            return await decisions(console) == 5

        await until_so(all_there)
        card = LogCard(page, console, page._tasks, Occasion.CALL)
        card.open()
        await until(lambda: any("can’t be read" in one.text for one in toasts.history))
        await page._tasks.idle()
        await scrolled(card.log.model)
        assert card.log.model.rowCount() == await decisions(console)
        card.reject()
