"""Toasts, cards, pop-ups, menus and the focus ring, in a real window."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, QStringListModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.style.focusring import FocusRing
from app.ui.style.look import Look, theme
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.card import CardDialog, ConfirmCard
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.over_bar import OverBar
from app.ui.widgets.popup import PopupFrame
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.spared import spare
from app.ui.widgets.table import HoverRows, Table
from app.ui.widgets.tall_list import TallList
from app.ui.widgets.toast import Toast, ToastHost
from tests.ui.by_hand import in_front


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 600)
        column = QVBoxLayout(self)
        self.first = Button("First")
        self.second = Button("Second")
        column.addWidget(self.first)
        column.addWidget(self.second)
        column.addStretch(1)


@pytest.fixture
def window(qtbot: QtBot, dressed: Look) -> Window:
    return in_front(qtbot, Window())


def ring(dressed: Look) -> FocusRing:
    app = QApplication.instance()
    assert app is not None
    found = app.findChild(FocusRing)
    assert found is not None
    return found


# Toasts


def test_at_most_three_toasts_and_errors_outlive_others(window: Window) -> None:
    host = ToastHost(window)
    host.error("Not sent to Marcus Bell")
    for n in range(4):
        host.show(f"Saved {n}")
    assert [t.label.text() for t in host.visible] == [
        "Not sent to Marcus Bell",
        "Saved 2",
        "Saved 3",
    ]
    assert [r.text for r in host.history][-1] == "Saved 3"
    assert len(host.history) == 5


def test_a_toast_leaves_when_its_time_is_over(qtbot: QtBot, window: Window) -> None:
    # Not shown: the mouse may lie over it here, and a toast under the mouse stays.
    toast = Toast("Saved", "success", stays_ms=20, parent=window)
    with qtbot.waitSignal(toast.closed):
        pass


def test_undo_runs_once_and_closes_the_toast(qtbot: QtBot, window: Window) -> None:
    host = ToastHost(window)
    undone: list[int] = []
    toast = host.undo("Muted", lambda: undone.append(1))
    link = toast.findChild(LinkButton)
    assert link is not None
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert host.visible == []


@pytest.mark.parametrize("rtl", [False, True])
def test_toasts_stand_at_the_bottom_end(dressed: Look, window: Window, rtl: bool) -> None:
    dressed.set(rtl=rtl)
    toast = ToastHost(window, inset=26).show("Saved")
    centre = toast.geometry().center()
    assert (centre.x() > window.width() / 2) is not rtl
    assert toast.geometry().bottom() < window.height() - 26


def test_toasts_leave_free_what_is_spared(qtbot: QtBot, window: Window) -> None:
    """Also what comes up, or moves, while they are there; what lies beside them does not count."""
    host = ToastHost(window, inset=26)
    toast, second = host.show("Saved"), host.show("Sent")
    low = second.geometry().bottom()
    bar, aside = QWidget(window), QWidget(window)
    for widget in (bar, aside):
        spare(widget)
    bar.setGeometry(window.width() - 300, window.height() - 120, 300, 94)
    aside.setGeometry(0, window.height() - 200, 60, 174)
    aside.show()
    qtbot.wait(0)
    assert second.geometry().bottom() == low
    bar.show()
    qtbot.waitUntil(lambda: second.geometry().bottom() < bar.y() < low)
    assert toast.geometry().bottom() < second.y()
    bar.hide()
    qtbot.waitUntil(lambda: second.geometry().bottom() == low)


def form(window: Window, lines: int) -> tuple[QScrollArea, list[QPushButton]]:
    """A panel at the window's end, with buttons from its head to its foot."""
    content = QWidget()
    column = QVBoxLayout(content)
    buttons = [QPushButton(f"Line {at}") for at in range(lines)]
    for button in buttons:
        button.setFixedHeight(30)
        column.addWidget(button)
    column.addStretch(1)
    area = scrolled(content)
    area.setParent(window)
    area.setGeometry(window.width() - 360, 0, 360, window.height() - 26)
    area.show()
    return area, buttons


