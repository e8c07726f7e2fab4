"""Campaigns: the list, one that runs, and the steps to a new one up to the last button.

Nothing is started here: the tour's sandbox has better to do than a thousand sends.
"""

from __future__ import annotations

import asyncio
import csv
from pathlib import Path
from typing import Any

from app.domain.campaigns import State
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

_PEOPLE = (
    ("+14155550142", "Marcus", "en", "Thursday 12 March", "2026-03-02", "HF-2"),
    ("0555550163", "יעל", "he", "יום חמישי", "2026-02-18", "HF-2"),
    ("+16465550131", "Hannah", "en", "Sunday 15 March", "2026-01-30", "TA-1"),
    ("+130555501", "Jonah", "en", "Sunday 15 March", "2026-02-11", "TA-1"),
    ("055-555-0177", "أمل", "ar", "الأحد", "2026-03-01", "HF-2"),
    ("+1 646 555 0131", "Hannah W", "en", "Sunday 15 March", "2026-01-30", "TA-1"),
    ("+12125550187", "Priya", "en", "Monday 16 March", "", "HF-2"),
    ("+447700900318", "Tomasz", "pl", "Monday 16 March", "2026-02-27", "HF-2"),
    ("+17185550172", "Aisha", "en", "Monday 16 March", "2026-02-27", "TA-1"),
    ("+13035550139", "Colin", "en", "Tuesday 17 March", "2026-02-20", "TA-1"),
    ("0555550184", "רוני", "he", "יום שלישי", "2026-03-04", "HF-2"),
    ("+13135550181", "Lina", "en", "Tuesday 17 March", "2026-02-08", "TA-1"),
)
_COLUMNS = ("mobile", "first", "lang", "visit_day", "agreed_on", "branch_id")


async def _list(stage: Stage) -> str:
    page = await stage.open_page("schedules")
    await stage.outside(lambda: page.open_part("campaigns"))
    view = page.view("campaigns")
    count = await stage.until("campaigns are listed", view.list.model.rowCount)
    await stage.still(0.2)
    return f"{count} campaigns"


async def _run(stage: Stage) -> str:
    page = await stage.open_page("schedules")
    view = page.view("campaigns")
    rows = await stage.console.campaigns.all()
    one = next(row for row in rows if row.state is State.RUNNING)
    await stage.outside(lambda: view.open_campaign(one.id))
    await stage.until("its figures are there", lambda: view.run.insight)
    await stage.until("its people are there", view.run.people.model.rowCount)
    await stage.still(0.3)
    return f"{one.counts.tried} of {one.counts.audience}"


async def _columns(stage: Stage) -> str:
    page = await stage.open_page("schedules")
    view = page.view("campaigns")
    await stage.outside(view.show_list)
    path = stage.out / "visits-march.csv"
    await asyncio.to_thread(_write, path)
    await stage.outside(view.new_campaign)
    wizard = view.wizard
    number = next(
        one.id
        for one in stage.console.numbers.by_id().values()
        if stage.console.campaigns.can_verify(one.id)
    )
    await stage.outside(lambda: wizard.file.number.choose(number))
    await stage.outside(lambda: wizard.file.take_file(path))
    await stage.until("the file is read", lambda: wizard.work.audience)
    await stage.fill(wizard.file.name.edit, "Visit reminders")
    await stage.click(wizard.next_button)
    await stage.until("the columns are shown", lambda: wizard.stepper.current == 1)
    await stage.outside(lambda: wizard.result.region.choose("IL"))
    await stage.until("the rows are checked", lambda: wizard.work.findings)
    await stage.until("it can go on", wizard.next_button.isEnabled)
    await stage.still(0.3)
    await asyncio.to_thread(path.unlink)
    return f"{wizard.work.findings.ready} of {len(_PEOPLE)} get a message"


async def _message(stage: Stage) -> str:
    wizard = await _wizard(stage)
    await stage.click(wizard.next_button)
    await stage.until("the message is asked for", lambda: wizard.stepper.current == 2)
    box = wizard.message.template
    await stage.until("templates are offered", box.count)
    await stage.outside(lambda: box.choose("order_ready"))
    await stage.outside(lambda: box.activated.emit(box.currentIndex()))
    await stage.until("it can go on", wizard.next_button.isEnabled)
    await stage.still(0.2)
    return str(wizard.work.plan.template)


async def _check(stage: Stage) -> str:
    wizard = await _wizard(stage)
    await stage.click(wizard.next_button)
    await stage.until("the time is asked for", lambda: wizard.stepper.current == 3)
    await stage.still(0.2)
    await stage.click(wizard.next_button)
    await stage.until("the dry run is shown", lambda: wizard.stepper.current == 4)
    await stage.still(0.3)
    return str(wizard.next_button.text())


async def _away(stage: Stage) -> str:
    """Leaves the steps as an operator does; the draft stays in the list."""
    page = await stage.open_page("schedules")
    view = page.view("campaigns")
    await stage.outside(view.wizard.leave)
    await stage.until("the list is back", lambda: view.stack.currentWidget() is view.list)
    await stage.until("the draft is listed", lambda: view.list.model.rowCount() > 3)
    await stage.outside(lambda: page.open_part("upcoming"))
    return ""


async def _wizard(stage: Stage) -> Any:
    page = await stage.open_page("schedules")
    return page.view("campaigns").wizard


def _write(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([_COLUMNS, *_PEOPLE])


STEPS = (
    Step("campaigns", "schedules", _list),
    Step("campaign-running", "schedules", _run),
    Step("campaign-columns", "schedules", _columns),
    Step("campaign-message", "schedules", _message),
    Step("campaign-check", "schedules", _check),
    Step("campaign-draft", "schedules", _away),
)
