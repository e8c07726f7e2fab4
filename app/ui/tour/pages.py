"""The other pages, whichever there are, and the other colours."""

from __future__ import annotations

from app.ui.style.look import look
from app.ui.style.tokens import Scheme
from app.ui.tour import calls, campaigns, files, schedules, templates, webhooks
from app.ui.tour.answering import LEAH
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

_STILL_S = 0.6
# those of the Settings page, in its order
SECTIONS = (
    *("accounts", "chats", "notifications", "language"),
    *("appearance", "receiver", "data", "keyboard"),
)


def _page(name: str) -> Step:
    async def show(stage: Stage) -> str:
        await stage.open_page(name)
        await stage.still(_STILL_S)
        return ""

    return Step(name, name, show)


def _section(name: str) -> Step:
    async def show(stage: Stage) -> str:
        # they are off in a tour, where nothing is to lie over the pictures
        told = name == "notifications"
        if stage.console.settings.get("notify") != told:
            stage.console.settings.set("notify", told)
        stage.shell.settings(name)
        await stage.still(0.25)
        return ""

    return Step(f"settings-{name}", "settings", show)


async def _delivery(stage: Stage) -> str:
    await webhooks.put_away(stage)
    page = await stage.open_page("webhooks")
    listed = page.deliveries.list
    await stage.until("deliveries are listed", lambda: listed.view.model().rowCount())
    index = listed.view.model().index(0, 0)
    await stage.click(listed.view.viewport(), listed.view.visualRect(index).center())
    await stage.still(_STILL_S)
    return f"{listed.view.model().rowCount()} deliveries"


async def _reports(stage: Stage) -> str:
    page = await stage.open_page("logs")
    page.open_part("reports")
    await stage.until("the report is made", lambda: page.reports.report is not None)
    await stage.still(0.3)
    total = page.reports.report.total
    return f"{total.incoming} in, {total.outgoing} out"


async def _audit(stage: Stage) -> str:
    page = await stage.open_page("logs")
    page.open_part("audit")
    await stage.until("the chain is checked", lambda: page.audit.verified is not None)
    await stage.still(0.3)
    assert page.audit.verified.whole, page.audit.verified.why
    return f"{page.audit.verified.count} lines, whole"


async def _other_colours(stage: Stage) -> str:
    dark = look().theme.dark
    await stage.outside(lambda: look().set(scheme=Scheme.LIGHT if dark else Scheme.DARK))
    await stage.open_chat(LEAH)
    await stage.still(0.25)
    return "light" if dark else "dark"


def _in_other_colours(name: str) -> Step:
    async def show(stage: Stage) -> str:
        await stage.open_page(name)
        await stage.still(0.5)
        return ""

    return Step(f"{name}-other-colours", name, show)


async def _colours_back(stage: Stage) -> str:
    dark = look().theme.dark
    await stage.outside(lambda: look().set(scheme=Scheme.LIGHT if dark else Scheme.DARK))
    await stage.keys("Ctrl+K")
    await stage.until("the palette is open", stage.palette.isVisible)
    names = {name for name, *_ in stage.shell.page_list()}
    missing = sorted(names - stage.seen)
    assert not missing, f"{missing} were not shown"
    return f"{len(names)} pages were shown"


async def _provider_logs(stage: Stage) -> str:
    page = await stage.open_page("logs")
    page.open_part("provider")
    await stage.until("a provider's log is read", page.provider.model.rowCount)
    page.provider.table.choose(0)
    await stage.still(0.3)
    return ", ".join(page.provider.model.columns)


STEPS = (
    *files.STEPS,
    *templates.STEPS,
    *schedules.STEPS,
    *campaigns.STEPS,
    *calls.STEPS,
    Step("webhooks-missed", "webhooks", webhooks.missed),
    Step("webhooks", "webhooks", _delivery),
    *webhooks.STEPS,
    *calls.ANSWERS,
    _page("logs"),
    Step("logs-reports", "logs", _reports),
    Step("logs-audit", "logs", _audit),
    Step("logs-provider", "logs", _provider_logs),
    *(_section(name) for name in SECTIONS),
    Step("chats-other-colours", "chats", _other_colours),
    _in_other_colours("numbers"),
    _in_other_colours("schedules"),
    _in_other_colours("calls"),
    _in_other_colours("webhooks"),
    _in_other_colours("settings"),
    Step("every-page", "", _colours_back),
)
