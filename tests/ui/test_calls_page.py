"""The Calls page and the editor of automatic answers, on a real console, receiver and sandbox."""

from __future__ import annotations

import asyncio
import csv
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.answers import BASE, Occasion, Plan, Reason
from app.domain.calls import CallEntry, CallState, Heat
from app.domain.facts import CallSeen
from app.domain.messages import Source
from app.sandbox.server import SandboxThread
from app.services.console import Console
from app.services.events import AnswersChanged, CallsChanged
from app.services.inbox import Batch
from app.ui.answers.cards import HoursCard, RuleCard, WhatIfCard
from app.ui.answers.copy_card import CopyCard
from app.ui.answers.editor import AnswerEditor
from app.ui.answers.log_card import LogCard
from app.ui.answers.text_box import AnswerText
from app.ui.models.calls import after_words, spoken, state_words
from app.ui.pages.calls.heatmap import HeatMap, step_of
from app.ui.pages.calls.page import CallsPage
from app.ui.style.look import Look
from app.ui.style.tokens import Scheme
from app.ui.telling import toasts_of
from app.ui.widgets.buttons import LinkButton
from tests.ui.live_pages import live_page
from tests.waiting import until

W = TypeVar("W", bound=QWidget)
MINUTE, HOUR = 60_000, 3_600_000
NOW = 1_773_156_360_000
CALL = CallEntry(
    1, 1, "972541238801@c.us", "יעל נחום", NOW, None, False, "rejected", False, True,
    Reason.GIVEN, "text", 41_000, 9, 5, None, None, None,
)  # fmt: skip


def changed(**changes: object) -> CallEntry:
    from dataclasses import replace

    return replace(CALL, **changes)  # type: ignore[arg-type]


async def card(page: QWidget, kind: type[W]) -> W:
    """The open card of a kind."""

    def found() -> W | None:
        shown = page.window().findChildren(kind)
        return next((one for one in shown if one.isVisible()), None)

    opened = await until(found)
    assert opened is not None
    return opened


async def enter(console: Console, count: int, digits: str = "1415555{:04d}") -> None:
    """Calls of the last days to the first number that takes texts."""
    number = console.answers.numbers()[0]
    now = console.clock.now_ms()
    facts = [
        CallSeen(number.key, f"{digits.format(n)}@c.us", now - n * 7 * MINUTE, Source.HOOK,
                 f"t{n}", outcome="rejected", video=n % 5 == 0)
        for n in range(count)
    ]  # fmt: skip
    await console.database.write(
        lambda connection: Batch(connection, number.account_id, now).apply(facts)
    )
    console.bus.publish(CallsChanged(frozenset()))


@pytest.mark.parametrize(
    ("entry", "state", "word", "after"),
    [
        (CALL, CallState.OWN_TEXT, "Declined, your text", "No message yet"),
        (changed(reason=None), CallState.DEFAULT_TEXT, "Declined, default text",
         "Answers were off"),
        (changed(reason=Reason.LATE, answer_us=3_400_000), CallState.DEFAULT_TEXT,
         "Declined, default text", "Answer took 3.4 s, gateway went first"),
        (changed(takes_text=False), CallState.NO_TEXT, "Declined, no text",
         "Its provider reports calls, takes no text"),
        (changed(takes_text=False, outcome="missed"), CallState.MISSED, "Missed, no text",
         "Its provider reports calls, takes no text"),
        (changed(hooked=False, outcome="answered", seconds=108), CallState.LOG_ONLY,
         "In the log only", "Taken on the phone"),
        (changed(wrote_at=NOW + 2 * MINUTE), CallState.OWN_TEXT, "Declined, your text",
         "Wrote 2 min later"),
        (changed(called_at=NOW + 3 * MINUTE), CallState.OWN_TEXT, "Declined, your text",
         "Called again 3 min later"),
        (changed(replied_at=NOW + 30 * HOUR), CallState.OWN_TEXT, "Declined, your text",
         "Answered in chat 30 h later"),
    ],
)  # fmt: skip
def test_words_of_a_call(entry: CallEntry, state: CallState, word: str, after: str) -> None:
    assert (entry.state, state_words(entry)[0], after_words(entry)) == (state, word, after)
    assert word in spoken(entry, "Showroom", NOW)


