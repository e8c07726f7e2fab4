"""Several messages at once: select, copy, forward, star; starred messages; a day of the chat."""

from __future__ import annotations

from PySide6.QtCore import QDate, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.domain.messages import Direction
from app.domain.rows import SearchHit
from app.services.console import Console
from app.services.events import ChatsChanged
from app.store import chats, messages
from app.store.connection import Connection
from app.ui.models.chats import ITEM_ROLE
from app.ui.pages.chats.date_popup import DatePopup
from app.ui.pages.chats.forward_dialog import ForwardDialog
from app.ui.pages.chats.page import ChatsPage
from tests.ui import chats_scene
from tests.ui.chats_page import entry, on_page, opened, showing
from tests.ui.chats_scene import DAY, NOW, Scene
from tests.waiting import until

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def select(page: ChatsPage, qtbot: QtBot, *texts: str) -> list[int]:
    """Selects messages by their text: a click, then Ctrl clicks."""
    view, model = page.timeline.view, page.timeline.model
    ids = []
    for at, text in enumerate(texts):
        place = next(n for n in range(model.rowCount()) if model.entry(n).row.text == text)
        view.scrollTo(model.index(place))
        view.executeDelayedItemsLayout()
        point = view.visualRect(model.index(place)).center()
        modifier = CTRL if at else Qt.KeyboardModifier.NoModifier
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, point)
        ids.append(model.entry(place).row.id)
    return sorted(ids)


async def forwarding(page: ChatsPage, scene: Scene, qtbot: QtBot, *texts: str) -> ForwardDialog:
    """The dialog that sends Priya's messages on."""
    await opened(page, scene, "Priya Raman")
    select(page, qtbot, *texts)
    page.timeline.view.setFocus()
    qtbot.keyClick(page.timeline.view, Qt.Key.Key_F)
    return await showing(ForwardDialog)


TWO = ("Nothing has arrived so far.", "Is the sample pack on its way?")


