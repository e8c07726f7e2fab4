"""The same data in a language of the other direction."""

from __future__ import annotations

from app.ui.dialogs.add_number import AddNumberCard
from app.ui.style.look import theme
from app.ui.tour.answering import YAEL
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step


async def _chats(stage: Stage) -> str:
    await stage.open_page("chats")
    await stage.open_chat(YAEL)
    stage.chats.set_details(True)
    await stage.still(0.6)
    return "right to left" if theme().rtl else "left to right"


async def _numbers(stage: Stage) -> str:
    page = await stage.open_page("numbers")
    await stage.until("its rows are shown", lambda: len(page.model.entries()) >= 7)
    await stage.still(0.5)
    return ""


async def _schedules(stage: Stage) -> str:
    page = await stage.open_page("schedules")
    await stage.until("the board is read", lambda: page.upcoming.loaded)
    await stage.until("its rows are shown", page.upcoming.model.chosen_rows)
    row = page.upcoming.model.chosen_rows()[0]
    await stage.outside(lambda: page.upcoming.choose(("row", row.id)))
    await stage.still(0.5)
    return ""


async def _calls(stage: Stage) -> str:
    page = await stage.open_page("calls")
    await stage.until("calls are listed", lambda: page.list.model.rowCount() > 3)
    await stage.still(0.5)
    return ""


async def _dialog(stage: Stage) -> str:
    await stage.click(stage.numbers.add_number_button)
    card = await stage.card(AddNumberCard)
    await stage.type("+972 55 555 0188", card.phone.edit)
    return ""


async def _settings(stage: Stage) -> str:
    await stage.keys("Esc")
    await stage.until("the dialog is closed", lambda: stage.open_card() is None)
    await stage.open_page("settings")
    await stage.still(0.5)
    return ""


STEPS = (
    Step("chats-other-language", "chats", _chats),
    Step("schedules-other-language", "schedules", _schedules),
    Step("calls-other-language", "calls", _calls),
    Step("numbers-other-language", "numbers", _numbers),
    Step("dialog-other-language", "numbers", _dialog),
    Step("settings-other-language", "settings", _settings),
)
