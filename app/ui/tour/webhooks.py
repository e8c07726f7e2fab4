"""The inspector's other faces: marks, a comparison, the filter as it is typed, tunnels, tests."""

from __future__ import annotations

from typing import Any

from PySide6.QtTest import QTest

from app.ui.pages.webhooks.forwarding_card import ForwardingCard
from app.ui.pages.webhooks.tunnel_card import TunnelCard
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step


async def _row(stage: Stage, place: int) -> Any:
    """Clicks a delivery; the page."""
    page = await stage.open_page("webhooks")
    page.open_part("deliveries")
    listed = page.deliveries.list
    await stage.until("deliveries are listed", lambda: listed.model.rowCount() > place)
    rect = listed.view.visualRect(listed.model.index(place))
    await stage.click(listed.view.viewport(), rect.center())
    await stage.until("the delivery is shown", lambda: page.deliveries.delivery is not None)
    return page


async def missed(stage: Stage) -> str:
    """What a gap cost each account, and what still comes."""
    page = await stage.open_page("webhooks")
    gap = stage.console.missed.fresh
    assert gap is not None, "nothing was missed"
    page.open_gap(gap)
    part = page.deliveries
    await stage.until("what was missed is shown", lambda: len(part.missed.steps) > 1)
    await stage.until("it is in front", lambda: part.stack.currentWidget() is part.missed)
    await stage.still()
    return f"{len(part.missed.steps)} accounts, {gap.length // 60_000} minutes"


async def put_away(stage: Stage) -> None:
    """The gap was seen: its banner goes, and the list comes back."""
    page = await stage.open_page("webhooks")
    await stage.console.missed.dismiss()
    await stage.until("it is put away", lambda: not page.missed.isVisible())


async def _marked(stage: Stage) -> str:
    page = await _row(stage, 0)
    listed = page.deliveries.list
    listed.pause.setChecked(True)  # what comes meanwhile would move the row
    await stage.still()
    chosen = listed.current
    await stage.until("its detail is shown", lambda: page.deliveries.delivery.row.id == chosen)
    marks = page.deliveries.view.marks
    await stage.click(marks.star_button)
    await stage.click(marks.pin_button)
    await stage.until("it is pinned", lambda: stage.console.markings.of(chosen).pinned)
    await stage.until("it is important", lambda: stage.console.markings.of(chosen).important)
    await stage.console.markings.change([chosen], note="Ask them why this came twice.")
    await stage.still()
    listed.pause.setChecked(False)
    return "pinned, important, with a note"


async def _compared(stage: Stage) -> str:
    page = await _row(stage, 0)
    part = page.deliveries
    await stage.until("the list is at rest", lambda: part.list.current)
    part.compare(part.list.current)
    listed = part.list
    rect = listed.view.visualRect(listed.model.index(3))
    await stage.click(listed.view.viewport(), rect.center())
    await stage.until(
        "the difference is shown", lambda: part.stack.currentWidget() is part.difference
    )
    await stage.still()
    return f"{len(part.difference.found)} differences"


async def _completed(stage: Stage) -> str:
    page = await stage.open_page("webhooks")
    part = page.deliveries
    part.end_comparison()
    field = part.list.search
    await stage.click(field)
    await stage.outside(lambda: QTest.keyClicks(field, "is:"))
    await stage.until("the filter is completed", lambda: part.list.search.offers)
    count = len(part.list.search.offers)
    await stage.still(0.2)
    return f"{count} ways to go on"


async def _tunnel(stage: Stage) -> str:
    page = await stage.open_page("webhooks")
    page.deliveries.list.clear_filter()
    page.open_tunnel()
    await stage.card(TunnelCard)
    await stage.still(0.2)
    return ""


async def _copies(stage: Stage) -> str:
    await stage.tidy()
    page = await stage.open_page("webhooks")
    page.deliveries.doing.live_copies()
    await stage.card(ForwardingCard)
    await stage.still(0.2)
    return ""


def _part(name: str) -> Step:
    async def show(stage: Stage) -> str:
        await stage.tidy()
        page = await stage.open_page("webhooks")
        page.open_part(name)
        await stage.still(0.6)
        return ""

    return Step(f"webhooks-{name}", "webhooks", show)


STEPS = (
    Step("webhooks-marked", "webhooks", _marked),
    Step("webhooks-compared", "webhooks", _compared),
    Step("webhooks-filter", "webhooks", _completed),
    Step("webhooks-tunnel", "webhooks", _tunnel),
    Step("webhooks-copies", "webhooks", _copies),
    _part("subscriptions"),
    _part("test"),
)
