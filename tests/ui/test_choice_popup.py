"""The list that is narrowed by typing: rows, arrows, what is said, and where the focus goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.completion import Completion, Suggestion
from app.ui.style.look import Look, theme
from app.ui.widgets import choice_list
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_list import ChoiceRows
from app.ui.widgets.choice_popup import ChoicePopup, FindPopup
from app.ui.widgets.completing import CompletingField
from app.ui.widgets.fields import LineEdit
from tests.ui.by_hand import in_front

NAMES = [f"row {at}" for at in range(12)]


class Rows(ChoiceRows):
    """Remembers what it painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: set[str] = set()

    def paint_choice(self, painter: QPainter, rect: QRect, row: object) -> None:
        self.painted.add(str(row))


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.resize(700, 600)
        column = QVBoxLayout(self)
        self.text = LineEdit(name="Text")
        self.button = Button("Open")
        column.addWidget(self.text)
        column.addStretch(1)
        column.addWidget(self.button)


@pytest.fixture
def window(qtbot: QtBot, dressed: Look) -> Window:
    return in_front(qtbot, Window())


@pytest.fixture
def popup(window: Window) -> FindPopup:
    made = FindPopup(window.button, "Names", "Find a name", str, Rows(), most=5)
    made.show_rows(NAMES)
    return made


def test_the_arrows_walk_while_the_field_keeps_the_focus(
    qtbot: QtBot, window: Window, popup: FindPopup, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(choice_list, "announce", lambda _at, words: said.append(words))
    popup.open_at(above=True, width=280, first=popup.field)
    keys = Qt.Key
    for key in (keys.Key_Up, keys.Key_Down, keys.Key_Down, keys.Key_PageDown):
        qtbot.keyClick(popup.field, key)
    assert popup.field.hasFocus()
    assert popup.view.chosen == f"row {2 + popup.view.paging}"
    assert said == ["row 1", "row 2", popup.view.chosen]
    with qtbot.waitSignal(popup.taken) as taken:
        qtbot.keyClick(popup.field, keys.Key_Return)
    assert taken.args == [popup.view.chosen]


def test_it_is_as_high_as_its_rows_and_stays_at_its_anchor(
    window: Window, popup: FindPopup
) -> None:
    popup.open_at(above=True, width=280, first=popup.field)
    low, high = popup.geometry().bottom(), popup.height()
    popup.show_rows(NAMES[:1])
    assert popup.height() == high - 4 * popup.view.height()
    assert popup.geometry().bottom() == low
    popup.show_rows([], "No such name.")
    assert popup.geometry().bottom() == low
    assert (popup.view.isHidden(), popup.none.text()) == (True, "No such name.")


def test_esc_closes_at_once_and_the_focus_goes_back_to_the_text(
    qtbot: QtBot, window: Window, popup: FindPopup
) -> None:
    window.text.setFocus()
    popup.open_at(above=True, width=280, first=popup.field)
    qtbot.keyClicks(popup.field, "row")
    qtbot.keyClick(popup.field, Qt.Key.Key_Escape)
    assert popup.isHidden()
    assert QApplication.focusWidget() is window.text


def test_what_is_written_stays_in_sight(window: Window, popup: FindPopup) -> None:
    window.resize(700, 800)
    QApplication.sendPostedEvents()
    box = QWidget(window)
    box.setGeometry(10, window.button.y() - 60, 600, 60 + window.button.height())
    popup.open_at(above=True, width=280, first=popup.field, clear_of=box)
    assert popup.geometry().bottom() < box.mapTo(window, QPoint(0, 0)).y()


def test_a_way_to_go_on_is_taken_by_a_press(qtbot: QtBot, window: Window) -> None:
    found = (Suggestion("status:sent"), Suggestion("status:failed"))
    field = CompletingField("Filter", lambda text, _at: Completion(0, len(text), found))
    window.layout().insertWidget(0, field)
    qtbot.waitUntil(lambda: field.isVisible() and window.isActiveWindow())
    field.setFocus()
    qtbot.keyClicks(field, "sta")
    popup = field._popup
    assert popup is not None and popup.isVisible()
    view = popup.view
    place = view.visualRect(view.model().index(1, 0)).center()
    # by the window, as a press comes: it gives the keyboard to what is pressed
    at = view.viewport().mapTo(window, place)
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert popup.isVisible() and not popup.isAncestorOf(QApplication.focusWidget())
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert field.text().strip() == "status:failed"
    assert QApplication.focusWidget() is field and not popup.isVisible()


def test_where_there_is_no_room_over_it_it_opens_under_it(window: Window, popup: FindPopup) -> None:
    box = QWidget(window)
    box.setGeometry(10, 60, 600, 80)
    made = FindPopup(box, "Names", "Find a name", str, Rows(), most=5)
    made.show_rows(NAMES)
    made.open_at(above=True, width=280, first=made.field, clear_of=box)
    assert made.geometry().top() > box.geometry().bottom()


def test_rows_that_stand_first_keep_clear_of_the_round_corners(window: Window) -> None:
    bare = ChoicePopup(window.button, "Names", str, Rows())
    headed = FindPopup(window.button, "Names", "Find a name", str, Rows(), most=5)
    for one in (bare, headed):
        one.show_rows(NAMES)
        one.open_at(above=True, width=280)
    assert bare.view.y() >= theme().radius("lg") // 2
    assert headed.view.y() == headed.field.geometry().bottom() + 1 + 6