@pytest.mark.parametrize("lines", [15, 40])
def test_a_form_under_a_toast_can_be_scrolled_out_from_under_it(
    qtbot: QtBot, window: Window, lines: int
) -> None:
    area, buttons = form(window, lines)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: buttons[-1].mapTo(window, QPoint(0, 0)).y() > 400)
    whole = bar.maximum()
    host = ToastHost(window, inset=26)
    toast = host.error("Not sent")
    qtbot.waitUntil(lambda: bar.maximum() > whole)
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    foot = buttons[-1].mapTo(window, buttons[-1].rect().bottomLeft()).y()
    assert foot < toast.y()
    low = bar.value()
    host.error("Not sent either")
    qtbot.waitUntil(lambda: bar.maximum() > whole + 60)
    assert bar.value() == low
    for one in host.visible:
        one.closed.emit()
    qtbot.waitUntil(lambda: bar.maximum() == whole)


def rows_of(kind: type[QAbstractItemView], window: Window, rows: int) -> QAbstractItemView:
    """A list over the whole window."""
    view = kind("Rows") if kind is Table else kind()
    view.setParent(window)
    view.setModel(QStringListModel([f"Row {n}" for n in range(rows)], view))
    if isinstance(view, Table):
        view.set_columns([0])
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setGeometry(0, 0, window.width(), window.height() - 26)
    view.show()
    return view


class _List(HoverRows, QListView):
    """As the lists of pages are."""

    def __init__(self) -> None:
        super().__init__()
        self.watch_rows()


class _Tall(HoverRows, TallList):
    """A list whose places are reckoned."""

    def __init__(self) -> None:
        super().__init__()
        self.watch_rows()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if model is not None:
            model.headed = tuple  # type: ignore[attr-defined]
        super().setModel(model)


@pytest.mark.parametrize("kind", [Table, _List, _Tall])
def test_a_list_under_a_toast_can_be_scrolled_out_from_under_it(
    qtbot: QtBot, window: Window, kind: type[QAbstractItemView]
) -> None:
    view = rows_of(kind, window, 200)
    bar, model = view.verticalScrollBar(), view.model()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    whole = bar.maximum()
    host = ToastHost(window, inset=26)
    toast = host.error("Not sent")

    def foot(row: int) -> int:
        rect = view.visualRect(model.index(row, 0))
        return view.viewport().mapTo(window, rect.bottomLeft()).y()

    assert bar.value() == 0
    assert bar.maximum() > whole
    bar.setValue(bar.maximum())
    assert foot(199) < toast.y()
    before = bar.value()
    model.setData(model.index(3, 0), "Another")
    view.doItemsLayout()
    assert bar.value() == before
    bar.setValue(0)
    under = view.indexAt(view.viewport().mapFrom(window, toast.geometry().center())).row()
    view.setCurrentIndex(model.index(under, 0))
    assert foot(under) < toast.y()
    toast.closed.emit()
    assert bar.maximum() == whole


def test_rows_that_end_above_a_toast_do_not_begin_to_scroll(qtbot: QtBot, window: Window) -> None:
    view = rows_of(Table, window, 3)
    qtbot.waitUntil(lambda: view.rect().height() > 200)
    ToastHost(window, inset=26).error("Not sent")
    assert view.verticalScrollBar().maximum() == 0


def test_the_field_with_the_keyboard_comes_out_from_under_a_toast(
    qtbot: QtBot, window: Window
) -> None:
    area, buttons = form(window, 40)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    toast = ToastHost(window, inset=26).error("Not sent")

    def place(button: QPushButton) -> QRect:
        return QRect(button.mapTo(window, QPoint(0, 0)), button.size())

    under = next(one for one in buttons if place(one).intersects(toast.geometry()))
    under.setFocus()
    qtbot.waitUntil(lambda: not place(under).intersects(toast.geometry()))
    assert place(under).bottom() < toast.y()


