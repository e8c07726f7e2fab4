"""Keys in lists of rows: the menu of the chosen one, what is copied, letters, in and out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.arriving import Arriving, main_list
from app.ui.pages.webhooks.target_list import TargetView
from app.ui.stepping import Stepping
from app.ui.style.look import Look
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.table import Table
from app.ui.window import MainWindow, PageSpec

Key = Qt.Key


@pytest.fixture
def table(dressed: Look) -> Iterator[Table]:
    """People: when, and who, whose name stands between direction marks.

    Hidden at the end, since Qt paints once more after a test.
    """
    table = Table("People")
    model = QStandardItemModel(40, 2, table)
    for at in range(40):
        name = ("Ada", "Leo", "Mia", "Zoe")[at % 4]
        model.setItem(at, 0, QStandardItem(f"{at:02}:00"))
        model.setItem(at, 1, QStandardItem(f"\u2068{name} {at}\u2069"))
    table.setModel(model)
    table.resize(300, 200)
    table.show()
    table.activateWindow()
    table.setFocus()
    yield table
    table.hide()
    table.deleteLater()


def by_key(view: QWidget) -> None:
    """As the menu key does: Qt asks the view where its cursor is."""
    place = view.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(reason, place, view.mapToGlobal(place)))


def test_the_menu_key_opens_the_menu_of_the_chosen_row_at_it(table: Table) -> None:
    """Under a head the place that Qt tells is that of the row before or after it."""
    wanted: list[tuple[int, QPoint]] = []
    table.on_menu = lambda index, place: wanted.append((index.row(), place))
    for row in (0, 3, 30):
        table.choose(row)
        if row == 30:
            table.verticalScrollBar().setValue(0)  # the wheel took it out of sight
        by_key(table)
        at, place = wanted[-1]
        assert at == row
        spot = table.viewport().mapFromGlobal(place)
        assert table.indexAt(spot).row() == row
        assert table.viewport().rect().contains(spot)
    spot = table.visualRect(table.model().index(31, 0)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, spot, table.viewport().mapToGlobal(spot)
    )
    QApplication.sendEvent(table.viewport(), event)
    assert wanted[-1][0] == 31, "with the mouse it is that of the row under it"


def test_a_list_without_a_menu_of_its_own_copies_its_row(table: Table) -> None:
    table.choose(2)
    by_key(table)
    (menu,) = table.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert QApplication.clipboard().text() == "02:00\tMia 2"
    QApplication.clipboard().setText("")
    QTest.keyClick(table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "02:00\tMia 2"


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Up, Key.Key_PageDown, Key.Key_J])
def test_the_first_arrow_chooses_the_row_where_the_keyboard_arrived(
    table: Table, key: Qt.Key
) -> None:
    QApplication.sendPostedEvents()
    table.selectionModel().setCurrentIndex(
        table.model().index(5, 0), table.selectionModel().SelectionFlag.NoUpdate
    )
    QTest.keyClick(table, key)
    assert [one.row() for one in table.selectionModel().selectedRows()] == [5]
    QTest.keyClick(table, Key.Key_Down)
    assert [one.row() for one in table.selectionModel().selectedRows()] == [6]


def after_a_pause(table: Table, letter: str) -> None:
    """Types a letter that begins a name anew."""
    before = QApplication.keyboardInputInterval()
    QApplication.setKeyboardInputInterval(0)
    QTest.keyClicks(table, letter)
    QApplication.setKeyboardInputInterval(before)


def test_letters_find_a_name_between_direction_marks(table: Table) -> None:
    table.find_column = 1
    table.choose(0)
    QTest.keyClicks(table, "mia")
    assert table.currentIndex().row() == 2
    after_a_pause(table, "m")
    assert table.currentIndex().row() == 6, "the next one"


def test_a_name_that_begins_with_a_letter_twice_is_found(table: Table) -> None:
    model = table.model()
    for row, name in ((5, "Aaron"), (6, "Aby")):
        model.setData(model.index(row, 1), name)
    table.find_column = 1
    table.choose(3)
    QTest.keyClicks(table, "aa")
    assert table.currentIndex().row() == 5, "a letter again goes on to the next name: Ada, Aaron"
    QTest.keyClicks(table, "ron")
    assert table.currentIndex().row() == 5
    table.choose(4)
    after_a_pause(table, "a")
    QTest.keyClicks(table, "aa")
    assert table.currentIndex().row() == 8
    QTest.keyClicks(table, "r")
    assert table.currentIndex().row() == 8, "nobody is called so"
    table.choose(5)
    after_a_pause(table, "a")
    QTest.keyClicks(table, "ar")
    assert table.currentIndex().row() == 5
    table.keyboardSearch("\u0640")  # a tatweel, which no name is told apart by
    assert table.currentIndex().row() == 5


def test_enter_goes_into_what_is_shown_and_esc_comes_back(qtbot: QtBot, table: Table) -> None:
    whole, inner, field = QWidget(), QWidget(), QLineEdit()
    qtbot.addWidget(whole)
    row = QHBoxLayout(whole)
    row.addWidget(table)
    row.addWidget(inner)
    QVBoxLayout(inner).addWidget(field)
    Stepping(table, inner)
    whole.show()
    whole.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.choose(3)
    QTest.keyClick(table, Key.Key_Return)
    assert field.hasFocus()
    QTest.keyClick(field, Key.Key_Escape)
    assert table.hasFocus()
    assert table.currentIndex().row() == 3
    table.hide()
    table.setParent(None)


def test_a_heading_of_subscriptions_is_never_current(qtbot: QtBot, dressed: Look) -> None:
    view = TargetView("Who delivers where")
    qtbot.addWidget(view)
    for words, head in (("A", True), ("one", False), ("B", True), ("two", False)):
        item = QStandardItem(words)
        item.setSelectable(not head)
        view.items.appendRow(item)
    view.setItemDelegate(QStyledItemDelegate(view))
    view.setFixedHeight(200)
    view.show()
    view.setFocus()
    found = []
    for key in (Key.Key_Home, Key.Key_End, Key.Key_Home, Key.Key_Down, Key.Key_Up, Key.Key_Up):
        QTest.keyClick(view, key)
        found.append(str(view.currentIndex().data()))
    assert found == ["one", "two", "one", "two", "one", "one"]
    QTest.keyClick(view, Key.Key_B)
    assert str(view.currentIndex().data()) == "one"


class Page(QWidget):
    """A page whose list comes later; a wide tree stands beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.stack, self.list, self.tree = (
            QLineEdit(), QStackedWidget(), QListView(), QListView(),
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.addWidget(self.field)
        row.addWidget(self.stack)
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.list)
        self.stack.setFixedWidth(80)
        row.addWidget(self.tree, 1)
        self.tree.hide()
        self.list.setModel(QStandardItemModel(9, 1, self.list))

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.field, self.list, self.tree]


