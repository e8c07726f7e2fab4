"""The Templates page: a draft with its checks, an approved one with its results, a send."""

from __future__ import annotations

from typing import Any

from app.domain.template_plan import READY, Recipient
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

_STILL_S = 0.3
_PEOPLE = (
    Recipient("14155550142", "Marcus Bell", "14155550142"),
    Recipient("13125550118", "Hannah Weiss", "13125550118"),
    Recipient("12125550187", "Priya Raman", "12125550187"),
)


async def _page(stage: Stage) -> Any:
    page = await stage.open_page("templates")
    await stage.until("templates are listed", lambda: page.list.model.whole >= 10)
    return page


def _choose(page: Any, name: str) -> None:
    group = next(one for one in page.list.model.groups() if one.name == name)
    assert page.choose(group.account_id, name), name


async def _editor(stage: Stage) -> str:
    page = await _page(stage)
    _choose(page, "delivery_window")
    await stage.until("the checks are done", page.preview.count.text)
    await stage.still(_STILL_S)
    blocking = sum(one.blocks for one in page.desk.checks)
    assert blocking, "the demo's draft has something to fix"
    return f"{page.list.model.whole} templates"


async def _approved(stage: Stage) -> str:
    page = await _page(stage)
    _choose(page, "plan_ready")
    await stage.until("its results are counted", lambda: page.view.cells[0].count.text() != "–")
    await stage.still(_STILL_S)
    return f"sent {page.view.cells[0].count.text()}"


async def _send(stage: Stage) -> str:
    page = await _page(stage)
    page.sending.open(_PEOPLE)
    panel = page.send
    await stage.until("two are ready", lambda: sum(one.hold == READY for one in panel.planned) == 2)
    await stage.still(_STILL_S)
    held = [one.hold for one in panel.planned if one.hold != READY]
    return f"held: {', '.join(held)}"


STEPS = (
    Step("templates", "templates", _editor),
    Step("templates-approved", "templates", _approved),
    Step("templates-send", "templates", _send),
)