@on_page
async def test_several_messages_are_selected_and_copied(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Priya Raman")
    ids = select(page, qtbot, *TWO)
    view = page.timeline.view
    assert sorted(view.selected_ids()) == ids
    assert page.selection.isVisible()
    assert page.selection.count.text() == "2 messages selected"
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 2
    assert lines[0].endswith("Priya Raman: Nothing has arrived so far.")
    assert lines[1].endswith("Priya Raman: Is the sample pack on its way?")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected_ids() == []
    assert page.selection.isHidden()
    # with the keyboard alone
    qtbot.keyClick(view, Qt.Key.Key_K)
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert len(view.selected_ids()) == 2
    qtbot.keyClick(view, Qt.Key.Key_K)
    assert len(view.selected_ids()) == 1


@on_page
async def test_what_ctrl_takes_out_is_no_longer_explained(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Priya Raman")
    page.set_details(True)
    view, trail = page.timeline.view, page.details.trail
    index = view.model().index(view.model().rowCount() - 1, 0)
    other = view.model().index(view.model().rowCount() - 2, 0)

    def press(at: QModelIndex, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        rect = view.visualRect(at)
        place = QPoint(rect.center().x(), rect.top() + 3)  # beside the bubble's own links
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)

    press(index)
    await until(lambda: "Selected" in trail._about.text())
    press(index, CTRL)
    assert view.selected_ids() == []
    assert view.selected() is None
    assert "Choose a message" in trail._about.text()
    press(other)
    press(index, CTRL)
    assert len(view.selected_ids()) == 2
    press(index, CTRL)
    [left] = view.selected_ids()
    chosen = view.selected()
    assert chosen is not None
    assert chosen.row.id == left, "letters act on what is still selected"
    await until(lambda: page.details._selected is not None and page.details._selected.id == left)


@on_page
async def test_messages_are_forwarded_and_the_other_draft_stays(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    dialog = await forwarding(page, scene, qtbot, *TWO)
    goal = scene.chats["Grace Lindqvist"]
    qtbot.keyClicks(dialog.search, "Grace")
    await until(lambda: dialog.view.model().rowCount() == 1 and dialog.go.isEnabled())
    assert "2 go to" in dialog.note.text()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    await until(lambda: page.timeline.view.selected_ids() == [])
    rows = [one for one in await console.conversations.page(goal) if one.text in TWO]
    assert [(one.text, one.direction) for one in rows] == [(one, Direction.OUT) for one in TWO]
    [chat] = await console.conversations.chats_by_id([goal])
    assert chat.draft == "Thanks Grace, I will check with the team"


@on_page
async def test_nothing_is_forwarded_to_somebody_who_was_not_looked_for(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    dialog = await forwarding(page, scene, qtbot, TWO[0])
    await until(lambda: dialog.view.count > 1)
    assert dialog.view.chosen is None, "the first of all is nobody who was meant"
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not dialog.go.isEnabled()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    await until(dialog.go.isEnabled)
    qtbot.keyClicks(dialog.search, "Grace")
    assert not dialog.go.isEnabled()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    await until(lambda: dialog.view.count == 1 and dialog.go.isEnabled())
    assert dialog.isVisible()
    assert dialog.view.chosen.name == "Grace Lindqvist"
    dialog.reject()


@on_page
async def test_nothing_is_forwarded_where_nothing_can_be_sent(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    dialog = await forwarding(page, scene, qtbot, TWO[0])
    qtbot.keyClicks(dialog.search, "Delivery board")
    await until(lambda: dialog.view.model().rowCount() == 1)
    assert not dialog.go.isEnabled()
    assert "admins" in dialog.note.text()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


@on_page
async def test_starred_messages_are_found_again(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Priya Raman")
    ids = select(page, qtbot, *TWO)
    view = page.timeline.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_S)
    await until(lambda: all(page.timeline.model.find(one).row.starred for one in ids))  # type: ignore[union-attr]
    await opened(page, scene, "Marcus Bell")
    page.list.filters.open_filter()
    entry(await showing(QMenu), "Starred")
    await until(lambda: page.list.model.hits == 2)
    hit = page.list.model.index(0).data(ITEM_ROLE)
    assert isinstance(hit, SearchHit)
    assert hit.text == TWO[1]
    page.list.view.go(0)
    await until(lambda: page.chat is not None and page.chat.name == "Priya Raman")
    await until(lambda: view.selected() is not None and view.selected().row.id == hit.message_id)  # type: ignore[union-attr]
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_S)
    await until(lambda: page.list.model.hits == 1)
    page.list.filters.clear()
    await until(lambda: page.list.model.chats == 16)


@on_page
async def test_where_anything_may_have_changed_what_is_shown_is_read_anew(
    page: ChatsPage, scene: Scene, console: Console
) -> None:
    chat_id = await opened(page, scene, "Marcus Bell")
    model = page.timeline.model
    *_, changed, gone = model.ids()

    def merge(connection: Connection) -> None:
        messages.remove(connection, gone)
        connection.execute("UPDATE messages SET text = 'as it is now' WHERE id = ?", (changed,))
        chats.settle(connection, chat_id)

    await console.database.write(merge)
    console.bus.publish(ChatsChanged(frozenset()))
    await until(lambda: model.find(gone) is None)
    entry = model.find(changed)
    assert entry is not None
    assert entry.row.text == "as it is now"


@on_page
async def test_a_day_of_the_chat_is_gone_to(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = scene.chats["Priya Raman"]

    def write(connection: Connection) -> int:
        writer = chats_scene.Writer(connection, scene)
        for day in range(30, 3, -1):
            for minute in range(4):
                writer.message(chat, f"Day {day}, {minute}", NOW - day * DAY + minute * 60_000)
        chats.settle(connection, chat)
        return 0

    await console.database.write(write)
    await opened(page, scene, "Priya Raman")
    qtbot.keyClick(page, Qt.Key.Key_G, CTRL)
    popup = await showing(DatePopup)
    assert QApplication.focusWidget() is popup.month.days
    popup.month.days.go(QDate(2025, 1, 1))
    assert popup.month.day() == QDate(2026, 2, 8)  # the chat began then
    popup.month.days.go(QDate(2026, 2, 20))
    qtbot.keyClick(popup.month.days, Qt.Key.Key_Return)
    view = page.timeline.view
    await until(lambda: view.selected() is not None and view.selected().row.text == "Day 18, 0")  # type: ignore[union-attr]
    assert popup.isHidden()
