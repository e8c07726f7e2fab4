"""Many numbers, each on or off: which are marked as on, and how one of them is found."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.tasks import TaskOwner
from app.ui import phrases
from app.ui.pages.settings.notify_section import NotifySection
from app.ui.widgets.number_popup import NumberPopup
from tests.ui.by_hand import press
from tests.ui.numbers_double import number

ROWS = {
    at: number(at, 1, f"Desk {at}", f"N{at}", "teal", f"97254{at:07}", f"desk-{at}")
    for at in range(60)
}


@pytest.fixture
def window(qtbot: QtBot, dressed: object) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 640)
    made.show()
    return made


@pytest.fixture
def opened(window: QWidget) -> tuple[NumberPopup, dict[str, Any]]:
    """The numbers that notify, where none was silenced yet."""
    kept: dict[str, Any] = {"notify_numbers_off": [], "notify": True, "lock_minutes": 0}
    console: Any = SimpleNamespace(
        numbers=SimpleNamespace(by_id=lambda: ROWS),
        settings=SimpleNamespace(get=lambda name: kept.get(name, 0), set=kept.__setitem__),
        lock=SimpleNamespace(asks_for="passphrase", is_ready=True),
    )
    section = NotifySection(console, TaskOwner("test"))
    QVBoxLayout(window).addWidget(section)
    QApplication.processEvents()
    QTest.mouseClick(section.many, Qt.MouseButton.LeftButton)
    (popup,) = window.findChildren(NumberPopup)
    return popup, kept


def said(popup: NumberPopup) -> list[str]:
    return [popup.view.model().index(row, 0).data() for row in range(popup.view.count)]


def test_where_all_notify_each_is_shown_as_on(opened: tuple[NumberPopup, dict[str, Any]]) -> None:
    popup, kept = opened
    assert said(popup)[:2] == ["All numbers, on", "Desk 0, on"]
    assert all(one.endswith(", on") for one in said(popup))
    press("desk 55")
    press(key=Qt.Key.Key_Return)
    assert popup.view.currentIndex().data() == "Desk 55, off"
    assert kept["notify_numbers_off"] == [55]
    press(key=Qt.Key.Key_Return)
    assert popup.view.currentIndex().data() == "Desk 55, on"
    assert kept["notify_numbers_off"] == []


@pytest.mark.parametrize("row", [0, 55])
def test_a_number_is_found_as_it_is_written(
    opened: tuple[NumberPopup, dict[str, Any]], row: int
) -> None:
    popup, _ = opened
    phone = ROWS[row].phone
    for typed in (
        phrases.phone(phone),
        phone,
        f"+972 54-{phone[5:8]}-{phone[8:]}",
        f"(054) {phone[5:]}",
        f"n{row} {phone[-4:]}",
    ):
        popup.field.setText(typed)
        assert said(popup) == [f"Desk {row}, on"], typed
    popup.field.setText("+972 54 999 0000")
    assert popup.view.count == 0
