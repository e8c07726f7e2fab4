"""The Schedules page on a real console and sandbox: board, panel, editor, calendar, states."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.civil import shown_at
from app.domain.messages import ChatKind
from app.domain.recurrence import LAST_DAY, Rule, Unit
from app.domain.schedules import Kept, Plan, PlannedRun, ScheduledLine, ScheduledRow, State
from app.services.console import Console
from app.store import schedules as store
from app.store.connection import Connection
from app.ui import phrases
from app.ui.models.schedules import ScheduleModel
from app.ui.pages.schedules.editor import ScheduleEditor
from app.ui.pages.schedules.page import SchedulesPage
from app.ui.pages.schedules.panel_parts import Fact
from app.ui.pages.schedules.time_dialog import NewTimeDialog
from app.ui.pages.schedules.views import FurtherView
from app.ui.style.look import Look, theme
from app.ui.widgets import painting
from app.ui.widgets.toast import ToastHost
from tests.ui.live_pages import live_page
from tests.waiting import until

YAEL = "972541238801"
HOUR, DAY = 3_600_000, 86_400_000


@asynccontextmanager
async def board(folder: Path) -> AsyncIterator[tuple[Console, SchedulesPage]]:
    """The page with what the provider keeps."""
    async with live_page(folder, SchedulesPage, receiver=False) as (console, page):
        await console.schedules.refresh()
        page.activated()
        await until(lambda: len(page.upcoming.model.chosen_rows()) >= 5)
        yield console, page


@pytest.mark.usefixtures("qloop")
async def test_a_panel_that_covers_the_board_does_not_stop_it(data_dir: Path) -> None:
    async with board(data_dir) as (console, page):
        page.window().resize(1000, 640)
        rows = page.upcoming.model.chosen_rows()
        page.upcoming.choose(("row", rows[0].id))
        await until(lambda: page.panel.isVisible() and not page.upcoming.isVisible())
        made = await order(console, "Tomorrow at ten.", console.clock.now_ms() + DAY)
        await until(lambda: made.id in {row.id for row in page.upcoming.model.chosen_rows()})


def lead(console: Console) -> int:
    """A number whose provider keeps nothing for later."""
    rows = console.numbers.by_id().values()
    return next(one.id for one in rows if console.clients.messaging(one.provider).window)


async def order(console: Console, text: str, at: int, **more: object) -> ScheduledRow:
    """A text to come, kept here."""
    home = console.schedules.home
    civil = shown_at(at // 60_000 * 60_000, home)
    plan = Plan(lead(console), "12125550187", text, civil, home, **more)  # type: ignore[arg-type]
    made = await console.schedules.add(plan)
    return next(row for row in await console.schedules.upcoming() if row.schedule_id == made)


def listed(page: SchedulesPage, text: str) -> ScheduledRow | None:
    rows = page.board.model.chosen_rows()
    return next((row for row in rows if row.text == text), None)


def press(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


async def test_the_board_shows_what_is_kept_where(data_dir: Path, qloop: None) -> None:
    async with board(data_dir) as (console, page):
        await order(console, "from here", console.clock.now_ms() + DAY)
        await until(lambda: listed(page, "from here") is not None)
        row = listed(page, "from here")
        assert row is not None
        index = page.upcoming.model.index_of(("row", row.id))
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert "from here" in spoken and "This computer" in spoken and "Pending" in spoken
        rows = page.upcoming.model.chosen_rows()
        there = next(one for one in rows if one.kept is Kept.THERE)
        assert page.upcoming.choose(("row", there.id))
        await until(page.panel.isVisible)
        await until(lambda: "10" in page.panel._left_count.text())
        assert page.panel.facts["remote"].value.text().strip("\u2066\u2069") == there.remote_id
        assert page.panel.facts["utc"].value.text().strip("\u2066\u2069").endswith("Z")
        await until(lambda: "16" not in page.segments.current())
        messages, _ = page.upcoming.strip.count_of(QDate.currentDate().addDays(1))
        assert messages >= 1


async def test_another_zone_of_this_computer_is_said_and_offered(
    data_dir: Path, qloop: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with board(data_dir) as (console, page):
        assert "Kiritimati" not in page.upcoming.zone.text()
        page.upcoming._minute.setInterval(1)
        try:
            monkeypatch.setenv("TZ", "Pacific/Kiritimati")
            await until(lambda: "Kiritimati" in page.upcoming.zone.text())
            assert console.campaigns.zone == "Pacific/Kiritimati"
            press(qtbot, page.header.new)
            await until(lambda: page.window().findChild(ScheduleEditor) is not None)
            editor = page.window().findChild(ScheduleEditor)
            assert editor is not None
            assert editor.when.zone_name == "Pacific/Kiritimati"
        finally:
            monkeypatch.undo()
            phrases.follow_zone()


async def test_a_message_is_ordered_in_the_editor(
    data_dir: Path, qloop: None, qtbot: QtBot
) -> None:
    async with board(data_dir) as (console, page):
        press(qtbot, page.header.new)
        await until(lambda: page.window().findChild(ScheduleEditor) is not None)
        editor = page.window().findChild(ScheduleEditor)
        assert not editor.go.isEnabled()
        assert editor.missing.text()
        editor.number.choose(lead(console))
        editor.to.field.edit.setText("+1 212 555 0187")
        editor.to.field.edit.textEdited.emit("+1 212 555 0187")
        editor.content.text.setPlainText("ordered here")
        editor.when.put(None)
        editor.when.month.choose(QDate.currentDate().addDays(3))
        editor.when.time.setText("25:99")
        assert not editor.go.isEnabled()
        editor.when.time.setText("10:30")
        assert editor.go.isEnabled(), editor.missing.text()
        await until(lambda: "New York" in editor.when.zone.itemText(0))
        assert editor.when.lines[2][1].text().strip("\u2066\u2069").endswith("Z")
        press(qtbot, editor.go)
        await until(lambda: listed(page, "ordered here") is not None)
        row = listed(page, "ordered here")
        assert row is not None and row.kept is Kept.HERE
        assert row.civil.endswith("T10:30")


async def test_where_the_provider_keeps_it_that_is_chosen(data_dir: Path, qloop: None) -> None:
    async with board(data_dir) as (_, page):
        there = next(r for r in page.upcoming.model.chosen_rows() if r.kept is Kept.THERE)
        page.acts.new()
        await until(lambda: page.window().findChild(ScheduleEditor) is not None)
        editor = page.window().findChild(ScheduleEditor)
        editor.number.choose(there.number_id)
        editor.to.put(there.address, there.chat_kind, there.name)
        editor.content.text.setPlainText("kept there")
        editor.when.month.choose(QDate.currentDate().addDays(2))
        assert editor.kept.current() == Kept.THERE
        editor.repeat.unit.choose(Unit.WEEK)
        editor.repeat.unit.chosen.emit(Unit.WEEK)
        assert editor.kept.current() == Kept.HERE
        assert "repeat" in editor.kept_words.text()
        editor.reject()


def test_the_repeat_field_gives_what_it_says(qtbot: QtBot) -> None:
    from datetime import datetime

    from app.ui.pages.schedules.repeat_field import RepeatField

    field = RepeatField()
    qtbot.addWidget(field)
    start = datetime.fromisoformat("2026-11-20T10:00")
    rules = (
        None,
        Rule(Unit.DAY, 3, week_start=field_week(field)),
        Rule(Unit.WEEK, 2, (0, 3), count=6, week_start=field_week(field)),
        Rule(Unit.MONTH, 1, month_day=LAST_DAY, week_start=field_week(field)),
        Rule(Unit.MONTH, 2, until=start.date() + timedelta(days=200), week_start=field_week(field)),
    )
    for rule in rules:
        field.unit.choose("")
        field.ends.choose("never")
        field.put(rule, start)
        assert field.rule() == rule
        assert bool(field.words.text()) == (rule is not None)
    field.until.setText("2020-01-01")
    assert field.problem()


def field_week(_field: QWidget) -> int:
    from PySide6.QtCore import QLocale

    return QLocale().firstDayOfWeek().value - 1


def test_another_scope_leaves_what_was_entered(qtbot: QtBot) -> None:
    from datetime import datetime

    from app.ui.pages.schedules.repeat_field import RepeatField
    from app.ui.pages.schedules.when_field import WhenField

    first, later = (datetime.fromisoformat(f"2026-11-{day}T10:00") for day in (23, 25))
    when = WhenField("UTC", lambda: int(first.timestamp() * 1000) - 5 * DAY)
    repeat = RepeatField()
    qtbot.addWidget(when)
    qtbot.addWidget(repeat)
    when.put(later, "UTC")
    when.move_to(first, "UTC")
    assert when.civil() == first, "nothing was entered"
    when.time.setText("11:30")
    when.move_to(later, "UTC")
    assert when.civil() == later.replace(hour=11, minute=30), "the date moves, the time stays"
    when.move_to(first.replace(hour=11, minute=30), "UTC")
    when.move_to(first, "UTC")
    assert when.civil() == first.replace(hour=11, minute=30)
    when.time.setText("1")
    when.month.choose(QDate(2026, 11, 30))
    when.move_to(later, "UTC")
    assert when.time.text() == "1" and when.month.day() == QDate(2026, 11, 30)
    repeat.put(None, later)
    repeat.move_to(Rule(Unit.DAY, count=4), first)
    assert repeat.unit.current() == Unit.DAY
    repeat.every.put(2)
    repeat.move_to(None, later)
    assert repeat.unit.current() == Unit.DAY and repeat.every.value() == 2


@pytest.mark.usefixtures("qloop")
async def test_an_edit_of_what_repeats_says_what_it_is_about(data_dir: Path, qtbot: QtBot) -> None:
    async with board(data_dir) as (console, page):
        rule = Rule(Unit.DAY, count=4)
        await order(console, "every day", console.clock.now_ms() + DAY, rule=rule)
        await until(lambda: listed(page, "every day") is not None)
        times = [row for row in page.upcoming.model.chosen_rows() if row.text == "every day"]
        for scope, text in (("one", "just once"), ("following", "from here"), ("whole", "all")):
            page.upcoming.choose(("row", times[1].id if scope == "one" else times[2].id))
            page.acts.edit(page.upcoming.current())
            await until(lambda: page.window().findChild(ScheduleEditor) is not None)
            editor = page.window().findChild(ScheduleEditor)
            assert editor.scope.isVisible() and not editor.repeat.isVisible()
            assert (
                f"{editor.when.civil():%Y-%m-%dT%H:%M}" == times[1 if scope == "one" else 2].civil
            )
            editor.scope.choose(scope)
            editor.scope.chosen.emit(scope)
            assert editor.repeat.isVisible() == (scope != "one")
            if scope == "one":
                # a rule that was entered for the following is none of this one
                editor.repeat.unit.choose(Unit.WEEK)
                plan = editor.plan()
                assert plan is not None and plan.rule is None
            editor.content.text.setPlainText(text)
            assert editor.go.isEnabled(), editor.missing.text()
            press(qtbot, editor.go)
            await until(lambda text=text: listed(page, text) is not None)  # type: ignore[misc]
            await until(lambda: page.window().findChild(ScheduleEditor) is None)
            times[2:] = [
                row for row in page.upcoming.model.chosen_rows() if row.text == text and row.repeats
            ] or times[2:]
        texts = [
            row.text for row in await console.schedules.upcoming() if row.number_id == lead(console)
        ]
        assert texts == ["every day", "just once", "all", "all"]


async def test_cancel_and_undo(data_dir: Path, qloop: None, qtbot: QtBot) -> None:
    async with board(data_dir) as (console, page):
        await order(console, "take it back", console.clock.now_ms() + 2 * DAY)
        await until(lambda: listed(page, "take it back") is not None)
        row = listed(page, "take it back")
        assert row is not None
        page.upcoming.choose(("row", row.id))
        page.upcoming.list.setFocus()
        qtbot.keyClick(page.upcoming.list, Qt.Key.Key_Delete)
        await until(lambda: listed(page, "take it back") is None)
        toasts = page.window().findChild(ToastHost)
        assert toasts is not None
        await console.schedules.undo([row.id])
        await until(lambda: listed(page, "take it back") is not None)


async def test_missed_stands_on_top_and_gets_another_time(
    data_dir: Path, qloop: None, qtbot: QtBot
) -> None:
    async with board(data_dir) as (console, page):
        row = await order(console, "was missed", console.clock.now_ms() + DAY)

        def miss(connection: Connection) -> None:
            at = console.clock.now_ms() - DAY
            store.move(connection, row.id, (State.WAITING,), State.WAITING, at=at)

        await console.database.write(miss)
        console.schedules.firing.poke()

        def on_top() -> bool:
            first = page.upcoming.model.entry(page.upcoming.model.index(0))
            return first is not None and first.heading and first.title == "Missed"

        await until(on_top)
        assert page.upcoming.model.chosen_rows()[0].text == "was missed"
        page.upcoming.choose(("row", row.id))
        await until(page.panel.why.isVisible)
        press(qtbot, page.panel.time)
        await until(lambda: page.window().findChild(NewTimeDialog) is not None)
        dialog = page.window().findChild(NewTimeDialog)
        dialog.when.month.choose(QDate.currentDate().addDays(1))
        dialog.when.time.setText("11:15")
        press(qtbot, dialog.go)

        def waits() -> bool:
            found = listed(page, "was missed")
            return found is not None and found.state is State.WAITING

        await until(waits)


async def test_filters_no_match_and_clear(data_dir: Path, qloop: None) -> None:
    async with board(data_dir) as (_, page):
        whole = len(page.upcoming.model.chosen_rows())
        page.upcoming.filters.search.setText("no such words anywhere")
        await until(page.upcoming.states.empty.isVisible)
        assert "no such words" in page.upcoming.states.empty.sentence.text()
        page.upcoming.filters.clear()
        await until(lambda: len(page.upcoming.model.chosen_rows()) == whole)
        page.upcoming.filters.state.choose("missed")
        await until(page.upcoming.states.empty.isVisible)
        page.upcoming.states.clear_wanted.emit()
        await until(page.upcoming.list.isVisible)


async def test_the_keyboard_walks_messages_and_skips_days(
    data_dir: Path, qloop: None, qtbot: QtBot
) -> None:
    async with board(data_dir) as (_, page):
        view = page.upcoming.list
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Home)
        seen = []
        for _ in range(4):
            entry = page.upcoming.current()
            assert entry is not None and entry.row is not None
            seen.append(entry.row.id)
            qtbot.keyClick(view, Qt.Key.Key_J)
        assert seen == [row.id for row in page.upcoming.model.chosen_rows()[:4]]
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        await until(lambda: not page.panel.isVisible())
        strip = page.upcoming.strip
        strip.setFocus()
        with qtbot.waitSignal(strip.day_chosen) as chosen:
            qtbot.keyClick(strip, Qt.Key.Key_Right)
            qtbot.keyClick(strip, Qt.Key.Key_Return)
        assert chosen.args == [QDate.currentDate().addDays(1)]


async def test_a_set_clock_and_too_many_cancels_are_said(data_dir: Path, qloop: None) -> None:
    from app.domain.misfires import Jump
    from app.domain.schedules import CancelQueue

    async with board(data_dir) as (console, page):
        states = page.upcoming.states
        console.schedules.firing.doubt = Jump(3_600_000, console.clock.now_ms())
        await states.refresh()
        assert states.clock.isVisible()
        assert "1 h" in states.clock.title.text()
        states.clock._believe()
        await until(lambda: console.schedules.doubt is None)
        await states.refresh()
        assert not states.clock.isVisible()
        at = console.clock.now_ms() + 600_000
        states._show_cancels([CancelQueue(1, 0, 10, 900, 2, at)])
        assert states.cancels.isVisible()
        assert "2" in states.cancels.text.text()


async def test_calendar_shows_the_week_and_leads_to_the_line(data_dir: Path, qloop: None) -> None:
    async with board(data_dir) as (console, page):
        page.upcoming.filters.forms.choose("week")
        page.upcoming._show_form("week")
        calendar = await until(lambda: page.upcoming.calendar)
        # late on a Sunday all of it is next week
        first = page.upcoming.model.chosen_rows()[0]
        day = datetime.fromtimestamp(first.at / 1_000, ZoneInfo(console.schedules.home)).date()
        calendar.show_day(QDate(day.year, day.month, day.day))
        await until(lambda: calendar.blocks)
        block = calendar.blocks[0]
        calendar._choose(block)
        await until(page.panel.isVisible)
        assert page.panel.entry is not None and page.panel.entry.key == block.key
        page.upcoming.filters.forms.choose("day")
        page.upcoming._show_form("day")
        calendar.show_day(QDate.currentDate().addDays(100))
        assert calendar.blocks == []


async def test_making_the_page_shows_no_window_of_its_own(data_dir: Path, qloop: None) -> None:
    """A part that is shown before it has a parent takes the focus from the window."""
    async with board(data_dir) as (_, page):
        page.open_part("done")
        page.acts.new()
        await until(lambda: page.window().findChild(ScheduleEditor) is not None)
        assert QApplication.activeWindow() is page.window()


async def test_a_further_view_has_its_segment_button_and_runs(data_dir: Path, qloop: None) -> None:
    class Runs:
        async def planned(self, since: int, until: int) -> list[PlannedRun]:
            return [PlannedRun(7, 1, since + 3 * DAY, "Spring", "Campaign, 12 people", "waiting")]

    class View(QWidget):
        shown = 0

        def activated(self) -> None:
            self.shown += 1

        def open_item(self, item: int) -> None:
            self.item = item

    def make(console: Console) -> SchedulesPage:
        page = SchedulesPage(console)
        page.add_view(
            FurtherView("more", "More", View, ("New", "plus"), lambda: None, Runs(), lambda: 3)
        )
        return page

    async with live_page(data_dir, make, receiver=False) as (_, page):
        page.activated()
        await until(lambda: page.upcoming.model.index_of(("run", 7)).isValid())
        page.upcoming.choose(("run", 7))
        page.upcoming.list.activated.emit(page.upcoming.list.currentIndex())
        view = page.view("more")
        assert isinstance(view, View)
        assert (view.item, view.shown > 0) == (7, True)
        page.open_part("done")
        await until(lambda: page.board is not page.upcoming)


@pytest.mark.parametrize("rtl", [False, True])
def test_five_thousand_lines(dressed: Look, qtbot: QtBot, rtl: bool) -> None:
    from app.ui.delegates.schedule_row import ScheduleRowDelegate
    from app.ui.pages.schedules.rows import ScheduleRows

    now = 1_800_000_000_000
    rows = [line(at, now) for at in range(5_000)]
    dressed.set(rtl=rtl)
    model = ScheduleModel(lambda row: ("Sales", "Provider"), lambda: now)
    view = ScheduleRows(model, ScheduleRowDelegate(lambda _: ("SAL", "teal"), lambda _: "Provider"))
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    model.put(rows)
    view.grab()
    model.put(rows)
    assert model.rowCount() > 5_000
    assert len(model.chosen_rows()) == 5_000
    # as lines, only what is in sight is read: nothing of the rest is asked for
    lines = [ScheduledLine(row.id, row.id, 1, row.at, row.state, False) for row in rows]
    model.put([*rows[:60], *lines[60:]])
    view.grab()
    assert model.missing(0, 60) == []
    assert len(model.chosen_rows()) == 60
    assert model.missing(4_000, 4_003) == model.missing(4_000, 4_100)[:4]
    model.fill(rows[3_900:4_100])
    assert model.missing(4_000, 4_003) == []
    view.scrollTo(model.index_of(("row", rows[4_500].id)))
    view.grab()


def test_headings_are_lower_than_messages_and_every_place_knows_it(
    dressed: Look, qtbot: QtBot
) -> None:
    from app.ui.delegates.schedule_row import HEADING, ScheduleRowDelegate
    from app.ui.pages.schedules.rows import ScheduleRows

    now = 1_800_000_000_000
    model = ScheduleModel(lambda row: ("Sales", "Provider"), lambda: now)
    view = ScheduleRows(model, ScheduleRowDelegate(lambda _: ("SAL", "teal"), lambda _: "Provider"))
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    model.put([line(at * 40, now) for at in range(400)])  # a few a day
    heads = model.headed()
    assert len(heads) > 50
    top = 0
    for row in range(model.rowCount()):
        index = model.index(row)
        height = HEADING if row in heads else theme().row("table")
        place = view.visualRect(index)
        assert (place.top() + view.verticalOffset(), place.height()) == (top, height)
        for y in (place.top(), place.bottom()):
            assert view.indexAt(QPoint(5, y)).row() == row
        top += height
    assert view.verticalScrollBar().maximum() == top - view.viewport().height()
    assert not view.indexAt(QPoint(5, top + 50)).isValid()


def line(at: int, now: int) -> ScheduledRow:
    return ScheduledRow(
        at + 1, at + 1, 1, 1, "x", None, f"97250{at:07d}", ChatKind.PERSON, f"Customer {at}",
        f"Text {at}", "", now + at * 600_000, "2027-01-01T10:00", "UTC", "once", Kept.HERE,
        State.WAITING, "", 0, None, "", False, now, "", 0, 0, 0, "",
    )  # fmt: skip


def test_several_missed_times_of_one_message_are_one_line() -> None:
    now = 1_800_000_000_000
    model = ScheduleModel(lambda row: ("Sales", "Provider"), lambda: now)
    rows = [
        ScheduledRow(
            at, 1, 1, 1, "x", None, "972500000001", ChatKind.PERSON, "", "daily", "",
            now - (10 - at) * DAY, "2027-01-01T10:00", "UTC", "once", Kept.HERE, State.MISSED,
            "closed", 0, None, "", True, now, "", 0, 0, 0, "",
        )
        for at in range(1, 6)
    ]  # fmt: skip
    model.put(rows)
    assert model.rowCount() == 2
    entry = model.entry(model.index(1))
    assert entry is not None
    assert (entry.ids, entry.dated) == ((5, 1, 2, 3, 4), True)
    assert model.index_of(("row", 3)) == model.index(1)


@pytest.mark.parametrize(
    ("label", "value", "more"),
    [
        ("From", "Haifa showroom", ""),
        ("ترسل", "غداً 01:00", "بعد 2 س 43"),
        ("معرّف Gateway", "71", ""),
        ("أنشئت", "الأربعاء 18 نوفمبر 20:16، ليس من هنا", ""),
    ],
)
def test_facts_in_any_script_stand_on_rows_alike(
    qtbot: QtBot, light: Look, label: str, value: str, more: str
) -> None:
    fact = Fact(label)
    qtbot.addWidget(fact)
    fact.put(value, more)
    fact.resize(340, 60)
    assert fact.minimumHeight() == fact.maximumHeight() == theme().line("body") + 8
    fact.put("It was made by somebody else, and goes out where nobody of us can look")
    assert fact.heightForWidth(340) > theme().line("body") + 8


def test_facts_are_laid_out_anew_for_another_text_size(qtbot: QtBot, light: Look) -> None:
    label = next(
        words
        for n in range(1, 40)
        if painting.text_width(words := "Belongs to campaign number"[:n], theme().font()) > 80
    )

    panel = QWidget()
    qtbot.addWidget(panel)
    column = QVBoxLayout(panel)

    def made() -> Fact:
        fact = Fact(label)
        fact.put("Haifa showroom", "tomorrow")
        column.addWidget(fact)
        return fact

    fact = made()
    with qtbot.waitExposed(panel):
        panel.show()
    for scale in (1.3, 1.0):
        light.set(scale=scale)
        fresh = made()
        assert (fresh.maximumHeight() > 1_000) is (scale > 1)
        assert fact.maximumHeight() == fresh.maximumHeight()
        assert fact.minimumHeight() == fresh.minimumHeight()
