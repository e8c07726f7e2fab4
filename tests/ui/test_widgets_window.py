"""The window shell: lazy pages, badges, keyboard, what it remembers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.arriving import Arriving
from app.ui.style.look import Look
from app.ui.widgets.buttons import Button
from app.ui.window import MainWindow, PageSpec
from tests.ui.by_hand import in_front


class Page(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.button = Button(f"{name} button")
        column.addWidget(self.button)
        self.visits = 0

    def activated(self) -> None:
        self.visits += 1


class State:
    def __init__(self, page: str = "") -> None:
        self.kept: tuple[bytes, str] = (b"", page)

    def geometry(self) -> bytes:
        return self.kept[0]

    def page(self) -> str:
        return self.kept[1]

    def save(self, geometry: bytes, page: str) -> None:
        self.kept = (geometry, page)


class Shell:
    """A window of three pages, with a count of how many were built."""

    def __init__(self, qtbot: QtBot, state: State | None = None) -> None:
        self.built: list[str] = []

        def factory(name: str) -> Callable[[], QWidget]:
            def build() -> QWidget:
                self.built.append(name)
                return Page(name)

            return build

        self.window = MainWindow(
            [
                PageSpec("chats", "Chats", "messages-square", factory("chats")),
                PageSpec("numbers", "Numbers", "smartphone", factory("numbers")),
                PageSpec("settings", "Settings", "settings", factory("settings"), "Ctrl+,", "foot"),
            ],
            state=state,
        )
        self.window.set_status("receiver", "Receiver on 127.0.0.1:8787", dot="ok")
        in_front(qtbot, self.window)


@pytest.fixture
def shell(qtbot: QtBot, dressed: Look) -> Shell:
    return Shell(qtbot)


def test_pages_are_built_on_the_first_visit_and_kept(shell: Shell) -> None:
    assert shell.built == ["chats"]
    shell.window.open_page("numbers")
    chats = shell.window.open_page("chats")
    assert shell.built == ["chats", "numbers"]
    assert isinstance(chats, Page)
    assert chats.visits == 2
    assert shell.window.windowTitle() == "Chats · Switchboard"


def test_a_page_that_was_pressed_has_the_keyboard(shell: Shell) -> None:
    rail = shell.window.rail
    QTest.mouseClick(rail.button("numbers"), Qt.MouseButton.LeftButton)
    page, focus = shell.window.page("numbers"), QApplication.focusWidget()
    assert page is not None
    assert focus is not None
    assert page.isAncestorOf(focus)
    # also where all of it is still to come
    bare = shell.window.open_page("chats")
    assert isinstance(bare, Page)
    bare.button.hide()
    QTest.mouseClick(rail.button("chats"), Qt.MouseButton.LeftButton)
    assert bare.hasFocus()
    # by the keyboard one walks on in the rail
    rail.button("settings").setFocus()
    QTest.keyClick(rail.button("settings"), Qt.Key.Key_Space)
    assert shell.window.current == "settings"
    assert rail.button("settings").hasFocus()


def test_a_press_in_the_rail_leaves_the_keyboard_where_one_writes(shell: Shell) -> None:
    page, rail = shell.window.page("chats"), shell.window.rail
    assert page is not None
    box = QPlainTextEdit(page)
    box.show()
    box.setFocus()
    QTest.mouseClick(rail.button("chats"), Qt.MouseButton.LeftButton)
    assert box.hasFocus()
    # nor is it taken from a page that gave it to its box
    QTest.mouseClick(rail.button("numbers"), Qt.MouseButton.LeftButton)
    assert not box.hasFocus()
    QTest.mouseClick(rail.button("chats"), Qt.MouseButton.LeftButton)
    assert box.hasFocus()


def test_alt_and_a_digit_open_pages(qtbot: QtBot, shell: Shell) -> None:
    with qtbot.waitSignal(shell.window.page_changed) as heard:
        qtbot.keyClick(shell.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert heard.args == ["numbers"]


def test_nothing_that_was_not_passed_in_is_there(shell: Shell) -> None:
    with pytest.raises(KeyError):
        shell.window.open_page("webhooks")
    shell.window.set_badge("webhooks", 3)
    assert shell.window.current == "chats"


def test_badges_and_dots_are_read_out(shell: Shell) -> None:
    shell.window.set_badge("chats", 14)
    assert shell.window.rail.button("chats").accessibleName() == "Chats, 14 new"
    shell.window.set_attention("numbers", True, "Installers is not paired")
    button = shell.window.rail.button("numbers")
    assert button.accessibleName() == "Numbers, needs a look"
    assert "Installers is not paired" in button.toolTip()
    shell.window.set_attention("numbers", False)
    assert button.toolTip() == "Numbers (Alt+2)"


def test_f6_goes_round_the_regions(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window
    page = window.page("chats")
    assert isinstance(page, Page)
    seen = []
    for _ in range(3):
        window.cycle(1)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(
            next(
                name
                for name, region in (
                    ("rail", window.rail),
                    ("page", page),
                    ("status", window.status),
                )
                if region.isAncestorOf(focus)
            )
        )
    assert sorted(seen) == ["page", "rail", "status"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is not None


@pytest.mark.parametrize(
    ("way", "stops"),
    [
        (Qt.KeyboardModifier.NoModifier, ["newest", "status", "rail", "page"]),
        (Qt.KeyboardModifier.ShiftModifier, ["rail", "status", "newest", "page"]),
    ],
)
def test_f6_stops_at_the_newest_toast(
    qtbot: QtBot, shell: Shell, way: Qt.KeyboardModifier, stops: list[str]
) -> None:
    window = shell.window
    older, newest = window.toasts.error("Not sent"), window.toasts.error("Not sent either")
    page = window.page("chats")
    assert isinstance(page, Page)
    page.button.setFocus()
    places = {
        "rail": window.rail,
        "page": page,
        "older": older,
        "newest": newest,
        "status": window.status,
    }
    seen = []
    for _ in stops:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, way)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(next(name for name, one in places.items() if one.isAncestorOf(focus)))
    assert seen == stops


def test_tab_visits_rail_page_and_status_in_that_order(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window
    page = window.open_page("numbers")
    assert isinstance(page, Page)
    page.button.setFocus()
    qtbot.keyClick(page.button, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.status.isAncestorOf(focus)
    page.button.setFocus()
    qtbot.keyClick(page.button, Qt.Key.Key_Backtab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.rail.isAncestorOf(focus)


def test_the_status_bar_tells_its_part_and_hides_empty_ones(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window
    part = window.status.first()
    assert part is not None
    with qtbot.waitSignal(window.status_clicked) as heard:
        qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    assert heard.args == ["receiver"]
    window.set_status("receiver", "")
    assert not part.isVisible()


def test_the_clock_shows_this_places_time_whole_before_it_shows_both(
    qtbot: QtBot, shell: Shell
) -> None:
    window = shell.window
    clock = window.status._parts["clock"]
    window.resize(1100, 700)
    for key in ("numbers", "queue"):
        window.set_status(key, "some words")
    window.set_status("clock", "06:56 Jerusalem · 04:56 UTC")
    assert clock.shown() == "06:56 Jerusalem · 04:56 UTC"
    for key in ("numbers", "queue"):
        window.set_status(key, "many words " * 12)
    qtbot.waitUntil(lambda: clock.shown() == "06:56 Jerusalem")
    assert clock.width() >= clock.minimumSizeHint().width()
    assert clock.accessibleName() == "06:56 Jerusalem · 04:56 UTC"


def test_the_window_comes_back_where_it_was(qtbot: QtBot, dressed: Look) -> None:
    state = State()
    first = Shell(qtbot, state)
    first.window.resize(1024, 700)
    first.window.open_page("numbers")
    first.window.close()
    assert state.kept[0]
    again = Shell(qtbot, state)
    assert again.built == ["numbers"]
    assert again.window.size() == first.window.size()


def test_a_page_that_is_gone_is_not_restored(qtbot: QtBot, dressed: Look) -> None:
    assert Shell(qtbot, State("webhooks")).window.current == "chats"


def test_a_guard_can_keep_the_window_open(shell: Shell) -> None:
    shell.window.set_close_guard(lambda: False)
    assert not shell.window.close()
    shell.window.set_close_guard(None)
    assert shell.window.close()


def test_right_to_left_puts_the_rail_at_the_right(dressed: Look, shell: Shell) -> None:
    dressed.set(rtl=True)
    QApplication.processEvents()
    window = shell.window
    assert window.rail.mapTo(window, window.rail.rect().topLeft()).x() > window.width() / 2


def test_past_toasts_can_be_read_again(qtbot: QtBot, shell: Shell) -> None:
    window = shell.window
    window.toasts.show("Scheduled for Wednesday 09:00")
    bell = next(
        b for b in window.status.findChildren(QWidget) if b.accessibleName() == "Past messages"
    )
    qtbot.mouseClick(bell, Qt.MouseButton.LeftButton)
    from app.ui.widgets.labels import PlainLabel
    from app.ui.widgets.popup import PopupFrame

    popup = window.findChild(PopupFrame)
    assert popup is not None
    texts = [label.text() for label in popup.findChildren(PlainLabel)]
    assert "Scheduled for Wednesday 09:00" in texts
    popup.close_popup()


@pytest.mark.parametrize("moved", [False, True])
def test_the_keyboard_goes_on_to_a_list_that_comes_later(
    shell: Shell, qtbot: QtBot, moved: bool
) -> None:
    QTest.keyClick(shell.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    page = shell.window.page("numbers")
    assert isinstance(page, Page)
    assert page.button.hasFocus(), "there is no list yet"
    other = Button("other")
    page.layout().addWidget(other)
    if moved:
        other.setFocus()
    rows = QListView()
    page.layout().addWidget(rows)
    if moved:
        waits = shell.window.findChild(Arriving)
        assert waits is not None
        qtbot.waitUntil(lambda: not waits.waiting)
        assert other.hasFocus()
    else:
        qtbot.waitUntil(rows.hasFocus)


def test_a_list_that_comes_late_does_not_take_the_keyboard_from_who_types(
    shell: Shell, qtbot: QtBot
) -> None:
    QTest.keyClick(shell.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    page, waits = shell.window.page("numbers"), shell.window.findChild(Arriving)
    assert isinstance(page, Page) and waits is not None and waits.waiting
    layout = page.layout()
    assert layout is not None
    stop: QWidget
    for stop in (QLineEdit(), Button("pressed")):
        layout.addWidget(stop)
        stop.setFocus()
        waits.wait(page, stop, Qt.FocusReason.ShortcutFocusReason)
        if isinstance(stop, QLineEdit):
            QTest.keyClicks(stop, "de")
        else:
            QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
        assert not waits.waiting
    layout.addWidget(QListView())
    waits.wait(page, stop, Qt.FocusReason.ShortcutFocusReason)
    assert waits.waiting, "nobody has begun anything there since"
