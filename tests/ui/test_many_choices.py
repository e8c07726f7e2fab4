"""Choosing one of thousands: of a drop-down's items, of the numbers that the chat list shows."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFont, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.tasks import TaskOwner
from app.ui.pages.chats.filter_bar import FilterBar
from app.ui.pages.numbers.attention import Concern
from app.ui.pages.numbers.concern_find import ConcernFind
from app.ui.pages.numbers.concerns import ConcernsBanner
from app.ui.pages.schedules.filters import BoardFilters
from app.ui.pages.settings.notify_section import NotifySection
from app.ui.widgets import combo as combos
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.choices import Switch
from app.ui.widgets.combo import MANY, Combo
from app.ui.widgets.combo_find import ComboFind
from app.ui.widgets.menu import Menu
from app.ui.widgets.number_popup import NumberPopup
from tests.ui.by_hand import press
from tests.ui.numbers_double import number

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 640)
    QVBoxLayout(made)
    made.show()
    yield made
    QLocale.setDefault(before)


def drop_down(window: QWidget, count: int) -> tuple[Combo, list[Any]]:
    combo = Combo("From")
    for at in range(count):
        combo.add_number(f"Desk {at:04}", at + 100, f"N{at}", "teal")
    told: list[Any] = []
    combo.activated.connect(lambda at: told.append(combo.itemData(at)))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(combo)
    combo.setFocus()
    QApplication.processEvents()
    return combo, told


def test_a_drop_down_of_thousands_is_narrowed_by_typing(window: QWidget) -> None:
    combo, told = drop_down(window, 3_000)
    QTest.mouseClick(combo, Qt.MouseButton.LeftButton)
    (popup,) = window.findChildren(ComboFind)
    assert popup.isVisible()
    assert popup.view.count == 3_000
    assert popup.field.hasFocus()
    press("desk 1234")
    assert popup.view.count == 1
    press(key=Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert combo.hasFocus()
    assert combo.currentData() == 1_334
    assert told == [1_334]
    # by key too, with what is chosen in sight; Esc leaves all as it is
    combo.showPopup()
    assert popup.view.count == 3_000
    assert popup.view.chosen.at == 1_234
    assert popup.view.viewport().rect().intersects(popup.view.visualRect(popup.view.currentIndex()))
    press("nobody")
    assert popup.none.isVisible()
    press(key=Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert told == [1_334]
    # by its code, with the mouse
    combo.showPopup()
    press("n2777")
    row = popup.view.visualRect(popup.view.model().index(0, 0)).center()
    QTest.mouseClick(popup.view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert told == [1_334, 2_877]


def fill(combo: Combo, numbers: list[int]) -> None:
    """As pages do when they hear that numbers are others."""
    at = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for one in numbers:
        combo.add_number(f"Desk {one}", one, f"N{one}", "teal")
    combo.choose(at)
    combo.blockSignals(False)


def opened_list(window: QWidget, combo: Combo) -> ComboFind:
    combo.showPopup()
    (popup,) = window.findChildren(ComboFind)
    return popup


def test_an_item_is_taken_where_it_stands_after_a_change(window: QWidget) -> None:
    for when in ("at once", "later"):
        combo, told = drop_down(window, 0)
        fill(combo, list(range(69)))
        combo.choose(3)
        popup = opened_list(window, combo)
        press("desk 40")
        assert popup.view.chosen.text == "Desk 40"
        fill(combo, [at for at in range(69) if at != 7])
        if when == "later":
            QApplication.processEvents()
            assert popup.field.text() == "desk 40", "what is typed stays"
            assert popup.view.chosen.at == 39
        press(key=Qt.Key.Key_Return)
        assert told == [40]
        assert combo.currentData() == 40
        combo.setParent(None)
        popup.setParent(None)


def test_an_item_that_is_gone_is_not_taken(window: QWidget) -> None:
    combo, told = drop_down(window, 0)
    fill(combo, list(range(169)))
    popup = opened_list(window, combo)
    press("desk 16")
    assert popup.view.chosen.text == "Desk 16"
    fill(combo, [at for at in range(169) if at != 16])
    press(key=Qt.Key.Key_Return)
    assert not told
    assert combo.currentData() == 0
    assert popup.isVisible()
    assert popup.view.count == 10, "Desk 116 and Desk 160 to 168 are there to choose from"
    assert popup.view.chosen is None
    press(key=Qt.Key.Key_Return)
    assert not told, "none of them was chosen"
    QTest.keyClick(popup.field, Qt.Key.Key_End)
    press("8")
    press(key=Qt.Key.Key_Return)
    assert told == [168]


def test_the_last_item_is_taken_after_others_went(window: QWidget) -> None:
    combo, told = drop_down(window, 0)
    fill(combo, list(range(69)))
    opened_list(window, combo)
    press("desk 68")
    fill(combo, list(range(30, 69)))
    press(key=Qt.Key.Key_Return)
    assert told == [68]
    assert combo.currentIndex() == 38


def test_an_item_that_cannot_be_chosen_is_not_offered(window: QWidget) -> None:
    combo, told = drop_down(window, 0)
    fill(combo, list(range(69)))
    model = combo.model()
    assert isinstance(model, QStandardItemModel)
    model.item(40).setEnabled(False)
    combo.choose(50)
    popup = opened_list(window, combo)
    assert popup.view.count == 68
    assert popup.view.chosen.text == "Desk 50", "what is chosen there is chosen here"
    press("desk 40")
    press(key=Qt.Key.Key_Return)
    assert not told
    assert combo.currentData() == 50
    popup.field.clear()
    press("desk 41")
    model.item(41).setEnabled(False)
    press(key=Qt.Key.Key_Return)
    assert not told, "nor one that could be chosen when the list was opened"


def test_a_short_drop_down_stays_a_list(window: QWidget) -> None:
    combo, _told = drop_down(window, MANY)
    combo.showPopup()
    assert combo.view().isVisible()
    assert not window.findChildren(ComboFind)
    combo.hidePopup()


def test_the_width_of_thousands_of_items_is_measured_once(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    width = combos.text_width

    def measured(text: str, font: QFont) -> int:
        asked.append(text)
        return width(text, font)

    monkeypatch.setattr(combos, "text_width", measured)
    combo, _told = drop_down(window, 3_000)
    narrow = combo.sizeHint().width()
    assert 0 < len(asked) <= 2 * combos.MANY, "of thousands, the longest"
    asked.clear()
    for _ in range(100):
        combo.sizeHint()
    assert not asked
    combo.setItemText(7, "A desk with a name that is longer than all the others")
    assert combo.sizeHint().width() > narrow


def test_thousands_of_numbers_are_taken_in_and_out_by_name_code_and_phone(window: QWidget) -> None:
    rows = {
        at: number(at, 1, f"Desk {at}", f"N{at}", "teal", f"97254{at:07}", f"desk-{at}")
        for at in range(3_000)
    }
    console: Any = SimpleNamespace(
        numbers=SimpleNamespace(by_id=lambda: rows), labels=SimpleNamespace(by_id=dict)
    )
    bar = FilterBar(console)
    told: list[frozenset[int] | None] = []
    bar.changed.connect(lambda: told.append(bar.numbers))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(bar)
    bar.show_now("newest")
    assert bar.number_filter.text() == "All 3,000 numbers"
    assert BoardFilters(console, done=False).number.currentText() == "All 3,000 numbers"
    QApplication.processEvents()
    QTest.mouseClick(bar.number_filter, Qt.MouseButton.LeftButton)
    (popup,) = window.findChildren(NumberPopup)
    assert popup.isVisible()
    assert popup.geometry().bottom() < window.height()
    assert popup.view.count == 3_001
    assert popup.view.chosen.row is None  # all of them
    assert popup.view.currentIndex().data() == "All numbers, on"
    assert popup.view.chosen.on
    for typed, wanted in (("n2999", 2_999), ("0001234", 1_234)):
        popup.field.clear()
        press(typed)
        assert popup.view.count == 1
        press(key=Qt.Key.Key_Return)
        assert popup.view.chosen.on
        assert wanted in (told[-1] or ())
    assert told == [frozenset({2_999}), frozenset({2_999, 1_234})]
    press(key=Qt.Key.Key_Return)  # out again
    assert told[-1] == frozenset({2_999})
    popup.field.clear()
    press(key=Qt.Key.Key_Return)  # all of them
    assert told[-1] is None
    press(key=Qt.Key.Key_Escape)
    assert not popup.isVisible()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_of_thousands_of_numbers_those_that_notify_are_found_by_typing(window: QWidget) -> None:
    rows = {
        at: number(at, 1, f"Desk {at}", f"N{at}", "teal", f"97254{at:07}", f"desk-{at}")
        for at in range(3_000)
    }
    kept: dict[str, Any] = {"notify_numbers_off": [7], "notify": True, "lock_minutes": 0}
    console: Any = SimpleNamespace(
        numbers=SimpleNamespace(by_id=lambda: rows),
        settings=SimpleNamespace(get=lambda name: kept.get(name, 0), set=kept.__setitem__),
        lock=SimpleNamespace(asks_for="passphrase", is_ready=True),
    )
    section = NotifySection(console, TaskOwner("test"))
    layout = window.layout()
    assert layout is not None
    layout.addWidget(section)
    QApplication.processEvents()
    assert len(section.findChildren(Switch)) < 20, "no row for each of them"
    assert section.many.text() == "2,999 of 3,000 numbers"
    QTest.mouseClick(section.many, Qt.MouseButton.LeftButton)
    (popup,) = window.findChildren(NumberPopup)
    assert popup.isVisible()
    for typed, off in (("n2999", [7, 2_999]), ("desk 7", [2_999])):
        popup.field.clear()
        press(typed)
        press(key=Qt.Key.Key_Return)
        assert kept["notify_numbers_off"] == off
    popup.field.clear()
    press(key=Qt.Key.Key_Return)  # all of them
    assert kept["notify_numbers_off"] == []
    assert section.many.text() == "All 3,000 numbers"
    press(key=Qt.Key.Key_Escape)
    assert not popup.isVisible()


def concern(at: int) -> Concern:
    return Concern(f"Desk {at} is not connected", f"No phone since {at}.", "pair", 1, at)


def test_of_thousands_of_concerns_one_is_found_by_typing(window: QWidget) -> None:
    """A menu of them would run off the screen."""
    banner = ConcernsBanner()
    looked = list[Concern]()
    banner.looked.connect(looked.append)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(banner)
    banner.put([concern(at) for at in range(3_001)], "Pair", "qr-code")
    QApplication.processEvents()

    def link() -> LinkButton:
        return next(one for one in banner.findChildren(LinkButton) if not one.isHidden())

    assert link().text() == "3,000 more to look at"
    link().setFocus()
    press(key=Qt.Key.Key_Space)
    (popup,) = window.findChildren(ConcernFind)
    assert popup.isVisible()
    assert popup.geometry().bottom() < window.height()
    assert popup.view.count == 3_000
    press("since 1234")
    assert [popup.view.count, popup.view.chosen.number_id] == [1, 1_234]
    banner.put([concern(at) for at in (5, 1_234, 12_340, *range(50, 80))], "Pair", "qr-code")
    QApplication.processEvents()
    assert popup.view.count == 2, "others are told, what was typed stays"
    assert popup.view.chosen.number_id == 1_234
    press(key=Qt.Key.Key_Return)
    assert [one.number_id for one in looked] == [1_234]
    assert not popup.isVisible()
    press(key=Qt.Key.Key_Space)
    assert popup.isVisible(), "the keyboard came back to the link, which was made anew"
    press(key=Qt.Key.Key_Escape)
    assert not popup.isVisible()
    banner.put([concern(at) for at in range(5)], "Pair", "qr-code")
    QApplication.processEvents()
    link().click()
    (menu,) = banner.findChildren(Menu)
    assert len(menu.actions()) == 4, "few are seen at once"
    menu.close()