def test_the_map_is_one_sentence_and_the_arrows_reach_every_cell(qtbot: QtBot) -> None:
    cells = [[0] * 24 for _ in range(7)]
    cells[6][10], cells[0][9] = 14, 3
    heat = HeatMap()
    qtbot.addWidget(heat)
    heat.resize(900, heat.sizeHint().height())
    heat.put(Heat(tuple(map(tuple, cells))))
    heat.show()
    assert heat.accessibleDescription() == ("last 4 weeks, 17 calls, busiest Sunday 10:00 with 14")
    chosen: list[object] = []
    heat.chosen.connect(chosen.append)
    heat.setFocus()
    heat._at = (heat._days[0], 0)
    seen = set()
    for row in range(7):
        QTest.keyClick(heat, Qt.Key.Key_Home)
        for hour in range(24):
            seen.add(heat._at)
            if hour < 23:
                QTest.keyClick(heat, Qt.Key.Key_Right)
        if row < 6:
            QTest.keyClick(heat, Qt.Key.Key_Down)
    assert len(seen) == 7 * 24
    QTest.keyClick(heat, Qt.Key.Key_Return)
    assert chosen == [heat._at]
    QTest.keyClick(heat, Qt.Key.Key_Escape)
    assert chosen[-1] is None
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=heat._rect((6, 10)).center())
    assert heat.cell == (6, 10)
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert heat.cell == (6, 10)


def test_the_week_begins_as_the_locale_says(qtbot: QtBot) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("he_IL"))
        heat = HeatMap()
        qtbot.addWidget(heat)
        assert heat._days[0] == 6
        QLocale.setDefault(QLocale("de_DE"))
        heat.put(Heat())
        assert heat._days[0] == 0
    finally:
        QLocale.setDefault(before)


def test_shades_follow_the_fullest_cell() -> None:
    assert [step_of(n, 14) for n in (0, 1, 3, 6, 9, 12, 14)] == [0, 1, 2, 3, 4, 5, 5]
    assert step_of(0, 0) == 0


def test_the_text_box_keeps_blanks_whole_and_reads_in_its_direction(qtbot: QtBot) -> None:
    box = AnswerText("Text")
    qtbot.addWidget(box)
    box.resize(200, 90)
    box.show()
    box.put("שלום {first name}, עד {next reply time}", rtl=True)
    assert box.text() == "שלום {first name}, עד {next reply time}"
    assert box.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert len(list(box._chips())) == 2
    told: list[str] = []
    box.edited.connect(told.append)
    box.add_blank("name")
    assert told[-1].endswith("{name}")
    box.put("Hello {discount}", rtl=False)
    assert [known for _, known in box._chips()] == [False]
    assert box.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.usefixtures("qloop")
