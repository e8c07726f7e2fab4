"""Who called and what they were answered: the page, an hour of the week, the rules, the log."""

from __future__ import annotations

from typing import Any

from app.domain.calls import CallKind
from app.ui.answers.cards import WhatIfCard
from app.ui.answers.log_card import LogCard
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

_STILL_S = 0.4


async def _page(stage: Stage) -> str:
    page: Any = await stage.open_page("calls")
    await stage.until("calls are listed", lambda: page.list.model.rowCount() > 10)
    await stage.until("the map is drawn", lambda: page.heat._heat.total > 100)
    await stage.until("the plan is read", lambda: page.editor.plan is not None)
    rows = range(page.list.model.rowCount())
    answered = next(row for row in rows if page.list.model.call(page.list.model.index(row, 0)).text)
    await stage.outside(lambda: page.list.table.choose(answered))
    await stage.until("its number's rules are shown", page.editor.switch.isChecked)
    await stage.still(_STILL_S)
    return str(page.heat.sentence())


async def _hour(stage: Stage) -> str:
    page: Any = stage.shell.window.page("calls")
    day, hour, most = page.heat._heat.busiest
    await stage.click(page.heat, page.heat._rect((day, hour)).center())
    await stage.until("that hour is listed", lambda: page.list.model.rowCount() == most)
    await stage.still(_STILL_S)
    return f"{most} calls"


async def _what_if(stage: Stage) -> str:
    page: Any = stage.shell.window.page("calls")
    if not page.editor.isVisible():  # a narrow window keeps it behind its button
        await stage.click(page.panel_button)
    await stage.click(page.editor.others)
    card = await stage.card(WhatIfCard)
    await stage.type("23:10", card.at.edit)
    await stage.until("a rule is named", card.because.text)
    await stage.still(_STILL_S)
    return str(card.because.text())


async def _log(stage: Stage) -> str:
    await stage.keys("Esc")
    await stage.until("the card is closed", lambda: stage.open_card() is None)
    page: Any = stage.shell.window.page("calls")
    await stage.outside(page._clear)
    await stage.click(page.log)
    card = await stage.card(LogCard)
    await stage.until("answers are listed", lambda: card.log.model.rowCount() > 5)
    await stage.still(_STILL_S)
    return f"{card.log.model.rowCount()} answers"


async def _waiting(stage: Stage) -> str:
    await stage.keys("Esc")
    await stage.until("the log is closed", lambda: stage.open_card() is None)
    page: Any = stage.shell.window.page("calls")
    await stage.outside(page.show_waiting)
    await stage.still(_STILL_S)
    rows = page.list.model.rowCount()
    await stage.until("only those are listed", lambda: page.list.wanted.kind is CallKind.WAITING)
    return f"{rows} without a reply"


async def _callers(stage: Stage) -> str:
    page: Any = stage.shell.window.page("calls")
    await stage.outside(page._clear)
    await stage.outside(lambda: page.show_as("callers"))
    await stage.until("callers are counted", lambda: page.sums.model.rowCount() > 3)
    await stage.still(_STILL_S)
    return f"{page.sums.model.rowCount()} callers"


async def _messages(stage: Stage) -> str:
    calls: Any = stage.shell.window.page("calls")
    if calls is not None:
        await stage.outside(lambda: calls.show_as("calls"))
    page: Any = await stage.open_page("webhooks")
    await stage.outside(lambda: page.open_part("answers"))
    await stage.until("the plan is read", lambda: page.answers.editor.plan is not None)
    await stage.still(_STILL_S)
    return ""


STEPS = (
    Step("calls", "calls", _page),
    Step("calls-hour", "calls", _hour),
    Step("calls-what-if", "calls", _what_if),
    Step("calls-log", "calls", _log),
    Step("calls-waiting", "calls", _waiting),
    Step("calls-callers", "calls", _callers),
)
ANSWERS = (Step("answers", "webhooks", _messages),)