def test_a_page_that_is_turned_to_under_a_toast_gets_its_room(qtbot: QtBot, window: Window) -> None:
    first, _ = form(window, 40)
    second, _ = form(window, 40)
    view = rows_of(Table, window, 200)
    stack = QStackedWidget(window)
    for page in (first, second, view):
        stack.addWidget(page)
    stack.setGeometry(0, 0, window.width(), window.height() - 26)
    stack.show()
    wholes = []
    for page in (second, view, first):
        stack.setCurrentWidget(page)
        bar = page.verticalScrollBar()
        qtbot.waitUntil(lambda bar=bar: bar.maximum() > 0)
        wholes.append(bar.maximum())
    toast = ToastHost(window, inset=26).error("Not sent")
    for page, whole in zip((second, view), wholes, strict=False):
        stack.setCurrentWidget(page)
        bar = page.verticalScrollBar()
        qtbot.waitUntil(lambda bar=bar, whole=whole: bar.maximum() > whole + 20)
    qtbot.waitUntil(lambda: first.widget().contentsMargins().bottom() < 40)
    toast.closed.emit()
    assert view.verticalScrollBar().maximum() == wholes[1]


def test_the_field_with_the_keyboard_of_a_form_that_came_after_a_toast_is_seen(
    qtbot: QtBot, window: Window
) -> None:
    toast = ToastHost(window, inset=26).error("Not sent")
    _, buttons = form(window, 40)
    qtbot.waitUntil(lambda: buttons[-1].mapTo(window, QPoint(0, 0)).y() > 400)

    def place(button: QPushButton) -> QRect:
        return QRect(button.mapTo(window, QPoint(0, 0)), button.size())

    under = next(one for one in buttons if place(one).intersects(toast.geometry()))
    under.setFocus()
    qtbot.waitUntil(lambda: place(under).bottom() < toast.y())


def test_a_toast_with_the_keyboard_stays_until_esc_which_gives_it_back(
    qtbot: QtBot, window: Window
) -> None:
    host = ToastHost(window, inset=26)
    window.first.setFocus()
    toast = host.undo("Muted", lambda: None)
    link = toast.findChild(LinkButton)
    assert link is not None
    link.setFocus()
    toast._timer.start(1)
    qtbot.waitUntil(lambda: toast._timer.remainingTime() > 1_000)
    assert host.visible == [toast]
    qtbot.keyClick(link, Qt.Key.Key_Escape)
    assert host.visible == []
    assert window.first.hasFocus()


def test_the_ring_lies_under_a_toast(dressed: Look, window: Window) -> None:
    toast = ToastHost(window).show("Saved")
    window.second.setFocus(Qt.FocusReason.TabFocusReason)
    window.first.setFocus(Qt.FocusReason.TabFocusReason)
    order = [child for child in window.children() if isinstance(child, QWidget)]
    assert type(order[-2]).__name__ == "_Ring"
    assert order[-1] is toast


# Cards


def open_card(window: Window) -> CardDialog:
    card = CardDialog(window, "Pair Installers", width=400)
    card.body.addWidget(LineEdit(name="Name"))
    card.add_button("Cancel", "ghost").clicked.connect(card.reject)
    card.add_button("Save", "primary").clicked.connect(lambda: card.done("saved"))
    card.open()
    return card


def test_a_card_is_as_high_as_its_content_and_scrolls_where_that_is_too_high(
    qtbot: QtBot, window: Window
) -> None:
    card = CardDialog(window, "Tunnel", width=400)
    words = PlainLabel("Providers need an address on the internet, and by HTTPS. " * 4, wrap=True)
    card.body.addWidget(words)
    fields = [LineEdit(name=f"Field {n}") for n in range(3)]
    for field in fields:
        card.body.addWidget(field)
    card.add_button("Save", "primary")
    card.open()
    area = card.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    assert area.verticalScrollBar().maximum() == 0
    window.resize(900, 260)
    card.card.setMaximumHeight(212)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert words.height() >= words.heightForWidth(words.width())
    fields[0].setFocus()
    qtbot.keyClick(fields[0], Qt.Key.Key_Tab)
    qtbot.keyClick(fields[1], Qt.Key.Key_Tab)
    assert fields[2].hasFocus()
    assert not fields[2].visibleRegion().isEmpty()


