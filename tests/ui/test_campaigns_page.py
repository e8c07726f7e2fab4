"""The campaigns' part of the Schedules page on the real sandbox: list, a run, the steps."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.bidi import isolate, ltr, strip
from app.domain.campaigns import Column, Counts, Pause, Plan, Quiet, Role, Slot, State
from app.domain.civil import shown_at
from app.domain.errors import StoreError
from app.domain.template_shapes import Definition
from app.services.campaigns_files import Audience
from app.services.console import Console
from app.services.demo_campaigns import add_campaigns
from app.ui.pages.campaigns import audience_table
from app.ui.pages.campaigns.audience_table import AudienceTable
from app.ui.pages.campaigns.blank_row import FIXED, unfilled
from app.ui.pages.campaigns.marks import ChartData, Funnel, SendChart
from app.ui.pages.campaigns.view import CampaignsView
from app.ui.pages.campaigns.words import message_words, share
from app.ui.style.look import Look
from app.ui.telling import toasts_of
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel
from tests.held import Held
from tests.ui.clipping import clipped
from tests.ui.live_pages import live_page, staying
from tests.waiting import until

ROWS = "mobile,first\n+14155550142,Marcus\n+14155550142,Twin\n+12125550187,Priya\n+1305,Jonah\n"


@pytest.fixture
def visits(tmp_path: Path) -> Path:
    """A file of four people, of whom two get a message."""
    path = tmp_path / "visits.csv"
    path.write_text(ROWS, "utf-8")
    return path


def texts(widget: QWidget) -> list[str]:
    """What the labels in it say, the hidden ones of a page before left out."""
    return [one.text() for one in widget.findChildren(PlainLabel) if one.isVisible()]


def around(console: Console) -> Quiet:
    """Quiet hours that cover now, in the zone of a plan that names none."""
    now = shown_at(console.clock.now_ms(), console.campaigns.zone)
    minute = now.hour * 60 + now.minute
    return Quiet((minute - 60) % 1_440, (minute + 60) % 1_440)


@pytest.mark.usefixtures("qloop")
async def test_the_list_opens_a_run_and_a_pause_acts_at_once(data_dir: Path) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        await until(lambda: view.list.stack.currentWidget() is view.list.empty)
        await add_campaigns(console)
        view.activated()
        await until(lambda: view.list.model.rowCount() == 4)
        [running] = [one for one in view.list.model.rows if one.state is State.RUNNING]
        wide: list[bool] = []
        view.full.connect(wide.append)
        view.open_item(running.id)
        assert wide == [True]
        await until(lambda: view.run.insight is not None)
        await until(lambda: view.run.people.model.rowCount() == running.counts.everyone)
        assert view.run.chip.text() == "Running"
        assert view.run.go.text() == "Pause"
        QTest.mouseClick(view.run.go, Qt.MouseButton.LeftButton)
        await until(lambda: view.run.insight.campaign.state is State.PAUSED)
        assert view.run.insight.campaign.pause is Pause.YOU
        assert view.run.go.text() == "Go on"
        view.run.people.show_only("failed")
        await until(lambda: view.run.people.model.rowCount() == running.counts.failed)
        QTest.keyClick(view.run.people.table, Qt.Key.Key_Escape)
        await until(lambda: view.stack.currentWidget() is view.list)
        assert wide[-1] is False


@pytest.mark.usefixtures("qloop")
async def test_who_is_left_when_a_run_is_cancelled_waits_no_more(
    data_dir: Path, tmp_path: Path
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        await add_campaigns(console)
        [running] = [one for one in await console.campaigns.all() if one.state is State.RUNNING]
        await console.campaigns.pause(running.id)
        view.open_item(running.id)
        run = view.run
        await until(lambda: run.insight is not None)
        run.cancel.setFocus()
        QTest.keyClick(run.cancel, Qt.Key.Key_Space)
        card = await until(lambda: view.window().findChild(ConfirmCard))
        card.go.click()
        await until(lambda: run.insight.campaign.state is State.CANCELLED)
        left = run.insight.campaign.counts.left
        assert run.words.text() == f"sent, {left} get no message"
        await until(run.cancel.isHidden)
        await until(run.export.hasFocus)  # and not the window's first button
        run.people.show_only("waiting")
        await until(lambda: run.people.model.rowCount() == left)
        await until(lambda: run.people.model.entry(0) is not None)
        assert run.people.model.cells(run.people.model.entry(0))[2::2] == ("Not sent", "")
        target = tmp_path / "results.csv"
        await run.acts.export_to(running.id, target)
        assert "Waiting" not in target.read_text("utf-8-sig")


@pytest.mark.usefixtures("qloop")
async def test_the_steps_keep_a_draft_and_start_it(data_dir: Path, visits: Path) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        await console.templates.refresh(
            next(row.id for row in console.clients.accounts() if row.provider == "recoverleadx")
        )
        view.new_campaign()
        wizard = view.wizard
        number = next(
            one.id
            for one in console.numbers.by_id().values()
            if console.campaigns.can_verify(one.id)
        )
        assert wizard.file.number.choose(number)
        assert not wizard.next_button.isEnabled()
        wizard.file.take_file(visits)
        await until(lambda: wizard.work.audience is not None)
        assert wizard.file.name.text() == "Visits"
        wizard.next()
        await until(lambda: wizard.stepper.current == 1 and wizard.next_button.isEnabled())
        assert wizard.result.figure.text() == "2"
        wizard.columns.show_problems(True)
        assert wizard.columns.table.model.rowCount() == 2
        wizard.next()
        await until(lambda: wizard.stepper.current == 2 and wizard.message.template.count() > 1)
        assert not wizard.next_button.isEnabled()
        wizard.message.template.choose("order_ready")
        wizard.message.template.activated.emit(wizard.message.template.currentIndex())
        assert wizard.work.plan.blanks == ("first",)
        wizard.next()
        await until(lambda: wizard.stepper.current == 3)
        wizard.when.quiet.setChecked(False)
        wizard.leave()
        await until(lambda: view.stack.currentWidget() is view.list)
        await until(lambda: view.list.model.rowCount() == 1)
        [draft] = await console.campaigns.all()
        assert (draft.state, draft.name, draft.counts.waiting) == (State.DRAFT, "Visits", 2)
        view.edit_draft(draft.id)
        await until(lambda: wizard.stepper.current == 1 and wizard.next_button.isEnabled())
        wizard.go(3)
        wizard.when.quiet.setChecked(False)
        wizard.next()
        await until(lambda: wizard.stepper.current == 4 and wizard.next_button.isEnabled())
        assert "At once" in texts(wizard.check)
        quiet = replace(wizard.work, plan=replace(wizard.work.plan, quiet=around(console)))
        wizard.check.put(quiet)
        assert any("when the quiet hours end" in one for one in texts(wizard.check))
        # the wait is told by itself, and does not make two sends take an hour
        assert any(one.startswith("about 1 minute") for one in texts(wizard.check))
        wizard.check.put(wizard.work)
        assert wizard.next_button.text() == "Send to 2 people"
        wizard.next()
        await until(lambda: view.stack.currentWidget() is view.run)
        found = await console.campaigns.get(draft.id)
        assert found is not None and found.digest


def test_a_blank_that_a_plan_knows_nothing_of_is_not_filled() -> None:
    """A template that was changed since may have more of them."""
    definition = Definition(body="Hi {{1}}, your {{2}} is here")
    told = unfilled(Plan(template="ready", blanks=("Name",)), definition)
    assert "{{2}}" in told and "text" in told
    assert unfilled(Plan(template="ready", blanks=("Name", "Item")), definition) == ""
    assert unfilled(Plan(blanks=("Name",)), definition) == ""


@pytest.mark.usefixtures("qloop")
async def test_columns_fill_the_text_of_a_template_before_its_header(
    data_dir: Path, tmp_path: Path
) -> None:
    path = tmp_path / "deliveries.csv"
    path.write_text("Name,Phone,Item,Day\nMarcus,14155550142,worktop,Thursday\n", "utf-8")
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        await console.templates.refresh(
            next(row.id for row in console.clients.accounts() if row.provider == "recoverleadx")
        )
        view.new_campaign()
        wizard = view.wizard
        numbers = console.numbers.by_id().values()
        rlx = next(one.id for one in numbers if console.campaigns.can_verify(one.id))
        assert wizard.file.number.choose(rlx)
        wizard.file.take_file(path)
        await until(lambda: wizard.work.audience is not None)
        wizard.next()
        await until(lambda: wizard.stepper.current == 1 and wizard.next_button.isEnabled())
        wizard.next()
        message = wizard.message
        await until(lambda: wizard.stepper.current == 2 and message.template.count() > 1)
        message.template.choose("delivery_day")
        message.template.activated.emit(message.template.currentIndex())
        assert wizard.work.plan.blanks == ("", "Name", "Item", "Day")
        assert (
            "Hi Marcus, your worktop arrives on Thursday" in message.bubble.accessibleDescription()
        )
        # it is called as in the list above, where the text has a {{1}} too
        told = "".join(char for char in message.problem.title.text() if char not in "\u2066\u2069")
        assert told == "Nothing fills {{1}} (header) yet."
        assert not wizard.next_button.isEnabled()
        # the same words for everybody fill it once there are some
        box = message.blanks.itemAt(0).widget()
        combo = box.findChildren(Combo)[0]
        combo.choose(FIXED)
        combo.activated.emit(combo.currentIndex())
        lines = box.findChildren(LineEdit)
        words = next(one for one in lines if one.accessibleName() == "Words for 1")
        assert view.window().focusWidget() is words
        assert wizard.work.plan.blanks[0] == FIXED
        assert message.problem.isVisibleTo(message) and not wizard.next_button.isEnabled()
        QTest.keyClicks(words, "Spring")
        assert wizard.work.plan.blanks[0] == f"{FIXED}Spring"
        assert wizard.next_button.isEnabled()
        message._fill_blank(0, "Day")
        assert not message.problem.isVisibleTo(message)
        assert wizard.next_button.isEnabled()


@pytest.mark.usefixtures("qloop")
async def test_a_campaign_goes_to_the_people_who_were_chosen_last(
    data_dir: Path, visits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        for name in ("Schools", "Homes"):
            await console.labels.save(name, "slate")
        view.new_campaign()
        wizard, file = view.wizard, view.wizard.file
        file.name.setText("Spring")
        file.source.choose("labels")
        file._sourced("labels")
        await until(lambda: file.label.count() == 2)
        asked: list[int] = []
        gates = [asyncio.Event(), asyncio.Event()]

        async def people(_number: int, label: int) -> Audience:
            asked.append(label)
            mine = len(asked)
            await gates[mine - 1].wait()
            rows = tuple((f"+1415555014{mine}{one}",) for one in range(mine))
            return Audience("", ("phone",), rows, "utf-8", ",", headed=True)

        monkeypatch.setattr(console.campaigns, "contacts", people)
        for at in (0, 1):
            file.label.setCurrentIndex(at)
            file.label.activated.emit(at)
            await until(lambda at=at: len(asked) == at + 1)
        gates[1].set()
        await until(lambda: wizard.work.audience is not None)
        assert wizard.work.plan.source_name == file.label.itemText(1)
        gates[0].set()
        await view._tasks.idle()
        assert len(wizard.work.audience.rows) == 2
        # others are read: nobody goes on with those before, nor with a file given up for them
        gates[1].clear()
        asked.pop()
        file._take_people()
        await until(lambda: len(asked) == 2)
        assert not wizard.next_button.isEnabled()
        gates[1].set()
        await until(wizard.next_button.isEnabled)
        held = Held(monkeypatch, console.campaigns, "read_file")
        file.take_file(visits)
        await held.asked_for(1)
        assert not wizard.next_button.isEnabled()
        file._sourced("labels")
        held.let_go()
        await view._tasks.idle()
        assert wizard.work.audience is None
        assert file.stack.currentIndex() == 2
        assert not file.busy._timer.isActive()


@pytest.mark.usefixtures("qloop")
async def test_nobody_else_is_written_to_where_the_chosen_people_cannot_be_read(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        for name in ("Schools", "Homes"):
            await console.labels.save(name, "slate")
        view.new_campaign()
        wizard, file = view.wizard, view.wizard.file
        file.name.setText("Spring")
        file.source.choose("labels")
        file._sourced("labels")
        await until(lambda: file.label.count() == 2)

        async def people(_number: int, label: int) -> Audience:
            if label != file.label.itemData(0):
                raise StoreError("The file can’t be read.")
            return Audience("", ("phone",), (("+14155550141",),), "utf-8", ",", headed=True)

        monkeypatch.setattr(console.campaigns, "contacts", people)
        file.label.setCurrentIndex(0)
        file.label.activated.emit(0)
        await until(wizard.next_button.isEnabled)
        file.label.setCurrentIndex(1)
        file.label.activated.emit(1)
        await view._tasks.idle()
        assert not wizard.next_button.isEnabled()
        assert file.found.isHidden()


@pytest.mark.usefixtures("qloop")
async def test_a_draft_that_is_read_late_takes_nothing_of_a_new_campaign(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        number = min(console.numbers.by_id())
        draft = await console.campaigns.create("Autumn", number, Plan())
        held = Held(monkeypatch, console.campaigns, "get")
        view.edit_draft(draft)
        await held.asked_for(1)
        view.new_campaign()
        wizard = view.wizard
        wizard.file.name.setText("Spring")
        held.let_go()
        await view._tasks.idle()
        assert (wizard.work.name, wizard.work.campaign_id) == ("Spring", 0)
        assert wizard.file.name.text() == "Spring"


async def keep(console: Console, draft: int, number: int, plan: Plan) -> None:
    """One person in a draft, as the steps keep them."""
    campaigns, stop = console.campaigns, threading.Event()
    people = Audience("", ("phone",), (("+14155550141",),), "utf-8", ",", headed=True)
    known = await campaigns.known()
    found = await campaigns.check(people, plan, known, stop, lambda _done, _share: None)
    await campaigns.save(draft, "Autumn", number, plan)
    await campaigns.put_people(draft, people, found, stop, lambda _done, _share: None)


@pytest.mark.usefixtures("qloop")
async def test_the_first_step_offers_what_its_source_needs_also_for_another_campaign(
    data_dir: Path,
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        for name in ("Schools", "Homes"):
            await console.labels.save(name, "slate")
        view.new_campaign()
        file = view.wizard.file
        file.source.choose("contacts")
        file._sourced("contacts")
        await view._tasks.idle()
        assert file.stack.isHidden()
        view.new_campaign()
        assert file.source.current() == "file"
        assert file.choose.isVisible()
        # a draft that goes to a label: there are labels to choose, with its own in front
        number = min(console.numbers.by_id())
        kept = Plan(source="labels", source_name="Homes")
        draft = await console.campaigns.create("Autumn", number, kept)
        for chosen in ("", "Homes"):
            if chosen:
                await keep(console, draft, number, replace(kept, rows=1))
            view.edit_draft(draft)
            await view._tasks.idle()
            view.wizard.go(0)
            await view._tasks.idle()
            assert file.label.isVisible()
            assert file.label.count() == 2
            assert file.label.currentText() == chosen


@pytest.mark.usefixtures("qloop")
async def test_templates_are_offered_once_however_often_they_are_read(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        await console.templates.refresh(
            next(row.id for row in console.clients.accounts() if row.provider == "recoverleadx")
        )
        view.new_campaign()
        wizard = view.wizard
        wizard.work.number_id = next(
            one.id
            for one in console.numbers.by_id().values()
            if console.campaigns.can_verify(one.id)
        )
        held = Held(monkeypatch, console.templates, "all")
        for times in (1, 2):
            wizard.message.put(wizard.work)
            await held.asked_for(times)
        for at in (0, 1):
            held.let_go(at)
        await view._tasks.idle()
        rows = wizard.message._rows
        assert rows
        assert all(len({one.language for one in same}) == len(same) for same in rows.values())


@pytest.mark.usefixtures("qloop")
async def test_a_run_that_is_paused_while_it_is_read_is_read_again(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        await add_campaigns(console)
        [running] = [one for one in await console.campaigns.all() if one.state is State.RUNNING]
        view.open_item(running.id)
        run = view.run
        await until(lambda: run.insight is not None)
        await view._tasks.idle()
        held = Held(monkeypatch, console.campaigns, "insight")
        run._read()
        await held.asked_for(1)
        run._clock.stop()
        run.go.click()
        await until(lambda: any("Paused." in one for one in toasted(view)))
        run._soon.stop()
        held.let_go()
        await held.asked_for(2)
        held.let_go()
        await until(lambda: run.insight.campaign.state is State.PAUSED)


@pytest.mark.usefixtures("qloop")
async def test_that_a_run_is_paused_is_not_told_once_it_goes_on(data_dir: Path) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        await add_campaigns(console)
        [running] = [one for one in await console.campaigns.all() if one.state is State.RUNNING]
        staying(view)
        view.open_item(running.id)
        run = view.run
        await until(lambda: run.insight is not None)
        run.go.click()
        await until(lambda: any("Paused." in one for one in toasted(view)))
        await until(lambda: run.insight.campaign.state is State.PAUSED)
        run.go.click()
        await until(lambda: run.insight.campaign.state is State.RUNNING)
        assert toasted(view) == []


@pytest.mark.usefixtures("qloop")
async def test_the_chosen_campaign_stays_chosen_while_others_come(data_dir: Path) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        await add_campaigns(console)
        view.activated()
        await until(lambda: view.list.model.rowCount() == 4)
        view.list.table.choose(2)
        chosen = view.list.model.rows[2].id
        await console.campaigns.create("Autumn", min(console.numbers.by_id()), Plan())
        view.list.read()
        await until(lambda: view.list.model.rowCount() == 5)
        assert view.list.model.rows[view.list.table.currentIndex().row()].id == chosen


def toasted(widget: QWidget) -> list[str]:
    host = toasts_of(widget)
    return [] if host is None else [one.accessibleName() for one in host._toasts]


@pytest.mark.usefixtures("qloop")
async def test_a_number_without_a_country_code_gets_no_plus(data_dir: Path, tmp_path: Path) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        number = min(console.numbers.by_id())
        rows = [("0525550187",), ("14155550141",), ("9725412388010541238801",), ("",)]
        people = Audience("", ("phone",), rows, "utf-8", ",", headed=True)
        plan = Plan(columns=(Column("phone", Role.PHONE),), rows=len(rows))
        draft = await console.campaigns.create("Autumn", number, plan)
        stop, known = threading.Event(), await console.campaigns.known()
        found = await console.campaigns.check(people, plan, known, stop, lambda _n, _s: None)
        await console.campaigns.put_people(draft, people, found, stop, lambda _n, _s: None)
        view.open_item(draft)
        shown = view.run.people.model
        await until(lambda: shown.rowCount() == len(rows) and shown.entry(len(rows) - 1))
        every = [shown.entry(at) for at in range(len(rows))]
        cells = {strip(shown.cells(one)[1]) for one in every if one is not None}
        assert cells == {"0525550187", "+1 415 555 0141", "9725412388010541238801", "–"}
        await view.run.acts.export_to(draft, tmp_path / "results.csv")
        told = (tmp_path / "results.csv").read_text("utf-8-sig")
        assert "+0525550187" not in told and ",0525550187," in told
        assert "+14155550141" in told


@pytest.mark.usefixtures("qloop")
async def test_two_presses_are_one_step_and_a_part_of_the_people_is_told(
    data_dir: Path, visits: Path
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        view.new_campaign()
        wizard = view.wizard
        wizard.file.take_file(visits)
        await until(lambda: wizard.work.audience is not None)
        # a form takes its own width, not a half of the room
        view.window().resize(1280, 720)
        await until(lambda: wizard.file.name.width() > 500)
        wizard.next()
        wizard.next()
        await until(lambda: wizard.stepper.current == 1 and wizard.next_button.isEnabled())
        wizard.next()
        wizard.next()
        await until(lambda: wizard.stepper.current == 2)
        [draft] = await console.campaigns.all()
        assert draft.plan.rows == 4
        # while something is written the focus waits at Stop, and comes back
        wizard.next_button.setEnabled(True)
        wizard.next_button.setFocus()
        wizard._set_busy(True)
        assert wizard.busy.stop.hasFocus()
        wizard._can[2] = True
        wizard._set_busy(False)
        assert wizard.next_button.hasFocus()
        wizard.go(3)
        assert wizard.when.now.hasFocus()
        wizard.leave()
        await until(lambda: view.stack.currentWidget() is view.list)
        # as a kill in the middle leaves it
        await console.database.write(
            lambda one: one.execute("DELETE FROM campaign_people WHERE position > 1")
        )
        view.edit_draft(draft.id)
        host = toasts_of(view)
        assert host is not None
        await until(lambda: any("Only 2 of 4 people" in one.text for one in host.history))
        assert wizard.stepper.current == 0
        assert wizard.work.audience is None


@pytest.mark.usefixtures("qloop")
@pytest.mark.parametrize("step", [0, 1])
async def test_a_draft_that_is_left_before_its_people_were_checked_has_them(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        number = min(console.numbers.by_id())
        for digits in ("14155550141", "14155550142"):
            await console.conversations.start_chat(number, digits)
        view.new_campaign()
        wizard, file = view.wizard, view.wizard.file
        assert file.number.choose(number)
        file.name.setText("Spring")
        file.source.choose("contacts")
        file._sourced("contacts")
        await until(wizard.next_button.isEnabled)
        with pytest.MonkeyPatch.context() as patch:
            held = Held(patch, console.campaigns, "known")  # before it looks at the rows
            if step:
                wizard.next()
                await held.asked_for(1)
            wizard.leave()
            held.free()
            await until(lambda: view.stack.currentWidget() is view.list)
        [draft] = await console.campaigns.all()
        assert (draft.plan.rows, draft.counts.waiting) == (2, 2)
        view.edit_draft(draft.id)
        await until(lambda: wizard.stepper.current == 1 and wizard.next_button.isEnabled())
        assert wizard.work.audience is not None and len(wizard.work.audience.rows) == 2
        # what a kill left half-way has its chats read again
        await console.database.write(lambda one: one.execute("DELETE FROM campaign_people"))
        view.edit_draft(draft.id)
        await until(lambda: wizard.stepper.current == 0 and wizard.next_button.isEnabled())
        assert wizard.work.audience is not None and len(wizard.work.audience.rows) == 2


@pytest.mark.usefixtures("qloop")
async def test_a_file_that_is_read_is_waited_for_and_seen_to_be_read(
    data_dir: Path, visits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        view.new_campaign()
        wizard, file = view.wizard, view.wizard.file
        file.take_file(visits)
        await until(wizard.next_button.isEnabled)
        keeping = Held(monkeypatch, console.campaigns, "create")
        reading = Held(monkeypatch, console.campaigns, "read_file")
        wizard.next()
        await keeping.asked_for(1)
        file.take_file(visits)  # let go over it, while the draft is kept
        await reading.asked_for(1)
        keeping.free()
        await until(lambda: not wizard._busy)
        assert wizard.stepper.current == 0
        wizard.go(0)
        assert file.stack.currentWidget() is file.busy
        reading.free()
        await until(wizard.next_button.isEnabled)
        assert file.stack.currentWidget() is not file.busy


@pytest.mark.usefixtures("qloop")
async def test_a_kill_before_other_people_are_kept_leaves_none_of_those_before(
    data_dir: Path, visits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        campaigns = console.campaigns
        view.new_campaign()
        wizard = view.wizard
        wizard.file.take_file(visits)
        await until(lambda: wizard.work.audience is not None)
        wizard.next()
        await until(lambda: wizard.stepper.current == 1 and wizard.next_button.isEnabled())
        wizard.next()
        await until(lambda: wizard.stepper.current == 2)
        await wizard._keeping.keep(wizard.work, people=True)
        [draft] = await campaigns.all()
        assert await campaigns.is_whole(draft) and wizard.work.stored
        others = ROWS.replace("555", "556")  # as many
        await asyncio.to_thread(visits.write_text, others, "utf-8")
        wizard.file.take_file(visits)
        await until(lambda: not wizard.work.stored)

        async def killed(*_: object) -> None:
            raise RuntimeError

        monkeypatch.setattr(campaigns, "put_people", killed)
        with pytest.raises(RuntimeError):
            await wizard._keeping.keep(wizard.work, people=True)
        [draft] = await campaigns.all()
        assert not await campaigns.is_whole(draft)


@pytest.mark.usefixtures("qloop")
async def test_the_first_step_scrolls_where_large_text_has_no_room(
    data_dir: Path, visits: Path, dressed: Look
) -> None:
    dressed.set(scale=1.3)
    async with live_page(data_dir, CampaignsView, receiver=False, sandbox=False) as (_, view):
        view.window().resize(1024, 640)
        view.new_campaign()
        view.wizard.file.take_file(visits)
        await until(lambda: view.wizard.work.audience is not None)
        await until(lambda: view.wizard.file.found.height() > 0)
        await until(lambda: not [one for one in clipped(view.window()) if "Button <" in one])
        drop = view.wizard.file.stack.currentWidget()
        assert drop is not None
        assert drop.height() >= drop.sizeHint().height()


def test_nobody_answers_what_was_not_read(qtbot: QtBot) -> None:
    funnel = Funnel()
    qtbot.addWidget(funnel)
    for counts in (Counts(delivered=1, read=2, replied=3), Counts(read=4, replied=1)):
        funnel.put(counts)
        shares = {name: strip(words) for name, _, _, words in funnel._rows()}
        assert shares["Replied"] == ("100 % of read" if counts.replied == 3 else "25 % of read")


@pytest.mark.parametrize("width", [1400, 600])
def test_what_comes_of_a_row_stays_in_sight_where_columns_do_not(
    qtbot: QtBot, dressed: Look, width: int
) -> None:
    columns = ("mobile", "first", "lang", "visit_day", "agreed_on", "branch_id")
    rows = [("+14155550142", "Marcus", "en", "Thursday 12 March", "2026-03-02", "HF-2")]
    plan = Plan(columns=tuple(Column(name) for name in columns))
    table = AudienceTable()
    qtbot.addWidget(table)
    table.resize(1400, 300)
    table.show()
    table.put(Audience("visits.csv", columns, rows), plan, None, [0])
    table.resize(width, 300)
    QApplication.sendPostedEvents()
    last = len(columns) + 1
    left = table.head.sectionViewportPosition(last)
    assert left >= 0 and left + 120 <= table.table.viewport().width()
    assert table.head.visualIndex(last) == (last if width == 1400 else 1)


def test_a_drawn_column_keeps_its_width_and_a_drag_measures_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns = ("mobile", "first", "lang")
    plan = Plan(columns=tuple(Column(name) for name in columns))
    table = AudienceTable()
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    rows = [("+14155550142", "Marcus", "en")]
    table.put(Audience("visits.csv", columns, rows), plan, None, [0])
    others = [table.head.sectionSize(at) for at in (1, 3)]
    table.head.resizeSection(2, 133)
    measured: list[str] = []
    monkeypatch.setattr(
        audience_table, "text_width", lambda text, _font: len(measured.append(text) or text)
    )
    for width in (800, 1000, 900):
        table.resize(width, 300)
        QApplication.sendPostedEvents()
        assert [table.head.sectionSize(at) for at in (1, 2, 3)] == [others[0], 133, others[1]]
    assert not measured
    monkeypatch.undo()
    table.put(Audience("other.csv", ("phone", *columns[1:]), rows), plan, None, [0])
    assert table.head.sectionSize(2) != 133


def test_columns_are_measured_again_for_text_of_another_size(qtbot: QtBot, dressed: Look) -> None:
    columns = ("mobile", "first", "lang")
    plan = Plan(columns=tuple(Column(name) for name in columns))
    rows = [("+14155550142", "Marcus of the old town", "en")]

    def made() -> AudienceTable:
        table = AudienceTable()
        qtbot.addWidget(table)
        table.resize(1400, 300)
        table.show()
        table.put(Audience("visits.csv", columns, rows), plan, None, [0])
        return table

    def widths(table: AudienceTable) -> list[int]:
        return [table.head.sectionSize(at) for at in (1, 2, 3)]

    dressed.set(scale=1.0)
    table = made()
    before = widths(table)
    table.head.resizeSection(1, 301)  # somebody has drawn it
    dressed.set(scale=1.3)
    QApplication.sendPostedEvents()
    fresh = widths(made())
    assert fresh[1] > before[1]
    assert widths(table) == [301, *fresh[1:]]


def test_a_share_reads_the_same_in_every_direction() -> None:
    assert share(3, 8) == ltr("38 %")


def test_a_share_is_all_or_nothing_only_where_it_is() -> None:
    assert [share(part, 400) for part in (0, 1, 399, 400)] == [
        ltr("0 %"), ltr("1 %"), ltr("99 %"), ltr("100 %"),
    ]  # fmt: skip


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_the_axis_of_sends_shows_whole_figures(dressed: Look, qtbot: QtBot, scale: float) -> None:
    dressed.set(scale=scale)
    chart = SendChart()
    qtbot.addWidget(chart)
    chart.resize(600, 200)
    for sent in (90, 1_600, 160_000):
        chart.put(ChartData(slots=(Slot(0, 0, 0, sent, 0),)))
        picture = chart.grab().toImage()
        edge = {picture.pixelColor(0, y).name() for y in range(picture.height())}
        assert len(edge) == 1, f"a figure of {sent} is cut off"


def test_a_template_and_its_language_stand_in_the_order_of_the_sentence() -> None:
    """In a line that is read from the right two Latin words side by side would change places."""
    words = message_words(Plan(template="sample_offer", language="en"))
    assert words.startswith(ltr("sample_offer"))
    assert words.endswith(isolate("English"))


@pytest.mark.usefixtures("qloop")
async def test_delete_asks_about_a_campaign_that_is_over_and_tells_why_not(data_dir: Path) -> None:
    async with live_page(data_dir, CampaignsView, receiver=False) as (console, view):
        await add_campaigns(console)
        view.activated()
        await until(lambda: view.list.model.rowCount() == 4)
        rows, table = view.list.model.rows, view.list.table
        for state, asks in ((State.RUNNING, False), (State.DONE, True)):
            at = next(at for at, one in enumerate(rows) if one.state is state)
            table.choose(at)
            QTest.keyClick(table, Qt.Key.Key_Delete)
            if asks:
                card = await until(lambda: view.window().findChild(ConfirmCard))
                assert rows[at].name in strip(card.accessibleName())
                card.reject()
            else:
                await view._tasks.idle()
                assert view.window().findChild(ConfirmCard) is None
