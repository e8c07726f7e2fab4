"""A pop-up is there no longer than what it hangs on, and no longer than the keyboard is in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui.style.look import Look
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import CardDialog
from app.ui.widgets.combo import MANY, Combo
from app.ui.widgets.combo_find import ComboFind
from app.ui.widgets.popup import PopupFrame
from tests.ui.by_hand import in_front
from tests.ui.shell_scene import shown_window
from tests.waiting import until

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Page(QWidget):
    """A drop-down of many items between two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(700, 600)
        column = QVBoxLayout(self)
        self.before, self.after = Button("Before"), Button("After")
        self.part = QWidget()
        self.combo = many()
        QVBoxLayout(self.part).addWidget(self.combo)
        for one in (self.before, self.part, self.after):
            column.addWidget(one)

    def list(self) -> ComboFind:
        self.combo.setFocus()
        self.combo.showPopup()
        (found,) = self.findChildren(ComboFind)
        assert found.isVisible() and found.field.hasFocus()
        return found


def many() -> Combo:
    combo = Combo("From")
    for at in range(MANY + 1):
        combo.add(f"Desk {at}", at)
    return combo


@pytest.fixture
def page(qtbot: QtBot, dressed: Look) -> Page:
    return in_front(qtbot, Page())


def test_it_goes_with_the_part_it_hangs_on(page: Page) -> None:
    popup = page.list()
    page.part.hide()
    assert not popup.isVisible()
    focus = QApplication.focusWidget()
    assert focus in (page.before, page.after), "and the keyboard is in what is seen"
    page.part.show()
    assert page.list() is popup, "it opens again with its part"


def test_nothing_of_it_is_left_once_its_part_is_deleted(page: Page, qtbot: QtBot) -> None:
    popup = page.list()
    page.combo.deleteLater()
    qtbot.waitUntil(lambda: not isValid(page.combo))
    assert not isValid(popup) or not popup.isVisible()
    assert QApplication.focusWidget() in (page.before, page.after)
    qtbot.waitUntil(lambda: not page.findChildren(ComboFind))


def test_tab_stays_in_it(page: Page) -> None:
    popup = page.list()
    for key, held in (
        (Key.Key_Tab, Modifier.NoModifier),
        (Key.Key_Backtab, Modifier.ShiftModifier),
    ):
        QTest.keyClick(popup.field, key, held)
        assert popup.field.hasFocus()
    form = PopupFrame(page.before, "Link")
    stops = [Button("One"), Button("Two")]
    for stop in stops:
        form.body.addWidget(stop)
    form.open_at(first=stops[0])
    for at in (1, 0):
        QTest.keyClick(stops[1 - at], Key.Key_Tab)
        assert stops[at].hasFocus()


def test_it_closes_where_a_key_led_elsewhere(page: Page) -> None:
    popup = page.list()
    page.after.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert not popup.isVisible()
    assert page.after.hasFocus(), "and takes nothing back"


def test_who_hears_that_it_closed_keeps_no_key_from_leading_elsewhere(page: Page) -> None:
    """As the composer, which is written in again after its emoji."""
    popup = page.list()
    popup.closed.connect(page.before.setFocus)
    page.after.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert not popup.isVisible()
    assert page.after.hasFocus()
    page.list()
    QTest.keyClick(popup.field, Key.Key_Escape)
    assert page.before.hasFocus()


def test_a_card_over_it_gives_the_keyboard_back_to_it(page: Page) -> None:
    popup = page.list()
    card = CardDialog(page, "Over all")
    card.add_button("Fine").clicked.connect(card.done)
    card.open()
    assert popup.isVisible()
    card.done()
    assert popup.isVisible() and popup.field.hasFocus()


@pytest.mark.usefixtures("qloop")
async def test_another_page_comes_without_the_lists_of_the_last(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        shell = window.shell
        page = shell.window.page("chats")
        assert page is not None
        popup = PopupFrame(page.findChildren(Button)[0], "List")
        inside = Button("Inside")
        popup.body.addWidget(inside)
        popup.open_at(first=inside)
        QTest.keyClick(inside, Key.Key_2, Modifier.AltModifier)
        await until(lambda: shell.window.current == "numbers")
        assert not popup.isVisible()
        focus = QApplication.focusWidget()
        numbers = shell.window.page("numbers")
        assert focus is not None and numbers is not None
        assert focus is numbers or numbers.isAncestorOf(focus)


@pytest.mark.usefixtures("qloop")
async def test_the_list_in_a_card_leads_not_out_of_it(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        card = CardDialog(window.shell.window, "Send")
        combo = many()
        card.body.addWidget(combo)
        card.add_button("Fine").clicked.connect(card.done)
        card.open()
        combo.setFocus()
        combo.showPopup()
        (popup,) = window.shell.window.findChildren(ComboFind)
        QTest.keyClick(popup.field, Key.Key_Tab)
        assert popup.field.hasFocus(), "what the card covers gets no key"
        card.done()
        assert not popup.isVisible()
        await until(lambda: not window.shell.window.findChildren(ComboFind))
