"""Nothing that was written is lost: drafts, quotes, blanks, what comes back, each in its chat."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.messages import Kind
from app.domain.rows import ChatRow
from app.services.console import Console
from app.store.connection import Connection
from app.ui.pages.chats.attach_popup import AttachPopup
from app.ui.pages.chats.forward_dialog import ForwardDialog
from app.ui.pages.chats.modes import Notice
from app.ui.pages.chats.notice_box import NoticeBox
from app.ui.pages.chats.page import ChatsPage
from app.ui.style.look import Look
from app.ui.telling import toasts_of
from tests.ui import chats_scene
from tests.ui.chats_page import on_page, opened, shown
from tests.ui.chats_scene import NOW, Scene
from tests.ui.test_chats_canned import pick
from tests.ui.test_chats_collision import answered
from tests.waiting import until, until_so


async def draft_of(console: Console, chat_id: int) -> str:
    return (await console.conversations.chats_by_id([chat_id]))[0].draft


async def drafted(console: Console, chat_id: int, text: str) -> None:
    """Waits until a chat's draft on the disk is this."""

    async def there() -> bool:
        return await draft_of(console, chat_id) == text

    await until_so(there)


def told(page: ChatsPage) -> str:
    host = toasts_of(page)
    return host.history[-1].text if host is not None and host.history else ""