@pytest.fixture
def page(qtbot: QtBot, dressed: Look) -> Page:
    window = MainWindow([PageSpec("one", "One", "settings", Page)])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    made: Any = window.page("one")
    assert made.field.hasFocus(), "there is no list yet"
    return made  # type: ignore[no-any-return]


def test_arrows_pressed_before_the_list_is_there_are_for_it(page: Page, qtbot: QtBot) -> None:
    QTest.keyClick(page.field, Key.Key_Down)
    QTest.keyClick(page.field, Key.Key_Down)
    page.stack.setCurrentIndex(1)
    qtbot.waitUntil(page.list.hasFocus)
    qtbot.waitUntil(lambda: page.list.currentIndex().row() == 2)


def test_what_is_typed_before_the_list_is_there_stays_where_it_is(page: Page, qtbot: QtBot) -> None:
    QTest.keyClicks(page.field, "de")
    page.stack.setCurrentIndex(1)
    waits = page.window().findChild(Arriving)
    assert waits is not None and not waits.waiting
    assert page.field.text() == "de"
    assert page.field.hasFocus()


def test_where_nothing_comes_arrows_are_not_kept(page: Page, qtbot: QtBot) -> None:
    page.stack.addWidget(EmptyState("search", "Nothing here"))
    page.stack.setCurrentIndex(2)
    qtbot.waitUntil(lambda: page.stack.currentWidget().isVisible())
    QTest.keyClick(page.field, Key.Key_Down)
    waits = page.window().findChild(Arriving)
    assert waits is not None and not waits.waiting


def test_the_first_list_of_a_page_is_its_main_one_not_the_widest(page: Page, qtbot: QtBot) -> None:
    page.stack.setCurrentIndex(1)
    page.tree.show()
    qtbot.waitUntil(page.tree.isVisible)
    assert page.tree.width() > page.list.width()
    assert main_list(page) is page.list


def test_shift_f10_opens_the_menu_of_what_has_the_focus(qtbot: QtBot, dressed: Look) -> None:
    """Qt knows the menu key alone, which many keyboards lack."""
    asked: list[QContextMenuEvent.Reason] = []

    class Asked(QLineEdit):
        def contextMenuEvent(self, event: QContextMenuEvent) -> None:
            asked.append(event.reason())

    window = MainWindow([PageSpec("one", "One", "settings", Asked)])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field = window.open_page("one")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [QContextMenuEvent.Reason.Keyboard]
