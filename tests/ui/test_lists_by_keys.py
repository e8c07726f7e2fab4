"""Lists and tables by the keyboard, columns that were drawn, counts as the locale writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QStyledItemDelegate,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.tasks import TaskOwner
from app.ui import phrases
from app.ui.delegates.activity_row import ActivityRowDelegate
from app.ui.delegates.call_row import outcome_column
from app.ui.delegates.delivery_row import DeliveryRowDelegate
from app.ui.keyboard.keymap import Keymap
from app.ui.languages import install_language
from app.ui.models.activity import ActivityModel
from app.ui.models.calls import outcomes
from app.ui.models.deliveries import DeliveriesModel
from app.ui.notices import Notices
from app.ui.pages.logs.activity_view import ActivityView
from app.ui.pages.logs.page import LogsPage
from app.ui.pages.settings.keyboard_section import KeyboardSection
from app.ui.pages.templates.list_pane import TemplateListPane
from app.ui.pages.webhooks.delivery_rows import DeliveryRows
from app.ui.style.look import Look, theme
from app.ui.widgets import painting
from app.ui.widgets.banner import Banner
from app.ui.widgets.choices import Switch
from app.ui.widgets.table import PAD, Table
from app.ui.widgets.tabs import Tabs
from app.ui.window import MainWindow, PageSpec
from tests.live_console import live_console
from tests.ui.shell_scene import Window, shown_window
from tests.waiting import until


def rows(view: QAbstractItemView, count: int = 3_000, columns: int = 4) -> QStandardItemModel:
    model = QStandardItemModel(count, columns, view)
    view.setModel(model)
    return model


@pytest.mark.parametrize("rtl", [False, True])
def test_home_and_end_go_through_the_rows_of_a_table(
    qtbot: QtBot, dressed: Look, rtl: bool
) -> None:
    dressed.set(rtl=rtl)
    table = Table("Rows")
    model = rows(table)
    qtbot.addWidget(table)
    table.choose(7)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == model.rowCount() - 1
    assert [one.row() for one in table.selectionModel().selectedRows()] == [model.rowCount() - 1]
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert [one.row() for one in table.selectionModel().selectedRows()] == [0]


@pytest.fixture
def lettered(dressed: Look) -> Iterator[Look]:
    """Whether single letters act is as it was, afterwards."""
    yield dressed
    dressed.single_keys = True


@pytest.mark.parametrize("kind", [Table, ActivityView, DeliveryRows, TemplateListPane])
def test_j_and_k_move_in_every_list_while_single_letters_act(
    qtbot: QtBot, lettered: Look, kind: type
) -> None:
    whole, view = list_of(kind)
    qtbot.addWidget(whole)
    view.setCurrentIndex(view.model().index(3, 0))
    QTest.keyClicks(view, "jjk")
    assert view.currentIndex().row() == 4
    lettered.single_keys = False
    QTest.keyClicks(view, "j")
    assert view.currentIndex().row() == 4


def list_of(kind: type) -> tuple[QWidget, QAbstractItemView]:
    """A list of that kind with ten plain rows, and what holds it."""
    view: QAbstractItemView
    model = QStringListModel([f"Row {at}" for at in range(10)])
    if kind is ActivityView:
        view = ActivityView(ActivityModel(), ActivityRowDelegate(lambda _: None, lambda _: ""))
    elif kind is DeliveryRows:
        view = DeliveryRows(DeliveriesModel(), DeliveryRowDelegate(lambda _: ("", "")))
    elif kind is TemplateListPane:
        pane = TemplateListPane(lambda _id: None, lambda: 0)
        model.setParent(pane)
        pane.view.setModel(model)
        pane.view.setItemDelegate(QStyledItemDelegate(pane))
        return pane, pane.view
    else:
        view = Table("Rows")
    model.setParent(view)
    view.setModel(model)
    view.setItemDelegate(QStyledItemDelegate(view))
    return view, view


async def test_the_switch_of_single_letters_holds_in_every_list(
    data_dir: Path, qloop: object, lettered: Look
) -> None:
    async with live_console(data_dir, receiver=False) as console:
        section = KeyboardSection(console, TaskOwner("keys"))
        switch = section.findChildren(Switch)[0]
        switch.setChecked(False)
        assert not lettered.single_keys
        lettered.single_keys = True
        window = QWidget()
        Keymap(window, console.settings)
        assert not lettered.single_keys, "also after the next start"
        for widget in (section, window):
            widget.deleteLater()


def test_columns_that_were_drawn_stay_while_the_page_asks_for_the_same(
    qtbot: QtBot, dressed: Look
) -> None:
    table = Table("Rows")
    rows(table)
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.set_columns([120, 80, 60, 0])
    table.horizontalHeader().resizeSection(1, 140)
    table.set_columns([120, 80, 60, 0])
    assert table.columnWidth(1) == 140
    table.set_columns([120, 90, 60, 0])
    assert table.columnWidth(1) == 90


@pytest.mark.usefixtures("qloop")
async def test_columns_that_were_drawn_come_back_with_the_next_start(
    tmp_path: Path, dressed: Look
) -> None:
    async def opened(window: Window) -> Table:
        window.shell.open_page("logs")
        page = window.shell.window.page("logs")
        assert isinstance(page, LogsPage)
        page.open_part("audit")
        await until(lambda: page.audit.verified is not None)
        return page.audit.table

    async with shown_window(tmp_path) as window:
        table = await opened(window)
        head, left = table.horizontalHeader(), Qt.MouseButton.LeftButton
        before = head.sectionSize(1)
        edge = QPoint(head.sectionViewportPosition(1) + before - 1, head.height() // 2)
        QTest.mousePress(head.viewport(), left, pos=edge)
        QTest.mouseMove(head.viewport(), edge + QPoint(20, 0))
        QTest.mouseMove(head.viewport(), edge + QPoint(30, 0))
        QTest.mouseRelease(head.viewport(), left, pos=edge + QPoint(30, 0))
        assert head.sectionSize(1) == before + 30
        window.shell.window.close()
    dressed.columns = {}  # as in another process
    async with shown_window(tmp_path, again=True) as window:
        table = await opened(window)
        assert table.columnWidth(1) == before + 30
        assert table.columnWidth(2) == theme().wide(252), "the others are as usual"
        other = Table("Rows", kept="rows")
        rows(other)
        other.set_columns([128, 160, 252, 140, 0][:3])
        assert other.columnWidth(1) == theme().wide(160)
        other.deleteLater()
    dressed.columns = {}


class Columned:
    """Tables of five columns in sight, kept until they are hidden: Qt paints them after a test."""

    def __init__(self) -> None:
        self.made: list[Table] = []

    def __call__(self, width: int, kept: str = "rows") -> Table:
        table = Table("Rows", kept=kept)
        self.made.append(table)
        rows(table, columns=5)
        table.set_columns([128, 160, 252, 140, 0])
        table.resize(width, 300)
        table.show()
        QApplication.processEvents()
        return table


@pytest.fixture
def columned(dressed: Look) -> Iterator[Columned]:
    dressed.columns = {}
    found = Columned()
    yield found
    for table in found.made:
        table.hide()
        table.deleteLater()
    dressed.columns = {}


def draw(table: Table, column: int, by: int) -> None:
    """As with the mouse on the edge at the column's end."""
    head, left = table.horizontalHeader(), Qt.MouseButton.LeftButton
    edge = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) - 1, 5)
    QTest.mousePress(head.viewport(), left, pos=edge)
    for step in (by // 2, by):
        QTest.mouseMove(head.viewport(), edge + QPoint(step, 0))
    QTest.mouseRelease(head.viewport(), left, pos=edge + QPoint(by, 0))


def sizes(table: Table) -> list[int]:
    return [table.columnWidth(at) for at in range(5)]


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_columns_that_were_drawn_wide_leave_the_others_in_reach(
    columned: Columned, dressed: Look, scale: float
) -> None:
    dressed.set(scale=scale)
    wide = columned(round(1_900 * scale))
    draw(wide, 1, theme().wide(740))
    draw(wide, 0, -theme().wide(20))
    drawn = sizes(wide)
    assert drawn[1] >= theme().wide(890)
    table = columned(round(860 * scale))
    edge = table.viewport().width()
    for width in (edge, edge - 40, edge + 40):
        table.resize(width, 300)
        assert sum(sizes(table)) == table.viewport().width(), "nothing is out of sight"
        assert table.columnWidth(4) >= theme().wide(80), "and the last one has room"
        assert table.columnWidth(1) >= theme().wide(160)
        assert sizes(table)[0] == drawn[0], "what was drawn smaller is as it was drawn"
    table.resize(wide.width(), 300)
    assert sizes(table) == drawn, "there is room again"
    table.resize(edge, 300)
    draw(table, 2, -30)
    table.resize(wide.width(), 300)
    assert table.columnWidth(1) == drawn[1], "another one was drawn meanwhile"
    assert abs(table.columnWidth(2) - (theme().wide(252) - 30)) <= 1


def test_a_column_cannot_be_drawn_over_the_others(columned: Columned) -> None:
    table = columned(860)
    draw(table, 1, 600)
    assert sum(sizes(table)) == table.viewport().width()
    assert table.columnWidth(4) == theme().wide(80)


@pytest.mark.parametrize("kept", [True, False])
def test_a_double_click_brings_the_usual_width_back(
    columned: Columned, dressed: Look, *, kept: bool
) -> None:
    table = columned(1_200, "rows" if kept else "")
    usual = sizes(table)
    draw(table, 1, 40)
    draw(table, 2, 50)
    head = table.horizontalHeader()
    for column, left in ((1, 1), (2, 0)):
        assert table.columnWidth(column) != usual[column]
        end = head.sectionViewportPosition(column) + head.sectionSize(column) - 1
        for press in (QTest.mouseClick, QTest.mouseDClick):
            press(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(end, 5))
        assert table.columnWidth(column) == usual[column]
        assert len(dressed.columns) == (left if kept else 0)
    assert sizes(table) == usual


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_the_outcomes_of_calls_have_their_room_and_no_more(
    qtbot: QtBot, dressed: Look, scale: float
) -> None:
    """What follows a call is a sentence, and has the rest of the line."""
    dressed.set(scale=scale)
    table = Table("Rows")
    rows(table, columns=2)
    qtbot.addWidget(table)
    table.set_columns([outcome_column(), 0])
    longest = max(
        painting.chip_width(dressed.theme, words, icon) for words, _, icon in outcomes().values()
    )
    assert PAD + 4 <= table.columnWidth(0) - longest <= PAD + 16


def test_counts_of_tabs_are_written_as_the_locale_does(
    qtbot: QtBot, qapp: QApplication, dressed: Look
) -> None:
    install_language(qapp, "en")
    tabs = Tabs("Deliveries")
    qtbot.addWidget(tabs)
    tabs.add("all", "All", 3_094)
    button = tabs.findChild(QAbstractButton)
    assert button is not None
    assert button.accessibleName() == "All, 3,094"


def test_a_far_moment_has_its_hour_and_only_another_year_is_named(qapp: QApplication) -> None:
    install_language(qapp, "en")
    now = datetime(2026, 11, 21, 22).astimezone()
    near = now.replace(day=2, hour=9, minute=5)
    assert phrases.moment(ms(near), ms(now)) == "2 Nov 09:05"
    assert phrases.moment(ms(near.replace(year=2025)), ms(now)) == "2 November 2025"


def ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


@pytest.mark.parametrize(
    ("page", "waits"),
    [("logs", "sends wait"), ("schedules", "what is kept on this computer waits")],
)
def test_a_try_that_is_due_counts_down_no_more(
    qtbot: QtBot, dressed: Look, page: str, waits: str
) -> None:
    window = MainWindow([PageSpec(page, "One", "settings", QWidget)])
    qtbot.addWidget(window)
    state = SimpleNamespace(offline=True, offline_since=0, next_try_at=12_500)
    times = [500, 12_000, 20_000]
    clock = SimpleNamespace(now_ms=lambda: times[0])
    console: Any = SimpleNamespace(
        clock=clock,
        sync=SimpleNamespace(state=state, try_now=lambda: None),
        receiver=SimpleNamespace(state=SimpleNamespace(state="listening")),
    )
    notices = Notices(console, window)
    for words in ("again in 12 s.", "again now.", "again now."):
        notices.look()
        times.append(times.pop(0))
        shown = window.findChild(Banner)
        assert shown is not None
        assert shown.text.text().endswith(words)
        assert waits in shown.text.text()
