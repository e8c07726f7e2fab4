"""Answers that come late take nothing from what was chosen, typed or pressed meanwhile."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.core.tasks import TaskOwner
from app.domain.answers import BASE, Occasion
from app.domain.template_plan import Recipient
from app.services.console import Console
from app.services.events import Acted, CallsChanged
from app.ui.answers import plan_edits
from app.ui.answers.cards import RuleCard, WhatIfCard
from app.ui.answers.editor import AnswerEditor
from app.ui.answers.log_card import LogCard
from app.ui.pages.calls.page import CallsPage
from app.ui.pages.logs.evidence_card import EvidenceCard
from app.ui.pages.logs.page import LogsPage
from app.ui.pages.templates.send_people import SendPeople
from tests.held import Held
from tests.ui.live_pages import live_page, send
from tests.waiting import until

W = TypeVar("W", bound=QWidget)


def numbers_of(console: Console) -> list[int]:
    return [row.id for row in console.answers.numbers()]


def under_way(name: str) -> bool:
    return any(task.get_name().endswith(f"/{name}") for task in asyncio.all_tasks())


async def card(page: QWidget, kind: type[W]) -> W:
    """The open card of that kind."""

    def found() -> W | None:
        return next((one for one in page.window().findChildren(kind) if one.isVisible()), None)

    opened = await until(found)
    assert opened is not None
    return opened


@pytest.mark.usefixtures("qloop")
async def test_the_map_and_the_sums_of_calls_are_those_of_the_last_filter(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (console, page):
        await until(lambda: page.list.model.rowCount() > 0)
        await page._tasks.idle()
        first, second = numbers_of(console)[:2]
        page.filters.choose_number(second)
        await page._tasks.idle()
        right, words = page.heat_words.text(), page.subtitle.text()
        page.filters.choose_number(first)
        await page._tasks.idle()
        assert (right, words) != (page.heat_words.text(), page.subtitle.text())
        page.filters.choose_number(0)
        await page._tasks.idle()
        heat = Held(monkeypatch, console.calls, "heat")
        sums = Held(monkeypatch, console.calls, "callers")
        for times, number in enumerate((first, second), 1):
            page.filters.choose_number(number)
            await heat.asked_for(times)
            await sums.asked_for(times)
        for held in (heat, sums):
            held.let_go()
        await until(lambda: (right, words) == (page.heat_words.text(), page.subtitle.text()))
        for held in (heat, sums):
            held.let_go(0)
        await page._tasks.idle()
        assert (right, words) == (page.heat_words.text(), page.subtitle.text())


@pytest.mark.usefixtures("qloop")
async def test_a_plan_that_was_changed_while_it_was_tried_is_not_offered_to_be_tried(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CallsPage) as (console, page):
        editor = page.editor
        await until(lambda: editor.plan is not None)
        editor.tabs.choose("en")
        editor._to_text()
        editor.text.setPlainText("Write to us.")
        editor.switch.click()
        await until(editor.attempt.isEnabled)
        tried = Held(monkeypatch, console.answers, "attempt")
        editor.attempt.click()
        await tried.asked_for(1)
        editor.text.setPlainText("Write to us, please.")
        assert not editor.attempt.isEnabled()
        tried.let_go()
        await page._tasks.idle()
        assert not editor.attempt.isEnabled()
        editor.discard.click()
        await page._tasks.idle()
        assert editor.attempt.isEnabled()


@pytest.mark.usefixtures("qloop")
async def test_a_rule_goes_to_the_number_for_which_it_was_asked(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (console, page):
        editor = page.editor
        await until(lambda: editor.plan is not None)
        await page._tasks.idle()
        number = editor.number_id
        editor.add_rule.click()
        asked = await card(page, RuleCard)
        # the call that is chosen leaves the list, and another one follows it
        editor.edit_number(next(one for one in numbers_of(console) if one != number))
        await until(lambda: not under_way("plan of answers"))
        before = editor.plan
        assert before is not None
        asked.accept_rule()
        await until(lambda: editor.dirty)
        assert editor.plan is not None
        assert editor.plan.number_id == number
        assert len(editor.plan.rules) == len(before.rules) + 1


@pytest.mark.usefixtures("qloop")
async def test_what_a_caller_gets_is_told_of_the_number_that_was_called(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (_, page):
        editor = page.editor
        await until(lambda: editor.plan is not None and page.list.model.rowCount())
        await page._tasks.idle()
        calls = [page.list.model.call(page.list.model.index(at, 0)) for at in range(20)]
        call = next(one for one in calls if one is not None and one.number_id != editor.number_id)
        page.list.answer_wanted.emit(call)
        asked = await card(page, WhatIfCard)
        assert editor.number_id == call.number_id
        assert asked._plan.number_id == call.number_id
        asked.reject()


@pytest.mark.usefixtures("qloop")
async def test_the_number_that_is_chosen_first_stays_before_one_whose_answers_are_on(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (console, page):
        await until(lambda: page.editor.plan is not None)
        second, third = numbers_of(console)[1:3]
        plan = await console.answers.plan(third, Occasion.CALL)
        written = plan_edits.with_text(plan, BASE, "en", "Write to us.")
        await console.answers.save(replace(written, on=True))
        asked = Held(monkeypatch, console.answers, "switched_on")
        editor = AnswerEditor(console, page._tasks, Occasion.CALL, page)
        await asked.asked_for(1)
        editor.edit_number(second)  # as the first call of the list does
        await until(lambda: editor.plan is not None)
        asked.let_go()
        await page._tasks.idle()
        assert editor.plan is not None
        assert (editor.number_id, editor.plan.number_id) == (second, second)
        for stop in editor.stops:
            stop()


@pytest.mark.usefixtures("qloop")
async def test_a_decision_stays_chosen_while_others_come(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage) as (console, page):
        editor = page.editor
        await until(lambda: editor.plan is not None)
        editor.tabs.choose("en")
        editor._to_text()
        editor.text.setPlainText("Write to us.")
        editor.switch.click()
        await until(lambda: not editor.dirty)
        for digits in ("14155550142", "14155550143"):
            await console.answers.attempt(editor.number_id, Occasion.CALL, digits, "")
        page.open_log()
        asked = await card(page, LogCard)
        log = asked.log
        await until(lambda: log.model.rowCount() >= 2)
        log.table.choose(1)
        chosen = log.model.line(log.table.currentIndex())
        before = log.model.rowCount()
        await console.answers.attempt(editor.number_id, Occasion.CALL, "14155550144", "")
        await until(lambda: log.model.rowCount() > before)
        now = log.model.line(log.table.currentIndex())
        assert chosen is not None and now is not None
        assert now.id == chosen.id  # its name may be known by now


@pytest.mark.usefixtures("qloop")
async def test_a_log_that_went_with_its_window_hears_nothing_more(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (console, page):
        await until(lambda: page.editor.plan is not None)
        page.open_log()
        log = (await card(page, LogCard)).log
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(log)
    console.bus.publish(CallsChanged(frozenset()))  # a listener that fails is in the log


@pytest.mark.usefixtures("qloop")
async def test_the_audit_trail_lists_what_was_asked_for_last(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, LogsPage) as (console, page):
        page.open_part("audit")
        tab = page.audit
        assert tab is not None
        for name in ("Schools", "Homes"):
            console.bus.publish(Acted("evidence.made", {"name": name}))
        await until(lambda: tab.model.rowCount() > 2)
        await page._tasks.idle()
        whole = tab.model.rowCount()
        held = Held(monkeypatch, console.audit, "page")
        tab.search.setText("nobody wrote this")
        tab.reload()
        await held.asked_for(1)
        tab.search.clear()
        tab.reload()
        await held.asked_for(2)
        tab._soon.stop()
        tab.table.choose(1)
        chosen = tab.model.rows[1]
        held.let_go()
        held.let_go(0)
        await page._tasks.idle()
        assert tab.model.rowCount() >= whole
        assert tab.stack.currentWidget() is tab.table
        assert tab.model.rows[tab.table.currentIndex().row()].id == chosen.id


@pytest.mark.usefixtures("qloop")
async def test_evidence_is_offered_of_the_kind_that_was_chosen_last(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, LogsPage) as (console, page):
        await send(console)
        asked = EvidenceCard(page, console, page._tasks)
        asked.open()
        await until(lambda: asked.which.count() > 0)
        chats = Held(monkeypatch, console.conversations, "chats")
        asked.search.setText("a")
        await chats.asked_for(1)
        asked.of.choose("campaign")
        asked.of.chosen.emit("campaign")
        assert asked.which.currentData() is None  # no chat is taken for a campaign
        assert not asked.go.isEnabled()
        await until(asked.go.accessibleDescription)
        chats.let_go()
        await asked._tasks.idle()
        assert asked.which.count() == 0
        asked.reject()


@pytest.mark.usefixtures("qloop")
async def test_an_entry_chosen_while_the_activity_is_read_stays_chosen(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, LogsPage) as (console, page):
        part = page.activity
        await until(lambda: part.model.rowCount() > 4)
        part.toggle_follow()
        part.view.setCurrentIndex(part.model.index(1))
        await until(lambda: part.panel.entry is not None)
        await page._tasks.idle()
        held = Held(monkeypatch, console.activity, "page")
        part.reload()
        await held.asked_for(1)
        chosen = part.model.entries()[3]
        part.view.setCurrentIndex(part.model.index(3))
        await until(lambda: part.panel.entry == chosen)
        held.let_go()
        await page._tasks.idle()
        assert part.model.entry(part.view.currentIndex()) == chosen
        assert part.panel.entry == chosen


@pytest.mark.usefixtures("qloop")
async def test_an_operation_chosen_while_another_is_asked_waits_for_what_it_lacks(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, LogsPage) as (console, page):
        page.open_operation("gateway/list_clients")
        part = page.explorer
        assert part is not None
        assert part.send_button.isEnabled()
        run = Held(monkeypatch, console.explorer, "run")
        part.send()
        await run.asked_for(1)
        monkeypatch.setattr(console.explorer, "missing", lambda *_which: "A session is missing.")
        part.choose("gateway/get_client")
        assert not part.send_button.isEnabled()
        run.let_go()
        await until(lambda: part.last is not None)
        assert not part.send_button.isEnabled()


@pytest.mark.usefixtures("qloop", "dressed")
async def test_nobody_is_called_verified_by_a_provider_that_was_not_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def known(_number: int, people: list[Recipient]) -> list[Recipient]:
        return people

    async def verify(_account: int, digits: list[str]) -> dict[str, bool]:
        return dict.fromkeys(digits, True)

    sends = SimpleNamespace(known=known, verify=verify, can_verify=lambda _account: True)
    held, tasks, number = Held(monkeypatch, sends, "verify"), TaskOwner("test"), [1]
    clock = SimpleNamespace(now_ms=lambda: 1)
    console: Any = SimpleNamespace(template_sends=sends, clock=clock)
    people = SendPeople(console, tasks)
    account: Any = SimpleNamespace(account_id=1, title="One")
    people.send_by(account, lambda: number[0])
    people.add([Recipient("14155550141", "14155550141")])
    await held.asked_for(1)
    # a template of another account is sent next
    number[0] = 2
    people.clear()
    held.free()
    await tasks.idle()
    people.put([])
    assert not people._verified_at
    people.deleteLater()