def test_tab_stays_inside_a_card(qtbot: QtBot, window: Window) -> None:
    card = open_card(window)
    assert isinstance(QApplication.focusWidget(), LineEdit)
    seen = set()
    for _ in range(8):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert card.isAncestorOf(focus)
        seen.add(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert seen == {"Name", "Cancel", "Save", "Close"}


def test_escape_closes_a_card_and_focus_goes_back(qtbot: QtBot, window: Window) -> None:
    window.second.setFocus()
    card = open_card(window)
    with qtbot.waitSignal(card.finished) as heard:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert heard.args == [None]
    assert QApplication.focusWidget() is window.second


def test_the_windows_shortcuts_rest_under_a_card(qtbot: QtBot, window: Window) -> None:
    presses: list[int] = []
    shortcut = QShortcut(QKeySequence("Alt+1"), window)
    shortcut.activated.connect(lambda: presses.append(1))
    card = open_card(window)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert presses == []
    card.reject()
    assert shortcut.isEnabled()


def test_a_coroutine_waits_for_a_card(window: Window) -> None:
    async def story() -> object:
        card = CardDialog(window, "Choose")
        answer = asyncio.ensure_future(card.result())
        await asyncio.sleep(0)
        assert card.isVisible()
        card.done("yes")
        return await answer

    assert asyncio.run(story()) == "yes"


def test_a_coroutine_gets_an_answer_when_the_window_closes(window: Window) -> None:
    async def story() -> object:
        card = CardDialog(window, "Choose")
        answer = asyncio.ensure_future(card.result())
        await asyncio.sleep(0)
        window.close()
        return await asyncio.wait_for(answer, 60)

    assert asyncio.run(story()) is None


def test_a_typed_confirmation_waits_for_the_name(qtbot: QtBot, window: Window) -> None:
    card = ConfirmCard(
        window,
        "Delete installers?",
        "Its chats stay.",
        "Delete installers",
        typed="installers",
        typed_label="Type the name",
    )
    card.open()
    assert not card.go.isEnabled()
    card.field.setText("installers")
    assert card.go.isEnabled()
    with qtbot.waitSignal(card.finished) as heard:
        card.go.click()
    assert heard.args == [True]


# Pop-ups and menus


def test_a_popup_closes_by_escape_and_gives_focus_back(qtbot: QtBot, window: Window) -> None:
    window.first.setFocus()
    popup = PopupFrame(window.first, "Attach")
    popup.body.addWidget(PlainLabel("Document"))
    popup.open_at()
    assert QApplication.focusWidget() is popup
    with qtbot.waitSignal(popup.closed):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.first


def test_a_popup_closes_by_a_press_outside(qtbot: QtBot, window: Window) -> None:
    popup = PopupFrame(window.first, "Attach", takes_focus=False)
    popup.body.addWidget(PlainLabel("Document"))
    popup.open_at()
    with qtbot.waitSignal(popup.closed):
        qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(880, 580))
    assert not popup.isVisible()


def test_a_popup_stays_inside_the_window(window: Window) -> None:
    popup = PopupFrame(window.first, "Attach")
    popup.open_at(above=True, end=True, width=500, height=300)
    assert window.rect().contains(popup.geometry())


def test_menu_entries_say_why_they_are_off(qtbot: QtBot, window: Window) -> None:
    menu = Menu("Message", window)
    chosen: list[str] = []
    reply = menu.add("Reply", lambda: chosen.append("reply"), icon="reply", keys="R")
    cancel = menu.add("Cancel", reason="Needs the dashboard session")
    assert not cancel.isEnabled()
    assert cancel.toolTip() == "Needs the dashboard session"
    assert reply.shortcut().isEmpty()
    reply.trigger()
    assert chosen == ["reply"]