async def test_calls_are_listed_narrowed_and_exported(data_dir: Path, tmp_path: Path) -> None:
    async with live_page(data_dir, CallsPage) as (console, page):
        await until(lambda: page.list.model.rowCount() > 20)
        before = page.list.model.rowCount()
        await enter(console, 3)
        await until(lambda: page.list.model.rowCount() >= before + 3)
        page.filters.search.setText("14155550001")
        await until(lambda: page.list.model.rowCount() == 1)
        page.export_to(tmp_path / "calls.csv")
        await until((tmp_path / "calls.csv").exists)
        with (tmp_path / "calls.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert [rows[0][0], rows[1][1]] == ["When", "'+14155550001"]
        page.filters.search.setText("nobody at all")
        await until(lambda: page.list.stack.currentWidget() is page.list.empty)
        page.list.clear_wanted.emit()
        await until(lambda: page.list.model.rowCount() > 3)
        day, hour, most = await until(lambda: page.heat._heat.total and page.heat._heat.busiest)
        page.heat._toggle((day, hour))
        await until(lambda: page.list.wanted.cell == (day, hour))
        # customers go on calling: the cell and the list count the same
        await until(lambda: page.list.model.rowCount() == page.heat._heat.cells[day][hour])
        assert 0 < most <= page.list.model.rowCount()
        asked: list[tuple[int, int]] = []
        page.chat_wanted.connect(lambda chat, message: asked.append((chat, message)))
        page.list.open_chat()
        await until(lambda: asked)
        assert asked[0][0] > 0


@pytest.mark.usefixtures("qloop")
async def test_the_list_of_an_account_that_is_not_reached_is_told(data_dir: Path) -> None:
    with SandboxThread(speed=50) as box:
        there = box.credentials["gateway"]["base_url"]
        async with live_page(data_dir, CallsPage, receiver=False, sandbox=box) as (console, page):
            page.activated()
            assert not page.offline.isVisible()
            gateway = next(
                one.id for one in console.clients.accounts() if one.provider == "gateway"
            )
            await console.accounts.update(gateway, base_url="http://127.0.0.1:9")
            await until(page.offline.isVisible)
            assert page.offline.text.text() == (
                "The connection was refused or not possible. The list is asked for again by itself."
            )
            await console.accounts.update(gateway, base_url=there)
            await until(lambda: not page.offline.isVisible())
            # where no provider is reached, the window says so over every page
            box.stop()
            console.sync.try_now()
            await until(lambda: console.sync.state.offline)
            assert console.sync.state.troubles
            assert not page.offline.isVisible()


@pytest.mark.usefixtures("qloop")
async def test_ten_thousand_calls_are_fetched_as_they_are_scrolled_to(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (console, page):
        await until(lambda: page.list.model.rowCount() > 20)
        page.filters.days.choose(0)
        await enter(console, 10_000, "1415{:07d}")
        page.filters.changed.emit()
        await until(lambda: page.list.model.rowCount() == 200)
        bar = page.list.table.verticalScrollBar()
        for wanted in (400, 600):
            bar.setValue(bar.maximum())
            page.list.model.fetchMore(page.list.model.index(-1, -1))
            await until(lambda wanted=wanted: page.list.model.rowCount() == wanted)
        ids = {page.list.model.call(page.list.model.index(n, 0)).id for n in range(600)}  # type: ignore[union-attr]
        assert len(ids) == 600


@pytest.mark.usefixtures("qloop")
async def test_an_empty_folder_says_what_fills_the_page(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage, receiver=False, sandbox=False) as (_, page):
        await until(lambda: page.list.stack.currentWidget() is page.list.empty)
        assert page.editor.stack.currentWidget() is page.editor.empty
        assert not page.editor.save.isEnabled()
        await until(page.heat.accessibleDescription)
        assert page.heat.accessibleDescription() == "No calls in the last 4 weeks"


async def settled(page: CallsPage) -> AnswerEditor:
    """The editor, once it shows the plan for the call that is chosen in the list."""
    editor = page.editor

    def there() -> bool:
        call, plan = page.list.current(), editor.plan
        return call is not None and plan is not None and plan.number_id == editor.number_id

    await until(there)
    return editor


@pytest.mark.usefixtures("qloop")
async def test_what_is_chosen_stays_while_calls_come_in(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (console, page):
        editor = await settled(page)
        other = next(n for n in numbers_of(console) if n != editor.number_id)
        assert editor.numbers.choose(other)
        editor._choose_number()
        await until(lambda: editor.plan is not None and editor.plan.number_id == other)
        before = page.list.model.rowCount()
        await enter(console, 2)
        await until(lambda: page.list.model.rowCount() >= before + 2)
        assert editor.number_id == other
        # an arrow is pressed while the list is read
        read, asked, held = console.calls.page, asyncio.Event(), asyncio.Event()

        async def late(*which: Any, **more: Any) -> list[CallEntry]:
            asked.set()
            found = await read(*which, **more)
            await held.wait()
            return found

        monkeypatch.setattr(console.calls, "page", late)
        page.list.reload(quiet=True)
        await asked.wait()
        page.list.table.choose(3)
        chosen = page.list.current()
        assert chosen is not None
        loaded: list[bool] = []
        page.list.loaded.connect(lambda: loaded.append(True))
        held.set()
        await until(lambda: loaded)
        assert page.list.current() == chosen


@pytest.mark.usefixtures("qloop")
async def test_an_answer_is_written_previewed_switched_on_and_tried(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage) as (console, page):
        editor = await settled(page)
        assert not editor.switch.isChecked()
        assert not editor.off.isHidden()
        assert editor.what.text() == "What the caller would get"
        assert not editor.save.isEnabled()
        editor.tabs.choose("en")
        editor._to_text()
        editor.text.setPlainText("Sorry {first name}, write to us.")
        assert editor.save.isEnabled()
        assert editor.preview.accessibleName().endswith("write to us.")
        assert "first name" not in editor.preview.accessibleName()
        assert editor.attempt.accessibleDescription() or not editor.attempt.isEnabled()
        editor.switch.click()
        await until(lambda: editor.plan is not None and not editor.dirty)
        assert editor.switch.isChecked()
        assert editor.off.isHidden()
        assert editor.what.text() == "What the caller gets"
        number = editor.number_id
        stored = await console.answers.plan(number, Occasion.CALL)
        assert stored.on
        assert stored.base.texts["en"] == "Sorry {first name}, write to us."
        tried = await console.answers.attempt(number, Occasion.CALL, "14155550142", "")
        assert tried.text
        editor.discard.click()
        page.open_log()
        log = await card(page, LogCard)
        await until(lambda: log.log.model.rowCount() >= 1)
        log.reject()


@pytest.mark.usefixtures("qloop")
async def test_a_plan_that_is_read_late_takes_nothing_from_what_was_written(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (console, page):
        editor = await settled(page)
        number, read, held = editor.number_id, console.answers.plan, asyncio.Event()

        async def late(number_id: int, occasion: Occasion) -> Plan:
            found = await read(number_id, occasion)
            await held.wait()
            return found

        def reading() -> bool:
            return any("plan of answers" in one.get_name() for one in asyncio.all_tasks())

        async def released() -> None:
            held.set()
            await until(lambda: not reading())
            held.clear()

        monkeypatch.setattr(console.answers, "plan", late)
        console.bus.publish(AnswersChanged(number))
        await until(reading)
        editor.tabs.choose("en")
        editor._to_text()
        editor.text.setPlainText("Typed meanwhile")
        await released()
        assert editor.text.text() == "Typed meanwhile"
        assert editor.dirty
        # saved while it is read: what was read before that is older
        editor._load(keep=True)
        editor.switch.click()
        await until(lambda: not editor.dirty)
        await released()
        assert editor.switch.isChecked()
        assert editor.plan is not None
        assert editor.plan.base.texts["en"] == "Typed meanwhile"
        # another number is chosen, and the text of the first changed before that one is read
        assert editor.numbers.choose(next(n for n in numbers_of(console) if n != number))
        editor._choose_number()
        editor.text.setPlainText("And more")
        await released()
        assert editor.number_id == number
        assert editor.text.text() == "And more"


def numbers_of(console: Console) -> list[int]:
    return [row.id for row in console.answers.numbers()]


@pytest.mark.usefixtures("qloop")
async def test_no_text_is_not_offered(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (_, page):
        editor = page.editor
        await until(lambda: editor.plan is not None)
        for language in ("he", "en", "ar"):
            editor.tabs.choose(language)
            editor._show_text()
            editor.text.setPlainText(" ")
        editor.switch.click()
        toasts = page.window().toasts  # type: ignore[attr-defined]
        await until(lambda: any("no text for callers" in one.text for one in toasts.history))
        assert not editor.switch.isChecked()
        assert editor.plan is not None
        assert not editor.plan.on


@pytest.mark.usefixtures("qloop")
async def test_rules_and_hours_are_edited_in_cards(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (_, page):
        editor = page.editor
        await until(lambda: editor.plan is not None)
        editor.add_rule.click()
        rule = await card(page, RuleCard)
        rule.again.edit.setText("x")
        rule.accept_rule()
        assert rule.again.edit.property("error")
        rule.name.setText("Fridays")
        rule.again.setText("5")
        rule.accept_rule()
        await until(lambda: editor.plan is not None and len(editor.plan.rules) == 4)
        assert editor.plan is not None
        assert [one.key for one in editor.plan.rules][-1] == BASE
        assert editor.plan.rules[2].title == "Fridays"
        editor._move(editor.plan.rules[2].key, -1)
        assert editor.plan.rules[1].title == "Fridays"
        editor._remove(editor.plan.rules[1].key)
        assert len(editor.plan.rules) == 3
        editor._edit_hours()
        hours = await card(page, HoursCard)
        hours.days[0].setText("nonsense")
        hours.accept_hours()
        assert hours.days[0].edit.property("error")
        hours.days[0].setText("9-12, 13:30-17")
        hours.zone.setText("Asia/Jerusalem")
        hours.accept_hours()
        await until(lambda: editor.plan is not None and editor.plan.hours.zone == "Asia/Jerusalem")
        assert editor.plan.hours.days[0] == ((540, 720), (810, 1020))
        editor.discard.click()
        await until(lambda: not editor.dirty)


@pytest.mark.usefixtures("qloop")
async def test_what_would_go_to_whom_at_what_time(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (_, page):
        editor = page.editor
        await until(lambda: editor.plan is not None)
        editor.what_if()
        asked = await card(page, WhatIfCard)
        asked.contact.setText("+1 415 555 0142")
        asked.at.setText("23:10")
        await until(lambda: "After hours text" in asked.because.text())
        assert "English" in asked.because.text()
        asked.at.setText("soon")
        await until(lambda: asked.at.edit.property("error"))
        asked.reject()


@pytest.mark.usefixtures("qloop")
async def test_right_to_left_and_dark(data_dir: Path, light: Look) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (_, page):
        await until(lambda: page.list.model.rowCount() > 0)
        light.set(rtl=True)
        page.grab()
        grid, words = page.heat._grid(), page.heat.width()
        light.set(scheme=Scheme.DARK)
        page.grab()
        # the hours run as before, the days stand at the other side
        assert page.heat._rect((0, 0)).x() < page.heat._rect((0, 23)).x()
        assert words - grid.right() > 40


@pytest.mark.usefixtures("qloop")
async def test_callers_and_numbers_are_summed_up(data_dir: Path, tmp_path: Path) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (console, page):
        await enter(console, 9, "14155559999")
        page.show_as("callers")
        model = page.sums.model
        await until(lambda: model.rows and model.words(model.rows[0], 2) == "9")
        assert model.words(model.rows[0], 0) == "\u2066+1 415 555 9999\u2069"
        spoken_row = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "9 calls" in spoken_row
        page.export_to(tmp_path / "callers.csv")
        await until((tmp_path / "callers.csv").exists)
        page.show_as("numbers")
        await until(lambda: not model.callers)
        assert sum(one.calls for one in model.rows) >= 9
        page.show_as("callers")
        await until(lambda: model.callers)
        page.sums.table.activated.emit(model.index(0, 0))
        assert page.views.current() == "calls"
        await until(lambda: page.list.model.rowCount() == 9)


@pytest.mark.usefixtures("qloop")
async def test_a_plan_is_copied_to_other_numbers_and_taken_back(data_dir: Path) -> None:
    async with live_page(data_dir, CallsPage, receiver=False) as (console, page):
        editor = page.editor
        await until(lambda: editor.plan is not None)
        assert editor.plan is not None and editor.copy_on.isVisible()
        others = [row.id for row in console.answers.numbers() if row.id != editor.number_id]
        before = await console.answers.plan(others[0], Occasion.CALL)
        editor.text.put("copied words", rtl=False)
        editor.text.edited.emit("copied words")
        editor.copy_on.click()
        assert editor.dirty  # half-edited: nothing is copied
        editor.save.click()
        await until(lambda: not editor.dirty)
        editor.copy_on.click()
        shown = await card(page, CopyCard)
        assert not shown.go.isEnabled()
        shown.checks[others[0]].setChecked(True)
        shown.go.click()

        async def texts(number: int) -> set[str]:
            plan = await console.answers.plan(number, Occasion.CALL)
            return {text for rule in plan.rules for text in rule.texts.values()}

        while "copied words" not in await texts(others[0]):
            pass
        assert "copied words" not in await texts(others[1])
        plan = await console.answers.plan(others[0], Occasion.CALL)
        assert plan.on == before.on
        host = toasts_of(page)
        assert host is not None
        undo = await until(lambda: host._toasts and host._toasts[-1].findChild(LinkButton))
        undo.click()
        while "copied words" in await texts(others[0]):
            pass
        assert await console.answers.plan(others[0], Occasion.CALL) == before