@on_page
async def test_a_draft_that_begins_with_a_slash_is_kept(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    page.composer.box.text.set_text("/srv is full, I will look")
    await opened(page, scene, "Tom Okafor")
    await drafted(console, marcus, "/srv is full, I will look")


@on_page
async def test_the_name_of_a_reply_that_is_chosen_is_no_draft(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await console.canned.save("thanks", "", "Thank you")
    marcus = await opened(page, scene, "Marcus Bell")
    qtbot.keyClicks(page.composer.box.text, "/th")
    await until(lambda: page.composer.popups.choosing)
    assert page.composer.save_draft() is None
    assert await draft_of(console, marcus) == ""


@on_page
async def test_a_canned_reply_leaves_the_rest_of_the_line(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await console.canned.save("hours", "", "We are open until six.")
    await opened(page, scene, "Marcus Bell")
    box = page.composer.box.text
    box.set_text("See you there, and bring the key")
    box.moveCursor(QTextCursor.MoveOperation.Start)
    await pick(page, qtbot, "hours")
    await until(lambda: "six" in box.text())
    assert box.text() == "We are open until six.\nSee you there, and bring the key"
    qtbot.keyClicks(box, " Yes")
    assert box.text().startswith("We are open until six. Yes\n")


@on_page
async def test_a_send_that_is_taken_back_elsewhere_leaves_the_new_draft(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    box = page.composer.box.text
    qtbot.keyClicks(box, "First")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await until(page.composer.undo_bar.isVisible)
    qtbot.keyClicks(box, "second, half")
    await opened(page, scene, "Tom Okafor")
    await drafted(console, marcus, "second, half")
    shown_strip = page.composer.undo_bar.shown
    assert shown_strip is not None
    assert "Marcus Bell" in shown_strip.said()
    # Ctrl+Z in the empty box is the key for it
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await drafted(console, marcus, "second, half\nFirst")
    assert box.text() == ""


@on_page
async def test_what_was_begun_while_a_message_left_stays_a_draft(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    box, gate = page.composer.box.text, asyncio.Event()
    send_text = console.outbox.send_text

    async def slowly(
        chat_id: int, text: str, quoted_id: int | None = None, drafted: str | None = None
    ) -> int:
        await gate.wait()
        return await send_text(chat_id, text, quoted_id, drafted)

    console.outbox.send_text = slowly  # type: ignore[method-assign]
    qtbot.keyClicks(box, "First")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClicks(box, "and then")
    await opened(page, scene, "Tom Okafor")
    await drafted(console, marcus, "and then")
    gate.set()
    await until(page.composer.undo_bar.isVisible)
    await until(lambda: not page.composer.sending.busy)
    await drafted(console, marcus, "and then")


@on_page
async def test_what_is_edited_again_comes_back_to_its_own_chat(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    marcus = await opened(page, scene, "Marcus Bell")
    message_id = await console.outbox.send_text(marcus, "Only for Marcus")
    await until(lambda: page.timeline.model.find(message_id) is not None)
    page.message_actions.act(message_id, "edit")
    page.open_chat(scene.chats["Tom Okafor"])
    await drafted(console, marcus, "Only for Marcus")
    await until(lambda: page.chat is not None and page.chat.id == scene.chats["Tom Okafor"])
    assert page.composer.box.text.text() == ""


@on_page
async def test_a_quote_waits_with_its_chat_and_comes_back_with_its_text(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    page.message_actions.act(scene.messages["photo"], "quote")
    assert page.composer.box.quote.isVisible()
    await opened(page, scene, "Tom Okafor")
    assert page.composer.box.quote.isHidden()
    await opened(page, scene, "Marcus Bell")
    assert page.composer.box.quote.isVisible()
    box = page.composer.box.text
    qtbot.keyClicks(box, "That one")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert page.composer.box.quote.isHidden()
    await until(page.composer.undo_bar.isVisible)
    page.composer.undo_bar.take_back()
    await until(lambda: box.text() == "That one")
    assert page.composer.box.quote.isVisible()


@on_page
async def test_blanks_of_a_draft_are_still_to_be_filled(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await console.canned.save("visit", "", "We come on {day}.")
    await opened(page, scene, "Marcus Bell")
    await pick(page, qtbot, "visit")
    await until(lambda: page.composer.box.text.blanks_left() == ["{day}"])
    await opened(page, scene, "Tom Okafor")
    await opened(page, scene, "Marcus Bell")
    await until(lambda: page.composer.box.text.blanks_left() == ["{day}"])
    assert not page.composer.box.send.isEnabled()


@on_page
async def test_a_hold_is_told_where_the_operator_is_by_then(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    priya = await opened(page, scene, "Priya Raman")
    box, gate = page.composer.box.text, asyncio.Event()
    answered_since = console.conversations.answered_since

    async def slowly(chat_id: int, since: int) -> object:
        await gate.wait()
        return await answered_since(chat_id, since)

    console.conversations.answered_since = slowly  # type: ignore[method-assign, assignment]
    qtbot.keyClicks(box, "Mine")
    await answered(console, scene, priya, "It left this morning.", NOW + 1_000)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await opened(page, scene, "Tom Okafor")
    gate.set()
    await drafted(console, priya, "Mine")
    await until(lambda: "Priya Raman" in told(page))


@on_page
async def test_a_link_leaves_the_draft_and_can_be_taken_back(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "יעל נחום")
    box = page.composer.box.text
    qtbot.keyClicks(box, "Half a thought")
    task = page.composer.save_draft()
    assert task is not None
    await task
    page.composer.attaching.open_link(url="https://files.example/prices.pdf")
    form = shown(AttachPopup)
    assert form is not None
    form.caption.setText("Our prices")
    before = page.timeline.model.rowCount()
    # a key that repeats sends once
    qtbot.keyClick(form.url.edit, Qt.Key.Key_Return)
    qtbot.keyClick(form.url.edit, Qt.Key.Key_Return)
    await until(page.composer.undo_bar.isVisible)
    await until(lambda: page.timeline.model.rowCount() == before + 1)
    assert await draft_of(console, chat) == "Half a thought"
    page.composer.undo_bar.take_back()
    await until(lambda: page.timeline.model.rowCount() == before)
    await until(form.isVisible)
    assert form.url.text() == "https://files.example/prices.pdf"
    assert form.caption.text() == "Our prices"
    assert box.text() == "Half a thought"
    form.close_popup()


@on_page
async def test_what_left_before_it_was_taken_back_is_said(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    box = page.composer.box.text
    qtbot.keyClicks(box, "Gone")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    await until(page.composer.undo_bar.isVisible)
    await console.database.write(
        lambda connection: connection.execute("UPDATE outbox SET state = 'sending'")
    )
    page.composer.undo_bar.take_back()
    await until(lambda: "left already" in told(page))
    assert box.text() == ""


@on_page
async def test_keys_press_nothing_where_the_window_closes_under_them(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Priya Raman")
    box, clock = page.composer.box.text, console.clock
    page.composer.focus_text()
    qtbot.keyClicks(box, "Half a thou")
    assert page.chat is not None
    now, clock.ms = NOW, page.chat.window_until + 1  # type: ignore[attr-defined]
    page.show_face()
    assert page.composer.notice.isVisible()
    assert page.composer.notice.hasFocus()
    clock.ms = now  # type: ignore[attr-defined]
    page.show_face()
    assert box.hasFocus()
    assert box.text() == "Half a thou"


@on_page
async def test_a_press_on_a_chat_takes_the_keyboard_to_its_box(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    view = page.list.view
    index = page.list.model.index(page.list.model.place(scene.chats["Tom Okafor"]))
    grace = page.list.model.index(page.list.model.place(scene.chats["Grace Lindqvist"]))
    for one in (index, grace):
        view.scrollTo(one)
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(one).center()
        )
    await until(lambda: page.chat is not None and page.chat.id == scene.chats["Grace Lindqvist"])
    assert page.composer.box.text.hasFocus()


@on_page
async def test_what_is_typed_while_a_found_chat_comes_is_for_its_box(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, chat = page.list.view, scene.chats["Marcus Bell"]
    await page.ready()
    page.list.search.setText("island")
    await until(lambda: page.list.model.rowCount() == 1 and page.list.model.chats == 0)
    view.setFocus()
    view.setCurrentIndex(page.list.model.index(0))
    go, read = asyncio.Event(), console.conversations.chats_by_id

    async def slow(ids: list[int]) -> list[ChatRow]:
        await go.wait()
        return await read(ids)

    monkeypatch.setattr(console.conversations, "chats_by_id", slow)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "just a")
    assert page.list.search.text() == "island"
    go.set()
    await until(lambda: page.chat is not None and page.chat.id == chat)
    box = page.composer.box.text
    assert box.hasFocus() and box.text() == "just a"
    # one that is gone by then holds nothing back
    view.setFocus()
    monkeypatch.setattr(console.conversations, "chats_by_id", gone)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    await until(lambda: view._held is None)
    qtbot.keyClicks(view, "s")
    assert page.list.search.text() == "islands" and box.text() == "just a"


async def gone(_ids: list[int]) -> list[ChatRow]:
    return []


@on_page
async def test_up_in_an_empty_box_goes_to_what_can_be_answered(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    """An event that came after the last message is passed over."""
    priya = scene.chats["Priya Raman"]

    def write(connection: Connection) -> None:
        chats_scene.Writer(connection, scene).message(
            priya, "lead.status_changed\tnew\tcontacted\t\t\t", NOW, kind=Kind.SYSTEM
        )

    await console.database.write(write)
    await opened(page, scene, "Priya Raman")
    page.composer.focus_text()
    qtbot.keyClick(page.composer.box.text, Qt.Key.Key_Up)
    await until(page.timeline.view.hasFocus)
    await until(lambda: page.timeline.view.selected() is not None)
    chosen = page.timeline.view.selected()
    assert chosen is not None
    assert chosen.row.text == "Is the sample pack on its way?"
    qtbot.keyClick(page.timeline.view, Qt.Key.Key_R)
    assert page.composer.box.quote.isVisible()


@on_page
async def test_lines_of_the_system_are_not_forwarded(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    model = page.timeline.model
    rows = [model.entry(at).row for at in range(model.rowCount())]
    system = next(row for row in rows if row.kind is Kind.SYSTEM)
    page.message_actions.act(system.id, "forward")
    page.message_actions.act(scene.messages["photo"], "forward")
    await until(lambda: shown(ForwardDialog) is not None)
    dialogs = [one for one in page.window().findChildren(ForwardDialog) if one.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()


@on_page
async def test_arrows_begin_at_the_newest_message(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    view, last = page.timeline.view, page.timeline.model.rowCount() - 1
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        view.setFocus()
        view.select_none()
        qtbot.keyClick(view, key)
        assert view.currentIndex().row() == last
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == last - 1


@on_page
async def test_words_typed_where_nobody_writes_press_nothing(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    chat = await opened(page, scene, "Delivery board")
    button = page.composer.notice.button
    page.composer.focus_text()
    assert button.hasFocus()
    pressed: list[str] = []
    page.composer.wanted.connect(pressed.append)
    qtbot.keyClicks(button, "see you")
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == []
    page.timeline.view.setFocus()
    page.composer.focus_text()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["mute"]
    await until(lambda: page.chat is not None and page.chat.id == chat and not page.chat.muted)


@on_page
async def test_letters_that_a_chat_does_not_take_are_said_not_to_be_taken(
    page: ChatsPage, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Delivery board")
    notice = page.composer.notice
    calm, height = notice.accessibleName(), page.composer.height()
    sentence = "This channel is marked as read-only."
    assert notice._sentence.text() == sentence
    page.timeline.view.single_keys = False
    page.timeline.view.setFocus()
    for typed_in in (page.timeline.view, notice.button):
        qtbot.keyClicks(typed_in, "see you")
        assert notice._sentence.text() == f"What you type is not taken here. {sentence}"
        assert (notice.accessibleName(), page.composer.height()) == (calm, height)
        notice._calm.start(1)
        await until(lambda: notice._sentence.text() == sentence)
    page.composer.focus_text()
    await opened(page, scene, "Marcus Bell")
    page.composer.type_text("taken")
    assert page.composer.box.text.text() == "taken"


def test_letters_for_one_notice_do_not_hold_the_button_of_the_next(
    qtbot: QtBot, dressed: Look
) -> None:
    pressed: list[str] = []
    box = NoticeBox(pressed.append)
    qtbot.addWidget(box)
    closed = Notice("lock", "Only admins write", "", "mute", "Mute")
    box.show_notice(closed)
    qtbot.keyClicks(box.button, "see")
    box.show_notice(closed)
    qtbot.keyClick(box.button, Qt.Key.Key_Space)
    assert pressed == []
    box.show_notice(Notice("layout-template", "Only templates", "", "template", "Template"))
    qtbot.keyClick(box.button, Qt.Key.Key_Space)
    assert pressed == ["template"]


@on_page
async def test_ctrl_c_copies_nobody_where_no_chat_is_chosen(
    page: ChatsPage, scene: Scene, qtbot: QtBot
) -> None:
    QApplication.clipboard().setText("kept")
    view = page.list.view
    view.setFocus()
    assert not view.currentIndex().isValid()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "kept"


@on_page
async def test_esc_leaves_the_messages_for_the_list_where_ctrl_c_copies_a_number(
    page: ChatsPage, console: Console, scene: Scene, qtbot: QtBot
) -> None:
    await opened(page, scene, "Marcus Bell")
    view = page.timeline.view
    view.setFocus()
    view.select_none()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    await until(page.list.view.hasFocus)
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page.list.view, Qt.Key.Key_C, ctrl)
    assert QApplication.clipboard().text() == "+1 415 555 0142"
    await opened(page, scene, "Delivery board")
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_C, ctrl)
    assert QApplication.clipboard().text() == "Delivery board"
    page.composer.focus_text()
    assert page.composer.notice.button.hasFocus()
    qtbot.keyClick(page.composer.notice.button, Qt.Key.Key_Escape)
    await until(page.list.view.hasFocus)
