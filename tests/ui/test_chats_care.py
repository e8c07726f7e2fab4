"""Labels, putting off, archive and whose a chat is, as the keyboard does it on the Chats page."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.rows import ChatFilter, ChatPlace
from app.services.console import Console
from app.ui.pages.chats.chat_care import OperatorDialog
from app.ui.pages.chats.label_popup import LabelPopup
from app.ui.pages.chats.labels_dialog import LabelsDialog
from app.ui.pages.chats.page import ChatsPage
from app.ui.pages.chats.when_popup import MORNING, WhenPopup, local_ms, usual
from app.ui.style.look import Look
from app.ui.widgets.month import Month
from tests.ui.chats_page import entry, on_page, opened, showing, shown
from tests.ui.chats_scene import NOW, Scene
from tests.waiting import until


@on_page
async def test_labels_are_made_put_on_and_filtered_by_from_the_keyboard(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Marcus Bell")
    page.set_details(True)
    page.composer.focus_text()
    qtbot.keyClick(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    popup = shown(LabelPopup)
    assert popup is not None
    assert popup.field.hasFocus()
    qtbot.keyClicks(popup.field, "Follow up")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    await until(lambda: page.chat is not None and len(page.chat.labels) == 1)
    [label] = console.labels.by_id().values()
    assert label.name == "Follow up"
    spoken = Qt.ItemDataRole.AccessibleTextRole
    rows = page.list.model
    await until(
        lambda: "label Follow up" in str(rows.index(rows.place(chat)).data(spoken)),
    )
    await until(lambda: bool(page.details.labels.marks.findChildren(QWidget)))
    # a second press takes it off, a third puts it on again
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    await until(lambda: page.chat is not None and not page.chat.labels)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    await until(lambda: page.chat is not None and bool(page.chat.labels))
    qtbot.keyClick(popup.field, Qt.Key.Key_Escape)
    assert popup.isHidden()
    qtbot.keyClick(
        page,
        Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    entry(await showing(QMenu), "Follow up")
    await until(lambda: page.list.model.ids() == [chat])
    assert page.list.filters.chips.isVisible()
    page.list.filters.clear()
    await until(lambda: page.list.model.chats == 16)
    assert page.list.filters.chips.isHidden()


@on_page
async def test_labels_are_renamed_and_removed_in_their_dialog(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Marcus Bell")
    made = await console.labels.save("Old", "gold")
    await console.labels.save("Other", "sky")
    await console.labels.put(chat, made, True)
    page.chat_menu.care.manage_labels()
    dialog = shown(LabelsDialog)
    assert dialog is not None
    await until(lambda: dialog.list.model().rowCount() == 2)
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    assert dialog.name.text() == "Old"
    dialog.name.setText("Other")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    await until(lambda: "of this name" in dialog.name.edit.accessibleDescription())
    dialog.name.setText("New")
    dialog.colours["rose"].setChecked(True)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    await until(lambda: console.labels.by_id()[made].name == "New")
    assert console.labels.by_id()[made].colour == "rose"
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    await until(lambda: made not in console.labels.by_id())
    await until(lambda: page.chat is not None and not page.chat.labels)
    dialog.reject()


@on_page
async def test_a_chat_is_put_off_and_found_under_put_off(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Marcus Bell")
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_S, shift)
    popup = shown(WhenPopup)
    assert popup is not None
    tomorrow = local_ms(QDate(2026, 3, 11), MORNING)
    assert popup.at() == tomorrow
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    await until(lambda: chat not in page.list.model.ids())
    [row] = await console.conversations.chats_by_id([chat])
    assert row.snoozed_until == tomorrow
    assert page.chat is None
    await until(page.list.view.hasFocus)
    page.list.show_only(ChatFilter(ChatPlace.SNOOZED))
    await until(lambda: page.list.model.ids() == [chat])
    page.chat_menu.open_for(row, page.mapToGlobal(page.rect().center()))
    entry(await showing(QMenu), "Bring back now")
    await until(lambda: page.list.model.ids() == [])
    await until(page.list.states.isVisible)
    page.list.filters.clear()
    await until(lambda: chat in page.list.model.ids())


@on_page
async def test_archived_chats_are_seen_and_taken_out_again(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Tom Okafor")
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_E, shift)
    await until(lambda: chat not in page.list.model.ids())
    await until(page.list.view.hasFocus)
    page.list.filters.open_filter()
    entry(await showing(QMenu), "Archived")
    await until(lambda: page.list.model.ids() == [chat])
    await opened(page, scene, "Tom Okafor")
    qtbot.keyClick(page, Qt.Key.Key_E, shift)
    await until(lambda: page.list.model.ids() == [])


@on_page
async def test_mine_asks_once_who_that_is(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Marcus Bell")
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_M, shift)
    dialog = await showing(OperatorDialog)
    qtbot.keyClicks(dialog.field.edit, "Noa Levi")
    qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    await until(lambda: page.chat is not None and page.chat.assigned == "Noa Levi")
    page.list.filters.open_filter()
    entry(await showing(QMenu), "Mine")
    await until(lambda: page.list.model.ids() == [chat])
    qtbot.keyClick(page, Qt.Key.Key_M, shift)
    await until(lambda: page.list.model.ids() == [])
    await until(lambda: page.list.states.state.title.text() == "No chat fits the filter")


def test_usual_moments_lie_ahead_and_apart() -> None:
    found = usual(NOW)
    moments = [local_ms(day, time) for _, day, time in found]
    assert moments == sorted(set(moments))
    assert all(one > NOW for one in moments)
    assert [key for key, _, _ in found] == ["hour", "evening", "tomorrow", "week"]
    late = local_ms(QDate(2026, 3, 10), QTime(23, 40))
    assert [key for key, _, _ in usual(late)] == ["hour", "tomorrow", "week"]
    begins = QLocale().firstDayOfWeek().value
    for day in (QDate(2026, 3, 10).addDays(at) for at in range(7)):
        named = [one for key, one, _ in usual(local_ms(day, QTime(9, 0))) if key == "week"]
        # by its name, so it is the next one of that name
        assert named == [] or day.daysTo(named[0]) <= 7
        assert bool(named) == (day.addDays(1).dayOfWeek() != begins)


def test_a_day_is_typed_by_its_number(qtbot: QtBot) -> None:
    month = Month("Day")
    qtbot.addWidget(month)
    month.bounds(QDate(2026, 1, 1), QDate(2026, 12, 31))
    month.choose(QDate(2026, 2, 10))
    days = month.days

    def typed(keys: str) -> QDate:
        days._pause.stop()  # nothing was typed for a while
        qtbot.keyClicks(days, keys)
        return month.day()

    assert typed("7") == QDate(2026, 2, 7)
    assert typed("24") == QDate(2026, 2, 24)
    assert typed("03") == QDate(2026, 2, 3)
    assert typed("35") == QDate(2026, 2, 5), "there is no 35th: a new number begins"
    assert typed("0") == QDate(2026, 2, 5)
    qtbot.keyClick(days, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert month.day() == QDate(2026, 2, 5), "that is a shortcut of the window"
    qtbot.keyClick(days, Qt.Key.Key_9, Qt.KeyboardModifier.KeypadModifier)
    assert month.day() == QDate(2026, 2, 9)


def test_a_month_is_walked_with_the_keys_in_both_directions(qtbot: QtBot, light: Look) -> None:
    month = Month("Day")
    qtbot.addWidget(month)
    month.bounds(QDate(2026, 3, 10), QDate(2026, 4, 20))
    month.choose(QDate(2026, 3, 11))
    taken: list[QDate] = []
    month.accepted.connect(taken.append)
    month.show()
    keys = Qt.Key
    for key, day in (
        (keys.Key_Right, QDate(2026, 3, 12)),
        (keys.Key_Down, QDate(2026, 3, 19)),
        (keys.Key_Up, QDate(2026, 3, 12)),
        (keys.Key_PageUp, QDate(2026, 3, 10)),
        (keys.Key_End, QDate(2026, 3, 31)),
        (keys.Key_PageDown, QDate(2026, 4, 20)),
        (keys.Key_Home, QDate(2026, 4, 1)),
    ):
        qtbot.keyClick(month.days, key)
        assert month.day() == day
    light.set(rtl=True)
    qtbot.keyClick(month.days, keys.Key_Left)
    assert month.day() == QDate(2026, 4, 2)
    qtbot.keyClick(month.days, keys.Key_Return)
    assert taken == [QDate(2026, 4, 2)]
    assert "2026" in month.days.accessibleName()
