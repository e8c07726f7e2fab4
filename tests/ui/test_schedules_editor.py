"""The editor of a scheduled message: pressed twice it orders once, closed it loses no words."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest

from app.domain.errors import SettingsError, StoreFull
from app.domain.messages import ChatKind
from app.domain.schedules import Plan
from app.services.console import Console
from app.ui.pages.schedules.editor import ScheduleEditor
from app.ui.pages.schedules.page import SchedulesPage
from app.ui.telling import toasts_of
from app.ui.widgets.buttons import Button, LinkButton
from tests.ui.live_pages import live_page
from tests.waiting import until


async def opened(page: SchedulesPage) -> ScheduleEditor:
    await until(lambda: page.window().findChild(ScheduleEditor) is not None)
    found = page.window().findChild(ScheduleEditor)
    assert isinstance(found, ScheduleEditor)
    return found


def ordered(console: Console) -> list[str]:
    """The texts of what is ordered from now on, in a list that grows."""
    found: list[str] = []
    add = console.schedules.add

    async def noted(plan: Plan) -> int:
        found.append(plan.text)
        return await add(plan)

    console.schedules.add = noted  # type: ignore[method-assign]
    return found


async def written(console: Console, page: SchedulesPage, text: str) -> ScheduleEditor:
    """The editor with somebody to send to, a day in the week to come and a text."""
    page.acts.new()
    editor = await opened(page)
    number = next(
        one.id for one in console.numbers.by_id().values()
        if console.numbers.offers(one.id)["schedule"].enabled
    )  # fmt: skip
    editor.number.choose(number)
    address = console.schedules.address_of(number, "972541238801")
    editor.to.put(address, ChatKind.PERSON, "Yael")
    editor.when.month.choose(QDate.currentDate().addDays(3))
    editor.when.time.setText("10:35")
    editor.content.text.setPlainText(text)
    assert editor.go.isEnabled(), editor.missing.text()
    return editor


@pytest.mark.usefixtures("qloop")
async def test_whom_it_goes_to_is_typed_in_any_digits(data_dir: Path) -> None:
    async with live_page(data_dir, SchedulesPage, receiver=False) as (console, page):
        editor = await written(console, page, "once")
        whole, edit = editor.to.address, editor.to.field.edit
        for typed, address in (
            ("12345", ""), ("+٩٧٢ ٥٤ ١٢٣ ٨٨٠١", whole), ("Yael ٩٧٢٥٤١٢٣٨٨٠١", ""),
            ("00972 54 123 8801", whole), ("²²²²²²²²", ""), ("۹۷۲-۵۴۱۲۳۸۸۰۱", whole),
        ):  # fmt: skip
            edit.selectAll()
            edit.insert(typed)
            edit.textEdited.emit(typed)
            assert editor.to.address == address, typed
        editor.reject()


@pytest.mark.usefixtures("qloop")
async def test_two_presses_at_once_order_one_message(data_dir: Path) -> None:
    async with live_page(data_dir, SchedulesPage, receiver=False) as (console, page):
        editor = await written(console, page, "once")
        texts = ordered(console)
        editor.go.click()
        editor.go.click()
        await until(lambda: page.window().findChild(ScheduleEditor) is None)
        assert texts == ["once"]


@pytest.mark.usefixtures("qloop")
@pytest.mark.parametrize("ends", ["Scheduled", "Nothing was scheduled"])
async def test_what_is_being_saved_is_not_said_to_be_given_up(data_dir: Path, ends: str) -> None:
    async with live_page(data_dir, SchedulesPage, receiver=False) as (console, page):
        editor = await written(console, page, "once")
        add, asked, answer = console.schedules.add, asyncio.Event(), asyncio.Event()

        async def slow(plan: Plan) -> int:
            asked.set()
            await answer.wait()
            if ends != "Scheduled":
                raise StoreFull("there is no room left on the disk", "", "Make room.")
            return await add(plan)

        console.schedules.add = slow  # type: ignore[method-assign]
        editor.go.click()
        await asked.wait()
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        assert editor.isVisible()
        assert editor.left is None
        answer.set()
        if ends != "Scheduled":
            await until(lambda: bool(editor.error.text))
            editor.reject()
        host = toasts_of(page)
        assert host is not None
        await until(lambda: bool(host.history))
        assert [one.text.partition(":")[0] for one in host.history] == [ends]


@pytest.mark.usefixtures("qloop")
async def test_a_full_disk_is_said_and_the_button_works_again(data_dir: Path) -> None:
    async with live_page(data_dir, SchedulesPage, receiver=False) as (console, page):
        editor = await written(console, page, "kept")
        add = console.schedules.add

        async def full(plan: Plan) -> int:
            raise StoreFull("there is no room left on the disk", "", "Make room.")

        console.schedules.add = full  # type: ignore[method-assign]
        editor.go.click()
        await until(lambda: "room" in editor.error.text)
        assert editor.error.text == "There is no room left on the disk. Make room."
        await until(editor.go.isEnabled)
        console.schedules.add = add  # type: ignore[method-assign]
        editor.go.click()
        await until(lambda: page.window().findChild(ScheduleEditor) is None)


@pytest.mark.usefixtures("qloop")
async def test_what_is_too_long_is_said_before_the_press(data_dir: Path) -> None:
    async with live_page(data_dir, SchedulesPage, receiver=False) as (console, page):
        editor = await written(console, page, "a" * 4096)
        editor.content.text.setPlainText("a" * 4097)
        assert not editor.go.isEnabled()
        assert QLocale().toString(4096) in editor.missing.text()
        editor.content.text.clear()
        editor.reject()
        host = toasts_of(page)
        assert host is not None
        await until(lambda: page.window().findChild(ScheduleEditor) is None)
        # nothing was written, so nothing is offered
        assert not host.history


@pytest.mark.usefixtures("qloop")
async def test_words_of_a_closed_editor_come_back(data_dir: Path) -> None:
    async with live_page(data_dir, SchedulesPage, receiver=False) as (console, page):
        editor = await written(console, page, "long thought about")
        number, kept = editor.number.currentData(), editor.kept.current()
        editor.reject()
        host = toasts_of(page)
        assert host is not None
        await until(lambda: bool(host.history))
        undo = host._toasts[-1].findChild(LinkButton)
        assert undo is not None
        undo.click()
        again = await opened(page)
        assert again.content.text.toPlainText() == "long thought about"
        assert (again.number.currentData(), again.kept.current()) == (number, kept)
        assert (again.to.name, again.when.time.text()) == ("Yael", "10:35")
        assert again.go.isEnabled()
        again.content.text.clear()
        again.reject()


@pytest.mark.usefixtures("qloop")
async def test_people_are_offered_of_the_number_that_was_chosen_last(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, SchedulesPage, receiver=False) as (console, page):
        page.acts.new()
        editor = await opened(page)
        first, second = [editor.number.itemData(at) for at in range(2)]
        editor.number.choose(first)
        editor._number_chosen()
        asked: list[frozenset[int]] = []
        held = asyncio.Event()

        async def late(_tab: object, *, numbers: frozenset[int], **_more: object) -> list[object]:
            asked.append(numbers)
            await held.wait()
            return []

        monkeypatch.setattr(console.conversations, "chats", late)
        editor.to.field.setText("Yael")
        editor.to._look()
        await until(lambda: asked)
        editor.to.picks = [Button("Yael of the first")]
        editor.number.choose(second)
        editor._number_chosen()
        assert editor.to.picks == []
        await until(lambda: frozenset({second}) in asked)
        held.set()
        editor.reject()


@pytest.mark.usefixtures("qloop")
async def test_a_plan_that_was_emptied_while_it_failed_waits_for_words(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, SchedulesPage, receiver=False) as (console, page):
        editor = await written(console, page, "See you on Thursday.")

        async def fails(_plan: Plan) -> int:
            editor.content.text.setPlainText("")
            raise SettingsError("No room.", "Nothing was kept.", "Try again.")

        monkeypatch.setattr(console.schedules, "add", fails)
        editor.go.click()
        await until(lambda: not editor.error.isHidden() and not editor._saving)
        assert not editor.go.isEnabled()
        editor.reject()


@pytest.mark.usefixtures("qloop")
async def test_a_number_that_went_away_meanwhile_keeps_the_words_for_another(
    data_dir: Path,
) -> None:
    async with live_page(data_dir, SchedulesPage, receiver=False) as (console, page):
        editor = await written(console, page, "See you on Thursday.")
        gone = editor.number.currentData()
        with pytest.raises(SettingsError):
            await console.schedules.add(replace(plan_of(editor), number_id=999_999))
        left = [one for one in console.numbers.by_id().values() if one.id != gone]
        console.numbers.take(left)
        editor.content.text.setPlainText("See you on Friday.")
        assert not editor.go.isEnabled() and "is gone" in editor.missing.text()
        await editor._saved()
        assert not editor.error.isHidden() and "Nothing was scheduled" in editor.error.text
        other = next(one.id for one in left if console.numbers.offers(one.id)["text"].enabled)
        editor.number.choose(other)
        editor._number_chosen()
        assert "is gone" not in editor.missing.text()
        assert editor.content.text.toPlainText() == "See you on Friday."
        editor.reject()


def plan_of(editor: ScheduleEditor) -> Plan:
    plan = editor.plan()
    assert plan is not None
    return plan