# Focus ring


def test_the_ring_follows_the_keyboard_and_not_the_mouse(
    qtbot: QtBot, dressed: Look, window: Window
) -> None:
    window.first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring(dressed).target is window.first
    qtbot.mouseClick(window.second, Qt.MouseButton.LeftButton)
    window.first.clearFocus()
    assert ring(dressed).target is None


def test_no_ring_around_what_is_put_away(dressed: Look, window: Window) -> None:
    window.first.hide()
    window.first.setFocus(Qt.FocusReason.TabFocusReason)
    ring(dressed)._follow(None, window.first)
    drawn = ring(dressed)._ring
    assert drawn is not None and not drawn.isVisible()


def test_the_ring_moves_with_its_control(dressed: Look, window: Window) -> None:
    window.first.setFocus(Qt.FocusReason.TabFocusReason)
    before = window.first.pos()
    window.first.move(before + QPoint(40, 30))
    drawn = window.children()[-1]
    assert isinstance(drawn, QWidget)
    assert drawn.geometry() == window.first.geometry().adjusted(-3, -3, 3, 3)
    window.first.hide()
    assert ring(dressed).target is window.second


def test_tab_goes_from_the_typed_name_to_the_buttons_and_enter_goes_on(
    qtbot: QtBot, window: Window
) -> None:
    card = ConfirmCard(window, "Delete?", "Gone for good.", "Delete", typed="desk")
    answers: list[object] = []
    card.finished.connect(answers.append)
    card.open()
    stops = card._stops()
    assert stops[0] is card.field.edit
    assert isinstance(stops[1], Button) and stops[1].text() == "Cancel"
    QTest.keyClick(card.field.edit, Qt.Key.Key_Return)
    assert not answers
    QTest.keyClicks(card.field.edit, "desk")
    assert card._stops()[1:3] == [stops[1], card.go]
    QTest.keyClick(card.field.edit, Qt.Key.Key_Return)
    assert answers == [True]


# The scroll bar over a list


def test_a_scroll_bar_takes_no_room_from_the_rows(qtbot: QtBot, dressed: Look) -> None:
    table = Table("Rows")
    rows = QStandardItemModel(0, 2, table)
    rows.setHorizontalHeaderLabels(["Name", "State"])
    table.setModel(rows)
    table.set_columns([0, 100])
    table.resize(400, 300)
    qtbot.addWidget(table)
    table.show()
    bar = table.findChild(OverBar)
    assert bar is not None
    for count, needed in ((3, False), (60, True), (3, False)):
        rows.setRowCount(count)
        qtbot.waitUntil(lambda wanted=needed: bar.isVisible() == wanted)
        assert table.viewport().width() == 400
        assert table.columnViewportPosition(1) == 300
    rows.setRowCount(60)
    qtbot.waitUntil(bar.isVisible)
    inner = table.viewport().geometry()
    qtbot.waitUntil(lambda: bar.y() == inner.y() and bar.height() == inner.height())
    table.verticalScrollBar().setValue(120)
    assert bar.value() == 120, "it shows where the rows are"
    bar.setValue(40)
    assert table.verticalScrollBar().value() == 40, "and moves them"
    assert bar.pageStep() == inner.height()
    table.resize(320, 420)
    QApplication.sendPostedEvents()
    assert bar.geometry().right() == 319
    assert bar.height() == table.viewport().height()
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.x() == 0


def test_a_toast_lies_over_a_side_panel_and_no_further(window: Window) -> None:
    host = ToastHost(window)
    short = host.show("Copied")
    long = host.show("Another system hands this customer over to you, and waits", action="Open")
    # as far as the margin beside the newest bubble
    assert short.width() < long.width() <= theme().column("details") + 20
    assert long.height() > short.height(), "longer words take another line"
    for toast in (short, long):
        assert toast.geometry().right() == window.width() - 13
